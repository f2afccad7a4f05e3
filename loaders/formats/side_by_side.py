"""Tables that are lists: names in columns beside one another, labels with what belongs to them, tables in cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.formats.blocks import Block, Flow, Row, Table, flows
from loaders.parsing.forms import is_organisation, is_role, parse_name
from loaders.parsing.words import alternatives, attendance

LABEL = re.compile(
    rf"(?:{alternatives(attendance.BEFORE_IN_CELLS)}\s+)?{alternatives(attendance.IN_CELLS)}\s*(?:\([^()]{{0,40}}\))?\s*:?",
    re.I,
)
LEAST = 3  # people in a list whose numbers are left out
LONGEST_NUMBER = 8  # characters of the number of an item in a cell of its own
SURE = 0.7  # the share of a column's cells that must be names


def unfold_rows(rows: Sequence[list[list[Block]]]) -> list[Block]:
    """What stands in place of rows of cells. A row that holds a table becomes running text, the others stay rows.

    Such is a page laid out by a table: the number of an item on the left, its words and a table of its tasks beside it.
    """
    found: list[Block] = []
    together: list[Row] = []
    for cells in rows:
        if (apart := _apart([cell for cell in cells if flows(cell)])) is None:
            together.append(Row([flows(cell) for cell in cells]))
            continue
        found += [*(unfold(Table(together)) if together else ()), *apart]
        together = []
    return [*found, *(unfold(Table(together)) if together else ())]


def _apart(filled: list[list[Block]]) -> list[Block] | None:
    """The blocks of a row whose words go on in a table with columns; None for every other row."""
    if len(filled) not in (1, 2):
        return None
    first, *others = filled[-1]
    if not isinstance(first, Flow) or not any(isinstance(block, Table) for block in others):
        return None
    number = _words(flows(filled[0])) if len(filled) == 2 else ""
    if len(number) > LONGEST_NUMBER:
        return None
    return [replace(first, lines=[f"{number} {first.lines[0]}".strip(), *first.lines[1:]]), *others]


def unfold(table: Table) -> list[Block]:
    """The table, or the lists that it is: names one below the other, each list under its label."""
    rows = _without_list_numbers([row for row in table.rows if any(row.cells)])
    columns = _columns(rows)
    if len(columns) >= 2 and _are_lists(columns):
        return [Flow(lines, page=rows[0].page) for lines in columns if lines]
    blocks: list[Block] = []
    for row in rows:
        if label := _label_before_name(row):
            blocks.append(Flow([label], page=row.page))
        filled = [cell for cell in row.cells if cell]
        if len(filled) == 2 and row.cells[0] and LABEL.fullmatch(_words(filled[0])):
            label = _words(filled[0]).rstrip(": ") + ":"
            lines = [line for flow in filled[1] for line in flow.lines]
            blocks.append(Flow([label, *lines] if len(lines) > 1 else [f"{label} {lines[0]}"], page=row.page))
        elif blocks and isinstance(blocks[-1], Table):
            blocks[-1].rows.append(row)
        else:
            blocks.append(Table([row]))
    return blocks


def _label_before_name(row: Row) -> str:
    """The label that a list begins with in one cell with its first name, "" for none: "Present: Ann Lee", "Chair".

    It is taken out of the cell.
    """
    first = row.cells[0]
    if len(row.cells) < 2 or len(first) != 1 or len(first[0].lines) != 1 or not any(row.cells[1:]):
        return ""
    label, colon, name = first[0].lines[0].partition(":")
    if not colon or not LABEL.fullmatch(label.strip("* ")) or not _is_person(name):
        return ""
    row.cells[0] = [replace(first[0], lines=[name.lstrip("* \t")])]
    return f"{label}:"


def _without_list_numbers(rows: list[Row]) -> list[Row]:
    """The rows without a first column that only counts the people in the second: 1., 2., 3."""
    numbers = [_words(row.cells[0]) for row in rows]
    names = [_words(row.cells[1]) for row in rows if len(row.cells) > 1]
    if len(names) < LEAST or [number.rstrip(".)") for number in numbers] != [str(n + 1) for n in range(len(rows))]:
        return rows
    if _share_of_names(names) < SURE:
        return rows
    return [Row(row.cells[1:], row.page) for row in rows]


def _columns(rows: list[Row]) -> list[list[str]]:
    """The lines of each column, from top to bottom."""
    width = max((len(row.cells) for row in rows), default=0)
    return [
        [line for row in rows if place < len(row.cells) for flow in row.cells[place] for line in flow.lines]
        for place in range(width)
    ]


def _are_lists(columns: list[list[str]]) -> bool:
    filled = [lines for lines in columns if lines]
    if len(filled) < 2:
        return False
    bare = [[line for line in lines if not LABEL.fullmatch(line.strip("* "))] for lines in filled]
    labelled = all(LABEL.fullmatch(lines[0].strip("* ")) for lines in filled)
    return all(_share_of_names(lines) >= SURE for lines in bare if lines) and (
        labelled or min(map(len, bare)) >= 2 or max(map(len, bare)) >= 3
    )


def _share_of_names(lines: list[str]) -> float:
    return sum(map(_is_person, lines)) / len(lines)


def _is_person(line: str) -> bool:
    words = re.split(r"\s*[(,\t]|\s[-–—]\s", line.replace("*", "").strip())[0].strip()
    if not words or is_role(words) or is_organisation(words):
        return False
    name = parse_name(words, 0, len(words))
    return name is not None and (name.is_full or name.honorific is not None)


def _words(cell: list[Flow]) -> str:
    return " ".join(line for flow in cell for line in flow.lines).replace("*", "").strip()
