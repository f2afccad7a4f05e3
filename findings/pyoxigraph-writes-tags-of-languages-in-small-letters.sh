#!/usr/bin/env bash
# Guess:  "Colour"@en-GB has the tag en-GB when pyoxigraph has read it, and lang(?label) = "en-GB" finds it.
# Seen:   the tag is en-gb and the filter finds nothing; what pyoxigraph writes has the small letters, too. rdflib keeps the
#         tag as written and finds it, so that one vocabulary answers the same query in two ways.
#             pyoxigraph: en-gb, 0 found; rdflib: en-GB, 1 found
# With:   pyoxigraph 0.5.13, rdflib 7.6.0 from PyPI, 30 November 2026.
# Source: RDF 1.1 Concepts lets programs turn tags to small letters; the pages of pyoxigraph do not say that it does.
# Here:   tags count in small letters, whichever library reads (loaders/topics/skos/statements.py;
#         tests/topics/skos/test_skos_as_published.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyoxigraph==0.5.13 rdflib==7.6.0
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import pyoxigraph
import rdflib

TURTLE = '<urn:colour> <urn:label> "Colour"@en-GB .'
QUERY = 'SELECT ?label { ?concept <urn:label> ?label FILTER(lang(?label) = "en-GB") }'

store = pyoxigraph.Store()
store.load(TURTLE.encode(), format=pyoxigraph.RdfFormat.TURTLE)
graph = rdflib.Graph().parse(data=TURTLE, format="turtle")
seen = (
    [quad.object.language for quad in store],
    len(list(store.query(QUERY))),
    [label.language for label in graph.objects()],
    len(graph.query(QUERY)),
)
print("pyoxigraph: {0[0]}, {1} found; rdflib: {2[0]}, {3} found".format(*seen))
sys.exit(seen != (["en-gb"], 0, ["en-GB"], 1))
PYTHON
