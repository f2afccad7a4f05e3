"""Words of those who present: what they present, and the verbs of doing so."""

from __future__ import annotations

# "gave an update": what is given.
GIVEN = (
    "presentation", "update", "overview", "report", "briefing", "summary", "demonstration", "talk", "verbal update",
    "verbal report", "paper", "feedback", "explanation", "account",
)  # fmt: skip
# "presented the budget": verbs that alone tell it.
PRESENTED = (
    "presented", "introduced", "submitted", "tabled", "précised", "précis", "summarised", "outlined", "spoke to",
    "gave details", "updated members", "updated on", "briefed", "ran through", "went through",
)  # fmt: skip
# "gave members an update": verbs with what is given behind them, and what may stand between.
GAVE = ("gave", "made", "provided", "delivered", "shared")
GAVE_WHOM = ("the following", "members", "a", "an", "the", "his", "her", "their", "further", "some", "us")
# "The report was presented by Ann Adams": what is presented, and that it was.
PRESENTED_BY_SOMEBODY = (
    "report", "presentation", "update", "paper", "item", "overview", "briefing", "summary", "plan", "strategy",
    "document", "review", "progress", "work", "programme", "budget", "account", "accounts",
)  # fmt: skip
WAS_PRESENTED = (
    "presented", "given", "introduced", "delivered", "made", "provided", "outlined", "submitted", "led", "reported",
)  # fmt: skip
WAS_GIVEN = ("given", "made", "presented", "delivered", "provided")  # of what only is given: "A talk was given by"
# Everybody's remarks are told with these, too.
WEAK = ("reported", "reports", "updated", "outlined", "delivered", "summarised", "introduced", "fed back", "feeds back")
# "outlined the draft plan": what an outline is of, where it presents.
OUTLINED = (
    "report", "plan", "plans", "strateg", "progress", "proposal", "proposals", "paper", "findings",
)  # fmt: skip
# "The Clerk presented the accounts": what an office presents.
BY_OFFICES = ("report", "paper", "presentation", "accounts", "budget", "following", "statement", "update")
# Between who presents and the verb: "Ann Adams and Ben Brown both presented".
BEFORE_VERB = (
    "also", "then", "briefly", "both", "jointly", "kindly", "further", "again", "verbally", "has", "had", "and",
)  # fmt: skip
# "updated members on": to whom.
UPDATED_WHOM = (
    "members", "on", "everyone", "us", "the meeting", "the board", "the committee", "the council", "the group",
    "the panel", "the forum", "the governors", "the trustees", "the members", "the team", "the partnership",
)  # fmt: skip
# The report of an office: "Clerk's update", "Briefing from the Chair".
OF_OFFICES = ("report", "update", "briefing")
# "The Clerk advised that": an office speaks in its report.
SPEAKS = (
    "advised", "reported", "said", "told", "informed", "explained", "outlined", "updated", "presented", "confirmed",
    "gave", "described", "read", "thanked", "was pleased to", "is pleased to", "noted", "highlighted", "drew", "added",
    "reports", "fed back",
)  # fmt: skip
# "attended to describe her work", and "Ben described" of one who was named before.
CAME_TO = (
    "describe", "give", "present", "explain", "outline", "talk", "speak", "introduce", "tell", "report", "update",
    "brief",
)  # fmt: skip
# "attended and gave the figures": what somebody did who came for it.
CAME_AND = ("gave", "presented", "reported", "updated", "described", "explained", "outlined", "spoke", "talked", "told")
# "Ann Ashe from the Water Company spoke about": what a guest did.
TALKED = (
    "spoke about", "spoke on", "talked about", "talked on", "talked to", "spoke to us about", "talked to us about",
    "told us about", "told members about", "told the meeting about", "told the committee about",
    "told the council about", "gave a talk", "gave us a talk", "spoke to members about", "spoke to the meeting about",
)  # fmt: skip
# Items in which a guest speaks.
OF_GUESTS = ("speaker", "speakers", "talk", "guest", "guests", "presentation", "presentations")
# Councillors of other councils, whose report is told by "He" or "She".
COUNCILLORS_THAT_REPORT = ("county", "district", "borough", "city", "unitary", "ward", "town", "parish")
# An item's title that is nothing but whose words stand below it: "County Councillor", "Police".
WHOSE_WORDS = (
    "councillor", "councillors", "members", "officers", "police", "clerk", "chair", "chairman", "wardens", "warden",
    "round table", "news", "news from members",
)  # fmt: skip
DESCRIBED = ("described", "outlined", "explained", "presented", "gave", "talked", "spoke", "told")
# What a heading says is given: "Presentation by Ann Adams".
IN_HEADINGS = (
    "presentation", "presentations", "report", "reports", "update", "updates", "briefing", "talk", "address",
    "overview", "speech", "demonstration", "introduction", "feedback",
)  # fmt: skip
# What a heading is about where it names somebody who does not present it: "Election of Chair – Ann Adams".
ABOUT_SOMEBODY = (
    "election", "elect", "appointment", "appoint", "apologies", "apology", "co-option", "coopt", "co-opt", "nomination",
    "resignation", "interest", "interests", "thanks", "obituary", "death", "condolences", "complaint", "letter",
    "application", "request", "grant", "vacancy", "question", "questions", "motion", "motions", "petition", "claim",
    "invoice", "payment", "retirement", "award", "naming", "hearing", "tribute", "minutes", "minute", "present",
    "attendance", "proposed",
)  # fmt: skip
# Offices that report to a meeting, besides those that hold tasks.
OFFICES_THAT_REPORT = (
    "mayor", "leader", "convener", "county councillor", "district councillor", "borough councillor", "ward councillor",
    "ward member", "tree warden", "vicar", "curator", "head", "governor", "ceo", "cfo",
)  # fmt: skip
# Who asks somebody to present, and how: "The Chair invited Ann Adams to introduce the report".
WHO_INVITES = (
    "Chair",
    "Chairman",
    "Chairperson",
    "Chairwoman",
    "Mayor",
    "Convener",
    "Leader",
    "President",
    "Vice-Chair",
)
INVITES = ("invited", "asked", "called on", "called upon")
TO_PRESENT = ("present", "introduce", "outline", "summarise", "brief", "update", "speak to", "talk through")
