"""The index holds what the graph holds: after loading, correcting, taking out, deciding, restoring and mishaps."""

from __future__ import annotations

import shutil
import stat
from contextlib import closing
from pathlib import Path

import pytest

from graph.store import Store
from loaders.formats import read_document
from loaders.pipeline import extract
from minutegraph import load, open_graph, unload
from minutegraph.app.loading.indexing import rebuild_index
from minutegraph.app.questions.searching import search
from minutegraph.fulltext import IndexDamaged, IndexState, SearchIndexWarning, current, index_file
from tests.cli.conftest import SAMPLES, Run

PARISH = "great-thessing-parish-council-2021-10-07.txt"


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    folder = tmp_path / "minutes"
    folder.mkdir()
    shutil.copy(SAMPLES / "alderbourne" / PARISH, folder)
    return folder


def total(store: Store, words: str) -> int:
    return search(store, words).found.total


def state(store: Store) -> IndexState:
    with current(store) as (_, found):
        return found


def test_on_every_store_what_is_loaded_is_found_and_what_is_taken_out_is_not(store: Store, minutes: Path) -> None:
    load(store, minutes, jobs=0)
    assert total(store, "porch roof") > 0
    assert search(store, "porch roof").found.hits[0].board == "Great Thessing Parish Council"
    unload(store, minutes)
    assert total(store, "porch") == 0


def test_a_corrected_file_is_found_in_its_new_words_only(embedded_store: Store, minutes: Path) -> None:
    load(embedded_store, minutes, jobs=0)
    path = minutes / PARISH
    path.write_text(path.read_text(encoding="utf-8").replace("porch", "belfry"), encoding="utf-8")
    load(embedded_store, minutes, jobs=0)
    assert total(embedded_store, "porch") == 0
    assert total(embedded_store, "belfry") > 0


