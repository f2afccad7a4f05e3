"""Writing a graph to files and reading it back: the file's ending chooses the format."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.errors import UsageError
from graph.exports.formats import format_of
from graph.exports.multigraph import to_networkx
from graph.exports.projections import projection_named
from graph.output import private_folder, replacing
from graph.store import Store


@dataclass(frozen=True)
class ExportReport:
    """What was written: the number of nodes and edges, and the files."""

    nodes: int
    edges: int
    files: tuple[Path, ...]


def export(store: Store, path: str | Path, *, projection: str | None = None, overwrite: bool = True) -> ExportReport:
    """Write the graph in ``store``, or a ``projection`` of it, to ``path``; the ending chooses the format.

    ``projection`` is a name of ``PROJECTIONS``; without one the whole graph is written, as ``to_networkx`` gives it.
    Each file appears whole or not at all. Raises ``UsageError`` for an unknown ending or projection, for a
    file that exists where ``overwrite`` is false, and where the file cannot be written.
    """
    path = Path(path)
    _require_writable(path, overwrite)  # before the work, not after it
    make = to_networkx if projection is None else projection_named(projection)
    return write(make(store), path, overwrite=overwrite)


def write(graph: Any, path: str | Path, *, overwrite: bool = True) -> ExportReport:
    """Write a networkx graph to ``path``; see ``export``.

    Any of networkx' four classes, with strings for node keys, and for attributes None, booleans, numbers, strings,
    dates and lists of these.
    """
    path = Path(path)
    format_ = _require_writable(path, overwrite)
    files = format_.files(path)
    try:
        private_folder(path.parent)
        with ExitStack() as stack:
            format_.write(graph, *(stack.enter_context(replacing(file)) for file in files))
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror or error}") from error
    return ExportReport(graph.number_of_nodes(), graph.number_of_edges(), files)


def read(path: str | Path) -> Any:
    """Give the networkx graph that ``write`` wrote to ``path``: class, keys, attributes and their values are equal.

    Raises ``UsageError`` for an unknown ending, a missing file, and a file that this program did not write.
    """
    path = Path(path)
    format_ = format_of(path)
    try:
        return format_.read(*format_.files(path))
    except OSError as error:
        raise UsageError(f"cannot read {error.filename or path}: {error.strerror or error}") from error


def _require_writable(path: Path, overwrite: bool) -> Any:
    format_ = format_of(path)
    for file in format_.files(path):
        if file.is_dir():
            raise UsageError(f"{file} is a folder")
        if file.exists() and not overwrite:
            raise UsageError(f"{file} exists already")
    return format_
