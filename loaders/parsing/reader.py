"""Minutes from a document's text, step by step: lines, items, attendance, title block, then facts item by item."""

from __future__ import annotations

from dataclasses import dataclass, replace

from loaders.document import Document
from loaders.minutes import Action, Attendee, Day, Decision, Doubt, Item, Minutes, Status, Words
from loaders.outline import Listing, Outline
from loaders.parsing.actions import assign_to_items, find_summaries, read_actions
from loaders.parsing.attendance import ATTENDANCE_TITLE, AttendanceDraft, AttendeeDraft, AttendeeIndex, read_attendance
from loaders.parsing.context import ItemContext
from loaders.parsing.coverage import measure
from loaders.parsing.decisions import read_decisions
from loaders.parsing.facts import ItemFacts, read_facts
from loaders.parsing.items import Heading, find_chains, headings_of
from loaders.parsing.outlined import (
    behind,
    listed_attendees,
    outlined_attendees,
    outlined_headings,
    outlined_lines,
    outlined_title,
)
from loaders.parsing.text import Body, CleanText, Paragraph, action_columns, clean, furniture, read_body, squeeze
from loaders.parsing.title_block import Field, TitleBlock, linked_date, next_meeting, read_title, split_meetings
from loaders.spans import SourceOffset, SourceSpan, Span


def read_minutes(document: Document) -> Minutes:
    """The (first) minutes that ``document`` holds; see ``read_meetings``."""
    return read_meetings(document)[0]


def read_meetings(document: Document) -> tuple[Minutes, ...]:
    """The minutes that ``document`` holds, mostly one set; what was not found is left out, coverage tells of doubts.

    Never raises for a text that is no minutes: ``Minutes`` without items, date or people say so.
    """
    page = clean(document.text)
    if document.listing is not None:
        page = behind(page, document.listing.end)
    furniture.mark(page)
    if document.outline is not None:
        return (_read_outlined(page, document.outline),)
    parts = split_meetings(page)
    listing = document.listing if len(parts) == 1 else None  # of several meetings it is not known whose it is
    return tuple(_read_meeting(part, document.text, listing) for part in parts)


def _read_meeting(page: CleanText, text: str, listing: Listing | None = None) -> Minutes:
    """The minutes on a page; ``listing`` is who attended as told beside them."""
    chains = find_chains(page)
    headings = headings_of(page, chains, [])
    roll = read_attendance(page, headings)
    names = [one.attendee.name.as_written for one in roll.entries if one.attendee.name.is_full]
    if names:
        headings = headings_of(page, chains, names)
    headings = [h for h in headings if not ATTENDANCE_TITLE.match(page.text[h.start : h.end])]
    first = headings[0].line if headings else len(page.lines)
    block = read_title(page, first, roll.lines)
    attendees = tuple(_attendee(page, one.attendee, one.status) for one in roll.entries)
    doubts: list[Doubt] = []
    if listing is not None:
        attendees, doubts = listed_attendees(page, listing, attendees)
    return _doubted(_minutes(page, headings, roll, block, _day(page, block, text), attendees), doubts)


def _read_outlined(page: CleanText, outline: Outline) -> Minutes:
    """The minutes of a document whose outline tells items, attendance and title block."""
    headings = outlined_headings(page, outline.items)
    roll = read_attendance(page, headings)
    read = [_attendee(page, one.attendee, one.status) for one in roll.entries]
    attendees, doubts = outlined_attendees(page, outline, read)
    roll = replace(roll, lines=roll.lines | outlined_lines(page, outline))
    minutes = _minutes(page, headings, roll, outlined_title(page, outline), outline.date, attendees)
    told = [item.model_copy(update={"source_id": o.source_id, "papers": o.papers})
            for item, o in zip(minutes.items, outline.items, strict=False)]  # fmt: skip
    return _doubted(minutes.model_copy(update={"items": (*told, *minutes.items[len(told) :])}), doubts)


