"""One sample of all that the schema declares, for an engine that learns names from data.

The embedded engine refuses a pattern with a property that no node of the label ever had, and warns of labels and
types it has never seen. Prepared with a sample of each, and the samples deleted, it knows the declared names and still
tells of misspelled ones.
"""

from __future__ import annotations

import datetime
import types
import typing
from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph.schema.records import RECORDS

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from graph.schema import Element

_SAMPLE_ID = "sample of the declared names"
FORGET = f"MATCH (n) WHERE n.id = '{_SAMPLE_ID}' DETACH DELETE n"
_SAMPLES: dict[object, object] = {
    str: "",
    int: 0,
    float: 0.5,
    bool: False,
    datetime.date: datetime.date(2000, 1, 1),
    tuple: [""],
}


def statements() -> Iterator[tuple[str, dict[str, object]]]:
    """The statements that make the samples, with their parameters; ``FORGET`` deletes them."""
    from graph.schema import NODES, RELATIONSHIPS

    for label, node in NODES.items():
        properties = {**sample_properties(node), "id": _SAMPLE_ID}
        if node.shared:
            properties |= {"pending": False, "added": [""]}
        yield f"MERGE (n:{label} {{id: $properties.id}}) SET n += $properties", {"properties": properties}
    for label, sample in RECORDS.items():
        yield f"MERGE (n:{label} {{id: $id}}) SET n += $properties", {"id": _SAMPLE_ID, "properties": sample}
    for name, relationship in RELATIONSHIPS.items():
        for tail in relationship.tails:
            for head in relationship.heads:
                yield (
                    f"MATCH (a:{tail.label()} {{id: $id}}) MATCH (b:{head.label()} {{id: $id}}) "
                    f"CREATE (a)-[r:{name}]->(b) SET r += $properties",
                    {"id": _SAMPLE_ID, "properties": sample_properties(relationship)},
                )


def sample_properties(element: type[Element]) -> dict[str, object]:
    """A value of the right kind for each property of a label or type."""
    return {name: _sample(element.model_fields[name]) for name in element.property_names()}


def _sample(field: FieldInfo) -> object:
    return next(_SAMPLES[kind] for kind in _kinds(field.annotation) if kind in _SAMPLES)


def _kinds(annotation: object) -> Iterator[object]:
    """The plain types that an annotation allows."""
    origin = typing.get_origin(annotation)
    if origin in (types.UnionType, typing.Union):
        for part in typing.get_args(annotation):
            yield from _kinds(part)
    elif origin is typing.Literal:
        yield from {type(value) for value in typing.get_args(annotation)}
    else:
        yield origin or annotation
