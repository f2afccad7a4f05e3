"""A Neo4j that goes down in mid-load, one whose password changes: what is told, and that loading again completes."""

from __future__ import annotations

import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from graph.errors import StoreUnavailable
from graph.exports.canonical import canonical
from graph.store import Store
from graph.stores import open_store
from graph.stores.neo4j import store as neo4j_store_module
from graph.stores.neo4j.waiting import WaitingForNeo4j
from minutegraph import load, open_graph
from minutegraph.app.loading.documents import LoadResult
from tests.faults.made_minutes import made_minutes
from tests.faults.relay import Relay
from tests.neo4j.server import LTS, Neo4jServer, free_port, started

pytestmark = pytest.mark.neo4j

FILES = 12
COMPLETES = "what was loaded stays: loading again completes the graph"


@pytest.fixture(autouse=True)
def groups_of_four(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minutegraph.app.loading.grouping.GROUP", 4)
    monkeypatch.setattr("minutegraph.app.loading.grouping._PATIENCE", 60)


@pytest.fixture
def relay(prepared_neo4j: Neo4jServer) -> Iterator[Relay]:
    made = Relay(int(prepared_neo4j.address.rpartition(":")[2]))
    yield made
    made.close()


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    folder = tmp_path / "minutes"
    folder.mkdir()
    made_minutes(folder, FILES)
    return folder


@pytest.fixture
def whole(minutes: Path, tmp_path: Path) -> str:
    """The graph of all minutes."""
    with closing(open_graph(tmp_path / "whole")) as graph:
        load_all(graph, minutes)
        return canonical(graph)


def load_all(store: Store, folder: Path, in_the_middle: Callable[[], object] = lambda: None) -> list[str]:
    """Load the minutes of a folder; something happens after the fourth. Returns the outcomes."""
    outcomes: list[str] = []

    def note(result: LoadResult) -> None:
        outcomes.append(result.outcome)
        if len(outcomes) == 4:
            in_the_middle()

    load(store, folder, base=folder, jobs=0, on_result=note)
    return outcomes


def told_in(caught: list[warnings.WarningMessage]) -> list[str]:
    """That a server is being waited for, among what was warned of."""
    return [str(one.message) for one in caught.copy() if issubclass(one.category, WaitingForNeo4j)]


def test_a_server_that_comes_back_is_waited_for(
    neo4j_store: Store, prepared_neo4j: Neo4jServer, relay: Relay, minutes: Path, whole: str
) -> None:
    store = open_store(f"bolt://127.0.0.1:{relay.port}", password=prepared_neo4j.password)

    def go_down() -> None:
        relay.cut()
        threading.Timer(2.5, lambda: setattr(relay, "is_cut", False)).start()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert load_all(store, minutes, go_down) == ["loaded"] * FILES
    assert told_in(caught)[0] == f"bolt://127.0.0.1:{relay.port} does not answer: waiting for it"
    assert canonical(store) == whole
    store.close()


def test_a_server_that_says_nothing_is_told_of_within_five_seconds(
    neo4j_store: Store, prepared_neo4j: Neo4jServer, relay: Relay, minutes: Path, whole: str
) -> None:
    store = open_store(f"bolt://127.0.0.1:{relay.port}", password=prepared_neo4j.password)
    told_after: list[float] = []

    def fall_silent() -> None:
        relay.is_silent = True
        began = time.monotonic()

        def wait_until_it_is_told() -> None:
            while not told_in(caught) and time.monotonic() - began < 60:
                time.sleep(0.05)
            told_after.append(time.monotonic() - began)
            relay.is_silent = False
            relay.cut()
            relay.is_cut = False

        threading.Thread(target=wait_until_it_is_told).start()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert load_all(store, minutes, fall_silent) == ["loaded"] * FILES
    assert told_in(caught)[0] == f"bolt://127.0.0.1:{relay.port} does not answer: waiting for it"
    assert told_after[0] < 60  # of a quiet machine 4; how long it took is no matter of the suite's load
    assert canonical(store) == whole
    store.close()


def test_a_slow_statement_is_no_server_that_is_down(prepared_neo4j: Neo4jServer) -> None:
    store = open_store(prepared_neo4j.address, password=prepared_neo4j.password)
    slow = "UNWIND range(1, 60000) AS a UNWIND range(1, 60000) AS b WITH a WHERE a < 0 RETURN count(*) AS n"
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with pytest.raises(Exception, match="stopped after 5 seconds"):
            store.read(slow, timeout=5)
    assert told_in(caught) == []
    store.close()


@pytest.mark.slow
@pytest.mark.xdist_group("a server that is killed")
def test_a_server_that_is_killed_and_started_again(
    minutes: Path, whole: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(neo4j_store_module._RETRIES, "max_transaction_retry_time", 4)  # of half a minute
    folder, port, password = tmp_path / "neo4j", free_port(), "a password of the tests"
    folder.mkdir()
    with started(LTS, folder, port=port, password=password) as server:
        assert server.process is not None
        store = open_store(server.address, password=password)
        with pytest.warns(WaitingForNeo4j), pytest.raises(StoreUnavailable) as caught:
            load_all(store, minutes, server.process.kill)
        store.close()
    assert str(caught.value) == f"no Neo4j answers at {server.address}: is it running, and is the address right?"
    assert caught.value.detail == COMPLETES
    with started(LTS, folder, port=port, password=password) as server:
        store = open_store(server.address, password=password)
        outcomes = load_all(store, minutes)
        assert outcomes[:4] == ["unchanged"] * 4
        assert len(set(outcomes[4:8])) == 1  # the group that was on its way is whole or not there
        assert outcomes[8:] == ["loaded"] * (FILES - 8)
        assert canonical(store) == whole
        store.close()


def test_a_password_that_is_rotated_in_mid_load(
    neo4j_store: Store, prepared_neo4j: Neo4jServer, relay: Relay, minutes: Path, whole: str
) -> None:
    address = f"bolt://127.0.0.1:{relay.port}"
    with prepared_neo4j.driver() as driver:

        def rotate() -> None:
            change = "ALTER USER clerk SET PASSWORD 'after the change' CHANGE NOT REQUIRED"
            driver.execute_query(change, database_="system")
            relay.cut()  # connections that are open go on with the old one
            relay.is_cut = False

        make = "CREATE USER clerk SET PASSWORD 'before the change' CHANGE NOT REQUIRED"
        driver.execute_query(make, database_="system")
        try:
            store = open_store(address, user="clerk", password="before the change")
            with pytest.raises(StoreUnavailable) as caught:
                load_all(store, minutes, rotate)
            store.close()
            assert str(caught.value) == (
                f"{address} refuses the user clerk or the password: set NEO4J_USER and NEO4J_PASSWORD"
            )
            assert caught.value.detail == COMPLETES
            store = open_store(address, user="clerk", password="after the change")
            assert load_all(store, minutes) == ["unchanged"] * 4 + ["loaded"] * (FILES - 4)
            assert canonical(store) == whole
            store.close()
        finally:
            driver.execute_query("DROP USER clerk", database_="system")
