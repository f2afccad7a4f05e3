"""While a load writes, the pages show the last settled state, and change over when it is done."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import AbstractContextManager, closing
from functools import partial
from pathlib import Path

import pytest

from graph.store import Store
from graph.writing import replace
from loaders.formats import read_document
from loaders.pipeline import extract
from minutegraph import load, open_graph
from minutegraph.reading_room import room as rooms
from minutegraph.reading_room.page import View
from minutegraph.reading_room.room import Room, settled_store
from tests.cli.conftest import SAMPLES

FIRST, SECOND = (f"alderbourne/great-thessing-parish-council-{day}.txt" for day in ("2021-10-07", "2021-12-02"))


@pytest.fixture
def graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(rooms, "_LOOK_AGAIN", 0.0)
    for name in (FIRST, SECOND):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(SAMPLES / name, tmp_path / name)
    store = open_graph(tmp_path / "graph")
    load(store, tmp_path / FIRST, jobs=0)
    store.close()
    return tmp_path / "graph"


def meetings(view: View) -> int:
    found = view.one("MATCH (m:Meeting)-[:RECORDED_IN]->(:Document) RETURN count(DISTINCT m) AS n")
    assert found is not None
    return int(str(found["n"]))


def test_a_reader_sees_the_settled_state_until_the_next_is_complete(graph: Path) -> None:
    room = Room(partial(settled_store, graph))
    before, stamp = room.view(), room.stamp
    writer = open_graph(graph)
    seen: list[int] = []
    load(writer, graph.parent / SECOND, jobs=0, on_result=lambda _: seen.append(meetings(room.view())))
    writer.close()
    assert (meetings(before), seen) == (1, [1])
    assert meetings(room.view()) == 2 and room.stamp != stamp
    assert not room.view().notice


def test_an_old_view_goes_on_while_the_next_one_is_there(graph: Path) -> None:
    room = Room(partial(settled_store, graph))
    before = room.view()
    with open_graph_at(graph) as writer:
        load(writer, graph.parent / SECOND, jobs=0)
    assert (meetings(room.view()), meetings(before)) == (2, 1)


def test_a_load_that_was_killed_leaves_the_settled_state(graph: Path) -> None:
    room = Room(partial(settled_store, graph))
    assert meetings(room.view()) == 1
    script = (
        "import sys, os\nfrom graph.stores import open_store\nfrom tests.reading_room.test_state import half\n"
        "half(sys.argv[1], sys.argv[2])\nos._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(graph), str(graph.parent / SECOND)], check=False)
    assert meetings(room.view()) == 1
    with open_graph_at(graph) as reader:  # folds what the log holds into the graph's file: whole documents, not settled
        assert reader.read("MATCH (d:Document) RETURN count(d) AS n").rows == ((2,),)
    assert meetings(room.view()) == 1
    fresh = Room(partial(settled_store, graph)).view()
    assert "did not come to its end" in fresh.notice or "not in the search index" in fresh.notice


def half(place: str, file: str) -> None:
    """Write a document, and do not come to the end."""
    store = open_graph(place)
    replace(store, extract(read_document(Path(file))).rows)


def test_several_readers_and_no_warning(graph: Path, capfd: pytest.CaptureFixture[str]) -> None:
    writer = open_graph(graph)
    load(writer, graph.parent / SECOND, jobs=0, on_result=lambda _: [look(graph) for _ in range(3)])
    writer.close()
    written = capfd.readouterr()
    assert (written.out, written.err) == ("", "")


def look(graph: Path) -> None:
    room = Room(partial(settled_store, graph))
    assert meetings(room.view()) == 1
    room.close()


def open_graph_at(graph: Path) -> AbstractContextManager[Store]:

    return closing(open_graph(graph))
