"""Markdown: the text is the file's own characters, but for tables drawn over lines; the parser knows its marks."""

from __future__ import annotations

from loaders.document import Extracted
from loaders.formats.drawn import with_cells_whole
from loaders.formats.text import decode

NAME = "markdown"
SUFFIXES = (".markdown", ".md")
PLAIN = True


def read(data: bytes, name: str) -> Extracted:
    """The file's characters, with drawn tables written anew."""
    return Extracted(with_cells_whole(decode(data, name)))
