#!/usr/bin/env bash
# Guess:  a pattern of two relationships counts the same with and without the direction of one of them, where each
#         such relationship has one direction only: MATCH (a)-[:X]->(b)-[:Y]-(c) RETURN count(*) gives 2.
# Seen:   it counts 0, without a warning, where the count is all that is asked; grouped, or with a WHERE, it counts 2.
#             directed 2, undirected 0, undirected and grouped 2
# With:   kglite 0.21.2 from PyPI, 28 November 2026.
# Source: none found; Neo4j 5.26.30 and 2026.08.1 count 2 each time.
# Here:   a rule of portability warns of it (graph/portability/faults.py, counted_chains; tests/portability/test_lint.py);
#         met by tests/portability/test_same_rows.py.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check kglite==0.21.2
"$folder/venv/bin/python" - "$folder/graph.kgl" <<'PYTHON'
import sys

import kglite

graph = kglite.open_session(sys.argv[1], durable="full")
graph.execute("CREATE (:A {id: 'a'})-[:X]->(b:B {id: 'b'})-[:Y]->(:C {id: 'c1'}), (b)-[:Y]->(:C {id: 'c2'})")


def count(query):
    return graph.cypher(query).to_list()[0]["n"]


seen = (
    count("MATCH (a:A)-[:X]->(b:B)-[:Y]->(c:C) RETURN count(*) AS n"),
    count("MATCH (a:A)-[:X]->(b:B)-[:Y]-(c:C) RETURN count(*) AS n"),
    count("MATCH (a:A)-[:X]->(b:B)-[:Y]-(c:C) RETURN a.id AS a, count(*) AS n"),
)
print("directed %d, undirected %d, undirected and grouped %d" % seen)
sys.exit(seen != (2, 0, 2))
PYTHON
