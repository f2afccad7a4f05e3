"""Plain text, in the encodings that councils' files have."""

from __future__ import annotations

import codecs

from graph.errors import UnreadableDocument
from loaders.document import Extracted

NAME = "text"
SUFFIXES = (".txt", ".text")
PLAIN = True

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes, name: str) -> str:
    """Text of ``data``: by its byte order mark, else UTF-8, else Windows-1252 (what older council files are in).

    Raises ``UnreadableDocument`` where the bytes are no text in any of these.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise UnreadableDocument(f"broken {encoding} text at byte {error.start}", path=name) from None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        try:
            text = data.decode("cp1252")
        except UnicodeDecodeError:
            raise UnreadableDocument(f"neither UTF-8 nor Windows-1252 text (byte {error.start})", path=name) from None
    odd = sum(text.count(chr(code)) for code in range(32) if code not in (9, 10, 11, 12, 13, 27))
    if odd > max(8, 0.01 * len(text)):
        raise UnreadableDocument("is binary data, not text", path=name)
    return text


def read(data: bytes, name: str) -> Extracted:
    """The file's characters."""
    return Extracted(decode(data, name))
