"""Tables as browsers print them without a style sheet: cells in the middle of their rows, heads of their columns."""

from tests.formats.sheets import Sheet, text_of

LINES = ("Growth fund", "Rafe Dunnock presented the criteria.", "A group will look at them and report in May.")
HEAD = "| **No** | **Item** | **Action** |\n| --- | --- | --- |\n"


def table(*, owners: tuple[float, float] = (464.0, 464.0)) -> Sheet:
    """Numbers, business and owners, without rules: the owner's head stands in the middle of its column."""
    made = Sheet().font("Helvetica-Bold").line(80, "No", 75).line(80, "Item", 250).line(80, "Action", 500).font()
    rows = (
        ("1", ("Minutes of the last meeting", "They were agreed."), "", 0.0),
        ("2", LINES, "Nell Sayer", owners[0]),
        ("3", LINES, "Ines Coldbrook", owners[1]),
        ("4", ("Next meeting", "Tuesday 4 July 2023"), "", 0.0),
    )
    top = 110.0
    for number, lines, owner, x in rows:
        middle = top + 7 * (len(lines) - 1)
        made.line(middle, number)
        for place, words in enumerate(lines):
            made.line(top + 14 * place, words, 110)
        if owner:
            made.line(middle, owner, x)
        top += 14 * len(lines) + 14
    return made


def test_owners_in_the_middle_of_their_rows_are_in_their_cells() -> None:
    told = text_of(table())
    assert told.startswith(HEAD)
    assert f"| 2 | {LINES[0]}<br>{LINES[1]}<br>{LINES[2]} | Nell Sayer |" in told
    assert f"| 3 | {LINES[0]}<br>{LINES[1]}<br>{LINES[2]} | Ines Coldbrook |" in told


def test_owners_that_are_centred_in_their_column_too() -> None:
    told = text_of(table(owners=(490.0, 481.0)))
    assert told.startswith(HEAD)
    assert [row.rsplit("|", 2)[1].strip() for row in told.splitlines()[2:]] == ["", "Nell Sayer", "Ines Coldbrook", ""]


def test_heads_in_the_middle_of_their_columns_tell_where_these_begin() -> None:
    """Between the columns is no more than a space: where the longest of each stands, the next begins."""
    made = Sheet().font("Helvetica-Bold")
    starts = (72.0, 232.0, 302.0, 392.0)
    for name, left, right in zip(("Task", "Lead", "Due"), starts, [x - 3 for x in starts[1:]], strict=False):
        made.line(80, name, (left + right) / 2 - made.canvas.stringWidth(name, "Helvetica-Bold", 10) / 2)
    made.font()
    for y, row in ((96, ("Write to the bus company soon", "Nell Sayer", "29 May 2023")),
                   (112, ("Order seats", "Rafe Dunnock", "2 June 2023"))):  # fmt: skip
        for words, x in zip(row, starts, strict=False):
            made.line(y, words, x)
    assert text_of(made).splitlines()[-2:] == [
        "Write to the bus company soon\tNell Sayer\t29 May 2023",
        "Order seats\tRafe Dunnock\t2 June 2023",
    ]


def test_a_title_in_the_middle_goes_on_in_its_second_line() -> None:
    made = Sheet().font("Helvetica-Bold", 13)
    for y, words in ((80, "Minutes of the Parish Council Meeting held on Monday 9 October 2023 at 7.30"),
                     (96, "pm in the Reading Room")):  # fmt: skip
        made.canvas.drawCentredString(297, 842 - y, words)
    made.font("Helvetica", 11).lines(130, *["All was said at some length by all of them, and it was agreed."] * 6)
    assert "at 7.30 pm in the Reading Room" in text_of(made)
