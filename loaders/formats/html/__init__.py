"""HTML: the main content of a saved page, its headings, lists and tables written as Markdown."""

from __future__ import annotations

from dataclasses import replace

from loaders.document import Extracted

NAME = "html"
SUFFIXES = (".htm", ".html")
PLAIN = True


def read(data: bytes, name: str) -> Extracted:
    """The text of the page's main content, without navigation, forms and what a browser hides.

    Raises ``UnreadableDocument``, which begins with ``name``, where the bytes are no text, or are nested too deep.
    """
    from loaders.formats.blocks import write
    from loaders.formats.html import moderngov
    from loaders.formats.html.guards import check
    from loaders.formats.html.page import blocks_of, decode_page

    text = decode_page(data, name)
    if "<" not in text:
        return Extracted(text)
    check(text, name)
    written = write(blocks_of(text))
    return replace(written, outline=moderngov.outline_of(written.text))
