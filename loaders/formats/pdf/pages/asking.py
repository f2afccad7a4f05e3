"""What pdfium is asked: the same of all letters or shapes of a page at once.

A call of pdfium from Python takes far longer than pdfium does, and a page has thousands of letters. ``map`` makes one
call behind another without a step of Python in between, and each writes its answer to its place in one array.
Coordinates are points from the lower left, as the file gives them.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import compress, repeat
from operator import eq
from typing import Any, Literal, NamedTuple, cast

import pypdfium2 as pdfium
import pypdfium2.raw as raw

DEEPEST = 4  # forms within forms that are looked into
UNKNOWN = "\ufffe"  # in a text of pdfium's: hyphens at the ends of lines, and characters without text
UNITS = f"utf-16-{'le' if sys.byteorder == 'little' else 'be'}"
NAME = 128  # bytes of a font's name that are looked at
Name = ctypes.c_char * NAME


class Boxes(NamedTuple):
    """The sides of boxes: each box has the same place in all four."""

    lefts: Sequence[float]
    bottoms: Sequence[float]
    rights: Sequence[float]
    tops: Sequence[float]


def each(question: Callable[..., Any], *given: Iterable[Any]) -> list[Any]:
    """What pdfium answers to a question, with one of each of what is given at a time."""
    return list(map(question, *given))


def text_of(page: raw.FPDF_TEXTPAGE) -> str:
    """A page's characters, each at pdfium's place for it: those beyond 16 bits are two, those without text are 0."""
    count = max(raw.FPDFText_CountChars(page), 0)
    room, places = _room(ctypes.c_ushort, count + 1)
    if raw.FPDFText_GetText(page, 0, count, next(places)) == count + 1:  # else control characters are left out
        text = room[: 2 * count].decode(UNITS, "surrogatepass")
        if len(text) == count and UNKNOWN not in text:
            return text
    codes = each(raw.FPDFText_GetUnicode, repeat(page), range(count))
    return "".join(chr(code) if code <= sys.maxunicode else "\0" for code in codes)


def boxes_of(page: raw.FPDF_TEXTPAGE, places: Sequence[int]) -> Boxes:
    """The boxes of letters, as high as a line in their font."""
    room, answers = _room(raw.FS_RECTF, len(places))
    each(raw.FPDFText_GetLooseCharBox, repeat(page), places, answers)
    lefts, tops, rights, bottoms = (_numbers(room, "f", 4, side) for side in range(4))
    return Boxes(lefts, bottoms, rights, tops)


def origins_of(page: raw.FPDF_TEXTPAGE, places: Sequence[int]) -> tuple[Sequence[float], Sequence[float]]:
    """Where letters stand on their baselines: x of all, and y of all."""
    (xs, at_xs), (ys, at_ys) = _room(ctypes.c_double, len(places)), _room(ctypes.c_double, len(places))
    each(raw.FPDFText_GetCharOrigin, repeat(page), places, at_xs, at_ys)
    return _numbers(xs, "d"), _numbers(ys, "d")


def directions_at(page: raw.FPDF_TEXTPAGE, places: Sequence[int]) -> list[tuple[float, float]]:
    """Where the lines go on from letters: to the right, and up; those of slanted letters go straight on."""
    matrices = [raw.FS_MATRIX() for _ in places]
    each(raw.FPDFText_GetMatrix, repeat(page), places, matrices)
    return [(matrix.a, matrix.b) for matrix in matrices]


def fonts_at(page: raw.FPDF_TEXTPAGE, places: Sequence[int]) -> list[str]:
    """The names of the fonts that letters are set in, "" where there is none."""
    fonts = each(raw.FPDFTextObj_GetFont, each(raw.FPDFText_GetTextObject, repeat(page), places))
    addresses = list(map(bytes, fonts))  # what tells one from another, as long as the page is open
    names = {address: _font_name(font) for address, font in dict(zip(addresses, fonts, strict=True)).items()}
    return [names[address] for address in addresses]


def shapes_of(page: pdfium.PdfPage, kind: int) -> list[raw.FPDF_PAGEOBJECT]:
    """The page's objects of a kind (``FPDF_PAGEOBJ_...``), and those within the forms that it shows."""
    found: list[raw.FPDF_PAGEOBJECT] = []
    shapes = each(raw.FPDFPage_GetObject, repeat(page.raw), range(raw.FPDFPage_CountObjects(page)))
    for _ in range(DEEPEST):
        kinds = each(raw.FPDFPageObj_GetType, shapes)
        found += compress(shapes, map(eq, kinds, repeat(kind)))
        forms = compress(shapes, map(eq, kinds, repeat(raw.FPDF_PAGEOBJ_FORM)))
        shapes = [
            raw.FPDFFormObj_GetObject(form, number)
            for form in forms
            for number in range(raw.FPDFFormObj_CountObjects(form))
        ]
        if not shapes:
            break
    return found


def bounds_of(shapes: Sequence[raw.FPDF_PAGEOBJECT]) -> Boxes:
    """The boxes around shapes; lines that are drawn along their sides are within."""
    rooms = [_room(ctypes.c_float, len(shapes)) for _ in Boxes._fields]
    each(raw.FPDFPageObj_GetBounds, shapes, *(answers for _, answers in rooms))
    return Boxes(*(_numbers(room, "f") for room, _ in rooms))


def segments_of(shapes: Sequence[raw.FPDF_PAGEOBJECT]) -> list[int]:
    """Of how many straight or bent lines each shape is made."""
    return [max(count, 0) for count in each(raw.FPDFPath_CountSegments, shapes)]


def corners_of(shape: raw.FPDF_PAGEOBJECT, segments: int) -> list[list[tuple[float, float]]]:
    """The corners of a shape's lines, line by line."""
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(shape, matrix)
    lines: list[list[tuple[float, float]]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for number in range(segments):
        segment = raw.FPDFPath_GetPathSegment(shape, number)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO or not lines:
            lines.append([])
        lines[-1].append(
            (matrix.a * x.value + matrix.c * y.value + matrix.e, matrix.b * x.value + matrix.d * y.value + matrix.f)
        )
        if raw.FPDFPathSegment_GetClose(segment):
            lines[-1].append(lines[-1][0])
    return lines


def is_stroked(shape: raw.FPDF_PAGEOBJECT) -> bool:
    """Whether a shape's outline is drawn; shades behind words are only filled."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return not raw.FPDFPath_GetDrawMode(shape, fill, stroke) or bool(stroke.value)


def _font_name(font: raw.FPDF_FONT) -> str:
    """A font's name, or the beginning of a very long one."""
    name = Name()
    raw.FPDFFont_GetBaseFontName(font, name, NAME)
    return name.value.decode("latin-1")


def _room(kind: type[ctypes.Structure | ctypes._SimpleCData[Any]], count: int) -> tuple[bytearray, Iterator[Any]]:
    """Room for so many answers of a kind, side by side, and their places; an array's type would have to be made."""
    size = ctypes.sizeof(kind)
    room = bytearray(size * (count + 1))
    return room, map(ctypes.byref, repeat(kind.from_buffer(room)), range(0, size * count, size))


def _numbers(room: bytearray, kind: Literal["d", "f"], step: int = 1, first: int = 0) -> Sequence[float]:
    """The numbers that stand in a room: of every ``step`` the ``first`` one, counted from 0."""
    return cast("Sequence[float]", memoryview(room).cast(kind)[first:-step:step])
