"""Has a graph follow people's decisions of identity, and tells why it holds what it holds to be one person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from graph.identity.clustering import cluster
from graph.identity.evidence import LINKED
from graph.identity.index import register
from graph.identity.index.index_update import ChangedKeys
from graph.identity.index.register import UNSORTED, KeyRecord
from graph.identity.judgements import Judgement, Judgements, parse
from graph.identity.matching.clusters import Match
from graph.identity.matching.earlier_names import Renamed, earlier_names, suggest_earlier
from graph.schema import Board, Node, Person
from graph.statements import marked
from graph.store import ReadOnly, Store, Transaction


@dataclass(frozen=True)
class Explanation:
    """One person: the keys, why they are held to be one, what people decided, and who else it may be.

    ``joined`` and ``offered`` are pairs of keys; of ``offered`` one is this person's and one another's.
    """

    person: str
    keys: tuple[KeyRecord, ...]
    joined: tuple[Match, ...]
    decided: tuple[Judgement, ...]
    offered: tuple[Match, ...]


def followed(store: Store) -> tuple[str, Judgements]:
    """The decisions that the graph follows, as text and as what they mean."""
    text = register.decided(ReadOnly(store))
    return text, parse(text)


def apply_judgements(store: Store, text: str, name: str = "the decisions") -> bool:
    """Have the graph follow the decisions in ``text``; false where it did so already.

    Call ``consolidate`` afterwards. Raises ``UsageError`` that names the line which is no decision (of ``name``).
    """
    wanted = {decision.pair: decision.verdict for decision in parse(text, name)}

    def work(transaction: Transaction) -> bool:
        before = register.decided(transaction)
        if before == text:
            return False
        stood = {decision.pair: decision.verdict for decision in parse(before)}
        changed = {pair for pair in stood.keys() | wanted.keys() if stood.get(pair) != wanted.get(pair)}
        register.decide(transaction, text)
        for label in LINKED:
            kind = label.label()
            entries = register.by(transaction, "id", kind, {key for pair in changed for key in pair})
            register.write(transaction, kind, (replace(entry, block=UNSORTED) for entry in entries.values()))
            transaction.run(
                f"UNWIND $ids AS id MATCH (n:{kind} {{id: id}}) SET {marked('n')}",
                {"ids": sorted({entry.of for entry in entries.values()})},
            )
        return True

    return store.write(work)


def boards_known(store: Store) -> dict[str, dict[str, KeyRecord]]:
    """The keys of all boards, by the id of the board that each is."""
    reading = ReadOnly(store)
    ids = [str(id_) for (id_,) in store.read(f"MATCH (b:{Board.label()}) RETURN b.id AS id ORDER BY id").rows]
    found: dict[str, dict[str, KeyRecord]] = {}
    for key, record in register.by(reading, "of", Board.label(), ids).items():
        found.setdefault(record.of, {})[key] = record
    return found


def members_known(store: Store, board: str) -> dict[str, KeyRecord]:
    """The keys of all members of a board."""
    query = f"MATCH (p:{Person.label()})-[:MEMBER_OF]->(:{Board.label()} {{id: $board}}) RETURN DISTINCT p.id AS id"
    ids = sorted(str(id_) for (id_,) in store.read(query, {"board": board}).rows)
    return register.by(ReadOnly(store), "of", Person.label(), ids)


def renamed_people(store: Store) -> list[tuple[Match, str, str]]:
    """Pairs of keys of which one may be what the other was called before, each with the ids of the two people.

    Those who stand on one list are two people.
    """
    reading, kind = ReadOnly(store), Person.label()
    rows = store.read(
        f"MATCH (p:{kind}) WHERE size(p.aliases) > 0 RETURN p.id AS id, p.name AS name, p.honorific AS title, "
        "p.aliases AS aliases ORDER BY id"
    ).dicts()
    called = {
        str(row["id"]): earlier_names(str(row["name"]), _text(row["title"]), _texts(row["aliases"])) for row in rows
    }
    earlier = {id_: names for id_, names in called.items() if names}
    keys = register.by(reading, "of", kind, earlier)
    renamed = [Renamed(key, record.evidence, earlier[record.of]) for key, record in sorted(keys.items())]
    near = register.by(reading, "block", kind, {block for one in renamed for block in one.blocks})
    of = {key: record.of for key, record in (*keys.items(), *near.items())}
    found = suggest_earlier(renamed, {key: record.evidence for key, record in near.items()})
    pairs = [(match, of[match.first], of[match.second]) for match in found]
    return [pair for pair in pairs if pair[1] != pair[2] and not _on_one_list(store, *pair[1:])]


def _on_one_list(store: Store, one: str, other: str) -> bool:
    listed = "ATTENDED|SENT_APOLOGIES|ABSENT_FROM"
    query = (
        f"MATCH (:{Person.label()} {{id: $one}})-[:{listed}]->(m:Meeting)<-[:{listed}]-"
        f"(:{Person.label()} {{id: $other}}) RETURN m.id AS id LIMIT 1"
    )
    return bool(store.read(query, {"one": one, "other": other}).rows)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _texts(value: object) -> list[str]:
    return [str(text) for text in value] if isinstance(value, list) else []


def explain(store: Store, person: str, label: type[Node] = Person) -> Explanation:
    """Tell why the keys of the person (or node of the ``label``) with the id ``person`` are held to be one.

    The graph must be settled.
    """
    reading = ReadOnly(store)
    keys = register.by(reading, "of", label.label(), [person])
    decisions = register.decisions(reading)
    found = cluster(reading, label, ChangedKeys.by(keys.values()), decisions)
    offered = {judgement for judgements in found.offered.values() for judgement in judgements}
    return Explanation(
        person,
        tuple(entry for _, entry in sorted(keys.items())),
        tuple(judgement for judgement in found.joined if judgement.pair <= keys.keys()),
        tuple(decision for decision in decisions if {decision.first, decision.second} & keys.keys()),
        tuple(sorted((one for one in offered if len(one.pair & keys.keys()) == 1), key=lambda one: one.order)),
    )
