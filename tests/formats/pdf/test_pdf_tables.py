"""Tables of PDF files: rows keep their cells, over pages too, where the head stands on the first one only."""

from collections.abc import Callable

import pytest

from loaders.formats.hyphens import Hyphens
from loaders.formats.pdf.layout.links import Setting
from loaders.formats.pdf.layout.paragraphs import paragraphs_of
from loaders.formats.pdf.pages.marks import Phrase, lines_of
from tests.formats.sheets import HEIGHT, Sheet, text_of


def rows(made: Sheet, y: float = 100) -> Sheet:
    """Numbers, text and initials, as a table of actions has them."""
    for number, (text, more, who) in enumerate(
        [("Bins", "The Clerk would order bins.", "AB"), ("Trees", "It was agreed to plant trees.", "CD"),
         ("Roads", "Nothing was said.", "")]
    ):  # fmt: skip
        at = y + 60 * number
        made.line(at, f"{number + 1}").line(at, text, 100).line(at + 12, more, 100)
        if who:
            made.line(at + 12, who, 480)
    return made


def test_an_action_column_without_ruled_lines() -> None:
    assert text_of(rows(Sheet().line(76, "ACTION", 480))) == (
        "|  |  | ACTION |\n| --- | --- | --- |\n| 1 | Bins<br>The Clerk would order bins. | AB |\n"
        "| 2 | Trees<br>It was agreed to plant trees. | CD |\n| 3 | Roads<br>Nothing was said. |  |"
    )


def test_a_ruled_table_ties_initials_to_their_rows() -> None:
    made = Sheet().grid([66, 94, 470, 530], [60, 82, 140, 200, 260]).line(76, "ACTION", 480)
    assert text_of(rows(made)) == (
        "|  |  | ACTION |\n| --- | --- | --- |\n| 1 | Bins<br>The Clerk would order bins. | AB |\n"
        "| 2 | Trees<br>It was agreed to plant trees. | CD |\n| 3 | Roads<br>Nothing was said. |  |"
    )


def test_a_head_on_a_shade_above_the_ruled_lines_is_the_tables() -> None:
    made = Sheet().grid([66, 94, 470, 530], [82, 140, 200, 260])
    made.canvas.setFillGray(0.9)
    made.canvas.rect(66, HEIGHT - 82, 464, 18, stroke=0, fill=1)
    made.canvas.setFillGray(0)
    made.line(78, "No").line(78, "Item", 100).line(78, "ACTION", 480)
    assert text_of(rows(made)).startswith("| No | Item | ACTION |\n| --- | --- | --- |\n| 1 | Bins<br>")


XS = [66.0, 94.0, 470.0, 530.0]
HEAD = "|  |  | ACTION |\n| --- | --- | --- |\n| 1 | Bins<br>The Clerk would order bins. | AB |\n"
LONG = "What stood in the paper was told and told again."
LINES = 50  # down to the foot of the page


def first_page() -> Sheet:
    """A table with its head and a row that fills the page."""
    made = Sheet().grid(XS, [60, 82, 140, 790]).line(76, "ACTION", 480)
    made.line(100, "1").line(100, "Bins", 100).line(112, "The Clerk would order bins.", 100).line(112, "AB", 480)
    made.line(160, "2").lines(160, *[LONG] * LINES, "The oak", x=100)
    return made.turn()


def rest_of_a_row(made: Sheet) -> None:
    made.grid(XS, [60, 82, 130]).line(76, "was measured.", 100).line(100, "3").line(100, "Roads", 100)


def rest_of_a_row_apart(made: Sheet) -> None:
    made.grid(XS, [60, 82]).line(76, "was measured.", 100).grid(XS, [90, 130]).line(104, "3").line(104, "Roads", 100)


def initials_at_the_top(made: Sheet) -> None:
    made.grid(XS, [60, 82, 130]).line(76, "was measured.", 100).line(76, "CD", 480)
    made.line(100, "3").line(100, "Roads", 100).line(112, "Nothing was said.", 100)


@pytest.mark.parametrize(
    ("second", "end"),
    [
        (rest_of_a_row, "The oak was measured. |  |\n| 3 | Roads |  |"),
        (rest_of_a_row_apart, "The oak was measured. |  |\n\n3\tRoads"),
        (initials_at_the_top, "The oak was measured. | CD |\n| 3 | Roads<br>Nothing was said. |  |"),
    ],
)
def test_a_row_goes_on_upon_the_next_page(second: Callable[[Sheet], None], end: str) -> None:
    made = first_page()
    second(made)
    found = text_of(made)
    assert found.startswith(HEAD)
    assert found.endswith(end)


