"""Minutes that a site has only as a printed file."""

from __future__ import annotations

from collections.abc import Callable

from loaders.document import Document
from loaders.formats import FORMATS, document_of
from loaders.moderngov.address import Site
from loaders.moderngov.records import Listed, Paper

PDF = ".pdf"


def printed_document(site: Site, meeting: Listed, paper: Paper, fetch: Callable[[Paper], bytes]) -> Document:
    """The document of a printed file, which ``fetch`` gets.

    Raises ``UnreadableDocument`` where it cannot be read, and as ``fetch``.
    """
    source_id = site.id("meeting", meeting.id)
    return document_of(fetch(paper), FORMATS[PDF], paper.url, uri=paper.url, name=paper.url, source_id=source_id)
