"""The server: a tool for each question, with described parameters, and rows that carry quotes and links."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

from mcp.server.fastmcp import FastMCP
from mcp.server.fastmcp.exceptions import ToolError
from mcp.types import ContentBlock, Tool
from pydantic import Field

from graph.errors import MinutegraphError
from graph.gate import run_adhoc
from graph.store import Store, Table
from minutegraph import __version__
from minutegraph.app.questions import asking, searching, showing
from minutegraph.app.questions.news import news
from minutegraph.rendering.grids import draw as drawn
from minutegraph.rendering.prose.pages import page as written
from queries.catalog import CATALOG, CannedQuery

TIMEOUT = 10.0  # seconds
MOST_ROWS = 200
_LONGEST = 20_000  # characters of a page
_NAMES = 20  # of a picture
_AROUND = 4_000  # characters before and after the words of a thing
_WORDS = 8_000  # characters of these words
_MEMORY_MB = 500
_TYPES: dict[str, type] = {"integer": int, "boolean": bool, "list": list}
_ABOUT = (
    "Minutes of public boards as a knowledge graph. Every answer carries the words that state it and a link to their "
    "source: quote them, and say where they are. The minutes were read by a program: what it did not find may still be "
    "there, so search before you say that something was not decided."
)

Words = Annotated[str, Field(description='words, "a phrase", AND, OR, -word, prefix*')]
Name = Annotated[str | None, Field(description="any of its names, part of one, or its id")]
Day = Annotated[str | None, Field(description="a day, month or year: 2022-03-31, March 2022, 2022")]
Limit = Annotated[int, Field(ge=1, le=MOST_ROWS, description="at most so many rows")]


def server_of(opened: Callable[[], Store], *, cypher: bool = True) -> FastMCP:
    """The server for the graph that ``opened`` opens; without ``cypher`` it takes no ad hoc queries."""
    server = _Server("minutegraph", instructions=_ABOUT)
    server._mcp_server.version = __version__  # else the SDK tells its own
    tools = _Tools(opened)
    for tool in (
        tools.search,
        tools.show,
        tools.page,
        tools.new,
        tools.trace,
        tools.actions,
        tools.people,
        tools.person,
        tools.draw,
    ):
        server.add_tool(tool, description=inspect.getdoc(tool))
    for name in CATALOG:
        _add_query(server, tools, CATALOG[name])
    if cypher:
        server.add_tool(tools.cypher, description=inspect.getdoc(tools.cypher))
    return server


class _Server(FastMCP):
    """Refuses arguments that a tool does not take, and the text "null" where one may be left out.

    The SDK drops the ones and takes the other for nothing, and the answer would tell of more than asked.
    """

    async def list_tools(self) -> list[Tool]:
        closed = {"additionalProperties": False}
        return [
            tool.model_copy(update={"inputSchema": {**tool.inputSchema, **closed}})
            for tool in await super().list_tools()
        ]

    async def call_tool(self, name: str, arguments: dict[str, Any]) -> Sequence[ContentBlock] | dict[str, Any]:
        taken = {tool.name: tool.inputSchema["properties"] for tool in await super().list_tools()}.get(name)
        if taken is not None and (unknown := [f"“{one}”" for one in arguments if one not in taken]):
            raise ToolError(f"{name} does not take {' or '.join(unknown)}: it takes {', '.join(taken) or 'nothing'}")
        for one, value in arguments.items():
            if taken is not None and "anyOf" in taken[one] and isinstance(value, str) and value.strip() == "null":
                raise ToolError(f"“{value}” is no {one}: leave {one} out to ask without it")
        return await super().call_tool(name, arguments)


class _Tools:
    def __init__(self, opened: Callable[[], Store]) -> None:
        self._opened = opened

    def ask(self, question: Callable[[Store], Table | dict[str, Any]]) -> dict[str, Any]:
        """The answer to a question, of the graph as it was settled last. What is wrong is told in a line."""
        store = self._opened()
        try:
            found = question(store)
        except MinutegraphError as error:
            raise ToolError("\n".join(filter(None, (str(error), error.detail)))) from None
        finally:
            store.close()
        return found if isinstance(found, dict) else _rows(found)

    def search(
        self, words: Words, board: Name = None, since: Day = None, until: Day = None,
        kind: Annotated[str | None, Field(description="decision, action, discussion, heading or other")] = None,
        person: Name = None,
        topic: Annotated[bool, Field(description="the words name a topic: look for all its spellings")] = False,
        limit: Limit = 20,
    ) -> dict[str, Any]:  # fmt: skip
        """Search every loaded text by sentence: the words of each hit (marked with **), its place and its link."""

        def question(store: Store) -> dict[str, Any]:
            result = searching.search(
                store, words, topic=topic, board=board, since=since, until=until, kind=kind, person=person, limit=limit,
                grouped=False,
            )  # fmt: skip
            found = _rows(searching.rows_of(result))
            return {**found, "total": result.found.total, "near_words": list(result.found.near)}

        return self.ask(question)

    def show(
        self,
        thing: Annotated[str, Field(description="id or address of a decision, action, item or meeting; or a document")],
        page: Annotated[int | None, Field(description="a page of the document")] = None,
    ) -> dict[str, Any]:
        """Show a thing in its source: the words that state it, the lines around them, page, line and link."""

        def question(store: Store) -> dict[str, Any]:
            shown = showing.show(store, thing, page=page)
            before, after = shown.around(6)
            return {
                "what": shown.what, "name": shown.name, "meeting": shown.meeting, "item": shown.item,
                "document": shown.text.uri, "page": shown.page, "line": shown.line, "before": before[-_AROUND:],
                "words": shown.words[:_WORDS], "after": after[:_AROUND], "link": shown.link, "address": shown.address,
                "cut": len(shown.words) > _WORDS or max(len(before), len(after)) > _AROUND,
            }  # fmt: skip

        return self.ask(question)

    def page(
        self,
        thing: Annotated[str, Field(description="a board, person, meeting or document: any name, id or address")],
        other: Annotated[str | None, Field(description="another board, to compare the first one with")] = None,
    ) -> dict[str, Any]:
        """All about a board, person, meeting or document, as a page; or two boards side by side."""

        def question(store: Store) -> dict[str, Any]:
            found = written(store, thing, other)
            cut = len(found.markdown) > _LONGEST
            return {"title": found.title, "page": found.markdown[:_LONGEST], "cut": cut}

        return self.ask(question)

    def new(
        self, since: Day = None, until: Day = None,
        by: Annotated[str, Field(description="loaded (the day of loading) or held (of the meeting)")] = "loaded",
        board: Name = None, topic: Name = None, person: Name = None,
    ) -> dict[str, Any]:  # fmt: skip
        """What is new since a day: meetings, decisions, tasks, topics at a new board, people, corrections.

        Without a day it is what the last day of loading brought.
        """

        def question(store: Store) -> dict[str, Any]:
            found = news(store, since, until=until, by=by, board=board, topic=topic, person=person)
            total = len(found.table)
            return {
                "since": found.since and found.since.isoformat(), "total": total,
                **_rows(replace(found.table.first(MOST_ROWS), warnings=found.notes)),
            }  # fmt: skip

        return self.ask(question)

    def trace(
        self, topic: Annotated[str, Field(description="a topic in any of its spellings")],
        narrower: Annotated[bool, Field(description="count narrower topics, too")] = False, since: Day = None,
        until: Day = None,
    ) -> dict[str, Any]:  # fmt: skip
        """Follow a topic from board to board: each item that discusses it, with words, decisions, actions and moves.

        In the moves "referral" are the words that say that it was referred; without them it was only next discussed
        there.
        """

        def question(store: Store) -> dict[str, Any]:
            found = asking.trace(store, topic, narrower=narrower, since=since, until=until)
            return {
                "topic": found.topic.name, "also": list(found.topic.aliases), **_rows(found.steps.first(MOST_ROWS)),
                "moves": (moves := _rows(found.moves.first(MOST_ROWS)))["rows"], "moves_cut": moves["cut"],
            }  # fmt: skip

        return self.ask(question)

    def actions(
        self, holder: Name = None, board: Name = None,
        status: Annotated[str | None, Field(description="unfinished, open, done, carried forward or closed")] = None,
        since: Day = None, until: Day = None,
    ) -> dict[str, Any]:  # fmt: skip
        """Tasks that boards gave to somebody, with holders, status and what later minutes tell of them."""
        given = {"board": board, "status": status, "since": since, "until": until}
        asked = {name: value for name, value in given.items() if value is not None}
        return self.ask(lambda store: asking.actions(store, holder=holder, **asked).first(MOST_ROWS))

    def people(self, board: Name = None) -> dict[str, Any]:
        """The people who take part in the business of boards, or of one board."""
        asked = {} if board is None else {"board": board}
        return self.ask(lambda store: asking.ask(store, "people", limit=MOST_ROWS, timeout=TIMEOUT, **asked))

    def person(self, name: Annotated[str, Field(description="any of the person's names, or the id")]) -> dict[str, Any]:
        """Everything that the graph holds about one person."""
        return self.ask(lambda store: asking.person(store, name).first(MOST_ROWS))

    def draw(
        self, what: Annotated[str, Field(description="boards, people, topics or attendance")], board: Name = None,
        since: Day = None, until: Day = None,
        picture: Annotated[bool, Field(description="also the picture, as the text of an SVG file")] = False,
    ) -> dict[str, Any]:  # fmt: skip
        """A picture in rows: boards that share people and topics, who works with whom, topics over time, who came.

        Attendance is of one board. The picture has at most 20 names.
        """

        def question(store: Store) -> dict[str, Any]:
            made = drawn(store, what, board=board, since=since, until=until, most=_NAMES)
            told = {"title": made.title, "summary": made.summary, **_rows(made.table.first(MOST_ROWS))}
            return {**told, "svg": made.svg} if picture else told

        return self.ask(question)

    def cypher(
        self, query: Annotated[str, Field(description="Cypher that only reads; RETURN named values")],
        parameters: Annotated[dict[str, Any] | None, Field(description="values of $names in the query")] = None,
    ) -> dict[str, Any]:  # fmt: skip
        """Ask in Cypher, read-only: 10 seconds and 200 rows at most.

        Labels: Board, Organisation, Person, Group, Meeting, AgendaItem, Topic, Decision, Action, Document. For example
        MATCH (b:Board)-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(i:AgendaItem)-[:RESULTED_IN]->(d:Decision) RETURN b.name AS
        board, m.date AS date, d.text AS decision LIMIT 20.
        """
        return self.ask(
            lambda store: run_adhoc(
                store, query, parameters or {}, timeout=TIMEOUT, limit=MOST_ROWS, memory_mb=_MEMORY_MB
            )
        )


def _add_query(server: FastMCP, tools: _Tools, canned: CannedQuery) -> None:
    """A canned query as a tool: its parameters are those of its header."""

    def run(**given: Any) -> dict[str, Any]:
        asked = {name: value for name, value in given.items() if value is not None}
        return tools.ask(lambda store: _asked(store, asked))

    def _asked(store: Store, asked: dict[str, Any]) -> Table:
        return asking.ask(store, canned.name, timeout=TIMEOUT, limit=MOST_ROWS, **asked)

    parameters = []
    for one in canned.parameters:
        kind = _TYPES.get(one.type, str)
        described = Field(description=one.description)
        annotation = Annotated[kind, described] if one.required else Annotated[kind | None, described]
        default = inspect.Parameter.empty if one.required else None
        parameters.append(
            inspect.Parameter(one.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
        )
    run.__signature__ = inspect.Signature(parameters, return_annotation=dict[str, Any])  # type: ignore[attr-defined]
    run.__annotations__ = {one.name: one.annotation for one in parameters} | {"return": dict[str, Any]}
    name = f"query_{canned.name.replace('-', '_')}"
    server.add_tool(run, name=name, description=f"{canned.title}. {canned.description}")


def _rows(table: Table) -> dict[str, Any]:
    """Rows as JSON has them, without what is empty; ``cut`` where there are more."""
    rows = [{name: _plain(value) for name, value in row.items() if value not in (None, [])} for row in table.dicts()]
    return {"rows": rows, "cut": table.truncated, "warnings": list(table.warnings)}


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return {str(name): _plain(one) for name, one in value.items()} if isinstance(value, dict) else value
