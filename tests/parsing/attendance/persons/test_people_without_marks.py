"""People whom no mark parts, whose office a dash joins to the name, or who share a name or a title."""

from __future__ import annotations

from typing import Any

import pytest

from tests.parsing.attendance.people import people
from tests.parsing.steps import minutes


def names(text: str) -> list[str]:
    return [f"{one.get('honorific') or ''} {one['name']}".strip() for one in people(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Ashe B J Brook Mrs C Cole", ["A Ashe", "B J Brook", "Mrs C Cole"]),
        ("P.J. Ashe B. Brook", ["P.J. Ashe", "B. Brook"]),
        ("Mrs E A Ashe P E McBrook, D Dunn", ["Mrs E A Ashe", "P E McBrook", "D Dunn"]),
        ("Ann AsheBea Brook, Cy Cole", ["Ann Ashe", "Bea Brook", "Cy Cole"]),
        ("Ann AsheBea BrookCy Cole", ["Ann Ashe", "Bea Brook", "Cy Cole"]),
        # one person each
        ("A J Ashe, John FitzGerald Brook", ["A J Ashe", "John FitzGerald Brook"]),
        ("Ann MacAshe, Bea Brook", ["Ann MacAshe", "Bea Brook"]),
        ("Mrs B Brook, UDC Clerk", ["Mrs B Brook"]),
    ],
)
def test_names_that_no_mark_parts(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr & Mrs D Ashe, Miss B Brook", ["Mr D Ashe", "Mrs Ashe", "Miss B Brook"]),
        ("Mr and Mrs Ashe", ["Mr Ashe", "Mrs Ashe"]),
        ("Dr & Mrs Ashe, Mr and Mrs Bob Brook (Weir Farm)", ["Dr Ashe", "Mrs Ashe", "Mr Bob Brook", "Mrs Brook"]),
        ("Mr Ashe and Mrs Brook", ["Mr Ashe", "Mrs Brook"]),
    ],
)
def test_couples(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Ashe-Chairman (AA)", {"name": "Ann Ashe", "chair": True, "initials": "AA"}),
        ("Bob Brook-Vice Chairman (BB)", {"name": "Bob Brook", "role": "Vice Chairman", "initials": "BB"}),
        ("Cy Cole- Treasurer", {"name": "Cy Cole", "role": "Treasurer"}),
        ("Di Dunn-Parish Clerk", {"name": "Di Dunn", "role": "Parish Clerk"}),
        ("Ed Clerk-Eade", {"name": "Ed Clerk-Eade"}),
        ("Flo Tyler-Chase (FT-C)", {"name": "Flo Tyler-Chase", "initials": "FTC"}),
    ],
)
def test_an_office_that_a_dash_joins_to_a_name(text: str, expected: dict[str, Any]) -> None:
    assert people(text) == [expected]
    assert people(f"Gus Gale (GG), {text}, Hal Hunt")[1] == expected


