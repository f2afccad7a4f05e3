"""Rich Text Format: through LibreOffice or another program that converts it, where one is installed."""

from __future__ import annotations

from loaders.document import Extracted

NAME = "rtf"
SUFFIXES = (".rtf",)
PLAIN = False
PADDING = b"\0\r\n\t "  # behind the last brace
EMPTY = b"\\pard\\plain\\par }"  # a paragraph, and the end of the file


def read(data: bytes, name: str) -> Extracted:
    """The text as converted. Raises ``UnreadableDocument``, which tells what to install where nothing is."""
    from loaders.formats.converting import PANDOC, SOFFICE, convert

    return convert(_with_empty_end(data), name, "a Rich Text file (RTF)", ".rtf", (SOFFICE, PANDOC))


def _with_empty_end(data: bytes) -> bytes:
    """The file with an empty paragraph at its end: LibreOffice takes the last one for one of its list's first level."""
    bare = data.rstrip(PADDING)
    return bare[:-1] + EMPTY if bare.endswith(b"}") else data
