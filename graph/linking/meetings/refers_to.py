"""REFERS_TO: from an item to the item that its words point to: "minute 22/19", "minute 257 refers".

Among the items of the board with that printed number, the one meant is the one of the latest meeting that is not
after the referring one; where the reference prints a heading, items with that heading come first. Where no such
item is loaded, the reference goes to a stand-in: an AgendaItem with the number and heading as printed, which belongs
to no meeting, and which goes again when the real item arrives. A reference without a board (its meeting names
none) is looked up within its own document only.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from graph.differences import relationship_of, write_relationships
from graph.linking import records
from graph.linking.meetings.refers_to_meeting import Pointing
from graph.linking.order import Held, held, plain_number
from graph.linking.records import Place
from graph.rows import Reference, Rows
from graph.schema import AgendaItem, Ref, RefersTo
from graph.statements import merge_nodes, returned
from graph.store import Transaction, Value

_SAME_HEADING = 85
_LETTERS_FIRST = re.compile(r"[^\W\d]+[^\w]*(?P<rest>\d+/\d[\d/]*)")
_NOWHERE = Place("", None)

_NUMBERED = """
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem)
WHERE i.number IS NOT NULL
RETURN DISTINCT i.id AS item, i.number AS number, i.name AS heading, i.source AS source,
       m.id AS meeting, m.date AS day, m.start_time AS start_time
"""
_CURRENT = f"""
UNWIND $items AS id
MATCH (:AgendaItem {{id: id}})-[x:REFERS_TO]->(target:AgendaItem) WHERE x.board = $board
RETURN id AS tail, target.id AS head, {returned(RefersTo, "x")}
"""
_STAND_INS = f"UNWIND $ids AS i MATCH (n:AgendaItem {{id: i}}) RETURN {returned(AgendaItem, 'n')}"
_DELETE_STAND_INS = "UNWIND $ids AS id MATCH (n:AgendaItem {id: id}) DETACH DELETE n"
_OF_MEETINGS = """
UNWIND $meetings AS id
MATCH (:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem)
MATCH (i)-[x:REFERS_TO]->(target:AgendaItem) WHERE x.board = $board
RETURN DISTINCT i.id AS item, target.id AS target
"""
_OF_DOCUMENTS = """
UNWIND $documents AS id
MATCH (i:AgendaItem {source: id})-[x:REFERS_TO]->(target:AgendaItem) WHERE x.board = $board
RETURN DISTINCT i.id AS item, target.id AS target
"""
_UNLINK = (
    "UNWIND $items AS id MATCH (:AgendaItem {id: id})-[x:REFERS_TO]->(:AgendaItem) WHERE x.board = $board DELETE x"
)
_DELETE_UNMEANT = (
    "UNWIND $ids AS id MATCH (n:AgendaItem {id: id}) WHERE NOT EXISTS { (:AgendaItem)-[:REFERS_TO]->(n) } "
    "DETACH DELETE n"
)


class _Item(NamedTuple):
    id: str
    heading: str
    source: str
    meeting: str
    held: Held | None


class _Told(NamedTuple):
    """A reference with the document that makes it."""

    document: str
    reference: Reference


def within_document(rows: Rows) -> tuple[list[AgendaItem], list[RefersTo]]:
    """The stand-ins and relationships that the references without a board give."""
    references = [_Told(rows.document.id, found) for found in rows.references if found.board is None]
    numbered = defaultdict(list)
    for node in rows.nodes:
        if isinstance(node, AgendaItem) and node.number:
            numbered[plain_number(node.number)].append(_Item(node.id, node.name, rows.document.id, "", None))
    return _resolve(rows.document.id, None, references, numbered, {})


def link(transaction: Transaction, board: str, pointing: Pointing) -> None:
    """Resolve all references to minutes of the board; ``pointing`` are those that name the day of a meeting."""
    references = [_Told(*found) for found in records.load_records(transaction, board, Reference)]
    if not references and not pointing.items:
        return  # and none stands: a document's own references go with its items
    items = sorted({told.reference.item for told in references} | pointing.items)
    meetings = records.meetings_of(transaction, items)
    references = [told for told in references if told.reference.item in meetings]  # else it counts from elsewhere
    stand_ins, wanted = _resolve(board, board, references, _numbered(transaction, board), meetings)
    by_number = {(found.tail, found.head) for found in wanted}
    wanted += [found for found in pointing.refers_to if (found.tail, found.head) not in by_number]
    current = [
        relationship_of(RefersTo, Ref("AgendaItem", str(row["tail"])), Ref("AgendaItem", str(row["head"])), row)
        for row in transaction.run(_CURRENT, {"items": items, "board": board}).dicts()
    ]
    standing = {found.head.id for found in current if found.head.id.startswith(_stand_in_id(board, ""))}
    _write_stand_ins(transaction, stand_ins, standing)
    write_relationships(transaction, RefersTo, current, wanted, board=board)


def unlink(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take away what items of meetings that are not the board's any more refer to among its minutes."""
    _unlink(transaction, board, transaction.run(_OF_MEETINGS, {"meetings": list(meetings), "board": board}).dicts())


