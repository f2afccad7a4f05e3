"""Minutes as a PDF file: wrapped and divided lines, heads and numbers of pages, ruled tables and plain columns."""

from __future__ import annotations

import re
from io import BytesIO
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, TableStyle
from reportlab.platypus import Paragraph as Wrapped
from reportlab.platypus import Table as Grid
from reportlab.platypus.doctemplate import LayoutError

from tests.formats.rendering.pieces import Heading, Paragraph, Piece, Table, Words

WIDTH = A4[0] - 50 * mm
HEADINGS = {1: 1.6, 2: 1.4, 3: 1.2, 4: 1.2, 5: 1.2, 6: 1.2}  # sizes by levels, of the text's
LONG = re.compile(r"[a-z]{9,}")


def pdf(pieces: list[Piece], size: float = 10.0) -> bytes:
    """The file's bytes, the same each time; ``size`` is that of the text, in points."""
    try:
        return Setter(size, split_rows=False).set(pieces)
    except LayoutError:  # a row is taller than a page
        return Setter(size, split_rows=True).set(pieces)


class Setter:
    """Sets pieces on pages; ``split_rows`` lets a page end within a row of a table, which it does else before it."""

    def __init__(self, size: float, *, split_rows: bool) -> None:
        self.split_rows = split_rows
        self.text = ParagraphStyle(
            "text", fontName="Times-Roman", fontSize=size, leading=1.25 * size, spaceAfter=0.7 * size
        )
        self.bullet = ParagraphStyle("bullet", parent=self.text, leftIndent=1.6 * size, bulletIndent=0.5 * size)
        self.headings = {
            level: ParagraphStyle(
                f"h{level}", parent=self.text, fontName="Times-Bold", fontSize=size * share, leading=1.25 * size * share
            )
            for level, share in HEADINGS.items()
        }

    def set(self, pieces: list[Piece]) -> bytes:
        """The file's bytes."""
        stream = BytesIO()
        template = BaseDocTemplate(stream, pagesize=A4, invariant=1, title="Minutes")
        frame = Frame(25 * mm, 25 * mm, WIDTH, A4[1] - 55 * mm, 0, 0, 0, 0)
        template.addPageTemplates(PageTemplate(frames=[frame], onPage=_furniture))
        template.build([self.flowable(piece) for piece in pieces])
        return stream.getvalue()

    def flowable(self, piece: Piece) -> Flowable:
        if isinstance(piece, Heading):
            return Wrapped(_marked(piece.words), self.headings[piece.level])
        return self.paragraph(piece) if isinstance(piece, Paragraph) else self.table(piece)

    def paragraph(self, piece: Paragraph) -> Flowable:
        words = "<br/>".join(_marked(line) for line in piece.lines)
        return Wrapped(words, self.bullet, bulletText="\u2022") if piece.bullet else Wrapped(words, self.text)

    def table(self, piece: Table) -> Flowable:
        cells = [[[self.paragraph(part) for part in cell] for cell in row] for row in piece.rows]
        is_prose = any(len(part.lines[0].text) > 80 for row in piece.rows for cell in row for part in cell)
        if piece.width == 3 and is_prose:
            widths = [12 * mm, WIDTH - 37 * mm, 25 * mm]
        else:
            widths = [WIDTH / piece.width] * piece.width
        rules = [("GRID", (0, 0), (-1, -1), 0.5, "black")] if is_prose else []
        style = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *rules])
        return Grid(cells, widths, style=style, hAlign="LEFT", spaceAfter=8, splitInRow=int(self.split_rows))


def _furniture(canvas: Canvas, template: BaseDocTemplate) -> None:
    canvas.setFont("Helvetica", 9)
    canvas.drawString(25 * mm, A4[1] - 15 * mm, "Minutes - not for circulation before they are confirmed")
    canvas.drawCentredString(A4[0] / 2, 12 * mm, f"Page {template.page}")


def _marked(words: Words) -> str:
    bold, rest = (_divisible(part) for part in (words.text[: words.bold], words.text[words.bold :]))
    return f"<b>{bold}</b>{rest}" if bold else rest


def _divisible(text: str) -> str:
    """Long words may be divided in their middle."""
    divided = LONG.sub(lambda m: m.group()[: len(m.group()) // 2] + "\u00ad" + m.group()[len(m.group()) // 2 :], text)
    return escape(divided).replace("\t", "&nbsp;" * 12)
