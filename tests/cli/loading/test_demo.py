"""``demo``: the samples of whoever installed the package."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.slow


def test_it_ends_with_the_address_to_open(run: Run, tmp_path: Path) -> None:
    ended = run("demo", tmp_path / "demo")
    assert ended.code == 0
    assert ended.out.startswith("Elective home education")
    [line] = [line for line in ended.err.splitlines() if "file://" in line]
    page = Path(url2pathname(urlsplit(line.rpartition(" ")[2]).path))
    assert "<h1>Minutes of public boards</h1>" in page.read_text(encoding="utf-8")
    assert "http://localhost:8350/" in ended.err.splitlines()[-1]


def test_a_folder_that_holds_something_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("years of work")
    ended = run("demo", tmp_path / "full")
    assert ended.code == 2 and "name a new folder" in ended.err
