"""A graph folder's backup: one file that holds the whole graph, made and put back while others read.

The file is the engine's own; ``restore`` opens it before anything is replaced. Writers are kept out by the lock that
the engine takes itself (``graph.kgl.lock``), and the log is empty by then: no reader ever sees half of two graphs.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from graph.errors import StoreError, StoreLocked, UsageError
from graph.output import private_folder, replacing_path
from graph.stores.embedded.files import FILE
from graph.stores.embedded.store import EmbeddedStore
from graph.stores.preparation import VERSION_QUERY

if sys.platform != "win32":
    import fcntl

_COUNT = "MATCH (n) RETURN count(n) AS nodes"


def backup(folder: Path, file: Path, *, overwrite: bool = False) -> int:
    """Write the graph in ``folder`` to ``file``, whole or not at all, and give the number of its nodes.

    While somebody writes to the graph it is the last checkpoint that is written. Raises ``UsageError`` for a file that
    exists where ``overwrite`` is false, or that cannot be written, ``StoreError`` where there is no graph.
    """
    if file.exists() and not overwrite:
        raise UsageError(f"{file} exists already: --overwrite replaces it")
    with closing(EmbeddedStore(folder)) as store:
        try:
            with replacing_path(file) as part:
                store.copy_to(part)
                return _nodes(part, file)
        except OSError as error:
            raise UsageError(f"cannot write {file}: {error.strerror or error}") from error


def restore(file: Path, folder: Path, *, replace: bool = False) -> int:
    """Make the graph in ``folder`` that of a backup, whole or not at all, and give the number of its nodes.

    Whoever reads goes on with the graph as it was, and sees the other with the next question. Raises ``UsageError``
    where there is a graph and ``replace`` is false, and for a file that is no backup, ``StoreLocked`` while somebody
    writes, ``StoreTooNew`` for the backup of a newer version.
    """
    target = folder / FILE
    if target.exists() and not replace:
        raise UsageError(f"there is a graph in {folder} already: --replace puts the backup in its place")
    if not file.is_file():
        raise UsageError(f"{file}: there is no such file")
    is_new = not folder.exists()
    try:
        private_folder(folder)
        with _without_writers(folder), replacing_path(target) as part:
            shutil.copyfile(file, part)
            part.chmod(0o600)
            return _nodes(part, file)
    except OSError as error:
        raise UsageError(f"cannot restore {file}: {error.strerror or error}") from error
    finally:
        if is_new and not target.exists():  # nothing was restored: no empty folder stays
            shutil.rmtree(folder, ignore_errors=True)


def _nodes(part: Path, file: Path) -> int:
    """The number of nodes of a copy, which must be a graph of this program; errors name ``file``."""
    with closing(EmbeddedStore(part.parent, part.name)) as copy:
        try:
            versions = copy.read(VERSION_QUERY).rows
        except StoreError as error:
            if type(error) is not StoreError:
                raise
            raise UsageError(f"{file} is no backup of a graph") from error
        if not versions:
            raise UsageError(f"{file} is no backup of a graph")
        return int(str(copy.read(_COUNT).rows[0][0]))


@contextmanager
def _without_writers(folder: Path) -> Iterator[None]:
    if not (folder / FILE).exists():
        yield
        return
    with closing(EmbeddedStore(folder)) as store:
        store.open_for(write=True)  # what a killed writer left in the log is folded in, and the log is empty then
    if sys.platform == "win32":
        yield
        return
    with (folder / f"{FILE}.lock").open("r+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StoreLocked(f"somebody has the graph in {folder} open for writing") from None
        yield
        os.fsync(lock.fileno())
