"""What is asked wrongly is told in a page or a line that says what to do."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.cli.conftest import Run

WRONG = [
    ("/search?q=%22home", 400, "quotation marks"),
    ("/search?q=-home", 400, "only leaves words out"),
    ("/search?q=home&board=skelmre", 400, "Did you mean"),
    ("/search?q=home&since=someday", 400, "someday is not"),
    ("/search?q=home&kind=letter", 400, "no kind letter"),
    ("/search?q=home&after=x", 400, "no place in this list"),
    ("/tasks?status=forgotten", 400, "unfinished, open"),
    ("/tasks?after=x", 400, "no place in this list"),
    ("/tasks?holder=Nobody+Atall", 400, "Nobody Atall"),
    ("/decisions?kind=odd", 400, "noted, approved"),
    ("/decisions?order=up", 400, "newest, oldest"),
    ("/ask/nothing", 404, "no question nothing"),
    ("/ask/actions?colour=red", 400, "no parameter colour"),
    ("/doc/0123456789abcdef", 404, "no such document"),
    ("/map?around=nothing", 404, "drawn around"),
    ("/cypher?q=MATCH+(n)+RETURN+n&parameters=x", 400, "JSON object"),
    ("/board/nowhere/at-all", 404, 'value="at all"'),
    ("/meeting/nowhere/2022-01-01", 404, "no such meeting"),
    ("/person/no/body", 404, 'value="body"'),
    ("/topic/stone-circles", 404, 'value="stone circles"'),
    ("/some/thing-else", 404, 'value="some thing else"'),
    ("/about.atom", 404, "no form .atom"),
]


@pytest.mark.parametrize(("address", "status", "told"), WRONG)
def test_it_is_told(client: TestClient, address: str, status: int, told: str) -> None:
    answer = client.get(address)
    assert (answer.status_code, told in answer.text) == (status, True), answer.text[-800:]


def test_a_wrong_value_of_a_form_is_told_beside_the_form(client: TestClient) -> None:
    text = client.get("/ask/topic-trace?topic=stone+circles").text
    assert 'role="alert"' in text and 'name="topic"' in text


def test_errors_are_lines_for_programs(client: TestClient) -> None:
    answer = client.get("/tasks.json?status=forgotten")
    assert answer.status_code == 400 and answer.headers["content-type"].startswith("text/plain")
    assert answer.text.startswith("there is no status forgotten")


@pytest.mark.parametrize(
    "address", ["/tasks.json?person=Priya+Raman", "/search.csv?q=roof&person=&bord=x", "/board/x.json?a=1"]
)
def test_programs_are_told_what_a_list_does_not_take(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 400 and "does not take “" in answer.text
    assert client.get(address.replace(".json", "").replace(".csv", "")).status_code != 400


def test_an_address_without_end_is_refused(client: TestClient) -> None:
    assert client.get("/search", params={"q": "a" * 10_000}).status_code == 414


def test_a_taken_port_is_told(run: Run, samples_graph: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = run("--graph", samples_graph, "serve", "--port", port)
    assert ended.code == 2
    assert f"the port {port} is taken by another program; --port names another" in ended.err


def test_a_missing_extra_is_told(run: Run, samples_graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)  # as where it is not installed
    ended = run("--graph", samples_graph, "serve")
    assert ended.code == 2 and "pip install 'minutegraph[serve]'" in ended.err


def test_there_is_nothing_to_serve_without_a_graph(run: Run, tmp_path: Path) -> None:
    ended = run("--graph", tmp_path / "none", "serve")
    assert ended.code == 1 and "load some minutes first" in ended.err
