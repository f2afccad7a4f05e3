"""Words that decide: what boards do, what is done to a thing, verdicts, labels of decisions, outcomes of motions."""

from __future__ import annotations

# "The Board agreed": what somebody does; those that need more behind them stand in the pattern.
AGREED = (
    "agreed", "approved", "endorsed", "accepted", "adopted", "ratified", "recommended", "appointed", "elected",
    "decided", "voted", "determined", "co-opted", "authorised", "commended", "objected",
)  # fmt: skip
# "noted the report": what is formally noted by somebody.
NOTED_BY_SOMEBODY = (
    "report", "reports", "update", "updates", "presentation", "presentations", "minutes", "figures", "position",
    "contents", "information", "plan", "progress", "action", "actions", "response", "paper", "papers", "briefing",
    "concerns", "arrangements", "recommendation", "recommendations", "strategy", "accounts", "correspondence",
    "feedback",
)  # fmt: skip
# "The budget was approved": what is done to a thing.
DONE = (
    "agreed", "approved", "adopted", "endorsed", "ratified", "accepted", "confirmed", "elected", "appointed",
    "re-elected", "co-opted", "carried", "granted", "refused", "deferred", "noted", "signed off", "signed as",
    "passed", "authorised", "received", "supported", "correct",
)  # fmt: skip
CHOSEN = ("elected", "appointed", "re-elected", "co-opted")  # done to a person
# Done to things that boards decide on and to others: only of the first it is a decision.
NEEDS_SUBJECT = (
    "received", "confirmed", "supported", "correct", "granted", "refused", "passed", "accepted", "noted",
)  # fmt: skip
# What boards decide on.
SUBJECTS = (
    "minutes", "report", "reports", "account", "accounts", "payment", "payments", "budget", "precept", "policy",
    "policies", "terms of reference", "constitution", "motion", "recommendation", "recommendations", "proposal",
    "proposals", "plan", "application", "applications", "amendment", "amendments", "strategy", "programme", "invoice",
    "invoices", "cheques", "statement", "schedule", "quotation", "quote", "presentation", "update", "action plan",
    "request", "grant", "minute", "register", "agenda", "date", "dates", "figures", "expenditure", "co-option",
    "resolution", "letter", "response",
)  # fmt: skip
# What boards formally note: "The position was noted".
NOTED = (
    "report", "update", "presentation", "minutes", "accounts", "position", "figures", "correspondence", "contents",
)  # fmt: skip
# Adverbs before "agreed".
ADVERBS = (
    "also", "further", "then", "unanimously", "therefore", "formally", "subsequently", "duly", "all", "collectively",
    "provisionally", "generally", "accordingly", "again", "retrospectively",
)  # fmt: skip
# A paragraph that is nothing but its verdict: "Approved and signed."
VERDICTS = (
    "agreed", "approved", "noted", "accepted", "carried", "adopted", "confirmed", "deferred", "endorsed", "ratified",
)  # fmt: skip
# A line that ends with its verdict: "Extension at 3 High Street - refused".
VERDICTS_BEHIND = (
    "agreed", "approved", "adopted", "noted", "deferred", "accepted", "ratified", "refused", "carried",
)  # fmt: skip
THE_FOLLOWING = ("the following", "the following points", "the following actions", "the following changes")
SETTLED = ("agreed", "approved", "accepted", "carried")  # "This was agreed by all"
# "Approval was given for the printer": what bodies give, and how.
LEAVE = ("approval", "consent", "permission", "agreement", "authority", "authorisation")
GIVEN = ("given", "granted", "confirmed", "agreed")
# "no objections" at the end of a sentence: what a body that is consulted has nothing of.
NOTHING_AGAINST = ("objection", "objections", "observation", "observations")
# Labels of decisions, as printed: "DECISION: that ...". "It was agreed" is read as a sentence.
LABELS = (
    "DECISION", "DECISIONS", "Decision", "Decisions", "AGREED", "Agreed", "NOTED", "Noted", "APPROVED", "Approved",
    "RECOMMENDED", "RECOMMENDATION AGREED", "RECOMMENDATIONS AGREED", "Outcome", "OUTCOME", "Motion carried",
    "It was agreed",
)  # fmt: skip
# How a motion ended.
OUTCOMES_OF_MOTIONS = (
    "carried", "passed", "passes", "approved", "agreed", "unanimous", "unanimously", "all in favour", "all in favor",
    "all agreed", "no objection", "no objections", "consent", "vote was taken", "lost", "defeated", "accepted",
    "so resolved",
)  # fmt: skip
# Words of decisions that the lists above do not hold: a sentence without any of them all tells no decision.
SIGNS = (
    "decision", "moved", "proposed", "signed as", "taken as", "favour", "content",
    "happy", "objection", "observation", "comment", "support",
)  # fmt: skip
