"""Where lists without marks go on, and where they end: at the apologies, the public, the opening of a meeting."""

from __future__ import annotations

import pytest

from tests.parsing.attendance.lists.test_unmarked_lists import TITLE, listed
from tests.parsing.attendance.lists.test_ways_of_listing import attendees


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
