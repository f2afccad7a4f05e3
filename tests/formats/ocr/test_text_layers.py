"""PDF files whose text tesseract wrote behind pictures of pages, as copiers and OCRmyPDF make them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from loaders.formats import pdf, read_document
from loaders.formats.pdf.pages.marks import Words
from loaders.formats.pdf.pages.text_layers import FONT, widen
from loaders.mapping import rows_of
from loaders.pipeline import extract
from tests.formats.programs import DOTS, program, scans
from tests.formats.sheets import Sheet

LINES = (
    "Longmere Schools Forum", "Minutes of the meeting held on Tuesday 9 May 2023 at 4.00 pm",
    "Present: Ines Coldbrook (Chair), Rafe Dunnock and Nell Sayer", "1. Minutes of the last meeting",
    "RESOLVED: that the minutes of 7 March 2023 be agreed.", "2. Bench 2", "The bench by post 2 was looked at.",
    "RESOLVED: that the bench by post 2 be oiled.", "3. Bench 3", "The bench by post 3 was looked at.",
    "RESOLVED: that the bench by post 3 be oiled.", "4. Bench 4", "The bench by post 4 was looked at.",
    "RESOLVED: that the bench by post 4 be oiled.",
)  # fmt: skip


@pytest.fixture(scope="module")
def layered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A scan with the text layer that tesseract gives it."""
    tesseract, folder = program("tesseract"), tmp_path_factory.mktemp("layer")
    made = Sheet().font("Times-Bold", 14)
    for place, line in enumerate(LINES):
        made.line(80 + 26 * place, line)
    with pdfium.PdfDocument(made.bytes()) as document:
        [page] = scans(document, lambda _: 0.0)
    page.save(folder / "page.png", dpi=(DOTS, DOTS))
    command = [tesseract, str(folder / "page.png"), str(folder / "minutes"), "--dpi", str(DOTS), "pdf"]
    subprocess.run(command, check=True, capture_output=True)
    return folder / "minutes.pdf"


@pytest.mark.programs
def test_words_of_a_layer_are_no_columns(layered: Path) -> None:
    text = pdf.read(layered.read_bytes(), "minutes.pdf").text
    assert "|" not in text
    assert "\t" not in text
    [minutes] = extract(read_document(layered, uri="file:///minutes.pdf")).minutes
    assert [(item.number, item.title) for item in minutes.items] == [
        ("1", "Minutes of the last meeting"), ("2", "Bench 2"), ("3", "Bench 3"), ("4", "Bench 4")
    ]  # fmt: skip
    assert [decision.text for item in minutes.items[1:] for decision in item.decisions] == [
        f"that the bench by post {number} be oiled." for number in (2, 3, 4)
    ]


@pytest.mark.programs
def test_a_layer_is_told_and_marked(layered: Path) -> None:
    document = read_document(layered, uri="file:///minutes.pdf")
    assert document.lost == (
        "the text of the page is a layer behind pictures, which OCR made: names and numbers may be misread",
    )
    assert (document.ocr, document.text_layer) == (None, True)
    rows = rows_of(document, [(minutes, [[] for _ in minutes.items]) for minutes in extract(document).minutes], "0", {})
    assert (rows.document.ocr, rows.document.ocr_confidence) == (True, None)


def test_text_that_is_shown_is_no_layer() -> None:
    read = pdf.read(Sheet().lines(80, *LINES).bytes(), "minutes.pdf")
    assert (read.lost, read.text_layer) == ((), False)


def test_a_word_ends_a_letter_farther_on_but_before_the_next() -> None:
    words = Words(
        ["of", "the", "hall", "Bins"], [10.0, 24.0, 60.0, 10.0], [18.0, 36.0, 76.0, 30.0],
        [700.0, 700.0, 700.0, 680.0], [12.0] * 4, [False] * 4,
    )  # fmt: skip
    widen(words, [FONT, f"ABCDEF+{FONT}", FONT, "Helvetica"])
    assert words.ends == [21.0, 40.0, 80.0, 30.0]
