"""SQLite, for Datasette, spreadsheets' connectors and SQL: one table for each label and each relationship.

The tables of nodes have the properties as columns and ``id`` as their key, with the ids of what they belong to
(``agenda_items.meeting_id``); those of relationships have the two ids. Between one pair of labels these are foreign
keys, which Datasette makes links. Dates are ISO texts, booleans 0 and 1, lists JSON, which Datasette facets by.

``decision_list``, ``action_list``, ``attendance_list`` and ``topic_list`` are views that read as sentences would: date,
board, item, words. The tables with words have full-text search (``agenda_items_fts`` ...), which Datasette finds by
itself.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from graph.exports.formats import Format
from graph.exports.links import LINK, LINKED, SAID
from graph.exports.reading import INTERNAL_PROPERTIES, INTERNAL_RELATIONSHIPS
from graph.schema import NODES, RELATIONSHIPS, Node, Relationship

TABLES = {
    "Board": "boards", "Organisation": "organisations", "Person": "people", "Group": "groups", "Meeting": "meetings",
    "AgendaItem": "agenda_items", "Topic": "topics", "Decision": "decisions", "Action": "actions",
    "Document": "documents",
}  # fmt: skip
"""The table of each label."""

_OWNERS = {
    "Board": ("organisation_id", "Organisation", "RUNS"),
    "Meeting": ("board_id", "Board", "HELD"),
    "AgendaItem": ("meeting_id", "Meeting", "HAS_ITEM"),
    "Decision": ("agenda_item_id", "AgendaItem", "RESULTED_IN"),
    "Action": ("agenda_item_id", "AgendaItem", "RAISED"),
}  # of a label: the column that names what it belongs to, and the relationship that says so
_SEARCHED = {
    "Board": ("name", "aliases"),
    "Organisation": ("name", "aliases"),
    "Person": ("name", "aliases"),
    "Topic": ("name", "aliases"),
    "AgendaItem": ("name", "text"),
    "Decision": ("text",),
    "Action": ("text", "due_as_written"),
}
_VIEWS = """
CREATE VIEW decision_list AS
SELECT m.date, b.name AS board, i.number, CASE WHEN i.implicit THEN NULL ELSE i.name END AS item, d.kind,
       d.outcome, d.text AS decision, d.votes_for, d.votes_against, d.abstentions, s.name AS document,
       d.id AS decision_id
FROM decisions d LEFT JOIN agenda_items i ON i.id = d.agenda_item_id LEFT JOIN meetings m ON m.id = i.meeting_id
LEFT JOIN boards b ON b.id = m.board_id LEFT JOIN documents s ON s.id = d.source
ORDER BY m.date, b.name, i.position, d.position;
CREATE VIEW action_list AS
SELECT m.date, b.name AS board, i.number, CASE WHEN i.implicit THEN NULL ELSE i.name END AS item, a.text AS action,
       (SELECT group_concat(name, '; ') FROM (
          SELECT coalesce(p.name, g.name, o.name) AS name FROM assigned_to t
          LEFT JOIN people p ON t.head_label = 'Person' AND p.id = t.head_id
          LEFT JOIN "groups" g ON t.head_label = 'Group' AND g.id = t.head_id
          LEFT JOIN organisations o ON t.head_label = 'Organisation' AND o.id = t.head_id
          WHERE t.action_id = a.id ORDER BY 1)) AS assignees,
       a.due, a.due_as_written, a.status, s.name AS document, a.id AS action_id
FROM actions a LEFT JOIN agenda_items i ON i.id = a.agenda_item_id LEFT JOIN meetings m ON m.id = i.meeting_id
LEFT JOIN boards b ON b.id = m.board_id LEFT JOIN documents s ON s.id = a.source
ORDER BY m.date, b.name, i.position;
CREATE VIEW attendance_list AS
SELECT m.date, b.name AS board, p.name AS person, x.status, x.chair, x.role, x.organisation, m.id AS meeting_id,
       p.id AS person_id
FROM (SELECT person_id, meeting_id, status, chair, role, organisation FROM attended
      UNION ALL SELECT person_id, meeting_id, 'apologies', NULL, role, organisation FROM sent_apologies
      UNION ALL SELECT person_id, meeting_id, 'absent', NULL, role, organisation FROM absent_from) x
JOIN people p ON p.id = x.person_id JOIN meetings m ON m.id = x.meeting_id LEFT JOIN boards b ON b.id = m.board_id
ORDER BY m.date, b.name, p.name;
CREATE VIEW topic_list AS
SELECT m.date, b.name AS board, i.number, CASE WHEN i.implicit THEN NULL ELSE i.name END AS item, t.name AS topic,
       x.mentions, x.quote, i.id AS agenda_item_id, t.id AS topic_id