def test_who_has_a_c_among_the_initials_did_not_take_the_chair() -> None:
    listed = people("Rev. Ann Ashe (AA), Bob Drew-Cole (BD-C), Cy Cole (CC)")
    assert not any(one.get("chair") for one in listed)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Mr Ashe – Chief Executive (CEO)", "Chief Executive"),
        ("Miss Cole – Corporate Services Manager (CSM)", "Corporate Services Manager"),
        ("Mr Brook – Asset Manager (AMgr)", "Asset Manager"),
        ("Mrs Dunn - Board Secretary (Minutes)", "Board Secretary, Minutes"),
    ],
)
def test_an_office_in_short_is_neither_initials_nor_another_office(text: str, role: str) -> None:
    (one,) = people(text, single=True)
    assert (one["role"], one.get("initials")) == (role, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clerk A. Ashe Project Officer Bea Brook", [("A. Ashe", "Clerk"), ("Bea Brook", "Project Officer")]),
        (
            "Town Clerk A Ashe Deputy Town Clerk B Brook Finance Officer Cy Cole",
            [("A Ashe", "Town Clerk"), ("B Brook", "Deputy Town Clerk"), ("Cy Cole", "Finance Officer")],
        ),
        (
            "Cllr D. Dunn. Town Clerk A. Ashe Events Officer Bea Brook",
            [("D. Dunn", None), ("A. Ashe", "Town Clerk"), ("Bea Brook", "Events Officer")],
        ),
        ("Housing Officer Ann Ashe", [("Ann Ashe", "Housing Officer")]),
    ],
)
def test_offices_and_holders_in_a_chain(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(one["name"], one.get("role")) for one in people(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "A Ashe Esq., B Brook Esq., Elected Members. Cllr C Cole, D Dunn Esq., Appointed Members.",
        "A Ashe, B Brook, Cllr C Cole, D Dunn, Trustees",
        "A Ashe, B Brook, Cllr C Cole and D Dunn, all Parish Councillors",
    ],
)
def test_what_several_are_called_behind_their_names_is_no_office_of_the_last(text: str) -> None:
    assert [(one["name"], one.get("role")) for one in people(text)] == [
        (name, None) for name in ("A Ashe", "B Brook", "C Cole", "D Dunn")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Ashe, Bea Brook, Cy Cole SEPA", ("Cy Cole", "SEPA")),
        ("Ann Ashe, Bea Brook, Cy Cole BEIS (Growth Unit)", ("Cy Cole", "BEIS")),
        ("Ann ASHE, Bea BROOK, Cy Dan COLE", ("Cy Dan COLE", None)),
    ],
)
def test_letters_behind_a_whole_name_are_a_body(text: str, expected: tuple[str, str | None]) -> None:
    last = people(text)[-1]
    assert (last["name"], last.get("organisation")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Ashe, Secretary (AA) Bea Brook, Planning (BB)", ["Ann Ashe", "Bea Brook"]),
        ("Ann Ashe, Treasurer (AA) Bea Brook, Upton Police (BB)*", ["Ann Ashe", "Bea Brook"]),
        ("Ann Ashe, Treasurer (AA)", ["Ann Ashe"]),
    ],
)
def test_two_to_a_line_with_their_initials_behind_what_they_are(text: str, expected: list[str]) -> None:
    assert [one["name"] for one in people(text, single=True)] == expected


@pytest.mark.parametrize("office", ["Churchwarden", "Harbour Master", "Harbourmaster", "Lay Evangelist", "Sacristan"])
def test_offices_of_churches_and_harbours(office: str) -> None:
    assert people(f"Ann Ashe, {office}", single=True) == [{"name": "Ann Ashe", "role": office}]
    assert people(f"Ann Ashe ({office}), Bea Brook")[0] == {"name": "Ann Ashe", "role": office}


def test_the_body_of_whom_a_list_calls_by_name_and_initials_is_nobody() -> None:
    people_of = "Ann Ashe AA Upton County Council – Lead Body\nBea Brook BB Weir Trust"
    text = f"Upton Growth Board\n4 May 2022\n\nPresent:\n{people_of}"
    told = [(a.name, a.initials) for a in minutes(text).attendees]
    assert told == [("Ann Ashe", "AA"), ("Bea Brook", "BB")]


@pytest.mark.parametrize(
    "text",
    [
        "Present:\nUpton - Mr A Ashe\nWeir Hill - Mrs B Brook and Miss C Cole\nMoor - no one\nFold – Ms D Dunn",
        "Upton - Mr A Ashe\nWeir Hill - Mrs B Brook and Miss C Cole\nFold - Ms D Dunn",
        "Upton: Mr A Ashe\nWeir Hill: Mrs B Brook and Miss C Cole\nFold: Ms D Dunn",
    ],
)
def test_areas_before_their_people_are_nobody(text: str) -> None:
    read = minutes(
        f"Upton Area Forum\nMinutes of the meeting held on 4 May 2022\n\n{text}\n\n1. Welcome\nAll were greeted."
    )
    assert [a.name for a in read.attendees] == ["A Ashe", "B Brook", "C Cole", "D Dunn"]


@pytest.mark.parametrize(
    "text",
    [
        "Presennol / Present: Cyng. Cllrs: A. Ashe (cadeirydd/chair), B. Brook a/and C. Cole.",
        "Yn bresennol / Present\n1. Cyngh./Cllr. A. Ashe (Maer/Mayor)\n2. Cyngh./Cllr. B. Brook\n3. Cyng/Cllr C. Cole",
        "Present: Cyng/Cllr A. Ashe Cyng/Cllr B. Brook, Cyng. / Cllr C. Cole",
    ],
)
def test_titles_in_two_languages(text: str) -> None:
    read = minutes(f"Cyngor Tref Upton / Upton Town Council\n\nMinutes 4 May 2022\n\n{text}\n")
    assert [(a.honorific, a.name) for a in read.attendees] == [
        ("Councillor", "A. Ashe"),
        ("Councillor", "B. Brook"),
        ("Councillor", "C. Cole"),
    ]


