"""The embedded store: a graph in a folder, kept by kglite. Nothing outside this module knows the engine.

Reading takes no lock: a reader loads the last checkpoint, and loads again when the file has changed. The first
write takes the engine's writer lease and keeps it until ``close``. Each transaction is one frame of the engine's
write-ahead log, so a killed process leaves whole transactions only; what the log holds beyond the checkpoint is folded
in by whoever opens the folder next.
"""

from __future__ import annotations

import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import kglite

from graph.errors import StoreError, StoreLocked, StoreUnavailable
from graph.gate.rules import require_allowed
from graph.schema import SCHEMA_VERSION
from graph.store import Parameters, T, Table, Transaction
from graph.stores import announcement, preparation
from graph.stores.embedded_errors import FAILURES, failure
from graph.stores.embedded_values import value

kglite.set_query_warning_policy("silent")  # they go into Table.warnings

_FILE = "graph.kgl"
_EMPTY_LOG = 5  # bytes: the log's head; a checkpoint cuts it back to that


class EmbeddedStore:
    """A graph in the folder ``folder``, which the first write makes.

    Raises as the ``Store`` protocol says; ``StoreLocked`` names the process that is writing. A second thread may
    read while one writes; writes of several threads wait for each other.
    """

    kind = "embedded"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / _FILE
        self._lock = threading.RLock()
        self._session: Any = None
        self._writing = False
        self._stamp: tuple[int, ...] | None = None
        self._notices: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """The folder."""
        return str(self._folder)

    def read(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Table:
        """Run a query that only reads; see ``Store.read``."""
        session, notices = self._reader()
        return _run(session.cypher, query, parameters, timeout=timeout, limit=limit, notices=notices)

    def run_adhoc(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        write: bool = False,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Table:
        """Run a statement of a user's; see ``Store.run_adhoc``."""
        require_allowed(query, write)
        if not write:
            return self.read(query, parameters, timeout=timeout, limit=limit)
        return self.write(lambda transaction: transaction.run(query, parameters), timeout=timeout).first(limit)

    def write(self, work: Callable[[Transaction], T], *, timeout: float | None = None) -> T:
        """Run ``work`` in one transaction, which is kept whole or not at all, also when the process is killed."""
        with self._lock:
            transaction = self._writer().begin()
            try:
                result = work(_Writing(transaction, timeout))
            except BaseException:
                transaction.rollback()
                raise
            self._guard(transaction.commit)
            return result

    def prepare(self) -> None:
        """Make the constraints and indexes, and record the version of the model."""
        with self._lock:
            session = self._writer()
            for statement in (*preparation.constraints(), *preparation.indexes()):
                _run(session.execute, statement, None)
            recorded = _run(session.cypher, preparation.VERSION_QUERY, None).rows
            if recorded != ((SCHEMA_VERSION, preparation.names_digest()),):
                self.write(_announce)
                self.checkpoint()

    def checkpoint(self) -> None:
        """Make all that was written visible to readers in other processes, and quick to open."""
        with self._lock:
            if self._writing:
                self._guard(self._session.save)

    def close(self) -> None:
        """Write a checkpoint if anything changed, and let go of the writer lease."""
        with self._lock:
            session, self._session = self._session, None
            writing, self._writing = self._writing, False
            if writing:
                self._guard(session.close)

    def _reader(self) -> tuple[Any, tuple[str, ...]]:
        with self._lock:
            if not self._writing and (self._session is None or self._stamp != self._now()):
                self._load()
            notices, self._notices = self._notices, ()
            return self._session, notices

    def _load(self) -> None:
        if self._now() is None and not self._log.exists():
            raise StoreUnavailable(f"there is no graph in {self.place} yet: load some minutes first")
        if self._log_holds_more():
            try:
                self._recover()
            except StoreLocked as locked:
                if self._now() is None:
                    raise StoreLocked(f"{locked}, and has not written its first checkpoint yet") from None
                self._notices = (f"{locked}; this is the graph before what it has not finished",)
        self._stamp = self._now()
        session = self._guard(self._checkpoint)
        self._require_known(session)
        self._session = session
        self._notices += self._damage()

    def _checkpoint(self) -> Any:
        return _quietly(str(self._file))

    def _log_holds_more(self) -> bool:
        try:
            return self._log.stat().st_size > _EMPTY_LOG
        except OSError:
            return False

    def _recover(self) -> None:
        """Fold into the checkpoint what a killed process left in the log."""
        session = self._guard(self._open)
        self._guard(session.save)
        self._guard(session.close)

    def _writer(self) -> Any:
        if not self._writing:
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise StoreUnavailable(f"cannot make the folder {self.place}: {error.strerror}") from error
            session = self._guard(self._open)
            try:
                self._require_known(session)
            except BaseException:
                session.close()
                raise
            self._session, self._writing, self._notices = session, True, self._damage()
        return self._session

    def _damage(self) -> tuple[str, ...]:
        """A line for each part of the log that the engine could not read and set aside."""
        return tuple(
            f"the log of the graph in {self.place} was damaged and writes were lost: load the documents again, then "
            f"delete {path.name}"
            for path in sorted(self._folder.glob(f"{_FILE}-wal.quarantine-*"))
        )

    def _open(self) -> Any:
        return _quietly(str(self._file), durable="full")

    def _require_known(self, session: Any) -> None:
        for version, _ in _run(session.cypher, preparation.VERSION_QUERY, None).rows:
            preparation.require_known(version, self.place)

    def _now(self) -> tuple[int, ...] | None:
        try:
            found = self._file.stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size

    @property
    def _log(self) -> Path:
        return self._folder / f"{_FILE}-wal"

    def _guard(self, step: Callable[[], Any]) -> Any:
        """Run a step of the engine on its files; its failures become errors of ours."""
        try:
            return step()
        except kglite.WriterLeaseHeldError as error:
            holder = error.holder
            who = "this program has" if holder.get("self") else f"process {holder.get('pid') or 'unknown'} has"
            raise StoreLocked(f"{who} the graph in {self.place} open for writing") from error
        except kglite.FileFormatError as error:
            raise StoreError(f"the graph in {self.place} is damaged: {_first_line(error)}") from error
        except (kglite.KgError, OSError, RuntimeError, ValueError) as error:
            raise StoreError(f"the graph in {self.place} cannot be used: {_first_line(error)}") from error


def _announce(transaction: Transaction) -> None:
    """Teach the engine the names of the schema, and record the schema's version."""
    for statement, parameters in announcement.statements():
        transaction.run(statement, parameters)
    transaction.run(announcement.FORGET)
    transaction.run(preparation.VERSION_STATEMENT, {"properties": preparation.version_properties()})


class _Writing:
    """The engine's transaction, as the ``Transaction`` protocol has it."""

    def __init__(self, transaction: Any, timeout: float | None) -> None:
        self._transaction = transaction
        self._timeout = timeout
        self._end = None if timeout is None else time.monotonic() + timeout

    def run(self, query: str, parameters: Parameters | None = None) -> Table:
        """Run one statement; it sees what ran before it."""
        left = None if self._end is None else max(0.001, self._end - time.monotonic())
        return _run(self._transaction.cypher, query, parameters, timeout=left, told_timeout=self._timeout)


def _run(
    cypher: Callable[..., Any],
    query: str,
    parameters: Parameters | None,
    *,
    timeout: float | None = None,
    told_timeout: float | None = None,
    limit: int | None = None,
    notices: tuple[str, ...] = (),
) -> Table:
    try:
        view = cypher(
            query,
            params=dict(parameters or {}),
            timeout_ms=0 if timeout is None else max(1, round(timeout * 1000)),
            row_limit=limit,
        )
        rows = view.to_list()
    except FAILURES as error:
        raise failure(error, query, told_timeout or timeout) from error
    columns = tuple(view.columns)
    total = (view.diagnostics or {}).get("total_rows") or 0
    truncated = limit is not None and total > limit
    return Table(
        columns=columns,
        rows=tuple(tuple(value(row[column]) for column in columns) for row in rows),
        warnings=(*notices, *(line for line in view.warnings if not line.startswith("Result truncated"))),
        truncated=truncated,
        written=sum((view.stats or {}).values()),
    )


def _quietly(file: str, durable: Literal["full"] | None = None) -> Any:
    """Open the engine's file without its warnings on standard error: what they tell is in the notices."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return kglite.open_session(file, durable=durable)


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0]
