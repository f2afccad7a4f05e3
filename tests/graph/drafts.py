"""The rows of a made document while it is written: each fact has a place of its own in a text that nobody needs."""

from __future__ import annotations

import random

from graph.rows import MeetingReference, Outcome, Reference, Rows
from graph.schema import Document, Node, Relationship


class Draft:
    """What the document with the id states so far."""

    def __init__(self, id_: str) -> None:
        self.id = id_
        self.nodes: dict[object, Node] = {}
        self.relationships: dict[object, Relationship] = {}
        self.references: list[Reference] = []
        self.outcomes: list[Outcome] = []
        self.meeting_references: list[MeetingReference] = []
        self.offset = 0
        checksum = f"{random.Random(id_).getrandbits(256):064x}"
        self.document = Document(id=id_, name=f"{id_}.txt", uri=f"{id_}.txt", format="text", sha256=checksum)

    def written(self) -> Rows:
        """All that is stated."""
        return Rows(
            self.document,
            tuple(self.nodes.values()),
            tuple(self.relationships.values()),
            tuple(self.references),
            tuple(self.outcomes),
            tuple(self.meeting_references),
        )

    def span(self, length: int) -> tuple[int, int]:
        """Where the next words begin and end."""
        self.offset += 5
        return self.offset, self.offset + length

    def place(self, length: int) -> dict[str, object]:
        """The same as a fact states it."""
        start, end = self.span(length)
        return {"source": self.id, "start": start, "end": end}

    def add(self, label: type[Node], id_: str, name: str, /, **properties: object) -> Node:
        """The node, which is stated once."""
        if (label, id_) not in self.nodes:
            place = self.place(len(name))
            self.nodes[label, id_] = label.model_validate({"id": id_, "name": name, **place, **properties})
        return self.nodes[label, id_]

    def link(self, kind: type[Relationship], tail: Node, head: Node, **properties: object) -> None:
        """State a relationship, if it does not stand yet."""
        ends = {"tail": tail.ref, "head": head.ref, **self.place(9)}
        self.relationships.setdefault((kind, tail.ref, head.ref), kind.model_validate(ends | properties))

    def refer(self, item: Node, board: str | None, number: str, heading: str | None = None) -> None:
        """Have an item speak of a minute of a board."""
        start, end = self.span(12)
        self.references.append(
            Reference(
                item=item.id,
                board=board,
                number=number,
                heading=heading,
                quote=f"minute {number}",
                start=start,
                end=end,
            )
        )
