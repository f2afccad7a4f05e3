"""Scans of ruled tables: tesseract loses what stands in narrow cells, where the rules are not taken out before."""

from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageDraw

from loaders.document import Document
from loaders.formats import read_document
from loaders.formats.ocr import scans_read
from loaders.formats.ocr.grids import Stroke, rules_of, without_grid
from loaders.pipeline import extract
from tests.formats.programs import program, scans
from tests.formats.sheets import Sheet

pytestmark = pytest.mark.programs

ITEMS = (
    ("Welcome", "The Chair welcomed everybody", "to the meeting of the Forum.", ""),
    ("Minutes of the last meeting", "The minutes of 9 March 2023", "were agreed as a correct record.", ""),
    ("Growth fund", "The Forum agreed the criteria.", "Rafe Dunnock to share the criteria.", "RD"),
    ("Early years", "Nell Sayer to bring a plan", "to the meeting in September.", "NS"),
)


def ruled() -> Sheet:
    """Minutes in a table with rules, its numbers and owners in the middle of narrow cells."""
    made = Sheet().font("Helvetica-Bold", 16).line(80, "Longmere Schools Forum").font(size=11)
    made.line(110, "Minutes of the meeting held on Thursday 8 June 2023 at 2.00 pm")
    made.line(140, "Present: Ines Coldbrook (Chair), Rafe Dunnock and Nell Sayer")
    tops = [160.0 + 46 * place for place in range(len(ITEMS) + 1)]
    made.grid([72, 110, 400, 460], tops)
    for number, (top, (*lines, owner)) in enumerate(zip(tops, ITEMS, strict=False), 1):
        made.line(top + 27, str(number), 88).line(top + 27, owner, 420)
        for place, words in enumerate(lines):
            made.line(top + 13 + 14 * place, words, 114)
    return made


def test_a_scan_has_the_items_and_owners_of_its_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program("tesseract")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    written, scanned = tmp_path / "written.pdf", tmp_path / "scanned.pdf"
    written.write_bytes(ruled().bytes())
    with pdfium.PdfDocument(written) as document:
        pages = scans(document, lambda _: 0.7, 300)
    pages[0].save(scanned, "PDF", resolution=300)
    with scans_read("eng"):
        text, scan, again = read_document(written), read_document(scanned), read_document(scanned)
    assert "| RD |" in scan.text
    assert again.text == scan.text  # what is kept tells of rules too
    assert facts(scan) == facts(text)
    assert facts(text)[2:] == [
        ("3", "Growth fund", [("Rafe Dunnock to share the criteria.", ["Rafe Dunnock"])]),
        ("4", "Early years", [("Nell Sayer to bring a plan to the meeting in September.", ["Nell Sayer"])]),
    ]


def facts(document: Document) -> list[tuple[str | None, str, list[tuple[str, list[str]]]]]:
    """The items of minutes: number, title, and actions with the words for their owners."""
    (meeting,) = extract(document).minutes
    return [
        (item.number, item.title, [(one.text, [owner.as_written for owner in one.owners]) for one in item.actions])
        for item in meeting.items
    ]


def grey(*, across: int, down: int, dark: bool = False) -> bytes:
    """A grey picture with rules, and a word; ``dark`` with a white word on a dark row."""
    picture = Image.new("L", (900, 700), 255)
    pen = ImageDraw.Draw(picture)
    for place in range(across):
        pen.line((50, 100 + 150 * place, 850, 100 + 150 * place), fill=0, width=3)
    for place in range(down):
        pen.line((50 + 200 * place, 100, 50 + 200 * place, 550), fill=0, width=3)
    if dark:
        pen.rectangle((50, 100, 850, 180), fill=0)
        pen.text((80, 120), "Item", fill=255)
    pen.text((80, 300), "Words", fill=0)
    return b"P5 900 700 255\n" + picture.tobytes()


def test_rules_of_tables_are_taken_out_and_nothing_else() -> None:
    plain, strokes = without_grid(grey(across=4, down=5))
    assert plain == grey(across=0, down=0)
    assert {round(stroke.at, -1) for stroke in strokes if stroke.across} == {100, 250, 400, 550}
    inside = [slice(15 + 900 * row + 60, 15 + 900 * row + 240) for row in range(104, 176)]
    before = grey(across=4, down=5, dark=True)
    after, _ = without_grid(before)
    assert after != before and [after[row] for row in inside] == [before[row] for row in inside]
    for picture in (grey(across=4, down=0), grey(across=0, down=5), grey(across=1, down=2), b"GIF89a"):
        assert without_grid(picture) == (picture, [])


def test_what_is_left_of_rules_askew_is_joined_and_made_level() -> None:
    """Two rules across that fall by a pixel in 115, in ten pieces, and one down in two, far from each other."""
    falls, wide = 1 / 115, 1150
    across = [
        Stroke(True, top + place, 115 * place, 115 * (place + 1)) for top in (100, 300) for place in range(wide // 115)
    ]
    down = [Stroke(False, 500, 100, 300), Stroke(False, 493, 900, 1100)]
    found = rules_of([*across, *down], falls, 0.24)
    assert [(rule.across, round(rule.at), round(rule.low), round(rule.high)) for rule in found] == [
        (False, 120, 23, 71), (False, 120, 215, 263), (True, 24, 0, 276), (True, 72, 1, 277),
    ]  # fmt: skip
