"""The actions of a board's dated meetings as tasks that can be compared."""

from __future__ import annotations

from collections import defaultdict

from graph.linking.order import held, plain_number
from graph.linking.tasks.similarity import Task
from graph.linking.tasks.words import heading_words, task_words
from graph.store import Transaction

_Sets = defaultdict[str, set[str]]

_ACTIONS = """
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem)
MATCH (i)-[:RAISED]->(a:Action)
RETURN DISTINCT a.id AS action, a.text AS text, a.stated_status AS stated, a.reference AS reference,
       a.status_as_written AS state,
       i.name AS heading, i.number AS number, i.id AS item,
       m.id AS meeting, m.date AS day, m.start_time AS start_time
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


def tasks_of(transaction: Transaction, board: str) -> list[Task]:
    """The tasks of the board with the id ``board``, by the ids of their actions."""
    rows = transaction.run(_ACTIONS, {"board": board}).dicts()
    # An action may hang on an item and on the item that this is part of: the same row decides at every load.
    first = {str(row["action"]): row for row in sorted(rows, key=lambda row: str(row["heading"]), reverse=True)}
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
            meeting=meeting,
            said=task_words(str(row["text"]), forms[action]),
            owners=frozenset(owners[action]),
            heading=heading_words(str(row["heading"])),
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
        if (meeting := held(row["day"], row["start_time"], row["meeting"]))
    ]
