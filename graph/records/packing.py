"""Rows as JSON, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel

from graph.rows import MeetingRecord, MeetingReference, Outcome, Passages, Reference, Rows
from graph.schema import NODES, RELATIONSHIPS, Document


def as_json(rows: Rows) -> str:
    """The rows as one JSON object."""
    said = {
        "document": _said(rows.document),
        "nodes": [[node.label(), _said(node)] for node in rows.nodes],
        "relationships": [[found.type_name, _said(found)] for found in rows.relationships],
        "references": _each(rows.references),
        "outcomes": _each(rows.outcomes),
        "meeting_references": _each(rows.meeting_references),
        "passages": _each(rows.passages),
        "records": _each(rows.records),
    }
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Rows:
    """The rows that ``as_json`` wrote."""
    said = json.loads(text)
    return Rows(
        document=Document.model_validate(said["document"]),
        nodes=tuple(NODES[label].model_validate(node) for label, node in said["nodes"]),
        relationships=tuple(RELATIONSHIPS[name].model_validate(found) for name, found in said["relationships"]),
        references=tuple(map(Reference.model_validate, said["references"])),
        outcomes=tuple(map(Outcome.model_validate, said["outcomes"])),
        meeting_references=tuple(map(MeetingReference.model_validate, said["meeting_references"])),
        passages=tuple(map(Passages.model_validate, said["passages"])),
        records=tuple(map(MeetingRecord.model_validate, said["records"])),
    )


def _each(parts: Iterable[BaseModel]) -> list[dict[str, Any]]:
    return [_said(part) for part in parts]


def _said(part: BaseModel) -> dict[str, Any]:
    return part.model_dump(mode="json", exclude_defaults=True)
