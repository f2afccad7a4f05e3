"""Word files of before 2007: through LibreOffice or another program that converts it, where one is installed."""

from __future__ import annotations

from loaders.document import Extracted

NAME = "doc"
SUFFIXES = (".doc",)
PLAIN = False


def read(data: bytes, name: str) -> Extracted:
    """The text as converted. Raises ``UnreadableDocument``, which tells what to install where nothing is."""
    from loaders.formats.converting import ANTIWORD, SOFFICE, convert

    return convert(data, name, "an old Word file (DOC)", ".doc", (SOFFICE, ANTIWORD))
