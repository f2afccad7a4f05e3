"""Lists what zip files and mails hold, also within each other, and reads it by its path."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from graph.errors import UnreadableDocument
from loaders.formats.containers import mail, outlook, zipped
from loaders.formats.containers.covering import COVERING, without_covering
from loaders.formats.containers.member import LARGEST, Holding, Member
from loaders.formats.kinds import COMPOUND, HEAD, WORD_STREAM, ZIP_SIGNATURES, kind_in_zip, kind_of

LARGEST_ZIP = 500_000_000  # bytes of one on the disk, of which only what is asked for is read
MOST_UNPACKED = 500_000_000  # bytes of all that is in it
MOST_DOCUMENTS = 1000
DEEPEST = 3  # of zip files and mails within each other
CONTAINERS: dict[str, Callable[[BinaryIO], list[Member]]] = {
    ".zip": zipped.members,
    ".eml": lambda file: mail.members(file.read()),
    ".msg": lambda file: outlook.members(file.read()),
}


def outer_of(path: Path) -> tuple[Path, str] | None:
    """The zip file or mail that a path leads into, and the path in there; None for a file of its own."""
    for outer in path.parents:
        if outer.suffix.lower() in CONTAINERS and outer.is_file():
            return outer, path.relative_to(outer).as_posix()
        if os.path.lexists(outer):
            return None
    return None


def holding_of(path: Path, suffixes: Collection[str]) -> Holding | None:
    """What the zip file or mail at ``path`` holds that ends in one of ``suffixes``; None where it is neither.

    A file of another kind under such a name (a Word file that was renamed) is a document itself. Raises
    ``UnreadableDocument``.
    """
    with _opened(path) as file:
        listing = _Listing(suffixes)
        try:
            if not is_container(file, path.suffix.lower()):
                return None
            listing.add(CONTAINERS[path.suffix.lower()](file), "", 1)
        except UnreadableDocument as error:
            raise UnreadableDocument(error.reason, path=path, limit=error.limit) from None
    return Holding(tuple(listing.documents), tuple(listing.skipped), tuple(listing.failures), tuple(listing.left))


def bytes_inside(outer: Path, inner: str) -> bytes:
    """The bytes of what stands at the path ``inner`` in a zip file or mail. Raises ``UnreadableDocument``."""
    called = outer / inner
    with _opened(outer) as file:
        try:
            return _found(file, outer.suffix.lower(), inner, 1)
        except UnreadableDocument as error:
            raise UnreadableDocument(error.reason, path=called, limit=error.limit) from None


class _Listing:
    def __init__(self, suffixes: Collection[str]) -> None:
        self._suffixes = suffixes
        self._left = MOST_UNPACKED
        self.documents: list[tuple[str, str]] = []
        self.skipped: list[str] = []
        self.failures: list[tuple[str, str]] = []
        self.left: list[tuple[str, str]] = []

    def add(self, members: list[Member], folder: str, depth: int) -> None:
        """List members that stand below ``folder``; those that stand aside only where nothing else is there."""
        before = len(self.documents) + len(self.failures)
        for member in members:
            if not member.aside:
                self._add(member, folder, depth)
        words = [member for member in members if member.aside]
        covering = words
        if len(self.documents) + len(self.failures) == before:
            words, covering = without_covering(words)
            for member in words:
                self._add(member, folder, depth)
        self.left += [(folder + member.name, COVERING) for member in covering]

    def _add(self, member: Member, folder: str, depth: int) -> None:
        name = folder + member.name
        if member.unread:
            self.left.append((name, member.unread))
            return
        suffix = PurePosixPath(name).suffix.lower()
        if suffix not in self._suffixes and suffix not in CONTAINERS:
            self.skipped.append(name)
            return
        try:
            data = member.read()
            self._left -= len(data)
            if self._left < 0:
                raise UnreadableDocument(
                    f"all before it unpacks to {MOST_UNPACKED // 1_000_000} MB already, more than minutes do",
                    limit="size",
                )
            if suffix in CONTAINERS and is_container(BytesIO(data), suffix):
                if depth >= DEEPEST:
                    raise UnreadableDocument("lies too deep in files that hold files: save it, and load that")
                self.add(CONTAINERS[suffix](BytesIO(data)), f"{name}/", depth + 1)
                return
            if len(self.documents) >= MOST_DOCUMENTS:
                raise UnreadableDocument(f"is behind {MOST_DOCUMENTS:,} others: unpack them and load the folder")
        except UnreadableDocument as error:
            self.failures.append((name, error.reason))
            return
        self.documents.append((name, hashlib.sha256(data).hexdigest()))


def _found(file: BinaryIO, suffix: str, inner: str, depth: int) -> bytes:
    for member in CONTAINERS[suffix](file):
        if member.name == inner:
            return member.read()
        if inner.startswith(f"{member.name}/") and depth < DEEPEST:
            within = PurePosixPath(member.name).suffix.lower()
            if within in CONTAINERS:
                return _found(BytesIO(member.read()), within, inner[len(member.name) + 1 :], depth + 1)
    raise UnreadableDocument("there is no such file")


def is_container(file: BinaryIO, suffix: str) -> bool:
    """Whether a file is what its ending says: a Word file is a zip file, too, and an old one a compound file."""
    head = file.read(HEAD)
    file.seek(0)
    if not head or head.isspace():
        raise UnreadableDocument("the file is empty")
    if suffix == ".eml":
        return mail.HEAD.match(head.lstrip()) is not None
    if suffix == ".zip" and head.startswith(ZIP_SIGNATURES):
        zipped.require_short_list(file)
    try:
        if suffix == ".zip":
            return head.startswith(ZIP_SIGNATURES) and kind_in_zip(file, "") == "zip"
        data = file.read()
        return kind_of(data, "") == "outlook" or (data.startswith(COMPOUND) and WORD_STREAM not in data)
    except UnreadableDocument:
        return False  # whoever reads it says what is wrong with it
    finally:
        file.seek(0)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """A file that is not too large. Raises ``UnreadableDocument``."""
    most = LARGEST_ZIP if path.suffix.lower() == ".zip" else LARGEST
    try:
        if path.stat().st_size > most:
            raise UnreadableDocument(f"larger than the limit of {most // 1_000_000} MB", limit="size", path=path)
        with path.open("rb") as file:
            yield file
    except FileNotFoundError:
        raise UnreadableDocument("there is no such file", path=path) from None
    except OSError as error:
        raise UnreadableDocument(f"cannot be read: {error.strerror or error}", path=path) from None
