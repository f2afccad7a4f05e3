"""A long scan is read page by page: a page that takes too long is named, the others are kept, reading goes on there."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from loaders.document import Document
from loaders.formats import read_document
from loaders.formats.converting import converter_seconds
from loaders.formats.ocr import scans_read
from tests.formats.programs import DOTS, program, scans
from tests.formats.sheets import Sheet

pytestmark = [pytest.mark.slow, pytest.mark.programs]

WORDS = (
    "The Forum received the report on early years funding.",
    "Members asked why the growth fund was smaller this spring.",
    "Ines Coldbrook thanked the schools for their answers.",
    "The next meeting is to be held at Longmere Hall in July.",
)
PAGES = len(WORDS)


def scan() -> bytes:
    """Four pages that are pictures."""
    both = pdfium.PdfDocument.new()
    for number, words in enumerate(WORDS):
        sheet = Sheet().line(200 + 100 * number, words)
        both.import_pages(pdfium.PdfDocument(sheet.bytes()))
    pages = scans(both, lambda _: 0.5)
    stream = BytesIO()
    pages[0].save(stream, "PDF", resolution=DOTS, save_all=True, append_images=pages[1:])
    return stream.getvalue()


@pytest.fixture
def tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Tesseract, which writes each call into a file, and sleeps at the second while there is a file ``slow``."""
    real = program("tesseract")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    calls, slow = tmp_path / "calls", tmp_path / "slow"
    script = tmp_path / "bin" / "tesseract"
    script.parent.mkdir()
    script.write_text(
        f'#!/bin/sh\necho x >> "{calls}"\n'
        f'if [ -e "{slow}" ] && [ "$(wc -l < "{calls}")" -eq 2 ]; then sleep 600; fi\nexec {real} "$@"\n'
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}:{os.environ['PATH']}")
    return calls


def read(path: Path) -> Document:
    with scans_read("eng"):
        return read_document(path)


def test_a_page_that_takes_too_long_is_named_and_read_another_time(tesseract: Path, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan())
    slow = tmp_path / "slow"
    slow.touch()
    with converter_seconds(20):
        document = read(path)
    assert WORDS[0] in document.text and WORDS[2] in document.text and WORDS[3] in document.text
    assert WORDS[1] not in document.text
    assert document.lost[0].startswith("pages 1 and 3 to 4 were read from pictures by OCR")
    assert document.lost[1].startswith("page 2 could not be read: tesseract did not convert it within 20 seconds")
    slow.unlink()
    tesseract.unlink()
    again = read(path)
    assert all(words in again.text for words in WORDS)
    assert again.lost[0].startswith("pages 1 to 4 were read from pictures by OCR")
    assert len(tesseract.read_text(encoding="utf-8").splitlines()) == 1  # the one page that was left


def test_pages_that_were_read_before_an_interrupt_are_kept(
    tesseract: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan())
    from loaders.formats.ocr import reading

    whole, seen = reading._scan, []

    def interrupted(picture: reading.Picture, layer: reading.Kept) -> reading.Scan:
        if len(seen) == 2:
            raise KeyboardInterrupt
        seen.append(picture.number)
        return whole(picture, layer)

    with monkeypatch.context() as patch:
        patch.setattr(reading, "_scan", interrupted)
        with pytest.raises(KeyboardInterrupt):
            read(path)
    before = len(tesseract.read_text(encoding="utf-8").splitlines())
    assert WORDS[3] in read(path).text
    assert len(tesseract.read_text(encoding="utf-8").splitlines()) - before == PAGES - len(seen)
