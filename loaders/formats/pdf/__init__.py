"""PDF files with a text layer: words by their places become lines, columns, tables and paragraphs again."""

from __future__ import annotations

from loaders.document import Extracted

NAME = "pdf"
SUFFIXES = (".pdf",)
PLAIN = False


def read(data: bytes, name: str) -> Extracted:
    """The text of all pages, without their heads, feet and numbers, written as Markdown.

    Raises ``UnreadableDocument``, which begins with ``name``, for damaged or protected files and for scanned ones,
    whose pages are pictures without text.
    """
    from dataclasses import replace

    from loaders.formats.blocks import write
    from loaders.formats.pdf.layout.blocks import blocks_of
    from loaders.formats.pdf.pages.opening import open_pages

    pages, lost, sure = open_pages(data, name)
    return replace(
        write(blocks_of(pages)), lost=lost, ocr=sure, text_layer=any(page.is_layer for page in pages),
        doubted=tuple(word for page in pages for word in page.doubted),
    )  # fmt: skip
