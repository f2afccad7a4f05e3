"""Rows in the making: each node once, each relationship once, all with their place in the document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from graph.rows import MeetingRecord, MeetingReference, Outcome, Passages, Reference, Rows
from graph.schema import Document, Node, Ref, Relationship


class RowDrafts:
    """Collects the rows of one document; the first statement of a node or relationship stands."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.nodes: dict[Ref, Node] = {}
        self.relationships: dict[tuple[Any, ...], Relationship] = {}
        self.references: list[Reference] = []
        self.outcomes: list[Outcome] = []
        self.passages: list[Passages] = []
        self.meeting_references: list[MeetingReference] = []
        self.records: list[MeetingRecord] = []

    def node(self, label: type[Node], id: str, name: str, start: int, end: int, /, **properties: Any) -> Ref:
        """State a node; what is said of it again only adds other names."""
        ref = Ref(label.label(), id)
        known = self.nodes.get(ref)
        if known is None:
            self.nodes[ref] = label(id=id, name=name, source=self.document.id, start=start, end=end, **properties)
        else:
            self._add_names(ref, known, [name, *properties.get("aliases", ())])
        return ref

    def _add_names(self, ref: Ref, known: Node, names: Iterable[str]) -> None:
        if "aliases" not in type(known).model_fields:
            return
        aliases: tuple[str, ...] = getattr(known, "aliases", ())
        others = set(names).difference(aliases, (known.name,))
        if others:
            self.nodes[ref] = known.model_copy(update={"aliases": tuple(sorted((*aliases, *others)))})

    def link(self, kind: type[Relationship], tail: Ref, head: Ref, start: int, end: int, **properties: Any) -> None:
        """State a relationship; of two between the same nodes (and in the same role) the first stands."""
        key = (kind, tail, head, properties.get("role") if kind.owner else None)
        if key not in self.relationships and tail != head:
            self.relationships[key] = kind(
                tail=tail, head=head, source=self.document.id, start=start, end=end, **properties
            )

    def follow(self, kind: type[Relationship], tail: Ref, head: Ref) -> None:
        """State a relationship that follows from others, and therefore has no place of its own."""
        self.relationships.setdefault((kind, tail, head, None), kind(tail=tail, head=head))

    def rows(self) -> Rows:
        """What was collected."""
        return Rows(
            self.document,
            tuple(self.nodes.values()),
            tuple(self.relationships.values()),
            tuple(self.references),
            tuple(self.outcomes),
            tuple(self.meeting_references),
            tuple(self.passages),
            tuple(self.records),
        )