def unlink_documents(transaction: Transaction, board: str, documents: Sequence[str]) -> None:
    """Take away what documents refer to among the board's minutes: the key by which they mean it may be another's."""
    _unlink(transaction, board, transaction.run(_OF_DOCUMENTS, {"documents": list(documents), "board": board}).dicts())


def _unlink(transaction: Transaction, board: str, found: Sequence[Mapping[str, Value]]) -> None:
    transaction.run(_UNLINK, {"items": sorted({str(row["item"]) for row in found}), "board": board})
    stand_ins = {str(row["target"]) for row in found if str(row["target"]).startswith(_stand_in_id(board, ""))}
    transaction.run(_DELETE_UNMEANT, {"ids": sorted(stand_ins)})


def _numbered(transaction: Transaction, board: str) -> Mapping[str, Sequence[_Item]]:
    numbered = defaultdict(list)
    for row in transaction.run(_NUMBERED, {"board": board}).dicts():
        when = held(row["day"], row["start_time"], row["meeting"])
        found = _Item(str(row["item"]), str(row["heading"]), str(row["source"]), str(row["meeting"]), when)
        numbered[plain_number(str(row["number"]))].append(found)
    return numbered


def _resolve(
    scope: str,
    board: str | None,
    references: Iterable[_Told],
    numbered: Mapping[str, Sequence[_Item]],
    meetings: Mapping[str, Place],
) -> tuple[list[AgendaItem], list[RefersTo]]:
    """Stand-ins and relationships; ``meetings`` tells for each referring item its meeting and when that was."""
    relationships: dict[tuple[str, str], RefersTo] = {}
    unfound = defaultdict(list)
    lettered = _without_letters(numbered)
    for told in sorted(references, key=lambda told: (told.document, told.reference.start, told.reference.item)):
        reference = told.reference
        number = plain_number(reference.number)
        target = _meant(told, numbered.get(number) or lettered.get(number, ()), meetings.get(reference.item, _NOWHERE))
        if target is None:
            target = _stand_in_id(scope, number)
            unfound[target].append(told)
        relationships.setdefault(
            (reference.item, target),
            RefersTo(
                tail=Ref("AgendaItem", reference.item),
                head=Ref("AgendaItem", target),
                quote=reference.quote,
                source=told.document,
                start=reference.start,
                end=reference.end,
                board=board,
            ),
        )
    return [_stand_in(id_, told) for id_, told in unfound.items()], list(relationships.values())


def _without_letters(numbered: Mapping[str, Sequence[_Item]]) -> Mapping[str, Sequence[_Item]]:
    """Items whose number begins with letters by the rest of it, as they are referred to: "15/22" for "HC 15/22".

    Not of a number that two series of letters share.
    """
    rest = defaultdict(set)
    for number in numbered:
        if found := _LETTERS_FIRST.fullmatch(number):
            rest[found["rest"]].add(number)
    return {number: numbered[next(iter(whole))] for number, whole in rest.items() if len(whole) == 1}


def _meant(told: _Told, items: Sequence[_Item], place: Place) -> str | None:
    earlier = [
        item
        for item in items
        if item.id != told.reference.item
        and (item.meeting == place.meeting or (item.held and place.held and item.held < place.held))
    ]
    heading = told.reference.heading
    if heading:
        earlier = [item for item in earlier if _same_heading(heading, item.heading)] or earlier
    there = [item for item in earlier if item.meeting == place.meeting]
    if not there:
        latest = max((item.held for item in earlier if item.held), default=None)
        there = [item for item in earlier if item.held == latest]
    return min(((item.source != told.document, item.id) for item in there), default=(False, None))[1]


def _same_heading(first: str, second: str) -> bool:
    return fuzz.token_set_ratio(first.casefold(), second.casefold()) >= _SAME_HEADING


def _stand_in_id(scope: str, number: str) -> str:
    return f"{scope}/minute/{number}"


def _stand_in(id_: str, references: Sequence[_Told]) -> AgendaItem:
    """``references`` come in the order of their documents: the first that prints a heading names it."""
    first = references[0]
    heading = next((told.reference.heading for told in references if told.reference.heading), None)
    return AgendaItem(
        id=id_,
        name=heading or f"Minute {first.reference.number}",
        number=first.reference.number,
        source=first.document,
        start=first.reference.start,
        end=first.reference.end,
    )


def _write_stand_ins(transaction: Transaction, wanted: Iterable[AgendaItem], standing: set[str]) -> None:
    shall = {item.id: item for item in wanted}
    if obsolete := sorted(standing - shall.keys()):
        transaction.run(_DELETE_STAND_INS, {"ids": obsolete})
    rows = transaction.run(_STAND_INS, {"ids": sorted(standing & shall.keys())}).dicts() if standing else []
    stands = {str(row["id"]): {name: value for name, value in row.items() if value is not None} for row in rows}
    changed = [
        {"id": id_, "properties": {name: value for name, value in item.properties().items() if name != "id"}}
        for id_, item in sorted(shall.items())
        if {name: value for name, value in item.properties().items() if value is not None} != stands.get(id_)
    ]
    if changed:
        transaction.run(merge_nodes(AgendaItem), {"rows": changed})
