"""Opens a PDF with pdfium, and refuses what cannot be read."""

from __future__ import annotations

import shlex
from contextlib import closing

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from graph.errors import UnreadableDocument
from loaders.formats.pdf.pages import asking
from loaders.formats.pdf.pages.marks import Page
from loaders.formats.pdf.pages.rules import rules_of
from loaders.formats.pdf.pages.turning import Turn
from loaders.formats.pdf.pages.words import phrases_of

MOST_PAGES = 1000
MOST_CHARACTERS = 100_000  # of a page; a page of small print has 10,000
FEWEST = 12  # characters of a page with text
END_REACH = 2048  # bytes at the end of the file within which its end is marked


def open_pages(data: bytes, name: str) -> tuple[list[Page], tuple[str, ...]]:
    """The pages with what stands on them, and a line about each page that is a picture without text.

    Raises ``UnreadableDocument``, which begins with ``name``: see ``loaders.formats.pdf``.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableDocument("is protected by a password: save it without one", path=name) from None
        raise UnreadableDocument("is a damaged PDF file: get it again", path=name) from None
    with closing(document):
        if len(document) > MOST_PAGES:
            raise UnreadableDocument(f"has {len(document):,} pages; minutes do not", limit="size", path=name)
        pages: list[Page] = []
        pictures: list[int] = []
        for number in range(len(document)):
            page, is_picture = _page(document, number, name)
            pages.append(page)
            if is_picture:
                pictures.append(page.number)
    if not any(page.phrases for page in pages):
        if pictures:
            made = shlex.quote(name.removesuffix(".pdf") + "-text.pdf")
            raise UnreadableDocument(
                f"is a scanned PDF, pictures of pages without text; make one with a text layer: "
                f"ocrmypdf {shlex.quote(name)} {made}",
                path=name,
            )
        raise UnreadableDocument("is a PDF without any text", path=name)
    lost = [
        f"page {number} is a picture without text: ocrmypdf --skip-text gives it a text layer" for number in pictures
    ]
    if b"%%EOF" not in data[-END_REACH:]:
        lost.append("the PDF file breaks off: its end is missing")
    return pages, tuple(lost)


def _page(document: pdfium.PdfDocument, number: int, name: str) -> tuple[Page, bool]:
    try:
        with closing(document[number]) as source, closing(source.get_textpage()) as text:
            width, height = source.get_size()
            page = Page(number + 1, width, height)
            if text.count_chars() > MOST_CHARACTERS:
                raise UnreadableDocument(
                    f"page {number + 1} has more characters than a page of minutes", limit="size", path=name
                )
            turn = Turn(source)
            page.phrases = phrases_of(text.raw, turn, page.number)
            page.rules = rules_of(source, turn)
            few = sum(len(phrase.text) for phrase in page.phrases[:FEWEST]) < FEWEST
            return page, few and bool(asking.shapes_of(source, raw.FPDF_PAGEOBJ_IMAGE))
    except pdfium.PdfiumError:
        raise UnreadableDocument(f"page {number + 1} of the PDF file is damaged: get it again", path=name) from None
