"""What is drawn on a page: ruled lines (across or down, thin boxes, the sides of larger ones), and large outlines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from loaders.formats.pdf.pages import asking
from loaders.formats.pdf.pages.marks import Rule
from loaders.formats.pdf.pages.turning import Turn

MOST_SEGMENTS = 20_000  # of ruled lines on a page: a map has more, and no tables
THICKEST = 3.0  # points; a filled box thinner than this is a line
BOX = 5  # segments of a box: where it begins, and its sides
OUTLINE = 10  # segments, and more: of letters and pictures that are drawn, not of boxes and arrows
LARGE = 30.0  # points, in width or height: letters that are three lines high
STRAIGHT = 0.5  # points by which the side of a box may lean

Point = tuple[float, float]


def drawn_on(page: pdfium.PdfPage, turn: Turn) -> tuple[list[Rule], list[list[Point]]]:
    """The ruled lines of a page, and its large outlines, each by its corners from the left and from the top.

    None of either where there are so many that the page is a drawing.
    """
    shapes = asking.shapes_of(page, raw.FPDF_PAGEOBJ_PATH)
    segments = asking.segments_of(shapes)
    if sum(segments) > MOST_SEGMENTS:
        return [], []
    rules: list[Rule] = []
    outlines: list[list[Point]] = []
    boxes = turn.boxes(asking.bounds_of(shapes))
    for shape, count, left, bottom, right, top in zip(shapes, segments, *boxes, strict=True):
        width, height = right - left, top - bottom
        if height <= THICKEST < width:
            rules.append(Rule(True, turn.top - (top + bottom) / 2, left, right))
        elif width <= THICKEST < height:
            rules.append(Rule(False, (left + right) / 2, turn.top - top, turn.top - bottom))
        elif width > THICKEST and height > THICKEST:
            is_stroked = asking.is_stroked(shape)
            if is_stroked or count > BOX:
                lines = [_shown(line, turn) for line in asking.corners_of(shape, count)]
                rules.extend(_sides(lines, is_stroked=is_stroked))
                if count >= OUTLINE and max(width, height) >= LARGE:
                    outlines.extend(lines)
    return rules, outlines


def strikes_of(page: pdfium.PdfPage, turn: Turn) -> list[Rule]:
    """The lines that annotations draw through words."""
    rules: list[Rule] = []
    for corners in asking.strikes_of(page):
        xs, heights = turn.points([x for x, _ in corners], [y for _, y in corners])
        rules.append(Rule(True, turn.top - sum(heights) / len(heights), min(xs), max(xs)))
    return rules


def _shown(line: list[Point], turn: Turn) -> list[Point]:
    """The corners of a line as they are shown, from the left and from the top."""
    xs, heights = turn.points([x for x, _ in line], [y for _, y in line])
    return [(x, turn.top - height) for x, height in zip(xs, heights, strict=True)]


def _sides(lines: list[list[Point]], *, is_stroked: bool) -> Iterator[Rule]:
    """What runs straight of a shape's lines, each given by its corners; of what is only filled, thin boxes."""
    for line in lines:
        xs, ys = zip(*line, strict=True)
        left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
        if bottom - top <= THICKEST < right - left:
            yield Rule(True, (top + bottom) / 2, left, right)
        elif right - left <= THICKEST < bottom - top:
            yield Rule(False, (left + right) / 2, top, bottom)
        elif is_stroked and len(line) <= BOX + 1 and right - left > THICKEST:
            for (x0, y0), (x1, y1) in pairwise(line):
                if abs(y0 - y1) < STRAIGHT and abs(x0 - x1) > THICKEST:
                    yield Rule(True, y0, min(x0, x1), max(x0, x1))
                elif abs(x0 - x1) < STRAIGHT and abs(y0 - y1) > THICKEST:
                    yield Rule(False, x0, min(y0, y1), max(y0, y1))
