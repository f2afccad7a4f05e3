"""Opens a PDF with pdfium and takes its words and ruled lines out."""

from __future__ import annotations

import ctypes
import math
import re
import shlex
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from graph.errors import UnreadableDocument
from loaders.formats.pdf.marks import Page, Rule, Word

MOST_PAGES = 1000
MOST_CHARACTERS = 100_000  # of a page; a page of small print has 10,000
MOST_SEGMENTS = 20_000  # of ruled lines on a page: a map has more, and no tables
DEEPEST = 4  # forms within forms that are looked into
FEWEST = 12  # characters of a page with text
LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
BOLD = re.compile(r"bold|black|heavy|demi", re.I)
WORD_GAP = 0.16  # of the line's height: what is farther apart is two words
THICKEST = 3.0  # points; a filled box thinner than this is a line
END_REACH = 2048  # bytes at the end of the file within which its end is marked


def open_pages(data: bytes, name: str) -> tuple[list[Page], tuple[str, ...]]:
    """The pages with what stands on them, and a line about each page that is a picture without text.

    Raises ``UnreadableDocument``, which begins with ``name``: see ``loaders.formats.pdf``.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableDocument(f"{name}: is protected by a password: save it without one") from None
        raise UnreadableDocument(f"{name}: is a damaged PDF file: get it again") from None
    with closing(document):
        if len(document) > MOST_PAGES:
            raise UnreadableDocument(f"{name}: has {len(document):,} pages; minutes do not", limit="size")
        pages: list[Page] = []
        pictures: list[int] = []
        for number in range(len(document)):
            page, is_picture = _page(document, number, name)
            pages.append(page)
            if is_picture:
                pictures.append(page.number)
    if not any(page.words for page in pages):
        if pictures:
            made = shlex.quote(name.removesuffix(".pdf") + "-text.pdf")
            raise UnreadableDocument(
                f"{name}: is a scanned PDF, pictures of pages without text; make one with a text layer: "
                f"ocrmypdf {shlex.quote(name)} {made}"
            )
        raise UnreadableDocument(f"{name}: is a PDF without any text")
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
                    f"{name}: page {number + 1} has more characters than a page of minutes", limit="size"
                )
            turn = _Turn(source)
            page.words = list(_words(text.raw, turn, page.number))
            page.rules = list(_rules(source, turn))
            few = sum(len(word.text) for word in page.words) < FEWEST
            return page, few and _has_picture(source)
    except pdfium.PdfiumError:
        raise UnreadableDocument(f"{name}: page {number + 1} of the PDF file is damaged: get it again") from None


class _Turn:
    """From a page's own coordinates to points from the top left corner of the page as it is shown.

    ``across`` and ``down`` are what the own x, the own y and 1 are multiplied with, to be added up.
    """

    def __init__(self, page: pdfium.PdfPage) -> None:
        left, bottom, right, top = page.get_cropbox()
        self.rotation = page.get_rotation()
        self.across, self.down = {
            90: ((0.0, 1.0, -bottom), (1.0, 0.0, -left)),
            180: ((-1.0, 0.0, right), (0.0, 1.0, -bottom)),
            270: ((0.0, -1.0, top), (-1.0, 0.0, right)),
        }.get(self.rotation, ((1.0, 0.0, -left), (0.0, -1.0, top)))

    def __call__(self, x: float, y: float) -> tuple[float, float]:
        (a, b, c), (d, e, f) = self.across, self.down
        return a * x + b * y + c, d * x + e * y + f


class _Fonts:
    """Tells of each word whether it is bold and upright; most words share their run of text with the one before."""

    def __init__(self, turn: _Turn) -> None:
        self.turned = math.radians(turn.rotation)
        self.known: dict[int, tuple[bool, bool]] = {}

    def of(self, text: raw.FPDF_TEXTPAGE, place: int) -> tuple[bool, bool]:
        handle = raw.FPDFText_GetTextObject(text, place)
        if not handle:
            return False, True
        key = ctypes.addressof(handle.contents)
        if key not in self.known:
            name = ctypes.create_string_buffer(128)
            raw.FPDFFont_GetBaseFontName(raw.FPDFTextObj_GetFont(handle), name, 128)
            angle = raw.FPDFText_GetCharAngle(text, place)
            upright = angle < 0 or abs(math.sin(angle + self.turned)) < 0.1  # either way round: scanners turn pages
            self.known[key] = (bool(BOLD.search(name.value.decode("latin-1"))), upright)
        return self.known[key]


def _words(text: raw.FPDF_TEXTPAGE, turn: _Turn, page: int) -> Iterator[Word]:
    """The words in the order of the file: cut at white space, and where the next character is not near."""
    fonts = _Fonts(turn)
    (a, b, c), (d, e, f) = turn.across, turn.down  # inline below: a page has thousands of characters
    x, y, box = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
    at_x, at_y, at_box = ctypes.pointer(x), ctypes.pointer(y), ctypes.pointer(box)
    origin_of, box_of = raw.FPDFText_GetCharOrigin, raw.FPDFText_GetLooseCharBox
    word: Word | None = None
    letters: list[str] = []
    upright = True
    line = reach = gap = end = 0.0  # of the word: where it stands, what is on its line and near it, where it ends
    for place, character in _characters(text):
        if character.isspace():
            if word is not None and upright:
                yield _whole(word, letters, end)
            word = None
            continue
        if not origin_of(text, place, at_x, at_y):
            continue
        box_of(text, place, at_box)
        left, bottom, right, top = box.left, box.bottom, box.right, box.top
        x0, x1 = a * left + b * bottom + c, a * right + b * top + c
        if x1 < x0:
            x0, x1 = x1, x0
        base = d * x.value + e * y.value + f
        if word is not None:
            if -reach < base - line < reach and -reach < x0 - end < gap:
                letters.append(character)
                if x1 > end:
                    end = x1
                continue
            if upright:
                yield _whole(word, letters, end)
        bold, upright = fonts.of(text, place)
        height = max(abs(turn(left, bottom)[1] - turn(right, top)[1]), 1.0)
        word, letters = Word("", x0, x1, base, height, page, bold), [character]
        line, reach, gap, end = base, 0.5 * height, WORD_GAP * height, x1
    if word is not None and upright:
        yield _whole(word, letters, end)


def _whole(word: Word, letters: list[str], end: float) -> Word:
    word.text, word.x1 = "".join(letters), end
    return word


def _characters(text: raw.FPDF_TEXTPAGE) -> Iterator[tuple[int, str]]:
    """The characters with their places: pdfium counts those beyond 16 bits as two, and marks hyphens at line ends."""
    high = 0
    unicode_of = raw.FPDFText_GetUnicode
    for place in range(raw.FPDFText_CountChars(text)):
        code = unicode_of(text, place)
        if 0x20 <= code < 0xD800:
            yield place, chr(code)
        elif 0xD800 <= code < 0xDC00:
            high = code
        elif 0xDC00 <= code < 0xE000:
            if high:
                yield place, chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00)
            high = 0
        elif code in (0x02, 0xFFFE):
            yield place, "-"
        elif code:
            yield place, LIGATURES.get(code) or chr(code)


def _rules(page: pdfium.PdfPage, turn: _Turn) -> Iterator[Rule]:
    """Straight lines of the page that run across or down, thin boxes, and the sides of larger ones."""
    count = 0
    for shape in _shapes(page, raw.FPDF_PAGEOBJ_PATH):
        segments = raw.FPDFPath_CountSegments(shape)
        count += max(segments, 0)
        if count > MOST_SEGMENTS:
            return
        yield from _straight(_polylines(shape, segments, turn), stroked=_is_stroked(shape))


def _shapes(page: pdfium.PdfPage, kind: int) -> Iterator[raw.FPDF_PAGEOBJECT]:
    """The page's objects of a kind, and those within the forms that it shows."""
    found = [raw.FPDFPage_GetObject(page, number) for number in range(raw.FPDFPage_CountObjects(page))]
    for _ in range(DEEPEST):
        forms = []
        for shape in found:
            own = raw.FPDFPageObj_GetType(shape)
            if own == kind:
                yield shape
            elif own == raw.FPDF_PAGEOBJ_FORM:
                forms.append(shape)
        found = [
            raw.FPDFFormObj_GetObject(form, number)
            for form in forms
            for number in range(raw.FPDFFormObj_CountObjects(form))
        ]


