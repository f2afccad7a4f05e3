"""What stands around the items of a meeting's minutes: title block, headings, attendance.

A frame is read from the text, or taken from the outline of a document whose source tells it as data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from loaders.minutes import HERE, Attendee, Day, Words
from loaders.outline import Listing, Outline, OutlinedItem
from loaders.parsing.attendance import ATTENDANCE_TITLE, AttendanceDraft, Listed, read_attendance, with_stars
from loaders.parsing.items import Chains, Heading, find_chains, headings_of, opening_line
from loaders.parsing.outlined import (
    listed_attendees,
    outlined_attendees,
    outlined_headings,
    outlined_lines,
    outlined_title,
)
from loaders.parsing.text import CleanText
from loaders.parsing.title_block import Field, TitleBlock, linked_date, read_title, title_of_page
from loaders.spans import SourceSpan, Span
from loaders.understood import Doubt


@dataclass(frozen=True)
class Frame:
    """What is known of a meeting before its items are read.

    ``attendance`` is what the lists of the text gave, ``attendees`` who was there or not, after what the source says
    beside the text was joined with it; ``doubts`` tell where both differ. ``outlined`` are the items as the source
    tells them, of which the first headings are made.
    """

    page: CleanText
    headings: Sequence[Heading]
    attendance: AttendanceDraft
    title: TitleBlock
    date: Day | None
    attendees: tuple[Attendee, ...]
    doubts: tuple[Doubt, ...] = ()
    outlined: tuple[OutlinedItem, ...] = ()

    @property
    def first_item_line(self) -> int:
        """The index of the line that the first item begins on; that behind the last line where there is no item."""
        return self.headings[0].line if self.headings else len(self.page.lines)

    @property
    def own_board(self) -> str | None:
        """The board as printed."""
        return self.title.board.value if self.title.board else None

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers of the items as printed."""
        return frozenset(heading.number for heading in self.headings if heading.number)

    def words(self, field: Field[str] | None) -> Words | None:
        """A field of the title block with its place in the document."""
        if field is None:
            return None
        place = self.page.source(field.span)
        return Words(text=field.value, start=place.start, end=place.end)


def read_frame(page: CleanText, text: str, listing: Listing | None) -> Frame:
    """The frame of the minutes on ``page``, part of a document's ``text``; ``listing`` is who attended, told beside it.

    Titles and attendance settle each other: a title that runs into its text ends before an attendee's name.
    """
    chains = find_chains(page)
    attendance = read_attendance(page, headings_of(page, chains, []))
    headings = _headings(page, chains, attendance)
    title = _title(page, headings, attendance, chains.only)
    entries, unstarred = with_stars(page, text, attendance.entries)
    read = tuple(_attendee(page, one) for one in entries)
    attendees, doubts = listed_attendees(page, listing, read) if listing is not None else (read, [])
    return Frame(page, headings, attendance, title, _day(page, title, text), attendees, (*unstarred, *doubts))


def _title(
    page: CleanText, headings: Sequence[Heading], attendance: AttendanceDraft, only: Heading | None
) -> TitleBlock:
    """What stands before the items; on a page of one item also what stands below its title."""
    if only is None:
        return read_title(page, headings[0].line if headings else len(page.lines), attendance.lines)
    first = opening_line(page, only)
    above = read_title(page, first, attendance.lines) if first else TitleBlock()
    return title_of_page(page, only.line + 1, above)


def outlined_frame(page: CleanText, outline: Outline) -> Frame:
    """The frame of a document whose outline tells items, attendance and title block."""
    headings = outlined_headings(page, outline.items)
    read = read_attendance(page, headings)
    attendees, doubts = outlined_attendees(page, outline, [_attendee(page, one) for one in read.entries])
    attendance = replace(read, lines=read.lines | outlined_lines(page, outline))
    title = outlined_title(page, outline)
    return Frame(page, headings, attendance, title, outline.date, attendees, tuple(doubts), outline.items)


def _headings(page: CleanText, chains: Chains, attendance: AttendanceDraft) -> list[Heading]:
    """The headings of the items; a heading over an attendance list is none."""
    names = [one.attendee.name.as_written for one in attendance.entries if one.attendee.name.is_full]
    headings = headings_of(page, chains, names)
    people = {one.line for one in headings if one.line in attendance.lines and _is_attendee(page, one, names)}
    if people:
        headings = headings_of(page, chains.without(people), names)
    return [
        heading
        for heading in headings
        if not ATTENDANCE_TITLE.match(page.text[heading.start : heading.end]) and heading.line not in people
    ]


def _is_attendee(page: CleanText, heading: Heading, names: Sequence[str]) -> bool:
    """Whether a heading is a person of a numbered list."""
    return page.text[heading.start : heading.end].startswith(tuple(names))


def _day(page: CleanText, title: TitleBlock, text: str) -> Day | None:
    """The meeting's day: in the title block, else in the address that the page's links agree on."""
    if title.date is not None:
        place = page.source(title.date.span)
        return Day(text=page.squeezed(title.date.span), value=title.date.value, start=place.start, end=place.end)
    linked = linked_date(page)
    if linked is None:
        return None
    printed = linked.isoformat()
    start = text.find(printed)
    place = SourceSpan.at(start, start + len(printed))
    return Day(text=printed, value=linked, start=place.start, end=place.end)


def _attendee(page: CleanText, listed: Listed) -> Attendee:
    draft, status, _ = listed
    place = page.source(Span(min(draft.start, draft.name.start), max(draft.end, draft.name.end)))
    return Attendee(
        name=draft.name.as_written, status=status, honorific=draft.name.honorific, initials=draft.initials,
        chair=draft.chair and status in HERE, role=draft.role, organisation=draft.organisation, unit=draft.unit,
        substitute_for=draft.substitute_for, arrived=draft.arrived, left=draft.left,
        remote=True if draft.remote else None, earlier_name=draft.earlier_name, start=place.start, end=place.end,
    )  # fmt: skip
