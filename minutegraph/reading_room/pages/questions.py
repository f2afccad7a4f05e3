"""Questions: a form for each canned query, made from its header, and Cypher behind the gate there is."""

from __future__ import annotations

import json

from graph.errors import MinutegraphError, UsageError
from graph.gate import run_adhoc
from graph.schema import NODES, RELATIONSHIPS
from minutegraph.app.questions.asking import ask
from minutegraph.app.questions.rows import MOST_ROWS, TIMEOUT, Asked
from minutegraph.reading_room.page import NotFound, Page, View
from queries.catalog import CATALOG

_MEMORY_MB = 500
_EXAMPLE = "MATCH (b:Board)-[:HELD]->(m:Meeting) RETURN b.name AS board, count(m) AS meetings ORDER BY meetings DESC"


def questions(view: View, asked: Asked) -> Page:
    """All canned queries."""
    return Page("questions.html", "Questions", {"queries": [CATALOG[name] for name in CATALOG]})


def question(view: View, asked: Asked, name: str) -> Page:
    """One canned query: its form, and its answer where it was asked."""
    if name not in CATALOG:
        raise NotFound(f"there is no question {name}", name.replace("-", " "))
    canned = CATALOG[name]
    given = {one.name: asked[one.name] for one in canned.parameters if asked.get(one.name, "") != ""}
    values: dict[str, object] = {"canned": canned, "given": given, "answer": None}
    if unknown := set(asked) - {one.name for one in canned.parameters} - {"ask"}:
        raise UsageError(f"{name} has no parameter {sorted(unknown)[0]}")
    if not given and any(one.required for one in canned.parameters):
        return Page("question.html", canned.title, values)
    try:
        table = ask(view.store, name, timeout=TIMEOUT, limit=MOST_ROWS, **given)
    except UsageError as error:
        return Page("question.html", canned.title, values | {"fault": str(error), "detail": error.detail}, fault=error)
    day = next((column.name for column in canned.columns if column.type == "date"), "")
    return Page("question.html", canned.title, values | {"answer": table}, table, day)


def cypher(view: View, asked: Asked) -> Page:
    """Ad hoc Cypher, read-only, with limits of time, memory and rows."""
    if view.public or view.static:
        raise NotFound("Cypher is not asked here: these pages are public")
    text = asked.get("q", "").strip()
    model = [(label, sorted(node.property_names())) for label, node in NODES.items()]
    links = [
        (name, [(t.label(), h.label()) for t in kind.tails for h in kind.heads]) for name, kind in RELATIONSHIPS.items()
    ]
    values: dict[str, object] = {"text": text, "model": model, "links": links, "example": _EXAMPLE, "answer": None}
    if not text:
        return Page("cypher.html", "Cypher", values)
    try:
        given = json.loads(asked.get("parameters") or "{}")
        if not isinstance(given, dict):
            raise ValueError
    except ValueError:
        raise UsageError('parameters are a JSON object, such as {"topic": "EHE"}') from None
    try:
        table = run_adhoc(view.store, text, given, timeout=TIMEOUT, limit=MOST_ROWS, memory_mb=_MEMORY_MB)
    except MinutegraphError as error:
        return Page("cypher.html", "Cypher", values | {"fault": str(error), "detail": error.detail}, fault=error)
    return Page("cypher.html", "Cypher", values | {"answer": table}, table)
