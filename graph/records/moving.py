"""A document's rows at the meeting where they belong, and back as the document states them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from graph.records.placing import Standing
from graph.rows import Rows
from graph.schema import AgendaItem, HasItem, Meeting, Ref

_WHICH = {
    "after": "after another meeting of that day",
    "annual": "annual meeting",
    "ordinary": "ordinary meeting",
    "extraordinary": "extraordinary meeting",
    "other": "another meeting of that day",
}


def placed(rows: Rows, standing: Standing) -> Rows:
    """The rows with their meetings and the places of their items as ``standing`` has them."""
    own = [record.meeting for record in rows.records]
    offsets = dict(zip(own, standing.offsets, strict=True))
    return _moved(rows, dict(zip(own, standing.meetings, strict=True)), offsets)


def stated(rows: Rows, standing: Standing) -> Rows:
    """The rows as the document states them, of those that ``placed`` gave."""
    own = [record.meeting for record in rows.records]
    offsets = {meeting: -offset for meeting, offset in zip(standing.meetings, standing.offsets, strict=True)}
    return _moved(rows, dict(zip(standing.meetings, own, strict=True)), offsets)


def _moved(rows: Rows, meetings: Mapping[str, str], offsets: Mapping[str, int]) -> Rows:
    """The rows with other ids of meetings; ``offsets`` are by the ids that they have."""
    changed = {id_: now for id_, now in meetings.items() if id_ != now}
    shifted = {id_: offset for id_, offset in offsets.items() if offset}
    if not changed and not shifted:
        return rows
    at = {found.head: shifted[found.tail.id] for found in rows.relationships
          if isinstance(found, HasItem) and found.tail.id in shifted}  # fmt: skip
    nodes = []
    for node in rows.nodes:
        if isinstance(node, Meeting) and node.id in changed:
            node = node.model_copy(update={"id": changed[node.id], "name": _name(node, changed[node.id])})
        elif isinstance(node, AgendaItem) and node.ref in at and node.position is not None:
            node = node.model_copy(update={"position": node.position + at[node.ref]})
        nodes.append(node)

    def here(end: Ref) -> Ref:
        return Ref(end.label, changed.get(end.id, end.id)) if end.label == Meeting.label() else end

    links = [
        found.model_copy(update={"tail": here(found.tail), "head": here(found.head)})
        if Meeting.label() in (found.tail.label, found.head.label)
        else found
        for found in rows.relationships
    ]
    return replace(rows, nodes=tuple(nodes), relationships=tuple(links))


def _name(meeting: Meeting, id_: str) -> str:
    """The name under another id: of the second meeting of a day it tells the time, or which of them it is."""
    longer, shorter = sorted((id_, meeting.id), key=len, reverse=True)
    which = longer.removeprefix(shorter).strip("/")
    told = f", {_WHICH.get(which, meeting.start_time)}"
    bare = meeting.name.removesuffix(told)
    return bare + told if longer == id_ else bare
