"""Minutes that a site has only as a printed file."""

from __future__ import annotations

import hashlib

from loaders.document import Document
from loaders.formats import FORMATS
from loaders.moderngov.address import Site
from loaders.moderngov.records import Listed, Paper

PDF = ".pdf"


def printed_document(site: Site, meeting: Listed, paper: Paper, data: bytes) -> Document:
    """The document of a printed file's bytes. Raises ``UnreadableDocument`` where they are none that is read."""
    reader = FORMATS[PDF]
    extracted = reader.read(data, paper.url)
    return Document(
        uri=paper.url,
        name=paper.url,
        format=reader.NAME,
        text=extracted.text,
        sha256=hashlib.sha256(data).hexdigest(),
        pages=extracted.pages,
        lost=extracted.lost,
        source_id=site.id("meeting", meeting.id),
    )
