"""The actions of a board's dated meetings as tasks that can be compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from graph.linking.order import plain_number
from graph.linking.outcomes import Item
from graph.linking.outcomes.headings import subject_of
from graph.linking.tasks.similarity import Task
from graph.linking.tasks.words import heading_words, task_words
from graph.store import Transaction

_Sets = defaultdict[str, set[str]]

_ACTIONS = """
UNWIND $items AS id MATCH (i:AgendaItem {id: id})-[:RAISED]->(a:Action)
RETURN DISTINCT a.id AS action, a.text AS text, a.stated_status AS stated, a.reference AS reference,
       a.status_as_written AS state, i.number AS number, i.id AS item
"""
_OWNERS = """
UNWIND $actions AS id MATCH (a:Action {id: id})-[x:ASSIGNED_TO]->(owner)
RETURN id AS action, owner.id AS owner, owner.name AS name, x.as_written AS as_written
"""
_ROLES = """
MATCH (p:Person)-[x:MEMBER_OF]->(:Board {id: $board}) WHERE x.role IS NOT NULL RETURN p.id AS person, x.role AS role
"""
_TOPICS = """
UNWIND $actions AS id MATCH (a:Action {id: id})-[:CONCERNS]->(t:Topic)
RETURN id AS action, t.id AS topic
"""


def _heading(heading: str) -> frozenset[str]:
    """The words of a heading that says what its business is; of "Matters arising" none, as any may stand there."""
    return heading_words(heading) if subject_of(heading).roots else frozenset()


def tasks_of(transaction: Transaction, board: str, items: Iterable[Item]) -> list[Task]:
    """The tasks that ``items`` of the board with the id ``board`` raise, by the ids of their actions."""
    under = {item.id: item for item in items}
    rows = transaction.run(_ACTIONS, {"items": sorted(under)}).dicts()
    # An action may hang on an item and on the item that this is part of: the same row decides at every load.
    order = sorted(rows, key=lambda row: (under[str(row["item"])].heading, str(row["item"])), reverse=True)
    first = {str(row["action"]): row for row in order}
    actions = {"actions": sorted(first)}
    owners: _Sets = defaultdict(set)
    forms: _Sets = defaultdict(set)
    topics: _Sets = defaultdict(set)
    roles: _Sets = defaultdict(set)
    held_roles: _Sets = defaultdict(set)
    for row in transaction.run(_ROLES, {"board": board}).dicts():
        held_roles[str(row["person"])].add(str(row["role"]))
    for row in transaction.run(_OWNERS, actions).dicts():
        owners[str(row["action"])].add(str(row["owner"]))
        forms[str(row["action"])] |= {str(row["name"]), str(row["as_written"])}
        roles[str(row["action"])] |= held_roles[str(row["owner"])]
    for row in transaction.run(_TOPICS, actions).dicts():
        topics[str(row["action"])].add(str(row["topic"]))
    return [
        Task(
            id=action,
            meeting=under[str(row["item"])].meeting,
            said=task_words(str(row["text"]), forms[action]),
            owners=frozenset(owners[action]),
            heading=_heading(under[str(row["item"])].heading),
            topics=frozenset(topics[action]),
            forms=frozenset(forms[action]),
            number=plain_number(str(row["number"])) if row["number"] is not None else None,
            done=row["stated"] == "done",
            stated=str(row["stated"]) if row["stated"] else None,
            reference=plain_number(str(row["reference"])) if row["reference"] else None,
            text=str(row["text"]),
            state=str(row["state"]) if row["state"] else None,
            item=str(row["item"]),
            roles=frozenset(roles[action]),
        )
        for action, row in sorted(first.items())
    ]
