"""The graph is a function of the set of its documents, on both stores."""

from __future__ import annotations

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from graph.exports.canonical import canonical
from graph.store import Store
from minutegraph.app.loading.documents import load, unload
from tests.corpus.documents import samples
from tests.load.conftest import CHOSEN, SAMPLES, load_all

Expected = Callable[..., str]
FIRST, SECOND, THIRD, *_ = CHOSEN


def own_facts(export: str, document: str) -> set[str]:
    """The lines of an export that belong to one document."""
    return {line for line in export.splitlines() if f'"source": "{document}"' in line}


def id_of(store: Store, name: str) -> str:
    [(found,)] = store.read("MATCH (d:Document) WHERE d.uri = $uri RETURN d.id AS id", {"uri": name}).rows
    return str(found)


def test_once_and_twice(store: Store, minutes: Path, expected: Expected) -> None:
    assert {result.outcome for result in load_all(store, minutes).results} == {"loaded"}
    once = canonical(store)
    assert {result.outcome for result in load_all(store, minutes).results} == {"unchanged"}
    assert canonical(store) == once == expected(minutes)


@pytest.mark.parametrize("seed", range(2))
def test_any_order_in_one_load_or_several(store: Store, minutes: Path, expected: Expected, seed: int) -> None:
    chance = random.Random(seed)
    names = chance.sample(CHOSEN, len(CHOSEN))
    cut = chance.randrange(1, len(CHOSEN))
    load_all(store, minutes, names[:cut])
    load_all(store, minutes, names[cut:])
    assert canonical(store) == expected(minutes)


@pytest.mark.slow
def test_all_samples_backwards(embedded_store: Store, expected: Expected) -> None:
    names = [path.relative_to(SAMPLES).as_posix() for path in samples()]
    load_all(embedded_store, SAMPLES, names[::-1])
    assert canonical(embedded_store) == expected(SAMPLES, names)


def test_a_corrected_file_replaces_its_own_facts_and_no_others(store: Store, minutes: Path, expected: Expected) -> None:
    load_all(store, minutes)
    before = canonical(store)
    file = minutes / FIRST
    corrected = file.read_text(encoding="utf-8").replace("Margaret Ashdown", "Margaret Bashdown").replace("947", "974")
    assert corrected != file.read_text(encoding="utf-8")
    file.write_text(corrected, encoding="utf-8")
    report = load_all(store, minutes)
    assert [result.outcome for result in report.results] == ["loaded", *["unchanged"] * 5]
    after = canonical(store)
    assert after == expected(minutes)
    assert after != before
    second = id_of(store, SECOND)
    own = {line for line in own_facts(before, second) if '"label": "AgendaItem"' in line or '"ATTENDED"' in line}
    assert own
    assert own <= own_facts(after, second)
    file.write_text((SAMPLES / FIRST).read_text(encoding="utf-8"), encoding="utf-8")
    load_all(store, minutes)
    assert canonical(store) == before


def test_a_correction_that_cannot_be_read_leaves_what_stands(store: Store, minutes: Path) -> None:
    load_all(store, minutes)
    before = canonical(store)
    (minutes / FIRST).write_bytes(b"")
    [result] = load(store, minutes / FIRST, base=minutes).failed
    assert result.reason == "the file is empty"
    assert canonical(store) == before


def test_unload_takes_a_documents_facts_out_again(store: Store, minutes: Path, expected: Expected) -> None:
    load_all(store, minutes)
    rest = [name for name in CHOSEN if name not in (SECOND, THIRD)]
    assert not unload(store, [minutes / SECOND, THIRD], base=minutes).failed  # by its file, and by its address
    assert canonical(store) == expected(minutes, rest)
    assert unload(store, minutes / SECOND, base=minutes).failed
    load_all(store, minutes)
    assert canonical(store) == expected(minutes)
    assert len(unload(store, minutes, base=minutes).results) == len(CHOSEN)
    assert canonical(store) == ""


def test_unloading_a_folder_leaves_what_was_loaded_from_elsewhere(
    embedded_store: Store, minutes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(embedded_store, minutes / "skelmere")
    load_all(embedded_store, minutes, [FIRST])
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    assert unload(embedded_store, ".").failed
    monkeypatch.chdir(minutes)
    assert [result.uri for result in unload(embedded_store, ".").results] == [(minutes / CHOSEN[-1]).as_uri()]
    assert embedded_store.read("MATCH (d:Document) RETURN d.uri AS uri").rows == ((FIRST,),)


def test_the_same_file_under_another_base_is_another_document(store: Store, minutes: Path) -> None:
    load_all(store, minutes, [FIRST])
    load(store, minutes / FIRST, base=minutes.parent)
    uris = store.read("MATCH (d:Document) RETURN d.uri AS uri ORDER BY uri").rows
    assert uris == ((FIRST,), (f"minutes/{FIRST}",))


@pytest.mark.parametrize("jobs", [0, 1, 2])
def test_any_number_of_workers(embedded_store: Store, minutes: Path, expected: Expected, jobs: int) -> None:
    told: list[str | None] = []
    paths = [minutes / name for name in CHOSEN]
    report = load(embedded_store, paths, base=minutes, jobs=jobs, on_result=lambda result: told.append(result.uri))
    assert not report.failed
    assert told == list(CHOSEN)
    assert canonical(embedded_store) == expected(minutes)
    again = load(embedded_store, minutes, base=minutes, jobs=jobs)
    assert {result.outcome for result in again.results} == {"unchanged"}


def test_any_executor(embedded_store: Store, minutes: Path, expected: Expected) -> None:
    with ThreadPoolExecutor(2) as executor:
        report = load(embedded_store, minutes, base=minutes, jobs=2, executor=executor)
    assert not report.failed
    assert canonical(embedded_store) == expected(minutes)
