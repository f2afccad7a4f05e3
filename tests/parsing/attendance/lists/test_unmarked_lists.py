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


@pytest.mark.parametrize(
    "heading",
    [
        "2. Apologies for absence Di Dunn, Ed Eade (Observer)",
        "2. ApologiesCllr Di Dunn, Ed Eade",
        "2. Apologies: Di Dunn, Ed Eade",
    ],
)
def test_apologies_stand_in_their_headings_line(heading: str) -> None:
    page = f"{TITLE}Present: Ann Ashe, Bea Brook\n\n1. Welcome\nAll were welcomed.\n\n{heading}\n\n3. Roads\nNoted.\n"
    assert [one.name for one in attendees(page) if one.status == "apologies"] == ["Di Dunn", "Ed Eade"]


def test_a_list_below_a_numbered_label_runs_on_over_lines() -> None:
    words = "Councillors Ann Ashe (Chair), Bea Brook,\nCy Cole, Ed Eade and\nMrs Di Dunn"
    page = f"{TITLE}1. Present\n\n{words}\n\n2. Apologies\nNone.\n\n3. Minutes\nAgreed.\n\n4. Roads\nNoted.\n"
    assert [one.name for one in attendees(page)] == ["Ann Ashe", "Bea Brook", "Cy Cole", "Ed Eade", "Di Dunn"]


def test_of_two_people_in_a_row_neither_is_the_others_role_and_whom_a_cross_marks_was_not_there() -> None:
    rows = (
        "Ann Ashe / AA / LA Governor / Bea Brook / BB / Parent Governor\n"
        "Cy Cole / Denby Trust / √\nDi Dunn / Upton Trust / X"
    )
    told = [(name, role) for name, _, role in listed(f"Present:\n{rows}")]
    assert told == [("Ann Ashe", "LA Governor"), ("Cy Cole", None)]


def test_the_last_column_of_a_list_without_a_label_tells_apologies() -> None:
    rows = "Ann Ashe (AA)   Chair\nBea Brook (BB)   Lay member   Apols\nCy Cole (CC)   Lay member"
    assert [status for _, status, _ in listed(rows)] == ["present", "apologies", "present"]


def test_names_behind_councillors_and_also_are_people() -> None:
    words = (
        "Present:\nCouncillors: P Ashe, B Brook, C Cole & Mrs D Dunn\nAlso PCSO Ed Eade & four of the public\n\n"
        "1. Apologies\nApologies for absence were received from Councillors: Mrs F Farr G Gray & Mrs H Hill"
    )
    assert [name for name, *_ in listed(words)] == [
        "P Ashe", "B Brook", "C Cole", "D Dunn", "Ed Eade", "F Farr", "G Gray", "H Hill",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "behind",
    [
        "4 members of the public were in attendance. Papers presented: (i) Roads Report (spreadsheet); (ii) Budget.",
        "Two members of the public were present. The Chairman welcomed everybody.",
        "12 parishioners attended and the Vice-Chairman opened the meeting.",
    ],
)
def test_a_list_ends_where_the_public_is_counted(behind: str) -> None:
    page = (
        f"{TITLE}Present: Ann Ashe (AA), Bea Brook (BB), Cy Cole (CC). Clerk: - Di Dunn {behind}\n\n1. Minutes\nNone.\n"
    )
    found = [(one.name, one.status, one.role) for one in attendees(page)]
    assert found == [
        *((name, "present", None) for name in ("Ann Ashe", "Bea Brook", "Cy Cole")),
        ("Di Dunn", "in_attendance", "Clerk"),
    ]


def test_a_councillor_behind_the_clerk_is_no_clerk() -> None:
    found = listed("Present: Ann Ashe, Bea Brook and Cy Cole\nClerk: Di Dunn, Cllr Ed Eade (County Council)")
    assert found[-2:] == [("Di Dunn", "in_attendance", "Clerk"), ("Ed Eade", "in_attendance", None)]


