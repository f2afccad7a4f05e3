"""What the plan that Neo4j makes of a user's query may hold: the second line of defence behind the gate's text check.

What writes, reads files, administers, reaches for other databases or calls what is not allowed is refused by its kind,
which its name tells. The servers name their operators anew with every release, so an operator of none of these kinds is
run, in a transaction that can only do what it was opened for, and the user is told of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from graph.cypher.tokens import tokenize
from graph.errors import QueryError, QueryRefused
from graph.gate.functions import FUNCTIONS, called
from graph.gate.rules import PROCEDURES

_NEVER = {
    "administers the server": re.compile(
        r"Show|Terminate|Administration|Alter|Drop|Grant|Deny|Revoke|Rename|Start|Stop|Enable|Command|Constraint|"
        r"DoNothing|CreateIndex|IndexCreate|Server|Database|User|Role|Privilege"
    ),
    "reads files or the network": re.compile(r"Load|CSV|File|Import|Export|Url|Http"),
    "reaches for another database": re.compile(r"RunQuery|External|UseGraph"),
    "opens transactions of its own": re.compile(r"Transaction"),
}
"""Kinds of operators that no query may need, by the words in their names."""

_WRITES = re.compile(
    r"(?:Locking|Fused|Subquery|Detach)?(?:Create|Insert|Merge(?!\w*Join)|Delete|Set(?=[A-Z])|Remove|Foreach)|Lock|Assert"
)
"""What an operator's name begins with that writes, or readies what another writes."""

# Named so that users are told of others. "DirectedRelationship..." stands for "UndirectedRelationship...", too.
_SCANS_AND_SEEKS = """
    AllNodesScan NodeByLabelScan NodeByIdSeek NodeByElementIdSeek NodeIndexScan NodeIndexSeek NodeIndexSeekByRange
    NodeIndexContainsScan NodeIndexEndsWithScan NodeUniqueIndexSeek NodeUniqueIndexSeekByRange MultiNodeIndexSeek
    IntersectionNodeByLabelsScan UnionNodeByLabelsScan SubtractionNodeByLabelsScan NodeCountFromCountStore
    NodeFulltextIndexSearch NodeVectorIndexSearch DynamicLabelNodeLookup RelationshipCountFromCountStore
    DirectedAllRelationshipsScan DirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan
    DirectedRelationshipByIdSeek DirectedRelationshipByElementIdSeek DirectedRelationshipIndexScan
    DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange DirectedRelationshipIndexContainsScan
    DirectedRelationshipIndexEndsWithScan DirectedRelationshipUniqueIndexSeek DirectedRelationshipFulltextIndexSearch
    DirectedRelationshipVectorIndexSearch DynamicDirectedRelationshipTypeLookup
"""
_EXPANSIONS = """
    Expand OptionalExpand VarLengthExpand PruningVarLengthExpand BFSPruningVarLengthExpand ProjectEndpoints ShortestPath
    StatefulShortestPath Repeat RepeatOptions BidirectionalRepeat PathPropagatingBFS
"""
_ROWS = """
    Argument ArgumentTracker Apply SemiApply AntiSemiApply LetSemiApply LetAntiSemiApply SelectOrSemiApply
    SelectOrAntiSemiApply LetSelectOrSemiApply LetSelectOrAntiSemiApply ConditionalApply AntiConditionalApply
    RollUpApply CartesianProduct NodeHashJoin ValueHashJoin ValueMergeJoin LeftOuterHashJoin RightOuterHashJoin
    NodeLeftOuterHashJoin NodeRightOuterHashJoin TriadicSelection TriadicBuild TriadicFilter CacheProperties
    RemoteBatchProperties RemoteBatchPropertiesWithFilter Distinct OrderedDistinct Eager EagerAggregation
    OrderedAggregation EmptyResult EmptyRow ExhaustiveLimit Limit Skip Filter Optional OrderedUnion Union Unwind
    PartialSort PartialTop Sort Top Top1WithTies ProduceResults Projection NullifyMetadata PreserveOrder NonFuseable
    Input Error ProcedureCall
"""
_KNOWN = frozenset((_SCANS_AND_SEEKS + _EXPANSIONS + _ROWS).split())


def approve(kind: str | None, plan: Any, write: bool) -> tuple[str, ...]:
    """Raise ``QueryRefused`` unless the server's ``kind`` and ``plan`` of a user's query are allowed.

    Returns a line for each operator that is not known, for the user.
    """
    if kind not in (("r", "rw", "w") if write else ("r",)):
        raise QueryRefused("the query does more than " + ("change nodes and relationships" if write else "read"))
    unknown = set()
    for operator, details in _operators(plan):
        name = re.split(r"[@(]", operator)[0].strip()
        _require_kind(name, write)
        if "Procedure" in name and details.partition("(")[0].strip().lower() not in PROCEDURES:
            raise QueryRefused(f"the procedure {details.partition('(')[0]} is not among those allowed here")
        for function in _functions(details) if "Procedure" not in name else ():
            if function.lower() not in FUNCTIONS:
                raise QueryRefused(f"{function[:80]}(): the function is not among those allowed here")
        if not _is_known(name):
            unknown.add(name)
    return tuple(
        f"the server answers with the operation {name}, which this version of minutegraph does not know"
        for name in sorted(unknown)
    )


def _require_kind(name: str, write: bool) -> None:
    for does, kind in _NEVER.items():
        if kind.search(name):
            raise QueryRefused(f"the query {does} ({name}), which is never allowed here")
    if not write and _WRITES.match(name):
        raise QueryRefused(f"the query writes ({name}), and only reading is allowed here")


def _is_known(name: str) -> bool:
    plain = name.removeprefix("Partitioned").replace("Undirected", "Directed")
    return plain in _KNOWN or _WRITES.match(name) is not None


def _functions(details: str) -> Iterator[str]:
    """The functions with a dotted name that the server shows in an operator's expressions."""
    try:
        tokens = tokenize(details)
    except QueryError:  # it shortened the text within a string or a name
        yield from re.findall(r"[A-Za-z_][\w.]*\.\w+(?=\()", details)
        return
    yield from (name for name, _ in called(tokens) if "." in name)


def _operators(plan: Any) -> Iterator[tuple[str, str]]:
    yield plan["operatorType"], str(plan.get("args", {}).get("Details", ""))
    for child in plan.get("children", ()):
        yield from _operators(child)
