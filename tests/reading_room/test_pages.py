"""Every page of the samples, its links, its forms for programs, and its permalinks."""

from __future__ import annotations

import csv
import io
import json
import shutil
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from starlette.testclient import TestClient

from minutegraph import load, open_graph, page
from queries.catalog import CATALOG
from tests.cli.conftest import SAMPLES, Run
from tests.reading_room.conftest import HERE, client_of
from tests.reading_room.crawling import Read, pages

BOARD = "/board/great-thessing-parish-council"
MEETING = "/meeting/great-thessing-parish-council/2021-10-07"
PERSON = "/person/alderbourne-county-council/alderbourne-childrens-partnership/priya-raman"
TOPIC = "/topic/elective-home-education"
LISTS = ["/", "/start", "/search?q=home+education", "/tasks", "/decisions", "/people", "/topics", "/conflicts", "/new",
         "/doc", "/ask/actions", BOARD, MEETING, PERSON, TOPIC, "/map/boards",
         "/map/people", "/map/topics", "/map/attendance?board=Skelmere",
         f"/map?around=board:{BOARD[7:]}"]  # fmt: skip
DATED = [
    "/search?q=home+education",
    "/tasks",
    "/new",
    "/new?by=held&since=2022",
    "/decisions",
    "/ask/actions",
    BOARD,
    PERSON,
    TOPIC,
]


def with_ending(address: str, ending: str) -> str:
    path, _, query = address.partition("?")
    return f"{'/start' if path == '/' else path}.{ending}{f'?{query}' if query else ''}"


@pytest.mark.slow
def test_every_link_of_every_page_leads_somewhere_and_every_page_is_well_formed(client: TestClient) -> None:
    faults, count = [], 0
    anchors: dict[str, set[str]] = {}
    wanted: list[tuple[str, str, str]] = []
    for answer in pages(client, HERE):
        path, page = answer.path, answer.page
        count += 1
        if answer.status not in (200, 308):
            faults.append(f"{answer.status} {path}")
        elif page is not None:
            faults += [f"{path}: {fault}" for fault in page.faults]
            anchors[path] = page.ids
            for link in page.links:
                parts = urlsplit(link)
                if parts.fragment and not parts.fragment.startswith((":~:", "page=")):
                    target = (parts.path + (f"?{parts.query}" if parts.query else "")) or path
                    wanted.append((path, target, parts.fragment))
    faults += [
        f"{path}: {target} has no #{anchor}"
        for path, target, anchor in wanted
        if target in anchors and anchor not in anchors[target]
    ]
    assert faults[:20] == []
    assert count > 1000


@pytest.mark.parametrize("address", LISTS)
def test_each_page_answers_as_rows_too(client: TestClient, address: str) -> None:
    rows = client.get(with_ending(address, "json")).json()
    table = list(csv.DictReader(io.StringIO(client.get(with_ending(address, "csv")).text)))
    assert len(rows) == len(table)
    if rows:
        assert list(rows[0]) == list(table[0])


@pytest.mark.parametrize("address", DATED)
def test_what_has_days_can_be_subscribed_to(client: TestClient, address: str) -> None:
    answer = client.get(with_ending(address, "atom"))
    assert answer.headers["content-type"].startswith("application/atom+xml")
    feed = ElementTree.fromstring(answer.text)
    entries = feed.findall("{http://www.w3.org/2005/Atom}entry")
    assert entries
    ids = [entry.findtext("{http://www.w3.org/2005/Atom}id") for entry in entries]
    assert all(str(id_).startswith(HERE) for id_ in ids)
    updated = [str(entry.findtext("{http://www.w3.org/2005/Atom}updated")) for entry in entries]
    assert updated == sorted(updated, reverse=True)


def test_rows_are_those_of_the_command_line(client: TestClient, run: Run, samples_graph: Path) -> None:
    for name in ("actions", "boards", "topics-travelling"):
        told = run("--graph", samples_graph, "query", name, "-f", "json").rows
        assert client.get(f"/ask/{name}.json").json() == told


def test_every_canned_query_has_a_form(client: TestClient) -> None:
    listed = client.get("/ask").text
    for name in CATALOG:
        assert f'href="/ask/{name}"' in listed
        form = client.get(f"/ask/{name}").text
        for parameter in CATALOG[name].parameters:
            assert f'name="{parameter.name}"' in form


