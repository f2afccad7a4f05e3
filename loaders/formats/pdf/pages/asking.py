"""What pdfium is asked: the same of all letters or shapes of a page at once.

A call of pdfium from Python takes far longer than pdfium does, and a page has thousands of letters. ``map`` makes one
call behind another without a step of Python in between, and each writes its answer to its place in one array. What is
asked of each letter takes addresses as plain numbers (``_plain``): ctypes looks twice as long at a pointer with a type.
Coordinates are points from the lower left, as the file gives them.
"""

from __future__ import annotations

import ctypes
import math
import sys
from collections.abc import Callable, Iterable, Sequence
from itertools import compress, repeat
from operator import eq, mul
from typing import Any, Literal, NamedTuple, cast

import pypdfium2 as pdfium
import pypdfium2.raw as raw

DEEPEST = 4  # forms within forms that are looked into
UNKNOWN = "\ufffe"  # in a text of pdfium's: hyphens at the ends of lines, and characters without text
UNITS = f"utf-16-{'le' if sys.byteorder == 'little' else 'be'}"
NAME = 128  # bytes of a font's name that are looked at
Name = ctypes.c_char * NAME
_Pointer = ctypes.c_void_p


def _address(pointer: Any) -> int:
    return ctypes.cast(pointer, _Pointer).value or 0


def _plain(question: Any, *given: type[ctypes._SimpleCData[Any]], answers: Any = ctypes.c_int) -> Callable[..., Any]:
    """A function of pdfium's that takes pointers, and answers with one, as numbers; it calls nothing of Python's."""
    return ctypes.PYFUNCTYPE(answers, *given)(_address(question))


_GET_TEXT = _plain(raw.FPDFText_GetText, _Pointer, ctypes.c_int, ctypes.c_int, _Pointer)
_GET_BOX = _plain(raw.FPDFText_GetLooseCharBox, _Pointer, ctypes.c_int, _Pointer)
_GET_ORIGIN = _plain(raw.FPDFText_GetCharOrigin, _Pointer, ctypes.c_int, _Pointer, _Pointer)
_GET_MATRIX = _plain(raw.FPDFText_GetMatrix, _Pointer, ctypes.c_int, _Pointer)
_GET_SIZE = _plain(raw.FPDFText_GetFontSize, _Pointer, ctypes.c_int, answers=ctypes.c_double)
_GET_OBJECT = _plain(raw.FPDFText_GetTextObject, _Pointer, ctypes.c_int, answers=_Pointer)
_GET_FONT = _plain(raw.FPDFTextObj_GetFont, _Pointer, answers=_Pointer)
_GET_BOUNDS = _plain(raw.FPDFPageObj_GetBounds, *[_Pointer] * 5)

Matrix = tuple[float, float, float, float, float, float]


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
    if _GET_TEXT(_address(page), 0, count, places[0]) == count + 1:  # else control characters are left out
        text = room[: 2 * count].decode(UNITS, "surrogatepass")
        if len(text) == count:
            return _with_unknown_told(page, text) if UNKNOWN in text else text
    return "".join(_characters_at(page, range(count)))


def _with_unknown_told(page: raw.FPDF_TEXTPAGE, text: str) -> str:
    """The text with what stands in the places that it marks as unknown."""
    places = [place for place, letter in enumerate(text) if letter == UNKNOWN]
    letters = list(text)
    for place, letter in zip(places, _characters_at(page, places), strict=True):
        letters[place] = letter
    return "".join(letters)


def _characters_at(page: raw.FPDF_TEXTPAGE, places: Sequence[int]) -> list[str]:
    codes = each(raw.FPDFText_GetUnicode, repeat(page), places)
    return [chr(code) if code <= sys.maxunicode else "\0" for code in codes]


def lettering_at(page: raw.FPDF_TEXTPAGE, places: Sequence[int]) -> tuple[list[str], list[float]]:
    """The names of the fonts that letters are set in, "" where there is none, and their sizes: see ``_sizes_at``.

    Letters that a page draws together, a line mostly, have one font and size: each is asked once.
    """
    objects = each(_GET_OBJECT, repeat(_address(page)), places)  # None where a letter has none
    together = dict(zip(objects, places, strict=True))
    together.pop(None, None)
    fonts = each(_GET_FONT, together)
    names = {font: _font_name(font) for font in set(fonts)}
    of_objects = dict(zip(together, map(names.__getitem__, fonts), strict=True))
    sizes = dict(zip(together, _sizes_at(page, list(together.values())), strict=True))
    if None not in objects:
        return list(map(of_objects.__getitem__, objects)), list(map(sizes.__getitem__, objects))
    alone = [place for place, one in zip(places, objects, strict=True) if one is None]
    others = dict(zip(alone, _sizes_at(page, alone), strict=True))
    return [of_objects.get(one, "") for one in objects], [
        others[place] if one is None else sizes[one] for place, one in zip(places, objects, strict=True)
    ]


