"""Minutes that a site has only as a printed file."""

from __future__ import annotations

from loaders.document import Document
from loaders.formats import FORMATS, document_of
from loaders.moderngov.access.address import Site
from loaders.moderngov.records import Listed, Paper

PDF = ".pdf"


def printed_document(site: Site, meeting: Listed, paper: Paper, data: bytes) -> Document:
    """The document of a printed file's bytes. Raises ``UnreadableDocument`` where they are none that is read."""
    source_id = site.id("meeting", meeting.id)
    return document_of(data, FORMATS[PDF], paper.url, uri=paper.url, name=paper.url, source_id=source_id)
