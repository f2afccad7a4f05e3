"""What stands behind a list, in its line or below: sentences, later comers, parts of an item."""

from __future__ import annotations

import pytest

from tests.parsing.steps import attendance, minutes

HEAD = "Weir Green Society\nMinutes of the meeting held on 4 May 2022\n\n"
LIST = "Present: Ann Ashe, Bea Brook, Cy Cole and Di Dunn"
PRESENT = [("present", "Ann Ashe"), ("present", "Bea Brook"), ("present", "Cy Cole"), ("present", "Di Dunn")]
BELOW = "\n\n1. Minutes\nThe minutes were approved.\n2. Roads\nThe lane was closed.\n"


@pytest.mark.parametrize(
    "behind",
    [" . Apologies were received from Ed Eade and Flo Fry", ". Apologies were received from Ed Eade and Flo Fry"],
)
def test_apologies_told_in_the_line_of_the_list(behind: str) -> None:
    assert attendance(HEAD + LIST + behind + BELOW) == [*PRESENT, ("apologies", "Ed Eade"), ("apologies", "Flo Fry")]


@pytest.mark.parametrize("part", ["(from 7.45 pm)", "(for item 4)", "(until 8 pm)"])
def test_who_came_for_a_part(part: str) -> None:
    found = attendance(f"{HEAD}{LIST}\nIn attendance {part} The survey team: Ed Eade and Flo Fry{BELOW}")
    assert found == [*PRESENT, ("in_attendance", "Ed Eade"), ("in_attendance", "Flo Fry")]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("12.1 Councillor Eade sent her apologies which were accepted.", [("apologies", "Eade")]),
        ("12.1 Ed Eade and Flo Fry had sent apologies.", [("apologies", "Ed Eade"), ("apologies", "Flo Fry")]),
        ("12.1Approved apologies: Ed Eade (Parent Governor), Flo Fry (Chair),\n12.2Absent: Gus Gale (Staff Governor)",
         [("apologies", "Ed Eade"), ("apologies", "Flo Fry"), ("absent", "Gus Gale")]),
        ("12.1 Apologies: Ed Eade, Flo Fry,\n12.2 Absent: Gus Gale",
         [("apologies", "Ed Eade"), ("apologies", "Flo Fry"), ("absent", "Gus Gale")]),
    ],
)  # fmt: skip
def test_parts_of_the_item_of_apologies(item: str, expected: list[tuple[str, str]]) -> None:
    below = "13. Minutes\nThe minutes were approved.\n\n14. Roads\nThe lane was closed.\n"
    found = attendance(f"{HEAD}{LIST}\n\n12. Apologies\n{item}\n\n{below}")
    assert sorted(one for one in found if one not in PRESENT) == sorted(expected)


@pytest.mark.parametrize(
    "said", ["Ann Ashe left the room and Bea Brook took the chair.", "AA vacated the chair and BB took the chair."]
)
def test_who_took_the_chair_for_a_while_is_not_the_chair(said: str) -> None:
    people = "Present: Ann Ashe (AA), Bea Brook (BB), Cy Cole (CC)"
    found = minutes(f"{HEAD}{people}\n\n1. A complaint\n{said} The letter was read.\n2. Roads\nThe lane was closed.\n")
    assert not [one.name for one in found.attendees if one.chair]


@pytest.mark.parametrize(
    ("people", "clerk"),
    [
        ("Councillors A Ashe (Chairman), B Brook, C Cole, and D Dunn (Clerk).", "D Dunn"),
        ("Cllrs A Ashe (AA), B Brook (BB), C Cole (CC), D Dunn (DD, Clerk)", "D Dunn"),
        ("Councillors Ashe, Brook, Cole and Mrs Dunn (Parish Clerk)", "Dunn"),
    ],
)
def test_the_clerk_is_no_councillor(people: str, clerk: str) -> None:
    found = minutes(f"{HEAD}Present: {people}{BELOW}").attendees
    assert {one.name: one.honorific for one in found}[clerk] in (None, "Mrs")
    assert [one.honorific for one in found if one.name != clerk] == ["Councillor"] * 3


def test_a_clerk_who_is_called_councillor_is_one() -> None:
    found = minutes(f"{HEAD}Present: Cllr A Ashe, Cllr B Brook, Cllr C Cole (Acting Clerk){BELOW}").attendees
    assert [one.honorific for one in found] == ["Councillor"] * 3
