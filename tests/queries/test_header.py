"""A query file's header is read strictly: whatever is wrong is told with file and line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from graph.errors import QueryError
from queries.catalog import Catalog
from queries.header import Column, Parameter, read_header
from tests.tables import every_row

GOOD = """\
// title: Meetings of a board
// description: All meetings,
//   in order of date.
// param board (string): the board's name
// param since (date, default 2024-01-01): first day
// param until (date, default today): last day
// param kinds (list, default ["open", "closed"]): kinds of meeting
// param short (boolean, default false): whether names are cut
// param top (integer, default null): how many
// param venue (string, default "Town Hall: main room"): where
// returns date (date): the day
// returns end (integer): where it ends
// example: meetings board="Schools Forum" top=3
MATCH (b:Board)-[:HELD]->(m:Meeting) // $no is no parameter here
WHERE b.name = $board AND m.date >= $since AND m.date <= $until AND m.venue = $venue
  AND m.kind IN $kinds AND $short AND 'RETURN $nothing' <> m.name
CALL (m) { MATCH (m)-[:HAS_ITEM]->(i) RETURN count(i) AS items, i.number AS number }
RETURN m.date AS date,
       m.`end` AS `end`
ORDER BY date, m.id LIMIT $top
"""


def read(text: str) -> str:
    """The message for a wrong file."""
    with pytest.raises(QueryError) as raised:
        read_header(text, name="meetings", path="queries/meetings.cypher")
    return str(raised.value)


def test_good_header_is_read() -> None:
    header = read_header(GOOD, name="meetings", path="queries/meetings.cypher")
    assert header.title == "Meetings of a board"
    assert header.description == "All meetings, in order of date."
    assert header.parameters == (
        Parameter("board", "string", "the board's name", required=True),
        Parameter("since", "date", "first day", required=False, default=date(2024, 1, 1)),
        Parameter("until", "date", "last day", required=False, default="today"),
        Parameter("kinds", "list", "kinds of meeting", required=False, default=["open", "closed"]),
        Parameter("short", "boolean", "whether names are cut", required=False, default=False),
        Parameter("top", "integer", "how many", required=False),
        Parameter("venue", "string", "where", required=False, default="Town Hall: main room"),
    )
    assert header.columns == (Column("date", "date", "the day"), Column("end", "integer", "where it ends"))
    assert dict(header.example) == {"board": "Schools Forum", "top": "3"}
    assert [parameter.default_as_written for parameter in header.parameters[1:4]] == [
        "2024-01-01",
        "today",
        '["open", "closed"]',
    ]


@every_row(
    ("old", "new", "line", "message"),
    [
        ("// title: Meetings of a board\n", "", 1, "the header has no title"),
        ("// example: meetings", "// Example: meetings", 13, "a header line is one of title"),
        ('// example: meetings board="Schools Forum" top=3\n', "", 1, "the header has no example"),
        ("//   in order of date.", "// description: in order of date.", 3, "a second description"),
        ("title: Meetings of a board", "title:", 1, "title says nothing"),
        ("board (string):", "board:", 4, "write it as // param NAME (TYPE): TEXT"),
        ("board (string):", "Board (string):", 4, "write it as // param NAME (TYPE): TEXT"),
        ("board (string):", "board (text):", 4, "unknown type text: the types are string, integer"),
        ("returns end (integer)", "returns end (float)", 12, "unknown type float"),
        ("returns end (integer)", "returns end (integer, default 3)", 12, "a column has no default"),
        ("param board (string)", "param board", 4, "write it as // param NAME (TYPE): TEXT"),
        ("title: Meetings", "title of it: Meetings", 1, "write it as // title: TEXT"),
        ("default 2024-01-01", "default 2024-13-01", 5, "the default 2024-13-01 is not a date"),
        ("default false", 'default "false"', 8, "is not of type boolean, without quotes"),
        ("default false", "default 0", 8, "the default 0 is not true or false"),
        ("default null): how", "default 1.5): how", 9, "the default 1.5 is not a whole number"),
        ("default null): how", "default one): how", 9, "the default one is not JSON"),
        ('default ["open", "closed"]', "default [1]", 7, "the default [1] is not a list of texts"),
        ("param short", "param limit", 8, "no parameter can be named limit"),
        ("AND $short ", "", 8, "the query does not use $short"),
        ("$short", "$brief", 8, "the query does not use $short"),
        ("// param top (integer, default null): how many\n", "", 19, "the header does not declare $top"),
        ("// param short", "// param board (string): again\n// param short", 8, "a second parameter board"),
        ("returns date", "returns day", 11, "the header has the column day where the query returns date (line 18)"),
        ("// returns end (integer): where it ends\n", "", 18, "the header does not tell of the column end"),
        ("m.`end` AS `end`", "m.name AS end, 1 AS one", 19, "the header does not tell of the column one"),
        (",\n       m.`end` AS `end`", "", 12, "the query does not return end"),
        ("m.date AS date", "m.date", 18, "name each column"),
        ("example: meetings", "example: meeting", 13, "begins with meeting, not with the query's name meetings"),
        ("top=3", "top=many", 13, "the example's top is not a whole number"),
        ("top=3", "tops=3", 13, "the example gives tops, which is no parameter"),
        ("top=3", "3", 13, "an example has name=value"),
        ("top=3", "top=3 top=4", 13, "each name once"),
        ('Forum"', "Forum", 13, "a quotation mark of the example is not closed"),
        ('board="Schools Forum" ', "", 13, "the example leaves out board, which has no default"),
    ],
)
def test_wrong_header_names_file_and_line(old: str, new: str, line: int, message: str) -> None:
    assert old in GOOD
    told = read(GOOD.replace(old, new, 1))
    assert told.startswith(f"queries/meetings.cypher:{line}: ")
    assert message in told


def test_query_without_return_is_told() -> None:
    told = read("// title: T\n// description: D\n// example: meetings\nMATCH (m:Meeting)\n")
    assert told == "queries/meetings.cypher:4: the query has no RETURN"


def test_open_string_names_the_file() -> None:
    assert read(GOOD + "'").startswith("queries/meetings.cypher")


def test_empty_file_is_told() -> None:
    assert read("") == "queries/meetings.cypher:1: the header has no title"


def test_new_file_is_a_new_query(tmp_path: Path) -> None:
    (tmp_path / "meetings.cypher").write_text(GOOD)
    (tmp_path / "notes.txt").write_text("no query")
    catalog = Catalog(tmp_path)
    assert list(catalog) == ["meetings"]
    assert catalog["meetings"].title == "Meetings of a board"


def test_wrong_file_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "My_Meetings.cypher").write_text(GOOD)
    with pytest.raises(QueryError, match=r"^queries/My_Meetings\.cypher:1: a query's name is small letters"):
        list(Catalog(tmp_path))
