"""Words that decide: what boards do, what is done to a thing, verdicts, labels of decisions, outcomes of motions."""

from __future__ import annotations

# "The Board agreed": what somebody does; those that need more behind them stand in the pattern.
AGREED = (
    "agreed", "approved", "endorsed", "accepted", "adopted", "ratified", "recommended", "appointed", "elected",
    "decided", "voted", "determined", "co-opted", "authorised", "commended", "objected", "declined", "rejected",
)  # fmt: skip
# "gave its consent to", "consented to", "opted for": what bodies do besides, with what stands behind it.
ACTS = (
    "consented to", "turned down", "opted for", "opted to", "settled on", "settled that", "chose to", "chose the",
    "chose an", "chose a", "objects because", "object because",
)  # fmt: skip
GIVES = ("its", "their", "formal", "full", "unanimous", "his", "her")
GIVEN_BY_BODIES = ("approval", "consent", "permission", "agreement", "authority", "authorisation", "support", "backing")
# "The Council confirmed that the hire stays": said of what is to be.
IS_TO_BE = ("be", "stay", "stays", "remain", "remains", "continue", "continues", "keep", "keeps", "should")
# "Tender of J Hob accepted at £900": what is offered, without a verb.
OFFERED_BY_FIRMS = ("tender", "quote", "quotation", "estimate", "offer", "bid")
# "The consensus was to wait"
CONSENSUS = ("consensus", "unanimous view", "unanimous decision", "decision", "agreement")
# "noted the report": what is formally noted by somebody.
NOTED_BY_SOMEBODY = (
    "report", "reports", "update", "updates", "presentation", "presentations", "minutes", "figures", "position",
    "contents", "information", "plan", "progress", "action", "actions", "response", "paper", "papers", "briefing",
    "concerns", "arrangements", "recommendation", "recommendations", "strategy", "accounts", "correspondence",
    "feedback", "proposal", "proposals", "decision", "decisions", "letter", "letters", "statement", "statements",
    "budget", "balance", "balances", "results", "outcome", "date", "dates", "resignation", "summary", "payments",
    "schedule", "returns", "policy", "application", "applications",
)  # fmt: skip
# "The budget was approved": what is done to a thing.
DONE = (
    "agreed", "approved", "adopted", "endorsed", "ratified", "accepted", "confirmed", "elected", "appointed",
    "re-elected", "re-appointed", "reappointed", "reelected", "co-opted", "carried", "granted", "refused",
    "deferred", "noted", "signed off", "signed as",
    "passed", "authorised", "received", "supported", "correct", "signed", "set at", "readopted", "re-adopted",
    "renewed", "suspended", "reinstated", "allocated", "supported unanimously",
)  # fmt: skip
# Done to a person.
CHOSEN = ("elected", "appointed", "re-elected", "re-appointed", "reappointed", "reelected", "co-opted")
# What firms are appointed as.
FIRMS_FOR = ("auditor", "auditors", "accountants", "solicitors", "bankers", "insurers", "contractors", "surveyors")
# The same in capitals, as boards of the health service print it: "The minutes were RECEIVED and APPROVED".
IN_CAPITALS = (
    "AGREED", "APPROVED", "ADOPTED", "ENDORSED", "RATIFIED", "ACCEPTED", "CONFIRMED", "NOTED", "RECEIVED", "SUPPORTED",
    "DEFERRED", "REFUSED", "CONSIDERED", "REVIEWED",
)  # fmt: skip
# Done to things that boards decide on and to others: only of the first it is a decision.
NEEDS_SUBJECT = (
    "received", "confirmed", "supported", "correct", "granted", "refused", "passed", "accepted", "noted", "signed",
    "set at", "renewed", "suspended", "reinstated", "allocated",
)  # fmt: skip
# What boards decide on.
SUBJECTS = (
    "minutes", "report", "reports", "account", "accounts", "payment", "payments", "budget", "precept", "policy",
    "policies", "terms of reference", "constitution", "motion", "recommendation", "recommendations", "proposal",
    "proposals", "plan", "application", "applications", "amendment", "amendments", "strategy", "programme", "invoice",
    "invoices", "cheques", "statement", "schedule", "quotation", "quote", "presentation", "update", "action plan",
    "request", "grant", "minute", "register", "agenda", "date", "dates", "figures", "expenditure", "co-option",
    "resolution", "letter", "response", "statements", "returns", "reconciliation", "balances", "increase", "charge",
    "charges", "fee", "fees", "tender", "donation", "contract", "lease", "regulations", "standing orders", "protocol",
    "costs",
    "risk assessment", "insurance", "quotes", "quotations", "offer", "nomination", "nominations", "financials",
    "contribution", "contents", "position", "updates", "presentations", "summary", "correspondence", "memorandum",
    "purchase", "subscription", "renewal", "sum", "decisions", "log",
)  # fmt: skip
# What boards formally note: "The position was noted".
NOTED = (
    "report", "reports", "update", "updates", "presentation", "presentations", "summary", "minutes", "accounts",
    "position", "figures",
    "correspondence", "contents", "statement", "statements", "returns", "reconciliation", "balances", "letter",
    "response", "expenditure", "payments", "decisions", "log",
)  # fmt: skip
# Adverbs before "agreed".
ADVERBS = (
    "also", "further", "then", "unanimously", "therefore", "formally", "subsequently", "duly", "all", "collectively",
    "provisionally", "generally", "accordingly", "again", "retrospectively", "finally", "hereby",
)  # fmt: skip
# "Arising from minute 97 the Forum agreed": what stands before who agreed, without a comma.
LEADS_IN = (
    "Arising from", "Following", "After", "In relation to", "In respect of", "In view of", "In light of",
    "With regard to", "With reference to", "Regarding", "Concerning",
)  # fmt: skip
# Verbs of deciding that need no thing that boards decide on: "The MOU was agreed."
SURELY_DECIDED = (
    "agreed", "approved", "adopted", "endorsed", "ratified", "readopted", "re-adopted", "supported unanimously",
)  # fmt: skip
# What is done to a thing before it is decided on: "The plan was considered and approved".
DONE_FIRST = (
    "considered", "received", "scrutinised", "reviewed", "discussed", "read", "presented", "circulated", "noted",
    "accepted", "proposed", "amended", "revised", "updated", "checked", "examined", "corrected", "approved", "agreed",
    "confirmed", "introduced", "debated", "submitted", "tabled",
)  # fmt: skip
# Before "it was agreed": somebody tells of it, or says when or why.
BEFORE_TOLD = (
    "that", "when", "whether", "if", "because", "said", "felt", "where", "until", "thought", "what", "explained",
    "since", "once", "before", "unless", "as", "although", "though", "reported", "believed", "hoped", "how", "than",
)  # fmt: skip
# A paragraph that is nothing but its verdict: "Approved and signed."
VERDICTS = (
    "agreed", "approved", "noted", "accepted", "carried", "adopted", "confirmed", "deferred", "endorsed", "ratified",
)  # fmt: skip
# A line that ends with its verdict: "Extension at 3 High Street - refused".
VERDICTS_BEHIND = (
    "agreed", "approved", "adopted", "noted", "deferred", "accepted", "ratified", "refused", "carried",
)  # fmt: skip
# Outcomes that stand without a verb behind a mark or alone: "Lamp Policy – Adopted."
BARE = (
    "agreed", "approved", "adopted", "accepted", "ratified", "endorsed", "confirmed", "carried", "noted", "deferred",
    "authorised", "supported", "refused", "rejected",
)  # fmt: skip
# Participles that end an entry without any mark: "Lamp budget approved."
ELLIPTIC = (
    "agreed", "approved", "adopted", "accepted", "ratified", "endorsed", "noted", "authorised", "elected", "re-elected",
    "appointed", "co-opted", "signed as",
)  # fmt: skip
# What may stand behind such an outcome: "Approved for payment", "Agreed in principle", "Adopted subject to costs".
BEHIND_OUTCOME = (
    "unanimously", "as", "for", "subject", "without", "in principle", "in full", "in accordance", "at a cost", "until",
    "following", "pending", "via", "no action", "on the proposal",
)  # fmt: skip
# "Approved and signed"
AND_DONE = ("signed", "adopted", "noted", "approved", "accepted", "filed", "seconded", "initialled", "agreed")
# What an entry with a participle and no verb does not hold before it: "permission was granted if ..."
NO_BARE_SUBJECT = (
    "to be", "not", "yet", "if", "once", "when", "until", "was", "were", "is", "are", "been", "being", "be", "has",
    "have", "had", "will", "would", "can", "could", "should", "must", "may", "that", "which", "who", "previously",
    "already", "last", "since", "they", "we", "he", "she", "it", "permission", "permitted", "because", "as",
)  # fmt: skip
THE_FOLLOWING = ("the following", "the following points", "the following actions", "the following changes")
SETTLED = ("agreed", "approved", "accepted", "carried")  # "This was agreed by all"
SETTLED_TOO = (
    "adopted", "ratified", "endorsed", "declined", "refused", "rejected", "turned down", "deferred",
)  # fmt: skip
# "The item was deferred until May".
PUT_OFF = ("deferred", "postponed", "put off", "held over", "carried over", "carried forward", "adjourned")
# "The bus fare was discussed, agreed to pay": what is done to a matter before the verb that stands without a subject.
BEFORE_BARE_VERB = (
    "requested", "received", "discussed", "considered", "reviewed", "presented", "obtained", "read", "quoted",
    "submitted", "tabled", "circulated", "looked at", "asked for",
)  # fmt: skip
# "Standing Orders - Councillors resolved to sign": what is done to the matter that stands before.
RESOLVED_TO = (
    "sign", "pay", "approve", "adopt", "accept", "note", "support", "renew", "keep", "ratify", "endorse", "defer",
    "decline", "refuse", "donate", "contribute",
)  # fmt: skip
# Between "It was" and "agreed": "It was suggested and agreed".
SAID_BEFORE_AGREED = ("suggested", "proposed", "discussed", "noted", "considered", "moved", "felt", "resolved")
# "Approval was given for the printer": what bodies give, and how.
LEAVE = ("approval", "consent", "permission", "agreement", "authority", "authorisation")
GIVEN = ("given", "granted", "confirmed", "agreed")
# "no objections" at the end of a sentence: what a body that is consulted has nothing of.
NOTHING_AGAINST = ("objection", "objections", "observation", "observations")
# Labels of decisions, as printed: "DECISION: that ...". "It was agreed" is read as a sentence.
LABELS = (
    "DECISION", "DECISIONS", "Decision", "Decisions", "AGREED", "Agreed", "NOTED", "Noted", "APPROVED", "Approved",
    "RECOMMENDATION TO COUNCIL", "Recommendation to Council", "RECOMMENDED TO COUNCIL", "Recommended to Council",
    "RECOMMENDED", "Recommended", "RECOMMENDATION AGREED", "RECOMMENDATIONS AGREED", "Outcome", "OUTCOME",
    "Motion carried", "It was agreed",
)  # fmt: skip
# What stands behind who moved or seconded, with a capital, and is no surname.
BEHIND_MOVERS = (
    "All", "Seconded", "Second", "Seconder", "Sec", "SEC", "Proposed", "Proposer", "Moved", "Carried", "Agreed",
    "Approved", "Adopted", "Accepted", "Passed", "Resolved", "RESOLVED", "Resolution", "Vote", "Votes", "Voted",
    "Voting", "Motion", "That", "To", "In", "And", "For", "Against", "Abstained", "Abstentions", "The", "This", "It",
    "SECONDED", "MOVED", "PROPOSED", "THAT", "LOST", "DEFEATED", "BE",
    "Action", "Decision", "CARRIED", "AGREED", "ALL", "Noted", "Defeated", "Lost", "Status", "Result", "Outcome",
)  # fmt: skip
# A sentence that begins with its verb: "AGREED to purchase", "Decided that"; one that is nothing else: "Agreed."
BEGIN_SENTENCE = ("AGREED", "Agreed", "Decision", "DECISION", "Decided", "DECIDED")
ALONE = ("Agreed", "Accepted", "Approved", "AGREED", "APPROVED")
# What a numbered list follows behind a body's name, "The Committee noted:-", and what such a list's entries begin with.
HEADS_LIST = (
    "noted", "NOTED", "note", "approved", "APPROVED", "approve", "endorsed", "ENDORSED", "endorse", "adopted",
    "accepted", "accept", "ratified", "ratify", "recommended", "RECOMMENDED", "recommend", "received and noted",
    "received", "RECEIVED", "supported", "considered and noted", "reviewed and noted", "considered and approved",
    "reviewed and approved",
)  # fmt: skip
HEADS_ENTRY = (
    "noted", "agreed", "approved", "endorsed", "adopted", "accepted", "ratified", "recommended", "received",
    "supported", "requested", "resolved", "authorised", "delegated", "confirmed", "appointed", "deferred", "rejected",
    "refused", "considered and noted", "considered and approved", "considered and agreed", "reviewed and noted",
)  # fmt: skip
# What a list follows: "It was agreed:".
LEADS_LIST = ("agreed", "AGREED", "Agreed", "decided", "DECIDED", "Decided")
RESOLVED = ("RESOLVED", "Resolved", "resolved", "RESOLUTION", "Resolution")
# Labels that begin a record of their own on a line, before a colon.
LABELS_IN_LINES = (
    "RESOLVED", "Resolved", "AGREED", "Agreed", "NOTED", "Noted", "APPROVED", "ACTION", "ACTIONS", "Action", "Actions",
    "Decision", "DECISION", "Recommendation", "RECOMMENDED", "Vote", "Proposed",
)  # fmt: skip
# Between "was" and what was done: "was duly approved", "were received and noted".
BEFORE_DONE = (
    "then", "also", "all", "declared", "duly", "unanimously", "formally", "gratefully", "gladly", "accordingly",
    "taken as read", "taken as read,", "taken as read and", "taken as read, and", "read and",
)  # fmt: skip
# Minutes that are confirmed: what is done to them, and as what: "agreed as a true record".
CONFIRMED = ("agreed", "approved", "confirmed", "adopted", "accepted", "signed", "ratified", "taken as read")
CONFIRMS = (*CONFIRMED[:-1], "approve", "confirm")  # before them: "to approve the minutes"
CONFIRMED_ALONE = ("approved", "agreed", "confirmed", "accepted", "adopted")  # under the title "Minutes"
RECORD = ("true", "correct", "accurate", "fair")
MOVED_AS = ("moved", "proposed", "accepted", "approved", "adopted", "confirmed", "agreed")
MOVED_AND = ("signed", "seconded", "agreed", "approved")
# What is corrected: "subject to the amendment of ...".
CORRECTED = (
    "amend", "correct", "chang", "add", "delet", "remov", "includ", "clarif", "replac", "insert",
)  # fmt: skip
# A choice that is confirmed: "The appointment of Ann Adams was confirmed".
CHOICES = ("appointment", "election", "nomination", "co-option")
# Who is consulted and has "no objections".
WITHOUT_OBJECTION = ("has", "have", "had", "raised", "made", "were", "was", "with", "submit", "recommend")
# How a vote settles something: "voted in favour".
VOTED_HOW = ("in favour", "to", "for", "against", "unanimously")
# An office that somebody accepts: "accepted the role of Chairman".
OFFICES_ACCEPTED = ("office", "position", "role", "post", "nomination")
# How a motion ended.
OUTCOMES_OF_MOTIONS = (
    "carried", "passed", "passes", "approved", "agreed", "unanimous", "unanimously", "all in favour", "all in favor",
    "all agreed", "no objection", "no objections", "consent", "vote was taken", "lost", "defeated", "accepted",
    "so resolved", "glacadh leis", "chytunwyd", "cytunwyd",
)  # fmt: skip
# Words of decisions that the lists above do not hold: a sentence without any of them all tells no decision.
SIGNS = (
    "decision", "moved", "proposed", "signed as", "taken as", "favour", "content",
    "voted down", "happy", "declared", "announced", "lost", "passed", "failed", "fell", "lapsed", "defeated",
    "recommendation to council", "opted", "settled on", "settled that", "chose", "consensus", "unanimous", "gave",
    "consented", "renewed", "suspended", "reinstated", "allocated", "decision was",
    "objection", "object", "not agree", "observation", "comment", "support", "objects to", "object to",
)  # fmt: skip

# "The request was not approved": what a board did not do with a thing, and so refused it.
NOT_SETTLED = ("approved", "adopted", "accepted", "supported", "agreed", "granted", "endorsed", "ratified", "upheld")
# "The offer was turned down": what is refused so, beside what boards decide on.
OFFERED = (
    "offer",
    "suggestion",
    "bid",
    "tender",
    "idea",
    "invitation",
    "nomination",
    "tariff",
    "petition",
    "sponsorship",
)
TURNED_DOWN = ("turned down", "voted down")
