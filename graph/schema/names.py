"""The names of all labels and types, and of some properties, for who reads a graph: the declarations import slowly."""

from __future__ import annotations

LABELS = (
    "Board", "Organisation", "Person", "Group", "Meeting", "AgendaItem", "Topic", "Decision", "Action", "Document",
)  # fmt: skip
SHARED = ("Board", "Organisation", "Person", "Group", "Meeting", "Topic")
TYPES = (
    "ATTENDED", "SENT_APOLOGIES", "ABSENT_FROM", "DECLARED_INTEREST", "PRESENTED", "MOVED", "SECONDED", "VOTED",
    "ASSIGNED_TO", "REFERRED_TO", "MENTIONS", "NAMED_IN", "REPRESENTS", "MEMBER_OF", "SUCCEEDED", "POSSIBLY_SAME_AS",
    "RUNS", "HELD", "FOLLOWED_BY", "HAS_ITEM", "PART_OF", "DISCUSSES", "RESULTED_IN", "RAISED", "CONFIRMS",
    "CONFIRMS_PREVIOUS", "CORRECTS",
    "RECURS_AS", "REPORTS_ON", "CONCERNS", "REFERS_TO", "REFERS_TO_MEETING", "RECORDED_IN", "BROADER", "ANNOUNCED_IN",
    "COPY_OF", "SUPERSEDED_BY", "STANDS_IN", "DIFFERS_FROM",
)  # fmt: skip
"""Each in the order in which they are declared; a test holds them to the declarations."""
WITHOUT_PLACE = (
    "POSSIBLY_SAME_AS", "RUNS", "FOLLOWED_BY", "CONFIRMS_PREVIOUS", "CORRECTS", "RECURS_AS", "REPORTS_ON", "REFERS_TO",
    "REFERS_TO_MEETING", "BROADER", "COPY_OF", "SUPERSEDED_BY", "STANDS_IN", "DIFFERS_FROM",
)  # fmt: skip
"""Types of which a relationship may stand in no text: those that are derived, and two that may be."""
LISTS = (
    "aliases", "papers", "rejected", "pages", "withheld", "doubts", "corrections", "reasons", "correction_places",
)  # fmt: skip
"""Properties that hold lists."""
