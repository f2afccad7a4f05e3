"""Tables: rows of cells, as marked tables have them or lines with tabs between columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import groupby

from loaders.parsing.text.lines import CleanText, Line, collapse_whitespace
from loaders.parsing.words import alternatives, motions
from loaders.parsing.words import task_columns as task_columns_words

Row = list[tuple[int, int]]  # the cells of a row, by where they begin and end

# Heads of a table of actions.
TASK_COLUMNS = {
    name: re.compile(rf"^{alternatives(words)}$", re.I)
    for name, words in (
        ("number", task_columns_words.NUMBERS),
        ("task", task_columns_words.TASKS),
        ("owner", task_columns_words.OWNERS),
        ("due", task_columns_words.DUE),
        ("status", task_columns_words.STATUSES),
    )
}


def marked_tables(page: CleanText) -> list[list[tuple[int, Line]]]:
    """The lines of each marked table, with their places among the page's."""
    groups = groupby(enumerate(page.lines), key=lambda pair: pair[1].table if pair[1].column >= 0 else None)
    return [list(lines) for table, lines in groups if table is not None]


def table_rows(page: CleanText, lines: Iterable[Line]) -> list[Row]:
    """The cells of each row as clean spans; an empty cell is an empty span."""
    rows: list[Row] = []
    last = -1
    for line in lines:
        if line.column >= 0:
            if line.row != last or not rows:
                rows.append([])
                last = line.row
            while len(rows[-1]) < line.column:
                rows[-1].append((line.start, line.start))
            if len(rows[-1]) > line.column:
                rows[-1][line.column] = (rows[-1][line.column][0], line.end)
            else:
                rows[-1].append((line.start, line.end))
            continue
        cells: Row = []
        at = line.start
        while (tab := page.text.find("\t", at, line.end)) >= 0:
            cells.append((at, tab))
            at = tab + 1
        rows.append([*cells, (at, line.end)])
    return rows


def columns_by_head(
    page: CleanText, row: list[tuple[int, int]], heads: Mapping[str, re.Pattern[str]]
) -> dict[str, int]:
    """Which column holds what, where the cells of ``row`` are heads: the first cell that fits each of ``heads``."""
    found: dict[str, int] = {}
    for place, (start, end) in enumerate(row):
        words = collapse_whitespace(page.text[start:end]).strip(" :*")
        name = next((name for name, head in heads.items() if name not in found and head.match(words)), None)
        if name is not None:
            found[name] = place
    return found


def task_columns(page: CleanText, row: list[tuple[int, int]]) -> dict[str, int]:
    """Which column holds what, where a row is the head of a table of actions; else empty.

    Where all other heads fit such a table, owners and days due among them, the last column without one holds the tasks.
    """
    found = columns_by_head(page, row, TASK_COLUMNS)
    blank = [place for place, (start, end) in enumerate(row) if not page.text[start:end].strip()]
    if {"owner", "due"} <= found.keys() and "task" not in found and blank and len(found) + len(blank) == len(row):
        found["task"] = blank[-1]
    return found if {"task", "owner"} <= found.keys() else {}


def status_columns(page: CleanText, row: Row) -> list[int]:
    """The columns of a log that tell how far its tasks are: often one for words and one for a colour."""
    head = TASK_COLUMNS["status"]
    return [
        place
        for place, (start, end) in enumerate(row)
        if head.match(collapse_whitespace(page.text[start:end]).strip(" :*"))
    ]


def rows_of_tasks(page: CleanText) -> set[int]:
    """The lines of marked tables that are lists of actions: each head names a column of one, task and owner among them.

    Their numbers count actions, not items.
    """
    found: set[int] = set()
    for lines in marked_tables(page):
        for row in table_rows(page, (line for _, line in lines)):
            filled = sum(start < end for start, end in row)
            told_apart = max(0, len(status_columns(page, row)) - 1)  # one head for the words, one for a colour
            if filled >= 3 and len(task_columns(page, row)) + told_apart >= filled:
                found.update(index for index, line in lines if line.end > row[0][0])
                break
    return found


_WAYS = alternatives(motions.FOR, motions.AYES, motions.AGAINST, motions.NOES, motions.ABSTAINED)
_VOTED = re.compile(rf"\W*(?:(?:those|votes?|voted|voting)\s+)?{_WAYS}[\s(]*\d{{0,3}}\W*", re.I)


def rows_of_votes(page: CleanText) -> set[int]:
    """The lines of marked tables in which votes are told by name: "C. Finch" is somebody there, and no item."""
    found: set[int] = set()
    for lines in marked_tables(page):
        told = {_VOTED.fullmatch(page.of(line)) and page.of(line).strip(" *:").casefold() for _, line in lines}
        if len(told - {None}) > 1:
            found.update(index for index, _ in lines)
    return found


# Heads of the column that tells what was decided of each row, of those that say of what, and of how many voted.
DECIDED_COLUMNS = {
    name: re.compile(rf"{alternatives(words)}$", re.I)
    for name, words in (
        ("decision", task_columns_words.DECISIONS),
        ("matter", task_columns_words.MATTERS),
        ("vote", task_columns_words.VOTES),
        ("reference", task_columns_words.REFERENCES),
    )
}


def decision_columns(page: CleanText) -> dict[int, dict[str, int]]:
    """Which column holds what, for each row below a head such as "Decision" whose other heads say of what.

    Of the head itself nothing: it decides nothing.
    """
    found: dict[int, dict[str, int]] = {}
    for lines in marked_tables(page):
        columns: dict[str, int] = {}
        for row, cells in groupby((line for _, line in lines), key=lambda line: line.row):
            words = {line.column: page.of(line).strip(" :*") for line in cells}
            heads = {
                name: at for at, said in words.items() for name, head in DECIDED_COLUMNS.items() if head.match(said)
            }
            if {"decision", "matter"} <= heads.keys():
                columns = heads
                found[row] = {}
            elif columns:
                found[row] = columns
    return found
