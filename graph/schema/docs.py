"""The page on the graph's model, made from the schema: ``python -m graph.schema.docs > docs/model.md``."""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Iterator
from datetime import date

from graph.schema import NODES, RELATIONSHIPS, SCHEMA_VERSION, Element, NamedIn, Node, Relationship

_INTRODUCTION = f"""\
# The graph's model

This page lists every label, relationship and property of the graph. It is a public interface: Cypher that you write
today keeps working, because names may be added but none is renamed or dropped. Neo4j and the embedded store hold the
same graph. This is version {SCHEMA_VERSION} of the model.

Every node has a string `id`, unique within its label and the same after each load, and a `name` that a person can
read. Dates are DATE values, never strings.

Whatever was read from a text says where it stands: `source` is the id of the Document, `start` and `end` are offsets
into its extracted text, counted in characters. So every fact can be shown as the words that state it. Some facts need
more than one text, and three marks tell them apart:

- *Derived*: worked out from several documents, and worked out again after each load.
- *Merged*: stated by many documents. It points to one of them, and covers the days of all.
- *Shared*: a node that many documents may state. Each document keeps its own view of the node on a `NAMED_IN`
  relationship, and the node's properties come from these views
  ([ADR 3](adr/0003-facts-follow-from-documents.md)).

How to read the values:

- `as_written` is the name as printed, without titles, initials in brackets or letters after the name. The name of a
  person known only by initials is those initials.
- `chair` is true or false; `role` holds what else is printed beside the name (Clerk, Vice Chair, Director of Care).
- A meeting whose board is not named has no `HELD`. Nothing is made up for it.
- Initials that fit two people give two relationships, both marked `ambiguous`. Initials that fit nobody give a `Group`.
- Facts that stand under no item belong to one item marked `implicit: true`.
- Only people who act in the business become a `Person`. Why somebody was absent is personal, and is cut out where it
  is found.

This page is written by the program from `graph/schema/`: `python -m graph.schema.docs > docs/model.md`.
"""


def page() -> str:
    """The whole page, in Markdown."""
    nodes = "\n".join(line for node in NODES.values() for line in _node(node))
    kinds = "\n".join(line for kind in RELATIONSHIPS.values() for line in _relationship(kind))
    return f"{_INTRODUCTION}\n## Nodes\n\n{nodes}\n## Relationships\n\n{kinds}"


def main() -> None:
    """Print the page."""
    sys.stdout.write(page())


def _node(node: type[Node]) -> Iterator[str]:
    yield f"### {node.label()}"
    yield ""
    yield f"{_said(node)}{' *Shared.*' if node.shared else ''}"
    yield from _properties(node)


def _relationship(kind: type[Relationship]) -> Iterator[str]:
    tails, heads = (" or ".join(end.label() for end in ends) for ends in (kind.tails, kind.heads))
    marks = " *Derived.*" if kind.derived else " *Merged.*" if kind.owner else ""
    if kind is NamedIn:
        marks = " *The program's own: exports leave it out.*"
    yield f"### {kind.type_name}"
    yield ""
    yield f"`({tails})-[:{kind.type_name}]->({heads})` {_said(kind)}{marks}"
    yield from _properties(kind)


def _properties(element: type[Element]) -> Iterator[str]:
    names = [name for name in element.property_names() if name not in ("id", "name", "source", "start", "end")]
    yield ""
    if names:
        yield "| property | type | |"
        yield "|---|---|---|"
        for name in names:
            field = element.model_fields[name]
            yield f"| `{name}` | {_type(field.annotation)} | {field.description or ''} |"
        yield ""


def _said(element: type[Element]) -> str:
    return " ".join((element.__doc__ or "").split())


def _type(annotation: object) -> str:
    """A property's type in words; all may be missing but those that a text always states."""
    parts = typing.get_args(annotation)
    origin = typing.get_origin(annotation)
    if origin in (types.UnionType, typing.Union):
        return " or ".join(_type(part) for part in parts if part is not type(None))
    if origin is typing.Literal:
        return "one of " + ", ".join(map(str, parts))
    if origin is tuple:
        return f"list of {_type(parts[0])}s"
    return {str: "string", int: "integer", float: "number", bool: "boolean", date: "date"}[
        typing.cast(type, annotation)
    ]


if __name__ == "__main__":
    main()
