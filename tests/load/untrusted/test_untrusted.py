"""Results of an executor are looked at before they are trusted, and a scheduler beyond this machine needs TLS."""

from __future__ import annotations

import os
import pickle
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from graph.errors import UsageError
from graph.store import Store
from loaders.limits import DEFAULT_LIMITS
from loaders.workers import Refusal, UntrustedResult, reading_of, unpacked, work_each
from loaders.workers.packing import EXTRACTIONS, ROWS, packed
from minutegraph.app.loading.documents import load
from minutegraph.app.loading.executors import reader_pool
from tests.corpus.documents import samples

MARK = "MINUTEGRAPH_TEST_MARK"


class Calling:
    """Pickled, it calls a function when it is unpickled."""

    def __init__(self, function: Callable[..., object], *arguments: object) -> None:
        self.call = (function, arguments)

    def __reduce__(self) -> Any:
        return self.call


def named(module: str, name: str) -> bytes:
    """A pickle that only names something."""
    return b"\x80\x04" + b"".join(b"\x8c" + bytes([len(part)]) + part.encode() for part in (module, name)) + b"\x93."


@pytest.mark.parametrize(
    "made",
    [
        Calling(os.putenv, MARK, "called"),
        Calling(eval, "1"),
        [{"rows": Calling(print, "called")}],
        Path("/etc/hosts"),
        print,
    ],
)
def test_nothing_is_called(made: object) -> None:
    with pytest.raises(UntrustedResult):
        unpacked(packed(made))
    with pytest.raises(UntrustedResult):
        reading_of(packed(made))


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("loaders.minutes", "Coverage.model_validate_json"),  # attributes of what may be named
        ("graph.rows", "dataclass"),  # functions that a known module has imported
        ("graph.schema.nodes", "Node.__init__"),
        ("builtins", "eval"),
        ("loaders.formats.reading", "read_document"),
        ("loaders.workers.jobs", "Path"),
    ],
)
def test_no_function_is_found_through_what_is_known(module: str, name: str) -> None:
    for known in (ROWS, EXTRACTIONS):
        with pytest.raises(UntrustedResult):
            unpacked(named(module, name), known)


@pytest.mark.parametrize("data", [b"", b"no pickle", pickle.dumps(Counter(), 0)[:-1], b"\x80\x04."])
def test_what_is_no_pickle(data: bytes) -> None:
    with pytest.raises(UntrustedResult):
        unpacked(data)


class Giving(Executor):
    """An executor that gives something else than it was asked for."""

    def __init__(self, answer: Callable[[list[Any]], object]) -> None:
        self.answer = answer

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Any:
        future: Future[Any] = Future()
        future.set_result(self.answer(list(args[-1])))
        return future


def another(jobs: list[Any]) -> object:
    """The readings of other documents."""
    return work_each([replace(job, uri="file:///another.txt") for job in jobs])


def foreign(jobs: list[Any]) -> object:
    """Readings that hold an item with the id of another document's."""
    readings = [unpacked(made, ROWS) for made in work_each(jobs)]
    for reading in readings:
        item = next(node for node in reading.rows.nodes if not node.shared)
        nodes = (*reading.rows.nodes, item.model_copy(update={"id": "doc-of-another/i1"}))
        object.__setattr__(reading.rows, "nodes", nodes)
    return [packed(reading) for reading in readings]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (lambda jobs: None, "gave no results"),
        (lambda jobs: [], "gave no results"),
        (lambda jobs: ["text"] * len(jobs), "something else than results"),
        (lambda jobs: [b"no pickle"] * len(jobs), "cannot be unpacked"),
        (lambda jobs: [packed(Counter(a=1))] * len(jobs), "no reading of a document"),
        (lambda jobs: [packed(Calling(os.putenv, MARK, "x"))] * len(jobs), "which no reading is made of"),
        (another, "the reading of another document"),
        (foreign, "facts of another document"),
    ],
)
def test_wrong_results_cost_their_documents_one_line(
    embedded_store: Store, answer: Callable[[list[Any]], object], told: str
) -> None:
    report = load(embedded_store, samples()[:2], executor=Giving(answer), jobs=1)
    assert [result.outcome for result in report.results] == ["failed", "failed"]
    assert all(told in result.reason and "\n" not in result.reason for result in report.results)
    assert embedded_store.read("MATCH (d:Document) RETURN count(d) AS n").rows == ((0,),)


def test_right_results_of_any_executor_are_loaded(embedded_store: Store) -> None:
    report = load(embedded_store, samples()[:2], executor=Giving(work_each), jobs=1)
    assert [result.outcome for result in report.results] == ["loaded", "loaded"]
    refusing = Giving(lambda jobs: [Refusal("no")] * len(jobs))
    assert [result.reason for result in load(embedded_store, samples()[2:3], executor=refusing).results] == ["no"]


@pytest.mark.parametrize(
    "host", ["10.0.0.1:8786", "scheduler.example.org:8786", "[2001:db8::1]:8786", "0.0.0.0:1", ":1"]
)
def test_a_scheduler_beyond_this_machine_is_refused(host: str) -> None:
    told = r"is beyond this machine[^\n]*tls://[^\n]*--trust-executor"
    with pytest.raises(UsageError, match=told), reader_pool(f"dask://{host}", None, DEFAULT_LIMITS):
        pass


@pytest.mark.parametrize("address", ["dask://127.0.0.1:1", "dask://localhost:1", "dask://[::1]:1"])
def test_a_scheduler_here_or_by_tls_is_asked(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="dask.distributed is not installed")
    monkeypatch.setattr("minutegraph.app.loading.executors._PATIENCE", 1)
    with pytest.raises(UsageError, match="no dask scheduler answers"), reader_pool(address, None, DEFAULT_LIMITS):
        pass


def test_tls_needs_certificates() -> None:
    pytest.importorskip("distributed", reason="dask.distributed is not installed")
    told = r"^tls://scheduler\.invalid:1 needs certificates: [^\n]*distributed\.comm\.tls"
    with pytest.raises(UsageError, match=told), reader_pool("tls://scheduler.invalid:1", None, DEFAULT_LIMITS):
        pass


def test_one_that_is_trusted_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="dask.distributed is not installed")
    monkeypatch.setattr("minutegraph.app.loading.executors._PATIENCE", 1)
    with (
        pytest.raises(UsageError, match="no dask scheduler answers"),
        reader_pool("dask://scheduler.invalid:1", None, DEFAULT_LIMITS, trusted=True),
    ):
        pass
