"""What docs/python.md and the notebook show runs, as it stands there, on the samples."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import SAMPLES

DOCS = Path(__file__).parents[3] / "docs"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a few of the samples, in which the code runs."""
    for boards in ("minutes", "samples"):
        for name in ("skelmere", "alderbourne", "kelverton"):
            shutil.copytree(SAMPLES / name, tmp_path / boards / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_page_runs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocks = BLOCK.findall((DOCS / "python.md").read_text(encoding="utf-8"))
    assert len(blocks) >= 7
    names: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, "docs/python.md", "exec"), names)
    told = capsys.readouterr().out
    assert told.startswith("()\n")  # nothing failed
    assert "the graph holds no person called Grise. Did you mean one of these? Lionel Grice" in told
    assert "<Table of " in told
    assert (folder / "my-graph.gexf").stat().st_size > 10_000


def test_the_notebook_runs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notebook = (DOCS / "notebooks" / "home-education.py").read_text(encoding="utf-8")
    assert notebook.count("# %%") >= 10
    exec(compile(notebook, "home-education.py", "exec"), {})
    assert "“" in capsys.readouterr().out
