"""The record of a meeting: its frame, its items with their facts, those of lists apart, and what is under no item."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from loaders.minutes import Action, Attendee, Day, Decision, Words
from loaders.parsing.actions import ListedFacts, Summary, Told, assign_to_items, find_summaries, read_actions
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions import read_decisions
from loaders.parsing.facts import ItemFacts, read_facts
from loaders.parsing.frame import Frame
from loaders.parsing.items import Heading, is_of_page
from loaders.parsing.text import Body, action_columns, decision_columns, read_body
from loaders.parsing.title_block import next_meeting
from loaders.parsing.words import alternatives, task_lists
from loaders.spans import SourceOffset, SourceSpan, Span
from loaders.understood import Doubt

UNDER_NO_ITEM = "(under no item)"
# "Summary", "Key points": what is told below it before the first item is told again by the items.
SUMMED_UP = re.compile(rf"\W*(?:{alternatives(task_lists.SUMMED_UP)})\W*", re.I)


@dataclass(frozen=True)
class ItemPlace:
    """An item without its facts: its heading and where it stands."""

    number: str | None
    title: str
    text: str
    heading: SourceSpan
    whole: SourceSpan
    parent: int | None = None
    source_id: str | None = None
    papers: tuple[str, ...] = ()


@dataclass(frozen=True)
class ItemRecord:
    """An item with its facts; ``implicit`` where it only holds what stands under no item."""

    place: ItemPlace
    facts: ItemFacts
    implicit: bool = False


class ItemLayout(NamedTuple):
    """The text and place of each item, the lists apart from the items, the columns of actions and of decisions."""

    bodies: list[Body]
    places: list[ItemPlace]
    summaries: Sequence[Summary]
    columns: set[tuple[int, int]]
    decided: Mapping[int, Mapping[str, int]]


@dataclass(frozen=True)
class MeetingOutline:
    """A meeting whose items are known by their places, and not read yet."""

    frame: Frame
    board: Words | None

    @property
    def parent_body(self) -> Words | None:
        """The body that runs the board, as printed."""
        return self.frame.words(self.frame.title.parent)

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        """Who was there or not."""
        return self.frame.attendees

    @cached_property
    def layout(self) -> ItemLayout:
        """How its text is laid out in items; found once, for those who ask where they stand and who read them."""
        return _read_layout(self.frame)

    @property
    def places(self) -> list[ItemPlace]:
        """Where its items stand."""
        return self.layout.places


@dataclass(frozen=True)
class MeetingRecord:
    """All that a document's text tells of one meeting, before it is known which kind of document this is."""

    frame: Frame
    board: Words | None
    next_meeting: Day | None
    items: tuple[ItemRecord, ...]
    whole: SourceSpan

    def doubted(self, doubt: Doubt) -> MeetingRecord:
        """The same, with one more doubt."""
        return replace(self, frame=replace(self.frame, doubts=(doubt, *self.frame.doubts)))

    @property
    def parent_body(self) -> Words | None:
        """The body that runs the board, as printed."""
        return self.frame.words(self.frame.title.parent)

    @property
    def date(self) -> Day | None:
        """The meeting's day."""
        return self.frame.date

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        """Who was there or not."""
        return self.frame.attendees

    @property
    def is_page_of_item(self) -> bool:
        """Whether it is the page that a council's web site has for one item."""
        return any(is_of_page(heading) for heading in self.frame.headings)

    @property
    def first_item(self) -> SourceOffset:
        """Where the first item begins; where the record ends if there is none."""
        return min((item.place.whole.start for item in self.items if not item.implicit), default=self.whole.end)


def read_record(outline: MeetingOutline) -> MeetingRecord:
    """The record of the meeting that ``outline`` is of."""
    frame, page = outline.frame, outline.frame.page
    announced = next_meeting(page, frame.headings, frame.date)
    whole = page.source(Span(page.lines[0].start, page.lines[-1].end)) if page.lines else SourceSpan.at(0, 0)
    return MeetingRecord(frame, outline.board, announced, _read_items(frame, outline.layout, announced), whole)


def _read_items(frame: Frame, layout: ItemLayout, announced: Day | None) -> tuple[ItemRecord, ...]:
    """The items in order; what stands under none hangs on an implicit item at the end.

    ``announced`` is the day of the next meeting, which settles due dates ("by the next meeting").
    """
    attendees = AttendeeIndex(frame.attendees)
    bodies, places, summaries, columns, decided = layout
    facts = [read_facts(_context(frame, attendees, announced, *item)) for item in enumerate(bodies)]
    listed = _listed(frame, attendees, announced, summaries, columns)
    facts, left = _assigned(places, facts, listed)
    items = [ItemRecord(place, own) for place, own in zip(places, facts, strict=True)]
    loose = _before_items(frame, summaries, columns) if frame.headings else _loose(frame, columns)
    if loose:
        loose.decided = decided
    told = read_facts(_loose_context(frame, attendees, announced, loose)) if loose else ItemFacts()
    if frame.headings and not told.decisions:
        loose, told = None, ItemFacts()
    if loose is None and not left.actions and not left.decisions:
        return tuple(items)
    return (*items, _implicit(frame, loose, told, left))


