"""Lists hold what has no day, say where they end, and go on where they ended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.store import Store
from minutegraph import load, open_graph
from minutegraph.app.questions.listing import tasks_of
from minutegraph.app.questions.names import resolve
from minutegraph.app.questions.rows import Questions
from minutegraph.fulltext import current
from minutegraph.reading_room.addresses import found_page
from minutegraph.reading_room.page import Given, Page, View
from tests.reading_room.conftest import client_of

MINUTES = """\
Skelmere Allotments Committee

Minutes of the meeting{when}

Present: Ann Adams (Chair), Bob Brown

1. Water
RESOLVED: That the tap be mended.
Bob Brown undertook to mend the tap{which}.
Ann Adams undertook to ask for the price of a hose{which}.
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "dated.txt").write_text(
        MINUTES.format(when=" held on 4 May 2022", which=" at the gate"), encoding="utf-8"
    )
    (tmp_path / "undated.txt").write_text(MINUTES.format(when="", which=" by the shed"), encoding="utf-8")
    with open_graph(tmp_path / "graph") as graph:
        assert not load(graph, [tmp_path / "dated.txt", tmp_path / "undated.txt"], base=tmp_path, jobs=0).failed
        yield graph


@pytest.mark.parametrize("order", ["newest", "oldest"])
def test_tasks_of_meetings_without_a_day_stand_at_the_end(store: Store, order: str) -> None:
    questions, found, after = Questions(store), [], ""
    while True:
        rows, after = tasks_of(questions, {"order": order, "after": after}, 1)
        found += [str(row["words"]) for row in rows]
        if not after:
            break
    assert len(found) == len(set(found)) == 4
    assert [("by the shed" in words) for words in found] == [False, False, True, True]
    bounded, _ = tasks_of(questions, {"since": "2020"})
    assert len(bounded) == 2
    held, _ = tasks_of(questions, {"holder": "Bob Brown"})
    assert len(held) == 2


def test_a_list_that_was_cut_is_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    questions = Questions(store)
    assert len(questions.rows("MATCH (a:Action) RETURN a.id AS id ORDER BY id", 3)) == 3
    assert questions.cuts == [3]
    with current(store) as (_, state):
        pass
    page = found_page(View(store, state), "/tasks", Given())
    assert isinstance(page, Page) and page.cuts == ()


def test_rows_for_programs_say_where_they_were_cut_and_go_on(samples_graph: Path) -> None:
    client, found, address = client_of(samples_graph), [], "/tasks.json?status=unfinished"
    while address:
        answer = client.get(address)
        *rows, last = answer.json()
        found += rows
        if "cut" not in last:
            found.append(last)
            break
        assert last["cut"] == "after 50 rows"
        assert answer.headers["link"] == f'<{last["next"]}>; rel="next"'
        address = last["next"]
    whole = client.get("/ask/actions.json?status=unfinished").json()
    assert len(found) == len(whole) > 50
    assert client.get("/tasks.csv?status=unfinished").text.splitlines()[-1].startswith("cut after 50 rows: /tasks.csv?")


class Counting:
    """A store that notes what it is asked."""

    def __init__(self, store: Store) -> None:
        self.asked: list[str] = []
        self._store = store

    def read(self, query: str, *given: object, **more: object) -> object:
        self.asked.append(query)
        return self._store.read(query, *given, **more)  # type: ignore[arg-type]


def test_who_is_known_by_an_id_is_looked_up_alone(store: Store) -> None:
    [id_] = store.read("MATCH (p:Person {name: 'Bob Brown'}) RETURN p.id AS id").column("id")
    counting = Counting(store)
    assert resolve(counting, "person", str(id_)).name == "Bob Brown"  # type: ignore[arg-type]
    assert len(counting.asked) == 1 and "$id" in counting.asked[0]
    assert resolve(store, "presenter", "Bob Brown").label == "Person"