def test_a_load_that_changes_nothing_leaves_graph_and_index_alone(
    embedded_store: Store, minutes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(embedded_store, minutes, jobs=0)
    file = Path(embedded_store.place) / "graph.kgl"
    before = file.stat().st_mtime_ns
    monkeypatch.setattr("minutegraph.fulltext.keeping._names", None)  # nobody asks for them
    assert [result.outcome for result in load(embedded_store, minutes, jobs=0).results] == ["unchanged"]
    assert file.stat().st_mtime_ns == before
    assert total(embedded_store, "porch") > 0


def test_the_kept_text_is_the_text_that_facts_count_in(embedded_store: Store, minutes: Path) -> None:
    load(embedded_store, minutes, jobs=0)
    document = read_document(minutes / PARISH, uri=(minutes / PARISH).as_uri())
    with current(embedded_store) as (index, _):
        kept = index.text(document.id)
    assert kept is not None and kept.text == extract(document).document.text
    for row in embedded_store.read("MATCH (d:Decision) RETURN d.text AS text, d.start AS start, d.`end` AS until"):
        assert str(row["text"]).split()[0] in kept.text[int(str(row["start"])) : int(str(row["until"]))]


def test_a_restored_graph_is_compared_with_the_index_before_it_is_searched(
    run: Run, tmp_path: Path, minutes: Path
) -> None:
    graph = ("--graph", tmp_path / "graph")
    run(*graph, "load", minutes)
    run(*graph, "backup", tmp_path / "backup")
    shutil.copy(SAMPLES / "skelmere" / "health-and-wellbeing-board-2021-12-09.txt", minutes)
    run(*graph, "load", minutes)
    assert run(*graph, "search", "immunisation", "-f", "json").rows
    run(*graph, "restore", "--replace", tmp_path / "backup")
    assert run(*graph, "search", "immunisation", "-f", "json").rows == []


def test_documents_that_the_index_lacks_are_told_and_loading_them_again_completes_it(
    embedded_store: Store, minutes: Path
) -> None:
    load(embedded_store, minutes, jobs=0)
    index_file(embedded_store).unlink()
    with pytest.raises(Exception, match="minutegraph index makes it"):
        state(embedded_store)
    shutil.copy(SAMPLES / "skelmere" / "health-and-wellbeing-board-2021-12-09.txt", minutes)
    with pytest.warns(SearchIndexWarning, match="1 of 2 documents"):
        load(embedded_store, minutes / "health-and-wellbeing-board-2021-12-09.txt", jobs=0)
    assert search(embedded_store, "immunisation").warnings
    load(embedded_store, minutes, jobs=0)
    assert state(embedded_store) == IndexState(2)
    assert total(embedded_store, "porch") > 0


def test_drafts_and_copies_are_told_apart_from_what_is_searched(embedded_store: Store, minutes: Path) -> None:
    first = minutes / PARISH
    shutil.copy(first, minutes / "copy.txt")
    load(embedded_store, minutes, jobs=0)
    assert state(embedded_store) == IndexState(2, aside=1)
    assert search(embedded_store, "zeppelin").nothing == (
        "no sentence holds zeppelin; 1 document is searched, 1 is not: another one counts"
    )
    shutil.copy(first, minutes / "second-copy.txt")
    load(embedded_store, minutes, jobs=0)
    assert state(embedded_store).searched == "1 document is searched, 2 are not: another one counts"
    unload(embedded_store, [minutes / "copy.txt", minutes / "second-copy.txt"])
    assert state(embedded_store).searched == "1 document is searched"


def test_a_damaged_index_costs_no_load_and_is_made_anew(embedded_store: Store, minutes: Path) -> None:
    index_file(embedded_store).write_bytes(b"no index" * 1000)
    with pytest.warns(SearchIndexWarning, match="minutegraph index"):
        assert not load(embedded_store, minutes, jobs=0).failed
    with pytest.raises(IndexDamaged):
        total(embedded_store, "porch")
    done = rebuild_index(embedded_store, jobs=0)
    assert (done.state, done.kept, done.read, done.without) == (IndexState(1), 0, 1, ())
    assert total(embedded_store, "porch") > 0


def test_an_index_made_anew_finds_the_same(embedded_store: Store, minutes: Path) -> None:
    load(embedded_store, minutes, jobs=0)
    before = search(embedded_store, "porch OR roof OR council").found
    assert rebuild_index(embedded_store, jobs=0).kept == 1
    assert search(embedded_store, "porch OR roof OR council").found == before


def test_without_originals_the_index_holds_what_the_graph_does(embedded_store: Store, minutes: Path) -> None:
    load(embedded_store, minutes, jobs=0)
    index_file(embedded_store).unlink()
    (minutes / PARISH).unlink()
    done = rebuild_index(embedded_store, jobs=0)
    assert (done.kept, done.read, len(done.without)) == (0, 0, 1)
    assert total(embedded_store, "porch roof") > 0


def test_the_index_is_for_its_user_alone(embedded_store: Store, minutes: Path) -> None:
    load(embedded_store, minutes, jobs=0)
    rebuild_index(embedded_store, jobs=0)
    assert stat.S_IMODE(index_file(embedded_store).stat().st_mode) == 0o600


def test_other_programs_see_the_settled_state_while_documents_are_put_in(tmp_path: Path, minutes: Path) -> None:
    shutil.copy(SAMPLES / "skelmere" / "health-and-wellbeing-board-2021-12-09.txt", minutes)
    found: list[int] = []

    def look(_: object) -> None:
        if (tmp_path / "graph" / "graph.kgl").exists():
            with closing(open_graph(tmp_path / "graph")) as other:
                found.append(total(other, "porch OR immunisation"))

    with closing(open_graph(tmp_path / "graph")) as graph:
        load(graph, minutes, jobs=0)
        whole = total(graph, "porch OR immunisation")
        unload(graph, minutes)
        load(graph, minutes, jobs=0, on_result=look)
    assert set(found) == {0} and whole > 0
