"""All declarations together: each class by its name, and the classes by label and by type."""

from __future__ import annotations

from collections import ChainMap
from typing import Any

from graph.schema import elements, nodes, of_people, relationships, same_record
from graph.schema.elements import Node, Relationship


def _concrete(base: type[Any]) -> list[type[Any]]:
    found: list[type[Any]] = []
    for cls in base.__subclasses__():
        if not cls.__name__.startswith("_"):
            found.append(cls)
        found.extend(_concrete(cls))
    return found


NODES: dict[str, type[Node]] = {cls.label(): cls for cls in _concrete(Node)}
RELATIONSHIPS: dict[str, type[Relationship]] = {
    cls.type_name: cls for cls in _concrete(Relationship) if hasattr(cls, "type_name")
}

_BY_NAME = ChainMap(
    {"NODES": NODES, "RELATIONSHIPS": RELATIONSHIPS},
    *(vars(one) for one in (elements, nodes, of_people, relationships, same_record)),
)


def declaration(name: str) -> object:
    """What is declared as ``name``: a class, or one of the two tables. Raises ``KeyError`` where nothing is."""
    return _BY_NAME[name]
