"""From what a user names to all about it: a board, a person, a meeting or a document."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal
from urllib.parse import unquote, urlsplit

from graph.errors import UsageError
from graph.store import Store, Value
from minutegraph.app.questions.asking import the_day
from minutegraph.app.questions.names import Several, resolve, the_one
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
_MEETINGS = """
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting) WHERE m.date >= $first AND m.date <= $last
RETURN m.id AS id, m.name AS name ORDER BY m.date, m.start_time, id
"""
_NEAREST = """
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting) WHERE m.date IS NOT NULL
RETURN m.id AS id, m.name AS name ORDER BY abs(duration.inDays(m.date, $first).days), id LIMIT 5
"""
_LATEST = """
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting)-[:RECORDED_IN]->(:Document)
RETURN m.id AS id ORDER BY m.date DESC, id LIMIT 1
"""
_DAY_LAST = re.compile(
    r"(?P<board>.*\D)[\s,]\s*(?P<day>latest|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?[A-Za-z]{3,9}\.?\s+\d{4}|\d[\d./-]{5,9})",
    re.I,
)
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
    a board and a day in one ("schools forum, 4 May 2022", "schools forum latest"), or a document's id, name or address.
    Raises ``UsageError`` where a name fits several.
    """
    kind, id_ = _named(store, thing)
    return None if kind is None else _page(store, kind, id_)


def meeting_of(store: Store, thing: str) -> str | None:
    """The id of the meeting that ``thing`` names, as for ``page_of``; None for what is no meeting."""
    kind, id_ = _named(store, thing)
    return id_ if kind == "meeting" else None


def meeting_on(store: Store, board: str, day: str) -> str:
    """The id of the meeting that a board, by any of its names, held on a day or in a month; or its "latest" minutes.

    Raises ``UsageError`` where it held none, or several, with those of about that time.
    """
    meant = resolve(store, "board", board)
    if day.casefold() in ("latest", "last"):
        if not (found := store.read(_LATEST, {"board": meant.id}).column("id")):
            raise UsageError(f"no minutes of {meant.name} are loaded")
        return str(found[0])
    first, last = the_day(day), the_day(day, last=True)
    rows = store.read(_MEETINGS, {"board": meant.id, "first": first, "last": last}).dicts()
    if len(rows) == 1:
        return str(rows[0]["id"])
    if rows:
        raise UsageError(f"{meant.name} met {len(rows)} times ({day}): name one", detail=_offered(rows))
    near = store.read(_NEAREST, {"board": meant.id, "first": first}).dicts()
    raise UsageError(
        f"the graph holds no meeting of {meant.name} ({day})" + (". Did you mean one of these?" if near else ""),
        detail=_offered(near),
    )


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
    if (dated := _DAY_LAST.fullmatch(thing.strip())) and _is_board(store, dated["board"]):
        return "meeting", meeting_on(store, dated["board"].strip(" ,"), dated["day"])
    try:
        meant = the_one(store, ("Board", "Person"), thing)
    except Several:
        raise
    except UsageError as error:
        _tell_of_what_has_no_page(store, thing)
        if error.detail:
            raise
        return None, ""
    return "board" if meant.label == "Board" else "person", meant.id


def _tell_of_what_has_no_page(store: Store, thing: str) -> None:
    """Raise ``UsageError`` with the command that answers instead, for a topic, group or organisation."""
    for kind, words, command in (
        ("topic", "is a topic; to follow it", "minutegraph trace"),
        ("council", "has no page; for its boards", "minutegraph boards list --council"),
        ("holder", "has no page; for its tasks", "minutegraph actions --holder"),
    ):
        try:
            meant = resolve(store, kind, thing)
        except UsageError:
            continue
        raise UsageError(f"{meant.name} {words}: {command} {shlex.quote(meant.name)}")


def _is_board(store: Store, name: str) -> bool:
    try:
        return bool(resolve(store, "board", name.strip(" ,")))
    except UsageError:
        return False


def _offered(rows: Sequence[Mapping[str, Value]]) -> str:
    return "\n".join(f"{row['name']}  ({row['id']})" for row in rows)
