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

Labels, types of relationships and names of properties are a public interface: users write Cypher on them. They may be
added to; none is renamed or dropped. They are the same in Neo4j and in the embedded store. This is version
{SCHEMA_VERSION} of the model.

Every node has a string `id`, stable between loads and unique within its label, and a `name` that a person can read.
Dates are DATE values, never strings.

Whatever was read from a text carries `source` (the id of the Document), `start` and `end` (offsets into its extracted
text, in characters), so that every fact can be shown as the words that state it. What is marked *derived* is not read
from one text but follows from several, and is made anew after each load. What is marked *merged* is stated by many
documents: it has the place of one of them, and spans the days of all.

A node marked *shared* may be stated by many documents, each of which leaves its own view on a `NAMED_IN` relationship;
the node's properties are folded from these (`docs/adr/0003-facts-follow-from-documents.md`).

How to read what stands there:

- `as_written` is the name as printed, without titles, bracketed initials or letters after it. A person known by
  initials only has these initials for a name.
- `chair` is a flag; `role` holds what else is printed (Clerk, Vice Chair, Director of Care).
- A meeting whose board is not named has no `HELD`, and nothing is invented for it.
- Initials that fit two people give two relationships, both `ambiguous`. Initials that fit nobody give a `Group`.
- Facts that stand under no item hang on one item with `implicit: true`.
- Only people who act in the business become a `Person`; the reason of an absence is personal, and cut where found.

This page is made from `graph/schema/`: `python -m graph.schema.docs > docs/model.md`.
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
