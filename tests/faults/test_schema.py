"""What stands in the way of constraints and indexes: one line that says what to do, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from graph.errors import StoreError, StoreForbidden
from graph.store import Store
from graph.stores import open_store
from minutegraph import load
from tests.cli.conftest import Run
from tests.faults.made_minutes import made_minutes
from tests.neo4j.server import LTS, Neo4jServer, emptied, in_java

pytestmark = pytest.mark.neo4j

CONSTRAINT, INDEX = "minutegraph_board_id", "minutegraph_meeting_date"
DUPLICATES = "MATCH (n:Board) WITH n.id AS id, count(*) AS nodes WHERE nodes > 1 RETURN id, nodes"
OTHER_DATABASE = "or use another database"
# What is made in the place of ours, what undoes it, and what is told.
IN_THE_WAY = {
    "duplicate nodes": (
        "UNWIND ['One', 'Two'] AS name CREATE (:Board {id: 'twice', name: name})",
        "MATCH (n:Board {id: 'twice'}) DELETE n",
        "the constraint on Board.id cannot be made: several nodes have the same id, so the database holds more than "
        f"minutegraph's graph: use another database, or delete them: {DUPLICATES}",
    ),
    "a constraint of the name": (
        f"CREATE CONSTRAINT {CONSTRAINT} FOR (n:Ship) REQUIRE n.number IS UNIQUE",
        f"DROP CONSTRAINT {CONSTRAINT}",
        f"the constraint on Board.id cannot be made: another constraint has the name {CONSTRAINT}: "
        f"DROP CONSTRAINT {CONSTRAINT}, {OTHER_DATABASE}",
    ),
    "a constraint of the name on relationships": (
        f"CREATE CONSTRAINT {CONSTRAINT} FOR ()-[r:Board]-() REQUIRE r.id IS UNIQUE",
        f"DROP CONSTRAINT {CONSTRAINT}",
        f"the constraint on Board.id cannot be made: another constraint has the name {CONSTRAINT}: "
        f"DROP CONSTRAINT {CONSTRAINT}, {OTHER_DATABASE}",
    ),
    "an index of the name": (
        f"CREATE FULLTEXT INDEX {CONSTRAINT} FOR (n:Ship) ON EACH [n.name]",
        f"DROP INDEX {CONSTRAINT}",
        f"the constraint on Board.id cannot be made: another index has the name {CONSTRAINT}: "
        f"DROP INDEX {CONSTRAINT}, {OTHER_DATABASE}",
    ),
    "an index of the name on the same property": (
        f"CREATE TEXT INDEX {CONSTRAINT} FOR (n:Board) ON (n.id)",
        f"DROP INDEX {CONSTRAINT}",
        f"the constraint on Board.id cannot be made: another index has the name {CONSTRAINT}: "
        f"DROP INDEX {CONSTRAINT}, {OTHER_DATABASE}",
    ),
    "an index": (
        "CREATE INDEX ships_and_boards FOR (n:Board) ON (n.id)",
        "DROP INDEX ships_and_boards",
        "the constraint on Board.id cannot be made: the index ships_and_boards is in its way: "
        "DROP INDEX ships_and_boards",
    ),
    "an index of an index's name": (
        f"CREATE TEXT INDEX {INDEX} FOR (n:Meeting) ON (n.date)",
        f"DROP INDEX {INDEX}",
        f"the index on Meeting.date cannot be made: another index has the name {INDEX}: "
        f"DROP INDEX {INDEX}, {OTHER_DATABASE}",
    ),
    "a constraint of an index's name": (
        f"CREATE CONSTRAINT {INDEX} FOR (n:Ship) REQUIRE n.number IS UNIQUE",
        f"DROP CONSTRAINT {INDEX}",
        f"the index on Meeting.date cannot be made: another constraint has the name {INDEX}: "
        f"DROP CONSTRAINT {INDEX}, {OTHER_DATABASE}",
    ),
}
HARMLESS = {
    "a constraint on relationships": (
        "CREATE CONSTRAINT ships FOR ()-[r:Board]-() REQUIRE r.id IS UNIQUE",
        "DROP CONSTRAINT ships",
    ),
    "a constraint on two properties": (
        "CREATE CONSTRAINT ships FOR (n:Board) REQUIRE (n.id, n.name) IS UNIQUE",
        "DROP CONSTRAINT ships",
    ),
}


@contextmanager
def in_place_of_ours(server: Neo4jServer, statement: str, undo: str) -> Iterator[None]:
    """What another program has made, where the constraint on boards and the index on meetings are missing."""
    with server.driver() as driver:
        driver.execute_query(f"DROP CONSTRAINT {CONSTRAINT}")
        driver.execute_query(f"DROP INDEX {INDEX}")
        driver.execute_query(statement)
        try:
            yield
        finally:
            driver.execute_query(undo)
            store = open_store(server.address, password=server.password)
            store.prepare()
            store.close()


def everything(store: Store) -> int:
    [(nodes,)] = store.read("MATCH (n) RETURN count(n) AS nodes").rows
    return int(str(nodes))


@pytest.mark.parametrize("case", IN_THE_WAY)
def test_what_is_in_the_way_is_told_by_load_and_doctor(
    neo4j_store: Store, prepared_neo4j: Neo4jServer, run: Run, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", prepared_neo4j.password)
    address = prepared_neo4j.address
    [path] = made_minutes(Path.cwd(), 1)
    statement, undo, line = IN_THE_WAY[case]
    with in_place_of_ours(prepared_neo4j, statement, undo):
        before = everything(neo4j_store)
        ended = run("--graph", address, "load", "--quiet", path)
        assert ended.code == 1
        assert ended.err == f"minutegraph: {address}: {line}\n"
        assert everything(neo4j_store) == before
        told = run("--graph", address, "doctor", "--format", "json")
        assert told.code == 1
        assert line in [f"{row['state']}: {row['to_do']}" for row in told.rows]
    assert run("--graph", address, "load", "--quiet", path).code == 0
    assert run("--graph", address, "doctor").code == 0


@pytest.mark.parametrize("case", HARMLESS)
def test_what_only_looks_like_ours_does_not_count_as_ours(prepared_neo4j: Neo4jServer, case: str) -> None:
    statement, undo = HARMLESS[case]
    with in_place_of_ours(prepared_neo4j, statement, undo):
        store = open_store(prepared_neo4j.address, password=prepared_neo4j.password)
        assert store.problems()
        store.prepare()
        assert store.problems() == []
        names = "SHOW CONSTRAINTS YIELD name WHERE name = $name RETURN count(*) AS n"
        assert store.read(names, {"name": CONSTRAINT}).rows == ((1,),)
        store.close()


@pytest.fixture(scope="module")
def server_with_roles(neo4j_server: Neo4jServer) -> Iterator[Neo4jServer]:
    """A server with users who have not all rights: that of the tests, where it is Java's."""
    if neo4j_server.process is not None:
        yield neo4j_server
    else:
        with in_java(LTS) as server:
            yield server


