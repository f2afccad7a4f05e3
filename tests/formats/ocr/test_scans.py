"""Scans are read by tesseract where that is wanted: image-only and mixed PDF files, and pictures."""

import os
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image

from graph.errors import UnreadableDocument, UsageError
from loaders.document import Document
from loaders.formats import read_document
from loaders.formats.ocr import require_program, scans_read
from loaders.limits import Limits
from loaders.pipeline import extract
from minutegraph.app.loading.reading import extract as extract_file
from tests.formats.programs import DOTS, program, scans
from tests.formats.sheets import Sheet

pytestmark = pytest.mark.programs

Pages = list[Image.Image]


@pytest.fixture(autouse=True)
def tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tesseract is installed, and keeps what it read in a folder of this test."""
    program("tesseract")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def minutes() -> Sheet:
    made = Sheet().font("Helvetica-Bold", 16).line(80, "Longmere Schools Forum").font(size=11)
    made.line(110, "Minutes of the meeting held on Tuesday 9 May 2023 at 4.00 pm")
    made.line(140, "Present: Ines Coldbrook (Chair), Rafe Dunnock and Nell Sayer")
    made.line(170, "ACTION", 480)
    for number, title, words, owner in (
        (1, "Minutes of the last meeting", "The minutes of 7 March 2023 were agreed as a correct record.", ""),
        (2, "Growth fund", "Resolved: that the criteria be approved.", ""),
        (3, "Early years", "It was agreed that Nell Sayer would report to the July meeting.", "NS"),
    ):
        y = 140 + 60 * number
        made.line(y, str(number)).line(y, title, 100).line(y + 14, words, 100)
        if owner:
            made.line(y + 14, owner, 480)
    return made


def scanned(sheet: Sheet, askew: float = 0.5, turned: int = 0) -> Pages:
    """The pages as a scanner gives them: grey, a little askew, with noise."""
    with pdfium.PdfDocument(sheet.bytes()) as document:
        return [page.rotate(turned, expand=True) for page in scans(document, lambda _: askew)]


def saved(pages: Pages, form: str) -> bytes:
    stream = BytesIO()
    pages[0].save(stream, form, resolution=DOTS, dpi=(DOTS, DOTS), **(
        {"save_all": True, "append_images": pages[1:]} if form in ("PDF", "TIFF") else {}
    ))  # fmt: skip
    return stream.getvalue()


def read(folder: Path, name: str, data: bytes) -> Document:
    path = folder / name
    path.write_bytes(data)
    with scans_read("eng"):
        return read_document(path)


@pytest.mark.parametrize(
    ("name", "form", "turned", "askew"),
    [
        ("minutes.pdf", "PDF", 0, 0.5), ("minutes.pdf", "PDF", 90, 0.5), ("minutes.pdf", "PDF", 180, 2),
        ("minutes.png", "PNG", 0, 0.5), ("minutes.png", "PNG", 270, -3), ("minutes.jpg", "JPEG", 0, 3),
        ("minutes.tif", "TIFF", 0, -0.5),
    ],
)  # fmt: skip
def test_pictures_give_the_facts(name: str, form: str, turned: int, askew: float, tmp_path: Path) -> None:
    document = read(tmp_path, name, saved(scanned(minutes(), askew, turned), form))
    assert document.ocr is not None and 0.7 < document.ocr <= 1
    (meeting,) = extract(document).minutes
    assert meeting.date is not None and str(meeting.date.value) == "2023-05-09"
    assert [person.name for person in meeting.attendees] == ["Ines Coldbrook", "Rafe Dunnock", "Nell Sayer"]
    assert [(item.number, item.title) for item in meeting.items] == [
        ("1", "Minutes of the last meeting"), ("2", "Growth fund"), ("3", "Early years"),
    ]  # fmt: skip
    assert [owner.as_written for item in meeting.items for action in item.actions for owner in action.owners] == ["NS"]
    assert any("read from pictures by OCR" in doubt.reason for doubt in meeting.coverage.doubts)


def test_what_is_read_so_is_marked_and_other_pages_are_read_as_they_are(tmp_path: Path) -> None:
    """A file of two pages: one with text, one a picture."""
    both = pdfium.PdfDocument(Sheet().line(80, "Report to the Forum of May 2023, with its figures.").bytes())
    both.import_pages(pdfium.PdfDocument(saved(scanned(minutes()), "PDF")))
    stream = BytesIO()
    both.save(stream)
    document = read(tmp_path, "both.pdf", stream.getvalue())
    assert "Report to the Forum of May 2023, with its figures." in document.text
    assert document.lost == (
        f"page 2 was read from pictures by OCR, {document.ocr:.0%} sure: names and numbers may be misread",
    )
    node = extract(document).rows.document
    assert node.ocr is True
    assert node.ocr_confidence == pytest.approx(document.ocr, abs=0.001)


def test_without_being_asked_nothing_is_read_and_the_option_is_named(tmp_path: Path) -> None:
    for name, form in (("minutes.pdf", "PDF"), ("minutes.png", "PNG")):
        path = tmp_path / name
        path.write_bytes(saved(scanned(minutes()), form))
        with pytest.raises(UnreadableDocument, match="--ocr"):
            read_document(path)


def test_a_page_that_cannot_be_read_costs_no_other(tmp_path: Path) -> None:
    pages = scanned(minutes())
    document = read(tmp_path, "minutes.tif", saved([*pages, Image.new("L", pages[0].size, 255)], "TIFF"))
    assert "Growth fund" in document.text
    assert document.lost[1:] == ("page 2 could not be read: no words were found in its picture",)


@pytest.mark.parametrize("askew", [0.5, 3])
def test_what_was_read_is_kept_by_the_file_and_not_read_again(
    askew: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = saved(scanned(minutes(), askew), "PDF")
    first = read(tmp_path, "minutes.pdf", data)
    kept = sorted((tmp_path / "cache").rglob("*.json"))
    assert kept and all(path.stat().st_mode & 0o077 == 0 for path in kept)
    monkeypatch.setenv("PATH", str(tmp_path))  # no tesseract any more
    assert read(tmp_path, "moved.pdf", data).text == first.text


def test_time_of_tesseract_is_none_of_the_readings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = program("tesseract")
    slow = tmp_path / "bin" / "tesseract"
    slow.parent.mkdir()
    slow.write_text(f'#!/bin/sh\nsleep 3\nexec {real} "$@"\n')
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", f"{slow.parent}:{os.environ['PATH']}")
    path = tmp_path / "minutes.png"
    path.write_bytes(saved(scanned(minutes()), "PNG"))
    (meeting,) = extract_file(path, limits=Limits(seconds=2, ocr_language="eng")).minutes
    assert len(meeting.items) == 3


@pytest.mark.parametrize(
    ("language", "reason"), [("xyz", "apt-get install tesseract-ocr-xyz"), ("../x", "names no languages")]
)
def test_a_language_that_is_missing_is_told_with_its_package(language: str, reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        require_program(language)


def test_a_program_that_is_missing_is_told_with_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match=r"apt-get install tesseract-ocr$"):
        require_program("eng")


@pytest.mark.parametrize("begin", [b"\x89PNG\r\n\x1a\n", b"II*\0", b"\xff\xd8\xff\xe0"])
def test_damaged_pictures_are_refused_in_one_line(begin: bytes, tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="damaged picture"):
        read(tmp_path, "minutes.png", begin + b"\xff" * 50)


@pytest.mark.parametrize("form", ["TIFF", "PNG", "JPEG"])
@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
def test_pictures_that_break_off_are_refused_in_one_line(form: str, share: float, tmp_path: Path) -> None:
    blank = Image.new("L", (1000, 1400), 255)
    blank.paste(0, (300, 300, 700, 330))
    data = saved([blank, blank], form)
    with pytest.raises(UnreadableDocument, match=r"damaged picture|no words were found"):
        read(tmp_path, "minutes.png", data[: int(share * len(data))])
