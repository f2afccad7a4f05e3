"""The record of a meeting: its items with their facts, those of lists apart, and what stands under no item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from loaders.minutes import Action, Day, Decision, Item
from loaders.parsing.actions import ListedFacts, Summary, Told, assign_to_items, find_summaries, read_actions
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions import read_decisions
from loaders.parsing.facts import ItemFacts, read_facts
from loaders.parsing.frame import Frame
from loaders.parsing.items import Heading
from loaders.parsing.text import Body, action_columns, read_body
from loaders.spans import SourceSpan, Span

UNDER_NO_ITEM = "(under no item)"


@dataclass(frozen=True)
class _Place:
    """An item without its facts: its heading and where it stands."""

    number: str | None
    title: str
    text: str
    heading: SourceSpan
    whole: SourceSpan
    parent: int | None = None
    source_id: str | None = None
    papers: tuple[str, ...] = ()


def read_items(frame: Frame, next_meeting: Day | None) -> tuple[Item, ...]:
    """The items in order; what stands under none hangs on an implicit item at the end.

    ``next_meeting`` settles due dates ("by the next meeting").
    """
    attendees = AttendeeIndex(frame.attendees)
    page, headings = frame.page, frame.headings
    summaries = find_summaries(page, headings) if headings else []
    columns = action_columns(page, [summary.until for summary in summaries])
    bodies = _bodies(frame, summaries, columns)
    places = [_place(frame, index, body) for index, body in enumerate(bodies)]
    facts = [read_facts(_context(frame, attendees, next_meeting, *item)) for item in enumerate(bodies)]
    listed = _listed(frame, attendees, next_meeting, summaries, columns)
    facts, left = _assigned(places, facts, listed)
    items = [_item(place, own, position) for position, (place, own) in enumerate(zip(places, facts, strict=True), 1)]
    loose = None if headings else _loose(frame, columns)
    if loose is None and not left.actions and not left.decisions:
        return tuple(items)
    told = read_facts(_loose_context(frame, attendees, next_meeting, loose)) if loose else ItemFacts()
    return (*items, _implicit(frame, loose, told, left, len(items) + 1))


def _bodies(frame: Frame, summaries: Sequence[Summary], columns: set[tuple[int, int]]) -> list[Body]:
    """The text of each item, from its heading to the next one's or, for the last, to a list apart from the items."""
    page, headings = frame.page, frame.headings
    found: list[Body] = []
    for heading, follower in pairwise([*headings, None]):
        assert heading is not None
        if follower is not None:
            until = follower.line
        else:
            until = min([len(page.lines), *(one.first for one in summaries if one.first > heading.line)])
        body = read_body(page, heading.line, max(until, heading.line + 1), heading.body, columns)
        found.append(body if follower is None else body.up_to(follower.begin))
    return found


def _place(frame: Frame, index: int, body: Body) -> _Place:
    page, heading = frame.page, frame.headings[index]
    outlined = frame.outlined[index] if index < len(frame.outlined) else None
    return _Place(
        number=heading.number,
        title=_title(frame, heading),
        text=page.squeezed(Span(heading.body, body.end)),
        heading=page.source(Span(heading.start, heading.end)),
        whole=page.source(Span(min(heading.begin, heading.body), max(body.end, heading.body))),
        parent=heading.parent + 1 if heading.parent is not None else None,
        source_id=outlined.source_id if outlined else None,
        papers=outlined.papers if outlined else (),
    )


def _title(frame: Frame, heading: Heading) -> str:
    return frame.page.squeezed(Span(heading.start, heading.end))


def _context(frame: Frame, attendees: AttendeeIndex, next_meeting: Day | None, index: int, body: Body) -> ItemContext:
    """What the readers of an item's facts may ask."""
    heading = frame.headings[index]
    above = frame.headings[heading.parent] if heading.parent is not None else None
    return replace(
        _loose_context(frame, attendees, next_meeting, body),
        title=_title(frame, heading),
        title_above=_title(frame, above) if above else None,
        heading_start=heading.start,
    )


def _loose_context(frame: Frame, attendees: AttendeeIndex, next_meeting: Day | None, body: Body) -> ItemContext:
    """The same of text that stands under no item."""
    numbers = frozenset(heading.number for heading in frame.headings if heading.number)
    return ItemContext(body, attendees, frame.date, next_meeting, own_board=frame.own_board, own_numbers=numbers)


def _loose(frame: Frame, columns: set[tuple[int, int]]) -> Body | None:
    """The text of minutes without items: all after the attendance."""
    page = frame.page
    begin = max(frame.attendance.lines, default=-1) + 1
    if begin >= len(page.lines):
        return None
    return read_body(page, begin, len(page.lines), page.lines[begin].start, columns)


def _listed(
    frame: Frame,
    attendees: AttendeeIndex,
    next_meeting: Day | None,
    summaries: Sequence[Summary],
    columns: set[tuple[int, int]],
) -> ListedFacts:
    """The actions and decisions of lists apart from the items."""
    page = frame.page
    actions: list[Action] = []
    decisions: list[Decision] = []
    for summary in summaries:
        body = read_body(page, summary.first, summary.until, page.lines[summary.first].start, columns)
        if summary.lists_decisions:
            decisions += read_decisions(ItemContext(body, attendees))
        else:
            actions += read_actions(ItemContext(body, attendees, frame.date, next_meeting))
    return ListedFacts(tuple(actions), tuple(decisions))


def _assigned(
    places: Sequence[_Place], facts: list[ItemFacts], listed: ListedFacts
) -> tuple[list[ItemFacts], ListedFacts]:
    """The facts of the items with those of lists that belong to them, and what of the lists belongs to none."""
    if not listed.actions and not listed.decisions:
        return facts, listed
    told = [Told.by(place.number, place.title, place.text) for place in places]
    own = [ListedFacts(one.actions, one.decisions) for one in facts]
    given, left = assign_to_items(told, own, listed)
    return [
        replace(one, actions=more.actions, decisions=more.decisions) for one, more in zip(facts, given, strict=True)
    ], left


def _implicit(frame: Frame, body: Body | None, facts: ItemFacts, left: ListedFacts, position: int) -> Item:
    own = frame.page.source(Span(body.start, body.end)) if body else None
    spans = [*([own] if own else []), *(SourceSpan(one.start, one.end) for one in (*left.actions, *left.decisions))]
    place = _Place(
        number=None,
        title=UNDER_NO_ITEM,
        text=frame.page.squeezed(Span(body.start, body.end)) if body else "",
        heading=SourceSpan.at(0, 0),
        whole=SourceSpan(min(span.start for span in spans), max(span.end for span in spans)),
    )
    facts = replace(facts, decisions=(*facts.decisions, *left.decisions), actions=(*facts.actions, *left.actions))
    return _item(place, facts, position, implicit=True)


def _item(place: _Place, facts: ItemFacts, position: int, *, implicit: bool = False) -> Item:
    return Item(
        number=place.number, title=place.title, text=place.text, heading_start=place.heading.start,
        heading_end=place.heading.end, start=place.whole.start, end=place.whole.end, position=position,
        parent=place.parent, implicit=implicit, source_id=place.source_id, papers=place.papers,
        decisions=facts.decisions, actions=facts.actions, presenters=facts.presenters,
        confirmations=facts.confirmations, references=facts.references, meeting_references=facts.meeting_references,
        outcomes=facts.outcomes, passages=facts.passages, interests=facts.interests,
        successions=facts.successions, appointments=facts.appointments,
    )  # fmt: skip
