"""The graph's nodes and relationships, declared once.

Constraints, indexes, MERGE statements, documentation and exports all derive from these classes: a new label or
relationship is one class here. The names are a public interface (``docs/model.md``): users write Cypher on them.

Three kinds of facts keep the graph a function of the set of its documents:

- Most nodes and relationships belong to one document (``source``) and go with it.
- A *shared* node (a person, a board ...) may be stated by many documents. Each of them leaves its own view of the
  node on a ``NAMED_IN`` relationship; the node's properties are folded from these views. A *merged* relationship
  stands between two shared nodes; it is part of the view of one of them, its *owner*, and is folded likewise.
- A *derived* relationship is not read from one text but follows from several; it is made anew after each load.

The declarations are imported when the first of them is asked for: who only reads a graph needs none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.schema.declared import NODES, RELATIONSHIPS
    from graph.schema.elements import (
        Element,
        Node,
        Ref,
        Relationship,
    )
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
        ConfirmsPrevious,
        Corrects,
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
    )
    from graph.schema.same_record import CopyOf, DiffersFrom, StandsIn, SupersededBy

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
    "ConfirmsPrevious",
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

SCHEMA_VERSION = 1


def __getattr__(name: str) -> object:
    """One of the declarations."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = import_module("graph.schema.declared").declaration(name)
    return found
