"""CORRECTS: from the item that confirms minutes to what it corrects in them: "minute 2 to read £360".

What is meant is looked for among the decisions, actions and items of the board's meeting of the day confirmed, by the
number of the minute, the words that were printed and those that are to be read (``amendments``). Where these fit no
fact, or several, the correction leads to the meeting: its minutes were corrected, and the words say how.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from graph.differences import relationship_of, write_relationships
from graph.linking.meetings.amendments import Candidate, amendment_of, corrected
from graph.schema import Corrects, Ref
from graph.statements import returned
from graph.store import Transaction, Value

_CONFIRMED = """
MATCH (:Board {id: $board})-[:HELD]->(:Meeting)<-[c:CONFIRMS|CONFIRMS_PREVIOUS]-(i:AgendaItem)
WHERE c.corrections IS NOT NULL AND size(c.corrections) > 0
RETURN DISTINCT i.id AS item, c.date AS day, c.corrections AS corrections, c.correction_places AS places,
       c.source AS source
"""
_MEETINGS = """
UNWIND $days AS day
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting {date: day})
RETURN DISTINCT m.id AS meeting, day AS day
"""
_ITEMS = """
UNWIND $meetings AS id
MATCH (:Meeting {id: id})-[:HAS_ITEM]->(i:AgendaItem)
RETURN DISTINCT id AS meeting, i.id AS item, i.number AS number, i.name AS name, i.text AS text
"""
_FACTS = """
UNWIND $items AS id
MATCH (:AgendaItem {id: id})-[:%s]->(n:%s)
RETURN DISTINCT id AS item, n.id AS id, n.text AS text
"""
_INNER = (("RESULTED_IN", "Decision"), ("RAISED", "Action"))
_CURRENT = """
UNWIND $items AS id
MATCH (:AgendaItem {id: id})-[x:CORRECTS]->(n:%s) WHERE x.board = $board
RETURN id AS tail, n.id AS head, %s
"""
_OUT = "UNWIND $meetings AS id MATCH (:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)-[x:CORRECTS]->(:%s) "
_IN = (
    "UNWIND $meetings AS id MATCH (:Meeting {id: id})<-[x:CORRECTS]-(:AgendaItem) ",
    "UNWIND $meetings AS id MATCH (:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)<-[x:CORRECTS]-(:AgendaItem) ",
    *(
        f"UNWIND $meetings AS id MATCH (:Meeting {{id: id}})-[:HAS_ITEM]->(:AgendaItem)-[:{kind}]->(:{label})"
        "<-[x:CORRECTS]-(:AgendaItem) "
        for kind, label in _INNER
    ),
)


def link(transaction: Transaction, board: str) -> None:
    """Lead each correction that the board's minutes tell to what it corrects."""
    rows = transaction.run(_CONFIRMED, {"board": board}).dicts()
    if not rows:
        return
    days = sorted({str(row["day"]) for row in rows if row["day"] is not None})
    meetings: defaultdict[str, list[str]] = defaultdict(list)
    for found in transaction.run(
        _MEETINGS, {"board": board, "days": [date.fromisoformat(day) for day in days]}
    ).dicts():
        meetings[str(found["day"])].append(str(found["meeting"]))
    facts = _facts(transaction, [meeting for of_day in meetings.values() for meeting in of_day])
    wanted = {(one.tail, one.head, one.quote): one for row in rows for one in _wanted(row, meetings, facts, board)}
    items = sorted({str(row["item"]) for row in rows})
    current = [
        relationship_of(Corrects, Ref("AgendaItem", str(row["tail"])), Ref(label.label(), str(row["head"])), row)
        for label in Corrects.heads
        for row in transaction.run(
            _CURRENT % (label.label(), returned(Corrects, "x")), {"items": items, "board": board}
        ).dicts()
    ]
    write_relationships(transaction, Corrects, current, wanted.values(), board=board)


def unlink(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take away what corrects, or is corrected by, minutes of meetings that are not the board's any more."""
    for query in (*(_OUT % label.label() for label in Corrects.heads), *_IN):
        parameters = {"board": board, "meetings": list(meetings)}
        transaction.run(query + "WHERE x.board = $board DELETE x", parameters)


def _facts(transaction: Transaction, meetings: Sequence[str]) -> Mapping[str, list[Candidate]]:
    """The items, decisions and actions of each meeting."""
    found: defaultdict[str, list[Candidate]] = defaultdict(list)
    of: dict[str, tuple[str, str | None]] = {}
    for row in transaction.run(_ITEMS, {"meetings": list(meetings)}).dicts():
        number = None if row["number"] is None else str(row["number"])
        of[str(row["item"])] = str(row["meeting"]), number
        text = f"{row['name']} {row['text'] or ''}"
        found[str(row["meeting"])].append(Candidate(str(row["item"]), "AgendaItem", number, text))
    for kind, label in _INNER:
        for row in transaction.run(_FACTS % (kind, label), {"items": sorted(of)}).dicts():
            meeting, number = of[str(row["item"])]
            found[meeting].append(Candidate(str(row["id"]), label, number, str(row["text"])))
    return found


def _wanted(
    row: Mapping[str, Value], meetings: Mapping[str, list[str]], facts: Mapping[str, list[Candidate]], board: str
) -> Iterator[Corrects]:
    of_day = meetings.get(str(row["day"]), [])
    own = [meeting for meeting in of_day if facts.get(meeting)] or of_day  # those that are recorded, if any
    told, places = row["corrections"], row["places"]
    if len(own) != 1 or not isinstance(told, list) or not isinstance(places, list):
        return
    for words, start, end in zip(told, places[::2], places[1::2], strict=True):
        amendment = amendment_of(str(words))
        fact = corrected(amendment, sorted(set(facts.get(own[0], ())), key=lambda one: (one.label, one.id)))
        yield Corrects(
            tail=Ref("AgendaItem", str(row["item"])),
            head=Ref(fact.label, fact.id) if fact else Ref("Meeting", own[0]),
            board=board, quote=str(words), reading=amendment.new, instead_of=amendment.old,
            source=str(row["source"]), start=int(str(start)), end=int(str(end)),
        )  # fmt: skip
