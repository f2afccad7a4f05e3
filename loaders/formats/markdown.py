"""Markdown: the text is the file's own characters; the parser knows its marks."""

from __future__ import annotations

from loaders.document import Extracted
from loaders.formats.text import decode

NAME = "markdown"
SUFFIXES = (".markdown", ".md")
PLAIN = True


def read(data: bytes, name: str) -> Extracted:
    """The file's characters."""
    return Extracted(decode(data, name))