def hidden_at(page: raw.FPDF_TEXTPAGE, places: Sequence[int]) -> int:
    """How many letters are not shown: they are there to be found and copied."""
    objects = each(raw.FPDFText_GetTextObject, repeat(page), places)
    modes = each(raw.FPDFTextObj_GetTextRenderMode, [one for one in objects if one])
    return modes.count(raw.FPDF_TEXTRENDERMODE_INVISIBLE)


def _sizes_at(page: raw.FPDF_TEXTPAGE, places: Sequence[int]) -> list[float]:
    """The sizes of the fonts that letters are set in, in points as they are shown; 0 where none is told."""
    sizes = each(_GET_SIZE, repeat(_address(page)), places)
    _, _, cs, ds = _matrices_at(page, places)
    return list(map(mul, sizes, map(math.hypot, cs, ds)))


def boxes_of(page: raw.FPDF_TEXTPAGE, places: Sequence[int]) -> Boxes:
    """The boxes of letters: as high as a line in their font, or of its ink where a font tells nothing of its lines."""
    room, answers = _room(raw.FS_RECTF, len(places))
    each(_GET_BOX, repeat(_address(page)), places, answers)
    lefts, tops, rights, bottoms = (_numbers(room, "f", 4, side) for side in range(4))
    return Boxes(lefts, bottoms, rights, tops)


def origins_of(page: raw.FPDF_TEXTPAGE, places: Sequence[int]) -> tuple[Sequence[float], Sequence[float]]:
    """Where letters stand on their baselines: x of all, and y of all."""
    (xs, at_xs), (ys, at_ys) = _room(ctypes.c_double, len(places)), _room(ctypes.c_double, len(places))
    each(_GET_ORIGIN, repeat(_address(page)), places, at_xs, at_ys)
    return _numbers(xs, "d"), _numbers(ys, "d")


def directions_at(page: raw.FPDF_TEXTPAGE, places: Sequence[int]) -> list[tuple[float, float]]:
    """Where the lines go on from letters: to the right, and up; those of slanted letters go straight on."""
    rights, ups, _, _ = _matrices_at(page, places)
    return list(zip(rights, ups, strict=True))


class Shape(NamedTuple):
    """A shape on a page, and how the forms that hold it place it: x' = a x + c y + e, y' = b x + d y + f."""

    raw: raw.FPDF_PAGEOBJECT
    placed: Matrix | None


def shapes_of(page: pdfium.PdfPage, kind: int) -> list[Shape]:
    """The page's objects of a kind (``FPDF_PAGEOBJ_...``), and those within the forms that it shows."""
    found: list[Shape] = []
    objects = each(raw.FPDFPage_GetObject, repeat(page.raw), range(raw.FPDFPage_CountObjects(page)))
    level = [(objects, cast("Matrix | None", None))]
    for _ in range(DEEPEST):
        forms: list[tuple[list[raw.FPDF_PAGEOBJECT], Matrix | None]] = []
        for objects, placed in level:
            kinds = each(raw.FPDFPageObj_GetType, objects)
            found += [Shape(shape, placed) for shape in compress(objects, map(eq, kinds, repeat(kind)))]
            for form in compress(objects, map(eq, kinds, repeat(raw.FPDF_PAGEOBJ_FORM))):
                held = [raw.FPDFFormObj_GetObject(form, n) for n in range(raw.FPDFFormObj_CountObjects(form))]
                forms.append((held, _within(_matrix_of(form), placed)))
        if not forms:
            break
        level = forms
    return found


def bounds_of(shapes: Sequence[Shape]) -> Boxes:
    """The boxes around shapes; lines that are drawn along their sides are within."""
    rooms = [_room(ctypes.c_float, len(shapes)) for _ in Boxes._fields]
    each(_GET_BOUNDS, [shape.raw for shape in shapes], *(answers for _, answers in rooms))
    boxes = Boxes(*(_numbers(room, "f") for room, _ in rooms))
    if not any(shape.placed for shape in shapes):
        return boxes
    corners = [
        [_placed(x, y, shape.placed) for x, y in ((left, bottom), (right, top))]
        for shape, left, bottom, right, top in zip(shapes, *boxes, strict=True)
    ]
    xs, ys = ([[point[axis] for point in pair] for pair in corners] for axis in (0, 1))
    return Boxes(*([pick(pair) for pair in values] for pick, values in ((min, xs), (min, ys), (max, xs), (max, ys))))


