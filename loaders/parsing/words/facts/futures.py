"""Words of work that is told to come in the passive: "The owner will be asked", "A leaflet will be produced"."""

from __future__ import annotations

# "will be asked to": whom a body puts something to.
ASKED = ("asked", "requested", "approached", "contacted", "reminded", "encouraged", "consulted", "invited", "pressed")
# "will be informed": whom it tells or turns to.
TOLD = (
    "informed", "notified", "contacted", "approached", "consulted", "written to", "reminded", "advised",
)  # fmt: skip
# "will be reported to", "will be raised with": what it passes on.
PASSED_ON = (
    "reported", "passed", "referred", "raised", "taken up", "forwarded", "mentioned", "submitted", "copied", "relayed",
)  # fmt: skip
# Papers that a body writes and makes.
PAPERS = (
    "letter", "letters", "email", "emails", "e-mail", "reminder", "reminders", "request", "requests", "leaflet",
    "leaflets", "newsletter", "flyer", "flyers", "notice", "notices", "poster", "posters", "advert", "advertisement",
    "article", "copy", "copies", "list", "map", "plan", "application", "complaint", "invoice", "reply", "response",
    "quotation", "quotations", "quote", "quotes", "report", "survey", "questionnaire", "specification",
    "specifications",
)  # fmt: skip
MADE = (
    "sent", "written", "drafted", "drawn", "drawn up", "produced", "prepared", "published", "compiled", "obtained",
    "requested", "submitted", "displayed", "placed", "issued", "circulated", "distributed", "made", "put up",
    "forwarded", "carried out", "delivered",
)  # fmt: skip
# "Dates will be set for the surgeries"
DAYS = ("date", "dates", "day", "time", "visit", "site visit", "site meeting", "working party", "interviews")
FIXED = ("set", "fixed", "arranged", "agreed", "organised", "confirmed", "booked", "advised")
# "Amendments will be made"
STEPS = (
    "amendments", "alterations", "arrangements", "enquiries", "inquiries", "representations", "investigations",
    "process of recruiting", "process of recruitment",
)  # fmt: skip
# "will be agreed at the July meeting": what it comes back to.
SETTLED = (
    "agreed", "adopted", "set", "reviewed", "decided", "finalised", "approved", "discussed", "considered", "raised",
    "included", "presented", "looked at", "added", "placed", "put", "brought", "tabled", "revisited", "confirmed",
)  # fmt: skip
# "that the owner be approached": what a motion that was seconded gives to do.
MOVED = (
    "approached", "asked", "invited", "contacted", "written to", "obtained", "sought", "purchased", "ordered",
    "informed", "notified", "sent", "repaired", "replaced", "removed", "installed", "arranged", "investigated",
    "commissioned",
)  # fmt: skip
