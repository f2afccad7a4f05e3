"""The texts that documents were converted to, kept by page."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from minutegraph.fulltext.pages import page_of


@dataclass(frozen=True)
class Page:
    """A page: its ``number`` from 1, the offset of its first character in the document's text, and its text."""

    number: int
    start: int
    text: str


@dataclass(frozen=True)
class KeptText:
    """The text of a document as facts count its characters. ``paged`` tells whether its format has pages."""

    document: str
    name: str
    uri: str
    format: str
    pages: tuple[Page, ...]
    paged: bool

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(page.text for page in self.pages)

    def page_of(self, offset: int) -> int | None:
        """The page on which a character stands; None where the format has no pages."""
        return page_of([page.start for page in self.pages], offset) if self.paged else None

    def line_of(self, offset: int) -> int:
        """The line, from 1, on which a character stands."""
        return self.text.count("\n", 0, offset) + 1


def packed_pages(text: str, pages: Iterable[int]) -> list[tuple[int, int, bytes]]:
    """Number, offset and packed text of each page; a text without pages is one, and an empty text has none."""
    if not text:
        return []
    starts = sorted({0, *pages})
    ends = [*starts[1:], len(text)]
    return [
        (number, start, zlib.compress(text[start:end].encode("utf-8", "surrogatepass"), 4))
        for number, (start, end) in enumerate(zip(starts, ends, strict=True), 1)
    ]


def kept_text(connection: sqlite3.Connection, document: str, version: str | None = None) -> KeptText | None:
    """The text of a document as the graph has it, or of one version; None where the index does not hold it."""
    row = connection.execute(
        "SELECT id, name, uri, format, pages FROM document WHERE document = :document "
        "AND (:version IS NULL OR version = :version) ORDER BY live DESC, id DESC",
        {"document": document, "version": version},
    ).fetchone()
    if row is None:
        return None
    id_, name, uri, form, pages = row
    found = connection.execute("SELECT number, start, text FROM page WHERE document = ? ORDER BY number", (id_,))
    read = tuple(
        Page(number, start, zlib.decompress(data).decode("utf-8", "surrogatepass")) for number, start, data in found
    )
    return KeptText(document, name, uri, form, read, bool(json.loads(pages)))
