"""The stage of consolidation that places documents: who counts, whose facts are shelved, and what leads to what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from graph.differences import relationship_of, write_relationships
from graph.document_facts import clear_facts, write_facts
from graph.identity.index import register
from graph.records import joining, moving, shelf
from graph.records.comparison import compare
from graph.records.concerned import with_interests
from graph.records.facts import rows_standing
from graph.records.joining import Part
from graph.records.matching import printed_span
from graph.records.placing import Parts, Standing, place, unmoved
from graph.records.shelf import Registered
from graph.rows import Rows
from graph.schema import NODES, CopyOf, DiffersFrom, Ref, Relationship, StandsIn, SupersededBy
from graph.statements import returned
from graph.store import Store, Transaction

_BLOCKS = 20
_COUNTS = "UNWIND $rows AS r MATCH (d:Document {id: r.document}) SET d.counts = r.counts"
_BETWEEN: tuple[type[Relationship], ...] = (CopyOf, SupersededBy, DiffersFrom)


def place_records(store: Store) -> None:
    """Place all documents that are new, changed, or compared with one that is, some days at a time."""
    blocks = shelf.pending(store)
    for start in range(0, len(blocks), _BLOCKS):
        chunk = blocks[start : start + _BLOCKS]
        store.write(lambda transaction, chunk=chunk: _place(transaction, chunk))  # type: ignore[misc]


def _place(transaction: Transaction, blocks: Sequence[str]) -> None:
    register.lock(transaction)
    here = shelf.registered(transaction, blocks)
    placed = place({document: entry.records for document, entry in here.items()})
    stated = _Stated(transaction, here)
    # What a part states in the graph follows from the others: it is written anew wherever one of them may be another.
    changed = {d: one for d, one in placed.items() if one != _before(here[d]) or any(one.parts)}
    parted: list[Rows] = []
    for document, one in sorted(changed.items()):
        told = _moved(transaction, stated, document, one)
        if any(one.parts):
            parted += told
        else:
            write_facts(transaction, list(told))
    write_facts(transaction, parted)  # together, as an interest may lead from one part of minutes into another
    shelf.set_placement(transaction, {d: one for d, one in placed.items() if here[d].standing != one})
    if any(not one.counts for one in placed.values()) or changed:
        _relate(transaction, placed, stated)
    shelf.clear_marks(transaction, {block for entry in here.values() for block in entry.blocks} | set(blocks))


def _before(entry: Registered) -> Standing:
    return entry.standing or unmoved(entry.records)


class _Stated:
    """The rows of documents as they state them, from the shelf or from the graph, each read once."""

    def __init__(self, transaction: Transaction, here: Mapping[str, Registered]) -> None:
        self._transaction, self.here = transaction, here
        self._rows: dict[str, Rows] = {}

    def rows(self, document: str) -> Rows:
        if document not in self._rows:
            entry = self.here[document]
            before = _before(entry)
            if before.shelved:
                self._rows |= shelf.taken(self._transaction, [document])
            else:
                standing = rows_standing(self._transaction, document, entry.records)
                self._rows[document] = moving.stated(standing, before)
        return self._rows[document]

    def parts(self, parts: Parts) -> list[Part]:
        """The parts of one meeting's minutes."""
        return [Part(self.rows(document), self.here[document].records[number]) for document, number in parts]


def _moved(transaction: Transaction, stated: _Stated, document: str, now: Standing) -> Iterator[Rows]:
    """A document's facts, taken from where they stood, or put on the shelf; those that are to be written."""
    before = _before(stated.here[document])
    if not before.counts and not now.counts:
        return
    rows = stated.rows(document)
    told = rows
    for number, parts in enumerate(now.parts):
        if parts:
            index = parts.index((document, number))
            told = joining.without_doubles(stated.parts(parts), index, told)
            told = with_interests(stated.parts(parts), index, told)
    if before.counts:
        clear_facts(transaction, document)
    if now.shelved:
        shelf.put(transaction, rows)
    else:
        shelf.drop(transaction, [document])
    transaction.run(_COUNTS, {"rows": [{"document": document, "counts": now.counts}]})
    if now.counts:
        yield moving.placed(told, now)


def _relate(transaction: Transaction, placed: Mapping[str, Standing], stated: _Stated) -> None:
    """What leads from documents that do not count to those that do, and from facts to where else they stand."""
    wanted: list[Relationship] = []
    for parts in sorted({parts for one in placed.values() for parts in one.parts if parts}):
        for found in joining.compared(stated.parts(parts)):
            wanted += [*found.stands_in, *found.differs]
    for document, one in sorted(placed.items()):
        wanted += _beside(stated, document, one)
        if one.of is None:
            continue
        counting, other = stated.rows(one.of), stated.rows(document)
        same_bytes = counting.document.sha256 == other.document.sha256
        reason = "same bytes" if same_bytes else one.reason
        leads = SupersededBy if one.superseded else CopyOf
        wanted.append(
            leads(
                tail=Ref("Document", document), head=Ref("Document", one.of), reason=reason, similarity=one.similarity
            )
        )
        if other.document.kind in (None, "minutes"):
            found = compare(counting, other, settled=one.superseded, part=one.part)
            wanted += [*found.stands_in, *found.differs]
    documents = sorted(placed)
    for kind in _BETWEEN:
        current = list(_standing(transaction, kind, documents))
        write_relationships(transaction, kind, current, [one for one in wanted if type(one) is kind])
    current_places = list(_places(transaction, documents))
    write_relationships(transaction, StandsIn, current_places, [one for one in wanted if isinstance(one, StandsIn)])


def _beside(stated: _Stated, document: str, one: Standing) -> Iterator[DiffersFrom]:
    """That two documents count for one meeting, of which neither goes on with the other."""
    for own, beside in zip(stated.here[document].records, one.beside, strict=False):
        for of, number in beside:
            yield DiffersFrom(
                tail=Ref("Document", document), head=Ref("Document", of), about="meeting", settled=False,
                reading=printed_span(own), other_reading=printed_span(stated.here[of].records[number]),
            )  # fmt: skip


def _standing(transaction: Transaction, kind: type[Relationship], documents: Sequence[str]) -> Iterator[Relationship]:
    query = (
        f"UNWIND $ids AS id MATCH (a:Document {{id: id}})-[x:{kind.type_name}]->(b:Document) "
        f"RETURN a.id AS tail, b.id AS head, {returned(kind, 'x')}"
    )
    for row in transaction.run(query, {"ids": list(documents)}).dicts():
        yield relationship_of(kind, Ref("Document", str(row["tail"])), Ref("Document", str(row["head"])), row)


def _places(transaction: Transaction, documents: Sequence[str]) -> Iterator[StandsIn]:
    for label in StandsIn.tails:
        query = (
            f"UNWIND $ids AS id MATCH (b:Document {{id: id}})<-[x:STANDS_IN]-(a:{NODES[label.label()].label()}) "
            f"RETURN a.id AS tail, b.id AS head, {returned(StandsIn, 'x')}"
        )
        for row in transaction.run(query, {"ids": list(documents)}).dicts():
            yield relationship_of(
                StandsIn, Ref(label.label(), str(row["tail"])), Ref("Document", str(row["head"])), row
            )
