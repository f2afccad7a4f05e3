"""Minutes as a Word file, with heads and page numbers."""

from __future__ import annotations

from io import BytesIO

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from tests.formats.rendering.pieces import Heading, Paragraph, Piece, Words


def word(pieces: list[Piece]) -> bytes:
    """The file's bytes."""
    document = docx.Document()
    _furniture(document)
    for piece in pieces:
        if isinstance(piece, Heading):
            _marked(document.add_heading(level=piece.level), piece.words)
        elif isinstance(piece, Paragraph):
            _fill(document.add_paragraph(style="List Bullet" if piece.bullet else None), piece)
        else:
            table = document.add_table(len(piece.rows), piece.width)
            for row, cells in zip(table.rows, piece.rows, strict=True):
                for place, paragraphs in zip(row.cells, cells, strict=True):
                    _cell(place, paragraphs)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def _furniture(document: Document) -> None:
    section = document.sections[0]
    section.header.paragraphs[0].text = "Minutes - not for circulation before they are confirmed"
    run = section.footer.paragraphs[0].add_run("Page ")
    field = OxmlElement("w:fldSimple")
    field.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}instr", "PAGE")
    run._r.append(field)


def _cell(cell: _Cell, paragraphs: list[Paragraph]) -> None:
    for number, piece in enumerate(paragraphs):
        _fill(cell.paragraphs[0] if number == 0 else cell.add_paragraph(), piece)


def _fill(place: WordParagraph, piece: Paragraph) -> None:
    if piece.bullet and place.style is not None:
        place.style = "List Bullet"
    for number, words in enumerate(piece.lines):
        if number:
            place.add_run().add_break()
        _marked(place, words)


def _marked(place: WordParagraph, words: Words) -> None:
    if words.bold:
        place.add_run(words.text[: words.bold]).bold = True
    place.add_run(words.text[words.bold :])
