"""Lists without marks that others have: no label, a label behind a number, groups run in, what is no list any more."""

import pytest

from tests.parsing.attendance.lists.test_ways_of_listing import attendees, here

TITLE = "Alton Parish Council\nMinutes of the meeting held on 3 May 2022 at 7 pm\n\n"


def listed(words: str) -> list[tuple[str, str, str | None]]:
    """Name, status and role of each attendee of minutes that begin so."""
    page = f"{TITLE}{words}\n\n1. Minutes\nThe minutes were agreed.\n\n2. Finance\nThe report was noted.\n"
    return [(one.name, one.status, one.role) for one in attendees(page)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "AA Cllr Ann Ashe (Chair)\nBB Bea Brook (Alton DC)\nCC Cy Cole (Denby Police)",
            ["Ann Ashe", "Bea Brook", "Cy Cole"],
        ),
        (
            "Ann Ashe – Practice Manager\n\nBea Brook – Secretary\n\nCy Cole\n\nDi Dunn",
            ["Ann Ashe", "Bea Brook", "Cy Cole", "Di Dunn"],
        ),
        ("Ann Ashe (Practice Manager) AA\n\nBea Brook BB\n\nCy Cole CC", ["Ann Ashe", "Bea Brook", "Cy Cole"]),
        (
            "Dr Ann Ashe / Non Executive Director\nMr Bea Brook / Board Secretary\nMs Cy Cole / Medical Director",
            ["Ann Ashe", "Bea Brook", "Cy Cole"],
        ),
    ],
)
def test_a_list_without_a_label_has_initials_dashes_or_slashes_beside_names(text: str, expected: list[str]) -> None:
    assert [name for name, status, _ in listed(text) if status == "present"] == expected


def test_a_label_stands_behind_a_number() -> None:
    words = "1. Sederunt: Chair Mary Marsh (MM), Sec Sue Grove (SG), Treasurer Jo Field (JF), Vice chair Di Dunn (DD)"
    page = f"{TITLE}{words}\n\nApologies: Ed Eade\n\nReports\nNone.\n"
    told = [(one.name, one.status, one.role, one.chair) for one in attendees(page)]
    assert told == [
        ("Mary Marsh", "present", None, True),
        ("Sue Grove", "present", "Sec", False),
        ("Jo Field", "present", "Treasurer", False),
        ("Di Dunn", "present", "Vice chair", False),
        ("Ed Eade", "apologies", None, False),
    ]


def test_who_also_came_is_read_with_the_title_of_several() -> None:
    also = "Also: Mr Cy Cole (Clerk) & County Councillors: Mr Di Dunn & Mr Ed Eade"
    words = f"Present: Councillors Ann Ashe (Chair), Bea Brook\n{also}"
    assert [name for name, *_ in listed(words)] == ["Ann Ashe", "Bea Brook", "Cy Cole", "Di Dunn", "Ed Eade"]


def test_groups_before_their_people_are_no_roles_of_the_next_group() -> None:
    words = (
        "Present:\nTrustees: Ann Ashe, Bea Brook, Cy Cole\nVisiting members: Di Dunn, Ed Eade, Flo Farr\n"
        "Invited guests: Gus Gray (Community Safety Officer), Hal Hill (Denby Fire Service)"
    )
    roles = {name: role for name, _, role in listed(words)}
    assert roles["Di Dunn"] == "Visiting member"
    assert "isiting" not in (roles["Gus Gray"] or "") + (roles["Hal Hill"] or "")


@pytest.mark.parametrize(
    "behind",
    [
        "VOTES OF SYMPATHY:\nThey were extended to:\nThe Moss Family, Mill Road, on the death of Mrs. Moss.",
        "1536.1 Report on the lights by Zoe Zeal, Engineer.",
        "SUSPENSION OF STANDING ORDERS\nIt was agreed for Zoe Zeal, Mill Lane.",
    ],
)
def test_business_behind_a_list_names_no_attendees(behind: str) -> None:
    words = (
        f"PRESENT: Cllr. A. Ashe, Cllr. B. Brook\nIN ATTENDANCE: Mr. C. Cole, Manager, Ms. D. Dunn, Engineer\n{behind}"
    )
    assert [name for name, *_ in listed(words)] == ["A. Ashe", "B. Brook", "C. Cole", "D. Dunn"]


