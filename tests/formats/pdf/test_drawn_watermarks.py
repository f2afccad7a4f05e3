"""What is drawn across the text of a PDF without letters: a watermark as LibreOffice draws it, a frame, a crest."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest
from reportlab.lib import colors

from loaders.formats import pdf
from loaders.formats.pdf.pages.drawn_words import lies_aslant, word_drawn
from loaders.formats.pdf.pages.marks import Page
from loaders.formats.pdf.pages.watermarks import drawn_across
from tests.formats.sheets import HEIGHT, LEFT, Sheet

WATERMARK = "are drawn across the text of"


def letter(made: Sheet, x: float, y: float, size: float) -> None:
    """The outline of a letter, as LibreOffice draws each letter of a watermark: bent lines, and no text."""
    path = made.canvas.beginPath()
    path.moveTo(x, y)
    for step in range(1, 13):
        turn = 2 * math.pi * step / 12
        path.curveTo(
            *(x + size * math.sin(turn - 0.3), y + size * step / 14),
            *(x + size * math.sin(turn - 0.1), y + size * step / 13),
            *(x + size * math.sin(turn), y + size * (step % 7) / 6),
        )
    path.close()
    made.canvas.drawPath(path, stroke=0, fill=1)


def drawn(*, letters: bool = False, frame: bool = False, crest: bool = False) -> Sequence[str]:
    """What is told of minutes on which something is drawn."""
    made = Sheet().lines(100, "Hollow Brook Parish Council", "Minutes of the meeting held on 4 March 2031", "")
    made.lines(148, *(f"{place}. Item {place} was discussed at some length by all of us." for place in range(1, 25)))
    made.canvas.setFillColor(colors.lightgrey)
    for place in range(5 if letters else 0):
        letter(made, LEFT + 50 * place, HEIGHT - 330 + 30 * place, 60)
    if frame:
        made.canvas.roundRect(LEFT - 20, 60, 450, HEIGHT - 100, 30)
    if crest:
        letter(made, LEFT + 400, HEIGHT - 80, 50)
    return pdf.read(made.bytes(), "minutes.pdf").lost


def test_a_watermark_that_is_drawn_without_letters_is_told() -> None:
    [told] = drawn(letters=True)
    assert WATERMARK in told


def test_a_frame_and_a_crest_are_no_watermark() -> None:
    assert drawn(frame=True, crest=True) == ()


def test_a_drawing_on_one_of_many_pages_is_no_watermark() -> None:
    pages = [Page(number, 595, HEIGHT, crossed=number == 2) for number in range(1, 6)]
    assert drawn_across(pages) == []


SQUARE, WITH_HOLE = (10,), (10, 4)  # half the side of each outline of a letter
BY_HOLES = {"D": WITH_HOLE, "R": WITH_HOLE, "A": WITH_HOLE, "P": WITH_HOLE, "O": WITH_HOLE}


def outlines_of(word: str, aslant: float = math.pi / 4, size: float = 2.0) -> list[list[tuple[float, float]]]:
    """The outlines of a word's letters on a line that rises: squares, with holes where the letters have them."""
    found = []
    for place, letter in enumerate(word):
        for half in BY_HOLES.get(letter, SQUARE):
            corners = [(-half, -half), (half, -half), (half, half), (-half, half), (-half, -half)]
            xs = [(size * (30 * place + x), size * y) for x, y in corners]
            cos, sin = math.cos(aslant), math.sin(aslant)
            found.append([(200 + cos * x + sin * y, 500 - sin * x + cos * y) for x, y in xs])
    return found


@pytest.mark.parametrize(
    ("drawn", "word"),
    [
        ("DRAFT", "DRAFT"), ("UNCONFIRMED", "UNCONFIRMED"), ("DRAFTMINUTES", "DRAFT MINUTES"),
        ("UNAPPROVEDMINUTES", "UNAPPROVED MINUTES"), ("UNCONFIRMEDMINUTES", "UNCONFIRMED MINUTES"),
        ("FINAL", ""), ("COPY", ""), ("URGENT", ""), ("SAMPLE", ""),
    ],
)  # fmt: skip
def test_a_word_that_is_drawn_is_known_by_its_holes(drawn: str, word: str) -> None:
    assert word_drawn(outlines_of(drawn)) == word
    assert word_drawn(outlines_of(drawn)[::-1]) == word  # in whatever order its letters are drawn
    assert word_drawn(outlines_of(drawn, aslant=0)) == word


def test_a_word_aslant_over_half_a_page_lies_there_as_a_watermark() -> None:
    assert lies_aslant(outlines_of("DRAFT"), 400)
    assert not lies_aslant(outlines_of("DRAFT", aslant=0), 400)  # as a letterhead's words may
    assert not lies_aslant(outlines_of("DRAFT", size=0.5), 400)
    assert not lies_aslant([], 400)


def test_small_letters_and_shapes_that_stand_on_no_line_are_no_word() -> None:
    assert word_drawn(outlines_of("DRAFT", size=0.5)) == ""
    scattered = [[(x, y + 90 * (place % 3)) for x, y in one] for place, one in enumerate(outlines_of("DRAFT"))]
    assert word_drawn(scattered) == ""
    assert word_drawn([]) == ""
