"""Mails as files (RFC 5322 and MIME, ``.eml``): what is attached, and their own words where nothing is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import Compat32
from functools import partial
from pathlib import PurePosixPath

from graph.errors import UnreadableDocument
from loaders.formats.containers.member import LARGEST, Member
from loaders.formats.containers.naming import safe_part, told_apart

MOST_PARTS = 2000
DEEPEST = 20  # parts within parts
# Endings that say less than the type: a program that did not know the file named it so.
_ENDINGS = {
    "application/pdf": ".pdf",
    "application/msword": ".doc",
    "application/rtf": ".rtf",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.ms-word.document.macroenabled.12": ".docm",
    "application/zip": ".zip",
    "application/x-zip-compressed": ".zip",
    "text/html": ".html",
    "text/rtf": ".rtf",
}
_UNTOLD = re.compile(r"(?:|\.dat|\.bin|\.tmp|\.att)", re.I)
# A field of a mail's head, with which such a file begins; "From " is how mailboxes begin each.
HEAD = re.compile(
    rb"(?:From |(?:Return-Path|Delivered-To|Received|Date|From|To|Cc|Subject|Message-ID|MIME-Version|Content-Type|"
    rb"Reply-To|Sender|Thread-Topic|ARC-Seal|DKIM-Signature|X-[A-Za-z0-9-]+):)",
    re.I,
)


class _AsWritten(Compat32):
    """Fields of heads as they stand there, also where bytes of them are no ASCII; ``_decoded`` makes words of them."""

    def header_fetch_parse(self, name: str, value: str) -> str:
        """The value as it is kept: what is no ASCII in halves of characters."""
        return value


_POLICY = _AsWritten()


def members(data: bytes) -> list[Member]:
    """What is attached to a mail, and its own words, aside. Raises ``UnreadableDocument`` without a path."""
    if not HEAD.match(data.lstrip(b"\xef\xbb\xbf \t\r\n")):
        raise UnreadableDocument("is no mail: its first line is none of a mail's head")
    try:
        found = list(_of_message(BytesParser(policy=_POLICY).parsebytes(data.lstrip(b"\xef\xbb\xbf \t\r\n"))))
    except RecursionError:
        raise UnreadableDocument("its parts are nested too deeply to be a mail", limit="depth") from None
    names = told_apart(one.name for one in found)
    return [replace(one, name=name) for name, one in zip(names, found, strict=True)]


def _of_message(message: Message, folder: str = "", depth: int = 0) -> Iterator[Member]:
    """The files of a mail; those of a mail within it stand behind its subject."""
    words: dict[str, Message] = {}
    waiting = [(message, depth)]
    for _ in range(MOST_PARTS):
        if not waiting:
            break
        part, level = waiting.pop()
        if level > DEEPEST:
            raise UnreadableDocument("its parts are nested too deeply to be a mail", limit="depth")
        kind = part.get_content_type()
        if kind == "message/rfc822" and part.is_multipart():
            inner = part.get_payload(0)
            if isinstance(inner, Message):
                subject = safe_part(_decoded(str(inner.get("Subject", ""))).replace("/", " "), "message")
                yield from _of_message(inner, f"{folder}{subject}.eml/", level + 1)
        elif part.is_multipart():
            inside = part.get_payload()
            if isinstance(inside, list):
                waiting += [(each, level + 1) for each in reversed(inside) if isinstance(each, Message)]
        elif _is_attached(part):
            yield Member(f"{folder}{_name(part)}", partial(_bytes, part))
        elif kind in ("text/plain", "text/html"):
            words.setdefault(kind, part)
    if (text := words.get("text/html") or words.get("text/plain")) is not None:
        ending = ".html" if "text/html" in words else ".txt"
        yield Member(f"{folder}message{ending}", partial(_words, text), aside=True)


def _is_attached(part: Message) -> bool:
    """Whether a part is a file: words are where they are named, pictures where they stand in no page of the mail."""
    shown = part.get_content_disposition() == "inline"
    if part.get_content_maintype() == "image":
        return not shown and not part.get("Content-ID")
    if part.get_content_maintype() == "text":
        return part.get_content_disposition() == "attachment" or bool(_named(part))
    return True


def _name(part: Message) -> str:
    name = safe_part(_named(part), "attachment")
    ending = _ENDINGS.get(part.get_content_type(), "")
    return name + ending if _UNTOLD.fullmatch(PurePosixPath(name).suffix) else name


def _named(part: Message) -> str:
    try:
        return _decoded(part.get_filename() or "")
    except (ValueError, LookupError, TypeError):  # a field that is none
        return ""


def _decoded(words: str) -> str:
    """Words of a head with those that are encoded (RFC 2047), which programs write into names of files, too."""
    if not words.isascii():
        raw = words.encode("utf-8", "surrogateescape")
        try:
            words = raw.decode("utf-8")
        except UnicodeDecodeError:
            words = raw.decode("cp1252", "replace")
    try:
        parts = decode_header(words)
    except (HeaderParseError, ValueError):
        return words
    return "".join(
        part if isinstance(part, str) else part.decode(_charset(charset, "utf-8"), "replace") for part, charset in parts
    )


def _bytes(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        raise UnreadableDocument("is damaged in its mail")
    if len(data) > LARGEST:
        raise UnreadableDocument(f"larger than the limit of {LARGEST // 1_000_000} MB", limit="size")
    return data


def _words(part: Message) -> bytes:
    """The words in UTF-8, with the mark that says so, whatever the mail or its page says of itself."""
    return _bytes(part).decode(_charset(part.get_content_charset(), "utf-8"), "replace").encode("utf-8-sig")


def _charset(named: str | None, otherwise: str) -> str:
    try:
        "".encode(named or otherwise)
    except (LookupError, UnicodeError, ValueError):
        return "cp1252"
    return named or otherwise
