"""REFERS_TO_MEETING: from an item to the earlier meeting that its words name by its day: "as reported on 15 January".

Among the meetings of the board the one meant is that of the day printed, before the referring meeting; without a year
the last one on such a day within a year; where only a month is printed, the one meeting of that month, if it is one.
There is no stand-in: where that meeting is not in the graph nothing points to it, until it is loaded.

Where exactly one item of that meeting has the heading of the referring item, or else exactly one shares a topic with
it, the words refer to this item as well.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from rapidfuzz import fuzz

from graph.differences import relationship_of, write_relationships
from graph.linking import records
from graph.linking.order import Held, held
from graph.rows import MeetingReference
from graph.schema import Ref, RefersTo, RefersToMeeting
from graph.statements import returned
from graph.store import Transaction

_A_YEAR = timedelta(days=366)
_SAME_HEADING = 85
_ROUTINE = re.compile(
    r"\b(?:minutes|matters\s+arising|apologies|other\s+business|actions?|next\s+meeting|welcome)\b", re.I
)

_MEETINGS = """
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting)
RETURN DISTINCT m.id AS meeting, m.date AS day, m.start_time AS start_time
"""
_ITEMS = """
UNWIND $meetings AS id
MATCH (:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem)
RETURN DISTINCT id AS meeting, i.id AS item
"""
_ABOUT = """
UNWIND $items AS id MATCH (i:AgendaItem {id: id}) OPTIONAL MATCH (i)-[:DISCUSSES]->(t:Topic)
RETURN id AS item, i.name AS heading, i.implicit AS implicit, t.id AS topic
"""
_CURRENT = f"""
UNWIND $items AS id
MATCH (:AgendaItem {{id: id}})-[x:REFERS_TO_MEETING]->(m:Meeting) WHERE x.board = $board
RETURN id AS tail, m.id AS head, {returned(RefersToMeeting, "x")}
"""
_UNLINK = (
    """
    UNWIND $meetings AS id
    MATCH (:Meeting {id: id})<-[x:REFERS_TO_MEETING]-(:AgendaItem) WHERE x.board = $board DELETE x
    """,
    """
    UNWIND $meetings AS id
    MATCH (:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem)
    MATCH (i)-[x:REFERS_TO_MEETING]->(:Meeting) WHERE x.board = $board DELETE x
    """,
)
_UNLINK_DOCUMENTS = """
UNWIND $documents AS id
MATCH (:AgendaItem {source: id})-[x:REFERS_TO_MEETING]->(:Meeting) WHERE x.board = $board DELETE x
"""


@dataclass
class _About:
    """What an item is about."""

    heading: str = ""
    topics: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Pointing:
    """The items that point to meetings of a board by their day, and the items there that are meant."""

    items: frozenset[str]
    refers_to: tuple[RefersTo, ...]


def link(transaction: Transaction, board: str) -> Pointing:
    """Resolve what points to meetings of the board; returns what it says of their items, for REFERS_TO."""
    told = records.load_records(transaction, board, MeetingReference)
    references = [(document, reference) for document, reference in told if not reference.previous]
    if not references:
        return Pointing(frozenset(), ())
    items = sorted({reference.item for _, reference in references})
    referring = {item: place.held for item, place in records.meetings_of(transaction, items).items() if place.held}
    rows = transaction.run(_MEETINGS, {"board": board}).dicts()
    meetings = sorted(place for row in rows if (place := held(row["day"], row["start_time"], row["meeting"])))
    meant = [
        (document, reference, meeting.id)
        for document, reference in references
        if reference.item in referring and (meeting := _meant(reference, referring[reference.item], meetings))
    ]
    wanted: dict[tuple[str, str], RefersToMeeting] = {}
    for document, reference, meeting_id in meant:
        found = RefersToMeeting(head=Ref("Meeting", meeting_id), **_stated(document, reference, board))
        wanted.setdefault((reference.item, meeting_id), found)
    current = [
        relationship_of(RefersToMeeting, Ref("AgendaItem", str(row["tail"])), Ref("Meeting", str(row["head"])), row)
        for row in transaction.run(_CURRENT, {"items": items, "board": board}).dicts()
    ]
    write_relationships(transaction, RefersToMeeting, current, wanted.values(), board=board)
    return Pointing(frozenset(items), tuple(_items_meant(transaction, board, meant)))


def unlink(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take away what points to meetings that are not the board's any more, and what their items point to there."""
    for query in _UNLINK:
        transaction.run(query, {"board": board, "meetings": list(meetings)})


def unlink_documents(transaction: Transaction, board: str, documents: Sequence[str]) -> None:
    """Take away what documents point to among the board's meetings: the key by which they mean it may be another's."""
    transaction.run(_UNLINK_DOCUMENTS, {"board": board, "documents": list(documents)})


def _stated(document: str, reference: MeetingReference, board: str) -> dict[str, Any]:
    return {
        "tail": Ref("AgendaItem", reference.item),
        "quote": reference.quote,
        "source": document,
        "start": reference.start,
        "end": reference.end,
        "board": board,
    }


def _meant(reference: MeetingReference, referring: Held, meetings: Iterable[Held]) -> Held | None:
    """The meeting that the words name; ``meetings`` are the board's, the earliest first."""
    fits = [
        meeting
        for meeting in meetings
        if meeting.day < referring.day
        and meeting.day.month == reference.month
        and reference.day in (None, meeting.day.day)
        and (meeting.day.year == reference.year if reference.year else referring.day - meeting.day <= _A_YEAR)
    ]
    if reference.day is None and len(fits) > 1:
        return None
    return fits[-1] if fits else None


def _items_meant(
    transaction: Transaction, board: str, meant: Sequence[tuple[str, MeetingReference, str]]
) -> Iterable[RefersTo]:
    there: defaultdict[str, set[str]] = defaultdict(set)
    for row in transaction.run(_ITEMS, {"meetings": sorted({meeting for *_, meeting in meant})}).dicts():
        there[str(row["meeting"])].add(str(row["item"]))
    items = {reference.item for _, reference, _ in meant}.union(*there.values())
    about: defaultdict[str, _About] = defaultdict(_About)
    for row in transaction.run(_ABOUT, {"items": sorted(items)}).dicts():
        found = about[str(row["item"])]
        found.heading = "" if row["implicit"] else str(row["heading"])
        if row["topic"] is not None:
            found.topics.add(str(row["topic"]))
    seen = set()
    for document, reference, meeting in meant:
        item = _same_business(about, reference.item, there[meeting])
        if item and (reference.item, item) not in seen:
            seen.add((reference.item, item))
            yield RefersTo(head=Ref("AgendaItem", item), **_stated(document, reference, board))


def _same_business(about: Mapping[str, _About], referring: str, items: Iterable[str]) -> str | None:
    """The one item with the same heading, else the one that shares a topic."""
    own = about[referring]
    if own.heading and not _ROUTINE.search(own.heading):
        same = [item for item in sorted(items) if _alike(own.heading, about[item].heading)]
        if len(same) == 1:
            return same[0]
    sharing = [item for item in sorted(items) if own.topics & about[item].topics]
    return sharing[0] if len(sharing) == 1 else None


def _alike(first: str, second: str) -> bool:
    return bool(second) and fuzz.token_sort_ratio(first.casefold(), second.casefold()) >= _SAME_HEADING
