"""Web archives (MHTML, RFC 2557): a page in one file, as Word's "Single File Web Page" and browsers save it."""

from __future__ import annotations

from email.parser import BytesParser

from graph.errors import UnreadableDocument
from loaders.document import Extracted

NAME = "webarchive"
SUFFIXES = (".mht", ".mhtml")
PLAIN = False
MOST_PARTS = 2000  # the page, its frames and pictures


def read(data: bytes, name: str) -> Extracted:
    """The text of the page, which is the first of its parts that is HTML. Raises ``UnreadableDocument``."""
    from loaders.formats import html

    try:
        for place, part in enumerate(BytesParser().parsebytes(data).walk()):
            if place > MOST_PARTS:
                break
            if part.get_content_type() == "text/html" and isinstance(page := part.get_payload(decode=True), bytes):
                return html.read(page, name)
    except (RecursionError, LookupError, ValueError):
        pass
    raise UnreadableDocument("is a web archive without a page that can be read: save the page as HTML", path=name)
