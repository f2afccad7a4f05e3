"""Ask the graph: canned queries, ad hoc Cypher, the trace of a topic, people and holders by any of their names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from graph.gate import run_adhoc as cypher
from graph.schema import NODES, RELATIONSHIPS, NamedIn
from graph.store import Store, Table
from minutegraph.app.names import Named, named_topic, the_one
from queries.catalog import CATALOG

__all__ = [
    "Trace",
    "actions",
    "ask",
    "cypher",
    "overdue_actions",
    "people",
    "person",
    "recurring_actions",
    "stats",
    "trace",
]

_HOLDERS = ("Person", "Group", "Organisation")
_INTERNAL = frozenset({NamedIn.type_name})


@dataclass(frozen=True)
class Trace:
    """How a topic went from board to board.

    ``steps`` holds the rows of the canned query ``topic-trace``, ``moves`` those of ``topic-moves`` that left a board
    on one of the days asked for, wherever they lead.
    """

    topic: Named
    steps: Table
    moves: Table


def ask(
    store: Store, query: str, /, *, timeout: float | None = None, limit: int | None = None, **parameters: object
) -> Table:
    """Run the canned query named ``query``: ``ask(graph, "topic-trace", topic="EHE")``.

    Raises ``UsageError`` for a name, parameter or value that is wrong, with what there is.
    """
    return CATALOG[query].run(store, timeout=timeout, limit=limit, **parameters)


def trace(
    store: Store, topic: str, *, narrower: bool = False, since: date | None = None, until: date | None = None
) -> Trace:
    """Follow a topic, named by any of its spellings, from board to board.

    ``narrower`` counts narrower topics too; ``since`` and ``until`` bound the meetings' days. Raises ``UsageError``
    where the graph holds no such topic; its ``detail`` offers those of similar names.
    """
    meant = named_topic(store, topic)
    steps = ask(store, "topic-trace", topic=meant.id, narrower=narrower, since=since, until=until)
    moves = ask(store, "topic-moves", topic=meant.id, narrower=narrower)
    within = [
        row for row, values in zip(moves.rows, moves.dicts(), strict=True) if _between(values["left"], since, until)
    ]
    return Trace(meant, steps, replace(moves, rows=tuple(within)))


def actions(store: Store, *, holder: str | None = None, board: str | None = None, status: str | None = None) -> Table:
    """Give the actions that boards raised, or those of one holder, named by any of their names.

    Raises ``UsageError`` where nobody of that name holds an action; its ``detail`` offers similar names.
    """
    if holder is None:
        return ask(store, "actions", board=board, status=status)
    table = ask(store, "holder-actions", holder=the_one(store, _HOLDERS, holder).id)
    return _kept(table, board=board, status=status)


def recurring_actions(store: Store, *, holder: str | None = None, board: str | None = None) -> Table:
    """Give the tasks that were raised again at later meetings, with who holds them. ``holder`` as for ``actions``."""
    return ask(store, "recurring-actions", holder=holder and the_one(store, _HOLDERS, holder).id, board=board)


def overdue_actions(store: Store, at: date, *, holder: str | None = None, board: str | None = None) -> Table:
    """Give the actions overdue at a date. ``holder`` as for ``actions``."""
    table = ask(store, "overdue-actions", at=at, board=board)
    if holder is None:
        return table
    theirs = {(row["document"], row["start"], row["end"]) for row in actions(store, holder=holder)}
    keep = [(row["document"], row["start"], row["end"]) in theirs for row in table]
    return replace(table, rows=tuple(row for row, kept in zip(table.rows, keep, strict=True) if kept))


def people(store: Store, *, board: str | None = None) -> Table:
    """Give the people who take part in the business of boards."""
    return ask(store, "people", board=board)


def person(store: Store, name: str) -> Table:
    """Give everything the graph holds about one person, named by any of their names.

    Raises ``UsageError`` where there is none, or more than one, of that name; its ``detail`` offers names.
    """
    return ask(store, "person-page", person=the_one(store, ("Person",), name).id)


def stats(store: Store) -> Table:
    """Count what the graph holds: one row for each label and each type of relationship that occurs."""
    rows: list[tuple[Any, ...]] = []
    for label in NODES:
        [(count,)] = store.read(f"MATCH (n:{label}) RETURN count(n) AS count").rows
        rows.append(("node", label, count))
    for type_name, kind in RELATIONSHIPS.items():
        if type_name not in _INTERNAL:
            ends = ((tail.label(), head.label()) for tail in kind.tails for head in kind.heads)
            queries = (f"MATCH (:{t})-[r:{type_name}]->(:{h}) RETURN count(r) AS count" for t, h in ends)
            rows.append(("relationship", type_name, sum(int(str(store.read(query).rows[0][0])) for query in queries)))
    return Table(("kind", "name", "count"), tuple(rows))


def _between(day: object, since: date | None, until: date | None) -> bool:
    return isinstance(day, date) and (since is None or since <= day) and (until is None or day <= until)


def _kept(table: Table, *, board: str | None, status: str | None) -> Table:
    """The rows that have these values, in small or capital letters."""
    wanted = {column: value.casefold() for column, value in (("board", board), ("status", status)) if value}
    keep = [all(str(row[column]).casefold() == value for column, value in wanted.items()) for row in table]
    return replace(table, rows=tuple(row for row, kept in zip(table.rows, keep, strict=True) if kept))
