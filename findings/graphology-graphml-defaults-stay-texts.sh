#!/usr/bin/env bash
# Guess:  where a key of GraphML has a default, nodes without data of their own get it in the key's type, as data has.
# Seen:   they get the default's text: a boolean that is false by default is "false", which counts as true in JavaScript, and
#         a number by default is a text beside numbers.
#             with data: boolean false, number 12; by default: string "false", string "12"
# With:   graphology 0.26.0, graphology-graphml 0.5.2 from npm, Node 20, 30 November 2026.
# Source: none found.
# Here:   GraphML is written without defaults, each value with its node (graph/exports/formats/graphml.py;
#         tests/exports/outside/test_libraries.py reads it with graphology).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-graphml@0.5.2 >/dev/null
cat >members.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="c" for="node" attr.name="chair" attr.type="boolean"><default>false</default></key>
<key id="m" for="node" attr.name="meetings" attr.type="int"><default>12</default></key>
<graph edgedefault="directed">
<node id="ann"><data key="c">false</data><data key="m">12</data></node>
<node id="bob"/>
</graph>
</graphml>
XML
cat >look.mjs <<'JS'
import { readFileSync } from "node:fs";
import Graph from "graphology";
import graphml from "graphology-graphml";

const graph = graphml.parse(Graph, readFileSync("members.graphml", "utf8"));
const told = (value) => `${typeof value} ${JSON.stringify(value)}`;
const of = (node) => `${told(graph.getNodeAttribute(node, "chair"))}, ${told(graph.getNodeAttribute(node, "meetings"))}`;
const seen = `with data: ${of("ann")}; by default: ${of("bob")}`;
console.log(seen);
process.exit(seen === 'with data: boolean false, number 12; by default: string "false", string "12"' ? 0 : 1);
JS
node look.mjs
