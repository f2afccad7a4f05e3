"""Pictures of pages: scans and photographs as PNG, JPEG and TIFF files, read by tesseract where the user wants it."""

from __future__ import annotations

from loaders.document import Extracted

NAME = "picture"
SUFFIXES = (".jpeg", ".jpg", ".png", ".tif", ".tiff")
PLAIN = False


def read(data: bytes, name: str) -> Extracted:
    """The text of all pages, written as Markdown.

    Raises ``UnreadableDocument``, which begins with ``name``, where pictures are not to be read, and for damaged ones.
    """
    from dataclasses import replace

    from loaders.formats.blocks import write
    from loaders.formats.ocr.pictures import pages_of
    from loaders.formats.pdf.layout.blocks import blocks_of

    pages, lost, sure = pages_of(data, name)
    doubted = tuple(word for page in pages for word in page.doubted)
    return replace(write(blocks_of(pages)), lost=lost, ocr=sure, doubted=doubted)
