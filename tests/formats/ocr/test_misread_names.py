"""Names that tesseract misreads on a bad scan are people whom the board knows, and not new ones."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from graph.consolidation import consolidate
from graph.store import Store
from graph.writing import replace
from loaders.formats import read_document
from loaders.formats.ocr import scans_read
from loaders.formats.ocr.program import Found
from loaders.formats.ocr.words import with_capital_i
from loaders.pipeline import extract
from tests.formats.programs import program, scans
from tests.formats.sheets import Sheet
from tests.tables import every_row

NAMES = (
    *("Ian Burnham", "Cornelia Hilliard", "Marni Learne", "Clive Illingworth"),
    *("Bernice Corney", "Lorna Millerne", "Carl Tillotson", "Kevin Cornforth"),
)
BAD = 90  # dots an inch
PEOPLE = "MATCH (p:Person) RETURN p.name AS name ORDER BY name"
ALIASES = "MATCH (p:Person) UNWIND p.aliases AS alias RETURN alias ORDER BY alias"


def page(day: str, font: str = "Times-Roman") -> Sheet:
    made = Sheet().font("Times-Bold", 16).line(80, "Longmere Schools Forum").font(font, 11)
    made.line(110, f"Minutes of the meeting held on {day} at 4.00 pm").line(140, "Present:")
    for place, name in enumerate(NAMES):
        made.line(160 + 16 * place, name)
    made.line(320, "1").line(320, "Minutes of the last meeting", 100)
    return made.line(334, "The minutes of 7 March 2023 were agreed as a correct record.", 100)


def load(store: Store, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with scans_read("eng"):
        replace(store, extract(read_document(path)).rows)
    consolidate(store)


@pytest.mark.programs
@pytest.mark.parametrize("noise", [0.12, 0.3])
@pytest.mark.parametrize("scan_first", [False, True])
def test_misread_names_are_known_people(
    embedded_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, noise: float, scan_first: bool
) -> None:
    program("tesseract")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with pdfium.PdfDocument(page("Tuesday 11 July 2023").bytes()) as document:
        pages = scans(document, lambda _: 0.5, dots=BAD, noise=noise)
    scan = BytesIO()
    pages[0].save(scan, "PDF", resolution=BAD)
    files = {"printed.pdf": page("Tuesday 9 May 2023").bytes(), "scan.pdf": scan.getvalue()}
    for name in sorted(files, reverse=scan_first):
        load(embedded_store, tmp_path / name, files[name])
    assert [name for (name,) in embedded_store.read(PEOPLE).rows] == sorted(NAMES)
    misread = [str(alias) for (alias,) in embedded_store.read(ALIASES).rows]
    assert misread and not set(misread) & set(NAMES)  # tesseract read them otherwise, and that stays to be found


@every_row(
    ("read", "meant"),
    [
        ("lan Burnham", "Ian Burnham"), ("ltem 3", "Item 3"), ("lt was", "It was"), ("|n attendance", "In attendance"),
        ("lmran Khan", "Imran Khan"), ("lCT", "ICT"), ("lan", "lan"), ("lain had", "lain had"), ("ltd", "ltd"),
        ("a list of lead officers", "a list of lead officers"), ("llanelli", "llanelli"),
    ],
)  # fmt: skip
def test_a_capital_that_was_read_as_an_l(read: str, meant: str) -> None:
    words = [
        Found(word, 90 * place, 0, 90 * place + 60, 30, (1, 1, 1), 95.0) for place, word in enumerate(read.split())
    ]
    assert " ".join(word.text for word in with_capital_i(words)) == meant
