"""Reads a file: finds the format by what its bytes are, else by its ending, and gives the document."""

from __future__ import annotations

import hashlib
import importlib
import os
import pkgutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, cast

import loaders.formats as package
from graph.errors import UnreadableDocument
from loaders.document import Document, Extracted
from loaders.formats.kinds import kind_of

LARGEST = 50_000_000  # bytes; minutes are a thousand times smaller
_PIECE = 1_000_000


class Format(Protocol):
    """What a format module offers; ``PLAIN`` where its files are text that shows no signature."""

    NAME: str
    SUFFIXES: tuple[str, ...]
    PLAIN: bool
    read: Callable[[bytes, str], Extracted]


def _found() -> dict[str, Format]:
    formats: dict[str, Format] = {}
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
        if module.name == "reading":
            continue
        loaded = importlib.import_module(f"{package.__name__}.{module.name}")
        if hasattr(loaded, "SUFFIXES"):
            reader = cast(Format, loaded)
            formats |= dict.fromkeys(reader.SUFFIXES, reader)
    return formats


FORMATS: dict[str, Format] = _found()
SUFFIXES: tuple[str, ...] = tuple(sorted(FORMATS))


def read_document(path: Path, *, uri: str | None = None) -> Document:
    """Read the file at ``path``.

    ``uri`` names the document (by default the file's absolute ``file://`` address); from it follows the document's
    id. Raises ``UnreadableDocument`` with one line that says what is wrong with which file.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS and os.path.lexists(path):
        known = ", ".join(SUFFIXES)
        raise UnreadableDocument(
            f"files ending in {suffix or '(nothing)'} are not read; readable are {known}", path=path
        )
    try:
        _require_size(path)
        data = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableDocument("there is no such file", path=path) from None
    except OSError as error:
        raise UnreadableDocument(f"cannot be read: {error.strerror or error}", path=path) from None
    if not data or data.isspace():
        raise UnreadableDocument("the file is empty", path=path)
    address = uri if uri is not None else Path(os.path.realpath(path)).as_uri()
    return document_of(data, _reader(data, suffix, str(path)), str(path), uri=address, name=readable_name(path.name))


def readable_name(name: str) -> str:
    """The name of a file as text: bytes that are no UTF-8, which Python keeps as halves of characters, as ``\\xe9``."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def document_of(
    data: bytes, reader: Format, called: str, *, uri: str, name: str, source_id: str | None = None
) -> Document:
    """The document that a format makes of a file's bytes; ``uri``, ``name`` and ``source_id`` are as in ``Document``.

    Raises ``UnreadableDocument`` with one line that begins with what the file is ``called``.
    """
    extracted = reader.read(data, called)
    if not extracted.text.strip():
        raise UnreadableDocument("holds no text", path=called)
    return Document(
        uri=uri,
        name=name,
        format=reader.NAME,
        text=extracted.text,
        sha256=hashlib.sha256(data).hexdigest(),
        pages=extracted.pages,
        lost=extracted.lost,
        outline=extracted.outline,
        source_id=source_id,
    )


def digest_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, read in pieces. Raises ``UnreadableDocument`` as ``read_document`` does."""
    digest = hashlib.sha256()
    try:
        _require_size(path)
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
                if file.tell() > LARGEST:  # it grows as it is read
                    raise _too_large(path)
    except FileNotFoundError:
        raise UnreadableDocument("there is no such file", path=path) from None
    except OSError as error:
        raise UnreadableDocument(f"cannot be read: {error.strerror or error}", path=path) from None
    return digest.hexdigest()


def _require_size(path: Path) -> None:
    status = path.stat()
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
        raise UnreadableDocument("is a pipe or device, which may have no end", path=path)
    if status.st_size > LARGEST:
        raise _too_large(path)


def _too_large(path: Path) -> UnreadableDocument:
    return UnreadableDocument(f"larger than {LARGEST // 1_000_000} MB; minutes are not", limit="size", path=path)


def _reader(data: bytes, suffix: str, name: str) -> Format:
    """The format of the bytes; what shows no signature is text, whatever else its ending says."""
    kind = kind_of(data, name)
    if kind is not None:
        return next(reader for reader in FORMATS.values() if kind == reader.NAME)
    return FORMATS[suffix] if FORMATS[suffix].PLAIN else FORMATS[".txt"]
