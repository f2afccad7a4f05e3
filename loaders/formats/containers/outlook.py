"""Mails that Outlook saved (``.msg``, [MS-OXMSG]): what is attached, and their own words where nothing is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from graph.errors import UnreadableDocument
from loaders.formats.containers.compound import CompoundFile, Entry
from loaders.formats.containers.compressed_rtf import unpacked
from loaders.formats.containers.member import LARGEST, Member
from loaders.formats.containers.naming import safe_part, told_apart

DEEPEST = 10  # mails within mails
UNREAD_OBJECT = "an object put into a mail (OLE), not read: open the mail and save it as a file"
_ATTACHED = "__attach_version1.0_#"
_OF_MESSAGE = "__"  # how all names within a mail begin, and none within an object
# Properties of [MS-OXPROPS], by their numbers.
_SUBJECT, _BODY, _RTF, _HTML = "0037", "1000", "1009", "1013"
_LONG_NAME, _NAME, _DATA, _SHOWN_AS, _CONTENT_ID, _TYPE = "3707", "3704", "3701", "3001", "3712", "370E"
_WIDE, _NARROW, _BINARY, _STORAGE = "001F", "001E", "0102", "000D"


def members(data: bytes) -> list[Member]:
    """What is attached to a mail, and its own words, aside. Raises ``UnreadableDocument`` without a path."""
    file = CompoundFile(data)
    found = list(_of_message(file, file.root))
    names = told_apart(one.name for one in found)
    return [replace(one, name=name) for name, one in zip(names, found, strict=True)]


def _of_message(file: CompoundFile, message: Entry, folder: str = "", depth: int = 0) -> Iterator[Member]:
    if depth > DEEPEST:
        raise UnreadableDocument("its parts are nested too deeply to be a mail", limit="depth")
    for name, storage in sorted(message.children.items()):
        if not name.casefold().startswith(_ATTACHED) or not storage.storage:
            continue
        inner = storage.children.get(f"__substg1.0_{_DATA}{_STORAGE}")
        if inner is not None and not any(each.startswith(_OF_MESSAGE) for each in inner.children):
            yield Member(f"{folder}{safe_part(_called(file, storage), 'object')}", bytes, unread=UNREAD_OBJECT)
        elif inner is not None:
            subject = safe_part(_text(file, inner, _SUBJECT).replace("/", " "), "message")
            yield from _of_message(file, inner, f"{folder}{subject}.msg/", depth + 1)
        elif (content := _stream(storage, _DATA, _BINARY)) is not None and not _is_in_page(file, storage):
            yield Member(f"{folder}{safe_part(_called(file, storage), 'attachment')}", partial(_bytes, file, content))
    if (page := _stream(message, _HTML, _BINARY)) is not None:
        yield Member(f"{folder}message.html", partial(_bytes, file, page), aside=True)
    elif _text(file, message, _HTML).strip():
        yield Member(f"{folder}message.html", partial(_words, file, message, _HTML), aside=True)
    elif _text(file, message, _BODY).strip():
        yield Member(f"{folder}message.txt", partial(_words, file, message, _BODY), aside=True)
    elif (rich := _stream(message, _RTF, _BINARY)) is not None:
        yield Member(f"{folder}message.rtf", partial(_rich, file, rich), aside=True)


def _called(file: CompoundFile, storage: Entry) -> str:
    return next(filter(None, (_text(file, storage, one) for one in (_LONG_NAME, _NAME, _SHOWN_AS))), "")


def _is_in_page(file: CompoundFile, storage: Entry) -> bool:
    """Whether it is a picture of the mail's page: a crest in a signature."""
    return _text(file, storage, _TYPE).casefold().startswith("image/") and bool(_text(file, storage, _CONTENT_ID))


def _stream(storage: Entry, number: str, kind: str) -> Entry | None:
    return storage.children.get(f"__substg1.0_{number}{kind}")


def _text(file: CompoundFile, storage: Entry, number: str) -> str:
    if (wide := _stream(storage, number, _WIDE)) is not None:
        return file.read(wide).decode("utf-16-le", "replace").rstrip("\0")
    if (narrow := _stream(storage, number, _NARROW)) is not None:
        return file.read(narrow).decode("cp1252", "replace").rstrip("\0")
    return ""


def _words(file: CompoundFile, message: Entry, number: str) -> bytes:
    return _text(file, message, number).encode("utf-8-sig")


def _rich(file: CompoundFile, stream: Entry) -> bytes:
    return unpacked(_bytes(file, stream))


def _bytes(file: CompoundFile, stream: Entry) -> bytes:
    if stream.size > LARGEST:
        raise UnreadableDocument(f"larger than the limit of {LARGEST // 1_000_000} MB", limit="size")
    return file.read(stream)
