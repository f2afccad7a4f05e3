// Reads a GEXF, GraphML or cyjs file (arguments: file, library) and prints what the library holds of it as JSON.
import { readFileSync } from "node:fs";
import Graph from "graphology";

const [file, library] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
if (library === "cytoscape") {
  const { default: cytoscape } = await import("cytoscape");
  const network = cytoscape({ headless: true, elements: JSON.parse(text).elements });
  const plain = (elements) => elements.map((element) => element.data());
  console.log(JSON.stringify({ nodes: plain(network.nodes()), edges: plain(network.edges()) }));
} else {
  const { parse: parseGexf } = await import("graphology-gexf");
  const { parse: parseGraphml } = await import("graphology-graphml");
  const graph = library === "gexf" ? parseGexf(Graph, text) : parseGraphml(Graph, text);
  const nodes = graph.mapNodes((key, attributes) => ({ key, attributes }));
  const edges = graph.mapEdges((key, attributes, tail, head) => ({ key, attributes, tail, head }));
  console.log(JSON.stringify({ multi: graph.multi, nodes, edges }));
}
