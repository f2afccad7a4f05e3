"""The decisions on facts, with what became of each: for people, for ``doctor`` and for whoever has loaded something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.corrections import as_read
from graph.corrections.lines import Correction, parse
from graph.store import Store, Table

COLUMNS = (
    "number", "decision", "kind", "state", "meeting", "item", "words", "change", "by", "on", "note", "document", "id",
)  # fmt: skip
_NAMES = "MATCH (d:Document) WHERE d.id IN $ids RETURN d.id AS id, d.name AS name"
_WAITS = "waits: no loaded minutes record that meeting"


@dataclass(frozen=True)
class Lost:
    """A decision that does not stand: its number, its line, and why."""

    number: int
    line: str
    reason: str


def listed(store: Store, text: str) -> Table:
    """The decisions of a text, in its order, with what became of each in the graph."""
    became = _became(store)
    ids = sorted({document for found in became.values() for document, *_ in found})
    names = {str(row["id"]): str(row["name"]) for row in store.read(_NAMES, {"ids": ids})} if ids else {}
    rows = []
    for number, one in enumerate(parse(text), 1):
        found = became.get(one.line(), [])
        stands = [(document, fact) for document, fact, lost in found if not lost]
        state = "stands" if stands else (found[0][2] if found else _WAITS)
        document, fact = stands[0] if stands else (found[0][:2] if found else ("", ""))
        rows.append(
            (number, one.verdict, one.anchor.kind, state, one.anchor.meeting, one.anchor.item or None, _about(one),
             "; ".join(f"{name} = {value}" for name, value in one.values) or None, one.by or None, one.on or None,
             one.note or None, names.get(document), fact or None)
        )  # fmt: skip
    return Table(COLUMNS, tuple(rows))


def lost(store: Store) -> list[Lost]:
    """The decisions that no document of their meeting bears out any more, of those that the graph follows."""
    text = as_read.text_followed(store)
    if not text:
        return []
    return list(_lost(text, _became(store)))


def _lost(text: str, became: dict[str, list[tuple[str, str, str]]]) -> Iterator[Lost]:
    for number, one in enumerate(parse(text), 1):
        found = became.get(one.line(), [])
        if found and all(reason for *_, reason in found):
            yield Lost(number, one.line(), found[0][2])


def _became(store: Store) -> dict[str, list[tuple[str, str, str]]]:
    """By line: the documents in which it is looked for, each with the fact's id and why it does not stand there."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for one in as_read.kept(store):
        for result in one.results:
            found.setdefault(result.line, []).append((one.document, result.fact, result.lost))
    return found


def _about(one: Correction) -> str | None:
    return one.anchor.words or one.anchor.person or one.anchor.topic or None
