"""From what a user names to all about it: a board, a person, a meeting or a document."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal
from urllib.parse import unquote, urlsplit

from graph.errors import UsageError
from graph.store import Store
from minutegraph.app.questions.names import resolve, the_one
from minutegraph.app.questions.pages.boards import board_page
from minutegraph.app.questions.pages.comparison import comparison
from minutegraph.app.questions.pages.documents import document_page
from minutegraph.app.questions.pages.gathered import Gathered
from minutegraph.app.questions.pages.meetings import meeting_page
from minutegraph.app.questions.pages.people import person_page
from minutegraph.app.questions.rows import Questions
from minutegraph.app.questions.showing import document_id

Kind = Literal["board", "person", "meeting", "document", "comparison"]
_DOTS, _TASKS = 8, 50  # of a board: meetings of which it tells who came, and tasks
_MAKERS: Mapping[Kind, Callable[[Questions, str], Gathered | None]] = {
    "board": partial(board_page, dots=_DOTS, tasks=_TASKS), "person": person_page, "meeting": meeting_page,
    "document": document_page,
}  # fmt: skip
_PERMALINK = re.compile(r"/(board|person|meeting)/([^#?]+?)(?:\.\w+)?/?")
_MEETING = "MATCH (m:Meeting) WHERE toLower(m.name) = toLower($name) RETURN m.id AS id ORDER BY id LIMIT 2"
_PART = re.compile(r"[\w-]+/i\d+(?:/[da]\d+)?")  # an item, a decision or an action


@dataclass(frozen=True)
class PageOf:
    """All about one thing. ``cuts`` are the lengths at which lists of it were cut."""

    kind: Kind
    id: str
    found: Gathered
    cuts: tuple[int, ...] = ()


def page_of(store: Store, thing: str) -> PageOf | None:
    """All about a board, person, meeting or document; None for what is a part of a meeting, or nothing of these.

    ``thing`` is an id, a permalink, a name of a board or person, the name of a meeting ("Schools Forum, 4 May 2022"),
    or a document's id, name or address. Raises ``UsageError`` where a name fits several.
    """
    kind, id_ = _named(store, thing)
    return None if kind is None else _page(store, kind, id_)


def compare(store: Store, one: str, other: str) -> PageOf:
    """Two boards side by side, by any of their names. Raises ``UsageError`` for what is no board, or the same one."""
    first, second = (resolve(store, "board", name).id for name in (one, other))
    if first == second:
        raise UsageError(f"{one} and {other} are the same board: name two")
    questions = Questions(store)
    found = comparison(questions, first, second)
    assert found is not None, "both were resolved"
    return PageOf("comparison", f"{first} {second}", found, tuple(sorted(set(questions.cuts))))


def _page(store: Store, kind: Kind, id_: str) -> PageOf | None:
    questions = Questions(store)
    found = _MAKERS[kind](questions, id_)
    return None if found is None else PageOf(kind, id_, found, tuple(sorted(set(questions.cuts))))


def _named(store: Store, thing: str) -> tuple[Kind | None, str]:
    parts = urlsplit(thing)
    link = _PERMALINK.fullmatch(unquote(parts.path))
    if link is not None and not parts.fragment:
        return link[1], f"{link[1]}:{link[2]}"  # type: ignore[return-value]
    prefix = thing.partition(":")[0]
    if prefix in ("board", "person", "meeting"):
        return prefix, thing  # type: ignore[return-value]
    if link is not None or _PART.fullmatch(thing):
        return None, ""
    if (document := document_id(store, thing)) is not None:
        return "document", document
    meetings = store.read(_MEETING, {"name": " ".join(thing.split())}).column("id")
    if len(meetings) == 1:
        return "meeting", str(meetings[0])
    try:
        meant = the_one(store, ("Board", "Person"), thing)
    except UsageError as error:
        if error.detail:
            raise
        return None, ""
    return "board" if meant.label == "Board" else "person", meant.id
