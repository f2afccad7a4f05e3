"""CONFIRMS_PREVIOUS: from words that confirm "the minutes of the previous meeting", without its day, to that meeting.

It is the board's last meeting on an earlier day. Nothing is made up: where two meetings were held on that day, where no
minutes of it are loaded, where it announced another next meeting before this one, or where so much time lies between
that minutes of others may be missing, the words lead nowhere. More than a month is not too much only where it announced
this very day, or where other meetings of the board that are loaded show that it meets as seldom.

A meeting that is confirmed so, and by no words that tell its day, has its state and the words from here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from graph.differences import relationship_of, write_relationships
from graph.linking import records
from graph.rows import MeetingReference
from graph.schema import ConfirmsPrevious, Ref
from graph.statements import returned
from graph.store import Transaction

LONGEST = timedelta(days=100)  # between two meetings of a board that meets each quarter
A_MONTH = timedelta(days=38)  # between two meetings of a board that meets each month
RHYTHM = 2  # other gaps between meetings that show how seldom a board meets
MORE_THAN_USUAL = 1.5  # times the shortest time between two meetings of the board

_MEETINGS = """
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting) WHERE m.date IS NOT NULL
RETURN DISTINCT m.id AS meeting, m.date AS day, m.next_date AS next_day,
       EXISTS { MATCH (m)-[:RECORDED_IN]->(:Document) } AS recorded
"""
_CURRENT = f"""
MATCH (:Board {{id: $board}})-[:HELD]->(m:Meeting)<-[x:CONFIRMS_PREVIOUS]-(i:AgendaItem) WHERE x.board = $board
RETURN DISTINCT i.id AS tail, m.id AS head, {returned(ConfirmsPrevious, "x")}
"""
_STATES = """
UNWIND $meetings AS id
MATCH (m:Meeting {id: id})
OPTIONAL MATCH (m)<-[x:CONFIRMS_PREVIOUS]-(:AgendaItem)
WITH id, m, min(x.quote) AS quote
RETURN id AS meeting, m.state AS state, m.state_quote AS standing, quote AS quote,
       EXISTS { MATCH (m)-[v:NAMED_IN]->(:Document) WHERE v.view CONTAINS '"state":"' } AS told
"""
# Also where the words that led to a meeting stand no more, as their item went with its document.
_CONFIRMED = """
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting)
WHERE m.state = 'confirmed' OR EXISTS { MATCH (m)<-[:CONFIRMS_PREVIOUS]-(:AgendaItem) }
RETURN DISTINCT m.id AS meeting
"""
_TELL = "UNWIND $rows AS r MATCH (m:Meeting {id: r.id}) SET m.state = r.state, m.state_quote = r.quote"
_UNLINK = (
    "UNWIND $meetings AS id MATCH (:Meeting {id: id})<-[x:CONFIRMS_PREVIOUS]-(:AgendaItem) "
    "WHERE x.board = $board DELETE x",
    "UNWIND $meetings AS id MATCH (:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)-[x:CONFIRMS_PREVIOUS]->(:Meeting) "
    "WHERE x.board = $board DELETE x",
)
_LED_TO = """
UNWIND $meetings AS id
MATCH (:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)-[x:CONFIRMS_PREVIOUS]->(m:Meeting) WHERE x.board = $board
RETURN DISTINCT m.id AS meeting
"""


@dataclass(frozen=True)
class Known:
    """A meeting of the board that is known, with the day it announced for the next, and whether minutes are loaded."""

    id: str
    day: date
    next_day: date | None
    recorded: bool


def link(transaction: Transaction, board: str) -> None:
    """Lead what confirms the minutes of "the previous meeting" of the board to that meeting."""
    told = [one for one in records.load_records(transaction, board, MeetingReference) if one[1].previous]
    current = [
        relationship_of(ConfirmsPrevious, Ref("AgendaItem", str(row["tail"])), Ref("Meeting", str(row["head"])), row)
        for row in transaction.run(_CURRENT, {"board": board}).dicts()
    ]
    if told or current:
        _lead(transaction, board, told, current)
    _tell_states(transaction, sorted(str(meeting) for (meeting,) in transaction.run(_CONFIRMED, {"board": board}).rows))


def _lead(
    transaction: Transaction,
    board: str,
    told: Sequence[tuple[str, MeetingReference]],
    current: Sequence[ConfirmsPrevious],
) -> None:
    meetings = _meetings(transaction, board)
    places = records.meetings_of(transaction, sorted({reference.item for _, reference in told}))
    wanted: dict[tuple[str, str], ConfirmsPrevious] = {}
    for document, reference in told:
        place = places.get(reference.item)
        previous = previous_of(place.held.day, meetings) if place and place.held else None
        if previous is not None:
            found = ConfirmsPrevious(
                tail=Ref("AgendaItem", reference.item), head=Ref("Meeting", previous.id), board=board,
                date=previous.day, amendment=reference.amendment, quote=reference.quote,
                corrections=reference.corrections, correction_places=reference.correction_places,
                source=document, start=reference.start, end=reference.end,
            )  # fmt: skip
            wanted.setdefault((reference.item, previous.id), found)
    write_relationships(transaction, ConfirmsPrevious, current, wanted.values(), board=board)


def previous_of(day: date, meetings: Sequence[Known]) -> Known | None:
    """The meeting before that of a day; None where it is not known which one it was, or minutes may be missing."""
    days = sorted({one.day for one in meetings if one.recorded})
    before = max((one.day for one in meetings if one.day < day), default=None)
    there = [one for one in meetings if one.day == before]
    if before is None or len(there) != 1 or not there[0].recorded:
        return None
    announced = there[0].next_day
    if announced is not None and before < announced < day:
        return None
    if announced == day:
        return there[0]
    gap = day - before
    others = [after - first for first, after in pairwise(days) if after != day]
    if gap > A_MONTH and len(others) < RHYTHM:
        return None
    return None if gap > min([LONGEST, *(MORE_THAN_USUAL * other for other in others)]) else there[0]


def _meetings(transaction: Transaction, board: str) -> list[Known]:
    rows: Sequence[Mapping[str, object]] = transaction.run(_MEETINGS, {"board": board}).dicts()
    return [
        Known(str(row["meeting"]), day, next_day if isinstance(next_day, date) else None, bool(row["recorded"]))
        for row in rows
        if isinstance(day := row["day"], date)
        for next_day in (row["next_day"],)
    ]


def _tell_states(transaction: Transaction, meetings: Sequence[str]) -> None:
    """Have meetings whose state no document tells be confirmed where words lead to them, and else in no state."""
    changed = []
    for row in transaction.run(_STATES, {"meetings": list(meetings)}).dicts():
        if row["told"]:
            continue
        state = "confirmed" if row["quote"] is not None else None
        if (row["state"], row["standing"]) != (state, row["quote"]):
            changed.append({"id": row["meeting"], "state": state, "quote": row["quote"]})
    if changed:
        transaction.run(_TELL, {"rows": changed})


def unlink(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take away what confirms, or is confirmed by, minutes of meetings that are not the board's any more."""
    parameters = {"board": board, "meetings": list(meetings)}
    led = {str(row["meeting"]) for row in transaction.run(_LED_TO, parameters).dicts()} | set(meetings)
    for query in _UNLINK:
        transaction.run(query, parameters)
    _tell_states(transaction, sorted(led))
