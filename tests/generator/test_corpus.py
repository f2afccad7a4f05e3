"""The made corpus: the same numbers make the same files, of any length, with topics and tasks that come back."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from tests.generator.corpus import documents, write_corpus
from tests.generator.dialects import DIALECTS


def test_the_same_numbers_make_the_same_files(tmp_path: Path) -> None:
    first = write_corpus(tmp_path / "a", 60, boards=15)
    second = write_corpus(tmp_path / "b", 60, boards=15)
    assert [p.name for p in first] == [p.name for p in second]
    assert [p.read_bytes() for p in first] == [p.read_bytes() for p in second]


def test_every_document_has_a_name_of_its_own() -> None:
    names = [made.name for made in documents(200)]
    assert len(set(names)) == 200


def test_another_seed_makes_other_meetings() -> None:
    assert [made.text for made in documents(20, seed=1)] != [made.text for made in documents(20, seed=2)]


def test_all_dialects_are_written() -> None:
    assert {made.dialect.name for made in documents(20)} == {dialect.name for dialect in DIALECTS}


def test_documents_are_as_long_as_asked() -> None:
    lengths = [len(made.text) for made in documents(13, length=20_000)]
    assert min(lengths) >= 20_000
    assert max(lengths) < 25_000


def test_a_board_meets_again_with_its_people_and_announces_the_day() -> None:
    mine = [made.meeting for made in documents(40, boards=4) if made.name.startswith("000-")]
    assert len({meeting.chair for meeting in mine}) == 1
    announced = [(a.following, b.date) for a, b in pairwise(mine) if a.following]
    assert announced
    assert all(following == date for following, date in announced)


def test_topics_move_between_boards() -> None:
    boards: dict[str, set[str]] = {}
    for made in documents(100, boards=10):
        for item in made.meeting.items:
            if item.kind == "topic":
                boards.setdefault(item.title, set()).add(made.meeting.board)
    assert sum(len(names) >= 3 for names in boards.values()) >= 10


def test_tasks_come_back_at_the_next_meeting() -> None:
    mine = [made.meeting for made in documents(100, boards=5) if made.name.startswith("002-")]
    works = [{task.work for item in meeting.items for task in item.tasks} for meeting in mine]
    assert sum(bool(a & b) for a, b in pairwise(works)) >= 3
