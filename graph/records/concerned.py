"""Interests declared in one part of a meeting's minutes about an item of another part: they lead to that item, too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.names import same_number
from graph.records.alignment import items_of
from graph.records.joining import Part, doubles
from graph.rows import Rows
from graph.schema import DeclaredInterest, Ref


def with_interests(parts: Sequence[Part], index: int, told: Rows) -> Rows:
    """``told``, what the part at ``index`` gives the graph, with its interests in the items that others hold."""
    own = {item.node.ref for item in items_of(parts[index].rows, frozenset({parts[index].record.meeting}))}
    declared = [
        found
        for found in parts[index].rows.relationships
        if isinstance(found, DeclaredInterest) and found.item and found.head in own
    ]
    if not declared:
        return told
    numbered = _numbered(parts)
    stand = {(found.tail, found.head) for found in told.relationships if isinstance(found, DeclaredInterest)}
    added: dict[tuple[Ref, Ref], DeclaredInterest] = {}
    for found in declared:
        for head in (ref for ref, number in numbered if same_number(number, found.item or "")):
            if (found.tail, head) not in stand:
                added.setdefault((found.tail, head), found.model_copy(update={"head": head}))
    return replace(told, relationships=(*told.relationships, *added.values()))


def _numbered(parts: Sequence[Part]) -> list[tuple[Ref, str | None]]:
    """The items that count of all parts, with their numbers."""
    elsewhere = doubles(parts)
    return [
        (item.node.ref, item.node.number)
        for part in parts
        for item in items_of(part.rows, frozenset({part.record.meeting}))
        if item.node.ref not in elsewhere
    ]
