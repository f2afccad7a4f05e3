"""Word files of before 2007: through LibreOffice or another program that converts it, where one is installed."""

from __future__ import annotations

from dataclasses import replace

from loaders.document import Extracted

NAME = "doc"
SUFFIXES = (".doc",)
PLAIN = False


def read(data: bytes, name: str) -> Extracted:
    """The text as converted. Raises ``UnreadableDocument``, which tells what to install where nothing is."""
    from loaders.formats.converting import ANTIWORD, SOFFICE, convert
    from loaders.formats.converting.last_table import LOST, ends_in_table

    loses = ends_in_table(data)
    made = convert(data, name, "an old Word file (DOC)", ".doc", (ANTIWORD, SOFFICE) if loses else (SOFFICE, ANTIWORD))
    return replace(made, lost=(*made.lost, LOST)) if loses and ANTIWORD.loses not in made.lost else made
