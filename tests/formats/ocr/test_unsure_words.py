"""Names and numbers that tesseract is unsure of are doubts, by their pages."""

import pytest

from loaders.formats.ocr.program import Found
from loaders.formats.ocr.reading import MOST_TOLD, Scan, told_of


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
