"""Exactly the recorded facts are read from the samples; ``python -m tests.corpus.regenerate`` records them anew."""

from pathlib import Path

import pytest

from tests.corpus.documents import read, samples
from tests.corpus.golden import FOLDER, golden_path, recorded


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.stem)
def test_the_recorded_facts_are_read(path: Path) -> None:
    golden = golden_path(path)
    assert golden.exists(), "no golden file: run python -m tests.corpus.regenerate"
    assert recorded(read(path)).split("\n") == golden.read_text(encoding="utf-8").split("\n")


def test_no_golden_file_is_left_over() -> None:
    assert set(FOLDER.rglob("*.json")) == {golden_path(path) for path in samples()}
