"""What is recorded of a document: the facts of its minutes in words, without places, and the ids of its rows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from loaders.minutes import Item
from loaders.pipeline import Extraction
from tests.corpus.documents import SAMPLES

FOLDER = Path(__file__).with_name("golden")
PLACES = frozenset({"start", "end", "heading_start", "heading_end", "sentence_start", "coverage", "passages"})
EMPTY: tuple[Any, ...] = (None, False, (), [], {}, "")


def golden_path(path: Path) -> Path:
    return FOLDER / path.relative_to(SAMPLES).parent / f"{path.stem}.json"


def recorded(extraction: Extraction) -> str:
    """The text of a golden file."""
    rows = extraction.rows
    facts = {
        "minutes": [plainly(minutes) for minutes in extraction.minutes],
        "nodes": sorted(f"{node.label()} {node.id}" for node in rows.nodes),
        "relationships": sorted(f"{link.tail.id} {link.type_name} {link.head.id}" for link in rows.relationships),
        "references": sorted(f"{r.item} -> {r.number}" for r in rows.references),
    }
    return json.dumps(facts, ensure_ascii=False, indent=1, default=str) + "\n"


def extent(text: str) -> str:
    """How an item's text begins and ends, and its length: the text itself stands in the sample."""
    words = text.split()
    return text if len(words) <= 12 else f"{' '.join(words[:7])} ... {' '.join(words[-4:])} ({len(words)} words)"


def plainly(value: Any) -> Any:
    """A part of the minutes as words: without places and empty fields; what is only words is given as these."""
    if isinstance(value, BaseModel):
        fields = {name: getattr(value, name) for name in type(value).model_fields if name not in PLACES}
        if isinstance(value, Item):
            fields["text"] = extent(value.text)
        kept = {name: plainly(field) for name, field in fields.items() if field not in EMPTY}
        return kept["text"] if set(fields) == {"text"} else kept
    if isinstance(value, tuple):
        return [plainly(each) for each in value]
    return value
