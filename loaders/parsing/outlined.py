"""A document with an outline: items, attendance and title block are taken from it and not looked for.

Of a document with a listing only the attendance is told, and joined with that of the minutes behind it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from loaders.minutes import Attendee, Part, Words
from loaders.outline import Listing, Outline, OutlinedItem
from loaders.parsing.attendance import Difference, reconcile
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText
from loaders.parsing.title_block import Field, TitleBlock
from loaders.spans import Span
from loaders.understood import Doubt


def outlined_headings(page: CleanText, items: Sequence[OutlinedItem]) -> list[Heading]:
    """The headings of the items, in order."""
    return [_heading(page, item, place) for place, item in enumerate(items, 1)]


def outlined_title(page: CleanText, outline: Outline) -> TitleBlock:
    """The title block."""
    return TitleBlock(
        board=_field(page, outline.board),
        parent=_field(page, outline.council),
        date=Field(outline.date.value, _clean_span(page, outline.date)),
        time=_field(page, outline.start_time),
        venue=_field(page, outline.venue),
    )


def outlined_attendees(
    page: CleanText, outline: Outline, read: Sequence[Attendee]
) -> tuple[tuple[Attendee, ...], list[Doubt]]:
    """The attendance of the outline joined with what the items' own text tells (``read``).

    Gives the attendees, and doubts where both differ.
    """
    first = _first_item(page, outline)
    told = [_with_chair(person, read) for person in outline.attendees]
    attendees, differences = reconcile(told, outline.unsettled, [person for person in read if person.start >= first])
    return attendees, _doubts(page, outline.doubts, differences)


def outlined_lines(page: CleanText, outline: Outline) -> frozenset[int]:
    """The lines (by index) of the outline's own list of attendees, with the labels above them."""
    first = _first_item(page, outline)
    listed = [*outline.attendees, *outline.unsettled]
    found: set[int] = set()
    for index, line in enumerate(page.lines):
        begin, end = page.source_span(line.start, line.end)
        if end <= first and any(begin < person.end and person.start < end for person in listed):
            found.update((index, index - 1))
    return frozenset(found)


def _first_item(page: CleanText, outline: Outline) -> int:
    """Where the first item begins in the document; its end where it has none."""
    return outline.items[0].start if outline.items else len(page.offsets) and page.offsets[-1] + 1


def after(page: CleanText, end: int) -> CleanText:
    """The page without the lines that stand before the document's character ``end``."""
    return replace(page, lines=[line for line in page.lines if page.source_span(line.start, line.end)[0] >= end])


def listed_attendees(
    page: CleanText, listing: Listing, read: Sequence[Attendee]
) -> tuple[tuple[Attendee, ...], list[Doubt]]:
    """The attendance that is listed joined with that read in the minutes; and doubts where both differ."""
    attendees, differences = reconcile(listing.attendees, listing.unsettled, read)
    return attendees, _doubts(page, listing.doubts, differences)


def _with_chair(told: Attendee, read: Sequence[Attendee]) -> Attendee:
    """The minutes' text may tell who took the chair."""
    chairs = [person for person in read if person.chair and person.start < told.end and told.start < person.end]
    return told.model_copy(update={"chair": True}) if chairs else told


def _doubts(page: CleanText, remarks: Sequence[str], differences: Sequence[Difference]) -> list[Doubt]:
    return [
        *(Doubt(kind="sources", line=1, reason=reason) for reason in remarks),
        *(_doubt(page, one) for one in differences),
    ]


def _doubt(page: CleanText, difference: Difference) -> Doubt:
    place, reason, words = difference
    clean = bisect_left(page.offsets, place)
    number = next((line.number for line in page.lines if line.end > clean), 1)
    return Doubt(kind="sources", line=number, reason=reason, words=words)


def _heading(page: CleanText, item: OutlinedItem, place: int) -> Heading:
    begin, end = _clean_span(page, item)
    start = bisect_left(page.offsets, item.title_start)
    line = next((i for i, line in enumerate(page.lines) if line.end > begin), len(page.lines) - 1)
    return Heading(line, item.number, start, end, end, place, ("outlined", ""), begin=begin)


def _field(page: CleanText, words: Words | None) -> Field[str] | None:
    return Field(words.text, _clean_span(page, words)) if words is not None else None


def _clean_span(page: CleanText, part: Part) -> Span:
    """Where a part of the document stands in the clean text."""
    return Span(bisect_left(page.offsets, part.start), bisect_left(page.offsets, part.end))