def _doubted(minutes: Minutes, doubts: list[Doubt]) -> Minutes:
    coverage = minutes.coverage.model_copy(update={"doubts": (*minutes.coverage.doubts, *doubts)})
    return minutes.model_copy(update={"coverage": coverage})


def _minutes(
    page: CleanText,
    headings: list[Heading],
    roll: AttendanceDraft,
    block: TitleBlock,
    date: Day | None,
    attendees: tuple[Attendee, ...],
) -> Minutes:
    following = next_meeting(page, headings, date)
    numbers = frozenset(h.number for h in headings if h.number)
    known = _Known(page, AttendeeIndex(attendees), block, date, following, headings, numbers)
    whole = page.source(Span(page.lines[0].start, page.lines[-1].end)) if page.lines else SourceSpan.at(0, 0)
    return Minutes(
        board=_words(page, block.board), parent_body=_words(page, block.parent), date=date,
        start_time=_words(page, block.time), venue=_words(page, block.venue), next_meeting=known.following,
        attendees=attendees, items=tuple(_items(known, roll)), start=whole.start, end=whole.end,
        coverage=measure(page, headings, roll, block, date, attendees),
    )  # fmt: skip


@dataclass(frozen=True)
class _Known:
    """What the reading of an item may ask."""

    page: CleanText
    register: AttendeeIndex
    block: TitleBlock
    date: Day | None
    following: Day | None
    headings: list[Heading]
    numbers: frozenset[str]


def _items(known: _Known, roll: AttendanceDraft) -> list[Item]:
    """The items with their facts, and an implicit one for what stands under none."""
    page, headings = known.page, known.headings
    summaries = find_summaries(page, headings) if headings else []
    columns = action_columns(page, [summary.until for summary in summaries])
    items: list[Item] = []
    for index, heading in enumerate(headings):
        follower = headings[index + 1] if index + 1 < len(headings) else None
        until = follower.line if follower else len(page.lines)
        if follower is None:
            until = min([until, *[s.first for s in summaries if s.first > heading.line]])
        body = read_body(page, heading.line, max(until, heading.line + 1), heading.body, columns)
        if follower is not None:
            body = _clip(body, follower)
        items.append(_item(known, heading, body, index + 1))
    actions: list[Action] = []
    decisions: list[Decision] = []
    for summary in summaries:
        body = read_body(page, summary.first, summary.until, page.lines[summary.first].start, columns)
        if page.of(page.lines[summary.first]).lower().startswith("decision"):
            decisions.extend(read_decisions(ItemContext(body, known.register)))
        else:
            actions.extend(read_actions(ItemContext(body, known.register, known.date, known.following)))
    if actions or decisions:
        items, actions, decisions = assign_to_items(items, actions, decisions)
    loose = _loose(known, roll, columns) if not headings else None
    if loose or actions or decisions:
        items.append(_implicit(known, loose, actions, decisions, len(items) + 1))
    return items


def _loose(known: _Known, roll: AttendanceDraft, columns: set[tuple[int, int]]) -> Body | None:
    """The text of minutes without items: all behind the attendance."""
    page = known.page
    begin = max(roll.lines, default=-1) + 1
    if begin >= len(page.lines):
        return None
    return read_body(page, begin, len(page.lines), page.lines[begin].start, columns)


def _implicit(
    known: _Known, body: Body | None, actions: list[Action], decisions: list[Decision], position: int
) -> Item:
    facts = read_facts(_context(known, body, "", None)) if body else ItemFacts()
    own = known.page.source_span(body.start, body.end) if body else None
    places = [*([own] if own else []), *((part.start, part.end) for part in (*actions, *decisions))]
    return Item(
        number=None, title="(under no item)", text=squeeze(known.page.text[body.start : body.end]) if body else "",
        heading_start=SourceOffset(0), heading_end=SourceOffset(0), position=position, implicit=True,
        start=min(start for start, _ in places), end=max(end for _, end in places),
        decisions=(*facts.decisions, *decisions), actions=(*facts.actions, *actions), presenters=facts.presenters,
        confirmations=facts.confirmations, references=facts.references, meeting_references=facts.meeting_references,
        outcomes=facts.outcomes, interests=facts.interests, successions=facts.successions,
        appointments=facts.appointments,
    )  # fmt: skip


