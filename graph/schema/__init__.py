"""The graph's nodes and relationships, declared once.

Constraints, indexes, MERGE statements, documentation and exports all derive from these classes: a new label or
relationship is one class here. The names are a public interface (``docs/model.md``): users write Cypher on them.

Three kinds of facts keep the graph a function of the set of its documents:

- Most nodes and relationships belong to one document (``source``) and go with it.
- A *shared* node (a person, a board ...) may be stated by many documents. Each of them leaves its own view of the
  node on a ``NAMED_IN`` relationship; the node's properties are folded from these views. A *merged* relationship
  stands between two shared nodes; it is part of the view of one of them, its *owner*, and is folded likewise.
- A *derived* relationship is not read from one text but follows from several; it is made anew after each load.
"""

from __future__ import annotations

from typing import Any

from graph.schema.elements import Element, Node, Ref, Relationship
from graph.schema.nodes import (
    Action,
    ActionOutcome,
    ActionStatus,
    AgendaItem,
    Board,
    Decision,
    DecisionKind,
    Document,
    DocumentKind,
    Group,
    Meeting,
    MinutesState,
    MotionOutcome,
    Organisation,
    Person,
    Topic,
    TopicOrigin,
)
from graph.schema.of_people import (
    AbsentFrom,
    AttendanceStatus,
    Attended,
    DeclaredInterest,
    InterestNature,
    MemberOf,
    Moved,
    PossiblySameAs,
    Presented,
    Represents,
    Seconded,
    SentApologies,
    Succeeded,
    Voted,
)
from graph.schema.relationships import (
    AnnouncedIn,
    AssignedTo,
    Broader,
    Concerns,
    Confirms,
    CopyOf,
    DiffersFrom,
    Discusses,
    FollowedBy,
    HasItem,
    Held,
    Mentions,
    NamedIn,
    PartOf,
    Raised,
    RecordedIn,
    RecursAs,
    ReferredTo,
    RefersTo,
    RefersToMeeting,
    ReportsOn,
    ResultedIn,
    Runs,
    StandsIn,
    SupersededBy,
)

__all__ = [
    "NODES",
    "RELATIONSHIPS",
    "SCHEMA_VERSION",
    "AbsentFrom",
    "Action",
    "ActionOutcome",
    "ActionStatus",
    "AgendaItem",
    "AnnouncedIn",
    "AssignedTo",
    "AttendanceStatus",
    "Attended",
    "Board",
    "Broader",
    "Concerns",
    "Confirms",
    "CopyOf",
    "Decision",
    "DecisionKind",
    "DeclaredInterest",
    "DiffersFrom",
    "Discusses",
    "Document",
    "DocumentKind",
    "Element",
    "FollowedBy",
    "Group",
    "HasItem",
    "Held",
    "InterestNature",
    "Meeting",
    "MemberOf",
    "Mentions",
    "MinutesState",
    "MotionOutcome",
    "Moved",
    "NamedIn",
    "Node",
    "Organisation",
    "PartOf",
    "Person",
    "PossiblySameAs",
    "Presented",
    "Raised",
    "RecordedIn",
    "RecursAs",
    "Ref",
    "ReferredTo",
    "RefersTo",
    "RefersToMeeting",
    "Relationship",
    "ReportsOn",
    "Represents",
    "ResultedIn",
    "Runs",
    "Seconded",
    "SentApologies",
    "StandsIn",
    "Succeeded",
    "SupersededBy",
    "Topic",
    "TopicOrigin",
    "Voted",
]

SCHEMA_VERSION = 1


def _concrete(base: type[Any]) -> list[type[Any]]:
    found: list[type[Any]] = []
    for cls in base.__subclasses__():
        if not cls.__name__.startswith("_"):
            found.append(cls)
        found.extend(_concrete(cls))
    return found


NODES: dict[str, type[Node]] = {cls.label(): cls for cls in _concrete(Node)}
RELATIONSHIPS: dict[str, type[Relationship]] = {
    cls.type_name: cls for cls in _concrete(Relationship) if hasattr(cls, "type_name")
}
