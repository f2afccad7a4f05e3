#!/usr/bin/env bash
# Guess:  rustworkx reads the GraphML that networkx writes, with its texts, numbers and truth values.
# Seen:   one truth value in it and nothing of the file is read: networkx writes True, rustworkx takes true and false alone.
#         networkx reads both, so that a test by networkx itself, there and back, shows nothing.
#             Failed conversion to 'bool': provided string was not `true` or `false`
# With:   networkx 3.6, rustworkx 0.18.1 from PyPI, 1 December 2026.
# Source: github.com/networkx/networkx/pull/8759 (closed) would have written true; it tells of yEd, not of rustworkx.
# Here:   GraphML is written with true and false (graph/exports/formats/graphml.py;
#         tests/exports/test_files.py::test_truth_values_in_graphml_are_those_of_xml).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6 rustworkx==0.18.1
cd "$folder"
venv/bin/python - <<'PYTHON'
import sys

import networkx
import rustworkx

graph = networkx.DiGraph()
graph.add_edge("ann", "board", chair=True, meetings=3)
networkx.write_graphml(graph, "boards.graphml")
with open("boards.graphml", encoding="utf-8") as file:
    text = file.read()
with open("small.graphml", "w", encoding="utf-8") as file:
    file.write(text.replace(">True<", ">true<"))
try:
    refused = ""
    rustworkx.read_graphml("boards.graphml")
except Exception as error:
    refused = str(error)
print("as networkx writes it:", refused or "read")
[read] = rustworkx.read_graphml("small.graphml")
edges = [(data["chair"], data["meetings"]) for data in read.edges()]
print("with true for True:   ", edges)
again = networkx.read_graphml("boards.graphml").edges["ann", "board"]
sys.exit(not ("bool" in refused and edges == [(True, 3)] and again == {"chair": True, "meetings": 3}))
PYTHON
