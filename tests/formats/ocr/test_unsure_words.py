"""Names and numbers that tesseract is unsure of, and what it could hardly read, are doubts, by their pages."""

from pathlib import Path

import pypdfium2 as pdfium
import pytest

from loaders.formats import read_document
from loaders.formats.ocr import scans_read
from loaders.formats.ocr.program import Found
from loaders.formats.ocr.reading import Scan
from loaders.formats.ocr.telling import MOST_TOLD, told_of
from loaders.formats.ocr.words import kept
from tests.formats.ocr.test_ruled_tables import facts, ruled
from tests.formats.programs import program, scans
from tests.tables import every_row


def word(text: str, sure: float) -> Found:
    return Found(text, 0, 0, 10, 10, (1, 1, 1), sure)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([("Ida", 95), ("Bumham,", 52)], ["page 4: OCR is unsure of “Bumham”"]),
        ([("£3O0", 61), ("(l2/24)", 44)], ["page 4: OCR is unsure of “£3O0”, “l2/24”"]),
        ([("Voss", 40), ("Voss", 50)], ["page 4: OCR is unsure of “Voss”"]),
        ([("the", 31), ("mill", 55), ("A", 40), ("Voss", 71)], []),  # no names or numbers, or read well
        ([(f"Voss{n}", 40) for n in range(10)],
         ["page 4: OCR is unsure of " + ", ".join(f"“Voss{n}”" for n in range(8)) + " and 2 more"]),
    ],
)  # fmt: skip
def test_they_are_named(words: list[tuple[str, float]], told: list[str]) -> None:
    lines, _ = told_of([Scan(4, [word(text, sure) for text, sure in words])])
    assert lines[1:] == told


def test_many_pages_are_counted() -> None:
    lines, _ = told_of([Scan(number, [word("Voss", 40)]) for number in range(1, MOST_TOLD + 4)])
    assert lines[-1] == "OCR is unsure of words on 3 more pages"
    assert len(lines) == MOST_TOLD + 2


def line_of(*words: tuple[str, float, int], high: int = 24, line: int = 1) -> list[Found]:
    """A line of words, each with how sure it is, and how far the word begins behind the one before."""
    found, at = [], 100
    for text, sure, gap in words:
        at += gap
        found.append(Found(text, at, 100 * line, at + 14 * len(text), 100 * line + high, (1, 1, line), sure))
        at += 14 * len(text)
    return found


@every_row(
    ("words", "read", "told"),
    [
        # What was hardly read stays beside what was read: none of these may be cut.
        ([("Nell", 29, 0), ("Sayer", 95, 9), ("to", 96, 9), ("report", 96, 9)], "Nell Sayer to report",
         ["OCR could hardly read “Nell” in “Nell Sayer to report”"]),
        ([("We", 0, 0), ("do", 0, 9), ("not", 96, 9), ("agree", 95, 9)], "We do not agree",
         ["OCR could hardly read “We” in “We do not agree”, “do” in “We do not agree”"]),
        ([("the", 95, 0), ("members’", 22, 9), ("views", 96, 9)], "the members’ views",
         ["OCR could hardly read “members’” in “the members’ views”"]),
        # What stands apart, or is no word, may be a stain: it is left out, and told where it may have been one.
        ([("Ds", 26, 0), ("Minutes", 95, 60), ("of", 96, 9)], "Minutes of",
         ["left out, as OCR could not read it: “Ds” before “Minutes of”"]),
        ([("was", 95, 0), ("n~t£x", 8, 9), ("agreed", 96, 9)], "was agreed",
         ["left out, as OCR could not read it: “n~t£x” between “was” and “agreed”"]),
        ([("¢", 12, 0), ("Early", 95, 9), ("help", 96, 9)], "Early help", []),
        ([("e", 14, 0), ("Early", 95, 9), ("help", 96, 9)], "Early help", []),
    ],
)  # fmt: skip
def test_what_was_hardly_read_is_kept_in_its_line_or_told(
    words: list[tuple[str, float, int]], read: str, told: list[str]
) -> None:
    found = line_of(*words)
    page = Scan(4, kept(found), found=found)
    assert " ".join(word.text for word in page.words) == read
    assert told_of([page])[0][1:] == [f"page 4: {line}" for line in told]


def test_what_stands_alone_or_is_higher_than_its_line_is_left_out_and_told() -> None:
    crest, title = line_of(("7AbeLG", 0, 0), line=1), line_of(("Minutes", 95, 0), ("of", 95, 9), line=2)
    high = line_of(("Kelver", 3, 0), high=90, line=3) + line_of(("Trust", 95, 93), line=3)
    found = crest + title + high
    page = Scan(1, kept(found), found=found)
    assert [word.text for word in page.words] == ["Minutes", "of", "Trust"]
    assert told_of([page])[0][1:] == [
        "page 1: left out, as OCR could not read it: “7AbeLG” at the top, “Kelver” before “Trust”"
    ]


@pytest.mark.programs
def test_an_owner_whose_name_was_hardly_read_is_whole_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On this scan tesseract gives "Nell" of "Nell Sayer" fewer than 30 of 100: the action is not Sayer's alone."""
    program("tesseract")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    scanned = tmp_path / "scanned.pdf"
    with pdfium.PdfDocument(ruled().bytes()) as document:
        (page,) = scans(document, lambda _: 1.4, 150)
    page.save(scanned, "PDF", resolution=150)
    with scans_read("eng"):
        read, again = read_document(scanned), read_document(scanned)
    assert read.lost == again.lost  # what is kept tells of them too
    assert any("could hardly read" in line and "“Nell” in" in line for line in read.lost)
    assert ("Early years", ["Nell Sayer"]) in [
        (title, owners) for _, title, actions in facts(read) for _, owners in actions
    ]
