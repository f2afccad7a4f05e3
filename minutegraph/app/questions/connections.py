"""What connects boards that a topic was discussed at: the council they share, people, and words of their minutes."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from graph.store import Store

_COUNCILS = """
UNWIND $boards AS id MATCH (o:Organisation)-[:RUNS]->(:Board {id: id}) WITH id, min(o.name) AS council
RETURN id, council ORDER BY id
"""
_SHARED = """
UNWIND $boards AS id MATCH (:Board {id: id})<-[:MEMBER_OF]-(:Person)-[:MEMBER_OF]->(o:Board)
WHERE o.id IN $boards AND o.id > id RETURN DISTINCT id AS one, o.id AS other
"""
_NAMED = """
UNWIND $meetings AS id MATCH (:Meeting {id: id})-[:HAS_ITEM]->(i:AgendaItem)-[x:MENTIONS]->(b:Board)
WHERE b.id IN $boards AND EXISTS { MATCH (i)-[:DISCUSSES]->(t:Topic) WHERE t.name IN $topics }
RETURN id AS meeting, b.id AS board, x.quote AS quote ORDER BY id, board, x.start, quote
"""
_TELLS = re.compile(r"\b(?:minutes|report(?:s|ed)?|refer(?:red|ral)?|recommend\w*|receiv\w+|response)\b", re.I)


@dataclass(frozen=True)
class Connections:
    """What connects boards.

    ``councils`` name the council of a board; ``shared`` are pairs of boards, in order of their ids, that share people;
    ``told`` are the words by which a meeting's item tells of a report, referral or minutes of another board.
    """

    councils: Mapping[str, str] = field(default_factory=dict)
    shared: frozenset[tuple[str, str]] = frozenset()
    told: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def are_near(self, one: str, other: str) -> bool:
        """Whether two boards are of one council, or share people; boards without a council are near all others."""
        councils = {self.councils.get(one), self.councils.get(other)}
        return len(councils) == 1 or None in councils or (min(one, other), max(one, other)) in self.shared


def connections(
    store: Store, boards: Collection[str], meetings: Collection[str], topics: Collection[str]
) -> Connections:
    """What connects these boards; ``meetings`` are those whose items on ``topics`` may tell of other boards."""
    ids = sorted(boards)
    councils = {str(row["id"]): str(row["council"]) for row in store.read(_COUNCILS, {"boards": ids})}
    shared = frozenset((str(row["one"]), str(row["other"])) for row in store.read(_SHARED, {"boards": ids}))
    named = store.read(_NAMED, {"meetings": sorted(meetings), "boards": ids, "topics": sorted(topics)})
    told: dict[tuple[str, str], str] = {}
    for row in named:
        quote = " ".join(str(row["quote"] or "").split())
        if _TELLS.search(quote):
            told.setdefault((str(row["meeting"]), str(row["board"])), quote)
    return Connections(councils, shared, told)
