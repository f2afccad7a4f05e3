"""Brings the register of keys up to date with what the documents of some nodes state."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from graph.identity import register
from graph.identity.bodies import board_block, organisation_block
from graph.identity.evidence import LINKED, Evidence, read, together
from graph.identity.moving import Move, move
from graph.identity.register import Entry
from graph.identity.weighing import is_councillor, known
from graph.schema import Board, Node, Organisation, Person, Ref
from graph.store import Transaction

_Stated = defaultdict[str, list[Evidence]]


@dataclass(frozen=True)
class Touched:
    """Where keys must be compared anew: their blocks, and the full names of people that they stood for."""

    blocks: frozenset[str]
    namesakes: frozenset[str]


def gather(transaction: Transaction, label: type[Node], ids: Sequence[str]) -> Touched:
    """Renew the entries of all keys that stand, or stood, on the nodes.

    Facts of a key that a program wrote to another node than the register names (it could not know better) are moved
    to where the register has it.
    """
    kind = label.label()
    before = register.by(transaction, "of", kind, ids)
    on_nodes = _stated(transaction, label, ids)
    elsewhere = register.by(transaction, "id", kind, {key for keys in on_nodes.values() for key in keys})
    before |= elsewhere
    away = sorted({entry.of for entry in elsewhere.values()} - set(ids))
    stated = on_nodes | _stated(transaction, label, away)
    strays = [
        Move(key, node, before[key].of)
        for node, keys in stated.items()
        for key in keys
        if key in before and before[key].of != node
    ]
    move(transaction, label, sorted(strays, key=lambda one: (one.key, one.from_)))
    return _renew(transaction, label, before, stated)


def _renew(
    transaction: Transaction, label: type[Node], before: dict[str, Entry], stated: dict[str, _Stated]
) -> Touched:
    told: _Stated = defaultdict(list)
    place: dict[str, str] = {}
    for node, keys in stated.items():
        for key, evidence in keys.items():
            told[key] += evidence
            place[key] = before[key].of if key in before else node
    found = {key: together(evidence) for key, evidence in told.items()}
    # What is sorted earlier is known by now; boards must not hang on councils, which are sorted after them.
    earlier = [node.label() for node in LINKED[: LINKED.index(label)]]
    named = (ref for evidence in found.values() for ref in evidence.bodies() if ref.label in earlier)
    bodies = register.known(transaction, named)
    found = {key: evidence.renamed(bodies) for key, evidence in found.items()}
    if label is Person:
        found = _with_councils(transaction, found)
    now = {key: _entry(label, key, evidence, place[key]) for key, evidence in found.items()}
    for key, entry in now.items():
        if key in before:
            now[key] = replace(entry, local=before[key].local, namesake=before[key].namesake)
    register.write(transaction, label.label(), (entry for key, entry in now.items() if before.get(key) != entry))
    gone = before.keys() - now.keys()
    register.delete(transaction, label.label(), gone)
    # A key that stays as it was touches its block all the same: a decision about it may be new.
    touched = (*before.values(), *now.values())
    return Touched(frozenset(entry.block for entry in touched), frozenset(entry.namesake for entry in touched) - {""})


def _with_councils(transaction: Transaction, found: dict[str, Evidence]) -> dict[str, Evidence]:
    """People of minutes that don't name the council have it from their board, where other minutes of it do.

    A councillor of a board without any is a councillor of the one council that stands beside the name.
    """
    unknown = {board for evidence in found.values() if not evidence.councils for board in evidence.boards}
    entries = register.by(transaction, "of", Board.label(), unknown)
    runs = {(entry.of, council) for entry in entries.values() for council in entry.evidence.councils}
    by_now = register.known(transaction, (Ref(Organisation.label(), council) for _, council in runs))
    of_board: defaultdict[str, set[str]] = defaultdict(set)
    for board, council in runs:
        ref = Ref(Organisation.label(), council)
        of_board[board].add(by_now.get(ref, ref).id)
    return {key: _with_council(evidence, of_board) for key, evidence in found.items()}


def _with_council(evidence: Evidence, of_board: Mapping[str, set[str]]) -> Evidence:
    if evidence.councils:
        return evidence
    councils = {council for board in evidence.boards for council in of_board.get(board, ())}
    if not councils and is_councillor(evidence):
        beside = {body for body in evidence.organisations if body.endswith("-council")}
        councils = beside if len(beside) == 1 else set()
    return replace(evidence, councils=frozenset(councils))


def _stated(transaction: Transaction, label: type[Node], ids: Sequence[str]) -> dict[str, _Stated]:
    """For each node the evidence that its documents give, by key."""
    query = (
        f"UNWIND $ids AS id MATCH (:{label.label()} {{id: id}})-[v:NAMED_IN]->(:Document) "
        "WHERE v.evidence IS NOT NULL "  # as an older version wrote it: read anew, it will have some
        "RETURN DISTINCT id AS id, coalesce(v.known_as, id) AS key, v.evidence AS evidence"
    )
    found: dict[str, _Stated] = {}
    for row in transaction.run(query, {"ids": list(ids)}).dicts():
        of_node = found.setdefault(str(row["id"]), defaultdict(list))
        of_node[str(row["key"])].append(read(str(row["evidence"])))
    return found


def _entry(label: type[Node], key: str, evidence: Evidence, of: str) -> Entry:
    return Entry(key, of, _block(label, key, evidence), evidence, local=key, namesake="")


def _block(label: type[Node], key: str, evidence: Evidence) -> str:
    """The keys among which this one is looked for: of people, those of one place whose surnames sound alike."""
    name = min(evidence.names)
    if label is Person:
        home = min(evidence.councils or evidence.boards, default=key.rpartition("/")[0])
        return f"{home} {known(key, evidence).name.sound}"
    return f"board {board_block(name)}" if label is Board else f"organisation {organisation_block(name)}"
