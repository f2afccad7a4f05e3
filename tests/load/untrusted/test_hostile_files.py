"""Files of the real formats that would take all memory or time: each is refused in one line, the others are loaded."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from graph.errors import UnreadableDocument
from graph.stores import open_store
from loaders.evaluation import evaluate
from loaders.limits import Limits
from loaders.workers import Workers
from minutegraph.app.loading.documents import load
from minutegraph.app.loading.reading import extract
from tests.corpus.documents import SAMPLES
from tests.load.untrusted.hostile_files import FILES

pytestmark = pytest.mark.slow

LIMITS = Limits(seconds=60, memory_mb=700)  # so long that a slow machine comes to the limit of memory, too
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
    results = {Path(result.path).name: result for result in report.results}
    assert results.keys() == {*FILES, GOOD}
    assert results[GOOD].outcome == "loaded"
    for name in FILES:
        assert results[name].outcome == "failed", name
        assert results[name].error is None, f"{name}: {results[name].reason}"
        assert "\n" not in results[name].reason
    assert {name: results[name].limit for name in LIMITED} == LIMITED
    assert "more than 700 MB of memory" in results["bomb.pdf"].reason
    assert "more than 500 MB" in results["gigabytes.docx"].reason
    assert "password" in results["locked.pdf"].reason
    assert "password" in results["locked.docx"].reason


def test_a_hostile_file_that_is_shown_ends_its_worker_only(folder: Path) -> None:
    with pytest.raises(UnreadableDocument, match=r"bomb\.pdf: reading it needed more than 700 MB of memory") as refused:
        extract(folder / "bomb.pdf", limits=LIMITS)
    assert refused.value.limit == "memory"
    assert extract(folder / GOOD, limits=LIMITS).minutes == extract(folder / GOOD, jobs=0).minutes


def test_a_hostile_file_that_is_measured_counts_as_one_without_facts(folder: Path, tmp_path: Path) -> None:
    gold = (SAMPLES / "skelmere" / GOOD).with_suffix(".gold.json").read_text(encoding="utf-8")
    for name in ("forms.pdf", GOOD):
        shutil.copy(folder / name, tmp_path)
        (tmp_path / f"{Path(name).stem}.gold.json").write_text(gold.replace(GOOD, name), encoding="utf-8")
    with Workers(1, LIMITS) as workers:
        report = evaluate(tmp_path, executor=workers, limits=LIMITS)
    told = {one.document: (one.failure, one.figures.found > 0) for one in report.documents}
    reason = "reading it needed more than 700 MB of memory (--memory-limit raises the limit)"
    assert told == {"forms.pdf": (f"{tmp_path / 'forms.pdf'}: {reason}", False), GOOD: (None, True)}
