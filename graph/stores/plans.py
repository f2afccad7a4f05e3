"""What the plan that Neo4j makes of a query may consist of: the second line of defence behind the gate's text check.

A list of what is allowed, so that an operator nobody thought of is refused rather than run.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graph.errors import QueryRefused
from graph.gate.rules import PROCEDURES

_SCANS_AND_SEEKS = """
    AllNodesScan NodeByLabelScan NodeByIdSeek NodeByElementIdSeek NodeIndexScan NodeIndexSeek NodeIndexSeekByRange
    NodeIndexContainsScan NodeIndexEndsWithScan NodeUniqueIndexSeek NodeUniqueIndexSeekByRange MultiNodeIndexSeek
    IntersectionNodeByLabelsScan UnionNodeByLabelsScan SubtractionNodeByLabelsScan NodeCountFromCountStore
    RelationshipCountFromCountStore DirectedAllRelationshipsScan UndirectedAllRelationshipsScan
    DirectedRelationshipTypeScan UndirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan
    UndirectedUnionRelationshipTypesScan DirectedRelationshipByIdSeek UndirectedRelationshipByIdSeek
    DirectedRelationshipByElementIdSeek UndirectedRelationshipByElementIdSeek DirectedRelationshipIndexScan
    UndirectedRelationshipIndexScan DirectedRelationshipIndexSeek UndirectedRelationshipIndexSeek
    DirectedRelationshipIndexSeekByRange UndirectedRelationshipIndexSeekByRange
    DirectedRelationshipIndexContainsScan UndirectedRelationshipIndexContainsScan
    DirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexEndsWithScan
    DirectedRelationshipUniqueIndexSeek UndirectedRelationshipUniqueIndexSeek
"""
_EXPANSIONS = """
    Expand OptionalExpand VarLengthExpand PruningVarLengthExpand BFSPruningVarLengthExpand ProjectEndpoints ShortestPath
    StatefulShortestPath Repeat RepeatOptions BidirectionalRepeat PathPropagatingBFS
"""
_ROWS = """
    Argument ArgumentTracker Apply SemiApply AntiSemiApply LetSemiApply LetAntiSemiApply SelectOrSemiApply
    SelectOrAntiSemiApply LetSelectOrSemiApply LetSelectOrAntiSemiApply ConditionalApply AntiConditionalApply
    RollUpApply CartesianProduct NodeHashJoin ValueHashJoin LeftOuterHashJoin RightOuterHashJoin TriadicSelection
    TriadicBuild TriadicFilter CacheProperties Distinct OrderedDistinct Eager EagerAggregation OrderedAggregation
    EmptyResult EmptyRow ExhaustiveLimit Limit Skip Filter Optional OrderedUnion Union Unwind PartialSort PartialTop
    Sort Top Top1WithTies ProduceResults Projection NullifyMetadata ProcedureCall
"""
_WRITES = """
    Create Merge LockingMerge Delete DetachDelete Foreach SubqueryForeach SetLabels RemoveLabels SetProperty
    SetProperties
    SetPropertyFromMap SetPropertiesFromMap SetDynamicProperty SetNodeProperty SetNodeProperties
    SetNodePropertyFromMap SetNodePropertiesFromMap SetRelationshipProperty SetRelationshipProperties
    SetRelationshipPropertyFromMap SetRelationshipPropertiesFromMap AssertSameNode AssertSameRelationship
    AssertingMultiNodeIndexSeek AssertingMultiRelationshipIndexSeek
"""
_READING = frozenset((_SCANS_AND_SEEKS + _EXPANSIONS + _ROWS).split())
_WRITING = _READING | frozenset(_WRITES.split())


def approve(kind: str | None, plan: Any, write: bool) -> None:
    """Raise ``QueryRefused`` unless the server's ``kind`` and ``plan`` of a query are allowed."""
    if kind not in (("r", "rw", "w") if write else ("r",)):
        raise QueryRefused("the query does more than " + ("change nodes and relationships" if write else "read"))
    allowed = _WRITING if write else _READING
    for operator, details in _operators(plan):
        name = operator.partition("@")[0].partition("(")[0]
        if name not in allowed:
            raise QueryRefused(f"the query needs {name}, which is not among the operations allowed here")
        if name == "ProcedureCall" and details.partition("(")[0].strip().lower() not in PROCEDURES:
            raise QueryRefused(f"the procedure {details.partition('(')[0]} is not among those allowed here")


def _operators(plan: Any) -> Iterator[tuple[str, str]]:
    yield plan["operatorType"], str(plan.get("args", {}).get("Details", ""))
    for child in plan.get("children", ()):
        yield from _operators(child)
