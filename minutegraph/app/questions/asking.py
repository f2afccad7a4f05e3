"""Ask the graph: canned queries, ad hoc Cypher, the trace of a topic, people and holders by any of their names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from graph.errors import UsageError
from graph.gate import run_adhoc as cypher
from graph.store import Store, Table
from minutegraph.app.questions.connections import Connections, connections
from minutegraph.app.questions.counting import stats
from minutegraph.app.questions.fitting import Named
from minutegraph.app.questions.links import linked
from minutegraph.app.questions.names import named_topic, resolve
from queries.catalog import CATALOG
from queries.days import day_of, wanted
from queries.values import NAMES

__all__ = [
    "Trace",
    "actions",
    "ask",
    "cypher",
    "people",
    "person",
    "recurring_actions",
    "stats",
    "the_day",
    "trace",
]

Day = date | str


@dataclass(frozen=True)
class Trace:
    """How a topic went from board to board.

    ``steps`` holds the rows of the canned query ``topic-trace``, ``moves`` those of ``topic-moves`` that left a board
    on one of the days asked for, wherever they lead. ``connections`` tell what the boards have to do with each other;
    with ``all_moves`` those between boards of different councils count that nothing connects.
    """

    topic: Named
    steps: Table
    moves: Table
    connections: Connections = field(default_factory=Connections)
    all_moves: bool = False


def ask(
    store: Store, query: str, /, *, timeout: float | None = None, limit: int | None = None, **parameters: object
) -> Table:
    """Run the canned query named ``query``: ``ask(graph, "topic-trace", topic="EHE")``.

    Boards, people, topics and holders are named as people name them (``minutegraph.app.questions.names.resolve``), days
    as they write them. Raises ``UsageError`` for a name, parameter or value that is wrong, with what there is.
    """
    return _answer(store, query, parameters, timeout=timeout, limit=limit)


def trace(
    store: Store,
    topic: str,
    *,
    narrower: bool = False,
    since: Day | None = None,
    until: Day | None = None,
    all_moves: bool = False,
) -> Trace:
    """Follow a topic, named by any of its spellings, from board to board.

    ``narrower`` counts narrower topics too; ``since`` and ``until`` bound the meetings' days. Moves between boards of
    different councils count where words or people connect the two, or with ``all_moves``. Raises ``UsageError``
    where the graph holds no such topic; its ``detail`` offers those of similar names.
    """
    first, last = the_days(since, until)
    meant = named_topic(store, topic)
    steps = ask(store, "topic-trace", topic=meant.id, narrower=narrower, since=first, until=last)
    moves = ask(store, "topic-moves", topic=meant.id, narrower=narrower, since=first, until=last)
    found = steps.dicts()
    boards = {str(row["board_id"]) for row in found if row["board_id"] is not None}
    meetings = {str(row["meeting_id"]) for row in found}
    joined = connections(store, boards, meetings, {str(row["topic"]) for row in found})
    return Trace(meant, steps, moves, joined, all_moves)


def the_day(value: Day | None, *, last: bool = False) -> date | None:
    """The day that a date or a text means; of a month or year the first, or the ``last``.

    Raises ``UsageError`` for a text that means none, with examples.
    """
    if value is None:
        return None
    day = day_of(value, last=last)
    if day is None:
        raise UsageError(f"{value} is not {wanted(str(value))}")
    return day


def the_days(since: Day | None, until: Day | None) -> tuple[date | None, date | None]:
    """The first and the last day that are meant, of ``until`` the last where it is a month or a year.

    Raises ``UsageError`` for a text that is no date, and where the first day is after the last.
    """
    first, last = the_day(since), the_day(until, last=True)
    _in_order(first, last)
    return first, last


def _in_order(first: object, last: object) -> None:
    if isinstance(first, date) and isinstance(last, date) and first > last:
        raise UsageError(f"the first day, {first}, is after the last, {last}")


def actions(store: Store, *, holder: str | None = None, **filters: object) -> Table:
    """Give the actions that boards raised, or those of one holder, named by any of their names.

    ``filters`` are the parameters of the canned queries ``actions`` and ``holder-actions``: board, status, outcome,
    since, until. Raises ``UsageError`` where nobody of that name is in the graph; its ``detail`` offers similar names.
    """
    if holder is None:
        return _answer(store, "actions", filters)
    return _answer(store, "holder-actions", {"holder": holder, **filters})


def recurring_actions(store: Store, **filters: object) -> Table:
    """Give the tasks that were raised again at later meetings, with who holds them.

    ``filters`` are the parameters of the canned query ``recurring-actions``: holder, board, since, until.
    """
    return _answer(store, "recurring-actions", filters)


def people(store: Store, *, board: str | None = None, since: Day | None = None, until: Day | None = None) -> Table:
    """Give the people who take part in the business of boards, or of one; those whom meetings list between two days."""
    return ask(store, "people", board=board, since=since, until=until)


def person(store: Store, name: str) -> Table:
    """Give everything the graph holds about one person, named by any of their names.

    Raises ``UsageError`` where there is none, or more than one, of that name; its ``detail`` offers names.
    """
    return ask(store, "person-page", person=name)


def _answer(
    store: Store,
    query: str,
    parameters: Mapping[str, object],
    *,
    timeout: float | None = None,
    limit: int | None = None,
) -> Table:
    canned = CATALOG[query]
    bound = canned.bind(parameters)
    _in_order(bound.get("since"), bound.get("until"))
    for parameter in canned.parameters:
        named = bound[parameter.name]
        if parameter.type in NAMES and isinstance(named, str):
            bound[parameter.name] = resolve(store, parameter.type, named).id
    return linked(store, canned.ask(store, bound, timeout=timeout, limit=limit, with_ids=True))