def test_examples_of_canned_queries_are_answered(client: TestClient) -> None:
    assert "row" in client.get("/ask/topic-trace?topic=EHE").text


def test_a_permalink_is_the_same_for_a_colleague(client: TestClient, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere"
    shutil.copytree(SAMPLES / "alderbourne", other)
    graph = open_graph(tmp_path / "graph")
    load(graph, other, jobs=0)
    graph.close()
    colleague = client_of(tmp_path / "graph")
    for address in (BOARD, MEETING):
        ours, theirs = (Read(one.get(address).text).ids for one in (client, colleague))
        assert [id_ for id_ in ours if id_.startswith("item")] == [id_ for id_ in theirs if id_.startswith("item")]
    [document] = [link for link in Read(client.get(MEETING).text).links if link.startswith("/doc/") and "?" not in link]
    assert colleague.get(document).status_code == 200


def test_a_board_that_got_its_council_keeps_its_old_address(client: TestClient) -> None:
    answer = client.get("/board/skelmere-health-and-wellbeing-board", follow_redirects=False)
    assert answer.status_code == 308
    assert client.get(answer.headers["location"]).status_code == 200


def test_a_document_shows_its_words_and_marks_its_facts(client: TestClient) -> None:
    hit = client.get("/search.json?q=porch+roof&kind=action").json()[0]
    page = client.get("/search?q=porch+roof&kind=action").text
    [source, *_] = [link for link in Read(page).links if link.startswith("/doc/") and "at=" in link]
    text = client.get(source.partition("#")[0]).text
    assert 'class="action asked"' in text or 'class="asked action"' in text
    assert f'id="{source.partition("#")[2]}"' in text
    assert json.dumps(hit["start"]) in source


def test_lists_are_cut_and_go_on(client: TestClient) -> None:
    first = client.get("/tasks").text
    [following] = [link for link in Read(first).links if "after=" in link]
    *one, told = client.get("/tasks.json").json()
    assert len(one) == 50 and told == {"cut": "after 50 rows", "next": following.replace("/tasks?", "/tasks.json?")}
    two = [row for row in client.get(told["next"]).json() if "cut" not in row]
    assert two and {row["id"] for row in one} & {row["id"] for row in two} == set()


def test_back_costs_nothing(client: TestClient) -> None:
    first = client.get(BOARD)
    again = client.get(BOARD, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get(MEETING, headers={"If-None-Match": first.headers["etag"]}).status_code == 200


def test_moves_between_councils_are_shown_where_that_is_asked_for(client: TestClient) -> None:
    near, whole = (client.get(f"{TOPIC}{query}").text for query in ("", "?moves=1"))
    assert near.count('<p class="move">') < whole.count('<p class="move">')
    assert "with moves between councils" in near and "with moves between councils" not in whole


DRAFT = """Sallowby Borough Council
Licensing Panel

DRAFT Minutes of the meeting held on Monday 3 February 2031 at 6.30 pm in the Moot Hall

Present: Councillor Greta Holm (Chair), Councillor Pavel Rudd and Councillor Ines Calder.

1. Street trading
Noel Farrant presented the report on street trading. There had been 41 applications in the year.
RESOLVED: That the fee for a pitch be set at £350 a year.

2. Taxi ranks
Members discussed the rank at the station, which was full on most evenings.
"""


def test_the_page_of_a_meeting_tells_what_confirmed_minutes_changed(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "minutes.txt").write_text(DRAFT.replace("DRAFT", "CONFIRMED").replace("41", "14"), encoding="utf-8")
    with open_graph(tmp_path / "graph") as graph:
        load(graph, [tmp_path / "draft.txt", tmp_path / "minutes.txt"], jobs=0)
        written = str(page(graph, "Licensing Panel, 3 February 2031"))
    shown = client_of(tmp_path / "graph").get("/meeting/sallowby-borough-council/licensing-panel/2031-02-03").text
    assert "1 change since the draft" in shown
    for words in ("There had been 41 applications", "There had been 14 applications"):
        assert words in shown
        assert words in written
    assert "Changed since the draft" in written
