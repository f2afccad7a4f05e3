"""The labels that attendance lists stand under, and what these say of the people below."""

from __future__ import annotations

# Whom a label names: "Members present", "Officers in attendance".
WHO = (
    "clerk",
    "member", "members", "councillor", "councillors", "councilor", "councilors", "cllr", "cllrs", "trustee", "trustees",
    "governor", "governors", "director", "directors", "representative", "representatives", "delegates", "officer",
    "baill", "comhairleoirí", "oifigigh", "feidhmeannaigh", "aelodau", "cynghorwyr", "swyddogion",
    "officers", "official", "officials", "staff", "employees", "guest", "guests", "observer", "observers", "non-member",
    "non-members", "non member", "non members", "non members of committee", "non-members of committee",
    "non-members of the committee", "non-members of the council", "visitor", "visitors", "other", "others", "people",
    "person", "persons", "attendee", "attendees",
    "cooptee", "cooptees", "co-optee", "co-optees", "coopted member", "coopted members", "co-opted member",
    "co-opted members", "adviser", "advisers", "advisor", "advisors", "residents", "public",
)  # fmt: skip
# What may stand before them: "Voting members", "Other officers".
WHICH = (
    "voting", "non-voting", "board", "panel", "working group", "sectoral",
    "committee", "council", "parish", "town", "community", "elected", "executive",
    "core", "meeting",
    "other", "the", "those", "all", "governing", "partnership", "forum", "full", "regular", "independent",
    "statutory", "lay", "associate", "borough", "county", "district", "external", "additional", "name of", "list of",
    "staff", "remote", "following", "also",
    "apologies and", "approved", "accepted", "invited", "there were",
)  # fmt: skip
# People who label a list by themselves, with a colon or alone on a line: "Officers:".
GROUPS = (
    "members", "councillors", "trustees", "governors", "officers", "officials", "staff", "guests", "observers",
    "visitors", "cooptee", "cooptees", "co-optee", "co-optees", "coopted members", "co-opted members", "advisers",
    "advisors", "panel", "panel members", "board members", "committee members", "aldermen", "elected members",
    "directors", "guest", "observer",
    "visitor", "official", "adviser", "advisor", "sectoral interests", "sectoral members", "invited guests",
    "invited speakers", "speakers", "members of the forum", "members of the board", "members of the committee",
    "members of the panel", "members of the group", "members of the partnership", "members of the sub-committee",
    "members of the council", "also", "baill", "baill tofa", "comhairleoirí", "oifigigh", "feidhmeannaigh", "aelodau",
    "cynghorwyr", "swyddogion", "executive and officers", "executive officers", "officers and advisers",
    "officers and advisors", "officers and staff", "council officers", "supporting officers",
    "officers in support", "lead officers", "staff and advisers", "presenters", "attending members",
    "witness", "witnesses", "expert witnesses",
    "substitute", "substitutes", "substitute member", "substitute members", "named substitutes",
    "employer side", "employers' side", "employer’s side", "management side", "staff side", "union side",
    "trade union side", "employees' side", "employee side", "teachers' side", "ex officio", "ex-officio",
    "ex officio members", "ex-officio members",
)  # fmt: skip
# What makes a label of attendance of them.
ATTENDED = (
    "present", "in attendance", "attendance", "attending", "attended", "attendee", "attendees", "participant",
    "participants", "roll call", "sederunt", "presennol", "yn bresennol", "hefyd yn bresennol", "i láthair", "invited",
    "invitees", "yn gwasanaethu",
)  # fmt: skip
# Labels whose letters a title may set apart: "P R E S E N T".
MAY_BE_LETTER_SPACED = (
    "present", "also present", "in attendance", "attendance", "attendees", "apologies", "apologies for absence",
    "absent", "officers", "observers", "members present", "officers present", "officers in attendance",
)  # fmt: skip
# How or where: "Present at the meeting", "Attending remotely".
ATTENDED_HOW = (
    "at the meeting", "were", "was", "list", "from", "remotely", "virtually", "online", "in person", "by phone",
    "voting", "non-voting", "and voting", "with voting rights", "without voting rights", "throughout",
)  # fmt: skip
APOLOGIES = (
    "apology", "apologies", "regrets", "ymddiheuriadau", "leithscéal", "leithscéalta", "leave of absence",
    "unable to attend", "sorry to miss", "could not attend", "could not come", "sent apologies",
)  # fmt: skip
# What a label says that is no word of attendance, with a mark behind it or alone on its line: "Who came:", "Not here:".
CAME = (
    "here", "there", "those there", "those here", "who came", "who was there", "who was here", "who attended", "came",
    "in the room", "in the hall", "around the table", "round the table", "at the table", "with us", "also there",
    "also here", "present were", "who else came", "joined by",
)  # fmt: skip
COULD_NOT_COME = (
    "couldn't make it", "couldn’t make it", "could not make it", "can't make it", "can’t make it", "couldn't come",
    "couldn’t come", "couldn't attend", "couldn’t attend", "not able to come", "not able to attend",
    "not able to be there",
    "unable to come", "unable to be there", "who couldn't make it", "who couldn’t make it", "who couldn't come",
    "who couldn’t come", "sorry", "apols", "with apologies", "sent their apologies",
)  # fmt: skip
NOT_THERE = ("not here", "not there", "missing", "away", "who was missing", "who was away", "those absent")
# Words of such a label that is on none of these lists, and whose people are no attendees: "Circulation: Ann Adams".
OF_OTHER_THINGS = (
    "abstained", "abstentions", "action", "actioned", "actions", "address", "adopted", "against", "agenda", "agent",
    "agreed", "apology", "appellant", "applicant", "appointed", "approval", "approved", "attached", "attachments",
    "attention", "author", "authors", "candidate", "candidates", "carried", "cc", "circulated", "circulation",
    "compiled", "condolences", "congratulations", "contact", "contacts", "copied", "copies", "copy", "date",
    "dated", "death", "decision", "declarations", "defeated", "distributed", "distribution", "drafted", "elected",
    "election", "email", "enquiries", "file", "for", "from", "if", "in", "information", "interest", "interests",
    "issued", "item", "items", "lead", "location", "memory", "motion", "moved", "mover", "next", "nominated",
    "nomination", "nominations", "noting", "obituary", "objector", "on", "owner", "phone", "photo", "photograph",
    "place", "prepared", "produced", "proposed", "proposer", "proxies", "proxy", "published", "quorum", "re",
    "recipients", "ref", "reference", "report", "reports", "requested", "resolved", "retired", "retirement",
    "retirements", "review", "reviewed", "seconded", "seconder", "signatures", "signed", "sponsor", "sponsors",
    "subject", "supported", "telephone", "teller", "tellers", "thanks", "time", "title", "to", "topic",
    "transcribed", "typed", "url", "vacancies", "vacancy", "venue", "voted", "votes", "voting", "website", "winner",
    "winners", "written",
)  # fmt: skip
# Words of a label whose people came beside the members: "Staff team:", "Guest speaker:", "Clerk in attendance:".
CAME_BESIDE = (
    "adviser", "advisers", "advisor", "advisors", "consultant", "consultants", "facilitator", "guest", "guests",
    "invited", "invitees", "observer", "observers", "officer", "officers", "official", "officials", "presenter",
    "presenters", "secretariat", "speaker", "speakers", "staff", "support", "visiting", "visitor", "visitors",
)  # fmt: skip
# Of these no label says so that names members, too: "Staff governors:", "Staff side:".
OF_MEMBERS = (
    "governor", "governors", "member", "members", "trustee", "trustees", "director", "directors", "side", "councillor",
    "councillors",
)  # fmt: skip
# What people are called who have no office for it: "Patients:", "Parents:".
IN_NO_OFFICE = (
    "carers", "children", "clients", "colleagues", "community", "families", "friends", "guests", "leaseholders",
    "learners",
    "members", "neighbours", "others", "parents", "patients", "people", "players", "pupils", "residents", "staff",
    "students", "team", "tenants", "users", "visitors", "volunteers",
)  # fmt: skip
# Words of a label that no list knows, which show that whoever stands behind it did not come: "Who couldn't make it:".
OF_THOSE_AWAY = (
    "absent", "absence", "away", "miss", "missing", "missed", "not", "no", "sorry", "unable", "couldn't", "couldn’t",
    "cannot", "can't", "can’t", "declined", "excused", "leave",
)  # fmt: skip
APOLOGIES_CAME = ("received", "sent", "given", "noted", "accepted", "tendered")
ABSENT = ("not in attendance", "not present", "nonattendance", "non-attendance", "did not attend")
REMOTE = (
    "on the phone", "on the call", "on the line", "by phone", "by telephone", "by video", "joining remotely",
    "joining online", "joining virtually", "attending remotely", "attending online", "attending virtually", "dial-in",
    "dial in", "dialled-in", "dialled in", "dialing-in", "dialing in", "via teams",
    "via zoom", "via video", "via skype", "by electronic means", "via electronic means", "by video conference",
    "by videoconference", "on zoom", "on teams", "on ms teams", "on skype", "by zoom", "by teams", "via ms teams",
    "via microsoft teams", "by remote link", "attending by teams",
)  # fmt: skip
# Who took the notes; the clerk's own label is "Clerk".
CLERKS = (
    "clerk", "clerked by", "secretary", "minute secretary", "minutes secretary",
    "minuting secretary", "clerc", "note taker", "notetaker", "scribe", "recorder", "secretariat", "facilitator",
)  # fmt: skip
NOTES_TAKEN = ("note", "notes")
MINUTES_TAKEN = ("minute", "minutes", "minuted", *NOTES_TAKEN)
MINUTES_TAKEN_BY = ("taker", "by", "taken by")
# Who took the chair, on a line of its own above the name, too.
PRESENT_IN_THE_CHAIR = (
    "present in the chair",
    "in the chair",
    "presiding",
    "sa chathaoir",
    "i láthair sa chathaoir",
    "yn y gadair",
)
CHAIRED_BY = (
    *PRESENT_IN_THE_CHAIR,
    "chair and minute taker",
    "chair and minutes",
    "chair & minute taker",
    "chair",
    "chaired by",
    "chairman",
    "chairperson",
    "chairwoman",
    "cathaoirleach",
    "an cathaoirleach",
    "cadeirydd",
)
ROLE_OF_LABEL = {
    "minute secretary": "Minute Secretary",
    "minutes secretary": "Minutes Secretary",
    "clerc": "Clerc",
    "minuting secretary": "Minuting Secretary",
    "clerk": "Clerk",
    "clerked by": "Clerk",
    "secretary": "Secretary",
    "secretariat": "Secretariat",
    "facilitator": "Facilitator",
    "recorder": "Recorder",
    "scribe": "Scribe",
    "note taker": "Note Taker",
    "notetaker": "Note Taker",
}
# Who attends without being a member: a label with one of these lists people "in attendance".
ASIDE = (
    "yn gwasanaethu", "presenters", "witness", "witnesses", "non-voting attendees", "non voting attendees",
    "in attendance", "hefyd yn bresennol", "invited", "invitees", "also", "officer",
    "officers", "official",
    "officials", "staff", "employees", "guest", "guests", "observer", "observers", "nonmember", "nonmembers",
    "non-member", "non-members", "non member", "non members", "visitor", "visitors", "other", "others", "public",
    "presenting", "adviser",
    "advisers", "advisor", "advisors", "speakers", "oifigigh", "feidhmeannaigh", "swyddogion",
)  # fmt: skip
# The same of a line that names a body and its people ("Trust Staff Present").
ASIDE_OF_A_BODY = (
    "officer", "officers", "official", "officials", "staff", "guest", "guests", "observer", "observers", "visitor",
    "visitors",
)  # fmt: skip
# The same alone on a line between two lists, without a mark.
OTHERS_ALONE = (
    "support",
    "secretariat",
    "officers",
    "officials",
    "staff",
    "observers",
    "guests",
    "visitors",
    "advisers",
    "advisors",
)
# Whom a label with a body's name lists: "Garda nominations:".
OF_A_BODY = (
    "members", "officials", "officers", "staff", "nominations", "nominees", "representatives", "delegates",
    "councillors", "trustees", "governors", "directors",
)  # fmt: skip
# Of these, such as are an office of each of them.
OFFICES_OF_EACH = ("Representative", "Delegate", "Governor", "Trustee")
REMOTE_IN_LABEL = ("remote", "virtual", "online", "phone")
