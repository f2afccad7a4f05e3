"""Minutes from a document's text, step by step.

The text is cleaned and cut into meetings. Of each meeting the frame is read (headings and attendance, which settle each
other, then the title block), then the items with their facts: that is its record. What kind of document this is, who
asks tells; minutes are made of both, and at last it is measured what was understood. Each step takes what the ones
before gave as a value, and gives one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from graph.schema import DocumentKind
from loaders.assumptions import NONE, Assumptions
from loaders.claims import Claims
from loaders.document import Document
from loaders.minutes import NO_RECORD, NOTHING_DECIDED, Day, Item, Minutes, Words
from loaders.parsing.coverage import measure
from loaders.parsing.facts import ItemFacts
from loaders.parsing.frame import Frame, outlined_frame, read_frame
from loaders.parsing.left_out import without_doubtful_facts
from loaders.parsing.outlined import after
from loaders.parsing.record import ItemRecord, MeetingOutline, MeetingRecord, read_record
from loaders.parsing.text import clean, mark_furniture, without_next_agenda
from loaders.parsing.title_block import is_resumed, named_in_passing, split_meetings
from loaders.spans import SourceSpan, Span
from loaders.understood import Doubt

NO_CLAIMS = Claims()


def read_minutes(document: Document) -> Minutes:
    """The (first) meeting that ``document`` records, taken for minutes whatever it is; see ``read_meetings``."""
    return minutes_of(document, read_meetings(document)[0])


def read_meetings(document: Document, assumed: Assumptions = NONE) -> tuple[MeetingRecord, ...]:
    """What ``document`` records of its meetings, mostly one; what was not found is left out, or taken from ``assumed``.

    Never raises for a text that is no minutes: a record without items, date or people says so.
    """
    return records_of(read_outlines(document, assumed), assumed)


def records_of(outlines: Sequence[MeetingOutline], assumed: Assumptions = NONE) -> tuple[MeetingRecord, ...]:
    """The records of meetings of which the outlines are known."""
    return tuple(without_doubtful_facts(_read_record(outline, assumed)) for outline in outlines)


def read_outlines(document: Document, assumed: Assumptions = NONE) -> tuple[MeetingOutline, ...]:
    """The meetings of ``document``, whose boards they are, who was there and where their items stand."""
    page = clean(document.text)
    if document.listing is not None:
        page = after(page, document.listing.end)
    page = mark_furniture(page)
    if document.outline is not None:
        frames = [outlined_frame(page, document.outline)]
    else:
        parts = [without_next_agenda(part) for part in split_meetings(page)]
        listing = document.listing if len(parts) == 1 else None  # of several meetings it is not known whose it is
        frames = [read_frame(part, document.text, listing) for part in parts]
    frames = [_dated(frame, assumed) if len(frames) == 1 else _of_one_board(frame, frames[0]) for frame in frames]
    return tuple(MeetingOutline(frame, _board(frame, frames[0])) for frame in frames)


def _of_one_board(frame: Frame, first: Frame) -> Frame:
    """The frame of a meeting further down in a file; where it names no board, it is of the one named above.

    The name may be a running head that stands once only. Where no adjourned meeting goes on, a doubt says so.
    """
    if frame is first or frame.title.board is not None or first.title.board is None:
        return frame
    taken = replace(frame, title=replace(frame.title, board=first.title.board, parent=first.title.parent))
    if is_resumed(frame.page) or not frame.page.lines:
        return taken
    reason = f"no board is named here: “{first.title.board.value}” is taken from the minutes above in the same file"
    doubt = Doubt(kind="assumed", line=frame.page.lines[0].number, reason=reason)
    return replace(taken, doubts=(*taken.doubts, doubt))


def _dated(frame: Frame, assumed: Assumptions) -> Frame:
    """The frame of the only meeting of a document, on the day that the user says where it names none itself."""
    if assumed.date is None or frame.date is not None:
        return frame
    printed = assumed.date.isoformat()
    place = _beginning(frame)
    reason = f"the day of the meeting is not in the text: {printed} was given with it"
    doubt = Doubt(kind="assumed", line=1, reason=reason)
    day = Day(text=printed, value=assumed.date, start=place.start, end=place.end)
    return replace(frame, date=day, doubts=(*frame.doubts, doubt))


def _read_record(outline: MeetingOutline, assumed: Assumptions) -> MeetingRecord:
    if outline.board is not None:
        return read_record(outline)
    if assumed.board is None:
        return read_record(_named_in_passing(outline))
    place = _beginning(outline.frame)
    reason = f"the board is not named in the text: “{assumed.board}” was given with it"
    record = replace(read_record(outline), board=Words(text=assumed.board, start=place.start, end=place.end))
    return record.doubted(Doubt(kind="assumed", line=1, reason=reason))


def _named_in_passing(outline: MeetingOutline) -> MeetingOutline:
    """The meeting of the board that its minutes name only in passing, with a doubt; as it was where they name none."""
    frame = outline.frame
    field = named_in_passing(frame.page, frame.headings) if frame.attendees else None
    if field is None or frame.title.board is not None:
        return outline
    line = next(line.number for line in frame.page.lines if line.start <= field.span.start < line.end)
    reason = f"the board's name stands only in passing: “{field.value}”"
    doubts = (Doubt(kind="board", line=line, reason=reason), *frame.doubts)
    frame = replace(frame, title=replace(frame.title, board=field), doubts=doubts)
    return MeetingOutline(frame, frame.words(field))


def _beginning(frame: Frame) -> SourceSpan:
    """Where the record begins: what is said of it and stands nowhere in it is told there."""
    lines = frame.page.lines
    return frame.page.source(Span(lines[0].start, lines[0].end)) if lines else SourceSpan.at(0, 0)


def minutes_of(
    document: Document,
    record: MeetingRecord,
    *,
    kind: DocumentKind = "minutes",
    claims: Claims = NO_CLAIMS,
    lost: Sequence[str] = (),
    withheld: Mapping[str, int] | None = None,
) -> Minutes:
    """The minutes that ``document`` is, made of its ``record``; coverage tells of doubts.

    In a document of a ``kind`` that tells what is planned or proposed, or sums attendance up, nobody is present and
    nothing is decided or confirmed; in a transcript nothing is decided. ``claims`` are what the document says of itself
    and its meeting; ``lost`` says why parts of it gave no text, ``withheld`` how much was left out as
    private.
    """
    frame, undecided = record.frame, kind in NOTHING_DECIDED
    items = enumerate(record.items, 1)
    return Minutes(
        kind=kind, state=claims.state, state_words=claims.state_words, status=claims.status,
        status_words=claims.status_words, sitting=claims.sitting, edition=claims.edition,
        supplement=claims.supplement, board=record.board, parent_body=record.parent_body,
        date=record.date, start_time=frame.words(frame.title.time), venue=frame.words(frame.title.venue),
        next_meeting=record.next_meeting, attendees=() if kind in NO_RECORD else record.attendees,
        items=tuple(
            _item(item, item.facts.only_pointing() if undecided else item.facts.outside(claims.state_words), at)
            for at, item in items
        ),
        coverage=measure(frame, document.text, kind, lost, claims, withheld or {}),
        start=record.whole.start, end=record.whole.end,
    )  # fmt: skip


def _board(frame: Frame, first: Frame) -> Words | None:
    """The board: minutes further down in a file, whose title only says "the Council", are of the one named above."""
    own, above = frame.words(frame.title.board), first.words(first.title.board)
    if own is None or above is None or frame.title.parent:
        return own
    short, full = own.text.casefold().split(), above.text.casefold().split()
    if len(short) < len(full) and full[-len(short) :] == short:
        return Words(text=above.text, start=own.start, end=own.end)
    return own


def _item(item: ItemRecord, facts: ItemFacts, position: int) -> Item:
    place = item.place
    return Item(
        number=place.number, title=place.title, text=place.text, heading_start=place.heading.start,
        heading_end=place.heading.end, start=place.whole.start, end=place.whole.end, position=position,
        parent=place.parent, implicit=item.implicit, source_id=place.source_id, papers=place.papers,
        decisions=facts.decisions, actions=facts.actions, presenters=facts.presenters,
        confirmations=facts.confirmations, references=facts.references, meeting_references=facts.meeting_references,
        outcomes=facts.outcomes, passages=facts.passages, interests=facts.interests,
        successions=facts.successions, appointments=facts.appointments,
    )  # fmt: skip
