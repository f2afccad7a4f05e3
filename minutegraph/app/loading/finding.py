"""From what a user names, files and folders, to the documents to read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from graph.errors import UsageError
from loaders.formats import CONTAINERS, PICTURES, SUFFIXES, readable_name
from loaders.moderngov.access.address import is_address


@dataclass(frozen=True)
class Source:
    """A file to read, and the address by which the graph knows it; ``sha256`` where the digest is known already.

    The path of what a zip file or mail holds goes on behind that of the zip file or mail.
    """

    path: Path
    uri: str
    sha256: str | None = None


@dataclass(frozen=True)
class Found:
    """What stands at the paths that a user named.

    ``sources`` are to be read, each once; ``failures`` are paths that give none, with the reason; ``skipped`` are
    the files of folders whose ending no format reads, ``links`` those that lead out of the folder they stand in,
    ``left`` the parts of mails that are passed over, with the reason.
    """

    sources: tuple[Source, ...]
    failures: tuple[tuple[Path, str], ...]
    skipped: tuple[Path, ...]
    links: tuple[Path, ...] = ()
    left: tuple[tuple[Path, str], ...] = ()


def find(
    paths: Iterable[Path], base: Path | None = None, *, follow_links: bool = False, pictures: bool = False
) -> Found:
    """Find the documents at ``paths``: files as they are, folders with all below them, in sorted order.

    Hidden files and folders (``.git``) are left aside in folders, and so are links that lead out of them unless
    ``follow_links``: who can write into a folder could else have any file read. Pictures in folders are documents only
    where ``pictures`` says so. Zip files and mails are given as they are: see ``unpack``. A file outside ``base``, or
    that the system will not look at, is a failure of its own. Raises ``UsageError`` for a base that is no folder.
    """
    found = _Finding(
        None if base is None else _root(base), follow_links, {*SUFFIXES, *CONTAINERS, *(PICTURES if pictures else ())}
    )
    for path in paths:
        try:
            is_folder = path.is_dir()
        except OSError as error:  # a name that is too long for the system
            found.failures.append((path, f"cannot be read: {error.strerror}"))
            continue
        if is_folder:
            found.walk(path)
        else:
            found.add(path)
    return Found(tuple(found.sources.values()), tuple(found.failures), tuple(found.skipped), tuple(found.links))


class _Finding:
    def __init__(self, root: Path | None, follow_links: bool, suffixes: set[str]) -> None:
        self._root = root
        self._suffixes = suffixes
        self._follow = follow_links
        self.sources: dict[str, Source] = {}
        self.failures: list[tuple[Path, str]] = []
        self.skipped: list[Path] = []
        self.links: list[Path] = []

    def add(self, path: Path) -> None:
        try:
            uri = _uri(path, self._root)
        except UsageError as error:
            self.failures.append((path, str(error).removeprefix(f"{path} ")))
            return
        known = self.sources.setdefault(uri, Source(path, uri))
        if os.path.realpath(known.path) != os.path.realpath(path):
            self.failures.append((path, f"has a name that reads as that of {known.path}: give it another"))

    def walk(self, folder: Path) -> None:
        before = len(self.failures)
        top = os.path.realpath(folder)
        any_readable = False
        for file in self._files(folder, top):
            if file.suffix.lower() in self._suffixes:
                any_readable = True
                self.add(file)
            else:
                self.skipped.append(file)
        if not any_readable and len(self.failures) == before:
            self.failures.append((folder, f"holds no files that can be read ({', '.join(sorted(self._suffixes))})"))

    def _files(self, folder: Path, top: str) -> Iterator[Path]:
        seen = {top}
        for root, folders, names in os.walk(folder, onerror=self._note, followlinks=self._follow):
            here = Path(root)
            below = [here / name for name in sorted(folders) if not name.startswith(".")]
            below = [path for path in below if self._is_inside(path, top) and _first_time(path, seen)]
            folders[:] = [path.name for path in below]
            files = (here / name for name in sorted(names) if not name.startswith("."))
            yield from (file for file in files if self._is_inside(file, top))

    def _is_inside(self, path: Path, top: str) -> bool:
        if self._follow or not path.is_symlink() or Path(os.path.realpath(path)).is_relative_to(top):
            return True
        self.links.append(path)
        return False

    def _note(self, error: OSError) -> None:
        self.failures.append((Path(error.filename), f"cannot be read: {error.strerror}"))


def _first_time(folder: Path, seen: set[str]) -> bool:
    """Whether a folder is not one that was walked already, through a link or without."""
    real = os.path.realpath(folder)
    if real in seen:
        return False
    seen.add(real)
    return True


def uri_of(path: Path, base: Path | None = None) -> str:
    """The address by which the graph knows a file: below ``base`` its path from there, else a ``file://`` address.

    Named from a base, the same files give the same graph on every machine. Bytes of a name that are no UTF-8 are
    written as ``\\xe9``. Raises ``UsageError`` for a file outside.
    """
    return _uri(path, None if base is None else _root(base))


def _root(base: Path) -> Path:
    root = Path(os.path.realpath(base))
    if not root.is_dir():
        raise UsageError(f"{base}: the base must be a folder")
    return root


def _uri(path: Path, root: Path | None) -> str:
    absolute = Path(os.path.realpath(path))
    if root is None:
        return absolute.as_uri()
    if not absolute.is_relative_to(root):
        raise UsageError(f"{path} is not below the base {root}")
    return readable_name(absolute.relative_to(root).as_posix())


def original_path(uri: str, base: Path | None) -> Path | None:
    """The file that a document was read from, by the address that the graph has; None for one of a site.

    ``base`` is the folder from which it is named, by default the current one.
    """
    parts = urlsplit(uri)
    if parts.scheme == "file":
        return Path(url2pathname(parts.path))
    return None if parts.scheme in ("http", "https") else (base or Path()) / uri


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
