"""POSSIBLY_SAME_AS: pairs of people who may be one, each with a score and the reasons; nothing is merged by it."""

from __future__ import annotations

from collections.abc import Iterable

from graph.differences import relationship_of
from graph.identity.clustering import Outcome
from graph.schema import PossiblySameAs, Ref
from graph.statements import create_relationships, returned
from graph.store import Transaction

_STANDING = f"""
UNWIND $people AS id MATCH (:Person {{id: id}})-[x:POSSIBLY_SAME_AS]->(q:Person) WHERE x.block IN $blocks
RETURN DISTINCT id AS tail, q.id AS head, {returned(PossiblySameAs, "x")}
"""
_DELETE = """
UNWIND $people AS id MATCH (:Person {id: id})-[x:POSSIBLY_SAME_AS]-(:Person) WHERE x.block IN $blocks DELETE x
"""


def suggest(transaction: Transaction, outcome: Outcome) -> None:
    """Make the pairs offered in the blocks of ``outcome`` those that it gives."""
    if not outcome.offered:
        return
    people = sorted({entry.of for entries in (outcome.before, outcome.after) for entry in entries.values()})
    parameters = {"people": people, "blocks": sorted(outcome.offered)}
    wanted = {(found.tail, found.head, found.block): found for found in _wanted(outcome)}
    standing = [
        relationship_of(PossiblySameAs, Ref("Person", str(row["tail"])), Ref("Person", str(row["head"])), row)
        for row in transaction.run(_STANDING, parameters).dicts()
    ]
    if sorted(standing, key=str) == sorted(wanted.values(), key=str):
        return
    transaction.run(_DELETE, parameters)
    rows = [
        {"tail": found.tail.id, "head": found.head.id, "properties": found.stated()}
        for _, found in sorted(wanted.items())
    ]
    if rows:
        transaction.run(create_relationships(PossiblySameAs, "Person", "Person"), {"rows": rows})


def _wanted(outcome: Outcome) -> Iterable[PossiblySameAs]:
    """The surest judgement for each two people of a block comes last, and stands."""
    for block, judgements in sorted(outcome.offered.items()):
        for judgement in reversed(judgements):
            pair = sorted({outcome.after[key].of for key in (judgement.first, judgement.second)})
            if len(pair) == 2:
                yield PossiblySameAs(
                    tail=Ref("Person", pair[0]),
                    head=Ref("Person", pair[1]),
                    score=judgement.score,
                    reasons=judgement.reasons,
                    block=block,
                )