def _read_layout(frame: Frame) -> ItemLayout:
    page, headings = frame.page, frame.headings
    summaries = find_summaries(page, headings) if headings else []
    columns = action_columns(page, [summary.until for summary in summaries])
    bodies = _bodies(frame, summaries, columns)
    places = [_place(frame, index, body) for index, body in enumerate(bodies)]
    decided = decision_columns(page)
    for body in bodies:
        body.decided = decided
    return ItemLayout(bodies, places, summaries, columns, decided)


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


def _place(frame: Frame, index: int, body: Body) -> ItemPlace:
    page, heading = frame.page, frame.headings[index]
    outlined = frame.outlined[index] if index < len(frame.outlined) else None
    return ItemPlace(
        number=heading.number,
        title=_title(frame, heading),
        text=body.squeezed,
        heading=page.source(Span(heading.start, heading.end)),
        whole=page.source(Span(min(heading.begin, heading.body), max(body.end, heading.body))),
        parent=heading.parent + 1 if heading.parent is not None else None,
        source_id=outlined.source_id if outlined else None,
        papers=outlined.papers if outlined else (),
    )


def _title(frame: Frame, heading: Heading) -> str:
    return frame.page.squeezed(Span(heading.start, heading.end))


def _context(frame: Frame, attendees: AttendeeIndex, announced: Day | None, index: int, body: Body) -> ItemContext:
    """What the readers of an item's facts may ask."""
    heading = frame.headings[index]
    above = frame.headings[heading.parent] if heading.parent is not None else None
    return replace(
        _loose_context(frame, attendees, announced, body),
        title=_title(frame, heading),
        title_above=_title(frame, above) if above else None,
        heading_start=heading.start,
    )


def _loose_context(frame: Frame, attendees: AttendeeIndex, announced: Day | None, body: Body) -> ItemContext:
    """The same of text that stands under no item."""
    return ItemContext(body, attendees, frame.date, announced, own_board=frame.own_board, own_numbers=frame.numbers)


def _loose(frame: Frame, columns: set[tuple[int, int]]) -> Body | None:
    """The text of minutes without items: all after the attendance."""
    page = frame.page
    begin = max(frame.attendance.lines, default=-1) + 1
    if begin >= len(page.lines):
        return None
    return read_body(page, begin, len(page.lines), page.lines[begin].start, columns)


def _before_items(frame: Frame, summaries: Sequence[Summary], columns: set[tuple[int, int]]) -> Body | None:
    """The text between the people and the first item: some minutes begin with business under no heading."""
    page, first = frame.page, frame.first_item_line
    top = page.lines[first].start
    people = [one.attendee.name.start for one in frame.attendance.entries if one.attendee.name.start < top]
    if not people or frame.outlined:
        return None
    begin = next(index for index, line in enumerate(page.lines) if line.start > max(people))
    told_again = (index for index in range(begin, first) if SUMMED_UP.fullmatch(page.of(page.lines[index])))
    until = min([first, *(one.first for one in summaries if begin <= one.first), *told_again])
    return read_body(page, begin, until, page.lines[begin].start, columns) if begin < until else None


def _listed(
    frame: Frame,
    attendees: AttendeeIndex,
    announced: Day | None,
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
            actions += read_actions(ItemContext(body, attendees, frame.date, announced))
    return ListedFacts(tuple(actions), tuple(decisions))


def _assigned(
    places: Sequence[ItemPlace], facts: list[ItemFacts], listed: ListedFacts
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


def _implicit(frame: Frame, body: Body | None, facts: ItemFacts, left: ListedFacts) -> ItemRecord:
    own = frame.page.source(Span(body.start, body.end)) if body else None
    spans = [*([own] if own else []), *(SourceSpan(one.start, one.end) for one in (*left.actions, *left.decisions))]
    place = ItemPlace(
        number=None,
        title=UNDER_NO_ITEM,
        text=body.squeezed if body else "",
        heading=SourceSpan.at(0, 0),
        whole=SourceSpan(min(span.start for span in spans), max(span.end for span in spans)),
    )
    facts = replace(facts, decisions=(*facts.decisions, *left.decisions), actions=(*facts.actions, *left.actions))
    return ItemRecord(place, facts, implicit=True)
