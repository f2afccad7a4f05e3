"""The order of a table's rows by which Gephi gives each column its type: it looks at the first 25 rows only.

Where these are empty in a column, it becomes text; where its texts read as numbers, dates or true and false there, it
becomes one of these, item 10 is 10.0 and a later ``12a`` is lost. So the rows that settle each column come first: for
numbers the largest, for texts one that reads as nothing else. A column of text in which no value does so has a
no-break space behind the first one: with it, no program takes it for anything but text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.exports.encoding import Kind

FIRST = 25  # rows that Gephi looks at
TEXT = "\u00a0"  # behind a cell: text, whatever it looks like

_NUMBERS = ("integer", "float", "boolean")
_LETTERS = re.compile(r"[^\W\d_]")
_OF_NUMBERS = re.compile(r"[edfltzx]", re.IGNORECASE)  # 1e5, 10d, 2024-06-04T10:00Z, 0xff


def settling_rows(rows: list[list[str]], kinds: Sequence[Kind | None]) -> list[list[str]]:
    """Put the rows that settle the columns' types first; ``kinds`` are those of the columns, None where it is fixed."""
    best: dict[int, tuple[float, int]] = {}
    for place, row in enumerate(rows):
        for column, kind in enumerate(kinds):
            if kind is None or not row[column]:
                continue
            weight = _telling(row[column], kind)
            if weight is not None and (column not in best or weight > best[column][0]):
                best[column] = (weight, place)
    first: list[int] = []
    for column, (weight, place) in best.items():
        if len(first) < FIRST and not any(
            rows[one][column] and _telling(rows[one][column], kinds[column]) == weight for one in first
        ):
            first.append(place)
    chosen = set(first)
    ordered = [rows[place] for place in first] + [row for place, row in enumerate(rows) if place not in chosen]
    _mark_texts(ordered, kinds)
    return ordered


def _telling(cell: str, kind: Kind | None) -> float | None:
    """How well a cell settles its column's type; None where it does not."""
    if kind == "boolean":
        return 0
    if kind in _NUMBERS:
        number = abs(float(cell))
        return number if number == number else None
    return 0 if reads_as_text(cell) else None


def reads_as_text(cell: str) -> bool:
    """Whether Gephi takes a cell for text: not for a number, a date, true or false, be it in brackets or quotes."""
    letters = _LETTERS.findall(cell)
    first = next(filter(str.isalnum, cell), "")
    if first.isdigit():
        return any(not _OF_NUMBERS.match(letter) for letter in letters)
    return "".join(letters).lower() not in ("true", "false", "nan", "infinity")


def _mark_texts(rows: list[list[str]], kinds: Sequence[Kind | None]) -> None:
    start = rows[:FIRST]
    for column, kind in enumerate(kinds):
        if kind is None or kind in _NUMBERS or any(row[column] and reads_as_text(row[column]) for row in start):
            continue
        marked = next((row for row in start if row[column]), None)
        if marked is not None:
            marked[column] += TEXT
