"""From an address to its page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from graph.errors import UsageError
from minutegraph.app.questions.addresses import node_link
from minutegraph.app.questions.rows import Asked
from minutegraph.reading_room.answers import ENDINGS
from minutegraph.reading_room.page import NotFound, Page, View
from minutegraph.reading_room.pages.about import about
from minutegraph.reading_room.pages.boards import board
from minutegraph.reading_room.pages.documents import document, documents
from minutegraph.reading_room.pages.lists import conflicts, decisions, people, tasks, topics
from minutegraph.reading_room.pages.maps import around, boards
from minutegraph.reading_room.pages.meetings import meeting
from minutegraph.reading_room.pages.news import new
from minutegraph.reading_room.pages.people import person
from minutegraph.reading_room.pages.pictures import attendance, people_who_met, topics_over_time
from minutegraph.reading_room.pages.questions import cypher, question, questions
from minutegraph.reading_room.pages.searching import search
from minutegraph.reading_room.pages.start import start
from minutegraph.reading_room.pages.topics import topic

_PAGES: dict[str, Callable[[View, Asked], Page]] = {
    "/": start, "/start": start, "/search": search, "/tasks": tasks, "/decisions": decisions, "/people": people,
    "/topics": topics, "/conflicts": conflicts, "/doc": documents, "/ask": questions, "/cypher": cypher,
    "/map/boards": boards, "/map/people": people_who_met, "/map/topics": topics_over_time,
    "/map/attendance": attendance, "/map": around, "/about": about, "/new": new,
}  # fmt: skip
_THINGS: dict[str, Callable[[View, Asked, str], Page]] = {
    "board": board, "meeting": meeting, "person": person, "topic": topic, "doc": document, "ask": question,
}  # fmt: skip
_DAYS = ("since", "until")
_TAKEN: dict[str, tuple[str, ...]] = {  # what may be asked of a page, behind "?"
    "/search": ("q", "topic", "board", "person", "kind", "order", "after", *_DAYS),
    "/tasks": ("holder", "board", "status", "order", "after", *_DAYS),
    "/decisions": ("board", "kind", "order", "after", *_DAYS),
    "/people": ("name", "after"), "/topics": ("name", "after"), "/doc": ("after",), "/cypher": ("q", "parameters"),
    "/map": ("around", "most"), "/map/people": ("board", *_DAYS), "/map/topics": ("board", *_DAYS),
    "/map/attendance": ("board", *_DAYS), "/new": ("board", "topic", "person", "by", "all", *_DAYS),
    "topic": ("narrower", "moves", "all", *_DAYS), "doc": ("at", "page"),
}  # fmt: skip
_KEPT = (
    "/",
    "/start",
    "/map/boards",
    "/conflicts",
    "/new",
)  # about all of the graph: made once for a state of it
_WITH_KIND = ("board", "meeting", "person", "topic")  # whose ids begin with what they are
_MOVED = """
MATCH (b:Board) WHERE b.id ENDS WITH $name RETURN b.id AS id ORDER BY id LIMIT 2
"""


def bare_of(path: str) -> tuple[str, str]:
    """An address without its ending, and the ending, if it is that of a form for programs."""
    bare, _, ending = path.rpartition(".")
    return (bare, ending) if bare and ending in ENDINGS else (path, "")


def refuse_unknown(path: str, asked: Asked) -> None:
    """Raise ``UsageError`` where something is asked of a page that it does not take.

    Programs would take the rows of everybody for those of one person. (A canned query looks at its own parameters.)
    """
    kind = path.strip("/").partition("/")[0]
    taken = _TAKEN.get(path) or _TAKEN.get(kind, ())
    unknown = [f"“{name}”" for name in asked if name not in taken]
    if unknown and kind != "ask":
        raise UsageError(f"this list does not take {' or '.join(unknown)}: it takes {', '.join(taken) or 'nothing'}")


def found_page(view: View, path: str, asked: Asked) -> Page | str:
    """The page at an address, or the address that it has by now. Raises ``NotFound`` and ``UsageError``."""
    view = replace(view, cuts=[])
    page = _page(view, path.rstrip("/") or "/", asked)
    return replace(page, cuts=tuple(sorted(set(view.cuts)))) if isinstance(page, Page) and view.cuts else page


def _page(view: View, bare: str, asked: Asked) -> Page | str:
    if bare in _KEPT and not asked:
        if bare not in view.kept:
            page = _PAGES[bare](view, asked)
            view.kept[bare] = replace(page, cuts=tuple(sorted(set(view.cuts))))
        return view.kept[bare]
    if bare in _PAGES:
        return _PAGES[bare](view, asked)
    kind, _, rest = bare.lstrip("/").partition("/")
    if kind not in _THINGS or not rest:
        raise NotFound("there is no such page", bare.replace("/", " ").replace("-", " ").strip())
    id_ = f"{kind}:{rest}" if kind in _WITH_KIND else rest
    try:
        return _THINGS[kind](view, asked, id_)
    except NotFound:
        if kind == "board" and (moved := _moved(view, rest)):
            return moved
        raise


def _moved(view: View, rest: str) -> str:
    """A board that got its council, or another, since: where there is one of that name only."""
    found = view.rows(_MOVED, name=f"/{rest.rpartition('/')[2]}")
    return node_link(str(found[0]["id"])) if len(found) == 1 else ""
