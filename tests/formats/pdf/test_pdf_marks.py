"""Words of a PDF that are struck out, and words that lie across its pages."""

from __future__ import annotations

import pytest
from reportlab.lib import colors

from loaders.formats import pdf
from loaders.parsing import read_meetings
from loaders.recognition import state_of
from tests.formats.sheets import HEIGHT, LEFT, Sheet, text_of
from tests.parsing.steps import document, minutes

SURVEY = "AGREED: That a survey be made."
LIVE = "AGREED: That the roof be mended."


def drawn(y: float, x0: float = LEFT, x1: float = LEFT + 200, *, filled: bool = False) -> Sheet:
    made = Sheet().lines(100, SURVEY, LIVE)
    if filled:
        made.canvas.rect(x0, HEIGHT - y, x1 - x0, 0.7, stroke=0, fill=1)
    else:
        made.canvas.line(x0, HEIGHT - y, x1, HEIGHT - y)
    return made


@pytest.mark.parametrize("filled", [False, True])
@pytest.mark.parametrize("above", [2.2, 2.6, 3.4])
def test_words_with_a_line_through_them_state_nothing(above: float, filled: bool) -> None:
    assert text_of(drawn(100 - above, filled=filled)) == LIVE


@pytest.mark.parametrize("y", [101.2, 102, 90.5])
def test_a_line_below_or_above_words_strikes_nothing(y: float) -> None:
    assert SURVEY in text_of(drawn(y))


def test_only_the_words_that_a_line_covers_are_struck() -> None:
    width = Sheet().canvas.stringWidth("AGREED: That a ", "Helvetica", 10)
    assert text_of(drawn(97.3, LEFT + width)).splitlines()[0].split("  ")[0].strip() == "AGREED: That a"


def test_lines_drawn_word_by_word_strike_together() -> None:
    made = Sheet().lines(100, SURVEY, LIVE)
    for step in range(20):
        made.canvas.line(LEFT + 8 * step, HEIGHT - 97.4, LEFT + 8 * step + 7.2, HEIGHT - 97.4)
    assert text_of(made) == LIVE


def test_a_line_within_a_form_is_where_the_form_is_placed() -> None:
    made = Sheet()
    made.canvas.beginForm("half")
    made.canvas.line(2 * LEFT, 2 * (HEIGHT - 97.4), 2 * LEFT + 400, 2 * (HEIGHT - 97.4))
    made.canvas.endForm()
    made.lines(100, SURVEY, LIVE)
    made.canvas.saveState()
    made.canvas.scale(0.5, 0.5)
    made.canvas.doForm("half")
    made.canvas.restoreState()
    assert text_of(made) == LIVE


def test_what_a_reviewer_strikes_out_states_nothing() -> None:
    made = Sheet().lines(100, SURVEY, LIVE)
    made.canvas._addAnnotation(_strike_out(LEFT, HEIGHT - 102, LEFT + 160, HEIGHT - 91))
    assert text_of(made) == LIVE


def _strike_out(left: float, bottom: float, right: float, top: float) -> object:
    from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName

    corners = [left, top, right, top, left, bottom, right, bottom]
    return PDFDictionary(
        {
            "Type": PDFName("Annot"), "Subtype": PDFName("StrikeOut"), "Rect": PDFArray([left, bottom, right, top]),
            "QuadPoints": PDFArray(corners),
        }
    )  # fmt: skip


def stamped(word: str, angle: float, size: float = 70) -> str:
    made = Sheet().lines(100, "Hollow Brook Parish Council", "Minutes of the meeting held on 4 March 2031", "")
    made.lines(148, *(f"{place}. Item {place} was discussed at some length." for place in range(1, 25)))
    made.canvas.saveState()
    made.canvas.setFillColor(colors.lightgrey)
    made.canvas.translate(LEFT + 40, HEIGHT - 300)
    made.canvas.rotate(angle)
    made.font("Helvetica-Bold", size).canvas.drawString(0, 0, word)
    made.canvas.restoreState()
    return pdf.read(made.bytes(), "minutes.pdf").text


@pytest.mark.parametrize("angle", [0, 45, -30])
@pytest.mark.parametrize(
    ("word", "state"), [("DRAFT", "draft"), ("D R A F T", "draft"), ("Unapproved", "draft"), ("COPY", None)]
)
def test_a_watermark_tells_the_state_and_is_no_part_of_the_text(word: str, state: str | None, angle: float) -> None:
    text = stamped(word, angle)
    read = minutes(text)
    [record] = read_meetings(document(text))
    assert [item.title for item in read.items if word in item.title or word in item.text] == []
    assert state_of(text, record)[0] == state


def test_a_large_title_is_no_watermark() -> None:
    made = Sheet().font(size=40).line(80, "MINUTES").font().lines(120, "Present: all", "1. Bins", "2. Trees")
    assert text_of(made).startswith("# MINUTES")
