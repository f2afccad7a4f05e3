"""Word files (Office Open XML, ECMA-376): the document as it is printed when all tracked changes are accepted."""

from __future__ import annotations

from loaders.document import Extracted

NAME = "docx"
SUFFIXES = (".docm", ".docx", ".dotm", ".dotx")
PLAIN = False


def read(data: bytes, name: str) -> Extracted:
    """The text with its headings, numbers of lists, tables and text boxes, written as Markdown.

    Raises ``UnreadableDocument``, which begins with ``name``, for damaged files and for those that unpack to more
    than minutes ever are.
    """
    from loaders.formats.blocks import write
    from loaders.formats.docx.body import blocks_of
    from loaders.formats.docx.package import Package

    return write(blocks_of(Package(data, name)))
