# make demo and make test do all that they need, from a fresh clone on: environment, packages, samples.

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEMO := demo-out
MINUTEGRAPH := $(BIN)/minutegraph --graph $(DEMO)/graph

# The first Python of 3.11 or newer; PYTHON=... names another one.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python3.14 python; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$python"; break; }; done)

# What Python compiled is kept, whatever is set here: each program that the tests start would compile all modules anew.
unexport PYTHONDONTWRITEBYTECODE

# Processes that the tests are spread over; 0 runs them in one.
JOBS ?= auto
PYTEST := $(BIN)/python -m pytest --numprocesses=$(JOBS) --maxprocesses=8 --dist=loadgroup

.PHONY: help environment demo test test-quick lint format bench bench-compare bench-short docs requirements sbom clean

help:
	@echo "make demo          load the samples, answer three questions, write files for networkx and Gephi"
	@echo "make test          run all tests, those on Neo4j where docker, or Java and Maven, can be had"
	@echo "make test-quick    run nine examples in ten: none on Neo4j, in a browser or with other programs, no kills, no long ones"
	@echo "make lint          check style, types and the direction of imports"
	@echo "make bench         measure loading, questions and memory"
	@echo "make bench-compare BASE=COMMIT   print the ratios of processor time to an older commit"
	@echo "make bench-short   the same in short beside the commit before; fails where it is over 1.5 times as slow"
	@echo "make docs          write the pages that are made from the program: docs/model.md, docs/queries.md, a picture"
	@echo "make requirements  pin what is installed, from pyproject.toml, and write sbom.json"
	@echo "make clean         remove what these commands made"

environment: $(READY)

$(READY): requirements.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "minutegraph needs Python 3.11 or newer, and none was found: install one," \
		"or name it with PYTHON=/path/to/python3" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "minutegraph needs Python 3.11" \
		"or newer: $(PYTHON) is older, or is no Python" >&2; exit 1; }
	@echo "Making the environment $(VENV) (once; a minute or two) ..."
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-index --no-deps --no-build-isolation --editable .
	@touch $(READY)

demo: $(READY)
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@echo "== 23 sample minutes of 8 boards are loaded into the embedded store =="
	$(MINUTEGRAPH) load --quiet --base samples --report $(DEMO)/load.json samples/*/
	@echo; echo "== How did elective home education move between boards? =="
	$(MINUTEGRAPH) trace EHE
	$(MINUTEGRAPH) trace EHE --output $(DEMO)/ehe.html
	@echo; echo "== Which tasks come back, and who holds them? =="
	$(MINUTEGRAPH) actions --recurring
	@echo; echo "== Any question, in Cypher: who chaired which board, how often, until when? =="
	$(MINUTEGRAPH) cypher "MATCH (p:Person)-[:ATTENDED {chair: true}]->(m:Meeting)<-[:HELD]-(b:Board) \
	RETURN b.name AS board, p.name AS chair, count(m) AS meetings, max(m.date) AS until ORDER BY board, until"
	@echo; echo "== The graph as files =="
	$(MINUTEGRAPH) export $(DEMO)/graph.graphml
	$(MINUTEGRAPH) export $(DEMO)/graph.gexf
	@echo
	@echo "The graph is in $(DEMO)/graph. For networkx: networkx.read_graphml('$(DEMO)/graph.graphml');"
	@echo "for Gephi: $(DEMO)/graph.gexf. What was read of each file stands in $(DEMO)/load.json."
	@echo "Go on with: $(MINUTEGRAPH) query --list"
	@echo; echo "== The same as pages =="
	@$(MINUTEGRAPH) site $(DEMO)/pages 2>/dev/null
	@echo "With search and questions: $(MINUTEGRAPH) serve, and open http://localhost:8350/"
	@echo "As files: open file://$(CURDIR)/$(DEMO)/pages/index.html"

test: $(READY)
	$(PYTEST)

test-quick: $(READY)
	$(PYTEST) -m "not neo4j and not kills and not browser and not programs and not slow"

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(READY)
	$(BIN)/python -m benchmarks

# make bench-compare BASE=COMMIT
bench-compare: $(READY)
	@test -n "$(BASE)" || { echo "name a commit to compare with: make bench-compare BASE=COMMIT" >&2; exit 1; }
	$(BIN)/python -m benchmarks.comparing $(BASE)

# The same in short, beside the commit before the change; fails where something takes over 1.5 times as long.
bench-short: $(READY)
	$(BIN)/python -m benchmarks.comparing --short $(BASE)

docs: $(READY)
	$(BIN)/python -m graph.schema.docs > docs/model.md
	$(BIN)/python -m queries.docs > docs/queries.md
	@rm -rf $(DEMO)/docs && mkdir -p $(DEMO)
	$(BIN)/minutegraph --graph $(DEMO)/docs load --quiet --base samples samples/*/
	$(BIN)/minutegraph --graph $(DEMO)/docs trace EHE --output docs/trace-of-a-topic.svg

# Tools that write the lists, in an environment of their own: .tools, from a list with hashes of its own.
COMPILE := .tools/bin/uv pip compile --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --no-header --quiet

.tools/.ready: requirements-tools.txt
	@test -x .tools/bin/python || "$(PYTHON)" -m venv .tools
	@.tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch $@

requirements: .tools/.ready
	$(COMPILE) pyproject.toml --extra dev --output-file requirements.txt
	$(COMPILE) pyproject.toml --extra tools --output-file requirements-tools.txt
	$(COMPILE) benchmarks/peers/requirements.in --output-file benchmarks/peers/requirements.txt
	@$(MAKE) --no-print-directory sbom

sbom: .tools/.ready
	.tools/bin/cyclonedx-py requirements requirements.txt --pyproject pyproject.toml --output-reproducible \
		--spec-version 1.6 --output-format JSON --output-file sbom.json
	@.tools/bin/python -c 'import json; bom = json.load(open("sbom.json")); \
		[one.pop("description", None) for one in bom["components"]]; \
		json.dump(bom, open("sbom.json", "w"), indent=1, sort_keys=True); open("sbom.json", "a").write("\n")'

clean:
	rm -rf $(VENV) .tools $(DEMO) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
