"""Finders of queries that the embedded engine answers wrongly: faults of it, not differences of taste."""

from __future__ import annotations

from collections.abc import Iterator

from graph.cypher.tokens import Token
from graph.portability.finders import end_of_pattern
from graph.portability.view import View


def lists_beside_ids(view: View) -> Iterator[Token]:
    """``(n {id: ...}) WHERE n.x IN [...]``: the embedded store overlooks the list where nothing else of n is asked."""
    anchored = set()
    for place in range(len(view)):
        if view[place] == "(" and view.is_name(place + 1):
            inside = range(place, view.closing(place))
            if any(_is_id(view, at) and view[at + 1] == ":" and view[at - 1] in ("{", ",") for at in inside):
                anchored.add(view.name(place + 1))
    for place in range(len(view)):
        if view[place] == "IN" and view[place + 1] == "[" and view[place - 2] == "." and view.is_name(place - 3):
            if view.name(place - 3) in anchored:
                yield view.tokens[place]


def _is_id(view: View, place: int) -> bool:
    return view.is_name(place) and view.name(place) == "id"


def counted_chains(view: View) -> Iterator[Token]:
    """A count, and nothing else, of a chain in which a relationship has no direction: the embedded store counts 0.

    One relationship that is asked for several times, [:FOLLOWED_BY*2], is such a chain, too.
    """
    for place in range(len(view)):
        if view[place] != "MATCH" or view[place - 1] in (".", ":"):
            continue
        end = end_of_pattern(view, place)
        directions = list(_directions(view, range(place, end)))
        is_chain = len(directions) > 1 or "*" in (view[at] for at in range(place, end))
        if is_chain and not all(directions) and _counts_only(view, end):
            yield view.tokens[end + 1]


def _directions(view: View, pattern: range) -> Iterator[bool]:
    """For each relationship of a pattern whether it has a direction."""
    for at in pattern:
        if view[at] in ("-->", "<--", "--", "<-->"):
            yield view[at] in ("-->", "<--")
        elif view[at] == "[" and view[at - 1] in ("-", "<-"):
            yield view[at - 1] == "<-" or view[view.closing(at) + 1] == "->"


def _counts_only(view: View, place: int) -> bool:
    """Whether RETURN or WITH stands there, with one count of all rows."""
    if view[place] not in ("RETURN", "WITH") or view[place + 1] != "COUNT" or view[place + 3] == "DISTINCT":
        return False
    at = view.closing(place + 2) + 1
    if view[at] == "AS":
        at += 2
    return view[at] != ","
