"""Opens a PDF with pdfium, and refuses what cannot be read."""

from __future__ import annotations

import hashlib
import math
import shlex
from contextlib import closing
from functools import partial

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from graph.errors import UnreadableDocument
from loaders.formats.ocr import Picture, doubted_in, language_wanted, on_pages, scans_of, told_of
from loaders.formats.pdf.pages import asking
from loaders.formats.pdf.pages.drawn_words import lies_aslant, word_drawn
from loaders.formats.pdf.pages.marks import Page
from loaders.formats.pdf.pages.rules import drawn_on, strikes_of
from loaders.formats.pdf.pages.strikes import cut_through, joined_over, without_struck, without_struck_letters
from loaders.formats.pdf.pages.text_layers import is_layer, layers_told
from loaders.formats.pdf.pages.turning import Turn
from loaders.formats.pdf.pages.watermarks import crosses_text, drawn_across, without_watermarks
from loaders.formats.pdf.pages.words import letters_of, phrases_of

MOST_PAGES = 1000
MOST_SCANNED = 5000  # pages of a file whose pictures are read: what was read of them is kept, so that it goes on there
DOTS = 300  # an inch, at which pictures of pages are read
MOST_PIXELS = 40_000_000  # of a picture: a poster is drawn smaller
MOST_CHARACTERS = 100_000  # of a page; a page of small print has 10,000
FEWEST = 12  # characters of a page with text
END_REACH = 2048  # bytes at the end of the file within which its end is marked


def open_pages(data: bytes, name: str) -> tuple[list[Page], tuple[str, ...], float | None]:
    """The pages with what stands on them, what is to be told of those that are pictures, and how sure their text is.

    Pictures are read where that is wanted (``loaders.formats.ocr``); None where none was.

    Raises ``UnreadableDocument``, which begins with ``name``: see ``loaders.formats.pdf``.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableDocument("is protected by a password: save it without one", path=name) from None
        raise UnreadableDocument("is a damaged PDF file: get it again", path=name) from None
    with closing(document):
        most = MOST_SCANNED if language_wanted() else MOST_PAGES
        if len(document) > most:
            scans = f" (--ocr reads scans of up to {MOST_SCANNED:,})" if len(document) <= MOST_SCANNED else ""
            raise UnreadableDocument(f"has {len(document):,} pages; minutes do not{scans}", limit="size", path=name)
        pages: list[Page] = []
        pictures: list[int] = []
        for number in range(len(document)):
            page, is_picture = _page(document, number, name)
            pages.append(page)
            if is_picture:
                pictures.append(page.number)
        told, sure, pictures = (
            _read_scans(document, pages, pictures, data) if language_wanted() else ([], None, pictures)
        )
    if not any(page.phrases for page in pages):
        if pictures:
            made = shlex.quote(name.removesuffix(".pdf") + "-text.pdf")
            raise UnreadableDocument(
                f"is a scanned PDF, pictures of pages without text{_said(told)}: load it with --ocr, or make one with "
                f"a text layer: ocrmypdf {shlex.quote(name)} {made}",
                path=name,
            )
        raise UnreadableDocument("is a PDF without any text", path=name)
    lost = told or [f"page {number} is a picture without text: --ocr reads it" for number in pictures]
    lost += [*drawn_across(pages), *layers_told(pages)]
    if b"%%EOF" not in data[-END_REACH:]:
        lost.append("the PDF file breaks off: its end is missing")
    return pages, tuple(lost), sure


def _read_scans(
    document: pdfium.PdfDocument, pages: list[Page], pictures: list[int], data: bytes
) -> tuple[list[str], float | None, list[int]]:
    """Put words on the pages that are pictures: what is to be told of them, how sure they are, and what is left."""
    scans = scans_of(
        [Picture(number, partial(_drawn, document, number)) for number in pictures], hashlib.sha256(data).hexdigest()
    )
    for scan in scans:
        on_pages(scan, pages[scan.number - 1], 72 / DOTS)
        pages[scan.number - 1].doubted = doubted_in(scan)
    told, sure = told_of(scans)
    return told, sure, [scan.number for scan in scans if not scan.words]


def _drawn(document: pdfium.PdfDocument, number: int, turned: int) -> bytes:
    """A page as a grey picture (PNM)."""
    with closing(document[number - 1]) as page:
        width, height = page.get_size()
        scale = min(DOTS / 72, math.sqrt(MOST_PIXELS / max(width * height, 1.0)))
        bitmap = page.render(scale=scale, rotation=turned, grayscale=True)
        with closing(bitmap):
            rows = memoryview(bitmap.buffer)
            lines = b"".join(
                rows[row * bitmap.stride : row * bitmap.stride + bitmap.width] for row in range(bitmap.height)
            )
            return b"P5 %d %d 255\n" % (bitmap.width, bitmap.height) + lines


def _said(told: list[str]) -> str:
    return f" ({told[0]})" if told else ""


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
            letters = letters_of(text.raw)
            phrases, aslant = phrases_of(text.raw, letters, turn, page.number)
            rules, outlines = drawn_on(source, turn)
            annotated = strikes_of(source, turn)
            if cuts := cut_through(phrases, [*rules, *annotated]):
                letters = without_struck_letters(text.raw, letters, turn, cuts)
                before = phrases
                phrases, aslant = phrases_of(text.raw, letters, turn, page.number)
                phrases = joined_over(phrases, cuts, before)
                rules = [rule for rule in rules if rule not in cuts]
            phrases, page.rules = without_struck(phrases, rules, annotated)
            page.phrases, marks = without_watermarks(phrases)
            page.crossed = crosses_text(outlines, page.phrases, width)
            page.drawn = word_drawn(outlines) if page.crossed or lies_aslant(outlines, width) else ""
            page.crossed = page.crossed or bool(page.drawn)
            page.marks = ["".join(aslant), *marks, page.drawn]
            page.is_layer = is_layer(text.raw, letters)
            few = sum(len(phrase.text) for phrase in page.phrases[:FEWEST]) < FEWEST
            return page, few and bool(asking.shapes_of(source, raw.FPDF_PAGEOBJ_IMAGE))
    except pdfium.PdfiumError:
        raise UnreadableDocument(f"page {number + 1} of the PDF file is damaged: get it again", path=name) from None
