"""The store itself: transactions, reading beside a writer, questions in a process of their own.

Reading takes no lock: a reader loads the last checkpoint, and loads again when the file has changed. The first
write takes the engine's writer lease and keeps it until ``close``. Each transaction is one frame of the engine's
write-ahead log, so a killed process leaves whole transactions only; what the log holds beyond the checkpoint is folded
in by whoever opens the folder next.
"""

from __future__ import annotations

import os
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from graph.errors import QueryError, StoreError, StoreLocked, StoreUnavailable
from graph.output import private_folder
from graph.schema import SCHEMA_VERSION
from graph.store import Parameters, StoreNotice, T, Table, Transaction
from graph.stores import announcement, preparation
from graph.stores.embedded.errors import unwritable
from graph.stores.embedded.files import FILE, GraphFiles
from graph.stores.embedded.statements import Writing, run
from graph.stores.isolated.request import MEMORY_MB, Request

if TYPE_CHECKING:
    from graph.stores.isolated.process import QueryProcesses


class EmbeddedStore:
    """A graph in the folder ``folder``, which the first write makes.

    Raises as the ``Store`` protocol says; ``StoreLocked`` names the process that is writing. A second thread may
    read while one writes; writes of several threads wait for each other. ``as_it_is`` reads the last checkpoint and
    stays with it: it writes nothing, folds nothing in, and tells nothing of who is writing.
    """

    kind = "embedded"

    def __init__(self, folder: Path, file: str = FILE, *, as_it_is: bool = False) -> None:
        self._files = GraphFiles(folder, file)
        self._lock = threading.RLock()
        self._session: Any = None
        self._writing = False
        self._stamp: tuple[int, ...] | None = None
        self._notices: tuple[str, ...] = ()
        self._changed = False  # since the last checkpoint
        self._as_it_is = as_it_is
        self._isolated: QueryProcesses | None = None

    @property
    def place(self) -> str:
        """The folder."""
        return str(self._files.folder)

    def read(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Table:
        """Run a query that only reads; see ``Store.read``."""
        return run(self._reader().cypher, query, parameters, timeout=timeout, limit=limit)

    def run_adhoc(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        write: bool = False,
        dry_run: bool = False,
        timeout: float | None = None,
        limit: int | None = None,
        memory_mb: int | None = MEMORY_MB,
    ) -> Table:
        """Run a statement of a user's, in a process of its own that can be ended; see ``Store.run_adhoc``."""
        from graph.gate.rules import require_allowed
        from graph.stores.isolated.process import QueryProcesses

        require_allowed(query, write)
        with self._lock:
            self._share(write)
            self._isolated = self._isolated or QueryProcesses(self._files.folder)
            processes = self._isolated
        request = Request(query, dict(parameters or {}), timeout, limit, memory_mb, write, dry_run)
        return processes.run(request)

    def run_here(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        write: bool = False,
        dry_run: bool = False,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Table:
        """Run a statement in this very process, which is one of ``graph.stores.isolated``."""
        if not write:
            return self.read(query, parameters, timeout=timeout, limit=limit)
        with self._lock:
            transaction = self._writer().begin()
            try:
                table = Writing(transaction, timeout).run(query, parameters)
            except BaseException:
                transaction.rollback()
                raise
            else:
                self._files.guard(transaction.rollback if dry_run else transaction.commit)
            finally:
                self.close()  # others may write again
            return table.first(limit)

    def write(self, work: Callable[[Transaction], T], *, timeout: float | None = None) -> T:
        """Run ``work`` in one transaction, which is kept whole or not at all, also when the process is killed."""
        with self._lock:
            transaction = self._writer().begin()
            try:
                result = work(Writing(transaction, timeout))
            except BaseException:
                transaction.rollback()
                raise
            self._files.guard(transaction.commit)
            self._changed = True
            return result

    def prepare(self) -> None:
        """Make the constraints and indexes, and record the version of the model."""
        with self._lock:
            session = self._writer()
            constraints, indexes = self._declared(session)
            for one in (missing := preparation.missing(constraints, indexes)):
                self._changed = True
                try:
                    run(session.execute, one.statement, None)
                except QueryError as error:
                    problem = preparation.obstacle(one, constraints, indexes) or preparation.duplicates(one)
                    raise StoreError(f"{self.place}: {': '.join(problem)}") from error
            if missing and (problems := preparation.problems(*self._declared(session), self.read)):
                raise StoreError(f"{self.place}: {': '.join(problems[0])}")
            recorded = run(session.cypher, preparation.VERSION_QUERY, None).rows
            if recorded != ((SCHEMA_VERSION, preparation.names_digest()),):
                self.write(_announce)
                self.checkpoint()  # what a kill leaves in the log does not tell names: the version is told after them
                self.write(_record_version)
                self.checkpoint()

    def problems(self) -> list[tuple[str, str]]:
        """See ``Store.problems``."""
        return preparation.problems(*self._declared(self._reader()), self.read)

    def _declared(self, session: Any) -> tuple[list[preparation.Row], list[preparation.Row]]:
        """The rows of the constraints and of the indexes that are there."""
        shown = (run(session.cypher, query, None).dicts() for query in (preparation.CONSTRAINTS, preparation.INDEXES))
        constraints, indexes = shown
        return list(constraints), list(indexes)

    def checkpoint(self) -> None:
        """Make all that was written visible to readers in other processes, and quick to open."""
        with self._lock:
            if self._writing and self._changed:  # the engine writes its whole file, whatever has changed
                self._files.guard(self._session.save)
                self._changed = False
                self._files.protect()

    def close(self) -> None:
        """Write a checkpoint if anything changed, and let go of the writer lease."""
        if self._isolated is not None:
            self._isolated.close()
        with self._lock:
            self._let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def open_for(self, *, write: bool) -> None:
        """Open the graph's files now, and not with the first statement."""
        with self._lock:
            if write:
                self._writer()
            else:
                self._refresh()

    def copy_to(self, file: Path) -> None:
        """Write the graph, as others see it, to another file of the engine's."""
        session = self._reader()
        self._files.guard(lambda: session.backup(str(file)))

    def _let_go(self) -> None:
        session, self._session = self._session, None
        writing, self._writing = self._writing, False
        if writing:
            self._files.guard(session.close)
            self._files.protect()

    def _share(self, write: bool) -> None:
        """Let another process see what was written here and, with ``write``, write itself."""
        if self._writing and write:
            self._let_go()
        elif self._writing and self._changed:
            self.checkpoint()

    def _refresh(self) -> None:
        if self._as_it_is and self._session is not None:
            return
        if not self._writing and (self._session is None or self._stamp != self._files.stamp()):
            self._load()

    def _reader(self) -> Any:
        with self._lock:
            self._refresh()
            notices, self._notices = self._notices, ()
            for notice in notices:
                warnings.warn(notice, StoreNotice, stacklevel=3)
            return self._session

    def _load(self) -> None:
        if self._files.stamp() is None and not self._files.guard(self._files.log.exists):
            raise StoreUnavailable(f"there is no graph in {self.place} yet: load some minutes first")
        if self._files.log_holds_more() and not (self._as_it_is and self._files.stamp() is not None):
            try:
                self._files.recover()
            except StoreLocked as locked:
                if self._files.stamp() is None:
                    raise StoreLocked(f"{locked}, and has not written its first checkpoint yet") from None
                self._notices = (f"{locked}; this is the graph before what it has not finished",)
            except StoreError as error:
                import kglite

                reason = error.__cause__
                if self._files.stamp() is None or not isinstance(reason, OSError | kglite.FileIoError):
                    raise
                last = "this is the graph of the last checkpoint, without what came after"
                self._notices = (f"{unwritable(reason)}; {last}",)
        self._stamp = self._files.stamp()
        session = self._files.open_checkpoint()
        self._require_known(session)
        self._session = session
        self._notices += self._files.damage()

    def _writer(self) -> Any:
        if not self._writing:
            try:
                private_folder(self._files.folder)
            except OSError as error:
                raise StoreUnavailable(f"cannot make the folder {self.place}: {error.strerror}") from error
            if not os.access(self._files.folder, os.W_OK | os.X_OK):  # the engine would tell only at the end
                raise StoreUnavailable(f"the folder {self.place} may not be written: nothing was changed")
            self._changed = self._files.stamp() is None or self._files.log_holds_more()
            session = self._files.open_to_write()
            try:
                self._require_known(session)
            except BaseException:
                session.close()
                raise
            self._session, self._writing, self._notices = session, True, self._files.damage()
            self._files.protect()
        return self._session

    def _require_known(self, session: Any) -> None:
        for version, _ in run(session.cypher, preparation.VERSION_QUERY, None).rows:
            preparation.require_known(version, self.place)


def _announce(transaction: Transaction) -> None:
    """Teach the engine the names of the schema."""
    for statement, parameters in announcement.statements():
        transaction.run(statement, parameters)
    transaction.run(announcement.FORGET)


def _record_version(transaction: Transaction) -> None:
    """Record the schema's version and its names, which the engine then knows."""
    transaction.run(preparation.VERSION_STATEMENT, {"properties": preparation.version_properties()})
