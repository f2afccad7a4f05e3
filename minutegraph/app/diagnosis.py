"""What keeps a graph from being used, or from being whole, and what to do about it."""

from __future__ import annotations

from graph.corrections import as_read
from graph.corrections.lines import parse
from graph.schema import SCHEMA_VERSION
from graph.store import Store, Table
from graph.unfinished import interrupted_commands, pending
from minutegraph.app.surroundings import converters, program_versions, room

_VERSION = "MATCH (v:GraphVersion) WHERE v.id = 'schema' RETURN v.version AS version"


def diagnose(store: Store) -> Table:
    """One row for each thing looked at: ``check``, ``state`` and what is ``to_do``, null where all is well.

    Last stand what the program runs with: room on the disk, programs that convert, and versions.

    Nothing is written. Raises ``StoreUnavailable`` where there is no graph.
    """
    versions = [row[0] for row in store.read(_VERSION).rows]
    rows: list[tuple[str, str, str | None]] = [("graph", f"{store.kind}, {store.place}", None)]
    if versions == [SCHEMA_VERSION]:
        rows.append(("model", f"version {SCHEMA_VERSION}", None))
    else:
        rows.append(("model", "not of this version of minutegraph", "load, or sync, prepares the graph"))
    rows += [("constraints", problem, to_do) for problem, to_do in store.problems()] or [
        ("constraints", "as they should be", None)
    ]
    left = pending(store)
    to_do = "minutegraph stats completes them, unless another program is just loading"
    rows.append(("pending nodes", f"{left:,}", to_do if left else None))
    rows += _decisions(store)
    for command in interrupted_commands(store):
        rows.append(("interrupted command", command, "the same command again completes it"))
    rows += [room(store), *converters(), *program_versions()]
    return Table(("check", "state", "to_do"), tuple(rows))


def _decisions(store: Store) -> list[tuple[str, str, str | None]]:
    """Whether the decisions on facts that the graph follows still stand."""
    text = as_read.text_followed(store)
    if not text:
        return []
    results = [one for kept in as_read.kept(store) for one in kept.results]
    stand = {one.line for one in results if not one.lost}
    gone = {one.line for one in results} - stand
    to_do = "minutegraph facts list tells which, and why; facts undo NUMBER takes one back" if gone else None
    return [("decisions on facts", f"{len(parse(text)):,}, of which {len(gone):,} do not stand any more", to_do)]


def is_well(table: Table) -> bool:
    """Whether there is nothing to do."""
    return all(row["to_do"] is None for row in table)
