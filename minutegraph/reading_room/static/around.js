// Draws what is around one thing. Without script the table below says the same.
"use strict";
const data = JSON.parse(document.getElementById("elements").textContent);
const place = document.getElementById("around");
const look = getComputedStyle(document.documentElement);
const colour = (name) => look.getPropertyValue(name).trim();
const hues = { Board: "--h0", Person: "--h2", Topic: "--h3", Meeting: "--h6", AgendaItem: "--h7", Decision: "--h4", Action: "--h1", Organisation: "--h5" };
const short = (text) => (text.length > 34 ? text.slice(0, 32) + "…" : text);
const drawing = cytoscape({
  container: place,
  elements: {
    nodes: data.nodes.map((one) => ({ data: { id: one.id, name: short(String(one.name)), address: one.address, hue: colour(hues[one.label] || "--soft") } })),
    edges: data.edges.map((one, at) => ({ data: { id: "edge-" + at, source: one.from, target: one.to, how: one.how.toLowerCase().replaceAll("_", " ") } })),
  },
  style: [
    { selector: "node", style: { "background-color": "data(hue)", label: "data(name)", color: colour("--ink"), "font-size": 14, width: 18, height: 18, "text-valign": "bottom", "text-margin-y": 3, "text-wrap": "wrap", "text-max-width": 130, "min-zoomed-font-size": 7 } },
    { selector: "edge", style: { "line-color": colour("--line"), width: 1.5, "target-arrow-shape": "triangle", "target-arrow-color": colour("--line"), "curve-style": "bezier" } },
  ],
  layout: { name: "concentric", concentric: (node) => node.degree(), levelWidth: () => 1, minNodeSpacing: 90, animate: false },
  minZoom: 0.2,
  maxZoom: 3,
});
drawing.on("tap", "node", (event) => {
  const address = event.target.data("address");
  if (address) window.location.href = (document.body.dataset.root || "") + address;
});
