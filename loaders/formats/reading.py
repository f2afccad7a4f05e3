"""Reads a file: finds the format by what its bytes are, else by its ending, and gives the document."""

from __future__ import annotations

import hashlib
import importlib
import os
import pkgutil
import stat
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Protocol, cast

import loaders.formats as package
from graph.errors import UnreadableDocument
from loaders.document import Document, Extracted
from loaders.formats.containers import CONTAINERS, bytes_inside, is_container, outer_of
from loaders.formats.kinds import REFUSED, kind_of

LARGEST = 50_000_000  # bytes; minutes are a thousand times smaller
_PIECE = 1_000_000
HOLDING = {"zip": ("a zip file", ".zip"), "outlook": ("a mail of Outlook", ".msg")}


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
PICTURES = frozenset(suffix for suffix, reader in FORMATS.items() if reader.NAME == "picture")  # read if that is wanted
SUFFIXES: tuple[str, ...] = tuple(sorted(FORMATS.keys() - PICTURES))


def read_document(path: Path, *, uri: str | None = None) -> Document:
    """Read the file at ``path``.

    A path may lead into a zip file or mail (``minutes.zip/2024/May.pdf``). ``uri`` names the document (by default the
    file's absolute ``file://`` address); from it follows the document's id. Raises ``UnreadableDocument`` with one line
    that says what is wrong with which file.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS and suffix not in CONTAINERS and (os.path.lexists(path) or outer_of(path)):
        if suffix in REFUSED:
            raise UnreadableDocument(f"is {REFUSED[suffix]}", path=path)
        known = ", ".join(SUFFIXES)
        raise UnreadableDocument(
            f"files ending in {suffix or '(nothing)'} are not read; readable are {known}", path=path
        )
    data, called = _bytes_at(path)
    if suffix in CONTAINERS and is_container(BytesIO(data), suffix):
        raise UnreadableDocument(
            "holds files, each a document of its own: name one, as in NAME.zip/FILE.pdf", path=path
        )
    if not data or data.isspace():
        raise UnreadableDocument("the file is empty", path=path)
    address = uri if uri is not None else Path(os.path.realpath(path)).as_uri()
    return document_of(data, _reader(data, suffix, str(path)), str(path), uri=address, name=readable_name(called))


def _bytes_at(path: Path) -> tuple[bytes, str]:
    """The bytes and the name of a file; what is in a zip file or mail has that one's name before its own."""
    if (place := outer_of(path)) is not None:
        outer, inner = place
        return bytes_inside(outer, inner), f"{outer.name}/{inner}"
    try:
        _require_size(path)
        return path.read_bytes(), path.name
    except (FileNotFoundError, NotADirectoryError):
        raise UnreadableDocument("there is no such file", path=path) from None
    except OSError as error:
        raise UnreadableDocument(f"cannot be read: {error.strerror or error}", path=path) from None


def readable_name(name: str) -> str:
    """The name of a file as text: bytes that are no UTF-8, which Python keeps as halves of characters, as ``\\xe9``."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def read_bytes(data: bytes, called: str, *, uri: str, name: str) -> Document:
    """Read bytes that stand on no disk by what they are; ``uri`` and ``name`` are as in ``Document``.

    Raises ``UnreadableDocument`` with one line that begins with what they are ``called``.
    """
    if not data or data.isspace():
        raise UnreadableDocument("the file is empty", path=called)
    suffix = Path(name).suffix.lower()
    return document_of(data, _reader(data, suffix, called), called, uri=uri, name=name)


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
        ocr=extracted.ocr,
        text_layer=extracted.text_layer,
        doubted=extracted.doubted,
        outline=extracted.outline,
        source_id=source_id,
    )


def digest_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, read in pieces. Raises ``UnreadableDocument`` as ``read_document`` does."""
    if (place := outer_of(path)) is not None:
        return hashlib.sha256(bytes_inside(*place)).hexdigest()
    digest = hashlib.sha256()
    try:
        _require_size(path)
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
                if file.tell() > LARGEST:  # it grows as it is read
                    raise _too_large(path)
    except (FileNotFoundError, NotADirectoryError):
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
    return UnreadableDocument(f"larger than the limit of {LARGEST // 1_000_000} MB", limit="size", path=path)


def _reader(data: bytes, suffix: str, name: str) -> Format:
    """The format of the bytes; what shows no signature is text, whatever else its ending says."""
    kind = kind_of(data, name)
    if kind in HOLDING:
        what, ending = HOLDING[kind]
        raise UnreadableDocument(f"is {what}: give it the ending {ending}, and the files in it are read", path=name)
    if kind is not None:
        return next(reader for reader in FORMATS.values() if kind == reader.NAME)
    return FORMATS[suffix] if suffix in FORMATS and FORMATS[suffix].PLAIN else FORMATS[".txt"]
