"""What was understood: words by section, and doubtful lines: "found nothing" and "could not read" must differ."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from loaders.minutes import Attendee, Coverage, Day, Doubt, Unread
from loaders.parsing.attendance import AttendanceDraft
from loaders.parsing.coverage.completeness import broken_off, only_an_agenda
from loaders.parsing.forms import label_at
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText, squeeze
from loaders.parsing.title_block import TitleBlock


def measure(
    page: CleanText,
    headings: Sequence[Heading],
    attendance: AttendanceDraft,
    block: TitleBlock,
    date: Day | None,
    attendees: tuple[Attendee, ...],
    told: Sequence[Doubt] = (),
) -> Coverage:
    """Count words by section (title, attendance, items, furniture, unread); name what is unread or doubtful.

    ``told`` are doubts of earlier steps.
    """
    first = headings[0].line if headings else len(page.lines)
    counts = {"title": 0, "attendance": 0, "items": 0, "furniture": 0, "unread": 0}
    unread: list[int] = []
    doubts: list[Doubt] = []
    known = {f.value for f in (block.board, block.parent, block.venue) if f}
    for index, line in enumerate(page.lines):
        words = len(page.of(line).split())
        if line.noise or line.key:
            section = "furniture"
        elif index in attendance.lines:
            section = "attendance"
        elif index >= first:
            section = "items"
        elif _in_title(page, index, block, known):
            section = "title"
        else:
            section = "unread"
            unread.append(index)
        counts[section] += words
        label = label_at(page.text, line.start, line.end, bold_end=line.bold_end) if index < first else None
        if label is not None and label.kind == "present" and not attendees:
            doubts.append(
                Doubt(
                    line=line.number, reason="an attendance label under which nobody was read", words=page.of(line)[:80]
                )
            )
    if date is None:
        doubts.append(Doubt(line=1, reason="no date of the meeting found"))
    if block.board is None:
        doubts.append(Doubt(line=1, reason="no board found"))
    if not headings:
        doubts.append(Doubt(line=1, reason="no agenda items found"))
    if not any(a.status in ("present", "in_attendance") for a in attendees):
        doubts.append(Doubt(line=1, reason="nobody found who attended"))
    if agenda := only_an_agenda(page, headings, attendees):
        doubts.append(agenda)
    doubts.extend(_attendance_doubts(page, attendance))
    doubts.extend(broken_off(page))
    doubts.extend(_out_of_sequence(page, headings))
    return Coverage(words=counts, unread=_runs(page, unread), doubts=(*doubts, *told))


def _runs(page: CleanText, unread: list[int]) -> tuple[Unread, ...]:
    """Unread lines, those that follow each other as one."""
    runs: list[list[int]] = []
    for index in unread:
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    return tuple(_unread(page, run) for run in runs)


def _unread(page: CleanText, run: list[int]) -> Unread:
    first, last = page.lines[run[0]], page.lines[run[-1]]
    return Unread(line=first.number, last=last.number, words=squeeze(page.of(first))[:80])


def _in_title(page: CleanText, index: int, block: TitleBlock, known: set[str]) -> bool:
    line = page.lines[index]
    words = page.of(line)
    spans = [f for f in (block.board, block.parent, block.venue, block.time) if f is not None]
    if any(line.start <= f.span.start < line.end for f in spans) or any(value in words for value in known):
        return True
    if block.date is not None and line.start <= block.date.span.start < line.end:
        return True
    return bool(re.match(r"\W*(?:draft|minutes|agenda|meeting|unapproved|confirmed)\b", words, re.I))


def _attendance_doubts(page: CleanText, attendance: AttendanceDraft) -> list[Doubt]:
    """What the attendance lists leave open: each with the words of its line."""
    words = {line.number: page.of(line)[:80] for line in reversed(page.lines)}
    return [Doubt(line=line, reason=reason, words=words.get(line, "")) for line, reason in attendance.doubts]


def _out_of_sequence(page: CleanText, headings: Sequence[Heading]) -> list[Doubt]:
    doubts: list[Doubt] = []
    main = [h for h in headings if h.parent is None and h.number]
    for before, after in itertools.pairwise(main):
        if before.series == after.series and after.place != before.place + 1:
            doubts.append(
                Doubt(
                    line=page.lines[after.line].number,
                    reason=f"item {after.number} follows item {before.number}: an item between them may be unread",
                    words=page.text[after.start : after.end][:80],
                )
            )
    return doubts
