"""The tools as an assistant uses them: through the SDK's own client, to the command that an assistant starts."""

from __future__ import annotations

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

from minutegraph import __version__
from queries.catalog import CATALOG

OWN = {"search", "show", "page", "new", "trace", "actions", "people", "person", "draw", "cypher"}
ASKED: list[tuple[str, dict[str, Any]]] = [
    ("search", {"words": '"porch roof"', "kind": "action"}),
    ("search", {"words": "EHE", "topic": True, "limit": 5}),
    ("show", {"thing": "/meeting/great-thessing-parish-council/2021-10-07#item-6-a2"}),
    ("new", {"by": "held", "since": "2023", "board": "Information Standards Board"}),
    ("page", {"thing": "Children's Trust Board"}),
    ("draw", {"what": "attendance", "board": "Children's Trust Board", "picture": True}),
    ("page", {"thing": "Children's Trust Board", "other": "Information Standards Board"}),
    ("trace", {"topic": "EHE"}),
    ("actions", {"holder": "Priya Raman", "status": "unfinished"}),
    ("people", {"board": "Great Thessing Parish Council"}),
    ("person", {"name": "Priya Raman"}),
    ("query_topic_trace", {"topic": "EHE", "since": "2022"}),
    ("query_boards", {}),
    (
        "cypher",
        {"query": "MATCH (b:Board) WHERE b.name = $n RETURN b.id AS id", "parameters": {"n": "Children's Trust Board"}},
    ),
]
WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("search", {"words": '"open'}, "quotation marks"),
    ("show", {"thing": "nothing"}, "search finds things by their words"),
    ("trace", {"topic": "stone circles"}, "no topic called stone circles"),
    ("actions", {"status": "forgotten"}, "forgotten"),
    ("cypher", {"query": "MATCH (n) DETACH DELETE n"}, "read"),
    (
        "cypher",  # it keeps nothing, so that its time is at an end before its memory
        {
            "query": "MATCH (a:Person) MATCH (b:Person) MATCH (c:Person) MATCH (d:Person) "
            "WHERE a.name CONTAINS b.id + c.id + d.id RETURN a.id LIMIT 1"
        },
        "was stopped after 10 seconds",
    ),
    ("cypher", {"query": "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"}, ""),
    ("query_topic_trace", {}, "topic"),
    (
        "actions",
        {"person": "Priya Raman"},
        "actions does not take “person”: it takes holder, board, status, since, until",
    ),
    ("query_boards", {"school": "Hollin Bank"}, "does not take “school”"),
    ("actions", {"holder": "null"}, "“null” is no holder: leave holder out to ask without it"),
    ("search", {"words": "home", "board": "null"}, "“null” is no board"),
    ("query_boards", {"since": "null"}, "“null” is no since"),
]


def talk(graph: Path, calls: list[tuple[str, dict[str, Any]]]) -> tuple[list[Any], list[Any]]:
    """The tools that the program offers, and its answers to the calls."""

    async def session() -> tuple[list[Any], list[Any]]:
        environment = {**os.environ, "MINUTEGRAPH_GRAPH": str(graph)}
        command = StdioServerParameters(command=sys.executable, args=["-m", "minutegraph", "mcp"], env=environment)
        async with stdio_client(command) as streams, ClientSession(*streams) as client:
            told = (await client.initialize()).serverInfo
            assert (told.name, told.version) == ("minutegraph", __version__)
            tools = (await client.list_tools()).tools
            return tools, [await client.call_tool(name, given) for name, given in calls]

    # In a thread of its own: a browser that Playwright drives in this process keeps an event loop in the main one.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(anyio.run, session).result()


@pytest.fixture(scope="module")
def talked(samples_graph: Path) -> tuple[list[Any], list[Any]]:
    return talk(samples_graph, [*ASKED, *((name, given) for name, given, _ in WRONG)])


def test_there_is_a_tool_for_each_question_with_described_parameters(talked: tuple[list[Any], list[Any]]) -> None:
    tools = {tool.name: tool for tool in talked[0]}
    assert set(tools) == OWN | {f"query_{name.replace('-', '_')}" for name in CATALOG}
    for tool in tools.values():
        assert tool.description and tool.inputSchema["additionalProperties"] is False
        for name, one in tool.inputSchema["properties"].items():
            assert one.get("description"), (tool.name, name)
    asked = tools["query_topic_trace"].inputSchema
    assert asked["required"] == ["topic"] and set(asked["properties"]) == {"topic", "narrower", "since", "until"}


@pytest.mark.parametrize("at", range(len(ASKED)), ids=[name for name, _ in ASKED])
def test_answers_carry_words_and_links(talked: tuple[list[Any], list[Any]], at: int) -> None:
    answer = talked[1][at]
    assert not answer.isError, answer.content
    found = json.loads(answer.content[0].text)
    name = ASKED[at][0]
    if name == "show":
        assert found["words"].startswith("Cllr Dyce") and found["line"] == 43 and found["link"]
    elif name == "draw":
        assert found["rows"] and found["svg"].startswith("<?xml") and "3 meetings" in found["summary"]
    elif name == "page":
        assert found["page"].startswith("# Children's Trust Board") and not found["cut"]
    else:
        assert found["rows"]
    if name in ("search", "trace", "actions", "query_topic_trace"):
        assert all(row["link"] and row["document"] for row in found["rows"])


@pytest.mark.parametrize("at", range(len(WRONG)), ids=[name for name, _, _ in WRONG])
def test_what_is_wrong_is_told(talked: tuple[list[Any], list[Any]], at: int) -> None:
    answer = talked[1][len(ASKED) + at]
    assert answer.isError
    assert WRONG[at][2] in answer.content[0].text
    assert "Traceback" not in answer.content[0].text
    assert "--" not in answer.content[0].text  # an assistant has no options


def test_an_answer_has_its_limit(samples_graph: Path) -> None:
    [answer] = talk(samples_graph, [("cypher", {"query": "UNWIND range(1, 5000) AS n RETURN n"})])[1]
    found = json.loads(answer.content[0].text)
    assert (len(found["rows"]), found["cut"]) == (200, True)
