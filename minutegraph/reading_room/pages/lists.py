"""Lists over all boards: tasks, decisions, boards, people, topics, conflicts and doubts."""

from __future__ import annotations

from minutegraph.app.questions.asking import ask
from minutegraph.app.questions.listing import DECISION_COLUMNS, KINDS, STATUSES, TASK_COLUMNS, decisions_of, tasks_of
from minutegraph.app.questions.rows import ROWS, TIMEOUT, Asked, cut, key_of, table_of
from minutegraph.reading_room.page import Page, View

_PEOPLE = """
MATCH (p:Person) WHERE ($key IS NULL OR p.name > $name OR (p.name = $name AND p.id > $key))
  AND ($letters IS NULL OR toLower(p.name) CONTAINS $letters)
WITH p ORDER BY p.name, p.id LIMIT $most
OPTIONAL MATCH (p)-[x:MEMBER_OF]->(b:Board)
WITH p, b, x ORDER BY b.name
RETURN p.id AS id, p.name AS name, collect(DISTINCT b.name) AS boards, max(x.last_seen) AS last ORDER BY name, id
"""
_TOPICS = """
MATCH (t:Topic) WHERE ($key IS NULL OR t.name > $name OR (t.name = $name AND t.id > $key))
  AND ($letters IS NULL OR toLower(t.name) CONTAINS $letters OR any(a IN t.aliases WHERE toLower(a) CONTAINS $letters))
WITH t ORDER BY t.name, t.id LIMIT $most
OPTIONAL MATCH (t)<-[:DISCUSSES]-(i:AgendaItem)
RETURN t.id AS id, t.name AS name, count(i) AS items ORDER BY name, id
"""
_DOUBTS = """
MATCH (d:Document) WHERE size(d.doubts) > 0 RETURN d.name AS document, d.sha256 AS sha256, d.doubts AS doubts
ORDER BY document, sha256
"""


def tasks(view: View, asked: Asked) -> Page:
    """Tasks of all boards."""
    rows, after = tasks_of(view, asked)
    values = {"rows": rows, "asked": asked, "statuses": STATUSES}
    return Page("tasks.html", "Tasks", values, table_of(TASK_COLUMNS, rows), "date", after)


def decisions(view: View, asked: Asked) -> Page:
    """Decisions of all boards."""
    rows, after = decisions_of(view, asked)
    values = {"rows": rows, "asked": asked, "kinds": KINDS}
    return Page("decisions.html", "Decisions", values, table_of(DECISION_COLUMNS, rows), "date", after)


def people(view: View, asked: Asked) -> Page:
    """All people, by name."""
    return _names(view, asked, _PEOPLE, "people.html", "People", ("name", "id", "boards", "last"))


def topics(view: View, asked: Asked) -> Page:
    """All topics, by name."""
    return _names(view, asked, _TOPICS, "topics.html", "Topics", ("name", "id", "items"))


def _names(view: View, asked: Asked, query: str, template: str, title: str, columns: tuple[str, ...]) -> Page:
    name, key = key_of(asked, 2)
    letters = asked.get("name", "").casefold() or None
    found = view.rows(query, name=name, key=key, letters=letters, most=ROWS * 2 + 1)
    rows, after = cut(found, ("name", "id"), ROWS * 2)
    return Page(template, title, {"rows": rows, "asked": asked}, table_of(columns, rows), next=after)


def conflicts(view: View, asked: Asked) -> Page:
    """Where records of one meeting disagree, and what was read with doubt."""
    found = ask(view.store, "conflicts", limit=200, timeout=TIMEOUT)
    doubts = view.rows(_DOUBTS, 200)
    values = {"rows": found.dicts(), "doubts": doubts, "cut": found.truncated}
    return Page("conflicts.html", "Conflicts and doubts", values, found, "date")
