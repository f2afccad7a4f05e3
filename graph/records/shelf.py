"""The program's own records of documents in the graph: what each tells of its meetings, and what is shelved of it.

A ``MeetingRecord`` node stands for each meeting of each document: ``block`` is equal for records that may be of one
meeting (its day; without one, the text's own words), ``data`` what the document tells, ``placement`` what became of
it. New ones, and all whose block has changed, are ``pending``. ``ShelvedRows`` keep the rows of a document that does
not count.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from graph.records.packing import as_json, from_json
from graph.records.placing import Standing
from graph.rows import MeetingRecord, Rows
from graph.schema.records import MEETING_RECORD, SHELVED_ROWS
from graph.store import Store, Transaction

_REGISTER = f"UNWIND $rows AS r MERGE (k:{MEETING_RECORD} {{id: r.id}}) SET k += r.properties"
_NEIGHBOURS = f"""
MATCH (k:{MEETING_RECORD} {{document: $document}})
WITH DISTINCT k.block AS block MATCH (o:{MEETING_RECORD} {{block: block}}) SET o.pending = true
"""
_FORGET = f"MATCH (k:{MEETING_RECORD} {{document: $document}}) DELETE k"
_DROP = f"UNWIND $ids AS id MATCH (s:{SHELVED_ROWS} {{id: id}}) DELETE s"
_PENDING = f"MATCH (k:{MEETING_RECORD}) WHERE k.pending = true RETURN DISTINCT k.block AS block ORDER BY block"
_BY = f"""
UNWIND $values AS value MATCH (k:{MEETING_RECORD} {{%s: value}})
RETURN k.id AS id, k.document AS document, k.block AS block, k.data AS data, k.placement AS placement
"""
_PLACE = f"UNWIND $rows AS r MATCH (k:{MEETING_RECORD} {{document: r.document}}) SET k.placement = r.placement"
_DONE = f"UNWIND $blocks AS block MATCH (k:{MEETING_RECORD} {{block: block}}) SET k.pending = false"
_PUT = f"MERGE (s:{SHELVED_ROWS} {{id: $document}}) SET s.rows = $rows"
_TAKE = f"UNWIND $ids AS id MATCH (s:{SHELVED_ROWS} {{id: id}}) RETURN s.id AS id, s.rows AS rows"


@dataclass(frozen=True)
class Registered:
    """A document in the register: what it tells of its meetings, their blocks, and what became of it."""

    records: tuple[MeetingRecord, ...]
    blocks: frozenset[str]
    standing: Standing | None


def register(transaction: Transaction, documents: Iterable[Rows]) -> None:
    """Enter what documents tell of their meetings, to be placed."""
    entries = [
        {
            "id": f"{rows.document.id}/{number:04}",
            "properties": {
                "document": rows.document.id,
                "block": block_of(record),
                "data": record.model_dump_json(exclude_defaults=True),
                "placement": "",
                "pending": True,
            },
        }
        for rows in documents
        for number, record in enumerate(rows.records)
    ]
    if entries:
        transaction.run(_REGISTER, {"rows": entries})


def block_of(record: MeetingRecord) -> str:
    """Equal for records that are to be compared."""
    if record.day is not None:
        return record.day.isoformat()
    return f"words {zlib.crc32(repr(record.sketch).encode()):08x} {record.words}"


def forget(transaction: Transaction, document: str) -> None:
    """Take a document out of the register and off the shelf; those that it was compared with are to be placed anew."""
    transaction.run(_NEIGHBOURS, {"document": document})
    transaction.run(_FORGET, {"document": document})
    transaction.run(_DROP, {"ids": [document]})


def pending(store: Store) -> list[str]:
    """The blocks whose documents are to be placed."""
    return [str(block) for (block,) in store.read(_PENDING).rows]


def registered(transaction: Transaction, blocks: Iterable[str]) -> dict[str, Registered]:
    """The documents with a record in the blocks, and all that others of their records may stand for, too."""
    found: dict[str, Registered] = {}
    todo, seen = set(blocks), set()
    while todo:
        near = transaction.run(_BY % "block", {"values": sorted(todo)}).dicts()
        seen |= todo
        documents = sorted({str(row["document"]) for row in near} - found.keys())
        rows = transaction.run(_BY % "document", {"values": documents}).dicts() if documents else []
        of: defaultdict[str, list[Mapping[str, object]]] = defaultdict(list)
        for row in rows:
            of[str(row["document"])].append(row)
        found |= {document: _read(sorted(own, key=lambda row: str(row["id"]))) for document, own in of.items()}
        todo = {block for document in documents for block in found[document].blocks} - seen
    return found


def _read(rows: Sequence[Mapping[str, object]]) -> Registered:
    placement = str(rows[0]["placement"] or "")
    return Registered(
        tuple(MeetingRecord.model_validate_json(str(row["data"])) for row in rows),
        frozenset(str(row["block"]) for row in rows),
        _standing(json.loads(placement)) if placement else None,
    )


def _standing(said: dict[str, object]) -> Standing:
    return Standing(**{name: _as_tuples(value) for name, value in said.items()})  # type: ignore[arg-type]


def _as_tuples(value: object) -> object:
    return tuple(map(_as_tuples, value)) if isinstance(value, list) else value


def set_placement(transaction: Transaction, placed: Mapping[str, Standing]) -> None:
    """Note what became of documents."""
    rows = [{"document": document, "placement": json.dumps(asdict(one))} for document, one in sorted(placed.items())]
    if rows:
        transaction.run(_PLACE, {"rows": rows})


def clear_marks(transaction: Transaction, blocks: Iterable[str]) -> None:
    """The documents of the blocks are placed."""
    transaction.run(_DONE, {"blocks": sorted(blocks)})


def put(transaction: Transaction, rows: Rows) -> None:
    """Shelve what a document states."""
    packed = base64.b85encode(zlib.compress(as_json(rows).encode(), 9)).decode("ascii")
    transaction.run(_PUT, {"document": rows.document.id, "rows": packed})


def taken(transaction: Transaction, documents: Iterable[str]) -> dict[str, Rows]:
    """What is shelved of some documents."""
    found = transaction.run(_TAKE, {"ids": sorted(documents)}).dicts()
    return {str(row["id"]): _unpacked(str(row["rows"])) for row in found}


def drop(transaction: Transaction, documents: Iterable[str]) -> None:
    """Take documents off the shelf."""
    transaction.run(_DROP, {"ids": sorted(documents)})


def _unpacked(packed: str) -> Rows:
    return from_json(zlib.decompress(base64.b85decode(packed)).decode())
