"""The gate's reading of a query's text is the server's own: generated text, read by both."""

from __future__ import annotations

import re

import neo4j
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from neo4j.exceptions import Neo4jError

from graph.cypher.tokens import Token, decode_escapes, tokenize
from graph.errors import QueryError, QueryRefused
from graph.gate import require_allowed
from graph.stores.neo4j.plans import approve
from tests.neo4j.server import Neo4jServer

# Escapes good and bad, digits of other scripts, signs, backslashes before and after, what ends a string or a comment.
PIECES = (
    *("\\", "\\\\", "\\u", "u", "\\u0041", "\\u005c", "\\u0027", "\\u0060", "\\u0022", "\\u002f", "\\u000a", "\\u0000"),
    *("\\uu0041", "\\u+041", "\\u-041", "\\u00", "\\u 041", "\\u\u0660041", "\\u\uff10041", "\\u00\uff21\uff21"),
    *("\\u00\U0001d7ce", "\\ud83d", "\\ude00", "\\U0041", "\\n", "\\'", "0041", "a", "'", '"', "`", " ", "\n", "\r\n"),
    *("//", "/*", "*/", "``", "é", "\U0001f600", "x"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=7).map("".join)
FRAMES = ("RETURN 1 AS `{}`", "RETURN '{}' AS x", 'RETURN "{}" AS x', "RETURN 1 AS x // {}", "RETURN 1 AS x /* {} */")

SPACES = st.sampled_from(["", "", " ", "\n", "/**/", "/* . */", "//\n", "\u00a0", "\u200b", "\u2028", "\ufeff", "\x0b"])
NAMES = st.sampled_from(["datetime.realtime", "date.statement", "date.truncate", "duration.inDays", "toUpper"])


@pytest.fixture(scope="session", params=["prepared_neo4j", "newest_server"])
def server(request: pytest.FixtureRequest) -> Neo4jServer:
    made: Neo4jServer = request.getfixturevalue(request.param)
    return made


@pytest.mark.neo4j
def test_escapes_are_read_as_the_server_reads_them(server: Neo4jServer) -> None:
    with server.driver() as driver, driver.session() as session:

        @settings(max_examples=400)
        @given(TEXTS, st.sampled_from(FRAMES))
        def same(text: str, frame: str) -> None:
            query = frame.replace("{}", text)
            answered = _answer(session, query)
            if answered is None:
                return  # what the server refuses may be read anyhow
            ours = decode_escapes(query).replace("\ufffd", "?")  # half a character, as the server sends it
            read = [token for token in tokenize(ours) if token.kind != "comment"]
            assert _column(read) == answered[0]
            if read[1].kind == "string":
                assert _string(read[1]) == answered[1]

        same()


@pytest.mark.neo4j
def test_an_escape_that_the_server_refuses_is_refused(server: Neo4jServer) -> None:
    with server.driver() as driver, driver.session() as session:

        @settings(max_examples=200)
        @given(TEXTS)
        def same(text: str) -> None:
            query = f"RETURN 1 AS x // {text}"
            if "\n" in text or "\r" in text or "\\u000a" in text:
                return
            try:
                decode_escapes(query)
            except QueryError:
                assert _answer(session, query) is None

        same()


@pytest.mark.neo4j
def test_the_gate_sees_every_function_that_the_server_sees(server: Neo4jServer) -> None:
    with server.driver() as driver, driver.session() as session:

        @settings(max_examples=400)
        @given(st.data())
        def seen(data: st.DataObject) -> None:
            call = _disguised(data, data.draw(NAMES))
            before = data.draw(st.sampled_from(["1 AS a, ", "'\\\\' AS a, ", "'\\\\u0027' AS a, ", "`b`.c AS a, ", ""]))
            query = f"WITH {{c: 1}} AS b RETURN {before}{call} AS x"
            try:
                plan = session.run(f"EXPLAIN\n{query}").consume().plan
            except Neo4jError:
                return
            try:
                approve("r", plan, write=False)
            except QueryRefused:
                with pytest.raises(QueryRefused, match="function"):
                    require_allowed(query)

        seen()


def _disguised(data: st.DataObject, name: str) -> str:
    def part(text: str) -> str:
        written = "".join(
            data.draw(st.sampled_from([char, char.upper(), f"\\u{ord(char):04x}", f"\\u+0{ord(char):02x}"]))
            if data.draw(st.integers(0, 5)) == 0
            else char
            for char in text
        )
        return f"`{written}`" if data.draw(st.integers(0, 3)) == 0 else written

    def space() -> str:
        return data.draw(SPACES) if data.draw(st.integers(0, 3)) == 0 else ""

    dotted = f"{space()}.{space()}".join(part(piece) for piece in name.split("."))
    return f"{dotted}{space()}()"


def _answer(session: neo4j.Session, query: str) -> tuple[str, object] | None:
    """The name of the first column and the value under it; None where the server refuses the query."""
    try:
        result = session.run(query)
        ((value, *_),) = [record.values() for record in result]
        return result.keys()[0], value
    except Neo4jError:
        return None


def _column(tokens: list[Token]) -> str:
    assert [token.kind for token in tokens[:1]] == ["word"]
    assert len(tokens) == 4
    name = tokens[3]
    return str(name.value if name.kind == "name" else name.text)


_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


def _string(token: Token) -> str:
    """What a string of Cypher holds."""
    return re.sub(
        r"\\(.)",
        lambda match: _ESCAPES.get(match[1], match[1] if match[1] in "\\'\"" else match[0]),
        token.text[1:-1],
        flags=re.DOTALL,
    )
