"""Which documents count, where another gives the same record, and as which meeting: pure functions of the records.

A document counts unless each of its records stands in one that comes before it: confirmed minutes come before those
that tell no state, these before drafts, and all before agendas; of these each, the latest edition comes first; then the
whole minutes before a part of them, then the one with more meetings, then the better read one, then the first by id.
Several that count for one meeting are parts of its minutes, or, where they tell of other times, of two meetings on one
day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from graph.records.matching import (
    NOT_AT_ONCE,
    goes_on,
    later_edition,
    minute_of,
    number_span,
    part_of,
    same_board,
    same_kind,
    same_sitting,
    same_text,
    same_time,
)
from graph.records.sketch import resemblance
from graph.rows import CALLING, MeetingRecord

Records = Mapping[str, tuple[MeetingRecord, ...]]
Parts = tuple[tuple[str, int], ...]  # documents, and which of their records
_MOST = 40  # records of one meeting that are put in order
_AT_ALL = 0.01  # an agenda may have few words in common with the minutes of its meeting
_STATES = {"confirmed": 0, None: 1, "draft": 2}


@dataclass(frozen=True)
class Standing:
    """What becomes of a document.

    ``of`` is the document that counts in its place, if one does, ``reason`` tells why, ``similarity`` how much alike
    they are. ``meetings`` are the ids of its meetings, ``offsets`` the numbers of items that stand before its own.
    ``part`` says that it holds a part only of what the other does. ``parts`` are for each of its meetings the parts of
    its minutes in their order, where there are several; ``beside`` is what counts for it as well, though neither goes
    on with the other: two records of one meeting, or of two.
    """

    meetings: tuple[str, ...]
    offsets: tuple[int, ...]
    of: str | None = None
    reason: str = ""
    similarity: float = 0.0
    part: bool = False
    parts: tuple[Parts, ...] = ()
    beside: tuple[Parts, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether its facts are the graph's."""
        return self.of is None

    @property
    def shelved(self) -> bool:
        """Whether what it states is kept apart: the graph has none of it, or not what counts from another part."""
        return not self.counts or bool(self.parts)

    @property
    def superseded(self) -> bool:
        """Whether another version has taken its place, rather than the same one."""
        return self.reason.endswith(_GIVES_WAY)


_SAME = ("same text", "same minutes")
_PART = "part of the same minutes"
_GIVES_WAY = ("confirmed minutes", "the meeting's minutes", "a later edition")


def unmoved(records: tuple[MeetingRecord, ...]) -> Standing:
    """A document that counts, as it states its meetings."""
    return Standing(tuple(record.meeting for record in records), (0,) * len(records))


def place(documents: Records) -> dict[str, Standing]:
    """What becomes of each document, by its id."""
    parts = _parts(documents)
    order = sorted(documents, key=lambda one: (_rank(documents[one], is_part=one in parts), one))
    placed: dict[str, Standing] = {}
    counting: list[str] = []
    for document in order:
        own = documents[document]
        fits = [_best(record, counting, documents) for record in own]
        if fits and all(fits) and (best := fits[0]) is not None:
            of, similarity = best
            reason = _reason(own, documents[of], similarity)
            part = reason in _SAME and all(any(part_of(one, other) for other in documents[of]) for one in own)
            reason = _PART if part else reason
            placed[document] = Standing(unmoved(own).meetings, (0,) * len(own), of, reason, similarity, part)
        else:
            placed[document] = unmoved(own)
            counting.append(document)
    return placed | _meetings({document: documents[document] for document in counting})


def _parts(documents: Records) -> set[str]:
    """The documents of which another of the same state holds every record."""
    at: defaultdict[tuple[object, ...], list[MeetingRecord]] = defaultdict(list)
    for records in documents.values():
        for record in records:
            at[record.day, record.board, record.state].append(record)
    return {
        document
        for document, records in documents.items()
        if records and all(any(part_of(one, other) for other in at[one.day, one.board, one.state]) for one in records)
    }


def _rank(records: tuple[MeetingRecord, ...], *, is_part: bool) -> tuple[object, ...]:
    states = [_STATES[record.state] for record in records]
    agenda = any(record.kind != "minutes" for record in records)
    edition = max((record.edition or 0 for record in records), default=0)
    return agenda, max(states, default=1), -edition, is_part, -len(records), -sum(record.quality for record in records)


def _best(record: MeetingRecord, counting: Iterable[str], documents: Records) -> tuple[str, float] | None:
    """The document that counts for a record, with how much alike they are."""
    found = [
        (similarity, of)
        for of in counting
        if (similarity := max((_fits(record, other) or part_of(record, other) for other in documents[of]), default=0.0))
        > 0
    ]
    best = min(found, key=lambda one: (-one[0], one[1]), default=None)
    return (best[1], round(best[0], 2)) if best else None


def _fits(record: MeetingRecord, other: MeetingRecord) -> float:
    if record.kind != "minutes" and other.kind == "minutes":
        same = record.day is not None and record.day == other.day and same_board(record, other)
        return max(_AT_ALL, resemblance(record.sketch, other.sketch)) if same and same_time(record, other) else 0.0
    if record.supplement != other.supplement or not same_kind(record, other):
        return 0.0
    return same_text(record, other) or later_edition(record, other)


