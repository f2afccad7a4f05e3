"""A document as it was found: its text, and where it came from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Document:
    """What a format reader makes of a file.

    ``text`` is the extracted text that all offsets (``start``, ``end``) count characters of: for text, Markdown and
    HTML files the file's own characters. ``uri`` names the place it came from, ``name`` is what a person reads
    (the file's name), ``format`` the kind of file, ``sha256`` the digest of its bytes.
    """

    uri: str
    name: str
    format: str
    text: str
    sha256: str

    @property
    def id(self) -> str:
        """Stable between loads: derived from the place, so that a corrected file replaces its own facts."""
        return id_of(self.uri)


def id_of(uri: str) -> str:
    """The id of the document at an address."""
    return "doc-" + hashlib.sha256(uri.encode()).hexdigest()[:12]
