"""What a question without an answer looked for, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from graph.store import Store, Table
from minutegraph.app.questions.names import resolve
from queries.catalog import CATALOG
from queries.header import Parameter
from queries.values import NAMES

_MEETINGS = "MATCH (m:Meeting)-[:RECORDED_IN]->(:Document) RETURN count(DISTINCT m) AS meetings"
_OF_BOARD = """
MATCH (:Board {id: $id})-[:HELD]->(m:Meeting)-[:RECORDED_IN]->(:Document) RETURN count(DISTINCT m) AS meetings
"""


def looked_for(store: Store, table: Table, query: str, given: Mapping[str, object]) -> str:
    """What a canned query looked for in vain: its title, what was asked with, and in how many meetings.

    Empty where the table has rows. ``given`` are the query's parameters, as for ``asking.ask``.
    """
    if table.rows:
        return ""
    canned = CATALOG[query]
    bound = canned.bind(given)
    title = canned.title[:1].lower() + canned.title[1:]
    told = [
        _describe(store, one, bound[one.name])
        for one in canned.parameters
        if bound[one.name] not in (None, one.default)
    ]
    meetings = _counted(store, _MEETINGS)
    loaded = "1 meeting is loaded" if meetings == 1 else f"{meetings:,} meetings are loaded"
    return f"no rows: {'; '.join([title, *told])}; {loaded}"


def _describe(store: Store, parameter: Parameter, value: object) -> str:
    name = parameter.name.replace("_", " ")
    if parameter.type in NAMES and isinstance(value, str):
        meant = resolve(store, parameter.type, value)
        unread = meant.label == "Board" and not _counted(store, _OF_BOARD, id=meant.id)
        return f"{name} {meant.name}{' (no minutes of it are loaded)' if unread else ''}"
    if isinstance(value, bool):
        return name if value else f"not {name}"
    if isinstance(value, list):
        return f"{name} {', '.join(map(str, value))}"
    return f"{name} {f'{value.day} {value:%b %Y}' if isinstance(value, date) else value}"


def _counted(store: Store, query: str, **parameters: str) -> int:
    return int(str(store.read(query, parameters).one()["meetings"]))
