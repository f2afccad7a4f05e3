"""Rich Text Format: through LibreOffice or another program that converts it, where one is installed."""

from __future__ import annotations

from loaders.document import Extracted

NAME = "rtf"
SUFFIXES = (".rtf",)
PLAIN = False


def read(data: bytes, name: str) -> Extracted:
    """The text as converted. Raises ``UnreadableDocument``, which tells what to install where nothing is."""
    from loaders.formats.converting import PANDOC, SOFFICE, convert

    return convert(data, name, "a Rich Text file (RTF)", ".rtf", (SOFFICE, PANDOC))