def _reason(own: tuple[MeetingRecord, ...], other: tuple[MeetingRecord, ...], similarity: float) -> str:
    if any(record.kind != "minutes" for record in own) and all(record.kind == "minutes" for record in other):
        return f"{own[0].kind}, superseded by the meeting's minutes"
    if own[0].state == "draft" and any(record.state == "confirmed" for record in other):
        return "draft, superseded by confirmed minutes"
    if max(record.edition or 0 for record in own) < max(record.edition or 0 for record in other):
        return f"{own[0].kind}, superseded by a later edition"
    return _SAME[similarity < 1.0]


def _meetings(documents: Records) -> dict[str, Standing]:
    """The meetings of documents that count, and where their items stand there."""
    at: defaultdict[str, list[_Told]] = defaultdict(list)
    called: defaultdict[str, list[_Told]] = defaultdict(list)
    for document, records in sorted(documents.items()):
        for number, record in enumerate(records):
            told = at if record.kind == "minutes" else called if record.kind in CALLING and record.positions else None
            if told is not None and not record.apart:
                told[record.meeting].append(_Told(document, number, record))
    moved: defaultdict[str, dict[int, _Place]] = defaultdict(dict)
    for meeting, found in called.items():
        for one, place in _with_supplements(meeting, found):
            moved[one.document][one.number] = place
    for meeting, found in at.items():
        for one, place in _together(meeting, found) if len(found) > 1 else ():
            moved[one.document][one.number] = place
    return {document: _standing(documents[document], places) for document, places in moved.items()}


def _together(meeting: str, found: Sequence[_Told]) -> Iterator[tuple[_Told, _Place]]:
    """Where records belong that count for one meeting: as its parts, as another one later that day, or beside these."""
    joined = _one_after_another(found)
    parts = tuple((one.document, one.number) for one, _ in joined)
    for one, offset in joined:
        yield one, _Place(meeting, offset, parts)
    times = sorted({time for one in found if (time := minute_of(one.record.start_time)) is not None})
    first = minute_of(joined[0][0].record.start_time) if joined else None
    later = {
        time
        for time in times
        if time not in (times[0], first) and not any(0 < time - other < NOT_AT_ONCE for other in times)
    }
    rest = [one for one in found if (one.document, one.number) not in parts]
    left = [one for one in rest if minute_of(one.record.start_time) not in later]
    for one in rest:
        if one not in left:
            time = minute_of(one.record.start_time) or 0
            yield one, _Place(f"{meeting}/{time // 60:02}{time % 60:02}")
    of = joined[0][0] if joined else min(left, key=_as_held) if left else None
    for one in left:
        if of is None or one is of:
            continue
        if not same_sitting(of.record, one.record):
            yield one, _Place(f"{meeting}/{one.record.sitting or 'other'}")
        elif one.document != of.document:
            yield one, _Place(meeting, beside=((of.document, of.number),))


def _with_supplements(meeting: str, found: Sequence[_Told]) -> Iterator[tuple[_Told, _Place]]:
    """Where an agenda and its supplements belong, whose items go on with its own."""
    if any(one.record.supplement for one in found):
        joined = _one_after_another(found)
        parts = tuple((one.document, one.number) for one, _ in joined)
        for one, offset in joined:
            yield one, _Place(meeting, offset, parts)


def _as_held(one: _Told) -> tuple[object, ...]:
    """The order of the meetings of one day: by time, else the annual one first; last what is held after another."""
    time, sitting = minute_of(one.record.start_time), one.record.sitting
    return sitting == "after", time is None, time or 0, sitting != "annual", one.document, one.number


class _Told(NamedTuple):
    document: str
    number: int
    record: MeetingRecord


class _Place(NamedTuple):
    meeting: str
    offset: int = 0
    parts: Parts = ()
    beside: Parts = ()


def _standing(records: tuple[MeetingRecord, ...], places: Mapping[int, _Place]) -> Standing:
    own = [places.get(number, _Place(record.meeting)) for number, record in enumerate(records)]
    parts, beside = tuple(one.parts for one in own), tuple(one.beside for one in own)
    return Standing(
        tuple(one.meeting for one in own),
        tuple(one.offset for one in own),
        parts=parts if any(parts) else (),
        beside=beside if any(beside) else (),
    )


def _one_after_another(found: Sequence[_Told]) -> list[tuple[_Told, int]]:
    """The longest run of records of which each goes on where the one before it ends, with where its items stand."""
    order = sorted(found, key=lambda one: (number_span(one.record) or ((), ()), one.document, one.number))
    longest: list[tuple[_Told, int]] = []
    for begin in order if len(order) <= _MOST else ():
        run = [(begin, 0)]
        left = [one for one in order if one is not begin and same_sitting(begin.record, one.record)]
        while following := _following(run[-1], left):
            run.append(following)
            left = [one for one in left if one is not following[0]]
        longest = max(longest, run, key=len)
    return longest if len(longest) > 1 else []


def _following(last: tuple[_Told, int], left: Iterable[_Told]) -> tuple[_Told, int] | None:
    for one in left:
        higher = goes_on(last[0].record, one.record)
        if higher is not None:
            return one, last[1] + higher
    return None
