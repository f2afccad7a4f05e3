"""Picture files as pages: a TIFF may hold many, a photograph tells by a mark of its own how it was held."""

from __future__ import annotations

import hashlib
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from graph.errors import UnreadableDocument
from loaders.formats.ocr.program import language_wanted
from loaders.formats.ocr.reading import Picture, on_pages, scans_of
from loaders.formats.ocr.telling import doubted_in, told_of
from loaders.formats.pdf.pages.marks import Page

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH = 595.0  # points of a page (A4), where a picture does not tell its size
MOST_PAGES = 1000
MOST_PIXELS = 60_000_000  # of a page: A4 at 600 dots an inch has 35 million
SHORTER_SIDE, MOST_TIMES = 2480, 2.0  # pixels of A4 at 300 dots an inch; how much a page is enlarged
FEWEST_PIXELS = 200  # of a page's sides


def pages_of(data: bytes, name: str) -> tuple[list[Page], tuple[str, ...], float]:
    """The pages of a picture file with their words, what is to be told of them, and how sure they are.

    Raises ``UnreadableDocument``, which begins with ``name``.
    """
    if not language_wanted():
        raise UnreadableDocument("is a picture: load it with --ocr, which has tesseract read it", path=name)
    try:
        from PIL import Image
    except ImportError:
        raise UnreadableDocument(
            "is a picture, and pictures are opened by Pillow: pip install 'minutegraph[ocr]'", path=name
        ) from None
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with Image.open(BytesIO(data)) as opened:
            count = getattr(opened, "n_frames", 1)
            if count > MOST_PAGES:
                raise UnreadableDocument(f"has {count:,} pages; minutes do not", limit="size", path=name)
            frames = [_frame(opened, number) for number in range(count)]
            pages = [Page(number, WIDTH, WIDTH * high / wide) for number, (wide, high) in enumerate(frames, 1)]
            pictures = [Picture(page.number, partial(_drawn, opened, page.number - 1)) for page in pages]
            scans = scans_of(pictures, hashlib.sha256(data).hexdigest())
    except (OSError, ValueError, TypeError, SyntaxError, EOFError, Image.DecompressionBombError):
        raise UnreadableDocument("is a damaged picture, or one of no page: scan it anew", path=name) from None
    for scan, (wide, high) in zip(scans, frames, strict=True):
        on_pages(scan, pages[scan.number - 1], WIDTH / (high if scan.turned in (90, 270) else wide))
        pages[scan.number - 1].doubted = doubted_in(scan)
    told, sure = told_of(scans)
    if sure is None:
        raise UnreadableDocument(f"is a picture in which no words were found: {told[0]}", path=name)
    return pages, tuple(told), sure


def _frame(opened: Image, number: int) -> tuple[int, int]:
    """The width and height of a page, in pixels. Raises ``ValueError`` where it is too large or too small."""
    opened.seek(number)
    wide, high = _upright(opened).size
    if wide * high > MOST_PIXELS or min(wide, high) < FEWEST_PIXELS:
        raise ValueError("no page")
    return _enlarged(wide, high)


def _enlarged(wide: int, high: int) -> tuple[int, int]:
    """The size at which a page is read: letters of a coarse scan are too small for tesseract."""
    times = max(1.0, min(MOST_TIMES, SHORTER_SIDE / min(wide, high)))
    return round(times * wide), round(times * high)


def _drawn(opened: Image, number: int, turned: int) -> bytes:
    """A page as a grey picture (PNM), turned to the right."""
    opened.seek(number)
    grey = _upright(opened).convert("L")
    grey = grey.resize(_enlarged(*grey.size)) if _enlarged(*grey.size) != grey.size else grey
    if turned:
        grey = grey.rotate(-turned, expand=True)
    return b"P5 %d %d 255\n" % grey.size + grey.tobytes()


def _upright(opened: Image) -> Image:
    from PIL import ImageOps

    return ImageOps.exif_transpose(opened)
