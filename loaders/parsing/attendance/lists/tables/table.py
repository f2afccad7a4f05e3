"""Attendance in tables: a column for the name (or two), others for role, organisation, initials and attendance."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from loaders.minutes import Status
from loaders.parsing.attendance.drafts import AttendeeDraft, Listed
from loaders.parsing.attendance.lists.tables.marks import NO_KEY
from loaders.parsing.attendance.persons import CHAIR, read_person, split_role
from loaders.parsing.forms import PersonName, parse_listed_name
from loaders.parsing.text import CleanText, Row, columns_by_head, table_rows
from loaders.parsing.words import alternatives, attendance_tables, roles

# What the heads of columns are called; the first column that fits is taken.
COLUMNS = {
    name: re.compile(rf"^{alternatives(heads)}{behind}$", re.I)
    for name, heads, behind in (
        ("given", attendance_tables.GIVEN_NAME_HEADS, ""),
        ("family", attendance_tables.FAMILY_NAME_HEADS, ""),
        ("name", attendance_tables.NAME_HEADS, r"(?:'?s?\s+name)?"),
        ("role", attendance_tables.ROLE_HEADS, ""),
        ("organisation", attendance_tables.ORGANISATION_HEADS, ""),
        ("initials", attendance_tables.INITIALS_HEADS, ""),
        ("status", attendance_tables.STATUS_HEADS, r"\??"),
    )
}
# Marks and words of who was away; all others were there.
ABSENT = re.compile(rf"^{alternatives(attendance_tables.ABSENT_MARKS, blank=' ')}$", re.I)
APOLOGIES = re.compile(rf"^{alternatives(attendance_tables.APOLOGY_MARKS, blank=' ')}\b", re.I)
CHAIR_BEHIND = re.compile(rf"\s*\({alternatives(roles.CHAIR)}\)$", re.I)  # "Alpha Trust (Chair)"
STATUS_OF_HEAD: Mapping[str, Status] = dict(attendance_tables.STATUS_OF_TICKED)
FEWEST_COLUMNS = 2  # of an attendance table whose heads tell what they hold


def read_table(page: CleanText, indexes: Sequence[int]) -> list[Listed] | None:
    """The people of the attendance table among lines ``indexes``; None where they hold none."""
    lines = [page.lines[i] for i in indexes]
    rows = table_rows(page, [line for line in lines if line.column >= 0 or "\t" in page.of(line)])
    for place, row in enumerate(rows):
        columns = _columns(page, row)
        if columns:
            ticked = _ticked(page, row)
            told = ((cells, person_of(page, cells, columns)) for cells in rows[place + 1 :])
            people = [_by_tick(page, cells, person, ticked) if ticked else person for cells, person in told if person]
            return [person for person in people if person is not None] or None
    return None


def tells_status(page: CleanText, heads: Row) -> bool:
    """Whether the cells of a head tell of a table in which a column says of each person whether they came."""
    return {"name", "status"} <= set(_columns(page, heads))


def is_ticked(page: CleanText, heads: Row) -> bool:
    """Whether the cells of a head tell of a table in which each person has a tick in one of its columns."""
    return bool("name" in _columns(page, heads) and _ticked(page, heads))


def _ticked(page: CleanText, heads: Row) -> dict[int, Status]:
    """The columns of which one is ticked for each person: "Name | Present | Apologies"; none where only one tells."""
    words = {place: " ".join(page.text[slice(*cell)].lower().split()).rstrip("?:") for place, cell in enumerate(heads)}
    ticked = {place: STATUS_OF_HEAD[head] for place, head in words.items() if head in STATUS_OF_HEAD}
    return ticked if len(set(ticked.values())) > 1 else {}


def _by_tick(page: CleanText, cells: Row, person: Listed, ticked: Mapping[int, Status]) -> Listed | None:
    """The person with the status of the one column that is ticked; None where none is, or several are."""
    told = [
        status for place, status in ticked.items() if place < len(cells) and page.text[slice(*cells[place])].strip()
    ]
    return person._replace(status=told[0]) if len(told) == 1 else None


def _columns(page: CleanText, row: Row) -> dict[str, int]:
    found = columns_by_head(page, row, COLUMNS)
    named = "name" in found or ("given" in found and "family" in found)
    return found if named and len(found) >= FEWEST_COLUMNS else {}


def person_of(
    page: CleanText, cells: Row, columns: Mapping[str, int], key: Mapping[str, Status] = NO_KEY
) -> Listed | None:
    """The person of a row, and whether they came; ``columns`` tells which cell holds what, by ``COLUMNS``.

    ``key``: what the table's own key says of its marks, in small letters.
    """
    row = _CellsByColumn(page, cells, columns)
    name = row.name() if "name" in columns else row.name_of_two()
    draft = AttendeeDraft(name, cells[0][0], cells[-1][1]) if name else row.person()
    if draft is None:
        return None
    draft = draft._replace(
        start=cells[0][0],
        end=cells[-1][1],
        initials=row.words("initials") or draft.initials,
        organisation=row.words("organisation") or draft.organisation,
    )
    role, organisation = split_role(row.words("role")) if row.words("role") else (None, None)
    if role and CHAIR.match(role):
        draft = draft._replace(chair=True)
    elif role or organisation:
        draft = draft._replace(roles=(row.words("role"), *draft.roles))
    if draft.organisation and (chairs := CHAIR_BEHIND.search(draft.organisation)):
        draft = draft._replace(chair=True, organisation=draft.organisation[: chairs.start()] or None)
    mark = row.words("status")
    return Listed(draft, key.get(mark.lower()) or _status(mark))


def _status(mark: str) -> Status:
    if APOLOGIES.match(mark):
        return "apologies"
    return "absent" if ABSENT.match(mark) else "present"


@dataclass(frozen=True)
class _CellsByColumn:
    """A row, to be asked by what its columns hold."""

    page: CleanText
    cells: Row
    columns: Mapping[str, int]

    def cell(self, column: str) -> tuple[int, int] | None:
        place = self.columns.get(column)
        return self.cells[place] if place is not None and place < len(self.cells) else None

    def words(self, column: str) -> str:
        span = self.cell(column)
        return " ".join(self.page.text[slice(*span)].split()) if span else ""

    def name(self) -> PersonName | None:
        span = self.cell("name")
        return parse_listed_name(self.page.text, *span) if span else None

    def person(self) -> AttendeeDraft | None:
        """The person whose cell holds more than the name: "Ann Adams (Chair)"."""
        span = self.cell("name")
        found = read_person(self.page.text, *span) if span else []
        return found[0] if len(found) == 1 else None

    def name_of_two(self) -> PersonName | None:
        """The name whose parts stand in two columns."""
        given, family = self.cell("given"), self.cell("family")
        full = f"{self.words('given')} {self.words('family')}".strip()
        parsed = parse_listed_name(full, 0, len(full))
        if parsed is None or not given or not family:
            return None
        return PersonName(full, parsed.honorific, given[0], family[1])
