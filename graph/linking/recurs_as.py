"""RECURS_AS: from each action of a board to its next occurrence at a later meeting.

How two actions are judged to be the same is told in ``graph.linking.recurring``. Each points to the next occurrence
only, so that a task is a chain: ``MATCH p = (first:Action)-[:RECURS_AS*1..30]->(last:Action)``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from graph.differences import relationship_of, write_relationships
from graph.linking.likeness import Task
from graph.linking.order import held
from graph.linking.recurring import recurrences
from graph.linking.task_words import heading_words, task_words
from graph.schema import RecursAs, Ref
from graph.statements import returned
from graph.store import Transaction

_Sets = defaultdict[str, set[str]]

_ACTIONS = """
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem)
MATCH (i)-[:RAISED]->(a:Action)
RETURN DISTINCT a.id AS action, a.text AS text, i.name AS heading,
       m.id AS meeting, m.date AS day, m.start_time AS start_time
"""
_OWNERS = """
UNWIND $actions AS id MATCH (a:Action {id: id})-[x:ASSIGNED_TO]->(owner)
RETURN id AS action, owner.id AS owner, owner.name AS name, x.as_written AS as_written
"""
_TOPICS = """
UNWIND $actions AS id MATCH (a:Action {id: id})-[:CONCERNS]->(t:Topic)
RETURN id AS action, t.id AS topic
"""
_CURRENT = f"""
UNWIND $actions AS id MATCH (a:Action {{id: id}})-[x:RECURS_AS]->(b:Action) WHERE x.board = $board
RETURN id AS tail, b.id AS head, {returned(RecursAs, "x")}
"""
_FROM_MEETINGS = (
    "UNWIND $meetings AS id "
    "MATCH (:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem) "
    "MATCH (i)-[:RAISED]->(a:Action) "
)
_UNLINK = (
    _FROM_MEETINGS + "MATCH (a)-[x:RECURS_AS]->(:Action) WHERE x.board = $board DELETE x",
    _FROM_MEETINGS + "MATCH (a)<-[x:RECURS_AS]-(:Action) WHERE x.board = $board DELETE x",
)


def link(transaction: Transaction, board: str) -> None:
    """Chain the board's recurring actions."""
    tasks = _tasks(transaction, board)
    if len(tasks) < 2:
        return  # an action that has lost its partner has lost the relationship too
    wanted = [
        RecursAs(
            tail=Ref("Action", found.earlier),
            head=Ref("Action", found.later),
            similarity=found.similarity,
            reasons=found.reasons,
            board=board,
        )
        for found in recurrences(tasks)
    ]
    standing = transaction.run(_CURRENT, {"actions": sorted(task.id for task in tasks), "board": board})
    current = [
        relationship_of(RecursAs, Ref("Action", str(row["tail"])), Ref("Action", str(row["head"])), row)
        for row in standing.dicts()
    ]
    write_relationships(transaction, RecursAs, current, wanted, board=board)


def unlink(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take the actions of meetings that are not the board's any more out of its chains."""
    for query in _UNLINK:
        transaction.run(query, {"board": board, "meetings": list(meetings)})


def _tasks(transaction: Transaction, board: str) -> list[Task]:
    rows = transaction.run(_ACTIONS, {"board": board}).dicts()
    # An action may hang on an item and on the item that this is part of: the same row decides at every load.
    first = {str(row["action"]): row for row in sorted(rows, key=lambda row: str(row["heading"]), reverse=True)}
    actions = {"actions": sorted(first)}
    owners: _Sets = defaultdict(set)
    forms: _Sets = defaultdict(set)
    topics: _Sets = defaultdict(set)
    for row in transaction.run(_OWNERS, actions).dicts():
        owners[str(row["action"])].add(str(row["owner"]))
        forms[str(row["action"])] |= {str(row["name"]), str(row["as_written"])}
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
        )
        for action, row in sorted(first.items())
        if (meeting := held(row["day"], row["start_time"], row["meeting"]))
    ]
