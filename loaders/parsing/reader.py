"""Minutes from a document's text, step by step.

The text is cleaned and cut into meetings. Of each meeting the frame is read (headings and attendance, which settle each
other, then the title block), then the items with their facts, and at last it is measured what was understood. Each
step takes what the ones before gave as a value, and gives one.
"""

from __future__ import annotations

from loaders.document import Document
from loaders.minutes import Minutes, Words
from loaders.parsing.coverage import implausible, measure
from loaders.parsing.frame import Frame, outlined_frame, read_frame
from loaders.parsing.outlined import after
from loaders.parsing.record import read_items
from loaders.parsing.text import CleanText, clean, mark_furniture
from loaders.parsing.title_block import Field, next_meeting, split_meetings
from loaders.spans import SourceSpan, Span


def read_minutes(document: Document) -> Minutes:
    """The (first) minutes that ``document`` holds; see ``read_meetings``."""
    return read_meetings(document)[0]


def read_meetings(document: Document) -> tuple[Minutes, ...]:
    """The minutes that ``document`` holds, mostly one set; what was not found is left out, coverage tells of doubts.

    Never raises for a text that is no minutes: ``Minutes`` without items, date or people say so.
    """
    page = clean(document.text)
    if document.listing is not None:
        page = after(page, document.listing.end)
    page = mark_furniture(page)
    if document.outline is not None:
        return (_minutes(outlined_frame(page, document.outline), document.text),)
    parts = split_meetings(page)
    listing = document.listing if len(parts) == 1 else None  # of several meetings it is not known whose it is
    read = tuple(_minutes(read_frame(part, document.text, listing), document.text) for part in parts)
    return tuple(_with_board_of(minutes, read[0]) for minutes in read)


def _with_board_of(minutes: Minutes, first: Minutes) -> Minutes:
    """Minutes further down in a file, whose title only says "the Council", are those of the council named above."""
    if minutes.board is None or first.board is None or minutes.parent_body or minutes.board == first.board:
        return minutes
    short, full = (board.text.casefold().split() for board in (minutes.board, first.board))
    if len(short) < len(full) and full[-len(short) :] == short:
        return minutes.model_copy(update={"board": minutes.board.model_copy(update={"text": first.board.text})})
    return minutes


def _minutes(frame: Frame, text: str) -> Minutes:
    page, title = frame.page, frame.title
    announced = next_meeting(page, frame.headings, frame.date)
    items = read_items(frame, announced)
    coverage = measure(page, frame.headings, frame.attendance, title, frame.date, frame.attendees, frame.doubts)
    whole = page.source(Span(page.lines[0].start, page.lines[-1].end)) if page.lines else SourceSpan.at(0, 0)
    doubts = (*coverage.doubts, *implausible(text, coverage.words, frame.date, frame.attendees))
    coverage = coverage.model_copy(update={"doubts": doubts})
    return Minutes(
        board=_words(page, title.board), parent_body=_words(page, title.parent), date=frame.date,
        start_time=_words(page, title.time), venue=_words(page, title.venue), next_meeting=announced,
        attendees=frame.attendees, items=items, coverage=coverage, start=whole.start, end=whole.end,
    )  # fmt: skip


def _words(page: CleanText, field: Field[str] | None) -> Words | None:
    if field is None:
        return None
    place = page.source(field.span)
    return Words(text=field.value, start=place.start, end=place.end)
