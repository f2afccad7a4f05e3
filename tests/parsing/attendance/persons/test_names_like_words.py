"""Names that are like other words stay names, and words that are like names none (all names made up)."""

import pytest

from tests.parsing.attendance.people import people
from tests.parsing.steps import minutes

ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."


def read(text: str) -> list[tuple[str, str | None, bool]]:
    return [
        (f"{p.get('honorific', '')} {p['name']}".strip(), p.get("role"), p.get("chair", False)) for p in people(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Ashe, Ivor Foster, Sue Dean, Cy Cole", ["Ann Ashe", "Ivor Foster", "Sue Dean", "Cy Cole"]),
        (
            "Will Tanner, May Hollis, June Abbott, April Dunn",
            ["Will Tanner", "May Hollis", "June Abbott", "April Dunn"],
        ),
        ("Mary May, Tim Guest, Mike Page", ["Mary May", "Tim Guest", "Mike Page"]),
        ("Paul Mayor, Jenny Clerk, Ruth Sheriff", ["Paul Mayor", "Jenny Clerk", "Ruth Sheriff"]),
        ("Cllrs B Mayor, J Clerk, P Sheriff", ["Councillor B Mayor", "Councillor J Clerk", "Councillor P Sheriff"]),
        (
            "Cy Cole, Wendy Champion, Di Dunn-Ashe, Anita Back",
            ["Cy Cole", "Wendy Champion", "Di Dunn-Ashe", "Anita Back"],
        ),
        ("Dean Ashe, Dean Brook, Cy Cole", ["Dean Ashe", "Dean Brook", "Cy Cole"]),
        ("Ian New (IN), Ivy Will (IW), Cy Cole (CC)", ["Ian New", "Ivy Will", "Cy Cole"]),
        (
            "Cllr John Ashe Senior, Cllr John Ashe Junior",
            ["Councillor John Ashe Senior", "Councillor John Ashe Junior"],
        ),
        ("Lord Ashe of Upton, Baroness Brook of Nether Cole", ["Lord Ashe of Upton", "Baroness Brook of Nether Cole"]),
        ("Aldermen Ashe, McBrook and Cole", ["Alderman Ashe", "Alderman McBrook", "Alderman Cole"]),
        (
            "Deputies Ashe and Brook, Senators Cole and Dunn",
            ["Deputy Ashe", "Deputy Brook", "Senator Cole", "Senator Dunn"],
        ),
        ("Bailies Ashe and Brook", ["Bailie Ashe", "Bailie Brook"]),
        ("Cynghorwyr Ashe, Brook a Cole", ["Councillor Ashe", "Councillor Brook", "Councillor Cole"]),
        ("Leonie Ashe-\nBrook, Maria da Luz dos Santos Pires", ["Leonie Ashe-Brook", "Maria da Luz dos Santos Pires"]),
        ("Leonie Ashe (formerly Brook), Ada Cole (née Dunn)", ["Leonie Ashe", "Ada Cole"]),
    ],
)
def test_names_that_other_words_look_like(text: str, expected: list[str]) -> None:
    assert [name for name, *_ in read(text)] == expected
    assert all("role" not in person and "organisation" not in person for person in people(text))


@pytest.mark.parametrize(
    "words", ["Tree Warden", "Rural Dean", "May Fair", "Head Teacher", "Footpath Warden", "Upton Clerk"]
)
def test_roles_and_months_stay_what_they_are(words: str) -> None:
    assert people(words) == []


def test_three_names_without_marks_between_them() -> None:
    assert [name for name, *_ in read("Gwen Ashe Peter Brook Maria Cole")] == ["Gwen Ashe", "Peter Brook", "Maria Cole"]


@pytest.mark.parametrize(
    ("printed", "earlier"),
    [
        ("Leonie Ashe (formerly Brook)", "Leonie Brook"),
        ("Leonie Ashe (née Brook)", "Leonie Brook"),
        ("Leonie Ashe, previously known as Lea Brook", "Lea Brook"),
        ("Leonie Ashe (formerly Cllr Leonie Brook)", "Leonie Brook"),
        ("Leonie Ashe (Brook Trust)", None),
    ],
)
def test_an_earlier_name_is_kept(printed: str, earlier: str | None) -> None:
    found = minutes(f"Upton Parish Council\n\nPresent:\n{printed}\nCy Cole{ITEMS}").attendees
    assert [(one.name, one.earlier_name) for one in found] == [("Leonie Ashe", earlier), ("Cy Cole", None)]
