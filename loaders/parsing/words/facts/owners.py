"""Words that tasks are given to: everybody, nobody, groups, and offices that stand for one person."""

from __future__ import annotations

# What stands in an owner's place and names nobody.
NOBODY = (
    "na", "n/a", "none", "nil", "tbc", "tba", "action", "actions", "no action", "noted", "n/k", "complete", "completed",
    "closed", "done", "ongoing", "open", "by whom", "who", "owner", "lead", "asap",
)  # fmt: skip
# What became of a matter, in columns beside it, and is no owner: "Permitted by the Borough", "Objection by Council".
OUTCOMES = (
    "permitted", "permission", "approved", "approval", "refused", "refusal", "granted", "determined", "consent",
    "consented", "objection", "objections", "objected", "withdrawn", "pending", "awaiting", "awaited", "allowed",
    "dismissed", "supported", "deferred", "carried", "adopted", "received", "recommended", "resolved", "paid",
    "comment", "comments", "decision", "undecided",
)  # fmt: skip
# All who were there; "all" stands alone or before one of these.
EVERYONE = ("everyone", "everybody")
ALL_OF = (
    "members", "attendees", "partners", "agencies", "present", "to note", "councillors", "governors", "trustees",
    "chairs",
)  # fmt: skip
# Nouns of groups that hold tasks: "all partner agencies".
GROUPS = (
    "officer", "officers", "member", "members", "councillor", "councillors", "governor", "governors", "trustee",
    "trustees", "chairs", "partner", "partners", "agencies", "team", "group", "partnership", "partnerships",
    "committee", "board", "council", "panel", "staff", "lead", "leads", "schools", "heads", "managers", "director",
    "directors", "representative", "representatives", "secretariat", "department",
)  # fmt: skip
# Groups that sentences give tasks to in small letters: "officers would report back".
GROUPS_IN_PROSE = (
    "officer", "officers", "member", "members", "councillors", "governors", "trustees", "all", "secretariat",
)  # fmt: skip
# Groups that a sentence begins with, before "to" and a task: "Ward members to count them".
GROUPS_WITH_TASKS = (
    "councillors", "members", "representatives", "governors", "trustees", "volunteers", "working party",
    "working group", "sub-committee", "sub committee", "task group", "task and finish group", "steering group",
)  # fmt: skip
# Capitals that are no body's and no person's: "AGM to arrange", "VAT to claim back".
CAPITALS_OF_NOBODY = (
    "ACTION", "AGM", "AGMS", "AOB", "APM", "CCTV", "DBS", "EGM", "GDPR", "ITEM", "NB", "PAYE", "PPE", "PLAN", "SID",
    "SLA", "TO", "VAS", "VAT",
)  # fmt: skip
# All who are there, before "were asked to send".
ALL_WHO_ARE_THERE = (
    "members", "councillors", "governors", "trustees", "directors", "attendees", "partners", "committee members",
    "board members", "panel members",
)  # fmt: skip
# Offices that stand for one person of the body, named or not.
OFFICES = (
    "clerk", "chair", "chairman", "chairperson", "chairwoman", "secretary", "treasurer", "secretariat", "officer",
    "officers", "head teacher", "headteacher", "principal", "chief executive", "minute taker", "president", "leader",
    "warden", "bursar", "administrator", "manager", "director", "webmaster", "rfo", "responsible financial officer",
    "clerc", "cadeirydd",
)  # fmt: skip
# Offices that somebody is elected to.
ELECTED = (
    "chair", "chairman", "chairperson", "chairwoman", "vice-chair", "vice chair", "vice-chairman", "vice chairman",
    "vice-chairperson", "deputy chair", "co-chair", "mayor", "deputy mayor", "town mayor", "deputy town mayor",
    "provost", "depute provost", "leader", "deputy leader", "secretary", "treasurer", "president", "vice-president",
    "cathaoirleach", "leas-chathaoirleach", "convener", "vice-convener", "membership secretary", "honorary secretary",
    "honorary treasurer", "lead governor", "link governor", "convenor", "depute convener",
)  # fmt: skip
# What stands before an office: "Deputy Clerk", "Vice-Chair".
BEFORE_OFFICE = (
    "minute", "minutes",
    "parish", "town", "deputy", "assistant", "acting", "locum", "committee", "vice", "council", "democratic",
    "governance", "scrutiny", "minute", "lead", "senior",
)  # fmt: skip
# "Anglian Water", "Mill Lane", "Parish Online": words of two with capitals that name nobody.
OUTSIDE = (
    "water", "highways", "road", "roads", "lane", "street", "hall", "farm", "church", "homes", "rail", "services",
    "power", "networks", "bank", "buses", "gas", "electricity", "housing", "county", "district", "borough", "parish",
    "town", "city", "village", "school", "schools", "college", "members", "officers", "residents", "councillors",
    "governors", "report", "meeting", "agenda", "item", "plan", "policy", "online", "park", "green", "club", "centre",
    "fund", "work", "works", "north", "south", "east", "west", "next", "new", "further", "this", "that",
    "they", "there", "these", "which", "who", "discussion", "discussions", "funding", "letter", "letters", "email",
)  # fmt: skip