def _polylines(shape: raw.FPDF_PAGEOBJECT, segments: int, turn: _Turn) -> list[list[tuple[float, float]]]:
    """The corners of a shape's lines, where they stand on the page."""
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(shape, matrix)
    lines: list[list[tuple[float, float]]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for number in range(segments):
        segment = raw.FPDFPath_GetPathSegment(shape, number)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = turn(
            matrix.a * x.value + matrix.c * y.value + matrix.e, matrix.b * x.value + matrix.d * y.value + matrix.f
        )
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO or not lines:
            lines.append([])
        lines[-1].append(point)
        if raw.FPDFPathSegment_GetClose(segment):
            lines[-1].append(lines[-1][0])
    return lines


def _is_stroked(shape: raw.FPDF_PAGEOBJECT) -> bool:
    """Whether a shape's outline is drawn; shades behind words are only filled."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return not raw.FPDFPath_GetDrawMode(shape, fill, stroke) or bool(stroke.value)


def _straight(lines: list[list[tuple[float, float]]], *, stroked: bool) -> Iterator[Rule]:
    for points in lines:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        width, height = max(xs) - min(xs), max(ys) - min(ys)
        if height <= THICKEST < width:
            yield Rule(True, (max(ys) + min(ys)) / 2, min(xs), max(xs))
        elif width <= THICKEST < height:
            yield Rule(False, (max(xs) + min(xs)) / 2, min(ys), max(ys))
        elif stroked and len(points) <= 6 and width > THICKEST:  # a box: the sides that run straight
            for (x0, y0), (x1, y1) in pairwise(points):
                if abs(y0 - y1) < 0.5 and abs(x0 - x1) > THICKEST:
                    yield Rule(True, y0, min(x0, x1), max(x0, x1))
                elif abs(x0 - x1) < 0.5 and abs(y0 - y1) > THICKEST:
                    yield Rule(False, x0, min(y0, y1), max(y0, y1))


def _has_picture(page: pdfium.PdfPage) -> bool:
    return any(True for _ in _shapes(page, raw.FPDF_PAGEOBJ_IMAGE))