def _words(page: CleanText, found: Field[str] | None) -> Words | None:
    if found is None:
        return None
    start, end = page.source(found.span)
    return Words(text=found.value, start=start, end=end)


def _day(page: CleanText, block: TitleBlock, text: str) -> Day | None:
    if block.date is not None:
        start, end = page.source(block.date.span)
        return Day(text=page.squeezed(block.date.span), value=block.date.value, start=start, end=end)
    linked = linked_date(page)
    if linked is None:
        return None
    printed = linked.isoformat()
    place = text.find(printed)
    span = SourceSpan.at(place, place + len(printed))
    return Day(text=printed, value=linked, start=span.start, end=span.end)


def _attendee(page: CleanText, entry: AttendeeDraft, status: Status) -> Attendee:
    start, end = page.source_span(min(entry.start, entry.name.start), max(entry.end, entry.name.end))
    here = status in ("present", "in_attendance")
    return Attendee(
        name=entry.name.as_written, status=status, honorific=entry.name.honorific, initials=entry.initials,
        chair=entry.chair and here, role=entry.role, organisation=entry.organisation, unit=entry.unit,
        substitute_for=entry.substitute_for, arrived=entry.arrived, left=entry.left,
        remote=True if entry.remote else None, start=start, end=end,
    )  # fmt: skip


def _clip(body: Body, follower: Heading) -> Body:
    """A heading in the middle of a paragraph ends the body before it."""
    if not any(p.end > follower.begin for p in body.paragraphs):
        return body
    kept = [_ending(p, body.page, follower.begin) for p in body.paragraphs if p.start < follower.begin]
    return Body(body.page, body.start, min(body.end, follower.begin), kept, body.agenda, body.cells)


def _ending(part: Paragraph, page: CleanText, end: int) -> Paragraph:
    """The paragraph up to ``end``."""
    if part.end <= end:
        return part
    words = page.passage(part.start, end)
    return replace(part, end=end, words=words.words, hits=words.hits)


def _item(known: _Known, heading: Heading, body: Body, position: int) -> Item:
    page = known.page
    title = squeeze(page.text[heading.start : heading.end])
    start, end = page.source_span(min(heading.begin, heading.body), max(body.end, heading.body))
    heading_start, heading_end = page.source_span(heading.start, heading.end)
    facts = read_facts(_context(known, body, title, heading))
    return Item(
        number=heading.number, title=title, text=squeeze(page.text[heading.body : body.end]), position=position,
        heading_start=heading_start, heading_end=heading_end, start=start, end=end,
        parent=heading.parent + 1 if heading.parent is not None else None,
        decisions=facts.decisions, actions=facts.actions, presenters=facts.presenters,
        confirmations=facts.confirmations, references=facts.references, meeting_references=facts.meeting_references,
        outcomes=facts.outcomes, interests=facts.interests, successions=facts.successions,
        appointments=facts.appointments,
    )  # fmt: skip


def _context(known: _Known, body: Body, title: str, heading: Heading | None) -> ItemContext:
    """What the readers of an item's facts may ask."""
    return ItemContext(
        body, known.register, known.date, known.following,
        own_board=known.block.board.value if known.block.board else None, own_numbers=known.numbers, title=title,
        title_above=_above(known, heading), heading_start=heading.start if heading else None,
    )  # fmt: skip


def _above(known: _Known, heading: Heading | None) -> str | None:
    """The title of the item that a sub-item belongs to."""
    if heading is None or heading.parent is None:
        return None
    parent = known.headings[heading.parent]
    return squeeze(known.page.text[parent.start : parent.end])