@contextmanager
def user(server: Neo4jServer, name: str) -> Iterator[Store]:
    """The store as opened by a user whose rights follow from the name."""
    password = "a password of the tests"
    with server.driver() as driver:
        driver.execute_query(
            f"CREATE USER {name} SET PASSWORD $password CHANGE NOT REQUIRED", {"password": password}, database_="system"
        )
        store = open_store(server.address, user=name, password=password)
        try:
            yield store
        finally:
            store.close()
            driver.execute_query(f"DROP USER {name}", database_="system")


def test_who_may_not_change_the_schema_loads_into_a_prepared_graph(
    server_with_roles: Neo4jServer, tmp_path: Path
) -> None:
    administrator = emptied(server_with_roles)
    administrator.prepare()
    with user(server_with_roles, "publisher") as store:
        with pytest.raises(StoreForbidden):
            store.read("SHOW CONSTRAINTS")
        report = load(store, made_minutes(tmp_path, 2), jobs=0)
        assert [result.outcome for result in report.results] == ["loaded", "loaded"]
        assert [to_do for _, to_do in store.problems()] == [
            "GRANT SHOW CONSTRAINT, GRANT SHOW INDEX, or ask an administrator"
        ]
    assert administrator.problems() == []
    administrator.close()


@pytest.mark.parametrize("name", ["publisher", "reader"])
def test_who_may_not_change_the_schema_is_told_so_where_it_is_missing(
    server_with_roles: Neo4jServer, tmp_path: Path, name: str
) -> None:
    administrator = emptied(server_with_roles)
    administrator.write(lambda transaction: transaction.run("MATCH (v:GraphVersion) DELETE v"))
    try:
        with user(server_with_roles, name) as store, pytest.raises(StoreForbidden) as caught:
            load(store, made_minutes(tmp_path, 1), jobs=0)
        assert str(caught.value) == (
            f"{server_with_roles.address}: constraints and indexes are missing, which the user {name} may not make or "
            "see: have an administrator load once"
        )
        assert everything(administrator) == 0
    finally:
        administrator.prepare()
        administrator.close()


def test_who_may_only_read_asks_and_is_told_that_loading_needs_more(
    server_with_roles: Neo4jServer, tmp_path: Path
) -> None:
    administrator = emptied(server_with_roles)
    administrator.prepare()
    one, other = made_minutes(tmp_path, 2)
    load(administrator, one, jobs=0)
    before = everything(administrator)
    with user(server_with_roles, "reader") as store:
        assert store.read("MATCH (n:Meeting) RETURN count(n) AS n").rows == ((1,),)
        assert store.run_adhoc("MATCH (n:Document) RETURN count(n) AS n").rows == ((1,),)
        with pytest.raises(StoreError) as caught:
            load(store, other, jobs=0)
        with pytest.raises(StoreForbidden):
            store.run_adhoc("MATCH (n:Meeting) SET n.name = 'x'", write=True)
    assert "the user reader has not the rights for that: " in str(caught.value)
    assert "\n" not in str(caught.value)
    assert everything(administrator) == before
    administrator.close()
