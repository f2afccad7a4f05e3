#!/usr/bin/env bash
# Guess:  U+2028 and U+0085 in a text come through a file of XML 1.0 as they are: only carriage returns are line ends there.
# Seen:   graphology reads GraphML with the line ends of XML 1.1, though the file says 1.0: both become line feeds. Written as
#         numbers (&#8232;) they stay.
#             as they are: 10 10, as numbers: 8232 133
# With:   graphology 0.26.0, graphology-graphml 0.5.2 from npm, Node 20, 1 December 2026.
# Source: none found.
# Here:   both are written as numbers (graph/exports/formats/xml.py; tests/exports/outside/test_libraries.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-graphml@0.5.2 >/dev/null
cat >look.mjs <<'JS'
import Graph from "graphology";
import graphml from "graphology-graphml";

const file = (words) => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="n" for="node" attr.name="name" attr.type="string"/>
<graph edgedefault="directed"><node id="a"><data key="n">${words}</data></node></graph></graphml>`;
const seen = (...all) =>
  all.map((one) => graphml.parse(Graph, file(`x${one}y`)).getNodeAttribute("a", "name").charCodeAt(1)).join(" ");
const told = `as they are: ${seen("\u2028", "\u0085")}, as numbers: ${seen("&#8232;", "&#133;")}`;
console.log(told);
process.exit(told === "as they are: 10 10, as numbers: 8232 133" ? 0 : 1);
JS
node look.mjs
