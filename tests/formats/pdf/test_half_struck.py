"""Words of which a line strikes a part, as word processors print what was changed: the rest states what is meant."""

from pathlib import Path

import pytest
from docx import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from loaders.formats import read_document
from tests.formats.programs import by_libreoffice
from tests.formats.sheets import HEIGHT, LEFT, Sheet, text_of
from tests.tables import every_row


def struck(*parts: str) -> str:
    """The text of a line of which every second part is struck out."""
    sheet, x = Sheet(), LEFT
    sheet.line(100, "".join(parts))
    for place, part in enumerate(parts):
        end = x + sheet.canvas.stringWidth(part, "Helvetica", 10)
        if place % 2:
            sheet.canvas.line(x, HEIGHT - 97.3, end, HEIGHT - 97.3)
        x = end
    return text_of(sheet)


@every_row(
    ("parts", "read"),
    [
        (("that the plan be ", "dis", "approved by all"), "that the plan be approved by all"),
        (("a grant of £4", "50", "75.00 was paid"), "a grant of £475.00 was paid"),
        (("held at 7.", "0", "30 pm"), "held at 7.30 pm"),
        (("that ", "Tom Oakshott", "Wendy Larch would write"), "that Wendy Larch would write"),
        (("by Wendy Larch", ", Priya Nandra", ""), "by Wendy Larch"),
        (("in the Village ", "and Community ", "Hall"), "in the Village Hall"),
        (("be painted green", " in June", "."), "be painted green."),
        (("the gate be ", "red and ", "blue", ", the post white", "."), "the gate be blue."),
        (
            ("will write to the county", " and the district", "; no reply came"),
            "will write to the county; no reply came",
        ),
        (("the hall (in Mill Lane", " or High Street", ") is let"), "the hall (in Mill Lane) is let"),
    ],
)
def test_what_is_left_of_a_word_is_read(parts: tuple[str, ...], read: str) -> None:
    assert struck(*parts) == read


def test_a_line_that_reaches_a_little_into_the_next_word_takes_nothing_from_it() -> None:
    sheet = Sheet().line(100, "Noted Resolved: that it be mended")
    sheet.canvas.line(
        LEFT, HEIGHT - 97.3, LEFT + sheet.canvas.stringWidth("Noted ", "Helvetica", 10) + 2, HEIGHT - 97.3
    )
    assert text_of(sheet) == "Resolved: that it be mended"


@pytest.mark.programs
def test_changes_that_libreoffice_prints(tmp_path: Path) -> None:
    document = WordDocument()
    document.add_paragraph("Harwick Fen Parish Council")
    paragraph = document.add_paragraph("Resolved: that the grant of £4")
    for kind, tag, text in (
        ("del", "delText", "50"), ("ins", "t", "75"), ("", "t", ".00 be "), ("del", "delText", "dis"),
        ("", "t", "approved by "), ("del", "delText", "Tom Oakshott"), ("ins", "t", "Wendy Larch"), ("", "t", "."),
    ):  # fmt: skip
        run, words = OxmlElement("w:r"), OxmlElement(f"w:{tag}")
        words.text = text
        words.set(qn("xml:space"), "preserve")
        run.append(words)
        if kind:
            change = OxmlElement(f"w:{kind}")
            for name, value in {"id": "1", "author": "Clerk", "date": "2023-03-20T10:00:00Z"}.items():
                change.set(qn(f"w:{name}"), value)
            change.append(run)
            run = change
        paragraph._p.append(run)
    document.save(str(tmp_path / "minutes.docx"))
    by_libreoffice([tmp_path / "minutes.docx"], ".pdf", tmp_path)
    text = read_document(tmp_path / "minutes.pdf").text
    assert "Resolved: that the grant of £475.00 be approved by Wendy Larch." in text
