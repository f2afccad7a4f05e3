"""A document as it was found: its text, and where it came from."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from loaders.outline import Listing, Outline


class DoubtedWord(NamedTuple):
    """A name or number that OCR read with doubt: its ``page``, what was read, and how ``sure`` it is, from 0 to 1."""

    page: int
    text: str
    sure: float


@dataclass(frozen=True)
class Extracted:
    """What a format module makes of a file's bytes.

    ``pages`` are the offsets in ``text`` at which pages begin, the first at 0, where the format has pages. ``lost``
    tells in a line each what of the file gave no text (a scanned page). ``outline`` is as in ``Document``. ``ocr``
    is how sure a program was, from 0 to 1, that read pictures of pages; None where no text is from pictures, or
    another program read it before: the file has a ``text_layer``. ``doubted`` are names and numbers of which it is
    unsure.
    """

    text: str
    pages: tuple[int, ...] = ()
    lost: tuple[str, ...] = ()
    outline: Outline | None = None
    ocr: float | None = None
    text_layer: bool = False
    doubted: tuple[DoubtedWord, ...] = ()


@dataclass(frozen=True)
class Document:
    """What a format reader makes of a file.

    ``text`` is the extracted text that all offsets (``start``, ``end``) count characters of: for text and Markdown
    files the file's own characters, but for tables drawn over several lines, for others Markdown that was written of
    them. ``uri`` names the place it came from, ``name`` is what a person reads (the file's name), ``format`` the kind
    of file, ``sha256`` the digest of its bytes. ``pages``, ``lost``, ``ocr``, ``text_layer`` and ``doubted`` are as in
    ``Extracted``.

    What comes from a source with ids of its own keeps its ``source_id`` (``moderngov:HOST:meeting:214``), and where
    that source told who attended and where the items begin, ``outline`` says so; where it told only who attended,
    ``listing`` does, which stands before the minutes themselves (and before the first of ``pages``).
    """

    uri: str
    name: str
    format: str
    text: str
    sha256: str
    pages: tuple[int, ...] = ()
    lost: tuple[str, ...] = ()
    ocr: float | None = None
    text_layer: bool = False
    doubted: tuple[DoubtedWord, ...] = ()
    source_id: str | None = None
    outline: Outline | None = None
    listing: Listing | None = None

    def sureness_of(self, words: str, start: int) -> float | None:
        """How sure OCR is of the least sure of words that begin at ``start``; None where it doubted none."""
        named = set(re.findall(r"\w+", words.casefold()))
        page = self.page_of(start) if self.doubted else None
        told = (
            one.sure
            for one in self.doubted
            if one.page == page and named & set(re.findall(r"\w+", one.text.casefold()))
        )
        return min(told, default=None)

    def page_of(self, offset: int) -> int | None:
        """The page, from 1, on which the character at ``offset`` stands; None where the format has no pages."""
        return bisect_right(self.pages, offset) or None

    @property
    def id(self) -> str:
        """Stable between loads: from the source's own id, else the place; a corrected file replaces its own facts."""
        return id_of(self.source_id or self.uri)


def id_of(source: str) -> str:
    """The id of the document that a source knows by its own id, or that stands at an address."""
    return "doc-" + hashlib.sha256(source.encode()).hexdigest()[:12]
