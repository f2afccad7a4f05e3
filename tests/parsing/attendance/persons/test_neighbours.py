"""Nobody is the role or the organisation of a neighbour, and nobody is lost to one (all names made up)."""

from typing import Any

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
        (
            "Ann Ashe (Head Teacher), Bea Brook (Chair), Cy Cole (Secretary & P5 rep), Di Dunn",
            [("Ann Ashe", "Head Teacher"), ("Bea Brook", None), ("Cy Cole", "Secretary & P5 rep"), ("Di Dunn", None)],
        ),
        ("Bea Brook [Chair] (BB), Cy Cole [Treasurer] (CC)", [("Bea Brook", None), ("Cy Cole", "Treasurer")]),
        (
            "Ann Ashe; Bea Brook - Warden of Trees; Cy Cole",
            [("Ann Ashe", None), ("Bea Brook", "Warden of Trees"), ("Cy Cole", None)],
        ),
        (
            "Mrs A Ashe (Clerk) and Unitary Cllr B Brook",
            [("Mrs A Ashe", "Clerk"), ("Unitary Councillor B Brook", None)],
        ),
        (
            "Mrs A Ashe (Clerk), Ward Councillor B Brook",
            [("Mrs A Ashe", "Clerk"), ("Ward Councillor B Brook", None)],
        ),
        ("AA (Patient), BB (Patient), Cy Cole (GP)", [("AA", "Patient"), ("BB", "Patient"), ("Cy Cole", "GP")]),
        ("Cllr Ashe, Clerk Bea Brook", [("Councillor Ashe", None), ("Bea Brook", "Clerk")]),
        (
            "Cllrs Ashe, Brook, County Cllr Cole and the Clerk",
            [("Councillor Ashe", None), ("Councillor Brook", None), ("County Councillor Cole", None)],
        ),
        ("Councillors Ashe and Brook, the Town Clerk", [("Councillor Ashe", None), ("Councillor Brook", None)]),
    ],
)
def test_a_name_and_a_role_in_brackets_are_the_next_person(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(name, role) for name, role, _ in read(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ann Ashe AA Bea Brook BB\nCy Cole (RTC) CC Di Dunn DD",
        "Ann Ashe\tBea Brook\nCy Cole\tDi Dunn",
        "Ann Ashe (Chair) Bea Brook, Cy Cole\nDi Dunn",
        "Ann Ashe (Mayor)\tBea Brook\tCy Cole\nDi Dunn",
    ],
)
def test_columns_of_people_without_titles(text: str) -> None:
    assert [name for name, *_ in read(text)] == ["Ann Ashe", "Bea Brook", "Cy Cole", "Di Dunn"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Director, Rural Growth (Mr A. Ashe), Meetings Officer (Ms B. Brook), Engineer, Roads, Bins (Mr C. Cole)",
            [
                ("Mr A. Ashe", "Director, Rural Growth"),
                ("Ms B. Brook", "Meetings Officer"),
                ("Mr C. Cole", "Engineer, Roads, Bins"),
            ],
        ),
        (
            "The Mayor (Councillor Ann Ashe); Councillors Brook and Cole",
            [("Councillor Ann Ashe", "Mayor"), ("Councillor Brook", None), ("Councillor Cole", None)],
        ),
        (
            "the Mayor, Cllr Ann Ashe; the Deputy Mayor, Cllr Bea Brook",
            [("Councillor Ann Ashe", "Mayor"), ("Councillor Bea Brook", "Deputy Mayor")],
        ),
        (
            "District Councillor, Ann Ashe\nClerk, Bea Brook",
            [("Ann Ashe", "District Councillor"), ("Bea Brook", "Clerk")],
        ),
        ("Treasurer: Ann Ashe; Secretary: Bea Brook", [("Ann Ashe", "Treasurer"), ("Bea Brook", "Secretary")]),
        (
            "Head of Care (Mr. A. Ashe and Ms B. Brook)",
            [("Mr A. Ashe", "Head of Care"), ("Ms B. Brook", "Head of Care")],
        ),
    ],
)
def test_an_office_before_a_name_is_that_persons(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(name, role) for name, role, _ in read(text)] == expected


@pytest.mark.parametrize(
    "words",
    [
        "Present: Ann Ashe, Bea Brook (Upton Trust) was asked to write",
        "Present: Ann Ashe, Bea Brook, who has not attended since March",
        "Present: Ann Ashe, Bea Brook (joining at half past two from the station with her brother and all the plans)",
    ],
)
def test_a_list_never_swallows_a_text(words: str) -> None:
    found = minutes(f"Upton Parish Council\n\n{words}{ITEMS}")
    told: list[Any] = [(a.role, a.organisation) for a in found.attendees]
    assert [a.name for a in found.attendees] == ["Ann Ashe", "Bea Brook"]
    assert all(len(words or "") <= 60 for pair in told for words in pair)


