"""Pages as word processors set them: numbered lines, stretched lines, lists with dashes, numbers in narrow cells."""

from __future__ import annotations

import pytest

from tests.formats.sheets import LEFT, Sheet, text_of

ENTRIES = [f"The gate at mile {number} was looked at and found sound." for number in range(1, 19)]
NAMES = [
    ("Ida Voss (IV)", "Mill Trust"),
    ("Bartholomew Reeve (BR)", "Longmere Schools Forum"),
    ("Ann Farrow (AF)", "Mill Trust"),
]


def numbered(sheet: Sheet, step: int, *, begin: int = 1) -> Sheet:
    for place, entry in enumerate(ENTRIES):
        sheet.line(80 + 14 * place, entry)
        if (begin + place) % step == 0:
            sheet.line(80 + 14 * place, str(begin + place), x=44)
    return sheet


@pytest.mark.parametrize("step", [1, 5])
@pytest.mark.parametrize("restarts", [True, False])
def test_numbers_of_lines_in_the_margin_are_left_out(step: int, restarts: bool) -> None:
    sheet = numbered(Sheet(), step)
    numbered(sheet.turn(), step, begin=1 if restarts else 1 + len(ENTRIES))
    lines = [line for line in text_of(sheet).split("\n") if line]
    assert lines == 2 * ENTRIES


def test_numbers_of_items_stay() -> None:
    sheet = Sheet().line(60, "Millbrook Trust: agenda").line(90, "for 4 May 2026").line(120, "in the barn")
    for place in range(16):
        sheet.line(150 + 14 * place, str(place + 1), x=44).line(150 + 14 * place, f"The gate at mile {place}")
    assert "16" in text_of(sheet).split("mile 15")[0].split("mile 14")[1]


def stretched(sheet: Sheet, y: float, text: str, right: float = 500.0) -> Sheet:
    """A line whose words are set apart up to the right margin."""
    words = text.split()
    widths = [sheet.canvas.stringWidth(word) for word in words]
    gap = (right - LEFT - sum(widths)) / (len(words) - 1)
    x = LEFT
    for word, width in zip(words, widths, strict=True):
        sheet.line(y, word, x)
        x += width + gap
    return sheet


def test_lines_that_were_stretched_to_the_margin_are_lines_and_no_columns() -> None:
    sheet = Sheet()
    lines = ["Councillor Ida Voss (Chair)", "Councillor Bartholomew Reeve", "Ann Farrow", "Mr Tom Oakhill, clerk"]
    for place, line in enumerate(lines):
        stretched(sheet, 100 + 12 * place, line)
    sheet.line(148, "Apologies: Jim Carne.")
    assert text_of(sheet).split("\n") == [*lines, "Apologies: Jim Carne."]


def test_columns_of_single_words_stay_columns() -> None:
    sheet = Sheet()
    for place, row in enumerate(
        [("Voss", "Mill", "present"), ("Bartholomew", "Forum", "away"), ("Carne", "Mill", "away")]
    ):
        for x, word in zip((72.0, 200.0, 330.0), row, strict=True):
            sheet.line(100 + 12 * place, word, x)
    assert text_of(sheet).splitlines()[0] == "Voss\tMill\tpresent"


def test_words_behind_a_dash_belong_to_the_name_before_it_wherever_they_stand() -> None:
    sheet = Sheet().line(80, "Present:")
    for place, ((name, body), x) in enumerate(zip(NAMES, (180.0, 216.0, 180.0), strict=True)):
        sheet.line(100 + 14 * place, name).line(100 + 14 * place, "-", x).line(100 + 14 * place, body, x + 36)
    assert [line.split("\t") for line in text_of(sheet).splitlines() if "-" in line] == [
        [name, "-", body] for name, body in NAMES
    ]


def test_a_number_over_two_lines_of_its_narrow_cell_is_one() -> None:
    sheet = Sheet()
    for place, number in enumerate([("064/1", "8"), ("065/1", "8"), ("26/04", "/03")]):
        top = 100 + 40 * place
        sheet.lines(top, *number, x=74).lines(
            top, "Mill wheel", "It was agreed to mend it.", "Ida Voss will see to it.", x=110
        )
    text = text_of(sheet.grid([70, 104, 400], [86, 126, 166, 206]))
    assert [row.split(" | ")[0] for row in text.splitlines() if "wheel" in row] == [
        "| 064/18",
        "| 065/18",
        "| 26/04/03",
    ]


@pytest.mark.parametrize("numbers", [("7.", "8."), ("12", "13")])
def test_two_numbers_of_one_cell_stay_two(numbers: tuple[str, str]) -> None:
    sheet = Sheet().lines(100, *numbers, x=74).lines(100, "Mill wheel", "Bridge", x=110).grid([70, 104, 400], [86, 126])
    assert text_of(sheet).splitlines() == [f"{numbers[0]}\tMill wheel", f"{numbers[1]}\tBridge"]


def test_items_that_begin_pages_are_no_heads_of_pages() -> None:
    sheet = Sheet()
    for number in range(1, 6):
        sheet.line(50, "Millbrook Trust").line(80, f"{number}. Gate {number} of the mill").line(110, ENTRIES[number])
        sheet.line(800, f"Page {number} of 5").turn()
    text = text_of(sheet)
    assert [f"{number}. Gate {number} of the mill" in text for number in range(1, 6)] == [True] * 5
    assert text.count("Millbrook Trust") <= 1 and "of 5" not in text


def test_what_has_another_number_on_each_page_is_no_head() -> None:
    sheet = Sheet()
    for number in (1402, 1409, 1377, 1511):
        sheet.line(50, "Minutes 4 May 2026").line(80, f"Application {number}").line(
            110, f"It was agreed ({number})."
        ).turn()
    text = text_of(sheet)
    assert [text.count(f"Application {number}") for number in (1402, 1409, 1377, 1511)] == [1] * 4
