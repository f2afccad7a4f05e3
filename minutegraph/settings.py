"""What the environment sets: where the graph is, which folder documents are named from, who asks Neo4j."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

DEFAULT_PLACE = ".minutegraph"
DEFAULT_CACHE = Path(".minutegraph-cache")
DEFAULT_DECISIONS = "identity.txt"
DEFAULT_FACTS = "facts.txt"
T = TypeVar("T")


def _text(name: str) -> str | None:
    """What a variable says; an empty one counts as unset."""
    return os.environ.get(name) or None


def _path(name: str) -> Path | None:
    return Path(text) if (text := _text(name)) else None


def _is_set(name: str) -> bool:
    """Whether a variable says yes: anything but nothing, 0, false, no and off does."""
    return (_text(name) or "no").strip().casefold() not in ("0", "false", "no", "off")


def _from(read: Callable[[str], T | None], name: str, default: T) -> Callable[[], T]:
    return lambda: read(name) or default


@dataclass(frozen=True)
class Settings:
    """Read from the environment when made.

    ``MINUTEGRAPH_GRAPH`` is the place of the graph, ``MINUTEGRAPH_BASE`` the folder from which documents are named,
    ``MINUTEGRAPH_CACHE`` the folder that keeps what councils' sites answered, ``MINUTEGRAPH_VOCABULARY`` the file of a
    user's own topics, ``MINUTEGRAPH_DECISIONS`` that of decisions of identity, ``MINUTEGRAPH_FACTS`` that of decisions
    on facts; ``NEO4J_USER`` and ``NEO4J_PASSWORD`` say who asks. ``MINUTEGRAPH_EXEMPT_TEXTS`` and
    ``MINUTEGRAPH_KEEP_CONTACTS`` (true or false) say what private is kept.
    """

    graph: str = field(default_factory=_from(_text, "MINUTEGRAPH_GRAPH", DEFAULT_PLACE))
    base: Path | None = field(default_factory=lambda: _path("MINUTEGRAPH_BASE"))
    cache: Path = field(default_factory=_from(_path, "MINUTEGRAPH_CACHE", DEFAULT_CACHE))
    decisions: Path = field(default_factory=_from(_path, "MINUTEGRAPH_DECISIONS", Path(DEFAULT_DECISIONS)))
    facts: Path = field(default_factory=_from(_path, "MINUTEGRAPH_FACTS", Path(DEFAULT_FACTS)))
    vocabulary: Path | None = field(default_factory=lambda: _path("MINUTEGRAPH_VOCABULARY"))
    exempt_texts: bool = field(default_factory=lambda: _is_set("MINUTEGRAPH_EXEMPT_TEXTS"))
    keep_contacts: bool = field(default_factory=lambda: _is_set("MINUTEGRAPH_KEEP_CONTACTS"))
    neo4j_user: str | None = field(default_factory=lambda: _text("NEO4J_USER"))
    neo4j_password: str | None = field(default_factory=lambda: _text("NEO4J_PASSWORD"), repr=False)
