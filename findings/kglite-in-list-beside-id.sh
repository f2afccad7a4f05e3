#!/usr/bin/env bash
# Guess:  MATCH (n:A {id: 'a'}) WHERE n.kind IN ['x'] RETURN count(*) counts 0 where the node's kind is 'y'.
# Seen:   it counts 1: the written-out list is overlooked beside an id in the pattern, where nothing else of the node is
#         asked. With the id in WHERE, or the list as a parameter, it counts 0.
#             id in the pattern 1, id in WHERE 0, list as a parameter 0
# With:   kglite 0.21.2 from PyPI, 28 November 2026.
# Source: none found; Neo4j 5.26.30 and 2026.08.1 count 0 each time.
# Here:   a rule of portability warns of it (graph/portability/faults.py, lists_beside_ids; tests/portability/test_lint.py);
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
graph.execute("CREATE CONSTRAINT a_id FOR (n:A) REQUIRE n.id IS UNIQUE")
graph.execute("CREATE (:A {id: 'a', kind: 'y'}), (:A {id: 'b', kind: 'x'})")


def count(query, **parameters):
    return graph.cypher(query, params=parameters).to_list()[0]["n"]


seen = (
    count("MATCH (n:A {id: 'a'}) WHERE n.kind IN ['x'] RETURN count(*) AS n"),
    count("MATCH (n:A) WHERE n.id = 'a' AND n.kind IN ['x'] RETURN count(*) AS n"),
    count("MATCH (n:A {id: 'a'}) WHERE n.kind IN $kinds RETURN count(*) AS n", kinds=["x"]),
)
print("id in the pattern %d, id in WHERE %d, list as a parameter %d" % seen)
sys.exit(seen != (1, 0, 0))
PYTHON
