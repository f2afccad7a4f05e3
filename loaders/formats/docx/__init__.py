"""Word files (Office Open XML, ECMA-376): the document as it is printed when all tracked changes are accepted."""

from __future__ import annotations

from dataclasses import replace

from graph.errors import UnreadableDocument
from loaders.document import Extracted

NAME = "docx"
SUFFIXES = (".docm", ".docx", ".dotm", ".dotx")
PLAIN = False
PASTED = "is kept as a web page within the Word file"  # altChunk (ECMA-376 17.17.2): Word unpacks it when it saves


def read(data: bytes, name: str) -> Extracted:
    """The text with its headings, numbers of lists, tables and text boxes, written as Markdown.

    Raises ``UnreadableDocument``, which begins with ``name``, for damaged files and for those that unpack to more
    than minutes ever are.
    """
    from loaders.formats.blocks import write
    from loaders.formats.docx.body import blocks_of
    from loaders.formats.docx.package import Package

    package = Package(data, name)
    made = write(blocks_of(package))
    if not package.related("aFChunk"):
        return made
    if not made.text.strip():
        raise UnreadableDocument(f"{PASTED}: open it in a word processor and save it anew", path=name)
    return replace(made, lost=(f"a part {PASTED}",))
