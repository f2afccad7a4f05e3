"""Words by which headings of items, labels of lists and beginnings of sentences are told apart."""

from __future__ import annotations

from loaders.parsing.words.facts import task_lists

# Titles of items that nearly all minutes have: short words with one of them are a heading.
KNOWN_TITLES = (
    "apology", "apologies", "interest", "interests", "minutes", "matters arising", "aob", "a.ob", "ao.b", "a.o.b",
    "next meeting", "welcome", "introduction", "introductions", "correspondence", "planning", "finance", "financial",
    "treasurer", "highways", "public participation", "public forum", "public session", "public question", "open forum",
    "report", "reports", "work programme", "forward plan", "exclusion of", "urgent business", "urgent items",
    "late items", "item for", "items for", "closure", "close", "confirmation", "attendance", "election of", "budget",
    "accounts", "cheques", "update", "policies", "safeguarding", "membership", "quorum", "adjournment", "old business",
    "new business", "motions", "terms of reference", "action log", "action points", "review", "next steps",
)  # fmt: skip
# What alone on a line is no item's heading but a label, a stamp or the name of a list.
LABELS = (
    "action", "actions", "decision", "decisions", "decision made", "decisions made", "decision taken",
    "decisions taken", "decision list", "decisions list", "resolved", "resolution", "recommendation",
    "recommendations", "agenda", "minutes", "draft", "draft minutes", "unconfirmed", "unapproved", "provisional",
    "confirmed", "confidential", "note", "notes", "attendance", "attendees", "present", "in attendance", "apologies",
    "absent", "members present", "also present", "next steps", "key points", "due", "contents", "index", "reason",
    "reasons", "background", "table of contents", "participants", "roll call", "members", "officers", "end of meeting",
    "end of the meeting", "additional documents", "supporting documents", "sederunt", "regrets",
)  # fmt: skip
# The names of lists of actions, after "Action" or "Actions".
OF_ACTIONS = (
    *task_lists.LISTS, *task_lists.ENTRIES, *task_lists.CAME_ABOUT, *task_lists.SUMMARY, *task_lists.TO_BE_TAKEN,
)  # fmt: skip
# What such a label begins with where more may follow: "Appendix A: figures".
LABELS_BEGIN = (
    "summary of actions", "appendix", "meeting closed", "signed", "date:", "venue:", "time:", "location:", "held at:",
    "meeting date", "meeting time", "meeting venue", "meeting location", "chair and minute taker", "chair and minutes",
)  # fmt: skip
# What the second half of a heading may end with, and no surname is: "Home Education: Termly Figures".
OF_PAPERS = (
    "accounts", "arrangements", "audit", "budget", "consultation", "data", "feedback", "figures", "findings",
    "inspection", "issues", "outcomes", "performance", "plan", "plans", "policy", "presentation", "priorities",
    "programme", "progress", "project", "proposal", "proposals", "report", "reports", "response", "responses",
    "results", "review", "services", "statistics", "strategy", "survey", "themes", "training", "update", "updates",
)  # fmt: skip
# Labels that head an item where the markup says that they are a heading: the motion itself stands under it.
MARKED_TITLES = ("resolution", "resolutions")
# The heads of columns: a line of them is the head of a table, and no heading.
COLUMN_HEADS = (
    "no", "no.", "item", "action", "actions", "update", "owner", "by whom", "by when", "due", "due date", "date",
    "status", "lead", "who", "when", "progress", "comments", "ref", "responsible", "deadline", "minute", "subject",
)  # fmt: skip
# Verbs that only sentences have.
FINITE_VERBS = (
    "was", "were", "is", "are", "has", "have", "had", "will", "would", "should", "shall", "could", "can", "may",
    "might", "did", "does", "do", "been", "noted", "agreed", "reported", "presented", "resolved", "advised", "asked",
    "informed", "confirmed", "received", "considered", "stated", "said", "gave", "made", "thanked", "welcomed",
    "explained", "outlined", "declared", "proposed", "approved", "discussed", "introduced", "read", "submitted",
    "provided", "opened", "felt", "précised", "attended", "chaired", "updated", "told", "raised", "suggested", "took",
    "sent", "invited", "expressed", "offered", "reminded", "queried", "heard", "spoke", "stood",
    "thought",
)  # fmt: skip
# Titles of what tells how people are to behave at meetings, and gives nobody a task.
OF_RULES = (
    "ground rules", "house rules", "meeting rules", "rules of the meeting", "etiquette", "ways of working",
    "code of conduct", "working principles", "how we work", "group agreement", "rules of engagement",
)  # fmt: skip
# Words that a sentence of minutes begins with.
OPENERS = (
    "The", "There", "It", "This", "That", "These", "Those", "A", "An", "No", "None", "Nothing", "All", "Members",
    "Councillor", "Councillors", "Cllr", "Cllr.", "Cllrs", "Cllrs.", "Apologies", "In", "On", "At", "Following",
    "After", "With", "As", "Mr", "Mrs", "Ms", "Miss", "Dr", "Resolved", "RESOLVED", "Noted", "NOTED", "Agreed",
    "AGREED", "Action", "ACTION", "Proposed", "To", "Nil", "N/A", "Present", "Officers", "Governors", "Trustees",
    "Chair", "Chairman", "Clerk", "We", "Minutes", "Nobody", "Everyone", "Everybody", "i)", "a)", "(a)", "(i)", "•",
)  # fmt: skip
# What is said under a heading that ends with a colon, and is no part of it: "Apologies: Nil".
SAID_AFTER_COLON = (
    "Cllr", "Cllrs", "Councillor", "Councillors", "Nothing", "Nil", "No", "See", "Received", "Discussed",
)  # fmt: skip
# The same after a dash: "Any other business - none".
SAID_AFTER_DASH = (
    "none", "no", "nil", "nothing", "n/a", "not", "see", "the", "deferred", "noted", "agreed", "approved",
)  # fmt: skip
# Small words inside of a heading, which no sentence ends with.
CONNECTING = tuple(
    """of and the for to in on at by with from & / - – a an or into re as between within about against under over via
    per""".split()
)
