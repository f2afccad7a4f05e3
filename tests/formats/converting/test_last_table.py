"""A table that ends an old Word file keeps its cells, whatever converts it, or a doubt says that it may not."""

import io
import re
import shutil
from pathlib import Path

import docx
import pytest

from loaders.formats import read_document
from loaders.formats.converting.last_table import LOST, ends_in_table
from loaders.formats.converting.programs import ANTIWORD
from tests.formats import programs

pytestmark = pytest.mark.programs


def old_word_file(folder: Path, behind: str) -> Path:
    """A file as LibreOffice saves it: two rows of a table, with a paragraph behind them or none."""
    made = docx.Document()
    for words in ("Minutes of the Harbour Board", *("The buoys were told of, one by one." for _ in range(40))):
        made.add_paragraph(words)  # antiword refuses shorter files
    table = made.add_table(rows=2, cols=2)
    for cell, words in zip(
        (cell for row in table.rows for cell in row.cells), ("Task", "Owner", "Buoys", "AB"), strict=True
    ):
        cell.text = words
    if behind:
        made.add_paragraph(behind)
    source = folder / "minutes.docx"
    stream = io.BytesIO()
    made.save(stream)
    source.write_bytes(stream.getvalue())
    programs.by_libreoffice([source], ".doc", folder)
    return folder / "minutes.doc"


@pytest.mark.parametrize("behind", ["", "Closed at 9 pm"])
def test_the_cells_of_a_last_table_stay_apart(behind: str, tmp_path: Path) -> None:
    file = old_word_file(tmp_path, behind)
    assert ends_in_table(file.read_bytes()) is not bool(behind)
    programs.program("antiword")
    made = read_document(file)
    assert re.search(r"Buoys ?[|\t] ?AB", made.text)
    assert made.lost == (() if behind else (ANTIWORD.loses,))


def test_a_doubt_says_that_cells_may_have_run_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = old_word_file(tmp_path, "")
    which = shutil.which
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "antiword" else which(name))
    assert LOST in read_document(file).lost


@pytest.mark.parametrize("data", [b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), b"{\\rtf1 Minutes}"])
def test_a_file_that_cannot_be_followed_ends_in_no_known_table(data: bytes) -> None:
    assert not ends_in_table(data)
