"""A year's grid of attendance, as governing boards print it: a row for each person, with a mark for each meeting."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from loaders.parsing.attendance.drafts import Listed
from loaders.parsing.attendance.lists.tables.marks import marks_key
from loaders.parsing.attendance.lists.tables.table import COLUMNS, person_of
from loaders.parsing.forms import parse_listed_name
from loaders.parsing.text import CleanText, Line, Row, columns_by_head, table_rows
from loaders.parsing.words import alternatives, attendance_tables, days, roles

# Present, yes, absent, sanctioned, late.
_MARK = r"(?:Ap(?:ol)?s?|[PASLXNY✓✔√/])"
MARK = re.compile(_MARK)
_KIND = rf"(?i:{alternatives(roles.KINDS_OF_GOVERNOR)})(?i:\s+governor)?"
# A governor's kind: "LA", "Staff governor".
KIND = re.compile(_KIND)
# Kind and term may stand between name and marks, the day of leaving after them: "Ann Adams Staff 3/2025 P A P 1/2/23".
MARKED = re.compile(
    r"^(?P<name>[A-Z][\w.’' -]+?)(?:\s*\((?P<note>[^()]{1,30})\))?"
    rf"(?:\s+(?P<kind>{_KIND}))?(?:\s+(?i:ex-?officio))?(?:\s+\d[\d/.]*)?"
    rf"\s+(?P<marks>{_MARK}(?:\s+{_MARK})*)(?:\s+\d[\d/.]*)?$"
)
# What stands above the marks: months, days, years, and what the columns before them hold.
_MONTH = alternatives(*days.MONTHS)
_HEAD = rf"(?:{_MONTH}|\d{{1,4}}(?:st|nd|rd|th)?|{alternatives(attendance_tables.ROLE_HEADS)})"
HEADS = re.compile(rf"(?:{_HEAD}\b[\s/.,|–-]*)+", re.I)
# Who leads, in brackets behind the name.
CHAIR = re.compile(rf"\(\s*{alternatives(roles.CHAIR)}\b", re.I)
FEWEST = 3  # people in a grid


class GridRow(NamedTuple):
    """The lines of a person's row (by index), and what its last mark says; None where whose meeting it is is lost."""

    lines: list[int]
    listed: Listed | None


@dataclass(frozen=True)
class _Marks:
    """A person's row: the lines it stands on, its cells, and the places of those that are marks.

    ``columns``: it keeps its empty cells, so that a place is a column.
    """

    lines: list[int]
    cells: Row
    places: list[int]
    columns: bool


def heads_grid(words: str) -> bool:
    """Whether words behind a label are the heads of a grid's columns: "Attendance   Sep   Nov   Jan"."""
    return HEADS.fullmatch(words) is not None


def read_grid(page: CleanText, indexes: Sequence[int]) -> list[GridRow]:
    """What the last marks of a grid among lines ``indexes`` say, which are this meeting's: each with its lines.

    Other columns may stand before and after the marks. Where empty cells were lost, a row with fewer marks may begin
    later (a new member); a row with one mark among longer ones can be placed only behind a wide gap at its end. Where
    they were kept, who has no mark in the last column of marks is left out: they were no member yet, or no longer.
    """
    rows = [row for row in _rows(page, indexes) if row.cells]
    people = [row for row in rows if row.places and _begins_with_a_name(page, row.cells)]
    if len(people) < FEWEST:
        return []
    headed = (columns_by_head(page, row.cells, COLUMNS) for row in rows if row.columns)
    heads = next((columns for columns in headed if columns), {})
    counts = Counter(place for row in people if row.columns for place in row.places)
    last = max((place for place, count in counts.items() if 2 * count >= len(people)), default=0)
    longest = max(len(row.places) for row in people)
    key = marks_key(page, indexes)
    found: list[GridRow] = []
    for row in people:
        if row.columns and last not in row.places:
            continue
        if not row.columns and len(row.places) == 1 < longest and not _after_empty_cells(page, row):
            found.append(GridRow(row.lines, None))
            continue
        columns = {
            **(heads if row.columns else _kind(page, row)),
            "name": 0,
            "status": last if row.columns else row.places[-1],
        }
        if listed := person_of(page, row.cells, columns, key):
            if CHAIR.search(page.text, row.cells[0][1], row.cells[row.places[0]][0]):
                listed = listed._replace(attendee=listed.attendee._replace(chair=True))
            found.append(GridRow(row.lines, listed))
    return found


def _after_empty_cells(page: CleanText, row: _Marks) -> bool:
    """Whether a row's only mark stands at its end after a wide gap: the empty cells of meetings before."""
    (place,) = row.places
    begin = max((cell[1] for cell in row.cells[:place]), default=row.cells[0][1])
    line = page.lines[row.lines[-1]]
    return "\t" in page.text[begin : row.cells[place][0]] and not page.text[row.cells[place][1] : line.end].strip()


def _kind(page: CleanText, row: _Marks) -> dict[str, int]:
    """The cell that tells a governor's kind, which stands after the name."""
    second = page.text[slice(*row.cells[1])].strip()
    return {"role": 1} if KIND.fullmatch(second) else {}


def _begins_with_a_name(page: CleanText, cells: Row) -> bool:
    name = parse_listed_name(page.text, *cells[0])
    return name is not None and name.is_full


def _rows(page: CleanText, indexes: Sequence[int]) -> Iterator[_Marks]:
    """The rows of marked tables, and lines, which end with marks or have tabs between their cells."""
    numbered = [(number, page.lines[number]) for number in indexes]
    for row, group in groupby(numbered, key=_row_of):
        lines = list(group)
        if row is None:
            for number, line in lines:
                yield _marks(page, [number], _cells(page, line), columns=False)
        else:
            cells = table_rows(page, [line for _, line in lines])[0]
            yield _marks(page, [number for number, _ in lines], cells, columns=True)


def _row_of(numbered: tuple[int, Line]) -> tuple[int, int] | None:
    line = numbered[1]
    return (line.table, line.row) if line.column >= 0 else None


def _cells(page: CleanText, line: Line) -> Row:
    words = page.of(line)
    match = MARKED.match(words)
    if match is None:
        return table_rows(page, [line])[0] if "\t" in words else []
    spans = [match.span("name"), match.span("kind")] + [
        mark.span() for mark in MARK.finditer(words, *match.span("marks"))
    ]
    return [(line.start + max(start, 0), line.start + max(end, 0)) for start, end in spans]


def _marks(page: CleanText, lines: list[int], cells: Row, *, columns: bool) -> _Marks:
    words = [page.text[start:end].strip() for start, end in cells]
    return _Marks(lines, cells, [place for place, word in enumerate(words) if place and MARK.fullmatch(word)], columns)
