"""Minutes that a site has only as a printed file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from graph.errors import UnreadableDocument
from loaders.document import Document
from loaders.formats import FORMATS
from loaders.moderngov.address import Site
from loaders.moderngov.records import Listed, Paper

PDF = ".pdf"


def printed_document(site: Site, meeting: Listed, paper: Paper, fetch: Callable[[Paper], bytes]) -> Document:
    """The document of a printed file, which ``fetch`` gets where a format reads such files.

    Raises ``UnreadableDocument`` where none does, and as ``fetch``.
    """
    reader = FORMATS.get(PDF)
    if reader is None:
        raise UnreadableDocument(f"its minutes are published as a PDF file only, and these are not read: {paper.url}")
    data = fetch(paper)
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
