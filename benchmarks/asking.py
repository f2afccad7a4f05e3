"""Each canned query on each store, and whether the stores agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from benchmarks.report import Measurement, clock_of, seconds
from graph.errors import MinutegraphError
from graph.store import Store, Table
from queries.catalog import CATALOG, CannedQuery

REPEATS = 3
TIMEOUT = 120.0


def measure(stores: Mapping[str, Store], meetings: int) -> Iterator[Measurement]:
    """Ask each query of each store: once to warm up and compare, then ``REPEATS`` times."""
    topic = f"Canned queries over {meetings:,} meetings"
    for name in CATALOG:
        query = CATALOG[name]
        answers: dict[str, Table] = {}
        for kind, store in stores.items():
            values = query.bind(_values(query, store))
            try:
                answers[kind] = store.read(query.cypher, values, timeout=TIMEOUT)
            except MinutegraphError as error:
                yield Measurement(topic, name, kind, float("nan"), "ms", str(error)[:60])
                continue
            work = lambda: store.read(query.cypher, values, timeout=TIMEOUT)  # noqa: B023, E731 - run at once
            took = seconds(work, REPEATS, clock_of(kind))
            differs = len(set(map(_comparable, answers.values()))) > 1
            note = f"{len(answers[kind])} rows" + (", differs" if differs else "")
            yield Measurement(topic, name, kind, took * 1000, "ms", note)


def _values(query: CannedQuery, store: Store) -> dict[str, object]:
    """A value for each parameter that needs one: the name that has most to say in this corpus."""
    needed = [parameter.name for parameter in query.parameters if parameter.required]
    return {
        name: store.read(_BUSIEST[name], limit=1).rows[0][0] if name in _BUSIEST else query.example[name]
        for name in needed
    }


def _comparable(table: Table) -> object:
    return tuple(tuple(map(_hashable, row)) for row in table.rows)


def _hashable(value: object) -> object:
    if isinstance(value, dict):
        return tuple((key, _hashable(item)) for key, item in value.items())
    return tuple(map(_hashable, value)) if isinstance(value, list) else value


_BUSIEST = {
    "topic": (
        "MATCH (i:AgendaItem)-[:DISCUSSES]->(t:Topic) WITH t, count(i) AS items "
        "RETURN t.id AS id ORDER BY items DESC, id LIMIT 1"
    ),
    "person": (
        "MATCH (p:Person)-[:ATTENDED]->(m:Meeting) WITH p, count(m) AS meetings "
        "RETURN p.id AS id ORDER BY meetings DESC, id LIMIT 1"
    ),
    "holder": (
        "MATCH (a:Action)-[:ASSIGNED_TO]->(p:Person) WITH p, count(a) AS actions "
        "RETURN p.id AS id ORDER BY actions DESC, id LIMIT 1"
    ),
    "board": "MATCH (b:Board)-[:HELD]->(m:Meeting) WITH b, count(m) AS n RETURN b.id AS id ORDER BY n DESC, id LIMIT 1",
    "date": "MATCH (m:Meeting)-[:HAS_ITEM]->(:AgendaItem) RETURN m.date AS date ORDER BY date LIMIT 1",
    "meeting": (
        "MATCH (m:Meeting)-[:HAS_ITEM]->(i:AgendaItem) WITH m, count(i) AS n "
        "RETURN m.id AS id ORDER BY n DESC, id LIMIT 1"
    ),
}