@pytest.mark.parametrize(
    "words",
    [
        "Ann Ashe (AA - Chair), Bea Brook (BB for Flo Farr), Cy\nCole (CC), Di Dunn (DD - for item 2)",
        "Ann Ashe (AA), Cllr Bea Brook (BB), Cy Cole (CC),\nDi Dunn (DD)\nApologies: Ed Eade (EE)",
        "Ann Ashe (AA), Bea Brook (BB - Clerk); Cy\nCole (CC) and Di Dunn (DD)",
    ],
)
def test_a_run_of_people_with_their_initials_needs_no_label(words: str) -> None:
    assert [name for name, status, _ in listed(words) if status == "present"] == [
        "Ann Ashe",
        "Bea Brook",
        "Cy Cole",
        "Di Dunn",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Cllrs Ann Ashe, Bea Brook, Cy Cole,\nDi Dunn and Ed Eade.",
        "Cllr Ann Ashe\nCllrs Bea Brook, Cy Cole,\nDi Dunn and Ed Eade.\nIn attendance:\nFlo Farr, Engineer",
        "Councillors Ann Ashe, Bea Brook and\nCy Cole, Di Dunn, Ed Eade",
    ],
)
def test_councillors_without_a_label_run_on_in_the_next_line(words: str) -> None:
    assert [name for name, status, _ in listed(words) if status == "present"] == [
        "Ann Ashe",
        "Bea Brook",
        "Cy Cole",
        "Di Dunn",
        "Ed Eade",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "There were apologies from Councillors D Dunn and E Eade. There were 8 members of the public.",
        "Apologies were received from Cllr D Dunn and Cllr E Eade.",
        "There were two electors. Apologies for absence had been received from Cllrs D Dunn, E Eade.",
    ],
)
def test_apologies_told_behind_those_present_in_one_paragraph(told: str) -> None:
    words = f"PRESENT: Councillor A Ashe (chairman), Councillors B Brook, C Cole and the clerk F Farr. {told}"
    assert [(name, status) for name, status, _ in listed(words)] == [
        ("A Ashe", "present"), ("B Brook", "present"), ("C Cole", "present"), ("F Farr", "present"),
        ("D Dunn", "apologies"), ("E Eade", "apologies"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [
        "Cllr. D Dunn sent his apologies.\nCllr. A Ashe – Chair started the meeting.",
        "Cllr. D Dunn has sent her apologies.\nMr. A Ashe welcomed everybody.",
        "Mrs. D Dunn tendered her apologies.\nA Ashe - Chair opened the meeting at 7.",
    ],
)
def test_who_opens_the_meeting_below_the_apologies_was_there(told: str) -> None:
    page = f"{TITLE}Present: Cllr A Ashe, Cllr B Brook\n\n1. Apologies: {told}\n\n2. Finance\nThe report was noted.\n"
    told_of = [(one.name, one.status) for one in attendees(page)]
    assert told_of == [("A Ashe", "present"), ("B Brook", "present"), ("D Dunn", "apologies")]


@pytest.mark.parametrize(
    "chair",
    ["The Mayor, Cllr. H. Hill, was in the Chair.", "Mr G Gray took the chair.", "Mrs Hilda Brook presided."],
)
def test_who_took_the_chair_and_stands_on_no_list_was_there(chair: str) -> None:
    page = f"{TITLE}{chair}\n\nPresent: Cllr A Ashe, Cllr B Brook\n\n1. Minutes\nAgreed.\n\n2. Finance\nNoted.\n"
    assert [one.name for one in attendees(page) if one.chair] in (["H. Hill"], ["G Gray"], ["Hilda Brook"])
    assert len(attendees(page)) == 3


@pytest.mark.parametrize("label", ["", "**Present:**\n\n"])
def test_a_table_whose_heads_tell_needs_no_label_and_brackets_behind_a_name_lose_nobody(label: str) -> None:
    rows = (
        "| Name | Role | Representing |\n|---|---|---|\n| Ann Ashe (Chair) | Headteacher | Alpha Trust |\n"
        "| Bea Brook | Governor | Special schools |\n| Cy Cole | Manager | Alpha Academy |\n"
    )
    told = [
        (one.name, one.role, one.organisation, one.chair)
        for one in attendees(f"{TITLE}{label}{rows}\n1. Minutes\nAgreed.\n")
    ]
    assert told == [
        ("Ann Ashe", "Headteacher", "Alpha Trust", True),
        ("Bea Brook", "Governor", "Special schools", False),
        ("Cy Cole", "Manager", "Alpha Academy", False),
    ]
