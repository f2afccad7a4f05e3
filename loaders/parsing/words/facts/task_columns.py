"""Heads of the columns of tables of actions: who, what, by when, and what became of it."""

from __future__ import annotations

# Heads of the column of actions beside the minutes: it holds nothing but owners.
OWNERS_ALONE = ("by whom", "owner", "who", "lead")
# "Action", "Actions by": the same column by what it is for; "Action / Owner" too.
ACTIONS = ("action", "actions")

NUMBERS = (
    "ref", "reference", "no", "no.", "number", "#", "item", "min", "min.", "minute", "minute.", "min no", "min ref",
    "min no.", "min ref.", "minute no", "minute ref", "minute no.", "minute ref.", "date raised", "date",
)  # fmt: skip
TASKS = (
    *ACTIONS, "action required", "actions required", "action agreed", "actions agreed", "action point", "actions point",
    "action points", "actions points", "action to be taken", "actions to be taken", "task", "description", "detail",
    "details", "what", "agreed", "recommendation", "recommendations",
)  # fmt: skip
OWNERS = (
    *OWNERS_ALONE, "responsible", "responsible officer", "responsible person", "responsibility", "assigned",
    "assigned to", "for", "officer", "action by", "named lead",
)  # fmt: skip
DUE = (
    "due", "due date", "due by", "by when", "when", "deadline", "target", "target date", "timescale", "date due",
    "completion", "completion date", "complete by",
)  # fmt: skip
STATUSES = (
    "status", "progress", "update", "outcome", "complete", "complete?", "completed", "completed?", "rag", "comment",
    "comments", "position", "rag status", "rag rating", "status/update", "progress/update", "progress update",
    "current status", "action status", "latest position", "progress to date", "status update", "result",
)  # fmt: skip
# Heads of the columns beside them.
BESIDE = ("notes", "minutes", "discussion", "subject", "topic")
# Labels of a due date in the text: "Deadline: 3 May".
DUE_LABELS = ("due", "due date", "due by", "deadline", "by when", "target date", "timescale", "complete by")

# Heads of the column that tells what was decided of each row, of those beside it that say of what, and how many voted.
DECISIONS = (
    "decision",
    "decisions",
    "decision made",
    "decision taken",
    "decision reached",
    "decided",
    "resolution",
    "resolved",
)
MATTERS = (
    "item", "title", "subject", "matter", "topic", "proposal", "proposals", "agenda item", "item title", "report",
    "application", "issue", "recommendation", "recommendations", "request", "business", "heading", "description",
    "minute", "applicant", "site", "premises", "name",
)  # fmt: skip
REFERENCES = (
    "reference", "ref", "ref.", "ref no", "ref no.", "reference no", "reference number", "application",
    "application no", "application no.", "application number", "app no", "app no.", "app. no.", "planning ref", "case",
    "case no",
)  # fmt: skip
VOTES = ("vote", "votes", "voting", "for/against", "vote (for/against)", "for - against")
