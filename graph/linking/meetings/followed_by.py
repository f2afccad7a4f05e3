"""FOLLOWED_BY: from each meeting of a board to its next one that was loaded.

Only meetings that a document records count (not those merely spoken of), in the order of date, start time and id;
a meeting without a date has no place in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from graph.differences import relationship_of, write_relationships
from graph.linking.order import held
from graph.schema import FollowedBy, Ref
from graph.statements import returned
from graph.store import Transaction

_MEETINGS = """
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting)
WHERE EXISTS { MATCH (m)-[:RECORDED_IN]->(:Document) }
RETURN DISTINCT m.id AS meeting, m.date AS day, m.start_time AS start_time
"""
_CURRENT = f"""
MATCH (:Board {{id: $board}})-[:HELD]->(m:Meeting)-[x:FOLLOWED_BY]->(n:Meeting) WHERE x.board = $board
RETURN m.id AS tail, n.id AS head, {returned(FollowedBy, "x")}
"""
_UNLINK = (
    "UNWIND $meetings AS id MATCH (:Meeting {id: id})-[x:FOLLOWED_BY]->(:Meeting) WHERE x.board = $board DELETE x",
    "UNWIND $meetings AS id MATCH (:Meeting {id: id})<-[x:FOLLOWED_BY]-(:Meeting) WHERE x.board = $board DELETE x",
)


def link(transaction: Transaction, board: str) -> None:
    """Chain the board's meetings."""
    meetings = transaction.run(_MEETINGS, {"board": board}).dicts()
    order = sorted(found for row in meetings if (found := held(row["day"], row["start_time"], row["meeting"])))
    wanted = [
        FollowedBy(tail=Ref("Meeting", earlier.id), head=Ref("Meeting", later.id), board=board)
        for earlier, later in pairwise(order)
    ]
    current = [
        relationship_of(FollowedBy, Ref("Meeting", str(row["tail"])), Ref("Meeting", str(row["head"])), row)
        for row in transaction.run(_CURRENT, {"board": board}).dicts()
    ]
    write_relationships(transaction, FollowedBy, current, wanted, board=board)


def unlink(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take meetings that are not the board's any more out of its chain."""
    for query in _UNLINK:
        transaction.run(query, {"board": board, "meetings": list(meetings)})
