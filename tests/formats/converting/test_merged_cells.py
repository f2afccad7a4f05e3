"""A merged cell of an OpenDocument text moves none of its neighbours, whichever program converts it."""

import re
from contextlib import nullcontext
from pathlib import Path

import pytest

from loaders.formats import read_document
from tests.formats import programs
from tests.formats.converting.test_hidden_words import document

pytestmark = pytest.mark.programs

BETWEEN = re.compile(r"[|\t]")
COVERED = "<table:covered-table-cell/>"


def cell(text: str, *, rows: int = 1, columns: int = 1) -> str:
    spans = f'table:number-rows-spanned="{rows}" table:number-columns-spanned="{columns}"'
    return f"<table:table-cell {spans}><text:p>{text}</text:p></table:table-cell>"


def table(*rows: str) -> str:
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return f'<table:table><table:table-column table:number-columns-repeated="3"/>{body}</table:table>'


HEAD = cell("Name") + cell("Role") + cell("Organisation")
DOWN = (HEAD, cell("Ann Ashe", rows=2) + cell("Chair") + cell("Parish"), COVERED + cell("Governor") + cell("School"))
ACROSS = (HEAD, cell("Ann Ashe", columns=2) + COVERED + cell("Parish"), cell("Bo Brook") + cell("Clerk") + cell("Town"))
REPEATED = (
    HEAD,
    cell("Officers", columns=3) + '<table:covered-table-cell table:number-columns-repeated="2"/>',
    cell("Bo Brook") + cell("Clerk") + cell("Town"),
)


def cells(line: str) -> list[str]:
    return [part.strip() for part in BETWEEN.split(re.sub(r"^\| | \|$", "", line))]


@pytest.mark.parametrize("converter", ["LibreOffice", "pandoc"])
@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (DOWN, ["", "Governor", "School"]),
        (ACROSS, ["Ann Ashe", "", "Parish"]),
        (REPEATED, ["Bo Brook", "Clerk", "Town"]),
    ],
    ids=["down", "across", "across all"],
)
def test_what_stands_behind_a_merged_cell_stays_in_its_column(
    rows: tuple[str, ...], expected: list[str], converter: str, tmp_path: Path
) -> None:
    programs.program(converter)
    (tmp_path / "minutes.odt").write_bytes(document(table(*rows)))
    with programs.only("pandoc") if converter == "pandoc" else nullcontext():  # LibreOffice is the first choice
        text = read_document(tmp_path / "minutes.odt").text
    assert expected in [cells(line) for line in text.splitlines()], text