def segments_of(shapes: Sequence[Shape]) -> list[int]:
    """Of how many straight or bent lines each shape is made."""
    return [max(count, 0) for count in each(raw.FPDFPath_CountSegments, [shape.raw for shape in shapes])]


def corners_of(shape: Shape, segments: int) -> list[list[tuple[float, float]]]:
    """The corners of a shape's lines, line by line."""
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(shape.raw, matrix)
    placed = _within((matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f), shape.placed)
    lines: list[list[tuple[float, float]]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for number in range(segments):
        segment = raw.FPDFPath_GetPathSegment(shape.raw, number)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO or not lines:
            lines.append([])
        lines[-1].append(_placed(x.value, y.value, placed))
        if raw.FPDFPathSegment_GetClose(segment):
            lines[-1].append(lines[-1][0])
    return lines


def is_stroked(shape: Shape) -> bool:
    """Whether a shape's outline is drawn; shades behind words are only filled."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return not raw.FPDFPath_GetDrawMode(shape.raw, fill, stroke) or bool(stroke.value)


def strikes_of(page: pdfium.PdfPage) -> list[list[tuple[float, float]]]:
    """The corners of what annotations strike out, four for each line of it."""
    found: list[list[tuple[float, float]]] = []
    for number in range(raw.FPDFPage_GetAnnotCount(page.raw)):
        annotation = raw.FPDFPage_GetAnnot(page.raw, number)
        if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_STRIKEOUT:
            for place in range(raw.FPDFAnnot_CountAttachmentPoints(annotation)):
                quad = raw.FS_QUADPOINTSF()
                if raw.FPDFAnnot_GetAttachmentPoints(annotation, place, quad):
                    found.append([(quad.x1, quad.y1), (quad.x2, quad.y2), (quad.x3, quad.y3), (quad.x4, quad.y4)])
        raw.FPDFPage_CloseAnnot(annotation)
    return found


def _matrix_of(form: raw.FPDF_PAGEOBJECT) -> Matrix:
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(form, matrix)
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _within(inner: Matrix, outer: Matrix | None) -> Matrix:
    """The matrix that places by ``inner`` first, and then by ``outer``."""
    if outer is None:
        return inner
    (a, b, c, d, e, f), (u, v, w, x, y, z) = inner, outer
    return a * u + b * w, a * v + b * x, c * u + d * w, c * v + d * x, e * u + f * w + y, e * v + f * x + z


def _placed(x: float, y: float, placed: Matrix | None) -> tuple[float, float]:
    if placed is None:
        return x, y
    a, b, c, d, e, f = placed
    return a * x + c * y + e, b * x + d * y + f


def _matrices_at(page: raw.FPDF_TEXTPAGE, places: Sequence[int]) -> tuple[Sequence[float], ...]:
    """How letters are turned, slanted and enlarged: a, b, c and d of their matrices."""
    room, answers = _room(raw.FS_MATRIX, len(places))
    each(_GET_MATRIX, repeat(_address(page)), places, answers)
    return tuple(_numbers(room, "f", 6, column) for column in range(4))


def _font_name(font: int | None) -> str:
    """The name of the font at an address, or the beginning of a very long one; "" of none."""
    name = Name()
    raw.FPDFFont_GetBaseFontName(ctypes.cast(_Pointer(font), raw.FPDF_FONT), name, NAME)
    return name.value.decode("latin-1")


def _room(kind: type[ctypes.Structure | ctypes._SimpleCData[Any]], count: int) -> tuple[bytearray, range]:
    """Room for so many answers of a kind, side by side, and their addresses; an array's type would have to be made.

    A ``bytearray`` keeps its place in memory as long as it keeps its size.
    """
    size = ctypes.sizeof(kind)
    room = bytearray(size * (count + 1))
    begin = ctypes.addressof(ctypes.c_char.from_buffer(room))
    return room, range(begin, begin + size * count, size)


def _numbers(room: bytearray, kind: Literal["d", "f"], step: int = 1, first: int = 0) -> Sequence[float]:
    """The numbers that stand in a room: of every ``step`` the ``first`` one, counted from 0."""
    return cast("Sequence[float]", memoryview(room).cast(kind)[first:-step:step])
