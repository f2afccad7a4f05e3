"""A topic's page: its trace from board to board."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from urllib.parse import unquote, urlencode

from minutegraph.app.questions.addresses import node_link, permalink
from minutegraph.app.questions.asking import Day, trace
from minutegraph.app.questions.rows import Asked
from minutegraph.reading_room.page import Link, NotFound, Page, View
from minutegraph.rendering.from_trace import rows_of, story_of
from minutegraph.rendering.html import Links
from minutegraph.rendering.story import MOST_NAMES, Board, MeetingStop, Step, Story

_TOPIC = "MATCH (t:Topic {id: $id}) RETURN t.id AS id"
_PEOPLE = "MATCH (p:Person) WHERE p.name IN $names RETURN p.name AS name, p.id AS id ORDER BY name, id"
_DOCUMENTS = "MATCH (d:Document) WHERE d.uri IN $uris RETURN d.uri AS uri, d.sha256 AS sha256"
_MANY = 300  # items on one page; of a topic with more the latest are shown, and all where that is asked for
_DAYS = """
MATCH (:Topic {id: $id})<-[:DISCUSSES]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting) WHERE m.date IS NOT NULL
RETURN m.date AS day ORDER BY day DESC LIMIT 301
"""
_NEAR = """
MATCH (t:Topic {id: $id})-[:BROADER]->(o:Topic) RETURN o.id AS id, o.name AS name, 'broader' AS how
UNION MATCH (t:Topic {id: $id})<-[:BROADER]-(o:Topic) RETURN o.id AS id, o.name AS name, 'narrower' AS how
"""


class _Links(Links):
    def __init__(self, people: dict[str, str], documents: dict[str, str], link: Link) -> None:
        self._people, self._documents, self._link = people, documents, link

    def board(self, board: Board) -> str:
        return self._link(node_link(board.id)) if board.named else ""

    def meeting(self, stop: MeetingStop) -> str:
        return self._link(permalink(stop.id)) if stop.id else ""

    def holder(self, name: str) -> str:
        id_ = self._people.get(name, "")
        return self._link(node_link(id_)) if id_ else ""

    def source(self, step: Step) -> str:
        sha = self._documents.get(_uri(step), "")
        return self._link(f"/doc/{sha[:16]}?at={step.start}-{step.end}#c{step.start}") if sha else ""


def _uri(step: Step) -> str:
    """The address of a step's document, as the graph has it."""
    address = step.link.partition("#")[0]
    return address if "://" in address else unquote(address)


def _links(view: View, story: Story) -> Callable[[Link], Links]:
    """The addresses of boards, meetings and of people of whose name there is one only, once it is known from where."""
    names = sorted(
        {
            name.removesuffix(" (ambiguous)")
            for step in story.steps
            for task in (*step.tasks, *step.other_tasks)
            for name in task.holders.split(", ")
            if name
        }
    )
    people: dict[str, list[str]] = {}
    for row in view.rows(_PEOPLE, names=names):
        people.setdefault(str(row["name"]), []).append(str(row["id"]))
    found = view.rows(_DOCUMENTS, uris=sorted({_uri(step) for step in story.steps}))
    documents = {str(row["uri"]): str(row["sha256"]) for row in found}
    return partial(_Links, {name: ids[0] for name, ids in people.items() if len(ids) == 1}, documents)


def topic(view: View, asked: Asked, id: str) -> Page:
    """One topic."""
    if view.one(_TOPIC, id=id) is None:
        raise NotFound("the graph holds no such topic", id.partition(":")[2].replace("-", " "))
    narrower = asked.get("narrower") in ("1", "true", "on", "yes")
    since: Day | None = asked.get("since") or None
    days = [] if since or asked.get("until") or asked.get("all") else view.rows(_DAYS, id=id)
    latest = days[-1]["day"] if len(days) > _MANY else None
    if isinstance(latest, date):
        since = latest
    found = trace(
        view.store, id, narrower=narrower, since=since, until=asked.get("until") or None,
        all_moves=bool(asked.get("moves")),
    )  # fmt: skip
    story = story_of(found)
    near = view.rows(_NEAR, id=id)
    values = {
        "id": id,
        "story": story,
        "names": story.other_names[:MOST_NAMES],
        "more_names": story.other_names[MOST_NAMES:],
        "links": _links(view, story),
        "latest": latest,
        "asked": {
            name: value for name, value in asked.items() if name in ("since", "until", "narrower", "moves") and value
        },
        "broader": [row for row in near if row["how"] == "broader"],
        "narrower": [row for row in near if row["how"] == "narrower"],
        "search": f"/search?{urlencode({'q': found.topic.name, 'topic': '1'})}",
    }
    return Page("topic.html", story.topic, values, rows_of(found), "date")
