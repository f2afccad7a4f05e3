"""The pages, their search, pictures and what is new say the same of a graph in a Neo4j as of one in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.store import Store, Table
from minutegraph import load, news, open_graph, page
from minutegraph.app.questions import pictures
from minutegraph.fulltext import current
from minutegraph.reading_room.addresses import found_page
from minutegraph.reading_room.page import Given, Page, View
from minutegraph.rendering.grids import svg
from tests.cli.conftest import SAMPLES

BOARD = "/board/skelmere-metropolitan-borough-council/skelmere-health-and-wellbeing-board"
PATHS = ["/", "/tasks", "/decisions", "/people", "/topics", "/conflicts", "/doc", "/map/boards", "/new", BOARD,
         "/topic/elective-home-education"]  # fmt: skip
ASKED = [
    ("/search", {"q": "CAMHS waiting"}), ("/search", {"q": '"home educated"', "board": "skelmere", "order": "newest"}),
    ("/search", {"q": "EHE", "topic": "1"}), ("/tasks", {"status": "unfinished", "order": "oldest"}),
    ("/tasks", {"board": "skelmere", "since": "2022"}), ("/new", {"by": "held", "since": "2022"}),
    ("/map", {"around": f"board:{BOARD[7:]}"}), ("/ask/actions", {"status": "open"}),
    ("/cypher", {"q": "MATCH (b:Board) RETURN b.name AS board ORDER BY board"}),
]  # fmt: skip


def loaded(store: Store) -> Store:
    report = load(store, SAMPLES / "skelmere", base=SAMPLES, jobs=0)
    assert not report.failed
    return store


def view_of(store: Store) -> View:
    with current(store) as (_, state):
        assert not state.warning
    return View(store, state)


@pytest.fixture
def both(neo4j_store: Store, tmp_path: Path) -> Iterator[tuple[View, View]]:
    with open_graph(tmp_path / "graph") as embedded:
        yield view_of(loaded(embedded)), view_of(loaded(neo4j_store))


def rows_of(view: View, path: str, asked: dict[str, str]) -> Table:
    found = found_page(view, path, Given(asked))
    assert isinstance(found, Page)
    return found.rows


def test_pages_search_news_and_pictures_are_the_same(both: tuple[View, View]) -> None:
    embedded, neo4j = both
    things = [
        f"/{str(id_).replace(':', '/', 1)}"
        for label in ("Meeting", "Person")
        for id_ in embedded.store.read(f"MATCH (n:{label}) RETURN n.id AS id ORDER BY id").column("id")
    ]
    for path, asked in [*((path, {}) for path in (*PATHS, *things)), *ASKED]:
        here, there = rows_of(embedded, path, asked), rows_of(neo4j, path, asked)
        assert here.columns == there.columns and here.rows == there.rows, (path, asked)
    for board in ("Skelmere Health and Wellbeing Board", "health-and-wellbeing-board-2022-03-10.txt"):
        assert page(embedded.store, board).markdown == page(neo4j.store, board).markdown
    assert news(embedded.store, since="2022", by="held").table == news(neo4j.store, since="2022", by="held").table
    assert news(embedded.store).table == news(neo4j.store).table
    drawn = (pictures.boards, pictures.people, pictures.topics)
    assert [svg(draw(embedded.store)) for draw in drawn] == [svg(draw(neo4j.store)) for draw in drawn]
    attendance = [svg(pictures.attendance(view.store, f"board:{BOARD[7:]}")) for view in both]
    assert attendance[0] == attendance[1]


def test_search_finds_the_same_words_in_both(both: tuple[View, View]) -> None:
    for words in ("waiting", "pharmac*", "CAMHS -waiting", '"early help" OR hubs'):
        found = [rows_of(view, "/search", {"q": words}) for view in both]
        assert found[0].rows == found[1].rows and found[0].rows