FROM discusses x JOIN topics t ON t.id = x.topic_id JOIN agenda_items i ON i.id = x.agenda_item_id
LEFT JOIN meetings m ON m.id = i.meeting_id LEFT JOIN boards b ON b.id = m.board_id
ORDER BY m.date, b.name, i.position, t.name;
"""


def write(graph: Any, path: Path) -> None:
    """Write the graph that ``to_networkx`` gives into the empty file at ``path``."""
    with closing(sqlite3.connect(path)) as database:
        for label, node in NODES.items():
            database.execute(_table_of_nodes(label, node))
        for kind, relationship in _relationships():
            database.execute(_table_of_relationships(kind, relationship))
        _insert_nodes(database, graph)
        _insert_relationships(database, graph)
        database.executescript(_VIEWS)
        for label, columns in _SEARCHED.items():
            _index_words(database, TABLES[label], columns)
        database.execute("ANALYZE")
        database.commit()


def _relationships() -> Iterator[tuple[str, type[Relationship]]]:
    return ((kind, one) for kind, one in RELATIONSHIPS.items() if kind not in INTERNAL_RELATIONSHIPS)


def _columns(label: str, node: type[Node]) -> list[str]:
    link = (LINK,) if label in LINKED else ()
    return [name for name in ("id", "name", *node.model_fields, *link) if (label, name) not in INTERNAL_PROPERTIES]


def _table_of_nodes(label: str, node: type[Node]) -> str:
    lines = [f"{_quoted(name)}{' TEXT PRIMARY KEY' * (name == 'id')}" for name in dict.fromkeys(_columns(label, node))]
    if label in _OWNERS:
        column, owner, _ = _OWNERS[label]
        lines.append(f"{column} REFERENCES {_quoted(TABLES[owner])}(id)")
    return f"CREATE TABLE {_quoted(TABLES[label])} ({', '.join(lines)})"


def _ends(relationship: type[Relationship]) -> list[tuple[str, str | None]]:
    """The columns of the two ends, each with its label where it has but one."""
    ends = []
    for side, classes in (("tail", relationship.tails), ("head", relationship.heads)):
        label = classes[0].label() if len(classes) == 1 else None
        ends.append((f"{_snake(label)}_id" if label else f"{side}_id", label))
    if ends[0][0] == ends[1][0]:
        return [(f"{side}_id", ends[0][1]) for side in ("tail", "head")]
    return ends


def _properties(relationship: type[Relationship]) -> list[str]:
    said = (LINK,) if any(name in relationship.model_fields for name in SAID) else ()
    return [name for name in (*relationship.model_fields, *said) if name not in ("tail", "head")]


def _table_of_relationships(kind: str, relationship: type[Relationship]) -> str:
    lines = []
    for side, (column, label) in zip(("tail", "head"), _ends(relationship), strict=True):
        lines.append(
            f"{column} REFERENCES {_quoted(TABLES[label])}(id)" if label else f"{side}_label TEXT, {column} TEXT"
        )
    lines += [_quoted(name) for name in _properties(relationship)]
    return f"CREATE TABLE {_quoted(kind.lower())} ({', '.join(lines)})"


def _insert_nodes(database: sqlite3.Connection, graph: Any) -> None:
    owners: dict[str, dict[str, str]] = {label: {} for label in _OWNERS}
    for tail, head, kind in graph.edges(data="type"):
        for label, (_, _, owned_by) in _OWNERS.items():
            if kind == owned_by:
                owners[label].setdefault(head, graph.nodes[tail]["id"])
    rows: defaultdict[str, list[list[Any]]] = defaultdict(list)
    for key, attributes in graph.nodes(data=True):
        label = attributes["label"]
        names = dict.fromkeys(_columns(label, NODES[label]))
        row = [_value(attributes.get(name)) for name in names]
        rows[label].append([*row, owners[label].get(key)] if label in owners else row)
    for label, found in rows.items():
        _insert(database, TABLES[label], found)


def _insert_relationships(database: sqlite3.Connection, graph: Any) -> None:
    rows: defaultdict[str, list[list[Any]]] = defaultdict(list)
    for tail, head, attributes in graph.edges(data=True):
        kind = attributes["type"]
        relationship = RELATIONSHIPS[kind]
        row: list[Any] = []
        for key, (_, label) in zip((tail, head), _ends(relationship), strict=True):
            node = graph.nodes[key]
            row += [node["id"]] if label else [node["label"], node["id"]]
        rows[kind].append([*row, *(_value(attributes.get(name)) for name in _properties(relationship))])
    for kind, found in rows.items():
        _insert(database, kind.lower(), found)
    for kind, relationship in _relationships():
        for column, _ in _ends(relationship):
            database.execute(
                f"CREATE INDEX {_quoted(f'{kind.lower()}_{column}')} ON {_quoted(kind.lower())} ({column})"
            )
    for label, (column, _, _) in _OWNERS.items():
        table = TABLES[label]
        database.execute(f"CREATE INDEX {_quoted(f'{table}_{column}')} ON {_quoted(table)} ({column})")


def _insert(database: sqlite3.Connection, table: str, rows: Sequence[Sequence[Any]]) -> None:
    database.executemany(f"INSERT INTO {_quoted(table)} VALUES ({', '.join('?' * len(rows[0]))})", rows)


def _index_words(database: sqlite3.Connection, table: str, columns: Iterable[str]) -> None:
    """Full-text search beside the table, as Datasette knows it: an index whose content the table is."""
    listed = ", ".join(columns)
    database.execute(
        f'CREATE VIRTUAL TABLE "{table}_fts" USING FTS5 ({listed}, content="{table}", tokenize="porter unicode61")'
    )
    database.execute(f'INSERT INTO "{table}_fts" (rowid, {listed}) SELECT rowid, {listed} FROM "{table}"')


def _value(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple | Mapping):
        return json.dumps(value, ensure_ascii=False)
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _snake(label: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", label).lower()


def _quoted(name: str) -> str:
    return f'"{name}"'


FORMAT = Format(
    ".sqlite",
    "SQLite with full-text search: Datasette",
    write,
    other_endings=(".sqlite3", ".db"),
    purposes=("sqlite",),
    makes="file",
    whole=True,
)
