"""Words of attendance beside names and in prose; those of labels are in ``attendance_labels``."""

from __future__ import annotations

# Why somebody was away: personal, and not kept.
REASONS_OF_ABSENCE = (
    "leave", "ill", "illness", "sick", "sickness", "unwell", "holiday", "work", "work commitment", "work commitments",
    "personal", "annual leave", "maternity", "maternity leave", "paternity", "paternity leave", "family", "bereavement",
    "compassionate", "medical", "hospital", "away", "childcare", "no substitution", "no substitute", "no sub",
    "none", "apologies",
    "council business", "other commitment", "other commitments", "on leave", "isolating", "covid", "covid-19",
    "jury service",
)  # fmt: skip
# What is said behind apologies: "Apologies: none".
NOBODY_AWAY = ("none", "nil", "there were no", "n/a", "not applicable")
# How somebody attended from elsewhere, as it is printed beside a name.
FROM_ELSEWHERE = (
    "vc", "v/c", "microsoft teams", "google meet", "webex", "video", "videoconference", "video-conference",
    "video conference", "video link", "video call",
    "telephone", "teleconference", "phone", "teams", "ms teams", "zoom", "skype", "remotely", "virtual", "virtually",
    "online", "remote", "dial in", "dial-in", "dialled in", "dialled-in",
)  # fmt: skip
# Who stands in for somebody: "substitute for Mrs Adams".
SUBSTITUTING = (
    "substitute", "substituting", "substituted", "deputising", "deputizing", "standing in", "deputy", "sub",
    "attending", "alternate", "proxy", "in place", "on behalf", "replacing", "for",
)  # fmt: skip
# Behind the name of a group of which nobody came: "16-19 Provider: vacant".
NOBODY_OF_A_GROUP = (
    "vacant", "vacancy", "vacancies", "none", "nil", "no representative", "no representation", "to be confirmed",
    "to be appointed", "tbc", "n/a",
)  # fmt: skip
# Apologies in sentences: what they are called, what stands before the names, and what is done with them.
APOLOGIES_IN_PROSE = ("apology", "apologies", "apologises", "regrets", "ymddiheuriadau", "leithscéal", "leithscéalta")
BEFORE_THE_ABSENT = (
    "gan", "oddi wrth",
    "from", "on behalf of", "for", "by", "were", "was", "had been", "received", "noted", "accepted",
)  # fmt: skip
SENT_APOLOGIES = ("sent", "given", "submitted", "tendered", "offered", "apologised", "gave", "extended")
# Apologies for a part of the meeting: who sends them was there.
FOR_A_PART = ("late", "lateness", "early", "leaving", "arriving", "departure", "delay", "delayed")
# Who took the chair, told behind the name.
TOOK_THE_CHAIR = (
    "took the chair", "was in the chair", "presided", "acted as chair", "assumed the chair",
    "agreed to chair the meeting", "chaired the meeting",
    "called the meeting to order",
)  # fmt: skip
IN_THE_CHAIR = ("in the chair",)
# Before the name, and what ends it: "chaired by Ann Adams who welcomed".
CHAIRED_BEFORE = (
    "Chaired by", "chaired by", "presided over by", "called to order by", "eeting was led by", "eeting led by",
)  # fmt: skip
# What who took the chair does first; of somebody listed it tells who that was: "Ann Adams opened the meeting".
OPENED = ("opened the meeting", "declared the meeting open", "called the meeting open", "brought the meeting to order")
# What the chair does, and others do not: "The Chair, Ann Adams, opened the meeting".
CHAIRS_DO = ("opened", "convened", "welcomed", "called", "declared", "began", "commenced", "started")
BEHIND_A_CHAIR = ("at", "who", "and clerked", "clerked", "on", "in", "as", "welcomed", "opened")
# A sentence about who led the meeting is no list of people.
LED_THE_MEETING = ("took the chair", "was in the chair", "chaired", "presided", "opened", "welcomed")
# What stands in prose about a meeting, and not in a list of people.
NOT_IN_A_LIST = (
    "the meeting", "resolved", "minutes of", "agenda", "member of the public", "members of the public",
    "member of the press", "members of the press", "public gallery", "welcomed", "quorum", "commenced", "opened at",
    "declared", "was held", "there were", "vacancy", "vacancies", "webcast", "recorded",
)  # fmt: skip
# What is told of somebody in such prose: "Dan Dale was introduced as a new governor".
TOLD_OF_SOMEBODY = (
    "introduced", "appointed", "reappointed", "re-appointed", "elected", "reelected", "re-elected", "co-opted",
    "welcomed", "thanked", "nominated", "invited", "the",
)  # fmt: skip
# What people do at a meeting: a paragraph that begins with somebody who did is no list of people.
SPOKE = (
    "convened",
    "welcomed",
    "thanked",
    "congratulated",
    "proposed",
    "opened",
    "started",
    "stated",
    "advised",
    "informed",
    "explained",
    "outlined",
    "declared",
    "reported",
    "expressed",
    "asked",
    "said",
    "told",
    "reminded",
    "referred",
    "extended",
    "commenced",
    "began",
    "paid",
    "called",
    "queried",
    "requested",
    "suggested",
    "read",
)
# Titles of items that are the attendance list; of item titles that only begin so: "Attendance figures".
IN_TITLES = (
    "present", "attendance", "attendees", "attending", "attended", "in attendance", "roll call", "sederunt",
    "participants",
)  # fmt: skip
WHO_IN_TITLES = (
    "those", "member", "members", "councillors", "governors", "trustees", "board", "committee", "directors",
)  # fmt: skip
NOT_ATTENDANCE = (
    "at", "of", "by", "and", "figures", "data", "report", "officer", "strategy", "policy", "rate", "rates",
)  # fmt: skip
# Labels in a table's cells, and what may stand before them.
IN_CELLS = (
    "present", "in attendance", "attendees", "attendance", "attended", "attending", "apologies",
    "apologies for absence", "apologies received", "absent", "not present", "did not attend", "observer", "observers",
    "officer", "officers", "guest", "guests", "invited", "invitees",
)  # fmt: skip
BEFORE_IN_CELLS = ("member", "members", "also", "those")
# What ends a list, at the beginning of a line.
ENDS_LIST = (
    "cumulative record",
    "record of attendance",
    "attendance record",
    "attendance matrix",
    "attendance register",
    "agenda",
    "minutes",
    "item",
    "no.",
    "minute action",
    "minute no",
    "action",
    "welcome",
    "introduction",
    "proposed",
    "seconded",
    "moved",
    "motion",
    "proposer",
    "previous minutes",
    "matters arising",
    "prayer",
    "opening prayer",
    "audio recording",
)
# Members without titles of their own in an old opening: "in the presence of the councillors".
MEMBERS_IN_OPENINGS = ("councillors", "members", "aldermen", "deputies", "gentlemen", "supervisors", "trustees")
# How somebody joined: "via Teams", "joined by video link".
JOINED_HOW = ("via", "by", "on", "through", "joined", "joined by", "joined via")
# Somebody stands in for another: "Bob Brown attended as her substitute".
AS_SUBSTITUTE = (
    "as substitute", "as a substitute", "as her substitute", "as his substitute", "as their substitute", "substituting",
    "deputised", "deputising", "deputizing", "in her absence", "in his absence", "in their absence", "in her place",
    "in his place", "in their place", "in her stead", "in his stead", "in their stead", "on her behalf",
    "on his behalf", "on their behalf",
)  # fmt: skip
STOOD_IN = ("substituted", "deputised", "deputized", "stood in", "was substituting", "was deputising")
SUBSTITUTES = ("substitute", "named substitute", "deputy", "representative", "alternate")
REPLACED = ("substituted", "replaced", "represented", "deputised")
