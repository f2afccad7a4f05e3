#!/usr/bin/env bash
# Guess:  ids of nodes and of edges are apart in Cytoscape.js, as in GraphML and GEXF files, so that node 1 and edge 1 are both
#         drawn; or else it throws, as it does for an edge without its node.
# Seen:   the edge is left out, with no error and no warning. So is the second of two edges of one id. A number and the
#         text of that number are told apart at first, and then throw.
#             2 nodes, 0 edges of 1; 2 nodes, 1 edge of 2; 7 and "7": Can not create second element with ID `7`
# With:   cytoscape 3.35.0 from npm, Node 20, 30 November 2026.
# Source: the notation of elements says that an id is unique, not among what, nor what happens else.
# Here:   edges are called edge0, edge1 ... in .cyjs, and nodes LABEL:ID (graph/exports/formats/cytoscape.py;
#         tests/exports/test_purposes.py); a node that is called so itself gives its edge another id.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund cytoscape@3.35.0 >/dev/null
cat >look.mjs <<'JS'
import cytoscape from "cytoscape";

const said = [];
console.warn = console.error = (...words) => said.push(words.join(" "));
const node = (id) => ({ data: { id } });
const edge = (id, source, target) => ({ data: { id, source, target } });
const drawn = (nodes, edges = []) => {
  try {
    const network = cytoscape({ headless: true, elements: { nodes, edges } });
    return `${network.nodes().length} nodes, ${network.edges().length} edges of ${edges.length}`;
  } catch (error) {
    return error.message;
  }
};
const seen = [
  drawn([node("1"), node("2")], [edge("1", "1", "2")]),
  drawn([node("1"), node("2")], [edge("e", "1", "2"), edge("e", "2", "1")]),
  drawn([node(7), node("7")]),
  `${said.length} words said`,
];
console.log(seen.join("; "));
const expected =
  "2 nodes, 0 edges of 1; 2 nodes, 1 edges of 2; Can not create second element with ID `7`; 0 words said";
process.exit(seen.join("; ") === expected ? 0 : 1);
JS
node look.mjs
