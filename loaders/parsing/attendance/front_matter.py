"""People listed in the front matter of a page, as web sites keep minutes: "directors:", "apologies:", "chair: Ann"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.minutes import Status
from loaders.parsing.attendance.drafts import AttendanceDraft, Findings, Listed
from loaders.parsing.attendance.persons import read_line
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText
from loaders.parsing.words import attendance_tables

KEYS: dict[str, Status] = {
    **dict.fromkeys(attendance_tables.FRONT_MATTER_PRESENT, "present"),
    **dict.fromkeys(attendance_tables.FRONT_MATTER_BESIDE, "in_attendance"),
    **dict.fromkeys(attendance_tables.FRONT_MATTER_APOLOGIES, "apologies"),
    **dict.fromkeys(attendance_tables.FRONT_MATTER_ABSENT, "absent"),
}
QUOTES = "\"'[] \t"


def read_front_matter(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """Those whom the front matter lists, where the minutes themselves list nobody as present."""
    if draft.has("present") or draft.has("in_attendance"):
        return Findings()
    chairs = [page.of(line).strip(QUOTES) for line in page.lines if line.key in attendance_tables.FRONT_MATTER_CHAIR]
    found: list[Listed] = []
    for line in page.lines:
        status = KEYS.get(line.key)
        if status is None:
            continue
        words = page.of(line)
        start = line.start + len(words) - len(words.lstrip(QUOTES))
        end = line.start + len(words.rstrip(QUOTES))
        for person in read_line(page.text, start, end):
            if person.name.is_full or person.name.honorific:
                found.append(Listed(person, status))
    return Findings(tuple(_with_chair(found, chairs)))


def _with_chair(found: Sequence[Listed], chairs: Sequence[str]) -> list[Listed]:
    """The same, with the one marked as chair whose whole or given name stands under "chair"."""
    for words in chairs:
        fitting = [
            place
            for place, one in enumerate(found)
            if one.attended and words in (one.attendee.name.as_written, one.attendee.name.words[0])
        ]
        if len(fitting) == 1:
            one = found[fitting[0]]
            marked = one._replace(attendee=one.attendee._replace(chair=True))
            return [*found[: fitting[0]], marked, *found[fitting[0] + 1 :]]
    return list(found)