def test_what_is_no_organisation_is_told_as_a_doubt() -> None:
    found = minutes(f"Upton Parish Council\n\nPresent: Ann Ashe\nBea Brook (bb372)\nCy Cole{ITEMS}")
    assert [(a.name, a.organisation) for a in found.attendees] == [
        ("Ann Ashe", None),
        ("Bea Brook", None),
        ("Cy Cole", None),
    ]
    assert any("neither a role nor an organisation" in doubt.reason for doubt in found.coverage.doubts)


@pytest.mark.parametrize("body", ["Alpha Trust", "Upton Council", "DfE", "Independent"])
def test_an_organisation_looks_like_one(body: str) -> None:
    found = minutes(f"Upton Parish Council\n\nPresent:\nAnn Ashe ({body})\nBea Brook\nCy Cole{ITEMS}")
    assert found.attendees[0].organisation == body


def test_words_beside_several_people_are_their_organisation() -> None:
    found = minutes(f"Upton Board\n\nPresent:\nAnn Ashe (Brightwire)\nBea Brook (Brightwire)\nCy Cole{ITEMS}")
    assert [a.organisation for a in found.attendees] == ["Brightwire", "Brightwire", None]


def with_bodies(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(p["name"], p.get("role"), p.get("organisation")) for p in people(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Clerk B Brook, Allan Arden Eastdale District Council",
            [("B Brook", "Clerk", None), ("Allan Arden", None, "Eastdale District Council")],
        ),
        (
            "Ann Ashe, Bea Brook Upton Magna Parish Council, Cy Cole",
            [("Ann Ashe", None, None), ("Bea Brook", None, "Upton Magna Parish Council"), ("Cy Cole", None, None)],
        ),
        (
            "Warden Ann Ashe; Cy Cole Westmere County Council (Roads)",
            [("Ann Ashe", "Warden", None), ("Cy Cole", None, "Westmere County Council")],
        ),
        ("Ann Ashe, North Eastdale District Council", [("Ann Ashe", None, "North Eastdale District Council")]),
        ("Ann Ashe, Eastdale District Council", [("Ann Ashe", None, "Eastdale District Council")]),
    ],
)
def test_who_stands_before_a_council_is_somebody(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert with_bodies(text) == expected


@pytest.mark.parametrize(
    ("listed", "told"),
    [
        ("Cllr Ashe, Borough Cllr Bea Brook Westmere County Councillor Cy Cole", "Westmere County Council paid."),
        ("Cllr Ashe, Mrs Bea Brook Upton District Councillor Cy Cole", "Upton District Council wrote."),
        ("Cllr Ashe, Bea Brook Alton City Cllr Cy Cole", "The grant of Alton City Council came."),
        ("Cllr Ashe, Bea Brook County Councillor Cy Cole", "Westmere County Council paid."),
    ],
)
def test_the_name_of_a_county_is_no_surname(listed: str, told: str) -> None:
    found = minutes(f"Upton Parish Council\n\nPresent: {listed}{ITEMS}\n\n4. Roads\n\n{told}").attendees
    assert [a.name for a in found] == ["Ashe", "Bea Brook", "Cy Cole"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Ashe / Alpha Trust / / Bea Brook / Beta Trust",
            [("Ann Ashe", None, "Alpha Trust"), ("Bea Brook", None, "Beta Trust")],
        ),
        (
            "Ann Ashe / Head of Care / / Bea Brook / Warden / / Cy Cole / Upton School",
            [("Ann Ashe", "Head of Care", None), ("Bea Brook", "Warden", None), ("Cy Cole", None, "Upton School")],
        ),
        ("Mr A Ashe / Clerk //  Ms B Brook / Trainer", [("A Ashe", "Clerk", None), ("B Brook", "Trainer", None)]),
        (
            "Dr A Ashe / Director, Alpha TrustMs Bea Brook / Warden",
            [("A Ashe", "Director", "Alpha Trust"), ("Bea Brook", "Warden", None)],
        ),
    ],
)
def test_an_empty_cell_or_a_title_run_in_begins_the_next_person(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert with_bodies(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr A Ashe, Dir. of Services, Ms B Brook, A/Dir. of Roads", ["Dir. of Services", "A/Dir. of Roads"]),
        (
            "Mr A Ashe A/Senior Engineer, Ms B Brook, A/Meetings Administrator",
            ["A/Senior Engineer", "A/Meetings Administrator"],
        ),
        ("Dr A Ashe, Senior Partner; Dr B Brook, Managing Partner", ["Senior Partner", "Managing Partner"]),
        ("the clerk Ann Ashe and the assistant to the clerk Ms B Brook", ["clerk", "assistant to the clerk"]),
        (
            "Ann Ashe (AA), the deputy clerk, was in attendance, Bea Brook (BB - notetaker)",
            ["deputy clerk", "notetaker"],
        ),
    ],
)
def test_offices_cut_short_and_in_small_letters(text: str, expected: list[str]) -> None:
    assert [role for _, role, _ in with_bodies(text)] == expected


