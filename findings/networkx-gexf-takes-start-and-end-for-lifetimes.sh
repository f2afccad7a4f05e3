#!/usr/bin/env bash
# Guess:  write_gexf writes node attributes named start and end, here offsets in a text, as attribute values like any other.
# Seen:   they become the lifetime of the node and the graph a dynamic one, so that a program with a timeline shows nodes come
#         and go by their place in the text. Nothing warns of it.
#             mode dynamic, node {'id': 'Item:4', 'label': 'Item:4', 'start': '120', 'end': '480'}, values ['4']
# With:   networkx 3.6.1 from PyPI, 30 November 2026.
# Source: the page of write_gexf warns of names that GEXF reserves; of id, pid and label, not of these.
# Here:   docs/exports.md says so; graph.exports.write keeps them as values, and gives lifetimes where they are asked for
#         (graph/exports/formats/gexf.py; tests/exports/test_round_trips.py, tests/exports/test_timeline.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1
"$folder/venv/bin/python" - "$folder/items.gexf" <<'PYTHON'
import sys
import xml.etree.ElementTree as ElementTree

import networkx

graph = networkx.DiGraph()
graph.add_node("Item:4", number=4, start=120, end=480)
networkx.write_gexf(graph, sys.argv[1])

root = ElementTree.parse(sys.argv[1]).getroot()
mode = root.find("{*}graph").get("mode")
node = root.find(".//{*}node").attrib
values = [value.get("value") for value in root.iterfind(".//{*}node//{*}attvalue")]
print(f"mode {mode}, node {node}, values {values}")
seen = ("dynamic", {"id": "Item:4", "label": "Item:4", "start": "120", "end": "480"}, ["4"])
sys.exit((mode, node, values) != seen)
PYTHON
