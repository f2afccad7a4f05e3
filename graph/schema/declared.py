"""All declarations together: each class, and the classes by label and by type."""

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
    MeetingStatus,
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
    VoteOption,
)
from graph.schema.relationships import (
    AnnouncedIn,
    AssignedTo,
    Broader,
    Concerns,
    Confirms,
    CopyOf,
    Corrects,
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
    "Corrects",
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
    "MeetingStatus",
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
    "VoteOption",
    "Voted",
]


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