def test_initials_that_end_above_the_foot_are_not_joined_with_those_of_the_next_page() -> None:
    made = Sheet().grid(XS, [60, 82, 790]).line(76, "ACTION", 480).line(100, "1").line(100, "CD, EF, GH", 475)
    made.lines(100, *[LONG] * (LINES + 5), "The oak", x=100).turn()
    made.grid(XS, [60, 82]).line(76, "was measured.", 100).line(76, "AB", 480)
    assert text_of(made).endswith("The oak was measured. | CD, EF, GH<p>AB |")


def test_parts_of_a_table_with_text_between_them_keep_the_same_columns() -> None:
    made = first_page().line(40, "The meeting adjourned.").grid(XS, [60, 82, 130])
    made.line(76, "3").line(76, "Roads", 100).line(100, "4").line(100, "Lamps", 100).line(112, "Dim.", 100).turn()
    made.line(40, "The meeting went on.").grid(XS, [60, 82]).line(76, "More of it.", 100).line(76, "AB", 480)
    assert text_of(made).endswith(
        "The meeting adjourned.\n\n| 3 | Roads |  |\n| --- | --- | --- |\n| 4 | Lamps<br>Dim. |  |\n\n"
        "The meeting went on.\n\n|  | More of it. | AB |\n| --- | --- | --- |"
    )


@pytest.mark.parametrize("numbers", [("7", "8", "9"), ("12/7", "12/8", "12/9"), ("PC 7", "PC 8", "PC 9")])
def test_what_stands_beside_the_number_of_an_item_is_of_that_item(numbers: tuple[str, ...]) -> None:
    sheet, top = Sheet(), 100
    for number, title in zip(numbers, ("Weir", "Lock", "Quay"), strict=True):
        sheet.font("Helvetica-Bold").line(top, number).line(top, title, x=120).font()
        sheet.line(top + 24, "Resolved: That", x=120).line(top + 48, "(a) it be mended; and", x=120)
        sheet.line(top + 72, "(b) the cost be told.", x=120)
        top += 110
    rows = [line for line in text_of(sheet).splitlines() if line.startswith(("| **", "**"))]
    assert [row.replace("*", "").strip("| ") for row in rows] == [
        f"{number} | {title}<p>Resolved: That<p>(a) it be mended; and<p>(b) the cost be told."
        for number, title in zip(numbers, ("Weir", "Lock", "Quay"), strict=True)
    ]


def test_a_first_cell_that_goes_on_below_the_others_is_of_their_row() -> None:
    """Cells are written one behind another: what was written before the second cell is of the first."""
    sheet = Sheet().line(60, "Noted.").line(90, "Action", x=250).line(90, "Who", x=340).line(90, "When", x=430)
    for top, task, who, when in (
        (102, ("Mend the", "gate of the", "weir"), "Ida Voss", ("4 May", "2026")),
        (138, ("Oil the", "lock"), "Tom Reeve", ("5 May", "2026")),
    ):
        sheet.lines(top, *task, x=250).line(top, who, x=340).lines(top, *when, x=430)
    assert text_of(sheet).splitlines()[-2:] == [
        "Mend the gate of the weir\tIda Voss\t4 May 2026",
        "Oil the lock\tTom Reeve\t5 May 2026",
    ]


@pytest.mark.parametrize(
    "label",
    ["Present: Ida Voss and Tom Reeve of the trust, and two others", "Apologies: Ann Farrow", "None declared.", "Nil."],
)
def test_a_label_begins_a_line_of_its_own_without_a_gap(label: str) -> None:
    first = "Minutes of the meeting of the trust that was held on 4 May 2026 in the barn"
    assert text_of(Sheet().lines(100, first, label)).splitlines() == [first, label]


@pytest.mark.parametrize(("aside", "between", "end"), [(0.0, "\t", "\n"), (4.0, " ", " ")])
def test_rows_of_a_table_in_a_cell_without_rules_are_lines(aside: float, between: str, end: str) -> None:
    """As browsers print a page without its style sheet; else a line that fills the cell goes on in the next."""
    rows = (("Joel Wynter", "Lantern Housing Trust", 0.0), ("Marta Quill", "Borough Council", aside))
    phrases = [
        Phrase(1, y, x, x + 6 * len(text), text, 12.0, False, [x], [x + 6 * len(text)], 0, 1)
        for y, (name, body, by) in zip((114.8, 131.2), rows, strict=True)
        for x, text in ((113.2, name), (190.0 + by, body))
    ]
    (cell,) = paragraphs_of(lines_of(phrases), Setting(12.0, 16.5, Hyphens([]), {}), 316.0)
    names = f"Joel Wynter{between}Lantern Housing Trust{end}Marta Quill{between}Borough Council"
    assert "\n".join(cell.lines) == names
