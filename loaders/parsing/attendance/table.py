"""Attendance in tables: a column for the name (or two), others for role, organisation, initials and attendance."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.minutes import Status
from loaders.parsing.attendance.details import CHAIR, AttendeeDraft, split_role
from loaders.parsing.forms import PersonName, parse_listed_name
from loaders.parsing.text import CleanText, Row, columns_by_head, table_rows

COLUMNS = {
    "given": re.compile(r"^(?:given|first|fore)\s*-?name$", re.I),
    "family": re.compile(r"^(?:family\s+name|surname|last\s+name)$", re.I),
    "name": re.compile(r"^(?:name|names|member|members|attendee|attendees|governor|councillor|"
                       r"trustee|person|participant|director)(?:'?s?\s+name)?$", re.I),
    "role": re.compile(r"^(?:role|position|title|job\s+title|designation|office|capacity|"
                       r"category|membership(?:\s+group)?|type)$", re.I),
    "organisation": re.compile(r"^(?:organi[sz]ation|affiliation|company|representing|agency|employer|"
        r"body|authority|sector)$", re.I),
    "initials": re.compile(r"^(?:initials?|abbr\.?)$", re.I),
    "status": re.compile(r"^(?:present|attendance|attended|status|in\s+attendance|here|attending|"
        r"apologies|p/?a)\??$", re.I),
}  # fmt: skip
ABSENT = re.compile(r"^(?:x|n|no|a|absent|did not attend|not present|✗|✘|❌)$", re.I)
APOLOGIES = re.compile(r"^(?:ap|apol|apologies|apologised|sent apologies|s)\b", re.I)
HERE = re.compile(r"^(?:p|y|yes|present|✓|✔|✅|☑|attended|x\*|in person|online|remote|via.*)$", re.I)


def read_table(page: CleanText, indexes: Sequence[int]) -> list[tuple[AttendeeDraft, Status]] | None:
    """The people of the attendance table among lines ``indexes``; None where they hold none."""
    lines = [page.lines[i] for i in indexes]
    rows = table_rows(page, [line for line in lines if line.column >= 0 or "\t" in page.of(line)])
    for place, row in enumerate(rows):
        columns = _columns(page, row)
        if columns:
            found = [entry for cells in rows[place + 1 :] if (entry := entry_of(page, cells, columns))]
            return found or None
    return None


def _columns(page: CleanText, row: Row) -> dict[str, int]:
    found = columns_by_head(page, row, COLUMNS)
    named = "name" in found or ("given" in found and "family" in found)
    return found if named and len(found) >= 2 else {}


def entry_of(page: CleanText, cells: Row, columns: dict[str, int]) -> tuple[AttendeeDraft, Status] | None:
    """The person of a row, and whether he attended; ``columns`` tells which cell holds what, by ``COLUMNS``."""

    def cell(name: str) -> tuple[int, int] | None:
        place = columns.get(name)
        return cells[place] if place is not None and place < len(cells) else None

    def words(name: str) -> str:
        span = cell(name)
        return " ".join(page.text[slice(*span)].split()) if span else ""

    if "name" in columns:
        span = cell("name")
        name = parse_listed_name(page.text, *span) if span else None
    else:
        given, family = cell("given"), cell("family")
        full = f"{words('given')} {words('family')}".strip()
        parsed = parse_listed_name(full, 0, len(full))
        name = PersonName(full, parsed.honorific, given[0], family[1]) if parsed and given and family else None
    if name is None:
        return None
    entry = AttendeeDraft(name, cells[0][0], cells[-1][1], initials=words("initials") or None)
    role, organisation = split_role(words("role")) if words("role") else (None, None)
    if role and CHAIR.match(role):
        entry.chair = True
    elif role or organisation:
        entry.roles.append(words("role"))
    entry.organisation = words("organisation") or None
    status = words("status")
    if APOLOGIES.match(status):
        return entry, "apologies"
    if ABSENT.match(status):
        return entry, "absent"
    return entry, "present"
