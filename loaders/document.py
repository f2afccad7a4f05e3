"""A document as it was found: its text, and where it came from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from loaders.outline import Outline


@dataclass(frozen=True)
class Document:
    """What a format reader makes of a file.

    ``text`` is the extracted text that all offsets (``start``, ``end``) count characters of: for text, Markdown and
    HTML files the file's own characters. ``uri`` names the place it came from, ``name`` is what a person reads
    (the file's name), ``format`` the kind of file, ``sha256`` the digest of its bytes.

    What comes from a source with ids of its own keeps its ``source_id`` (``moderngov:HOST:meeting:214``), and where
    that source told who attended and where the items begin, ``outline`` says so.
    """

    uri: str
    name: str
    format: str
    text: str
    sha256: str
    source_id: str | None = None
    outline: Outline | None = None

    @property
    def id(self) -> str:
        """Stable between loads: from the source's own id, else the place; a corrected file replaces its own facts."""
        return "doc-" + hashlib.sha256((self.source_id or self.uri).encode()).hexdigest()[:12]
