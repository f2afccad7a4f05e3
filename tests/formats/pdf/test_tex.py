"""Files that TeX made: accents drawn over their letters, bullets of its symbols, names of bold fonts."""

import pytest

from loaders.formats.pdf.pages.words import BOLD, in_plain_letters
from tests.formats.sheets import Sheet, text_of

BACK = 333  # thousandths of the font's size: as wide as an accent of Helvetica


def drawn(before: str, accent: str, behind: str) -> str:
    """The text of a page on which letters are set back so that the first of them stands under an accent."""
    sheet = Sheet()
    first, second = ("".join(f"\\{byte:03o}" for byte in part.encode("cp1252")) for part in (before + accent, behind))
    line = sheet.canvas.beginText(72, 700)
    line.setFont("Helvetica", 10)
    line._code.append(f"[({first}) {BACK} ({second})] TJ")
    sheet.canvas.drawText(line)
    return text_of(sheet)


@pytest.mark.parametrize(
    ("before", "accent", "behind", "read"),
    [
        ("Ren", "´", "e Pugh-Jones", "René Pugh-Jones"),
        ("Zo", "¨", "e Fflint", "Zoë Fflint"),
        ("Fran", "¸", "cois", "François"),
        ("Si", "ˆ", "an", "Siân"),
    ],
)
def test_accents_drawn_over_letters_are_part_of_them(before: str, accent: str, behind: str, read: str) -> None:
    assert drawn(before, accent, behind) == read


@pytest.mark.parametrize(("before", "behind"), [("O´", "Connor"), ("The Chair´", "s report"), ("O`", "Neill")])
def test_accents_that_stand_for_apostrophes_stay(before: str, behind: str) -> None:
    assert text_of(Sheet().line(100, before + behind)) == before + behind


@pytest.mark.parametrize(
    ("font", "is_bold"),
    [
        ("CMBX12", True), ("ABCDEF+CMBX10", True), ("SFBX1095", True), ("NimbusRomNo9L-Medi", True),
        ("LMRoman10-Bold", True), ("CMR10", False), ("Roboto-Medium", False), ("NimbusRomNo9L-Regu", False),
    ],
)  # fmt: skip
def test_bold_fonts(font: str, is_bold: bool) -> None:
    assert bool(BOLD.search(font)) is is_bold


@pytest.mark.parametrize("mark", ["\x0f", "\x88"])
def test_bullets(mark: str) -> None:
    assert in_plain_letters(mark) == "•"
