"""Writing a graph to files and reading it back: the file's ending chooses the format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from graph.errors import UsageError
from graph.exports import neo4j_admin
from graph.exports.formats import Format, format_of
from graph.exports.multigraph import to_networkx
from graph.exports.projections import projection_named
from graph.output import private_folder, replacing, replacing_path
from graph.store import Store

MARK = ".minutegraph-export"  # in a folder that was written: it may be replaced


@dataclass(frozen=True)
class ExportReport:
    """What was written: the number of nodes and edges, and the files."""

    nodes: int
    edges: int
    files: tuple[Path, ...]


def export(
    store: Store,
    path: str | Path,
    *,
    projection: str | None = None,
    purpose: str | None = None,
    timeline: bool = False,
    overwrite: bool = True,
    full_paths: bool = False,
) -> ExportReport:
    """Write the graph in ``store``, or a ``projection`` of it, to ``path``; the ending chooses the format.

    ``projection`` is a name of ``PROJECTIONS``; without one the whole graph is written, as ``to_networkx`` gives it.
    ``purpose`` names a program or standard that the file is for (``graph.exports.purposes``) and chooses the format in
    the ending's place. With ``timeline`` nodes and edges have their days, in formats that have a place for them. Files
    that documents were read from are named without their folders, unless ``full_paths`` are wanted. Each file appears
    whole or not at all. Raises ``UsageError`` for an unknown ending, purpose or projection, for a file that exists
    where ``overwrite`` is false, and where the file cannot be written.
    """
    path = Path(path)
    if purpose == neo4j_admin.PURPOSE:
        if projection is not None or timeline:
            raise UsageError(f"for {purpose} the whole graph is written")
        return ExportReport(*neo4j_admin.write_import(store, path))
    format_ = _require_writable(path, purpose, timeline, overwrite)  # before the work, not after it
    if projection is not None:
        projection_named(projection)  # an unknown one is told before the work
    if projection is not None and format_.whole:
        raise UsageError(f"{path.name}: {format_.description} takes the whole graph, not a projection")
    graph = to_networkx(store, full_paths=full_paths) if projection is None else projection_named(projection)(store)
    return write(graph, path, purpose=purpose, timeline=timeline, overwrite=overwrite)


def write(
    graph: Any, path: str | Path, *, purpose: str | None = None, timeline: bool = False, overwrite: bool = True
) -> ExportReport:
    """Write a networkx graph to ``path``; see ``export``.

    Any of networkx' four classes, with strings for node keys, and for attributes None, booleans, numbers, strings,
    dates and lists of these; formats that publish the program's own graph take ``to_networkx``' only.
    """
    path = Path(path)
    format_ = _require_writable(path, purpose, timeline, overwrite)
    files = format_.files(path)
    options = {"timeline": True} if timeline else {}
    try:
        private_folder(path.parent)
        with ExitStack() as stack:
            format_.write(graph, *(stack.enter_context(_OPENED[format_.makes](file)) for file in files), **options)
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror or error}") from error
    return ExportReport(graph.number_of_nodes(), graph.number_of_edges(), files)


def read(path: str | Path) -> Any:
    """Give the networkx graph that ``write`` wrote to ``path``: class, keys, attributes and their values are equal.

    Raises ``UsageError`` for an unknown ending, a missing file, a file that this program did not write, and a format
    that cannot hold all of a graph.
    """
    path = Path(path)
    format_ = format_of(path)
    if format_.read is None:
        raise UsageError(f"{path.name}: {format_.description} is written, but not read back")
    try:
        return format_.read(*format_.files(path))
    except OSError as error:
        raise UsageError(f"cannot read {error.filename or path}: {error.strerror or error}") from error


def _require_writable(path: Path, purpose: str | None, timeline: bool, overwrite: bool) -> Format:
    format_ = format_of(path, purpose)
    if timeline and not format_.timeline:
        raise UsageError(f"{path.name}: {format_.description} has no place for a timeline: use GEXF (.gexf)")
    for file in format_.files(path):
        if file.is_dir() and format_.makes != "folder":
            raise UsageError(f"{file} is a folder")
        if file.exists() and not overwrite:
            raise UsageError(f"{file} exists already")
        if format_.makes == "folder":
            _require_own_folder(file)
    return format_


def _require_own_folder(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file, and a folder is to be written")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).is_file():
        raise UsageError(f"{folder} holds files of others: name a new folder")


@contextmanager
def _replacing_folder(folder: Path) -> Iterator[Path]:
    """The path of an empty folder that takes the place of one written before, once it is complete."""
    with TemporaryDirectory(dir=folder.parent, prefix=".minutegraph-") as draft:
        made, before = Path(draft) / "made", Path(draft) / "before"
        made.mkdir(mode=0o700)
        yield made
        (made / MARK).touch(mode=0o600)
        if folder.exists():
            folder.rename(before)
        made.rename(folder)


_OPENED: Mapping[str, Callable[[Path], AbstractContextManager[Any]]] = {
    "text": replacing,
    "file": replacing_path,
    "folder": _replacing_folder,
}
