"""From what a user names, files and folders, to the documents to read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from graph.errors import UsageError
from loaders.formats import SUFFIXES
from loaders.moderngov.address import is_address


@dataclass(frozen=True)
class Source:
    """A file to read, and the address by which the graph knows it."""

    path: Path
    uri: str


@dataclass(frozen=True)
class Found:
    """What stands at the paths that a user named.

    ``sources`` are to be read, each once; ``failures`` are paths that give none, with the reason; ``passed_over`` are
    the files of folders whose ending no format reads.
    """

    sources: tuple[Source, ...]
    failures: tuple[tuple[Path, str], ...]
    passed_over: tuple[Path, ...]


def find(paths: Iterable[Path], base: Path | None = None) -> Found:
    """Find the documents at ``paths``: files as they are, folders with all below them, in sorted order.

    Hidden files and folders (``.git``) are left aside in folders. Raises ``UsageError`` for a file outside ``base``.
    """
    sources: dict[str, Source] = {}
    failures: list[tuple[Path, str]] = []
    passed_over: list[Path] = []
    for path in paths:
        if not path.is_dir():
            sources.setdefault(uri := uri_of(path, base), Source(path, uri))
            continue
        files, unreadable = _walk(path)
        failures += unreadable
        readable = [file for file in files if file.suffix.lower() in SUFFIXES]
        passed_over += [file for file in files if file not in set(readable)]
        if not readable and not unreadable:
            failures.append((path, f"holds no files that can be read ({', '.join(SUFFIXES)})"))
        for file in readable:
            sources.setdefault(uri := uri_of(file, base), Source(file, uri))
    return Found(tuple(sources.values()), tuple(failures), tuple(passed_over))


def uri_of(path: Path, base: Path | None = None) -> str:
    """The address by which the graph knows a file: below ``base`` its path from there, else a ``file://`` address.

    Named from a base, the same files give the same graph on every machine. Raises ``UsageError`` for a file outside.
    """
    absolute = path.resolve()
    if base is None:
        return absolute.as_uri()
    root = base.resolve()
    if not root.is_dir():
        raise UsageError(f"{base}: the base must be a folder")
    if not absolute.is_relative_to(root):
        raise UsageError(f"{path} is not below the base {base}")
    return absolute.relative_to(root).as_posix()


def is_meant(uri: str, named: str | Path, base: str | Path | None) -> bool:
    """Whether the address ``uri`` is that of the file, or below that of the folder, that a user named."""
    if uri == str(named):
        return True
    if is_address(str(named)):
        return uri.startswith(f"{str(named).rstrip('/')}/")
    try:
        address = uri_of(Path(named), None if base is None else Path(base))
    except UsageError:  # outside the base, and no address either
        return False
    is_base = base is not None and address == "."
    return is_base or uri == address or uri.startswith(f"{address.rstrip('/')}/")


def _walk(folder: Path) -> tuple[list[Path], list[tuple[Path, str]]]:
    unreadable: list[tuple[Path, str]] = []

    def note(error: OSError) -> None:
        unreadable.append((Path(error.filename), f"cannot be read: {error.strerror}"))

    def files() -> Iterator[Path]:
        for root, folders, names in os.walk(folder, onerror=note):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            yield from (Path(root) / name for name in sorted(names) if not name.startswith("."))

    return list(files()), unreadable
