"""Running text in columns, as newsletters are set, is read down one column and then down the next."""

from __future__ import annotations

import pytest
from reportlab.lib.utils import simpleSplit

from tests.formats.sheets import Sheet, text_of

WIDTH, SECOND = 210.0, 302.0  # points: of a column, and where the second begins
MILL = (
    "Ida Voss told of the mill, which had stood still since the flood. Its wheel was sound, but two of the gates were "
    "rotten and should be made anew before the winter came. It was agreed that the gates be made anew. A price would "
    "be asked of three firms, and be put to the next meeting. The bridge was looked at as well: it wants paint, and a "
    "new rail on the side where the path is steep. It was agreed that the bridge be painted in the spring, as soon as "
    "the frosts are over and the water is low enough for a ladder."
)


def wrapped(text: str) -> list[str]:
    return simpleSplit(text, "Helvetica", 10, WIDTH)


@pytest.mark.parametrize("first", [7, 8, 9])
def test_each_column_is_read_whole_and_the_sentence_goes_on_in_the_next(first: int) -> None:
    lines = wrapped(MILL)
    sheet = Sheet().line(80, "Millbrook Trust: minutes of the meeting held on 4 May 2026 in the barn of the old mill")
    sheet.lines(110, *lines[:first]).lines(110, *lines[first:], x=SECOND).line(240, "The meeting ended at nine.")
    assert text_of(sheet).split("\n\n")[1:] == [MILL, "The meeting ended at nine."]


def test_a_column_that_begins_with_a_heading() -> None:
    lines = wrapped(MILL)
    sheet = Sheet().lines(100, *lines[:6]).font("Helvetica-Bold").line(100, "3. Bridge", x=SECOND).font()
    sheet.lines(118, *lines[6:], x=SECOND)
    assert text_of(sheet).split("\n\n") == [" ".join(lines[:6]), "**3. Bridge**", " ".join(lines[6:])]


def test_a_page_of_lists_in_columns_is_read_as_the_page_of_sentences_before_it() -> None:
    lines = wrapped(MILL)
    sheet = Sheet().lines(80, *lines[:8]).lines(80, *lines[8:], x=SECOND).turn()
    first = ["Present:", "Ida Voss", "Tom Reeve", "Ann Farrow", "Jim Carne", "Ada Lane"]
    second = ["Apologies:", "Ned Hale", "Una Marsh"]
    sheet.lines(80, *first).lines(80, *second, x=SECOND)
    assert [line for line in text_of(sheet).splitlines() if line][1:] == first + second


def test_columns_with_a_table_within_one_of_them() -> None:
    lines = wrapped(MILL[: MILL.index("The bridge")]) + wrapped(MILL[MILL.index("The bridge") :])
    sheet = Sheet().lines(80, *lines[:6])
    for place, (name, office) in enumerate(zip(NAMES, ("Chair", "Clerk", "Member", "Member", "Guest"), strict=True)):
        sheet.line(176 + 12 * place, name).line(176 + 12 * place, office, x=200)
    sheet.lines(80, *lines[6:], x=SECOND)
    text = text_of(sheet)
    assert "Tom Reeve\tClerk\n" in text and text.index("Ada Lane") < text.index("The bridge was")


NAMES = ["Ida Voss", "Tom Reeve", "Ann Farrow", "Jim Carne", "Ada Lane"]


@pytest.mark.parametrize(
    "cells",
    [
        [(wrapped(MILL[:290]), wrapped(MILL[290:])), (wrapped(MILL[290:]), wrapped(MILL[:290]))],
        [(NAMES, ["Chair of the board", "Clerk to the board", "Member", "Member", "Guest of the chair"])],
    ],
    ids=["rows of running text", "names and offices"],
)
def test_cells_of_a_table_stay_beside_one_another(cells: list[tuple[list[str], list[str]]]) -> None:
    sheet, top = Sheet(), 100.0
    for left, right in cells:
        sheet.lines(top, *left).lines(top, *right, x=SECOND)
        top += 24 + 12 * max(len(left), len(right))
    text = text_of(sheet)
    assert text.index(cells[0][1][0]) < text.index(cells[-1][0][-1])


def test_a_last_column_of_few_lines_on_a_page_that_holds_nothing_else() -> None:
    lines = wrapped(MILL)
    last = ["Next meeting: 7 June 2026 at", "7 pm."]
    sheet = Sheet().lines(86, *lines).lines(80, *last, x=SECOND)
    assert text_of(sheet).split("\n\n") == [MILL, " ".join(last)]


def test_few_lines_beside_text_that_has_more_above_or_below_are_no_column() -> None:
    lines = wrapped(MILL)
    sheet = Sheet().lines(86, *lines[:8]).lines(80, "The Old Mill,", "Weir Lane", x=SECOND)
    sheet.line(220, "The meeting ended at nine.")
    text = text_of(sheet)
    assert text.index("Weir Lane") < text.index(lines[3])
