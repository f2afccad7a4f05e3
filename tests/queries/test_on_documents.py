"""Each canned query answers alike on both stores about real graphs: of the samples, and of the seeds where they are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from graph.exports.canonical import canonical
from graph.store import Store
from graph.stores import open_store
from minutegraph.app.loading.documents import load
from queries.catalog import CATALOG, CannedQuery
from tests.corpus.documents import real, samples
from tests.neo4j.server import Neo4jServer, emptied

ALL = [CATALOG[name] for name in CATALOG]
# The values that a parameter is tried with: those that much is told of, and one that nothing is.
MOST = "RETURN x.name AS name, count(r) AS n ORDER BY n DESC, name LIMIT 3"
ASKED = {
    "topic": f"MATCH (:AgendaItem)-[r:DISCUSSES]->(x:Topic) {MOST}",
    "board": f"MATCH (x:Board)-[r:HELD]->(:Meeting) {MOST}",
    "holder": f"MATCH (:Action)-[r:ASSIGNED_TO]->(x) {MOST}",
    "person": f"MATCH (x:Person)-[r:ATTENDED]->(:Meeting) {MOST}",
    "date": "MATCH (x:Meeting) WHERE x.date IS NOT NULL RETURN toString(x.date) AS name ORDER BY name LIMIT 2",
}


@pytest.fixture(scope="module", params=["samples", "seeds"])
def documents(request: pytest.FixtureRequest) -> list[Path]:
    paths = samples() if request.param == "samples" else real("seeds")
    if not paths:
        pytest.skip("the real minutes don't stand beside this checkout")
    return paths


@pytest.fixture(scope="module")
def both(
    documents: list[Path], tmp_path_factory: pytest.TempPathFactory, prepared_neo4j: Neo4jServer
) -> Iterator[tuple[Store, Store]]:
    """The embedded store and Neo4j, each with the documents' graph."""
    embedded = open_store(tmp_path_factory.mktemp("documents") / "graph")
    embedded.prepare()
    neo4j = emptied(prepared_neo4j)
    for store in (embedded, neo4j):
        assert load(store, documents, base=documents[0].parents[1], jobs=0).failed == ()
    yield embedded, neo4j
    embedded.close()
    neo4j.close()


@pytest.fixture(scope="module")
def values(both: tuple[Store, Store]) -> dict[str, list[object]]:
    return {name: [*(row[0] for row in both[0].read(query, {}).rows), "Nobody"] for name, query in ASKED.items()}


@pytest.fixture(scope="module")
def of_samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = open_store(tmp_path_factory.mktemp("samples") / "graph")
    assert load(store, samples(), base=samples()[0].parents[1], jobs=0).failed == ()
    yield store
    store.close()


NARROWING = [query for query in ALL if any(parameter.name == "narrower" for parameter in query.parameters)]


@pytest.mark.parametrize("query", NARROWING, ids=lambda query: query.name)
def test_narrower_topics_count_when_they_are_asked_for(of_samples: Store, query: CannedQuery) -> None:
    alone, wider = (query.ask(of_samples, {"topic": "SEND", "narrower": narrower}) for narrower in (False, True))
    assert len(wider.rows) > len(alone.rows) > 0
    if "topic" in wider.columns:
        place = wider.columns.index("topic")
        assert {row[place] for row in alone.rows} == {"SEND"}
        assert {"SEND", "SEND transport", "Education, health and care plans"} <= {row[place] for row in wider.rows}


def test_topics_that_are_only_implied_are_discussed_by_nobody(of_samples: Store) -> None:
    trace = CATALOG["topic-trace"]
    assert trace.ask(of_samples, {"topic": "Community safety", "narrower": False}).rows == ()
    assert trace.ask(of_samples, {"topic": "Community safety", "narrower": True}).rows != ()
    [(places,)] = of_samples.read("MATCH ()-[r:BROADER]->() WHERE r.source IS NOT NULL RETURN count(r)").rows
    assert places == 0


def test_who_came_to_a_board_is_told_once(of_samples: Store) -> None:
    """Also who has a role there beside the bare membership: with the role."""
    rows = CATALOG["membership-changes"].ask(of_samples, {}).dicts()
    seen = [(row["date"], row["board"], row["change"], row["person"]) for row in rows if row["change"] != "succeeded"]
    assert len(seen) == len(set(seen)) > 10
    [came] = [row for row in rows if row["person"] == "Kwame Boadi" and row["change"] == "first seen"]
    assert "Corrow Vale" in str(came["role"])


@pytest.mark.neo4j
def test_graphs_are_equal(both: tuple[Store, Store]) -> None:
    assert canonical(both[0]) == canonical(both[1])


@pytest.mark.neo4j
@pytest.mark.parametrize("query", ALL, ids=lambda query: query.name)
def test_rows_are_equal(both: tuple[Store, Store], values: dict[str, list[object]], query: CannedQuery) -> None:
    required = [parameter.name for parameter in query.parameters if parameter.required]
    choices = [[v for v in values[name] if name != "date" or v != "Nobody"] for name in required]
    for chosen in product(*choices):
        asked = query.bind(dict(zip(required, chosen, strict=True)))  # once: both are asked about one day
        embedded, neo4j = (query.ask(store, asked) for store in both)
        assert (embedded.columns, embedded.rows) == (neo4j.columns, neo4j.rows), asked
