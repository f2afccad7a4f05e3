"""Documents that are written in groups: the graph is the same in groups of any size, and a fault costs one document."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from graph.exports.canonical import canonical
from graph.rows import Rows
from graph.store import Store, T, Transaction
from graph.writing import documents as writing
from graph.writing import validate_rows
from minutegraph import load, open_graph
from tests.corpus.documents import samples
from tests.faults.made_minutes import made_minutes

FILES = 12


@pytest.fixture
def in_groups_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    def set_group(number: int) -> None:
        monkeypatch.setattr("minutegraph.app.loading.grouping.GROUP", number)
        monkeypatch.setattr("minutegraph.app.loading.grouping._PATIENCE", 600)

    return set_group


def folder_of(tmp_path: Path) -> Path:
    folder = tmp_path / "minutes"
    folder.mkdir()
    made_minutes(folder, FILES)
    for path in samples()[:6]:
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


@pytest.mark.parametrize("store", ["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)], indirect=True)
def test_the_graph_is_the_same_in_groups_of_any_size(
    store: Store, tmp_path: Path, in_groups_of: Callable[[int], None]
) -> None:
    folder = folder_of(tmp_path)
    in_groups_of(1)
    with closing(open_graph(tmp_path / "alone")) as alone:
        load(alone, folder, base=folder, jobs=0)
        first = canonical(alone)
        changed = sorted(folder.glob("minutes-*.txt"))[3:7]
        before = {path: path.read_text(encoding="utf-8") for path in changed}

        in_groups_of(5)
        assert {one.outcome for one in load(store, folder, base=folder, jobs=0).results} == {"loaded"}
        assert canonical(store) == first

        for path, text in before.items():
            path.write_text(text.replace("the bridge", "the lower bridge"), encoding="utf-8")
        new = folder / "more.txt"
        new.write_text(before[changed[0]].replace("2024", "2025"), encoding="utf-8")
        in_groups_of(1)
        load(alone, folder, base=folder, jobs=0)
        in_groups_of(20)
        outcomes = [one.outcome for one in load(store, folder, base=folder, jobs=0).results]
        assert outcomes.count("loaded") == len(changed) + 1
        assert canonical(store) == canonical(alone) != first


def test_a_group_is_one_transaction(
    embedded_store: Store, tmp_path: Path, in_groups_of: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    in_groups_of(5)
    made_minutes(tmp_path, FILES)
    written: list[int] = []
    replace_all = writing.replace_all

    def counted(store: Store, documents: Any) -> int:
        written.append(len(documents))
        return replace_all(store, documents)

    monkeypatch.setattr("minutegraph.app.loading.grouping.replace_all", counted)
    report = load(embedded_store, tmp_path, base=tmp_path, jobs=0)
    assert [one.outcome for one in report.results] == ["loaded"] * FILES
    assert written == [5, 5, 2]


def test_a_fault_costs_one_document_of_its_group(
    embedded_store: Store, tmp_path: Path, in_groups_of: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    in_groups_of(6)
    paths = made_minutes(tmp_path, FILES)

    def faulty(rows: Rows) -> None:
        if rows.document.uri == paths[3].name:
            raise ValueError("a fault")
        validate_rows(rows)

    monkeypatch.setattr(writing, "validate_rows", faulty)
    report = load(embedded_store, tmp_path, base=tmp_path, jobs=0)
    assert [one.outcome for one in report.results] == ["loaded"] * 3 + ["failed"] + ["loaded"] * (FILES - 4)
    assert "a fault" in report.failed[0].reason
    assert [result.path for result in report.results] == paths


def test_a_statement_that_fails_leaves_nothing_of_its_group(
    embedded_store: Store, tmp_path: Path, in_groups_of: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    in_groups_of(FILES)
    made_minutes(tmp_path, FILES)
    write, failed = embedded_store.write, []

    def failing_once(work: Callable[[Transaction], T], **more: Any) -> T:
        def undone(transaction: Transaction) -> T:
            result = work(transaction)
            if not failed:
                failed.append(result)
                raise RuntimeError("at the end of the transaction")
            return result

        return write(undone, **more)

    embedded_store.prepare()
    monkeypatch.setattr(embedded_store, "write", failing_once)
    report = load(embedded_store, tmp_path, base=tmp_path, jobs=0)
    assert failed == [FILES]
    assert [one.outcome for one in report.results] == ["loaded"] * FILES
    with closing(open_graph(tmp_path / "alone")) as alone:
        load(alone, tmp_path, base=tmp_path, jobs=0)
        assert canonical(embedded_store) == canonical(alone)
