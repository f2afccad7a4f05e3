"""Finders of properties of relationships that the embedded engine answers by itself."""

from __future__ import annotations

from collections.abc import Iterator

from graph.cypher.tokens import Token
from graph.portability.view import View
from graph.schema.names import TYPES, WITHOUT_PLACE

_ALWAYS = frozenset(("id", "start_id", "end_id"))  # the engine gives these of each relationship, the model has none
_WHERE_MISSING = frozenset(("start", "end"))  # and these, as ids of its nodes, where the relationship has none
_WITH_PLACE = frozenset(TYPES) - frozenset(WITHOUT_PLACE)
"""Types whose every relationship stands in a text."""


def places(view: View) -> Iterator[Token]:
    """``r.start`` of a relationship that may have none, and ``r.id`` of any."""
    bound = _bound(view)
    for place in range(len(view)):
        if not view.is_name(place) or view.name(place) not in bound or view[place - 1] == ".":
            continue
        name = _property(view, place)
        if name in _ALWAYS or (name in _WHERE_MISSING and not bound[view.name(place)]):
            yield view.tokens[place]


def _property(view: View, place: int) -> str:
    """The property that is asked of the variable there: ``r.start`` or ``r['start']``."""
    if view[place + 1] == "." and view.is_name(place + 2):
        return view.name(place + 2)
    if view[place + 1] == "[" and view[place + 2].startswith("string:") and view[place + 3] == "]":
        return view.tokens[place + 2].text[1:-1]
    return ""


def _bound(view: View) -> dict[str, bool]:
    """The variables of relationships, and whether each that they may be stands in a text."""
    found: dict[str, bool] = {}
    for place in range(len(view)):
        if view[place] == "[" and view[place - 1] in ("-", "<-", "--") and view.is_name(place + 1):
            _note(found, view.name(place + 1), _has_place(view, place))
    for place in range(1, len(view)):  # the same under another name, or one of several
        named = view[place] == "AS" and view.name(place - 1) if view.is_name(place - 1) else ""
        if named and named in found and view.is_name(place + 1):
            _note(found, view.name(place + 1), found[named])
        if view[place] == "AS" and view[place - 1] == ")" and view[view.opening(place - 1) - 1] == "RELATIONSHIPS":
            _note(found, view.name(place + 1), False)
        if view[place] == "IN" and view.is_name(place - 1):
            if view[place + 1] == "RELATIONSHIPS":
                _note(found, view.name(place - 1), False)
            elif view.is_name(place + 1) and view.name(place + 1) in found:
                _note(found, view.name(place - 1), found[view.name(place + 1)])
    return found


def _note(found: dict[str, bool], name: str, has_place: bool) -> None:
    found[name] = found.get(name, True) and has_place


def _has_place(view: View, bracket: int) -> bool:
    """Whether a pattern's types all stand in texts; one without types may be any."""
    types = [view.name(at) for at in _types(view, bracket)]
    return bool(types) and _WITH_PLACE.issuperset(types)


def _types(view: View, bracket: int) -> Iterator[int]:
    """The places of the types in a relationship of a pattern: ``[r:A|B|:C]``."""
    at = bracket + 1 + view.is_name(bracket + 1)
    while view[at] in (":", "|"):
        at += 1
        if view.is_name(at):
            yield at
            at += 1


def repeated_types(view: View) -> Iterator[Token]:
    """A type that is named twice in one relationship: ``[:A|A]``."""
    for bracket in range(len(view)):
        if view[bracket] != "[" or view[bracket - 1] not in ("-", "<-", "--"):
            continue
        seen: set[str] = set()
        for at in _types(view, bracket):
            if view.name(at) in seen:
                yield view.tokens[at]
            seen.add(view.name(at))
