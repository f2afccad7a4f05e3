"""Words by which a meeting takes on work without saying who is to do it: "It was agreed to write to the County"."""

from __future__ import annotations

# "agreed to write": work that leaves the meeting; to note, accept or support something is done with the words.
OUTWARD = tuple(
    """advertise apply approach arrange ask assemble book bring buy chase check circulate collate commission
    compile contact consult create design develop draft email engage enquire establish explore find follow get hire
    identify inform inspect install instruct investigate invite issue liaise look make meet monitor notify obtain
    order organise place prepare print proceed produce progress publicise publish purchase pursue put raise re-run
    recirculate
    recruit redraft remind remove renew repair replace report request research respond return review revise run
    schedule seek send set share source submit test update upload write""".split()
)
# "the committee will review", "the trustees are to meet": what a body says that it will do as a task.
OF_BODIES = (
    "arrange", "ask", "bring", "check", "circulate", "consider", "contact", "draft", "draw up", "invite", "look at",
    "look into", "meet", "obtain", "organise", "prepare", "present", "produce", "provide", "report", "review",
    "be reviewing", "be looking", "be meeting", "send", "share", "submit", "write",
)  # fmt: skip
# "the county would be asked to fill the bins": work, and no opinion.
ASKED_OF_OTHERS = (
    "arrange", "attend", "check", "clean", "clear", "confirm", "cut", "ensure", "fill", "fix", "investigate", "look",
    "move", "paint", "provide", "remove", "repair", "replace", "send", "supply", "write",
)  # fmt: skip
# "that the vicar be invited": work outside of the meeting.
AGREED_DONE = (
    "invited", "asked", "contacted", "written to", "purchased", "ordered", "obtained", "arranged", "investigated",
    "advertised", "installed", "repaired", "replaced", "removed", "devoted", "sought", "approached", "commissioned",
    "closed", "transferred", "set up", "followed up", "put in place", "drawn up", "looked into",
)  # fmt: skip
# "will be circulated": only these, for what others will do is told in the same form.
PROMISED = (
    "circulated", "re-circulated", "recirculated", "advertised", "brought back", "contacted", "added to the agenda",
    "placed on the agenda", "arranged", "updated and sent", "written to", "invited to the next meeting", "ordered",
    "purchased",
)  # fmt: skip
# "Quotes will be sought": bound by "will" only, for what "would be sought" may be another's wish.
SURELY_PROMISED = (
    "sought", "approached", "obtained", "investigated", "pursued", "chased", "reviewed", "addressed", "reported to",
)  # fmt: skip
# "enquiries are to be made", "further investigation will be made", "consideration will be given": work by its noun.
WORK = (
    "enquiries", "enquiry", "inquiries", "investigation", "investigations", "research", "consideration", "quotes",
    "quotations", "arrangements", "contact", "effort", "efforts", "representations",
)  # fmt: skip
# Where a sentence tells what somebody said, or leaves open, no work is taken on: "said that it was agreed to buy".
TOLD_OR_OPEN = (
    "said", "asked whether", "asked if", "reported", "explained", "stated", "felt", "believed", "whether", "if",
    "unless", "subject to", "last year", "last month", "last week", "last meeting", "previously", "to leave", "to her",
    "to his",
)  # fmt: skip
SETTLED = ("agreed", "approved", "supported", "carried")
