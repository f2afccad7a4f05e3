"""Heads of the columns, or labels of the rows, of tables of motions: what is moved, by whom, and how it ended."""

from __future__ import annotations

MOTIONS = (
    "motion", "motions", "motion text", "text of motion", "text of the motion", "proposal", "resolution", "amendment",
    "motion/resolution", "resolution/motion",
)  # fmt: skip
# ... of motions in running text, where "Resolution:" is a label of its own
LABELLED = ("motion", "the motion", "text of motion", "proposal", "amendment")
MOVERS = ("moved by", "moved", "mover", "proposed by", "proposed", "proposer")
SECONDERS = ("seconded by", "seconded", "seconder", "second")
BOTH = (
    "moved/seconded", "moved / seconded", "moved and seconded", "mover/seconder", "mover / seconder",
    "mover and seconder", "proposed/seconded", "proposed / seconded", "proposer/seconder", "proposer / seconder",
    "proposer and seconder",
)  # fmt: skip
RESULTS = (
    "status", "result", "outcome", "vote", "votes", "voting", "decision", "status/result", "result/status",
    "carried/lost", "carried / lost", "outcome of vote", "result of vote",
)  # fmt: skip
# Columns of numbers alone: how many voted so.
FOR = ("for", "votes for", "in favour", "in favor", "ayes", "yes")
AGAINST = ("against", "votes against", "noes", "nays", "no")
ABSTAINED = ("abstain", "abstained", "abstentions", "abstention", "abs")
# Headings above a table that are labels of what is said of a motion, and tell none.
LABELS = ("for", "against", "discussion", "debate", "vote", "votes", "background", "minutes")
# How a cell tells the end of a motion, whatever else stands in it.
FELL = ("fell", "lapsed", "no seconder", "not seconded")
LOST = ("lost", "defeated", "failed", "rejected", "refused", "denied", "negatived")
WITHDRAWN = ("withdrawn", "withdrew")
NOT_PUT = ("not put", "not moved", "no vote")
DEFERRED = ("deferred", "tabled", "adjourned", "postponed", "held over", "carried over", "carried forward")
CARRIED = (
    "carried", "passed", "approved", "agreed", "adopted", "accepted", "resolved", "all in favour", "all in favor",
    "unanimous", "unanimously",
)  # fmt: skip
