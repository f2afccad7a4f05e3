"""The register of keys, kept in the graph: whose each key is, and the evidence that tells it.

A key is the id that a document alone gives a person, organisation or board. Each has one ``Identity`` record:

- ``id``: label and key; ``kind``, ``key``: these two; ``of``: the id of the node that it is by now
- ``block``: equal for keys that are compared with each other; empty where a decision about the key is new
- ``local``: of people, the key that stands for it at home; ``namesake``: of such keys, the sound of the full name
- ``scanned``: of people whose names OCR may have misread, the board that names them
- ``evidence``: JSON, see ``graph.identity.evidence``
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from graph.identity.evidence import LINKED, Evidence, as_json, read
from graph.identity.judgements import Judgements, parse
from graph.schema import Ref
from graph.schema.records import DECISIONS, IDENTITY, VERSION
from graph.store import Transaction, Value

_COLUMNS = (
    "k.key AS key, k.of AS of, k.local AS local, k.block AS block, k.namesake AS namesake, k.scanned AS scanned, "
    "k.evidence AS evidence"
)
UNSORTED = ""
_KINDS = frozenset(label.label() for label in LINKED)
Property = Literal["id", "of", "local", "block", "namesake", "scanned"]

_WRITE = f"UNWIND $rows AS r MERGE (k:{IDENTITY} {{id: r.id}}) SET k += r.properties"
_DELETE = f"UNWIND $ids AS id MATCH (k:{IDENTITY} {{id: id}}) DELETE k"
_OF = f"UNWIND $ids AS id MATCH (k:{IDENTITY} {{id: id}}) RETURN k.kind AS kind, k.key AS key, k.of AS of"
_DECIDED = f"MATCH (d:{DECISIONS}) RETURN d.text AS text"
_LOCK = f"MATCH (v:{VERSION} {{id: 'schema'}}) SET v.name = v.name"
_DECIDE = f"MERGE (d:{DECISIONS} {{id: 'decisions'}}) SET d.text = $text"


@dataclass(frozen=True)
class KeyRecord:
    """A key in the register; see the module."""

    key: str
    of: str
    block: str
    evidence: Evidence
    local: str
    namesake: str
    scanned: str = ""


def by(transaction: Transaction, property: Property, kind: str, values: Iterable[str]) -> dict[str, KeyRecord]:
    """The entries of one kind of which a property has one of the values, by key."""
    query = f"UNWIND $values AS value MATCH (k:{IDENTITY} {{{property}: value}}) WHERE k.kind = $kind RETURN {_COLUMNS}"
    wanted = sorted({_id(kind, value) if property == "id" else value for value in values})
    found = transaction.run(query, {"values": wanted, "kind": kind}).dicts() if wanted else []
    return {entry.key: entry for entry in map(_entry, found)}


def write(transaction: Transaction, kind: str, entries: Iterable[KeyRecord]) -> None:
    """Write entries, new or changed."""
    rows = [
        {
            "id": _id(kind, entry.key),
            "properties": {
                "kind": kind,
                "key": entry.key,
                "of": entry.of,
                "block": entry.block,
                "local": entry.local,
                "namesake": entry.namesake,
                "scanned": entry.scanned,
                "evidence": as_json(entry.evidence),
            },
        }
        for entry in entries
    ]
    if rows:
        transaction.run(_WRITE, {"rows": rows})


def delete(transaction: Transaction, kind: str, keys: Iterable[str]) -> None:
    """Forget keys that no document names any more."""
    if gone := sorted(_id(kind, key) for key in keys):
        transaction.run(_DELETE, {"ids": gone})


def current_refs(transaction: Transaction, named: Iterable[Ref]) -> dict[Ref, Ref]:
    """For those that are called by a key which is another node's by now: that node."""
    ids = sorted({_id(*ref) for ref in named if ref.label in _KINDS})
    rows = transaction.run(_OF, {"ids": ids}).dicts() if ids else []
    return {
        Ref(str(row["kind"]), str(row["key"])): Ref(str(row["kind"]), str(row["of"]))
        for row in rows
        if row["key"] != row["of"]
    }


def keys_of(transaction: Transaction, node: Ref) -> frozenset[str]:
    """The keys under which documents know a node."""
    return frozenset({node.id, *by(transaction, "of", node.label, [node.id])})


def decided(transaction: Transaction) -> str:
    """The decisions that the graph follows, as their text."""
    rows = transaction.run(_DECIDED).rows
    return str(rows[0][0] or "") if rows else ""


def lock(transaction: Transaction) -> None:
    """Wait until no other program sorts keys: each must see what the other has sorted."""
    transaction.run(_LOCK)


def decisions(transaction: Transaction) -> Judgements:
    """The decisions that the graph follows."""
    return parse(decided(transaction))


def decide(transaction: Transaction, text: str) -> None:
    """Have the graph follow other decisions from the next settling on."""
    transaction.run(_DECIDE, {"text": text})


def _id(kind: str, key: str) -> str:
    return f"{kind} {key}"


def _entry(row: Mapping[str, Value]) -> KeyRecord:
    return KeyRecord(
        key=str(row["key"]),
        of=str(row["of"]),
        block=str(row["block"]),
        evidence=read(str(row["evidence"])),
        local=str(row["local"] or row["key"]),
        namesake=str(row["namesake"] or ""),
        scanned=str(row["scanned"] or ""),
    )
