"""Documents that were read are written in groups, which share a transaction; or one by one.

A transaction costs its part however little is written, and so does a statement. Where a document fails, the others of
its group are written anew, each by itself. A group does not wait for documents that are still being read.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from graph.corrections.applying import put_right
from graph.corrections.as_read import Decisions, decisions
from graph.errors import StoreError
from graph.store import Store
from graph.writing import replace, replace_all
from loaders.workers import Reading, Refusal, Result, UntrustedResult, fault, reading_of
from minutegraph.app.loading.results import LoadResult
from minutegraph.fulltext.writing import IndexWriter

GROUP = 20  # documents: of twice as many a transaction gains no more
_PATIENCE = 1.0  # seconds for which a document waits for others


class GroupWriter:
    """Writes the documents that are added, and notes what became of each, in their order.

    As a context it writes what still waits at its end, be it an interrupt; only where the store failed it does not.
    ``StoreError`` is all that it raises.
    """

    def __init__(self, store: Store, index: IndexWriter, note: Callable[[LoadResult], object]) -> None:
        self._store = store
        self._index = index
        self._decisions = decisions(store)
        self._note = note
        self._waiting: list[LoadResult | tuple[Path | str, str, Reading]] = []
        self._since = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if not isinstance(error, StoreError):
            self.write()

    def add(self, path: Path | str, uri: str, known: LoadResult | None, answer: Result | None) -> None:
        """Add a document: what is ``known`` to have become of it, or the ``answer`` of who has read it."""
        if not self._waiting:
            self._since = time.monotonic()
        self._waiting.append(known or _read(path, uri, answer, self._index, self._decisions))
        readings = sum(isinstance(one, tuple) for one in self._waiting)
        if readings in (0, GROUP) or time.monotonic() - self._since > _PATIENCE:
            self.write()

    def write(self) -> None:
        """Write what waits."""
        waiting, self._waiting = self._waiting, []
        together = self._written_together([one[2] for one in waiting if isinstance(one, tuple)])
        for one in waiting:
            if isinstance(one, LoadResult):
                self._note(one)
            else:
                path, uri, reading = one
                self._note(_loaded(path, uri, reading) if together else _write(self._store, path, uri, reading))

    def _written_together(self, readings: list[Reading]) -> bool:
        if len(readings) < 2:
            return False
        try:
            replace_all(self._store, [reading.rows for reading in readings])
        except StoreError:
            raise
        except Exception:  # a fault met in one of them: which, is found when each is written by itself
            return False
        return True


def write_alone(store: Store, path: Path | str, uri: str, answer: Result | None, index: IndexWriter) -> LoadResult:
    """Write what was read of one document, known to users as ``path``. Raises ``StoreError`` only."""
    read = _read(path, uri, answer, index, decisions(store))
    return read if isinstance(read, LoadResult) else _write(store, *read)


def _read(
    path: Path | str, uri: str, answer: Result | None, index: IndexWriter, decided: Decisions
) -> LoadResult | tuple[Path | str, str, Reading]:
    """What was read, put into the index: that comes before the graph, so that it holds all that the graph does."""
    assert answer is not None, "who has a job gets an answer"
    if isinstance(answer, Refusal):
        return LoadResult(path, "failed", uri, answer.reason, answer.limit, answer.error)
    try:
        reading = reading_of(answer, uri)
        index.put(put_right(reading.rows, decided).rows, reading.text, reading.sentences)
    except UntrustedResult as error:
        return LoadResult(path, "failed", uri, str(error))
    except Exception as error:  # a fault met in one document must not cost the others
        return LoadResult(path, "failed", uri, fault(error), error=error)
    return path, uri, reading


def _write(store: Store, path: Path | str, uri: str, reading: Reading) -> LoadResult:
    try:
        replace(store, reading.rows)
    except StoreError:
        raise
    except Exception as error:  # as above
        return LoadResult(path, "failed", uri, fault(error), error=error)
    return _loaded(path, uri, reading)


def _loaded(path: Path | str, uri: str, reading: Reading) -> LoadResult:
    return LoadResult(path, "loaded", uri, meetings=reading.meetings, facts=reading.facts, coverage=reading.coverage)
