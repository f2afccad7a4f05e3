"""What stands below lists and makes nobody present or away: sentences, offices voted upon, heads of tables, legends."""

from __future__ import annotations

import pytest

from tests.parsing.steps import headings, minutes

TITLE = "Weir Green Society\nMinutes of the meeting held on 4 May 2022\n\n"
ITEMS = "\n1. Bells\nThey rang.\n2. Barn\nNoted.\n"


def _people(listed: str, items: str = ITEMS) -> list[tuple[str, str, str | None]]:
    return [(one.status, one.name, one.role) for one in minutes(f"{TITLE}{listed}\n{items}").attendees]


@pytest.mark.parametrize(
    "below",
    [
        "The Chair, Di Dunn, introduced Ed Eade, who is new to the Society.",
        "Ed Eade was present to support Cy Cole",
        "The Clerk, Ed Eade, presented the banner.",
        "Min Item Lead att",
        "No Item Action Owner",
    ],
)
def test_what_is_told_below_the_apologies(below: str) -> None:
    read = _people(f"Present: Ann Ashe, Bea Brook, Cy Cole, Di Dunn (Chair)\nApologies: Flo Fry, Gus Gale\n{below}\n")
    assert [name for status, name, _ in read if status == "apologies"] == ["Flo Fry", "Gus Gale"]
    assert all(role in (None, "Chair") for _, _, role in read)


@pytest.mark.parametrize(
    "heading", ["Election of officers", "ELECTION OF OFFICE BEARERS", "Election of officers and committee:"]
)
def test_offices_that_are_voted_upon_tell_of_nobody_there(heading: str) -> None:
    officers = "Chairman - Flo Fry\nSecretary - Ann Ashe\nTreasurer - Gus Gale\n"
    read = _people(f"Present: Ann Ashe, Bea Brook, Cy Cole\nApologies: Flo Fry\n\n{heading}\n{officers}", "")
    assert [(status, name) for status, name, _ in read] == [
        ("present", "Ann Ashe"),
        ("present", "Bea Brook"),
        ("present", "Cy Cole"),
        ("apologies", "Flo Fry"),
    ]


@pytest.mark.parametrize(
    ("legend", "offices"),
    [
        ("(FG) Foundation Governor; (SG) Staff Governor", ("Foundation Governor", "Staff Governor")),
        ("FG = Foundation Governor, SG = Staff Governor", ("Foundation Governor", "Staff Governor")),
        ("FG: Friends Representative\nSG: Staff Representative", ("Friends Representative", "Staff Representative")),
    ],
)
def test_letters_that_a_legend_explains_are_offices(legend: str, offices: tuple[str, str]) -> None:
    listed = f"Present:\nMr A Ashe (FG); Mrs B Brook (SG); Mr C Cole (FG)\n\nKey: {legend}\n"
    read = minutes(f"{TITLE}{listed}{ITEMS}").attendees
    assert [(one.role, one.organisation) for one in read[:3]] == [
        (offices[0], None), (offices[1], None), (offices[0], None)
    ]  # fmt: skip


@pytest.mark.parametrize("number", ["1. ", "  1. ", "1) "])
def test_items_that_a_converter_all_called_one(number: str) -> None:
    titles = ("Approval of the minutes", "Bells of the Tower", "Barn and Hedge", "Date of next meeting")
    page = TITLE + "Present: Ann Ashe, Bea Brook\n\n" + "".join(f"{number}{one}\n\nIt was told.\n\n" for one in titles)
    assert [title for _, title in headings(page)] == list(titles)
