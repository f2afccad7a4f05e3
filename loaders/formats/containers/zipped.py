"""Zip files (PKWARE's APPNOTE 6.3.10), without those who unpack to more than minutes are."""

from __future__ import annotations

import zipfile
from functools import partial
from typing import BinaryIO

from graph.errors import UnreadableDocument
from loaders.formats.containers.member import LARGEST, Member
from loaders.formats.containers.naming import is_hidden, safe_name, told_apart
from loaders.formats.kinds import DAMAGED_ZIP

MOST_LISTED = 4_000_000  # bytes of the list of files at its end: some forty thousand of them
PROTECTED = "is protected by a password: unpack it with the password, and load what it holds"
_END, _END_BYTES, _LONGEST_COMMENT = b"PK\x05\x06", 22, 65_535
_KNOWN_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # of packing, which need little memory
_ENCRYPTED, _UTF8 = 0x1, 0x800


def members(file: BinaryIO) -> list[Member]:
    """The files in a zip file, in the order of their names. Raises ``UnreadableDocument`` without a path."""
    require_short_list(file)
    try:
        archive = zipfile.ZipFile(file)
    except (*DAMAGED_ZIP, NotImplementedError):
        raise UnreadableDocument("is a damaged zip file: get it again") from None
    listed = [(safe_name(_name(info)), info) for info in archive.infolist() if not info.is_dir()]
    listed = sorted(((name, info) for name, info in listed if name and not is_hidden(name)), key=lambda one: one[0])
    if listed and all(info.flag_bits & _ENCRYPTED for _, info in listed):
        raise UnreadableDocument(PROTECTED)
    names = told_apart(name for name, _ in listed)
    return [Member(name, partial(_read, archive, info)) for name, (_, info) in zip(names, listed, strict=True)]


def require_short_list(file: BinaryIO) -> None:
    """Raises ``UnreadableDocument`` where the list of files is too long: it is read whole by whoever opens the file."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END_BYTES - _LONGEST_COMMENT))
    tail = file.read()
    place = tail.rfind(_END)
    if place < 0 or len(tail) < place + _END_BYTES:
        raise UnreadableDocument("is a damaged zip file: get it again")
    if int.from_bytes(tail[place + 12 : place + 16], "little") > MOST_LISTED:
        raise UnreadableDocument("is a zip file of very many files: unpack it and load the folder", limit="size")
    file.seek(0)


def _name(info: zipfile.ZipInfo) -> str:
    """The name; UTF-8 without the mark that says so, as some programs write it, is read as such."""
    if info.flag_bits & _UTF8:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    if info.flag_bits & _ENCRYPTED:
        raise UnreadableDocument(PROTECTED)
    if info.compress_type not in _KNOWN_WAYS:
        raise UnreadableDocument("is packed in a way that is not read: unpack the zip file and load the folder")
    if info.file_size > LARGEST:
        raise _too_large()
    try:
        with archive.open(info) as packed:
            data = packed.read(LARGEST + 1)
    except (*DAMAGED_ZIP, NotImplementedError):
        raise UnreadableDocument("is damaged in its zip file: get it again") from None
    if len(data) > LARGEST:
        raise _too_large()
    return data


def _too_large() -> UnreadableDocument:
    return UnreadableDocument(f"larger than the limit of {LARGEST // 1_000_000} MB", limit="size")
