"""What a document says of itself and of its meetings: kind, state and doubts, and what tells records of one meeting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from graph.identity.naming.keys import slug
from graph.records.sketch import sketch_of, words_of
from graph.rows import Heading, MeetingRecord
from graph.schema import Ref
from loaders.document import Document as Source
from loaders.minutes import Minutes
from loaders.understood import Doubt, withheld_lines

_KEPT_DOUBTS = 50
_FORMATS = (
    "picture",
    "odt",
    "rtf",
    "doc",
    "pdf",
    "docx",
    "html",
    "markdown",
    "text",
)  # the later, the surer what is read


def described(read: Sequence[Minutes]) -> dict[str, Any]:
    """The properties of a Document that its minutes give: kind, state with its words, doubts."""
    states = {minutes.state for minutes in read}
    words = next((minutes.state_words for minutes in read if minutes.state_words), None)
    one = len(states) == 1
    doubts = [doubt for minutes in read for doubt in minutes.coverage.doubts]
    return {
        "kind": read[0].kind if read else None,
        "state": read[0].state if one else None,
        "state_quote": words.text if one and words else None,
        "withheld": tuple(withheld_lines([minutes.coverage for minutes in read])),
        "doubts": tuple(_line_of_doubt(doubt) for doubt in doubts[:_KEPT_DOUBTS]),
    }


def record_of(source: Source, minutes: Minutes, meeting: str, board: Ref | None, council: str | None) -> MeetingRecord:
    """What tells other records of the same meeting: see ``graph.rows.MeetingRecord``."""
    words = words_of(source.text[minutes.start : minutes.end])
    main = [item for item in minutes.items if not item.implicit and item.parent is None]
    time = minutes.start_time.text if minutes.start_time else None
    return MeetingRecord(
        meeting=meeting,
        board=board.id if board else None,
        board_name=minutes.board.text if minutes.board else None,
        council=council,
        day=minutes.date.value if minutes.date else None,
        start_time=time,
        kind=minutes.kind,
        state=minutes.state,
        sitting=minutes.sitting,
        edition=minutes.edition,
        supplement=minutes.supplement,
        apart=source.outline is not None and bool(source.outline.apart),
        people=tuple(sorted({slug(attendee.name) for attendee in minutes.attendees})),
        items=tuple(item.number for item in main if item.number is not None),
        headings=tuple(Heading(number=item.number, name=item.title, position=item.position) for item in main),
        positions=max((item.position for item in minutes.items), default=0),
        words=len(words),
        sketch=sketch_of(words),
        quality=_quality(source, minutes),
    )


def _quality(source: Source, minutes: Minutes) -> int:
    """Of copies of one text that with the fewest doubts counts; of these, the format that is read the surest."""
    form = _FORMATS.index(source.format) if source.format in _FORMATS else 0
    told = 10 * (source.outline is not None)
    return told + form - 10 * len(minutes.coverage.doubts)


def _line_of_doubt(doubt: Doubt) -> str:
    words = f": {doubt.words}" if doubt.words else ""
    return f"line {doubt.line}: {doubt.reason}{words}"
