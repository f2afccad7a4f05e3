"""A page before it is written: its template, its values, and the same as rows for programs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from graph.errors import MinutegraphError
from graph.store import Table
from minutegraph.app.questions.addresses import node_link
from minutegraph.app.questions.rows import Questions
from minutegraph.fulltext import IndexState

Link = Callable[[str], str]
"""Makes an address of these pages one that works where they are."""


class Given(dict[str, str]):
    """What was asked; nothing is the empty text."""

    def __missing__(self, name: str) -> str:
        return ""


class NotFound(MinutegraphError):
    """There is no such page; ``words`` are what to search for instead."""

    def __init__(self, message: str, words: str = "") -> None:
        super().__init__(message)
        self.words = words


@dataclass(frozen=True)
class Page:
    """What a page holds.

    ``rows`` are the same for programs (JSON, CSV); where ``day`` names a column of days, they are a feed, too. ``next``
    is the key from which the next page of a list goes on, empty on the last one. ``cuts`` are the lengths at which
    lists were cut. ``fault`` is why what was asked has no answer, where the page tells so beside the question.
    """

    template: str
    title: str
    values: Mapping[str, object] = field(default_factory=dict)
    rows: Table = field(default_factory=lambda: Table((), ()))
    day: str = ""
    next: str = ""
    cuts: tuple[int, ...] = ()
    fault: MinutegraphError | None = None


@dataclass(frozen=True)
class View(Questions):
    """The graph as a page sees it.

    ``public`` pages may be seen by strangers: no Cypher and no originals then. ``static`` pages are files: what needs a
    server is left out. ``kept`` are pages about all of the graph, made once for each of its states.
    """

    state: IndexState
    public: bool = False
    static: bool = False
    notice: str = ""
    kept: dict[str, Page] = field(default_factory=dict, compare=False)


def named(id_: object) -> str:
    """The address of a node's page; empty for a node that has none."""
    text = str(id_)
    return node_link(text) if text.partition(":")[0] in ("board", "person", "topic", "meeting") else ""
