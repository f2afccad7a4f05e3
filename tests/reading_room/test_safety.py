"""The pages are safe by themselves: who may ask, what is answered, and what minutes cannot do to them."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from minutegraph import load, open_graph
from minutegraph.reading_room.application import Options
from tests.cli.conftest import SAMPLES, Run
from tests.reading_room.conftest import client_of
from tests.reading_room.crawling import Read

HOSTILE = """# <script>alert(1)</script> Parish Council

Minutes of the meeting of <img src=x onerror=alert(2)> Parish Council held on 4 March 2024 at 7 pm

Present: Cllr Ann "><script>alert(3)</script> Hart (Chair), Cllr Bob Stone

1. Apologies
There were none. {{ 7 * 7 }} </script><script>alert(4)</script>

2. <b onmouseover=alert(5)>Roof</b> javascript:alert(6)
It was agreed to mend the roof & <iframe src="javascript:alert(7)"></iframe> to tell nobody.
ACTION: Cllr Stone to buy slates " onfocus="alert(8) by June.
"""


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "192.168.1.4", "127.0.0.1.nip.io"])
def test_another_host_name_is_refused(client: TestClient, host: str) -> None:
    assert client.get("/", headers={"Host": host}).status_code == 400


@pytest.mark.parametrize("host", ["localhost", "localhost:8350", "127.0.0.1:9", "[::1]:8350"])
def test_this_machine_is_answered(client: TestClient, host: str) -> None:
    assert client.get("/about", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_nothing_but_reading(client: TestClient, method: str) -> None:
    assert client.request(method, "/cypher").status_code == 405


def test_head_is_answered(client: TestClient) -> None:
    answer = client.head("/about")
    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize("path", ["/", "/nothing", "/static/room.css", "/static/none", "/search?q=%22", "/tasks.json"])
def test_every_answer_has_its_policy_and_no_cookie(client: TestClient, path: str) -> None:
    headers = client.get(path, headers={"Origin": "https://evil.example"}).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "set-cookie" not in headers and "access-control-allow-origin" not in headers


def test_minutes_full_of_markup_do_nothing(tmp_path: Path) -> None:
    file = tmp_path / "minutes" / "m.txt"
    file.parent.mkdir()
    file.write_text(HOSTILE, encoding="utf-8")
    graph = open_graph(tmp_path / "graph")
    assert not load(graph, file, jobs=0).failed
    ids = [str(row["id"]) for row in graph.read("MATCH (n) WHERE n:Board OR n:Meeting OR n:Person RETURN n.id AS id")]
    graph.close()
    client = client_of(tmp_path / "graph")
    addresses = ["/", "/search?q=roof", "/search?q=%3Cscript%3Ealert(9)%3C/script%3E", "/tasks", "/decisions", "/doc",
                 "/map/boards", "/map/people",
                 "/map/topics", "/ask/actions", "/cypher?q=MATCH+(n)+RETURN+n.name+AS+name", "/nothing/<script>",
                 "/tasks?board=<script>alert(9)</script>"]  # fmt: skip
    addresses += [f"/{id_.replace(':', '/', 1)}" for id_ in ids]
    addresses += [f"/map?around={id_}" for id_ in ids]
    addresses += [link.partition("#")[0] for link in Read(client.get("/doc").text).links if link.startswith("/doc/")]
    for address in addresses:
        text = client.get(address).text
        assert "<script>" not in text and "<iframe" not in text and "<img" not in text, address
        read = Read(text)
        assert read.faults == [], address
        assert not any(link.startswith("javascript:") for link in read.links), address
        assert "49" not in text or "{{ 7 * 7 }}" in text or "7 * 7" not in text


def test_originals_are_named_by_loaded_documents_only(client: TestClient) -> None:
    [address, *_] = [link for link in Read(client.get("/doc").text).links if link.startswith("/doc/")]
    sha = address.removeprefix("/doc/")
    answer = client.get(f"/original/{sha}")
    assert answer.status_code == 200
    assert answer.content in [path.read_bytes() for path in SAMPLES.glob("*/*")]
    assert answer.headers["content-type"].startswith("text/plain")
    for wrong in ("..%2F..%2Fetc%2Fpasswd", "aaaa", "0" * 64, "%25", "a" * 5000):
        assert client.get(f"/original/{wrong}").status_code in (404, 414)


def test_a_page_of_the_web_is_handed_over_as_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "minutes"
    folder.mkdir()
    text = (SAMPLES / "alderbourne" / "great-thessing-parish-council-2021-10-07.txt").read_text(encoding="utf-8")
    paragraphs = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    (folder / "m.html").write_text(f"<html><body>{paragraphs}</body></html>", encoding="utf-8")
    graph = open_graph(tmp_path / "graph")
    assert not load(graph, folder, jobs=0).failed
    graph.close()
    client = client_of(tmp_path / "graph")
    [address, *_] = [link for link in Read(client.get("/doc").text).links if link.startswith("/doc/")]
    headers = client.get(f"/original/{address.removeprefix('/doc/')}").headers
    assert headers["content-type"] == "application/octet-stream"
    assert headers["content-disposition"].startswith("attachment")


def test_public_pages_have_no_cypher_and_no_originals(samples_graph: Path) -> None:
    client = client_of(samples_graph, Options(SAMPLES, public=True))
    assert client.get("/", headers={"Host": "minutes.example"}).status_code == 200
    assert client.get("/cypher?q=MATCH+(n)+RETURN+n").status_code == 404
    [address, *_] = [link for link in Read(client.get("/doc").text).links if link.startswith("/doc/")]
    assert client.get(f"/original/{address.removeprefix('/doc/')}").status_code == 404
    assert "/original/" not in client.get(address).text


@pytest.mark.parametrize(
    "query",
    [
        "CREATE (n:Person {id: 'x'})",
        "MATCH (n) DETACH DELETE n",
        "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
    ],
)
def test_cypher_only_reads(client: TestClient, query: str) -> None:
    answer = client.get("/cypher", params={"q": query})
    assert answer.status_code == 200 and 'role="alert"' in answer.text
    assert client.get("/cypher.json", params={"q": "MATCH (n:Person) RETURN count(n) AS n"}).json()[0]["n"] > 10


def test_an_answer_has_its_limit_of_rows(client: TestClient) -> None:
    query = "UNWIND range(1, 5000) AS n RETURN n"
    answer = client.get("/cypher", params={"q": query})
    assert "1,000 rows, cut off" in answer.text


def test_a_query_that_is_stopped_names_no_option_of_the_command_line(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minutegraph.reading_room.pages.questions.TIMEOUT", 0.2)
    query = "MATCH (a)--(b)--(c)--(d)--(e)--(f) RETURN count(*) AS n"
    answer = client.get("/cypher", params={"q": query})
    assert "the query was stopped after 0.2 seconds" in answer.text and "--timeout" not in answer.text
    told = client.get("/cypher.json", params={"q": query})
    assert told.status_code == 503
    assert "the query was stopped after 0.2 seconds" in told.text and "--timeout" not in told.text


def test_a_query_with_a_fault_is_no_empty_answer_for_programs(client: TestClient) -> None:
    told = client.get("/cypher.json", params={"q": "MATCH (n RETURN n"})
    assert told.status_code == 400 and told.text.strip() not in ("", "[]")
    assert client.get("/cypher.csv", params={"q": "CREATE (n:Person {id: 'x'})"}).status_code == 400


def test_another_machine_needs_to_be_asked_for(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "serve", "--host", "0.0.0.0")
    assert ended.code == 2 and "--public" in ended.err
