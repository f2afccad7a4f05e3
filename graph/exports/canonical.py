"""The canonical export: the whole graph as JSON lines, byte for byte the same for the same documents.

One line for each node (by label and id), then one for each relationship (by type, its two ends and its properties),
with sorted keys, ISO dates, and without what is missing or empty. Equal graphs give equal text on either store, in
whatever order and on whatever day their documents were loaded. The marks of what is still to be settled are left out,
and so is what tells of the loading itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from graph.rows import Rows
from graph.schema import NODES, RELATIONSHIPS
from graph.statements import returned
from graph.store import Store


def canonical(store: Store) -> str:
    """The graph in ``store`` as canonical JSON lines. Call ``consolidate`` before."""
    return "".join(f"{line}\n" for line in (*_nodes(store), *_relationships(store)))


def canonical_of_rows(rows: Rows) -> str:
    """What one document states, in the same form: for golden files, whose differences people read."""
    nodes = sorted(
        (node.label(), node.id, _line({"label": node.label(), **node.properties()}))
        for node in (rows.document, *rows.nodes)
    )
    relationships = sorted(
        _line({"relationship": found.type_name, "tail": found.tail, "head": found.head, **found.properties()})
        for found in rows.relationships
    )
    references = [_line({"reference": found.number, **found.model_dump()}) for found in rows.references]
    outcomes = [_line({"outcome": found.status, **found.model_dump()}) for found in rows.outcomes]
    meetings = [_line({"meeting_reference": found.quote, **found.model_dump()}) for found in rows.meeting_references]
    told = (*sorted(references), *sorted(outcomes), *sorted(meetings))
    return "".join(f"{line}\n" for line in (*(line for *_, line in nodes), *relationships, *told))


def _nodes(store: Store) -> Iterator[str]:
    for label, node in sorted(NODES.items()):
        rows = store.read(f"MATCH (n:{label}) RETURN {returned(node, 'n')}").dicts()
        for row in sorted(rows, key=lambda row: str(row["id"])):
            yield _line({"label": label, **{name: row[name] for name in row if name not in node.of_loading}})


def _relationships(store: Store) -> Iterator[str]:
    for type_name, kind in sorted(RELATIONSHIPS.items()):
        found = []
        for tail in kind.tails:
            for head in kind.heads:
                query = (
                    f"MATCH (a:{tail.label()})-[x:{type_name}]->(b:{head.label()}) "
                    f"RETURN a.id AS tail_id, b.id AS head_id, {returned(kind, 'x')}"
                )
                for row in store.read(query).dicts():
                    ends = (tail.label(), str(row.pop("tail_id"))), (head.label(), str(row.pop("head_id")))
                    line = _line({"relationship": type_name, "tail": ends[0], "head": ends[1], **row})
                    found.append((ends, line))
        yield from (line for _, line in sorted(found))


def _line(properties: Mapping[str, object]) -> str:
    said = {name: value for name, value in properties.items() if value is not None and not _empty(value)}
    return json.dumps(said, ensure_ascii=False, sort_keys=True, default=_iso)


def _empty(value: object) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, str) and not list(value)


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value).__name__}")
