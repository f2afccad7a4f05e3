"""Brings the register of keys up to date with what the documents of some nodes state."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph import statements
from graph.identity.evidence import LINKED, Evidence, read, together
from graph.identity.index import register
from graph.identity.index.register import KeyRecord
from graph.identity.matching.bodies import board_block, organisation_block
from graph.identity.matching.scoring import candidate, is_councillor
from graph.identity.moving import Move, move
from graph.schema import Board, Node, Organisation, Person, Ref
from graph.store import Table, Transaction

_Stated = defaultdict[str, list[Evidence]]


@dataclass(frozen=True)
class ChangedKeys:
    """Where keys must be compared anew.

    ``keys`` are those whose evidence is not as it was, or that came or went; of these the ``blocks``, and of people
    whom they stood for (``locals``) or stood under (``namesakes``), and the nodes that they were (``of``). ``boards``
    name them; of these, ``scanned`` are known to name some whose names OCR may have misread.
    """

    keys: frozenset[str]
    blocks: frozenset[str]
    locals: frozenset[str]
    namesakes: frozenset[str]
    of: frozenset[str]
    boards: frozenset[str]
    scanned: frozenset[str]

    @classmethod
    def by(cls, entries: Iterable[KeyRecord]) -> ChangedKeys:
        """The keys of some entries, as they were and as they are."""
        found = list(entries)
        return cls(
            frozenset(entry.key for entry in found),
            frozenset(entry.block for entry in found) - {register.UNSORTED},
            frozenset(entry.local for entry in found),
            frozenset(entry.namesake for entry in found) - {""},
            frozenset(entry.of for entry in found),
            frozenset(board for entry in found for board in entry.evidence.boards),
            frozenset(entry.scanned for entry in found) - {""},
        )


def update_index(transaction: Transaction, label: type[Node], ids: Sequence[str]) -> ChangedKeys:
    """Renew the entries of all keys that stand, or stood, on the nodes.

    Facts of a key that a program wrote to another node than the register names (it could not know better) are moved
    to where the register has it.
    """
    kind = label.label()
    before = register.by(transaction, "of", kind, ids)
    added = _added(transaction, label, ids, before)
    whole = sorted(set(ids) - added.keys())
    on_nodes = _stated(transaction, label, whole)
    elsewhere = register.by(transaction, "id", kind, {key for keys in on_nodes.values() for key in keys})
    before |= elsewhere
    away = sorted({entry.of for entry in elsewhere.values()} - set(whole))
    stated = on_nodes | _stated(transaction, label, away)
    strays = [
        Move(key, node, before[key].of)
        for node, keys in stated.items()
        for key in keys
        if key in before and before[key].of != node
    ]
    move(transaction, label, sorted(strays, key=lambda one: (one.key, one.from_)))
    more = {node: keys for node, keys in added.items() if node not in away}
    return _renew(transaction, label, before, stated, more)


def _renew(
    transaction: Transaction,
    label: type[Node],
    before: dict[str, KeyRecord],
    stated: dict[str, _Stated],
    added: dict[str, _Stated],
) -> ChangedKeys:
    """Renew entries; ``stated`` is all evidence of the keys on a node, ``added`` what documents alone added to it."""
    keys = (*stated.items(), *added.items())
    place = {key: before[key].of if key in before else node for node, own in keys for key in own}
    found = _as_known(transaction, label, (own for _, own in keys))
    found |= {key: evidence | before[key].evidence for key, evidence in found.items() if place[key] in added}
    if label is Person:
        found = _with_councils(transaction, found)
    now = {key: _entry(label, key, place[key], evidence, before.get(key)) for key, evidence in found.items()}
    register.write(transaction, label.label(), (entry for key, entry in now.items() if before.get(key) != entry))
    gone = {key for key, entry in before.items() if key not in now and entry.of not in added}
    register.delete(transaction, label.label(), gone)
    # Where a key's evidence is as it was, its block was sorted by it: all stays as it is.
    changed = gone | {key for key, entry in now.items() if key not in before or _judged(before[key]) != _judged(entry)}
    return ChangedKeys.by(entries[key] for entries in (before, now) for key in changed if key in entries)


def _as_known(transaction: Transaction, label: type[Node], found: Iterable[_Stated]) -> dict[str, Evidence]:
    """The evidence of each key, with the bodies in it as they are known by now."""
    stated: _Stated = defaultdict(list)
    for keys in found:
        for key, evidence in keys.items():
            stated[key] += evidence
    told = {key: together(evidence) for key, evidence in stated.items()}
    bodies = register.current_refs(transaction, {ref for one in told.values() for ref in _earlier(label, one)})
    return {key: evidence.renamed(bodies) for key, evidence in told.items()}


def _earlier(label: type[Node], evidence: Evidence) -> Iterator[Ref]:
    """The bodies in the evidence that were identified before nodes of the label: the others are not settled yet."""
    known = {earlier.label() for earlier in LINKED[: LINKED.index(label)]}
    return (ref for ref in evidence.bodies() if ref.label in known)


def _entry(label: type[Node], key: str, of: str, evidence: Evidence, before: KeyRecord | None) -> KeyRecord:
    """The entry of a key, sorted as it was before."""
    local, namesake = (before.local, before.namesake) if before else (key, "")
    scanned = min(evidence.boards, default="") if label is Person and evidence.may_be_misread else ""
    return KeyRecord(key, of, _block(label, key, evidence), evidence, local, namesake, scanned)


def _judged(entry: KeyRecord) -> tuple[str, Evidence]:
    return entry.block, entry.evidence.judged


def _added(
    transaction: Transaction, label: type[Node], ids: Sequence[str], before: dict[str, KeyRecord]
) -> dict[str, _Stated]:
    """Of nodes to which documents were only added: the evidence that these give, by key.

    A node with a key that was not known there is left out: all its evidence is to be looked at.
    """
    locked = transaction.run(statements.lock_pending(label), {"ids": list(ids)}).dicts()
    rows = [{"id": row["id"], "documents": row["added"]} for row in locked if row["added"]]
    found = _evidence(transaction.run(statements.added_views(label), {"rows": rows})) if rows else {}
    return {node: keys for node, keys in found.items() if all(key in before and before[key].of == node for key in keys)}


def _with_councils(transaction: Transaction, found: dict[str, Evidence]) -> dict[str, Evidence]:
    """People of minutes that don't name the council have it from their board, where other minutes of it do.

    A councillor of a board without any is a councillor of the one council that stands beside the name.
    """
    unknown = {board for evidence in found.values() if not evidence.councils for board in evidence.boards}
    entries = register.by(transaction, "of", Board.label(), unknown)
    runs = {(entry.of, council) for entry in entries.values() for council in entry.evidence.councils}
    by_now = register.current_refs(transaction, (Ref(Organisation.label(), council) for _, council in runs))
    of_board: defaultdict[str, set[str]] = defaultdict(set)
    for board, council in runs:
        ref = Ref(Organisation.label(), council)
        of_board[board].add(by_now.get(ref, ref).id)
    return {key: _with_council(evidence, of_board) for key, evidence in found.items()}


def _with_council(evidence: Evidence, of_board: Mapping[str, set[str]]) -> Evidence:
    if evidence.councils:
        return replace(evidence, inferred=frozenset())
    councils = {council for board in evidence.boards for council in of_board.get(board, ())}
    if not councils and is_councillor(evidence):
        beside = {body for body in evidence.organisations if body.endswith("-council")}
        councils = beside if len(beside) == 1 else set()
    return replace(evidence, inferred=frozenset(councils))


def _stated(transaction: Transaction, label: type[Node], ids: Sequence[str]) -> dict[str, _Stated]:
    """For each node the evidence that its documents give, by key."""
    query = (
        f"UNWIND $ids AS id MATCH (:{label.label()} {{id: id}})-[v:NAMED_IN]->(:Document) "
        "WHERE v.evidence IS NOT NULL "  # as an older version wrote it: read anew, it will have some
        "RETURN DISTINCT id AS id, coalesce(v.known_as, id) AS key, v.evidence AS evidence"
    )
    return _evidence(transaction.run(query, {"ids": list(ids)})) if ids else {}


def _evidence(rows: Table) -> dict[str, _Stated]:
    found: dict[str, _Stated] = {}
    for row in rows.dicts():
        of_node = found.setdefault(str(row["id"]), defaultdict(list))
        of_node[str(row["key"])].append(read(str(row["evidence"])))
    return found


def _block(label: type[Node], key: str, evidence: Evidence) -> str:
    """The keys among which this one is looked for: of people, those of one place whose surnames sound alike."""
    name = min(evidence.names)
    if label is Person:
        home = min(evidence.run_by or evidence.boards, default=key.rpartition("/")[0])
        return f"{home} {candidate(key, evidence).name.sound}"
    return f"board {board_block(name)}" if label is Board else f"organisation {organisation_block(name)}"
