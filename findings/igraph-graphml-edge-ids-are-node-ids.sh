#!/usr/bin/env bash
# Guess:  an edge that GraphML calls e10 has e10 for its attribute id when igraph has read it.
# Seen:   its id is that of a node: the edges have the ids of the nodes that stand at their places in the file, in order.
#         Nothing warns of it. Where no edge of the file has an id, edges have no such attribute.
#             nodes ['ann', 'bob', 'board'], edges ['ann', 'bob']
# With:   igraph 1.0.0 from PyPI, 30 November 2026.
# Source: none found; the page of Read_GraphML says nothing of ids.
# Here:   GraphML is written without ids of edges (graph/exports/formats/graphml.py; tests/exports/outside/test_libraries.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check igraph==1.0.0
cat >"$folder/boards.graphml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<graph edgedefault="directed">
<node id="ann"/><node id="bob"/><node id="board"/>
<edge id="e10" source="ann" target="board"/>
<edge id="e11" source="bob" target="board"/>
</graph>
</graphml>
XML
"$folder/venv/bin/python" - "$folder/boards.graphml" <<'PYTHON'
import sys

import igraph

graph = igraph.Graph.Read_GraphML(sys.argv[1])
nodes, edges = graph.vs["id"], graph.es["id"]
print(f"nodes {nodes}, edges {edges}")
sys.exit((nodes, edges) != (["ann", "bob", "board"], ["ann", "bob"]))
PYTHON
