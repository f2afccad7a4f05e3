"""The page on the canned queries, made from their headers: ``python -m queries.docs > docs/queries.md``."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator

from queries.catalog import CATALOG, CannedQuery, Catalog
from queries.header import Parameter

_INTRODUCTION = """\
# Canned queries

Each query is one file, `queries/NAME.cypher`, which runs on the embedded store and on Neo4j alike and gives the same
rows in the same order. On the command line a parameter is an option, `minutegraph query NAME --PARAMETER VALUE`, or
`-p PARAMETER=VALUE`. In Python:

```python
from minutegraph import ask, open_graph

with open_graph("my-graph") as graph:
    for row in ask(graph, "topic-trace", topic="EHE"):
        print(row["date"], row["board"], row["quote"])
```

Topics, boards, people and other holders are named as people name them, also by a part of the name
([command-line.md](command-line.md#questions)). Only `CATALOG[NAME].run(store, ...)` of `queries.catalog` wants a whole
name, in large or small letters, another name that is printed, or the `id`. Dates are written `2026-03-31`, `March 2026`
or `today`, lists `agreed,noted` or as JSON. `document`, `start` and `end` tell where the words stand that state the
row: the document's name, and the first and last character in its text.

This page is made from the files' headers: `python -m queries.docs > docs/queries.md`.
"""

_ADDING = """\
## How to add a query

Put one file into `queries/`; its name, in small letters with hyphens, is the query's name. It begins with a header:

```
// title: Meetings of a board
// description: The meetings that a board held, in order of date.
//   A line that begins with three spaces goes on with the one before.
// param board (string): the board's name
// param since (date, default null): first day, if not from the beginning
// returns date (date): the meeting's day
// returns meeting (string): the meeting's name
// example: meetings-of-a-board board="Schools Forum"
MATCH (b:Board)-[:HELD]->(m:Meeting)
WHERE toLower(b.name) = toLower($board) AND ($since IS NULL OR m.date >= $since)
RETURN m.date AS date, m.name AS meeting
ORDER BY date, m.id
```

- Parameters are of type string, integer, date, boolean or list (of texts), or `one of this|that`. One of type board,
  topic, person, organisation or holder is named as people name it, and the query gets its id. A default is JSON, or
  `today` or a date for a date; a parameter whose default is `null` may be left out. None is named `timeout` or `limit`.
- Columns are of type string, integer, number, date, boolean or list (of texts), and stand in the order of RETURN, where
  each is named with AS.
- The order of rows is total: ORDER BY ends with an `id`.
- The query keeps the rules of `graph/portability`, so that both stores answer alike.

A header that lacks something or does not match its query is an error that names file and line. The tests then ask for
the query's rows on the made graph (`tests/queries/expected/`) and for this page to be made anew.

What keeps a query quick on both stores, as measured:

- Collect what belongs to a row in `CALL (x) { ... }`. Never begin an OPTIONAL MATCH at a node that may be null: the
  embedded store then looks at every node.
- Look a node up as `(d:Document {id: value})` by a value of the row: `WITH *, r.source AS source` first where it is a
  relationship's property, which the embedded store does not read within the braces.
- Carry no long list beside many rows, and do not walk one by its indexes in many rows: hand on what follows from it.
- Group by one node rather than by several; for the first of something take `min` of a text that sorts as you need.
"""


def page(catalog: Catalog) -> str:
    """The whole page, in Markdown."""
    queries = [catalog[name] for name in catalog]
    contents = "".join(f"- [{query.name}](#{query.name}): {query.title}\n" for query in queries)
    return "\n".join([_INTRODUCTION, contents, *map(section, queries), _ADDING])


def section(query: CannedQuery) -> str:
    """What the page says of one query."""
    return "\n".join(_lines(query)) + "\n"


def command(query: CannedQuery) -> str:
    """The query's example as it is typed in a shell."""
    values = [f"-p {shlex.quote(f'{name}={value}')}" for name, value in query.example.items()]
    return " ".join(["minutegraph query", query.name, *values])


def main() -> None:
    """Print the page on the program's own queries."""
    sys.stdout.write(page(CATALOG))


def _lines(query: CannedQuery) -> Iterator[str]:
    yield f"## {query.name}"
    yield ""
    yield f"{query.title}. {query.description}"
    yield ""
    if query.parameters:
        yield "| parameter | type | default | |"
        yield "|---|---|---|---|"
        for parameter in query.parameters:
            cells = (
                f"`{parameter.name}`",
                parameter.type_as_written,
                _default(parameter),
                _cell(parameter.description),
            )
            yield f"| {' | '.join(cells)} |"
        yield ""
    yield "| column | type | |"
    yield "|---|---|---|"
    for column in query.columns:
        yield f"| `{column.name}` | {column.type} | {_cell(column.description)} |"
    yield ""
    yield f"Example: `{command(query)}`"


def _default(parameter: Parameter) -> str:
    if parameter.required:
        return "must be given"
    return "" if parameter.optional else f"`{_cell(parameter.default_as_written)}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    main()
