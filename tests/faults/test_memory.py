"""A statement that needs more memory than the server gives it, and what docker-compose.yml says of that."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import pytest

from graph.errors import QueryError
from graph.store import Store
from tests.cli.conftest import Run
from tests.neo4j.server import LTS, Neo4jServer

ROOT = Path(__file__).parents[2]
LARGE = "UNWIND range(1, 50000000) AS x WITH collect(x) AS xs RETURN size(xs) AS n"


@pytest.mark.neo4j
def test_a_query_that_needs_too_much_memory_is_one_line(
    neo4j_store: Store, prepared_neo4j: Neo4jServer, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(QueryError) as caught:
        neo4j_store.run_adhoc(LARGE, timeout=120)
    assert caught.value.limit == "memory"
    monkeypatch.setenv("NEO4J_PASSWORD", prepared_neo4j.password)
    ended = run("--graph", prepared_neo4j.address, "cypher", LARGE, "--timeout", "120")
    assert ended.code == 1
    assert ended.err.count("\n") == 1
    assert "db.memory.transaction.max" in ended.err
    assert neo4j_store.read("RETURN 1 AS x").rows == ((1,),)


@pytest.mark.neo4j
def test_a_statement_is_tried_before_it_is_agreed_to(
    neo4j_store: Store, prepared_neo4j: Neo4jServer, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    neo4j_store.write(lambda tx: tx.run("CREATE (:Board {id: 'a', name: 'A'})"))
    monkeypatch.setenv("NEO4J_PASSWORD", prepared_neo4j.password)
    statement = "MATCH (n:Board) SET n.name = 'B' CREATE (:Board {id: 'b', name: 'B'})"
    tried = neo4j_store.run_adhoc(statement, write=True, dry_run=True)
    assert (tried.changes["nodes_created"], tried.changes["properties_set"]) == (1, 3)

    answer = io.StringIO("n\n")
    answer.isatty = lambda: True  # type: ignore[method-assign]
    monkeypatch.setattr(sys, "stdin", answer)
    ended = run("--graph", prepared_neo4j.address, "cypher", "--write", statement)
    assert (ended.code, ended.out) == (1, "")
    assert "1 node created" in ended.err
    assert "nothing was changed" in ended.err
    assert neo4j_store.read("MATCH (n:Board) RETURN n.id AS id, n.name AS name").rows == (("a", "A"),)


@pytest.mark.neo4j
def test_the_settings_of_docker_compose_are_the_server_s(prepared_neo4j: Neo4jServer) -> None:
    text = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    assert f"image: {LTS.image}@sha256:" in text
    # The image takes NEO4J_a_b__c as the setting a.b_c.
    given = dict(re.findall(r"^ +NEO4J_([a-z]\w*): (\S+)", text, re.MULTILINE))
    names = [name.replace("__", "\0").replace("_", ".").replace("\0", "_") for name in given]
    assert names
    with prepared_neo4j.driver() as driver:
        query = "SHOW SETTINGS YIELD name WHERE name IN $names RETURN name"
        known = [row["name"] for row in driver.execute_query(query, names=names).records]
    assert sorted(known) == sorted(names)
