"""Which documents count, where another gives the same record, and as which meeting: pure functions of the records.

A document counts unless each of its records stands in one that comes before it: confirmed minutes come before those
that tell no state, these before drafts, and all before agendas; then the whole minutes before a part of them, then the
one with more meetings, then the better read one, then the first by id. Several that count for one meeting are parts of
its minutes, or, where they tell of other times, of two meetings on one day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.records.matching import (
    NOT_AT_ONCE,
    are_parts,
    minute_of,
    number_span,
    part_of,
    same_board,
    same_text,
    same_time,
)
from graph.records.sketch import resemblance
from graph.rows import MeetingRecord

Records = Mapping[str, tuple[MeetingRecord, ...]]
_AT_ALL = 0.01  # an agenda may have few words in common with the minutes of its meeting
_STATES = {"confirmed": 0, None: 1, "draft": 2}


@dataclass(frozen=True)
class Standing:
    """What becomes of a document.

    ``of`` is the document that counts in its place, if one does, ``reason`` tells why, ``similarity`` how much alike
    they are. ``meetings`` are the ids of its meetings, ``offsets`` the numbers of items that stand before its own.
    ``part`` says that it holds a part only of what the other does.
    """

    meetings: tuple[str, ...]
    offsets: tuple[int, ...]
    of: str | None = None
    reason: str = ""
    similarity: float = 0.0
    part: bool = False

    @property
    def counts(self) -> bool:
        """Whether its facts are the graph's."""
        return self.of is None

    @property
    def superseded(self) -> bool:
        """Whether another version has taken its place, rather than the same one."""
        return self.reason.endswith(_GIVES_WAY)


_SAME = ("same text", "same minutes")
_PART = "part of the same minutes"
_GIVES_WAY = ("confirmed minutes", "the meeting's minutes")


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
    return agenda, max(states, default=1), is_part, -len(records), -sum(record.quality for record in records)


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
    return same_text(record, other) if record.kind == other.kind else 0.0


def _reason(own: tuple[MeetingRecord, ...], other: tuple[MeetingRecord, ...], similarity: float) -> str:
    if any(record.kind != "minutes" for record in own) and all(record.kind == "minutes" for record in other):
        return f"{own[0].kind}, superseded by the meeting's minutes"
    if own[0].state == "draft" and any(record.state == "confirmed" for record in other):
        return "draft, superseded by confirmed minutes"
    return _SAME[similarity < 1.0]


def _meetings(documents: Records) -> dict[str, Standing]:
    """The meetings of documents that count, and where their items stand there."""
    at: defaultdict[str, list[tuple[str, int, MeetingRecord]]] = defaultdict(list)
    for document, records in sorted(documents.items()):
        for number, record in enumerate(records):
            if record.kind == "minutes" and not record.apart:
                at[record.meeting].append((document, number, record))
    moved: defaultdict[str, dict[int, tuple[str, int]]] = defaultdict(dict)
    for meeting, found in at.items():
        if len(found) < 2:
            continue
        found.sort(key=lambda one: (number_span(one[2]) or ((0,), (0,)), one[0], one[1]))
        if are_parts([record for *_, record in found]) and all(same_time(found[0][2], one[2]) for one in found):
            before = 0
            for document, number, record in found:
                moved[document][number] = (meeting, before)
                before += record.positions
            continue
        times = sorted({time for *_, record in found if (time := minute_of(record.start_time)) is not None})
        later = [
            time for time in times if not any(0 < time - other < NOT_AT_ONCE for other in times) and time != times[0]
        ]
        for document, number, record in found:
            time = minute_of(record.start_time)
            if time in later:
                moved[document][number] = (f"{meeting}/{time // 60:02}{time % 60:02}", 0)
    result = {}
    for document, places in moved.items():
        records = documents[document]
        own = [places.get(number, (record.meeting, 0)) for number, record in enumerate(records)]
        result[document] = Standing(tuple(meeting for meeting, _ in own), tuple(offset for _, offset in own))
    return result