def test_the_roll_shares_its_heading_with_the_apologies() -> None:
    page = (
        f"{TITLE}1. Calling of the Roll and Apologies for Absence\n\n"
        "Mr A Ashe, Ms B Brook (v/c), Mrs C Cole, Mr D Dunn\n\n"
        "Apologies for absence were intimated on behalf of Mr E Eade and Miss F Farr.\n\n2. Declarations\nNone.\n\n"
        "3. Roads\nThe report was noted.\n"
    )
    told = [(one.name, one.status) for one in attendees(page)]
    assert sorted(told) == [
        ("A Ashe", "present"),
        ("B Brook", "present"),
        ("C Cole", "present"),
        ("D Dunn", "present"),
        ("E Eade", "apologies"),
        ("F Farr", "apologies"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Cllr. B. Brook took the Chair and welcomed everyone to the meeting.",
        "Apologies for absence were received from Mr E Eade and in his absence Cllr B. Brook undertook to chair.",
    ],
)
def test_who_leads_in_an_item_of_apologies_sent_none(told: str) -> None:
    page = f"{TITLE}PRESENT: Cllr. A. Ashe, Cllr. Bea Brook\n\n1. WELCOME AND APOLOGIES\n{told}\n\n2. Roads\nNoted.\n"
    assert [one.name for one in attendees(page) if one.status == "apologies"] in ([], ["E Eade"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Present: Ann Ashe (AA), Bea B [Fundraising Rep] (BB), Cy Cole (CC), Dina D [Principal Teacher] (DD)",
            [("Ann Ashe", None), ("Bea B", "Fundraising Rep"), ("Cy Cole", None), ("Dina D", "Principal Teacher")],
        ),
        (
            "In attendance: Mr Al Ashe, Director of Housing, AHDC Ms Bo Brook, Regional Manager, "
            "AHDC Mr Cy Cole, Area Manager",
            [("Al Ashe", "Director of Housing"), ("Bo Brook", "Regional Manager"), ("Cy Cole", "Area Manager")],
        ),
        (
            "Present: Al Ashe, Bo Brook,\nCy Dean Di Dunn representing Alpha Trust, Ed Eade and Flo Farr",
            [("Al Ashe", None), ("Bo Brook", None), ("Ed Eade", None), ("Flo Farr", None)],
        ),
    ],
)
def test_nobody_is_the_role_of_another(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(name, role) for name, _, role in listed(text)] == expected


def test_an_acronym_behind_an_ampersand_ends_the_body_before_it() -> None:
    words = "Present\nAl Ashe - Denby Constabulary\nBo Brook - Alton & Ely CDRP\nCy Cole - Alton City Council"
    page = f"{TITLE}{words}\n\n1. Minutes\nAgreed.\n\n2. Finance\nNoted.\n"
    assert [(one.name, one.organisation) for one in attendees(page)][1] == ("Bo Brook", "Alton & Ely CDRP")


def test_initials_with_full_stops_are_people() -> None:
    assert here("Attendees: AA., BB., CC, DD") == ["AA", "BB", "CC", "DD"]


def test_offices_and_holders_follow_one_another_without_a_mark() -> None:
    offices = "Chief Executive - J Ashe Director of Housing and Care – M Brook Head of Legal Services – P Cole"
    assert listed(f"Members present: Cllr Z Zeal\nOfficers present: {offices}")[1:] == [
        ("J Ashe", "in_attendance", "Chief Executive"),
        ("M Brook", "in_attendance", "Director of Housing and Care"),
        ("P Cole", "in_attendance", "Head of Legal Services"),
    ]


def test_streets_before_their_people_are_no_people() -> None:
    words = "Present:\nUpton Place – Ann Ashe\nDenby Road – Bea Brook\nMill Lane – Cy Cole"
    assert [name for name, *_ in listed(words)] == ["Ann Ashe", "Bea Brook", "Cy Cole"]


@pytest.mark.parametrize("heading", ["1. Present", "1. / Members Present", "1. Alton Board Members Present"])
def test_cells_that_slashes_part_are_read_below_a_numbered_heading(heading: str) -> None:
    rows = (
        "Cllr Ann Ashe (Chair) / AA / - / Cabinet Member for Care, Alton Borough Council\n"
        "Bea Brook / BB / - / Denby Police\nCy Cole / CC / - / District Commander, Upton Police"
    )
    page = f"{TITLE}{heading}\n{rows}\n\n2. / Minutes\nThe minutes were agreed.\n\n3. / Roads\nNoted.\n"
    told = [(one.name, one.initials, one.role, one.organisation) for one in attendees(page)]
    assert told == [
        ("Ann Ashe", "AA", "Cabinet Member for Care", "Alton Borough Council"),
        ("Bea Brook", "BB", None, "Denby Police"),
        ("Cy Cole", "CC", "District Commander", "Upton Police"),
    ]