COLUMNS = ["Ann Ashe", "Bea Brook", "Cy Cole", "Di Dunn"]
OFFICES = ["Head of Care", "Upton School", "Lay Member", "Director of Roads"]


@pytest.mark.parametrize(
    "heads", [("", "", ""), ("Name", "Role", ""), ("Members:", "Title & Organisation", "Initials")]
)
def test_columns_one_below_another_go_together_by_their_order(heads: tuple[str, str, str]) -> None:
    initials = ["AA", "BB", "CC", "DD"] if heads[2] else []
    lines = [heads[0], *COLUMNS, heads[1], *OFFICES, heads[2], *initials]
    text = "\n".join(line for line in lines if line)
    found = minutes(f"Upton Board\n\n3 May 2022\n\nPresent:\n{text}{ITEMS}").attendees
    assert [(a.name, a.role or a.organisation) for a in found] == list(zip(COLUMNS, OFFICES, strict=True))


@pytest.mark.parametrize("missing", [0, 1, 3])
def test_columns_whose_rows_are_lost_give_nobody_a_role(missing: int) -> None:
    offices = "\n".join(office for place, office in enumerate(OFFICES) if place != missing)
    text = "\n".join(COLUMNS)
    found = minutes(f"Upton Board\n\n3 May 2022\n\nPresent:\n{text}\n{offices}{ITEMS}")
    assert [(a.name, a.role, a.organisation) for a in found.attendees] == [(name, None, None) for name in COLUMNS]
    assert any("rows are lost" in doubt.reason for doubt in found.coverage.doubts)


@pytest.mark.parametrize(
    "behind",
    [
        "\nNon-members in attendance at request of Chief Officer:",
        "\nMINUTES\nof the last meeting were agreed.",
        "\n1\nPlus 5 members of the public",
    ],
)
def test_labels_headings_and_the_public_are_nobodys_office(behind: str) -> None:
    found = minutes(f"Upton Board\n\n3 May 2022\n\nPresent:\nAnn Ashe, Clerk\nBea Brook{behind}{ITEMS}").attendees
    assert [(a.name, a.role) for a in found] == [("Ann Ashe", "Clerk"), ("Bea Brook", None)]


def test_the_heading_behind_a_list_is_nobodys_role() -> None:
    head = "Upton Patient Group\n\nMinutes of the meeting held on 4 May 2022\n\n"
    read = minutes(f"{head}Attending: Ann Ashe (Nurse), Bea Brook (Patient)\nPrevious Minutes\nAgreed.{ITEMS}")
    assert [(one.name, one.role) for one in read.attendees] == [("Ann Ashe", "Nurse"), ("Bea Brook", "Patient")]


@pytest.mark.parametrize("words", ["Print Document", "Upton Advertiser", "Download PDF", "Upton Gazette"])
def test_buttons_of_a_page_and_newspapers_are_no_people(words: str) -> None:
    head = "Upton Parish Council\n\nMinutes of the meeting held on 4 May 2022\n\n"
    read = minutes(f"{head}Present: Ann Ashe (Chair), Bea Brook, {words}, Cy Cole{ITEMS}")
    assert [one.name for one in read.attendees] == ["Ann Ashe", "Bea Brook", "Cy Cole"]


def test_another_councillor_is_nobodys_organisation() -> None:
    head = "Upton Parish Council\n\nMinutes of the meeting held on 4 May 2022\n\n"
    read = minutes(f"{head}Present: Cllr Ann Ashe, Borough Cllr Bea Brook and County and District Cllr Cy Cole{ITEMS}")
    assert {one.organisation for one in read.attendees} == {None}


@pytest.mark.parametrize("role", ["Youth Parliament Member", "Co-optee", "Head of Parks"])
@pytest.mark.parametrize(
    "below",
    [
        "Councillor Brown arrived during item 4.",
        "Mr Brown left at 8 pm.",
        "Councillor Cole arrived at 7.10 pm.",
        "Cllr Cy Cole joined at 7.10 pm.",
    ],
)
def test_what_stands_on_the_line_below_is_no_doubt_of_the_one_above(role: str, below: str) -> None:
    text = (
        "Alton Scrutiny Committee\n\nMinutes of the meeting held on 4 March 2031\n\n"
        "Present: Councillor Ann Adams (Chair), Councillor Bob Brown, Councillor Cy Cole\n\n"
        "1 Apologies for Absence\n\nApologies for absence were received from "
        f"Councillor Pell and Sue Clay, {role}\n\n{below}\n\n2 Lamps\n\nThe lamps were seen.\n"
    )
    found = minutes(text)
    assert not [doubt for doubt in found.coverage.doubts if "neither a role" in doubt.reason]
    assert [one.role for one in found.attendees if one.name == "Sue Clay"] == [role]
