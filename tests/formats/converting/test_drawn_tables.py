"""Tables that antiword draws with bars are tables again, with their cells unwrapped."""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.formats import read_document
from loaders.formats.converting.drawn_tables import with_tables
from tests.formats import programs
from tests.formats.rendering.pieces import Paragraph, Table, Words

TASKS = """Minutes of the Mill Trust

|     |                    |ACTION |
|1    |Wheel of the mill   |IV     |
|     |which stands still  |TR     |
|     |since the flood     |       |
|     |It was agreed.      |       |
|2    |Bridge              |       |
The end
"""


def test_cells_are_unwrapped_and_rows_begin_with_their_first_cell() -> None:
    lines = [line for line in with_tables(TASKS).splitlines() if line]
    assert lines == [
        "Minutes of the Mill Trust",
        "|  |  | ACTION |",
        "| --- | --- | --- |",
        "| 1 | Wheel of the mill which stands still since the flood<p>It was agreed. | IV<p>TR |",
        "| 2 | Bridge |  |",
        "The end",
    ]


def test_rows_of_one_line_stay_apart() -> None:
    drawn = "|Ida Voss   |Chair           |\n|Tom Reeve  |Clerk           |\n"
    assert [line for line in with_tables(drawn).splitlines() if line] == [
        "Ida Voss\tChair",
        "Tom Reeve\tClerk",
    ]


@pytest.mark.parametrize("text", ["|framed|", "| a | b\nc | d |", "no bars\nat all"])
def test_other_text_stays(text: str) -> None:
    assert with_tables(text) == text


@pytest.mark.programs
def test_a_wrapped_cell_of_an_old_word_file_is_one_paragraph(tmp_path: Path) -> None:
    long = "The wheel of the mill, which had stood still since the flood, is to be mended before the winter comes."
    rows = [["1", long, "IV"], ["2", "The bridge was looked at and found sound by all who had been there.", "TR"]]
    table = Table([[[Paragraph((Words(cell),))] for cell in row] for row in rows])
    programs.libreoffice(".doc")({"minutes": [Paragraph((Words("Mill Trust"),)), table]}, tmp_path)
    with programs.only("antiword"):
        document = read_document(tmp_path / "minutes.doc")
    assert f"{long}" in document.text and rows[1][1] in document.text
    assert any("antiword" in line for line in document.lost)
