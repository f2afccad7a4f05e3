"""Tables whose heads are labels of attendance: columns of names, or of ticks beside names."""

from __future__ import annotations

from itertools import takewhile

from loaders.parsing.attendance.lists.pieces import LabelledBlock
from loaders.parsing.attendance.lists.tables import is_ticked, tells_status
from loaders.parsing.forms import Label, label_at
from loaders.parsing.text import CleanText, table_rows

FEWEST_COLUMNS = 2  # of a table whose heads are labels


def ticked_table(page: CleanText, index: int, until: int) -> tuple[int, ...]:
    """The lines of a table that begins at ``index``, where its heads tell of ticks, or who came; none elsewhere."""
    first = page.lines[index]
    if first.column < 0 and "\t" in page.of(first):
        drawn = takewhile(lambda number: "\t" in page.of(page.lines[number]), range(index, until))
        return tuple(drawn) if is_ticked(page, table_rows(page, [first])[0]) else ()
    heads = [page.lines[number] for number in sorted(table_row(page, index, until))] if first.column == 0 else []
    cells = [(line.start, line.end) for line in heads]
    if not heads or not (is_ticked(page, cells) or tells_status(page, cells)):
        return ()
    return tuple(takewhile(lambda number: page.lines[number].table == first.table, range(index, until)))


def columns_under_labels(page: CleanText, index: int, until: int) -> list[LabelledBlock]:
    """The columns of a table whose heads are labels: "Present | Apologies", each a list of its own."""
    first = page.lines[index]
    if first.column != 0:
        return []
    heads: dict[int, Label] = {}
    for number in sorted(table_row(page, index, until)):
        line = page.lines[number]
        label = label_at(page.text, line.start, line.end, bold_end=line.bold_end)
        if label is None or not (label.own_line or page.text[line.start : line.end].rstrip().endswith(":")):
            return []
        heads[line.column] = label
    if len(heads) < FEWEST_COLUMNS:
        return []
    below = range(index + len(heads), until)
    rows = list(takewhile(lambda number: page.lines[number].table == first.table, below))
    return [
        LabelledBlock(label, label.status, tuple(number for number in rows if page.lines[number].column == column))
        for column, label in heads.items()
        if any(page.lines[number].column == column for number in rows)
    ]


def table_row(page: CleanText, index: int, until: int) -> set[int]:
    """The lines (by index) of the table's row that begins at ``index``."""
    first = page.lines[index]
    rest = range(index, until)
    row = takewhile(lambda number: (page.lines[number].table, page.lines[number].row) == (first.table, first.row), rest)
    return set(row)
