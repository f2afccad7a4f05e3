"""Files of the real formats that would take all memory or time: each is refused in one line, the others are loaded."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from graph.stores import open_store
from loaders.limits import Limits
from minutegraph.app.loading import load
from tests.corpus.documents import SAMPLES
from tests.load.hostile_files import FILES

LIMITS = Limits(memory_mb=700)
GOOD = "health-and-wellbeing-board-2021-12-09.txt"
LIMITED = {
    "bomb.docx": "size",
    "gigabytes.docx": "size",
    "deep.docx": "depth",
    "deep.html": "depth",
    "wide.html": "depth",
    "bomb.pdf": "memory",
    "forms.pdf": "memory",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "minutes"
    folder.mkdir()
    for name, made in FILES.items():
        (folder / name).write_bytes(made())
    shutil.copy(SAMPLES / "skelmere" / GOOD, folder)
    return folder


def test_each_is_refused_in_one_line_and_the_others_are_loaded(folder: Path, tmp_path: Path) -> None:
    store = open_store(tmp_path / "graph")
    report = load(store, folder, base=folder, limits=LIMITS)
    store.close()
    fates = {Path(fate.path).name: fate for fate in report.fates}
    assert fates.keys() == {*FILES, GOOD}
    assert fates[GOOD].outcome == "loaded"
    for name in FILES:
        assert fates[name].outcome == "failed", name
        assert fates[name].error is None, f"{name}: {fates[name].reason}"
        assert "\n" not in fates[name].reason
    assert {name: fates[name].limit for name in LIMITED} == LIMITED
    assert "more than 700 MB of memory" in fates["bomb.pdf"].reason
    assert "more than 500 MB" in fates["gigabytes.docx"].reason
    assert "password" in fates["locked.pdf"].reason
    assert "password" in fates["locked.docx"].reason
