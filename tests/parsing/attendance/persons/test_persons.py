"""Lists of people, each form in which boards print them (all names made up)."""

from typing import Any

import pytest

from tests.parsing.attendance.people import people
from tests.tables import every_row

Told = list[dict[str, Any]]


def names(text: str, *, single: bool = False) -> list[str]:
    return [f"{p.get('honorific', '')} {p['name']}".strip() for p in people(text, single=single)]


@every_row(
    ("text", "expected"),
    [
        (
            "Alice Adams (in the Chair); Councillor Brown, Carl Cole, Dr. D. Dunn and Ed Evans.",
            ["Alice Adams", "Councillor Brown", "Carl Cole", "Dr D. Dunn", "Ed Evans"],
        ),
        ("Councillors Adams, Brown and Cole", ["Councillor Adams", "Councillor Brown", "Councillor Cole"]),
        ("Cllrs. Adams and Brown", ["Councillor Adams", "Councillor Brown"]),
        (
            "Councillors Adams, Brown, Carla Cole, Dan Dunn",
            ["Councillor Adams", "Councillor Brown", "Carla Cole", "Dan Dunn"],
        ),
        (
            "Cllr A Adams (Chairman), Cllr. B Brown (Vice Chairman), Cllr C.Cole and Mrs D Dunn, Clerk.",
            ["Councillor A Adams", "Councillor B Brown", "Councillor C.Cole", "Mrs D Dunn"],
        ),
        ("*Ann Adams, Bob Brown*", ["Ann Adams", "Bob Brown"]),
        ("Upton - Mr A. Adams, Mrs B. Brown", ["Mr A. Adams", "Mrs B. Brown"]),
        ("Ann Adams, Bob Brown and 8 members of the public", ["Ann Adams", "Bob Brown"]),
        ("Ann Adams, Bob Brown, One vacancy", ["Ann Adams", "Bob Brown"]),
        ("Ann Adams & Bob Brown", ["Ann Adams", "Bob Brown"]),
        ("AA – Head Teacher; BB – Governor", ["AA", "BB"]),
        (
            "Ann Adams, Co-optee, Bob Brown, Youth Mayor and Cy Cole, Director of Care",
            ["Ann Adams", "Bob Brown", "Cy Cole"],
        ),
        ("Messrs Adams and Brown", ["Mr Adams", "Mr Brown"]),
        ("Mr and Mrs Adams", ["Mr Adams", "Mrs Adams"]),
        ("8 members of the public", []),
        ("The Alton Gazette", []),
        ("Chief Executive / Director of Care", []),
        ("None.", []),
        ("", []),
    ],
)
def test_names_in_lists(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@every_row(
    ("line", "expected"),
    [
        ("Ann Adams (Chair)", {"name": "Ann Adams", "chair": True}),
        ("Ann Adams (in the Chair)", {"name": "Ann Adams", "chair": True}),
        (
            "Cllr. A. Adams – Chair (AA)",
            {"name": "A. Adams", "honorific": "Councillor", "chair": True, "initials": "AA"},
        ),
        ("Cllr Bea Brown (BB)", {"name": "Bea Brown", "honorific": "Councillor", "initials": "BB"}),
        ("Bea Brown [BB]", {"name": "Bea Brown", "initials": "BB"}),
        ("Sam Marsh (SMa)", {"name": "Sam Marsh", "initials": "SMa"}),
        ("Ron Bishop (RBp)", {"name": "Ron Bishop", "initials": "RBp"}),
        (
            "Dr Ann Adams AA Clinical Chair",
            {"name": "Ann Adams", "honorific": "Dr", "initials": "AA", "role": "Clinical Chair"},
        ),
        ("Ann Adams\tAlpha Council", {"name": "Ann Adams", "organisation": "Alpha Council"}),
        (
            "Ann Adams (AA) (Chair)\t\t-\tAlpha Council",
            {"name": "Ann Adams", "initials": "AA", "chair": True, "organisation": "Alpha Council"},
        ),
        (
            "Ann Adams, Director of Care, Alpha Council",
            {"name": "Ann Adams", "role": "Director of Care", "organisation": "Alpha Council"},
        ),
        (
            "Ann Adams, Roads, Parking and Lighting Manager, Alpha Council",
            {"name": "Ann Adams", "role": "Roads, Parking and Lighting Manager", "organisation": "Alpha Council"},
        ),
        (
            "Ann Adams, Director of Care, Alpha Council, Chair of board",
            {"name": "Ann Adams", "role": "Director of Care", "organisation": "Alpha Council", "chair": True},
        ),
        (
            "Ann Adams, Director of Public Health – Alpha City Council",
            {"name": "Ann Adams", "role": "Director of Public Health", "organisation": "Alpha City Council"},
        ),
        ("Ann Adams, Lead Adviser, Home Repairs", {"name": "Ann Adams", "role": "Lead Adviser, Home Repairs"}),
        (
            "Ann Adams, Manager, Larch House Nursing Home",
            {"name": "Ann Adams", "role": "Manager", "organisation": "Larch House Nursing Home"},
        ),
        (
            "Ann Adams\tAlpha Council (Cabinet Member for Roads)",
            {"name": "Ann Adams", "organisation": "Alpha Council", "role": "Cabinet Member for Roads"},
        ),
        ("Ann Adams– Head of Care", {"name": "Ann Adams", "role": "Head of Care"}),
        ("Ann Adams - Head of Care", {"name": "Ann Adams", "role": "Head of Care"}),
        ("Ann Adams (Vice Chair)", {"name": "Ann Adams", "role": "Vice Chair"}),
        ("Ann Adams, Independent", {"name": "Ann Adams", "organisation": "Independent"}),
        ("Ann Adams (from item 5)", {"name": "Ann Adams", "arrived": "item 5"}),
        ("Ann Adams (until item 7)", {"name": "Ann Adams", "left": "item 7"}),
        ("Head of Care (Mr A Adams)", {"name": "A Adams", "honorific": "Mr", "role": "Head of Care"}),
        ("Ann Adams (observer)", {"name": "Ann Adams", "role": "observer"}),
        ("Ann Adams (Item 26 only)", {"name": "Ann Adams", "arrived": "Item 26 only"}),
        ("Ann Adams (left the meeting at 8.15pm)", {"name": "Ann Adams", "left": "8.15pm"}),
        ("Ann Adams (v/c)", {"name": "Ann Adams", "remote": True}),
        ("Ann Adams (via Teams)", {"name": "Ann Adams", "remote": True}),
        ("Ann Adams (substitute for Bob Brown)", {"name": "Ann Adams", "substitute_for": "Bob Brown"}),
        (
            "Mr A Adams (Ms B Brown attended as substitute)",
            {"name": "A Adams", "honorific": "Mr", "substitute": "B Brown"},
        ),
        (
            "Councillor Adams (substituted by Councillor Brown)",
            {"name": "Adams", "honorific": "Councillor", "substitute": "Brown"},
        ),
        (
            "Ann Adams (Alpha Council)",
            {"name": "Ann Adams", "organisation": "Alpha Council"},
        ),
        ("Ann Adams (minutes)", {"name": "Ann Adams", "role": "minutes"}),
        (
            "Ann Adams, Chair of the Scrutiny Committee",
            {"name": "Ann Adams", "role": "Chair of the Scrutiny Committee"},
        ),
        ("Ann Adams OBE, Governor", {"name": "Ann Adams", "role": "Governor"}),
        ("Ann Adams, from the council", {"name": "Ann Adams"}),
        ("Ann Adams, from the Council", {"name": "Ann Adams"}),
        ("Ann Adams (from the school)", {"name": "Ann Adams"}),
        ("Ann Adams (from Alpha Council)", {"name": "Ann Adams", "organisation": "Alpha Council"}),
        ("Ann Adams, from the Alpha Trust", {"name": "Ann Adams", "organisation": "Alpha Trust"}),
        ("Ann Adams, of the Alpha Trust", {"name": "Ann Adams", "organisation": "Alpha Trust"}),
    ],
)
def test_one_person_to_a_line(line: str, expected: dict[str, Any]) -> None:
    assert people(line, single=True) == [expected]


def test_an_initial_in_brackets_tells_namesakes_apart() -> None:
    found = people("Councillors Adams, Brown (C), Brown (D)")
    assert [p["name"] for p in found[:1]] == ["Adams"]
    assert len(found) == 3
    assert len({str(p) for p in found}) == 3


def test_semicolons_with_codes() -> None:
    found = people("Mr A Adams [AA] Chair (FTG); Ms B Brown [BB] (SG)")
    assert [(p["name"], p.get("initials"), p.get("chair", False)) for p in found] == [
        ("A Adams", "AA", True),
        ("B Brown", "BB", False),
    ]


@pytest.mark.parametrize("reason", ["leave", "illness", "on holiday", "unwell", "maternity leave", "no substitution"])
def test_the_reason_of_an_absence_is_never_kept(reason: str) -> None:
    assert people(f"Ann Adams ({reason}), Bob Brown") == [{"name": "Ann Adams"}, {"name": "Bob Brown"}]
