"""OpenDocument text: through LibreOffice or another program that converts it, where one is installed."""

from __future__ import annotations

from loaders.document import Extracted

NAME = "odt"
SUFFIXES = (".odt",)
PLAIN = False


def read(data: bytes, name: str) -> Extracted:
    """The text as converted. Raises ``UnreadableDocument``, which tells what to install where nothing is."""
    from loaders.formats.converting import PANDOC, SOFFICE, convert

    return convert(data, name, "an OpenDocument text (ODT)", ".odt", (SOFFICE, PANDOC))
