"""Columns that stand as near to each other as words do, and cells no wider than their one word."""

from __future__ import annotations

from random import Random

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.formats.sheets import LEFT, Sheet, text_of
from tests.tables import every_row

ACTIONS = [
    ("Task", "Holder", "Needed by"),
    ("Paint the gate", "Oona Birch", "3 March 2031"),
    ("Mend the two gates on the common and the stile beside them", "Ray Quill", "10 March 2031"),
    ("Write to the owner of the mill", "Sian Dorrell", "7 April 2031"),
]
PEOPLE = [
    ("Oona Birch", "Clerk", "Mere Trust"),
    ("Ray Quill", "Treasurer", "Friends of the Common"),
    ("Sian Dorrell-Pugh", "Adviser", "Mere Trust"),
    ("Bo Ash", "Warden", "Friends of the Common"),
]


def table(rows: list[tuple[str, ...]], gap: float, font: str = "Helvetica", size: float = 10) -> str:
    """The text of a page with a table whose columns are as wide as their widest cell, and so far apart."""
    sheet = Sheet().font(font, size)
    sheet.lines(60, "Hollow Brook Parish Council", "Minutes of the meeting held on 3 February 2031")
    x = LEFT
    for cells in zip(*rows, strict=True):
        for place, cell in enumerate(cells):
            sheet.line(120 + 1.5 * size * place, cell, x)
        x += max(stringWidth(cell, font, size) for cell in cells) + gap
    sheet.line(220, "The chair closed the meeting, and thanked all who had come to it through the snow.")
    return text_of(sheet)


@pytest.mark.parametrize("rows", [ACTIONS, ACTIONS[1:], PEOPLE], ids=["actions", "no head", "people"])
@pytest.mark.parametrize(("font", "size"), [("Helvetica", 10.0), ("Times-Roman", 12.0), ("Helvetica", 8.0)])
@pytest.mark.parametrize("gap", [0.3, 0.5, 1.5])
def test_columns_as_near_as_words_are_columns(rows: list[tuple[str, ...]], font: str, size: float, gap: float) -> None:
    text = table(rows, gap * size, font, size)
    for row in rows:
        assert "\t".join(row) in text.replace("**", "")


def test_words_behind_equal_words_are_no_column() -> None:
    names = ["Councillor Oona Birch", "Councillor Ray Quill", "Councillor Sian Dorrell", "Councillor Bo Ash"]
    bodies = ["Mere Trust", "Friends of the Common", "Mere Trust", "Hollow Brook"]
    text = table(list(zip(names, bodies, strict=True)), 40)
    for name, body in zip(names, bodies, strict=True):
        assert f"{name}\t{body}" in text


def test_the_word_of_a_cell_as_wide_as_it_is_not_underlined() -> None:
    sheet = Sheet().font("Helvetica-Bold").line(100, "Item").line(100, "Minute", 103).font()
    sheet.line(121, "1", LEFT).line(115, "Gates", 103).line(127, "It was agreed to paint the gates.", 103)
    sheet.line(151, "2", LEFT).line(145, "Stiles", 103).line(157, "It was agreed to mend the stiles.", 103)
    left = LEFT - 1
    sheet.grid([left, left + stringWidth("Item", "Helvetica-Bold", 10) + 2, A4[0] - LEFT], [90, 103, 133, 163])
    assert "| 1 | Gates<br>It was agreed to paint the gates. |" in text_of(sheet)


def test_an_underlined_word_is_no_border() -> None:
    sheet = Sheet().line(100, "Gates").line(115, "It was agreed to paint the gates.")
    sheet.canvas.line(LEFT, A4[1] - 102, LEFT + stringWidth("Gates", "Helvetica", 10), A4[1] - 102)
    assert "|" not in text_of(sheet)


ROWS = [("1", "Paint the gate", "OB", "3 March"), ("2", "Mend the stile", "RQ", "10 March"),
        ("3", "Write to the mill", "SD", "7 April"), ("4", "Ask for a map", "BA", "8 April")]  # fmt: skip


def log(numbers: tuple[str, ...], texts: list[tuple[str, ...]]) -> str:
    """The text of a list of tasks in columns, with these numbers, some of which may be missing."""
    sheet = Sheet().line(60, "Hollow Brook Parish Council")
    for place, (number, (_, *cells)) in enumerate(zip(numbers, texts, strict=True)):
        for x, cell in zip((LEFT, 100, 260, 330), (number, *cells), strict=True):
            sheet.line(100 + 12 * place, cell, x)
    return text_of(sheet)


@pytest.mark.parametrize("missing", [2, 3])
def test_a_row_whose_number_a_scan_lost_is_a_row(missing: int) -> None:
    text = log(tuple("" if int(row[0]) == missing else row[0] for row in ROWS), ROWS)
    lost = ROWS[missing - 1]
    assert f"| {' | '.join(lost[1:])} |" in text
    assert f"| {' | '.join(ROWS[missing - 2])} |" in text


def test_a_row_of_which_all_cells_go_on_is_one_where_no_number_is_missing() -> None:
    rows = [ROWS[0], ("", "on the common", "and RQ", "2031"), ROWS[1], ROWS[2]]
    text = log(("1", "", "2", "3"), rows)
    assert "| 1 | Paint the gate on the common | OB and RQ | 3 March 2031 |" in text.replace("<br>", " ")


TYPED = "the board heard that a lane by the mill was shut and so it stays until work ends in may or june".split()


@every_row("seed", range(20))
def test_sentences_of_a_typed_page_are_no_columns(seed: int) -> None:
    chance = Random(seed)
    lines = [
        "".join(chance.choice(TYPED) + (".  " if chance.random() < 0.15 else " ") for _ in range(12)).strip()
        for _ in range(30)
    ]
    text = text_of(Sheet().font("Courier").lines(60, *lines))
    assert "\t" not in text
    assert "|" not in text
