"""What was understood: words by section, and doubtful lines: "found nothing" and "could not read" must differ."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Literal

from graph.schema import DocumentKind, MeetingStatus
from loaders.claims import Claims
from loaders.minutes import ONLY_PLANNED
from loaders.parsing.attendance import is_label_of_the_public
from loaders.parsing.coverage.completeness import broken_off, only_an_agenda
from loaders.parsing.coverage.plausibility import implausible
from loaders.parsing.forms import Label, label_at
from loaders.parsing.frame import Frame
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText, collapse_whitespace
from loaders.parsing.title_block import TitleBlock
from loaders.understood import Coverage, Doubt, Unread

# Two words with capitals, as names are: "Ann Adams", "A. Adams".
MAY_BE_PEOPLE = re.compile(r"\b[A-Z][\w’'-]*\.?\s+[A-Z][\w’'-]+")

Section = Literal["title", "attendance", "items", "furniture", "unread"]
SECTIONS: tuple[Section, ...] = ("title", "attendance", "items", "furniture", "unread")

_LACKS: dict[DocumentKind, str] = {
    "action log": "an action log: it tells tasks, and who attended only where it lists them",
    "decision notice": "a decision notice: it tells decisions, and who attended only where it lists them",
    "attendance summary": "an attendance summary: nobody is held to be present at one meeting",
    "register": "a register of interests: nobody is held to be present, and nothing to be declared at a meeting",
    "transcript": "a transcript: what was said is held to be no decision and no action",
}
_UNCLEAR = "whether these are draft or confirmed minutes is not clear"
_NOT_HELD: frozenset[MeetingStatus | None] = frozenset({"cancelled", "postponed"})
_STATUS: dict[MeetingStatus, str] = {
    "cancelled": "the meeting was cancelled: nobody is missed, and no item",
    "postponed": "the meeting was postponed: nobody is missed, and no item",
    "inquorate": "the meeting had no quorum: what it settled may not stand",
}
PLAIN = ("plain", "")
FEWEST_OF_CHAIN = 2  # items
NUMBERED_HEADING = re.compile(r"(?P<number>\d{1,2})[.)]\s+[A-Z][\w’'-]*(?:\s+[\w’'&/,-]+){0,6}")
OF_TITLES = re.compile(r"\W*(?:draft|minutes|agenda|meeting|unapproved|confirmed)\b", re.I)  # "Draft minutes"

OF_PARTS = re.compile(r"\d+[a-z]/")  # "41a/19", "41b/19": parts of one minute, and no number twice


def measure(
    frame: Frame,
    text: str,
    kind: DocumentKind = "minutes",
    lost: Sequence[str] = (),
    claims: Claims | None = None,
    withheld: Mapping[str, int] = MappingProxyType({}),
) -> Coverage:
    """Count words by section; name what is unread or doubtful.

    ``text`` is the document's own, ``kind`` what it is: nobody has attended what is only planned. ``lost`` says why
    parts of the document gave no text, ``claims`` are what it says of itself and its meeting, ``withheld`` how much of
    the text was left out as private, by kind.
    """
    claims = claims or Claims()
    sections = _sections(frame, claims)
    counts: Counter[str] = Counter(dict.fromkeys(SECTIONS, 0))
    for line, section in zip(frame.page.lines, sections, strict=True):
        counts[section] += len(frame.page.of(line).split())
    unread = [index for index, section in enumerate(sections) if section == "unread"]
    held = claims.status not in _NOT_HELD
    doubts = (
        *_of_kind(kind),
        *(Doubt(kind="no text", line=1, reason=reason) for reason in lost),
        *_unread_attendance(frame),
        *_claimed(text, claims),
        *_not_found(frame, kind != "minutes" or not held),
        *_attendance_doubts(frame),
        *broken_off(frame.page),
        *_out_of_sequence(frame.page, frame.headings),
        *_out_of_chain(frame.page, frame.headings),
        *frame.doubts,
        *implausible(text, counts, frame.date, frame.attendees),
    )
    return Coverage(words=dict(counts), unread=_runs(frame.page, unread), doubts=doubts, withheld=dict(withheld))


def _sections(frame: Frame, claims: Claims) -> list[Section]:
    """What each line was understood as part of."""
    known = {field.value for field in (frame.title.board, frame.title.parent, frame.title.venue) if field}
    sections = [_section(frame, index, known) for index in range(len(frame.page.lines))]
    for index, line in enumerate(frame.page.lines):
        if sections[index] == "unread":
            begin, end = frame.page.source_span(line.start, line.end)
            if any(words.start < end and begin < words.end for words in claims.told):
                sections[index] = "title"
    return sections


def _section(frame: Frame, index: int, known: set[str]) -> Section:
    line = frame.page.lines[index]
    if line.is_furniture or line.key:
        return "furniture"
    if index in frame.attendance.lines:
        return "attendance"
    if index >= frame.first_item_line:
        return "items"
    return "title" if _in_title(frame.page, index, frame.title, known) else "unread"


def _in_title(page: CleanText, index: int, block: TitleBlock, known: set[str]) -> bool:
    line = page.lines[index]
    words = page.of(line)
    spans = [f for f in (block.board, block.parent, block.venue, block.time) if f is not None]
    if any(line.start <= f.span.start < line.end for f in spans) or any(value in words for value in known):
        return True
    if block.date is not None and line.start <= block.date.span.start < line.end:
        return True
    return bool(OF_TITLES.match(words))


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
    return Unread(line=first.number, last=last.number, words=collapse_whitespace(page.of(first))[:80])


def _of_kind(kind: DocumentKind) -> Iterator[Doubt]:
    """What a document that is no minutes does not tell."""
    if kind in ONLY_PLANNED:
        what = "a report" if kind == "report" else f"only {'an' if kind == 'agenda' else 'a'} {kind}"
        reason = f"{what}: nobody is held to be present, and nothing to be decided"
        yield Doubt(kind="only planned", line=1, reason=reason)
    elif kind in _LACKS:
        yield Doubt(kind="other kind", line=1, reason=_LACKS[kind])


def _claimed(text: str, claims: Claims) -> Iterator[Doubt]:
    """What follows from a meeting that was not held as called, or from a state that is not clear."""
    reason = _STATUS.get(claims.status) if claims.status else None
    for words, why in ((claims.status_words, reason), (claims.unclear, _UNCLEAR)):
        if words is not None and why is not None:
            line = text.count("\n", 0, words.start) + 1
            yield Doubt(kind="status", line=line, reason=why, words=words.text[:80])


def _unread_attendance(frame: Frame) -> Iterator[Doubt]:
    """Labels of those present under which nobody was read, though words stand there that may be people."""
    page = frame.page
    labels = list(_labels(frame))
    places = sorted(attendee.start for attendee in frame.attendees)
    ends = [*(index for index, _ in labels[1:]), frame.first_item_line]
    for (index, label), until in zip(labels, ends, strict=False):
        line = page.lines[index]
        if label.kind not in ("present", "in_attendance") or is_label_of_the_public(page.of(line)):
            continue
        last = page.lines[max(index, until - 1)] if label.kind == "present" else line
        begin, end = page.source_span(line.start, last.end)
        unread = bisect_left(places, begin) == bisect_left(places, end)
        if unread and (not places or MAY_BE_PEOPLE.search(page.text, label.end, last.end)):
            reason = "an attendance label under which nobody was read"
            yield Doubt(kind="attendance", line=line.number, reason=reason, words=page.of(line)[:80])


def _labels(frame: Frame) -> Iterator[tuple[int, Label]]:
    """The attendance labels before the first item, each with its line (by index)."""
    for index, line in enumerate(frame.page.lines[: frame.first_item_line]):
        label = label_at(frame.page.text, line.start, line.end, bold_end=line.bold_end)
        if label is not None and not line.is_furniture and not line.key:
            yield index, label


def _not_found(frame: Frame, planned: bool) -> Iterator[Doubt]:
    """What minutes have and this document has not; items and people where it is not only ``planned``."""
    if frame.date is None:
        yield Doubt(kind="date", line=1, reason="no date of the meeting found")
    if frame.title.board is None:
        yield Doubt(kind="board", line=1, reason="no board found")
    if planned:
        return
    if not frame.headings:
        yield Doubt(kind="items", line=1, reason="no agenda items found")
    if not any(attendee.attended for attendee in frame.attendees):
        yield Doubt(kind="attendance", line=1, reason="nobody found who attended")
    if agenda := only_an_agenda(frame.page, frame.headings, frame.attendees):
        yield agenda


def _attendance_doubts(frame: Frame) -> Iterator[Doubt]:
    """What the attendance lists leave open: each with its words, or those of its line."""
    of_line = {line.number: frame.page.of(line) for line in reversed(frame.page.lines)}
    for line, reason, words in frame.attendance.doubts:
        yield Doubt(kind="attendance", line=line, reason=reason, words=(words or of_line.get(line, ""))[:80])


def _skipped(before: Heading, after: Heading) -> str:
    if after.place == before.place:
        return f"item {after.number} follows another item {before.number}: one of the numbers may be wrong"
    return f"item {after.number} follows item {before.number}: an item between them may be unread"


def _out_of_sequence(page: CleanText, headings: Sequence[Heading]) -> Iterator[Doubt]:
    main = [h for h in headings if h.parent is None and h.number]
    for before, after in itertools.pairwise(main):
        if before.place == after.place and OF_PARTS.match(before.number or "") and OF_PARTS.match(after.number or ""):
            continue
        if before.series == after.series and after.place != before.place + 1:
            yield Doubt(
                kind="sequence",
                line=page.lines[after.line].number,
                reason=_skipped(before, after),
                words=page.text[after.start : after.end][:80],
            )


def _out_of_chain(page: CleanText, headings: Sequence[Heading]) -> Iterator[Doubt]:
    """Lines that look like the heading of an item whose number is none of the chain: "8. Bins" behind item 2."""
    main = [h for h in headings if h.parent is None and h.number and h.series == PLAIN]
    if len(main) < FEWEST_OF_CHAIN:
        return
    begun = {h.line for h in headings}
    for heading, follower in itertools.pairwise([*main, None]):
        assert heading is not None
        until = follower.line if follower else len(page.lines)
        last = heading.place
        for index in range(heading.line + 1, until):
            line = page.lines[index]
            if index in begun or line.column >= 0 or line.is_furniture or line.bullet or not line.gap:
                continue
            found = NUMBERED_HEADING.fullmatch(page.of(line))
            if found is None or line.indent > page.lines[heading.line].indent:
                continue
            place = int(found["number"])
            jumps = place > last + 1 and (follower is None or place > follower.place)
            last = max(last, place)
            if jumps:
                reason = f"number {place} is out of the chain: what stands below was read as of item {heading.number}"
                yield Doubt(kind="sequence", line=line.number, reason=reason, words=page.of(line)[:80])