def test_given_names_with_the_chair_and_a_letter() -> None:
    assert names("Jo- chair, Pat, Sue, Les, Andy G and Kim") == ["Jo", "Pat", "Sue", "Les", "Andy G", "Kim"]


def test_letters_of_a_body_between_a_name_and_what_it_is() -> None:
    text = (
        "Upton Plan Group\n4 May 2022\n\nPRESENT\nAnn Ashe (Chair) WNPA Board\nBea Brook WNPA Staff\nCy Cole WNPA Board"
    )
    told = [(a.name, a.role, a.organisation) for a in minutes(text).attendees]
    assert told == [
        ("Ann Ashe", None, "WNPA Board"),
        ("Bea Brook", "WNPA Staff", None),
        ("Cy Cole", None, "WNPA Board"),
    ]


def test_the_office_of_each_of_the_representatives_of_others() -> None:
    others = "Representatives of the Trade Unions: Mr B Brook and Ms C Cole"
    text = f"Upton Forum\n4 May 2022\n\nPresent: Cllr A Ashe\n\n{others}"
    assert {a.role for a in minutes(text).attendees[1:]} == {"Representative of the Trade Unions"}


def test_a_row_whose_last_column_holds_commas_is_one_person() -> None:
    (one,) = people("Dr Ann Ashe\tAA\tClinical Director, Weir Place", single=True)
    assert (one["name"], one["initials"], one["role"]) == ("Ann Ashe", "AA", "Clinical Director, Weir Place")
    assert names("Ann Ashe\tBea Brook, Cy Cole") == ["Ann Ashe", "Bea Brook", "Cy Cole"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bob Crane (Vice-Chair, Weirside BC)",
         {"name": "Bob Crane", "role": "Vice-Chair", "organisation": "Weirside BC"}),
        ("Bob Crane (Clerk BC)", {"name": "Bob Crane", "role": "Clerk", "initials": "BC"}),
        ("Ann Ashe / Weir Agency / AA", {"name": "Ann Ashe", "organisation": "Weir Agency", "initials": "AA"}),
        ("Ed Eade (Co-opted Lay Members)", {"name": "Ed Eade", "role": "Co-opted Lay Member"}),
        ("Flo Fry (Chair of Trustees)", {"name": "Flo Fry", "role": "Chair of Trustees"}),
        ("Gus Sexton (Sexton)", {"name": "Gus Sexton", "role": "Sexton"}),
    ],
)  # fmt: skip
def test_what_stands_in_brackets_and_cells(text: str, expected: dict[str, str]) -> None:
    assert people(text, single=True) == [expected]


def test_titles_of_several_professors_and_an_office_whose_holder_is_not_named() -> None:
    assert names("Professors Ashe, Brook and Cole; Drs Dunn and Eade") == [
        "Professor Ashe", "Professor Brook", "Professor Cole", "Dr Dunn", "Dr Eade",
    ]  # fmt: skip
    told = people("The Registrar (Mr A Ashe), the Librarian, Mrs B Brook (Secretary to Senate)")
    assert [(one["name"], one["role"]) for one in told] == [("A Ashe", "Registrar"), ("B Brook", "Secretary to Senate")]


def test_two_whose_office_stands_behind_both() -> None:
    assert names("Ann Ashe, Bea Brook Cy Cole (Churchwardens), Di Dunn") == [
        "Ann Ashe",
        "Bea Brook",
        "Cy Cole",
        "Di Dunn",
    ]
    assert names("Bea Brook Cy Cole (Co-opted Members)") == ["Bea Brook", "Cy Cole"]


def test_a_clause_in_brackets_is_no_body() -> None:
    listed = "Ann Ashe (AA), Bea Brook (after signing the declaration of office)-(BB)"
    text = f"Upton Parish Council\n4 May 2022\n\nPresent: {listed}"
    assert [(a.name, a.organisation) for a in minutes(text).attendees] == [("Ann Ashe", None), ("Bea Brook", None)]
