#!/usr/bin/env bash
# Guess:  a property that a relationship does not have is null: r.start of a relationship without one, and r.id of any
#         that was given none, are null, as r.page is.
# Seen:   r.start and r.end are the ids of its two nodes where it has no such property, beside relationships of the same
#         type that give their own; r.id is a number of the engine's. No warning; IS NULL, count() and coalesce() follow.
#             starts [7, 'b'], without a start 0, id 1, page None
# With:   kglite 0.21.2 from PyPI, 28 November 2026.
# Source: none found; Neo4j 5.26.30 gives null for each.
# Here:   statements ask for start and end only beside a source (graph/statements.py, returned); a rule of portability
#         warns ad hoc queries (graph/portability/relationships.py; tests/portability/test_lint.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check kglite==0.21.2
"$folder/venv/bin/python" - "$folder/graph.kgl" <<'PYTHON'
import sys

import kglite

graph = kglite.open_session(sys.argv[1], durable="full")
graph.execute("CREATE (a:A {id: 'a'})-[:X {start: 7, page: 1}]->(b:A {id: 'b'})-[:X]->(:A {id: 'c'})")


def ask(query):
    return [row["x"] for row in graph.cypher(query).to_list()]


starts = ask("MATCH (n)-[r:X]->() RETURN r.start AS x ORDER BY n.id")
without = ask("MATCH ()-[r:X]->() WHERE r.start IS NULL RETURN count(r) AS x")[0]
number = ask("MATCH (n {id: 'b'})-[r:X]->() RETURN r.id AS x")[0]
page = ask("MATCH (n {id: 'b'})-[r:X]->() RETURN r.page AS x")[0]
print(f"starts {starts}, without a start {without}, id {number}, page {page}")
sys.exit((starts, without, number, page) != ([7, "b"], 0, 1, None))
PYTHON
