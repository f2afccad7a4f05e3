#!/usr/bin/env bash
# Guess:  a session that is durable and ends without a save is opened anew as it was: a label that it knew, as a node of
#         it was made and deleted in a transaction that was committed, is known again from the log.
# Seen:   the nodes are back, the label is not: a query warns of an unknown label after the end without a save, and of
#         none after the same statements with one. The same data, and two answers on what the graph has.
#             saved: nodes 1, warnings 0; from the log: nodes 1, warnings 1
# With:   kglite 0.21.2 from PyPI, 1 December 2026.
# Source: none found; the documentation of durable="full" tells that each commit is kept, and nothing of labels.
# Here:   the schema's names are taught and saved before its version is written, which says that they are
#         (graph/stores/embedded/store.py, prepare; tests/stores/test_killed.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check kglite==0.21.2
cat > "$folder/write.py" <<'PYTHON'
import os
import sys

import kglite

graph = kglite.open_session(sys.argv[1], durable="full")
transaction = graph.begin()
transaction.cypher("CREATE (:Board {id: 'kept'})")
transaction.cypher("CREATE (:Motion {id: 'sample', pending: true})")
transaction.cypher("MATCH (n) WHERE n.id = 'sample' DELETE n")
transaction.commit()
if sys.argv[2] == "saved":
    graph.save()
os._exit(0)  # as a process ends that is killed
PYTHON
cat > "$folder/read.py" <<'PYTHON'
import sys

import kglite

graph = kglite.open_session(sys.argv[1], durable="full")
nodes = graph.cypher("MATCH (n) RETURN count(n) AS n").to_list()[0]["n"]
asked = graph.cypher("MATCH (n:Motion {pending: true}) RETURN n.id AS id")
print(f"nodes {nodes}, warnings {len(asked.warnings)}")
PYTHON
for how in saved log; do
    "$folder/venv/bin/python" "$folder/write.py" "$folder/$how.kgl" "$how"
    "$folder/venv/bin/python" "$folder/read.py" "$folder/$how.kgl" > "$folder/$how"
done
seen="saved: $(cat "$folder/saved"); from the log: $(cat "$folder/log")"
echo "$seen"
[ "$seen" = "saved: nodes 1, warnings 0; from the log: nodes 1, warnings 1" ]
