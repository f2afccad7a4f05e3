"""The council that stands only in the foot of pages, in a site's title or in its banner, counts for the title block."""

from __future__ import annotations

import io

import pytest
from docx import Document as WordDocument
from reportlab.pdfgen.canvas import Canvas

from loaders.formats import docx, html, pdf
from loaders.formats.running_heads import council_named
from loaders.parsing import read_minutes
from tests.parsing.steps import document

COUNCIL = "Orrin District Council"
LINES = (
    "Cabinet", "Minutes of the meeting held on Tuesday 4 March 2031 at 7 pm in the Hall",
    "Present: Councillor Ada Stead (Leader), Councillor Ben Crowe", "1. Gate", "RESOLVED: That the gate be mended.",
    "2. Bins", "RESOLVED: That two bins be bought.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Orrin District Council - Page 2", COUNCIL),
        ("ORRIN DISTRICT COUNCIL 3", "ORRIN DISTRICT COUNCIL"),
        ("Cabinet, 4 March 2031 | Orrin and Hale Borough Council", "Orrin and Hale Borough Council"),
        ("City of Orrin Council, Town Hall, Orrin", "City of Orrin Council"),
        ("Orrin NHS Foundation Trust 4 of 7", "Orrin NHS Foundation Trust"),
        ("Minutes of the Council", None),
        ("Parish Council", None),
        ("Welcome to Orrin Council", None),
        ("Orrin Youth Council", None),
        ("Harbour Panel", None),
    ],
)
def test_the_council_that_a_foot_or_a_title_names(line: str, named: str | None) -> None:
    assert council_named(line) == named


def whose(text: str) -> tuple[str | None, str | None]:
    read = read_minutes(document(text))
    return read.board.text if read.board else None, read.parent_body.text if read.parent_body else None


@pytest.mark.parametrize(
    ("head", "banner", "council"),
    [
        (f"<title>Cabinet, 4 March 2031 | {COUNCIL}</title>", "", COUNCIL),
        (f"<title>Minutes</title><meta property='og:site_name' content='{COUNCIL}'>", "", COUNCIL),
        ("<title>Minutes</title>", f"<header><a href='/'>{COUNCIL}</a></header>", COUNCIL),
        ("<title>Minutes</title>", f"<header><img alt='{COUNCIL}'></header>", COUNCIL),
        ("<title>Minutes | Cabinet</title>", "<header>The Council</header>", None),
        ("<title>Minutes | Village Halls Network</title>", "", None),
    ],
)
def test_a_page_of_the_councils_site(head: str, banner: str, council: str | None) -> None:
    body = "".join(f"<p>{line}</p>" for line in LINES)
    page = f"<html><head>{head}</head><body>{banner}<main>{body}</main></body></html>"
    assert whose(html.read(page.encode(), "page.html").text) == ("Cabinet", council)


def test_a_site_of_others_does_not_name_the_council_again() -> None:
    body = "".join(f"<p>{line}</p>" for line in ("Hale Borough Council", *LINES))
    page = f"<html><head><title>Minutes | {COUNCIL}</title></head><body><main>{body}</main></body></html>"
    assert whose(html.read(page.encode(), "page.html").text) == ("Cabinet", "Hale Borough Council")


def test_the_foot_of_a_word_file() -> None:
    word = WordDocument()
    for line in LINES:
        word.add_paragraph(line)
    word.sections[0].footer.paragraphs[0].text = f"{COUNCIL}\tPage 1"
    data = io.BytesIO()
    word.save(data)
    assert whose(docx.read(data.getvalue(), "minutes.docx").text) == ("Cabinet", COUNCIL)


@pytest.mark.parametrize("pages", [1, 2])
def test_the_foot_of_pages_of_a_pdf_file(pages: int) -> None:
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    for page in range(1, pages + 1):
        for place, line in enumerate(LINES if page == 1 else ("3. Trees", "RESOLVED: That a lime be planted.")):
            canvas.drawString(70, 770 - 20 * place, line)
        canvas.drawCentredString(297, 25, f"{COUNCIL} - Page {page}")
        canvas.showPage()
    canvas.save()
    text = pdf.read(data.getvalue(), "minutes.pdf").text
    assert whose(text) == ("Cabinet", COUNCIL)
    assert text.count(COUNCIL) == 1
