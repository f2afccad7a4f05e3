"""Minutes as a PDF file: wrapped and divided lines, heads and numbers of pages, ruled tables and plain columns."""

from __future__ import annotations

import re
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, TableStyle
from reportlab.platypus import Paragraph as Words_
from reportlab.platypus import Table as Grid
from reportlab.platypus.doctemplate import LayoutError
from xml.sax.saxutils import escape

from tests.formats.rendering.pieces import Heading, Paragraph, Piece, Table, Words

SIZE = 12.0
BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=SIZE, leading=1.25 * SIZE, spaceAfter=0.7 * SIZE)
BULLET = ParagraphStyle("bullet", parent=BODY, leftIndent=1.6 * SIZE, bulletIndent=0.5 * SIZE, spaceAfter=0.4 * SIZE)
HEADINGS = {
    level: ParagraphStyle(f"h{level}", parent=BODY, fontName="Times-Bold", fontSize=size * SIZE, leading=1.25 * size * SIZE)
    for level, size in ((1, 1.6), (2, 1.4), (3, 1.2), (4, 1.2), (5, 1.2), (6, 1.2))
}
WIDTH = A4[0] - 50 * mm
LONG = re.compile(r"[a-z]{9,}")


def pdf(pieces: list[Piece]) -> bytes:
    """The file's bytes, the same each time."""
    try:
        return _built(pieces, split_rows=False)
    except LayoutError:  # a row is taller than a page
        return _built(pieces, split_rows=True)


def _built(pieces: list[Piece], *, split_rows: bool) -> bytes:
    stream = BytesIO()
    template = BaseDocTemplate(stream, pagesize=A4, invariant=1, title="Minutes")
    frame = Frame(25 * mm, 25 * mm, WIDTH, A4[1] - 55 * mm, 0, 0, 0, 0)
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=_furniture))
    template.build([flowable for piece in pieces for flowable in _flowables(piece, split_rows)])
    return stream.getvalue()


def _furniture(canvas: Canvas, template: BaseDocTemplate) -> None:
    canvas.setFont("Helvetica", 9)
    canvas.drawString(25 * mm, A4[1] - 15 * mm, "Minutes - not for circulation before they are confirmed")
    canvas.drawCentredString(A4[0] / 2, 12 * mm, f"Page {template.page}")


def _flowables(piece: Piece, split_rows: bool) -> list[Flowable]:
    if isinstance(piece, Heading):
        return [Words_(_marked(piece.words), HEADINGS[piece.level])]
    if isinstance(piece, Paragraph):
        return [_paragraph(piece)]
    return [_table(piece, split_rows)]


def _paragraph(piece: Paragraph) -> Words_:
    words = "<br/>".join(_marked(line) for line in piece.lines)
    return Words_(words, BULLET if piece.bullet else BODY, bulletText="\u2022" if piece.bullet else None)


def _table(piece: Table, split_rows: bool) -> Grid:
    cells = [[[_paragraph(part) for part in cell] for cell in row] for row in piece.rows]
    is_prose = any(len(part.lines[0].text) > 80 for row in piece.rows for cell in row for part in cell)
    if piece.width == 3 and is_prose:
        widths = [12 * mm, WIDTH - 37 * mm, 25 * mm]
    else:
        widths = [WIDTH / piece.width] * piece.width
    style = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    rules = [("GRID", (0, 0), (-1, -1), 0.5, "black")] if is_prose else []
    return Grid(cells, widths, style=TableStyle([*style, *rules]), hAlign="LEFT", spaceAfter=8, splitInRow=int(split_rows))


def _marked(words: Words) -> str:
    bold, rest = (_divisible(part) for part in (words.text[: words.bold], words.text[words.bold :]))
    return f"<b>{bold}</b>{rest}" if bold else rest


def _divisible(text: str) -> str:
    """Long words may be divided in their middle."""
    divided = LONG.sub(lambda m: m.group()[: len(m.group()) // 2] + "\u00ad" + m.group()[len(m.group()) // 2 :], text)
    return escape(divided).replace("\t", "&nbsp;" * 12)
