"""Queries that must never run, on either store: a table."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

import pytest

from graph.errors import MinutegraphError, QueryError, QueryRefused
from graph.gate import require_allowed, run_adhoc
from graph.store import Store
from tests.gate.hostile import MARKED, NEVER, WRITES
from tests.tables import every_row

PARAMETERS = {"file": "file:///dev/null", "create": "name"}


def _everything(store: Store) -> object:
    query = (
        "MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n.id AS id, n.name AS name, count(r) AS links ORDER BY id, name"
    )
    return store.read(query).rows


def test_the_table_is_long_enough() -> None:
    assert len({*WRITES, *NEVER}) >= 300
    assert len({*NEVER}) >= 200


@every_row("query", [*WRITES, *NEVER])
def test_the_text_alone_is_refused(query: str) -> None:
    with pytest.raises(QueryError) as caught:
        require_allowed(query)
    assert "\n" not in str(caught.value)


@every_row("query", NEVER)
def test_the_text_is_refused_with_writing_allowed_too(query: str) -> None:
    with pytest.raises(QueryError):
        require_allowed(query, True)


def test_nothing_hostile_runs(store: Store) -> None:
    store.write(lambda tx: tx.run(MARKED))
    before = _everything(store)
    for query in (*WRITES, *NEVER):
        with pytest.raises(QueryError):
            run_adhoc(store, query, PARAMETERS)
    for query in NEVER:
        with pytest.raises(QueryError):
            run_adhoc(store, query, PARAMETERS, write=True)
    assert _everything(store) == before


def test_refusals_say_what_and_where() -> None:
    with pytest.raises(QueryRefused, match="line 2, column 3: LOAD CSV reads files") as caught:
        require_allowed("MATCH (n)\n  LOAD CSV FROM 'x' AS l RETURN l")
    assert caught.value.detail == "  LOAD CSV FROM 'x' AS l RETURN l\n  ^"


# What the gate's text check would stop is sent past it here: the stores' own defences must hold alone.


def _without_the_text_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.stores.neo4j.store.require_allowed", lambda query, write=False: None)
    monkeypatch.setattr("graph.gate.rules.require_allowed", lambda query, write=False: None)


def test_no_write_passes_the_stores_themselves(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write(lambda tx: tx.run("CREATE (:Board {id: 'b', name: 'B'})-[:HELD]->(:Meeting {id: 'm', name: 'M'})"))
    before = _everything(store)
    _without_the_text_check(monkeypatch)
    for query in WRITES:
        with suppress(QueryError):  # an engine may read an escape as part of a string, and so nothing but a string
            assert store.run_adhoc(query).written == 0
        assert _everything(store) == before, query


# What a plan does not tell of, and what does no harm: the database that is open already, options, a plan asked for.
UNTOLD = re.compile(r"(?i)\b(use|explain|profile|cypher)\b|\\u0055SE|\\u0045XPLAIN")


def test_nothing_passes_the_plan_of_neo4j(store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if store.kind != "neo4j":
        return  # the embedded engine has no plans; it reads files, and only the text check keeps it from that
    (tmp_path / "secret").write_text("secret\n")
    store.write(lambda tx: tx.run(MARKED))
    before = _everything(store)
    _without_the_text_check(monkeypatch)
    secret = f"LOAD CSV FROM 'file://{tmp_path / 'secret'}' AS line RETURN line"
    for query in (secret, *(query for query in NEVER if not UNTOLD.search(query))):
        for write in (False, True):
            with pytest.raises(MinutegraphError):  # a community edition has not all of them
                store.run_adhoc(query, PARAMETERS, write=write)
    assert _everything(store) == before
