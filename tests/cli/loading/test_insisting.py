"""``load --as minutes``: a refused file can be insisted on; its record hangs on it until its board is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.assumptions import NONE, Assumptions
from tests.cli.conftest import SAMPLES, Run

NOTES = """Hello all

We met in the barn. Ann will mend the gate.

The kettle was cleaned.
"""
MINUTES = SAMPLES / "skelmere" / "health-and-wellbeing-board-2021-12-09.txt"
MEETINGS = """
MATCH (d:Document)<-[:RECORDED_IN]-(m:Meeting) OPTIONAL MATCH (b:Board)-[:HELD]->(m)
RETURN m.name AS meeting, m.date AS date, b.name AS board
"""


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.txt"
    path.write_text(NOTES, encoding="utf-8")
    return path


def meetings(run: Run) -> list[tuple[object, ...]]:
    return [tuple(row.values()) for row in run("cypher", MEETINGS, "--format", "json").rows]


def test_a_refused_file_is_told_how_to_insist(run: Run, notes: Path) -> None:
    ended = run("load", notes)
    assert ended.code == 1
    assert "holds no minutes" in ended.err and "load it --as minutes" in ended.err


def test_what_is_insisted_on_hangs_on_its_document_until_it_is_said_whose_it_is(run: Run, notes: Path) -> None:
    ended = run("load", notes, "--as", "minutes")
    assert ended.code == 0
    assert "read as minutes because it was asked for" in ended.err and "no board found" in ended.err
    assert meetings(run) == [("notes.txt", None, None)]
    ended = run("load", notes, "--board", "Barn Board", "--date", "2022-05-04")
    assert ended.code == 0
    assert "“Barn Board” was given with it" in ended.err and "2022-05-04 was given with it" in ended.err
    assert meetings(run) == [("Barn Board, 4 May 2022", "2022-05-04", "Barn Board")]


def test_it_holds_when_the_file_is_loaded_or_corrected_later(run: Run, notes: Path) -> None:
    run("load", notes, "--as", "minutes", "--board", "Barn Board")
    assert "1 unchanged" in run("load", notes).err
    notes.write_text(NOTES + "\nBen will buy oil.\n", encoding="utf-8")
    assert "1 loaded" in run("load", notes.parent).err
    assert [board for *_, board in meetings(run)] == ["Barn Board"]


def test_what_the_text_says_stands(run: Run) -> None:
    before = run("extract", MINUTES, "--format", "json").out
    given = run(
        "extract", MINUTES, "--as", "minutes", "--board", "Barn Board", "--date", "1999-01-01", "--format", "json"
    )
    assert given.out == before


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--as", "soup"], "--as takes the word minutes"),
        (["--date", "2022-13-01"], "--date takes a day as 2022-05-04"),
        (["--board", "--"], "--board takes the name of a board"),
    ],
)
def test_other_words_are_told_in_one_line(run: Run, notes: Path, options: list[str], told: str) -> None:
    ended = run("load", notes, *options)
    assert (ended.code, told in ended.err) == (2, True)


def test_a_day_is_of_one_document(run: Run, notes: Path) -> None:
    (notes.parent / "more.txt").write_text(NOTES, encoding="utf-8")
    ended = run("load", notes.parent, "--as", "minutes", "--date", "2022-05-04")
    assert (ended.code, "a day is of one document, and 2 are named" in ended.err) == (2, True)


def test_what_is_said_is_part_of_what_a_document_was_read_with() -> None:
    told = Assumptions(board="Board of A/B & C", are_minutes=True)
    assert Assumptions.of_reader(f"7/abc/Some Council{told.mark}") == told
    assert Assumptions.of_reader("7/abc/Some Council") == NONE == Assumptions.of_reader("")
    assert not NONE and bool(told)
