"""A grid of attendance, as governing boards print it: a mark for each meeting so far, the last one this meeting's."""

import pytest

from tests.parsing.steps import attendance, minutes

ITEMS = "\n\n1. Welcome\n\nAll were welcomed.\n\n2. Finance\n\nThe budget was read out.\n\n3. Bins\n\nNone.\n"
LEGEND = (
    "\n\nP - Present    S - Sanctioned\nA - Absent     L - Late\n\nChaired by    Bea Brook    Clerked by    Cy Cole"
)
NAMES = ["Ann Ashe", "Bea Brook", "Dan Dale", "Edith Elmer"]
MARKS = ["P P S", "P L P", "P A A", "P P L"]
FOUND = [("apologies", "Ann Ashe"), ("present", "Bea Brook"), ("absent", "Dan Dale"), ("present", "Edith Elmer")]
CLERK = ("in_attendance", "Cy Cole")


def table(*rows: list[str]) -> str:
    width = max(map(len, rows))
    first, *others = ("| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows)
    return "\n".join([first, "|" + " --- |" * width, *others])


def in_lines(gap: str) -> str:
    return "\n".join(f"{name}{gap}{gap.join(marks.split())}" for name, marks in zip(NAMES, MARKS, strict=True))


@pytest.mark.parametrize(
    "grid",
    [
        in_lines(" "),
        in_lines("\t"),
        in_lines("      "),
        table(*([name, *marks.split()] for name, marks in zip(NAMES, MARKS, strict=True))),
        table(*([f"**{name.upper()}**", *marks.split()] for name, marks in zip(NAMES, MARKS, strict=True))),
    ],
)
def test_the_last_mark_is_this_meetings(grid: str) -> None:
    found = attendance(f"GOVERNOR ATTENDANCE\n\n{grid}{LEGEND}{ITEMS}")
    assert [(status, name.title()) for status, name in found] == [*FOUND, CLERK]


def test_other_columns_stand_before_and_behind_the_marks() -> None:
    heads = ["", "Type", "End of term", "", "", "Date resigned"]
    kinds = ["Staff", "Parent", "Co-opted", "Clerk"]
    people = zip(NAMES, kinds, MARKS, strict=True)
    rows = [[name, kind, "10/2023", *marks.split()[1:], "1/2/23" * (kind == "Staff")] for name, kind, marks in people]
    found = minutes(f"GOVERNOR ATTENDANCE\n\n{table(heads, *rows, ['VACANT', 'Parent'])}{LEGEND}{ITEMS}").attendees
    assert [(a.status, a.name) for a in found] == [*FOUND, CLERK]
    assert [a.role for a in found if a.name in NAMES] == kinds
    assert [a.name for a in found if a.chair] == ["Bea Brook"]


@pytest.mark.parametrize("behind", ["", " 18/10/2023"])
@pytest.mark.parametrize("marks", [MARKS, [mark[-1] for mark in MARKS]])
def test_columns_that_a_converter_ran_together(marks: list[str], behind: str) -> None:
    kinds = ["Headteacher Ex-officio", "LA 10/2024", "Co-opted 1/9/2024", "Staff governor 3/2025"]
    lines = [f"{name} {kind} {some}{behind}" for name, kind, some in zip(NAMES, kinds, marks, strict=True)]
    rows = "\n".join(["Type End of term Date resigned", *lines, "VACANT Parent"])
    found = minutes(f"GOVERNOR ATTENDANCE\n\n{rows}{LEGEND}{ITEMS}").attendees
    assert [(a.status, a.name) for a in found] == [*FOUND, CLERK]
    assert [a.role for a in found if a.name in NAMES] == ["Headteacher", "LA", "Co-opted", "Staff governor"]


def test_who_has_no_mark_in_the_last_column_was_no_member_and_a_new_one_has_one_only() -> None:
    rows = [
        ["Ann Ashe", "P", "P"],
        ["Bea Brook", "P", "S"],
        ["Dan Dale", "P", ""],
        ["Edith Elmer", "", "P"],
        ["Flo Fry", "P", "P"],
    ]
    found = attendance(f"GOVERNOR ATTENDANCE\n\n{table(*rows)}{ITEMS}")
    assert found == [
        ("present", "Ann Ashe"),
        ("apologies", "Bea Brook"),
        ("present", "Edith Elmer"),
        ("present", "Flo Fry"),
    ]


def test_a_single_mark_among_longer_rows_is_a_doubt_where_empty_cells_are_lost() -> None:
    text = "GOVERNOR ATTENDANCE\n\nAnn Ashe P P\nBea Brook P S\nDan Dale P P\nEdith Elmer P" + ITEMS
    assert attendance(text) == [("present", "Ann Ashe"), ("apologies", "Bea Brook"), ("present", "Dan Dale")]
    doubts = [(doubt.line, doubt.reason, doubt.words) for doubt in minutes(text).coverage.doubts]
    assert (6, "which meeting the mark belongs to is lost", "Edith Elmer P") in doubts


def test_two_labels_above_one_list_are_a_doubt() -> None:
    text = "Present:\n\nApologies:\n\nAnn Ashe\nBea Brook\nDan Dale" + ITEMS
    assert [status for status, _ in attendance(text)] == ["present"] * 3
    doubts = [(doubt.line, doubt.reason, doubt.words) for doubt in minutes(text).coverage.doubts]
    assert (3, "two labels stand above one list: who belongs to which is lost", "Apologies:") in doubts


def test_a_sentence_about_somebody_under_apologies_is_no_list() -> None:
    text = "Present: Ann Ashe, Bea Brook\n\n1. Apologies\n\nDan Dale was introduced as a new governor of the school."
    text += "\n\nMr Flo Fry has been appointed to the vacancy and was welcomed by all."
    text += "\n\n2. Bins\n\nNone.\n\n3. Trees\n\nNone."
    assert attendance(text) == [("present", "Ann Ashe"), ("present", "Bea Brook")]


@pytest.mark.parametrize(
    "grid",
    [
        "Attendance        Sep   Nov   May\nAnn Ashe (Chair)   √     √     √\nBea Brook          √     A     Ap\n"
        "Dan Dale           √     A     A",
        "Governor         Type     Sep   Nov   May\nAnn Ashe         Parent    P     P     P\n"
        "Bea Brook        Staff     P     A     Apols\nDan Dale         LA        A     P     A",
        "Attendance:\nAnn Ashe (Chair) √\nBea Brook Ap\nDan Dale X",
    ],
)
def test_ticks_and_apologies_stand_in_a_text_without_borders(grid: str) -> None:
    found = attendance(f"{grid}{ITEMS}")
    assert found == [("present", "Ann Ashe"), ("apologies", "Bea Brook"), ("absent", "Dan Dale")]


def test_cut_surnames_are_no_marks() -> None:
    assert [status for status, _ in attendance(f"Present:\nSue P\nAnn A\nBob X{ITEMS}")] == ["present"] * 3


@pytest.mark.parametrize(
    "key",
    [
        "Y = present  A = apologies  N = absent",
        "Y – Present; A – Apologies; N – Absent",
        "Y: attended, A: apologies, N: did not attend",
    ],
)
@pytest.mark.parametrize("heads", ["Name Category 05/10/30 18/01/31 06/06/31", "Governor  Type  Oct  Jan  Jun"])
def test_a_key_says_what_the_marks_mean(key: str, heads: str) -> None:
    rows = "Ann Ashe LA Y Y Y\nBea Brook Parent Y Y A\nDan Dale Co-opted A Y Y\nEdith Elmer Staff Y A N"
    found = attendance(f"Upton School\nMinutes, 6 June 2031\n\nAttendance register\n{heads}\n{rows}\n\n{key}{ITEMS}")
    assert found == [
        ("present", "Ann Ashe"),
        ("apologies", "Bea Brook"),
        ("present", "Dan Dale"),
        ("absent", "Edith Elmer"),
    ]


def test_without_a_key_a_lone_letter_says_absent() -> None:
    rows = "Ann Ashe P P P\nBea Brook P P A\nDan Dale A P P"
    assert ("absent", "Bea Brook") in attendance(f"GOVERNOR ATTENDANCE\n\n{rows}{ITEMS}")
