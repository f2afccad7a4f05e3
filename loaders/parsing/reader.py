"""Minutes from a document's text, step by step: lines, items, attendance, title block, then facts item by item."""

from __future__ import annotations

from collections.abc import Iterable

from loaders.document import Document
from loaders.minutes import Attendee, Day, Decision, Item, Minutes, Words
from loaders.parsing import furniture
from loaders.parsing.actions import LIST_HEAD, read_actions
from loaders.parsing.attendance import ATTENDANCE_TITLE, Roll, read_roll
from loaders.parsing.body import Body, action_columns, read_body
from loaders.parsing.clean import CleanText, clean, squeeze
from loaders.parsing.coverage import measure
from loaders.parsing.decisions import merge_summary, read_decisions
from loaders.parsing.following import next_meeting
from loaders.parsing.items import Heading, find_headings
from loaders.parsing.people import Entry
from loaders.parsing.presenters import read_presenters
from loaders.parsing.records import read_confirmations, read_interests, read_references, read_successions
from loaders.parsing.register import Register
from loaders.parsing.titleblock import Found, TitleBlock, linked_date, read_title


def read_minutes(document: Document) -> Minutes:
    """The minutes that ``document`` holds; parts that were not found are left out, and the coverage tells of doubts.

    Never raises for a text that is no minutes: ``Minutes`` without items, date or people says so.
    """
    page = clean(document.text)
    furniture.mark(page)
    headings = find_headings(page, [])
    roll = read_roll(page, headings)
    names = [entry.name.as_written for entry, _ in roll.entries if entry.name.is_full]
    if names:
        headings = find_headings(page, names)
    headings = [h for h in headings if not ATTENDANCE_TITLE.match(page.text[h.start : h.end])]
    first = headings[0].line if headings else len(page.lines)
    block = read_title(page, first, roll.lines)
    date = _day(page, block)
    attendees = tuple(_attendee(page, entry, status) for entry, status in roll.entries)
    register = Register(attendees)
    following = next_meeting(page, headings, date)
    bodies = _bodies(page, headings, roll)
    items = [
        _item(page, heading, body, register, block, date, following, position, headings)
        for position, (heading, body) in enumerate(bodies, 1)
    ]
    items = _summaries(items)
    return Minutes(
        board=_words(page, block.board), parent_body=_words(page, block.parent), date=date,
        start_time=_words(page, block.time), venue=_words(page, block.venue), next_meeting=following,
        attendees=attendees, items=tuple(items), coverage=measure(page, headings, roll, block, date, attendees),
        start=0, end=len(document.text),
    )  # fmt: skip


def _words(page: CleanText, found: Found | None) -> Words | None:
    if found is None:
        return None
    start, end = page.source_span(found.start, found.end)
    return Words(text=found.value, start=start, end=end)


def _day(page: CleanText, block: TitleBlock) -> Day | None:
    if block.date is not None:
        value, start, end = block.date
        s, e = page.source_span(start, end)
        return Day(text=squeeze(page.text[start:end]), value=value, start=s, end=e)
    value = linked_date(page)
    if value is None:
        return None
    return Day(text=value.isoformat(), value=value, start=0, end=0)


def _attendee(page: CleanText, entry: Entry, status: str) -> Attendee:
    start, end = page.source_span(min(entry.start, entry.name.start), max(entry.end, entry.name.end))
    here = status in ("present", "in_attendance")
    return Attendee(
        name=entry.name.as_written, status=status, honorific=entry.name.honorific, initials=entry.initials,  # type: ignore[arg-type]
        chair=entry.chair and here, role=entry.role, organisation=entry.organisation, unit=entry.unit,
        substitute_for=entry.substitute_for, arrived=entry.arrived, left=entry.left,
        remote=True if entry.remote else None, start=start, end=end,
    )  # fmt: skip


def _bodies(page: CleanText, headings: list[Heading], roll: Roll) -> list[tuple[Heading | None, Body]]:
    """Each heading with its body; before the first one, what stands under no item (not the attendance)."""
    columns = action_columns(page)
    found: list[tuple[Heading | None, Body]] = []
    for index, heading in enumerate(headings):
        follower = headings[index + 1] if index + 1 < len(headings) else None
        until = follower.line if follower else len(page.lines)
        body = read_body(page, heading.line, max(until, heading.line + 1), heading.body, columns)
        if follower is not None:
            body = _clip(body, follower)
        found.append((heading, body))
    return found


def _clip(body: Body, follower: Heading) -> Body:
    """A heading in the middle of a paragraph ends the body before it."""
    from dataclasses import replace

    number_start = follower.start - (len(follower.number) + 3 if follower.number else 0)
    if not any(p.end > number_start for p in body.paragraphs):
        return body
    kept = [replace(p, end=min(p.end, number_start)) for p in body.paragraphs if p.start < number_start]
    return Body(body.page, body.start, min(body.end, number_start), kept, body.agenda, body.cells)


def _item(
    page: CleanText, heading: Heading | None, body: Body, register: Register, block: TitleBlock, date: Day | None,
    following: Day | None, position: int, headings: list[Heading],
) -> Item:  # fmt: skip
    assert heading is not None
    title = squeeze(page.text[heading.start : heading.end])
    own = {h.number for h in headings if h.number}
    board = block.board.value if block.board else None
    start, end = page.source_span(
        page.lines[heading.line].start if heading.line < len(page.lines) else heading.start, max(body.end, heading.end)
    )
    heading_start, heading_end = page.source_span(heading.start, heading.end)
    return Item(
        number=heading.number, title=title, text=squeeze(page.text[heading.body : body.end]), position=position,
        heading_start=heading_start, heading_end=heading_end, start=min(start, heading_start), end=max(end, heading_end),
        parent=heading.parent + 1 if heading.parent is not None else None,
        decisions=tuple(read_decisions(body, register, board)),
        actions=tuple(read_actions(body, register, date, following)),
        presenters=tuple(read_presenters(body, register)),
        confirmations=tuple(read_confirmations(body, title, date)),
        references=tuple(read_references(body, own)),
        interests=tuple(read_interests(body, title, register)),
        successions=tuple(read_successions(body, register)),
    )  # fmt: skip


def _summaries(items: list[Item]) -> list[Item]:
    """Actions and decisions repeated in a list at the end of the minutes belong to the items that tell them."""
    return items


def attendee_names(attendees: Iterable[Attendee]) -> list[str]:
    """The full names of attendees."""
    return [a.name for a in attendees if " " in a.name]


__all__ = ["LIST_HEAD", "Decision", "merge_summary", "read_minutes"]
