"""Words by which a meeting takes on work without saying who is to do it: "It was agreed to write to the County"."""

from __future__ import annotations

# "agreed to write": work that leaves the meeting; to note, accept or support something is done with the words.
OUTWARD = tuple(
    """advertise apply approach arrange ask assemble book bring buy chase check circulate clean clear collate
    commission compile consult contact create design develop draft email engage enquire enter establish explore find
    fit follow get hire identify inform inspect install instruct investigate invite issue liaise look make measure
    meet mend mention monitor notify obtain order organise paint place plant post prepare print proceed produce
    progress publicise publish purchase pursue put raise re-run reapply recirculate recruit redraft relay remind
    remove renew repair replace reply report request research respond resubmit return review revise run schedule
    seek send set share source submit survey test trim update upload visit write""".split()
)
# "agreed to have a short meeting at the cemetery"
MEETINGS = ("meeting", "session", "walk", "visit", "site visit", "consultation", "exhibition")
# "the committee will review", "the trustees are to meet": what a body says that it will do as a task.
OF_BODIES = (
    "arrange", "ask", "bring", "check", "circulate", "come back to", "consider", "contact", "draft", "draw up",
    "invite", "look at", "look into", "meet", "obtain", "organise", "prepare", "present", "produce", "provide",
    "report", "report back", "reply", "respond", "investigate", "make an", "carry out", "undertake", "purchase",
    "review", "be reviewing", "be looking", "be meeting", "request", "seek", "send", "send out", "share", "submit",
    "write",
)  # fmt: skip
# "the county would be asked to fill the bins": work, and no opinion.
ASKED_OF_OTHERS = (
    "arrange", "attend", "check", "clean", "clear", "confirm", "cut", "ensure", "fill", "fix", "investigate", "look",
    "monitor", "move", "paint", "provide", "remove", "repair", "replace", "send", "supply", "write",
)  # fmt: skip
# "that the vicar be invited": work outside of the meeting.
AGREED_DONE = (
    "invited", "asked", "contacted", "written to", "purchased", "ordered", "obtained", "arranged", "investigated",
    "advertised", "installed", "repaired", "replaced", "removed", "devoted", "sought", "approached", "commissioned",
    "closed", "transferred", "set up", "followed up", "put in place", "drawn up", "looked into", "requested", "tested",
    "serviced", "repainted", "cleaned", "drafted",
)  # fmt: skip
# "will be circulated": only these, for what others will do is told in the same form.
PROMISED = (
    "circulated", "re-circulated", "recirculated", "advertised", "brought back", "contacted", "added to the agenda",
    "placed on the agenda", "arranged", "updated and sent", "written to", "invited to the next meeting", "ordered",
    "purchased",
)  # fmt: skip
# "Quotes will be sought": bound by "will" only, for what "would be sought" may be another's wish.
SURELY_PROMISED = (
    "sought", "approached", "obtained", "investigated", "organised", "pursued", "chased", "reviewed", "addressed",
    "reported to", "informed", "notified", "consulted further",
)  # fmt: skip
# "It was requested that the gutters be cleared": work, besides what is agreed to be done.
REQUESTED_DONE = (
    "checked", "circulated", "cleaned", "cleared", "cut", "cut back", "displayed", "drawn up", "emptied", "filled",
    "fixed", "followed up", "forwarded", "given", "included on the agenda", "made available", "mended", "moved",
    "painted", "placed", "prepared", "produced", "provided", "published", "put", "put up", "reinstated", "reported",
    "sent", "shared", "tidied", "trimmed", "updated",
)  # fmt: skip
# "A letter is to be drafted": what is sent, and what is done to it.
LETTERS = (
    "letter", "letters", "email", "emails", "e-mail", "reminder", "reminders", "invitation", "invitations", "reply",
    "response", "card", "quote", "quotes", "quotation", "quotations", "notice", "notices",
)  # fmt: skip
NOTICES = ("advert", "advertisement", "article", "poster", "posters", "request", "sign", "signs")
WRITTEN = (
    "brought",
    "drafted",
    "written",
    "sent",
    "e-mailed",
    "emailed",
    "posted",
    "issued",
    "obtained",
    "put up",
    "sought",
)
# "Tea and cake to be provided.": a note of what is to be done, and nothing else in the sentence.
NOTED_DONE = (
    "approached", "booked", "chased", "checked", "cleaned", "cleared", "cut back", "drafted", "followed up",
    "informed", "investigated", "looked into", "mended", "moved", "notified", "obtained", "painted", "provided",
    "removed", "repaired", "replaced", "sent", "sought", "thanked", "trimmed", "written", "put up", "put out", "placed",
    "fitted", "purchased", "ordered", "displayed", "shared", "submitted", "arranged", "organised", "uploaded",
    "published", "amended", "updated", "contacted", "advertised", "replied to", "chased up",
)  # fmt: skip
# "A request will be made to the County"
REQUESTS = ("request", "approach", "complaint", "enquiry", "inquiry", "application", "referral", "reclaim")
# "..., training to be arranged": the same behind what is told.
NOTED_BEHIND = (
    "approached", "arranged", "booked", "chased", "chased up", "followed up", "informed", "notified", "obtained",
    "ordered", "organised", "purchased", "sought", "invited",
)  # fmt: skip
# "The order is to be cancelled": what a body does to its own business.
IS_TO_BE = (
    "added", "advertised", "amended", "approached", "arranged", "asked", "booked", "cancelled", "chased", "chased up",
    "checked", "circulated", "commissioned", "consulted", "contacted", "costed", "displayed", "drafted", "drawn up",
    "enquired", "extended", "fitted", "followed up", "informed", "investigated", "invited", "looked into", "measured",
    "notified", "obtained", "ordered", "organised", "pointed out", "prepared", "priced", "provided", "purchased",
    "put out", "put up", "raised", "referred", "renewed", "reported", "requested", "researched", "returned", "reviewed",
    "revised", "sent", "set up", "shared", "sought", "submitted", "tested", "updated", "uploaded",
    "written",
)  # fmt: skip
# "A slamming plate will be fitted"
PUT_THERE = (
    "added", "attached", "bought", "erected", "fitted", "fixed", "installed", "made", "obtained", "ordered", "placed",
    "purchased", "put up", "requested", "sought",
)  # fmt: skip
# "The gate will be mended"
MENDED = (
    "cleaned", "mended", "painted", "re-erected", "refixed", "repainted", "straightened", "strimmed", "tidied",
    "tidied up", "trimmed", "unblocked",
)  # fmt: skip
# "Notices will be mailed to owners": who is to get what a body sends.
RECEIVERS = (
    "members", "owners", "homeowners", "householders", "residents", "parents", "councillors", "trustees", "governors",
    "tenants", "shareholders", "councils", "schools",
)  # fmt: skip
MAILED = ("mailed", "emailed", "e-mailed", "sent", "posted", "issued", "distributed", "communicated", "delivered")
# "The sign needs re-erecting": work that something needs, by hand.
BY_HAND = (
    "bracing", "cleaning", "clearing", "cutting", "cutting back", "emptying", "erecting", "filling", "fixing",
    "levelling", "mending", "moving", "painting", "re-erecting", "refilling", "refixing", "removing", "re-painting",
    "repainting", "repairing", "replacing", "resurfacing", "servicing", "straightening", "strimming", "sweeping",
    "tidying", "trimming", "unblocking",
)  # fmt: skip
BY_HAND_DONE = (
    "cleaned", "cleared", "cut", "cut back", "emptied", "filled", "fixed", "mended", "moved", "painted",
    "re-erected", "removed", "repaired", "replaced", "straightened", "strimmed", "trimmed", "unblocked",
)  # fmt: skip
# "The cost needs to be explored"
LOOKED_INTO = (
    "explored", "investigated", "looked into", "checked", "clarified", "followed up", "chased", "obtained", "ordered",
    "purchased", "compiled", "costed",
)  # fmt: skip
# "The Clerk will ask the County whether": the question that is the task, and nothing that is left open.
ASKS_WHETHER = (
    "ascertain", "ask", "be asked", "check", "clarify", "confirm", "consider", "decide", "enquire", "establish",
    "find out", "see",
)  # fmt: skip
# "enquiries are to be made", "further investigation will be made", "consideration will be given": work by its noun.
WORK = (
    "enquiries", "enquiry", "inquiries", "investigation", "investigations", "research", "consideration", "quotes",
    "quotations", "arrangements", "contact", "effort", "efforts", "representations",
)  # fmt: skip
# "Clarification is to be sought": what others give in the same form.
ASKED_FOR = (
    "advice", "approval", "assurance", "assurances", "clarification", "confirmation", "consent", "costings", "costs",
    "details", "estimates", "guidance", "information", "permission", "prices", "tenders", "views", "volunteers",
)  # fmt: skip
# "that this be carried forward to the next meeting": what is left to a later one.
PUT_OFF = (
    "carried forward", "carried over", "deferred", "held over", "brought back", "brought forward", "put back",
    "postponed", "re-submitted", "presented", "discussed", "considered", "placed on the agenda", "added to the agenda",
)  # fmt: skip
# "will be revisited in the autumn"
COME_BACK_TO = (
    "brought back", "considered again", "considered further", "deferred", "discussed again", "discussed further",
    "held over", "looked at again", "reconsidered", "returned to", "reviewed again", "revisited",
)  # fmt: skip
# "need to be discussed and adopted by Council": what a whole body has to settle.
SETTLED_BY_BODIES = ("adopted", "agreed", "approved", "considered", "discussed", "reviewed")
# "agreed that a letter would be sent": what is said with "would" or "should" only, for a bare "be" settles at once.
AGREED_WOULD_BE = (
    "sent", "issued", "referred", "reported", "put forward", "passed", "written", "notified", "informed", "checked",
    "cleared", "cut", "trimmed", "mended", "placed", "displayed", "published", "advertised", "circulated", "prepared",
    "monitored", "raised", "chased", "requested", "delivered", "moved", "put up", "undertaken", "carried out",
    "inspected", "resubmitted", "submitted", "organised",
)  # fmt: skip
# "a letter should be sent"
LETTERS_SENT = ("sent", "written", "issued", "drafted")
# "Highways to be asked if they can", "To be reported to Highways": whom something is to be put to.
PUT_TO = ("asked", "contacted", "approached", "invited", "informed", "notified", "requested", "reminded")
# "The Highways Engineer is to look": offices of others.
OFFICES_OF_OTHERS = (
    "Engineer", "Officer", "Manager", "Ranger", "Rangers", "Surveyor", "Warden", "Inspector", "Technician",
    "Architect", "Solicitor",
)  # fmt: skip
# "would be published in the Courier", "will be put on the website"
PUBLISHED = ("published", "advertised", "announced", "put", "placed", "posted", "displayed", "printed")
PUBLISHED_IN = (
    "website", "web site", "noticeboard", "noticeboards", "notice board", "notice boards", "newsletter", "magazine",
    "parish magazine", "village magazine",
)  # fmt: skip
# "The lamp is flickering – this would be reported": what a body that is told of something does.
THIS_WOULD_BE = (
    "reported", "chased", "chased up", "followed up", "looked into", "passed on", "investigated", "raised",
)  # fmt: skip
# "Quotes are still being sought": work that is under way.
SOUGHT = (
    "quotes", "quotations", "estimates", "prices", "tenders", "specification", "specifications", "job specifications",
    "job description", "job descriptions", "advice", "estimate", "legal advice", "quotation", "quote", "references",
)  # fmt: skip
# Where a sentence tells what somebody said, or leaves open, no work is taken on: "said that it was agreed to buy".
TOLD_OR_OPEN = (
    "said", "asked whether", "asked if", "reported", "explained", "stated", "felt", "believed", "whether", "if",
    "unless", "subject to", "last year", "last month", "last week", "last meeting", "previously", "to leave", "to her",
    "to his",
)  # fmt: skip
# "agreed to raise the rent": sums that a body settles with the words.
SUMS = (
    "rent", "rents", "fee", "fees", "precept", "charge", "charges", "price", "prices", "limit", "salary", "rate",
)  # fmt: skip
SETTLED = ("agreed", "approved", "supported", "carried")
