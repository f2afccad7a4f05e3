"""Words of motions and votes: who moves and seconds, how many vote how, how it ends."""

from __future__ import annotations

# What is moved and voted on.
MOTIONS = ("motion", "amendment", "proposal", "proposition", "resolution", "recommendation", "vote")
# Several of them, of which one sentence tells the end; how many, and which.
SEVERAL = ("motions", "amendments", "proposals", "propositions", "resolutions")
HOW_MANY = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
ORDER = ("first", "second", "third", "fourth", "fifth", "former", "latter")
AMENDMENTS = ("amendment", "counter-motion", "counter motion", "countermotion", "direct negative")
# Those of a tally's outcome: "This motion was carried"; of the label of a list of votes: "For the amendment:".
WITH_A_TALLY = ("motion", "proposal", "resolution", "amendment", "vote")
WITH_A_LABEL = ("motion", "amendment", "proposal", "resolution")
# "Proposed by Cllr Adams", "Mover: A Adams"
MOVED_BY = (
    "proposed", "moved", "prop", "prop.", "proposer", "mover", "proposition of", "proposal of", "motion of",
    "initiated motion", "amendment by", "motion by", "motion in the name of",
    "motion was made by", "motion made by", "nominated by", "ar moladh",
    "molta ag", "cynigiwyd gan",
)  # fmt: skip
# "Cllr Adams moved"
MOVES = (
    "moves", "moved", "proposes", "proposed", "initiated motion", "initiated a motion", "initiated the motion",
)  # fmt: skip
BEFORE_MOVES = ("then", "also", "further", "next", "now", "duly", "therefore", "subsequently", "formally")
SECONDED_BY = (
    "seconded",
    "2nded",
    "seconder",
    "sec",
    "sec.",
    "second by",
    "cuidithe ag",
    "tacaithe ag",
    "eiliwyd gan",
    "ac eiliwyd gan",
)
SECONDS = ("seconds", "seconded")

# How somebody votes.
IN_FAVOUR = ("in favour", "in favor")
FOR = ("for", *IN_FAVOUR)
AGAINST = ("against",)
OPPOSED = ("opposed",)
ABSTAINED = ("abstain", "abstained", "abstaining", "abstention", "abstentions")
ABSTAINS = ("abstains",)
AYES = ("ayes",)
NOES = ("noes", "nays")
ONE_AYE = ("aye",)  # as the label of a list
NOT_VOTING = ("not voting",)
# Who votes, behind a number: "six members against".
VOTERS = ("vote", "votes", "member", "members", "councillor", "councillors", "people")

# Who says how a vote ended: "The Mayor declared the motion carried".
WHO_DECLARES = (
    "Chair", "chair", "Chairman", "chairman", "Chairperson", "chairperson", "Mayor", "Convener", "Provost", "President",
    "Cathaoirleach", "Speaker",
)  # fmt: skip
# Where others vote: "carried at the union's conference", "lost in the Senedd".
OTHER_ASSEMBLIES = (
    "annual general meeting", "assembly", "commons", "conference", "congress", "dail", "general meeting", "lords",
    "oireachtas", "parliament", "referendum", "senate", "senedd", "stormont", "synod", "westminster",
)  # fmt: skip
# How a motion ended.
CARRIED = ("carried", "passed")
CARRIED_TOO = ("agreed", "approved")  # said of much else, too
NOT_CARRIED = ("carried", "passed", "agreed", "approved", "supported", "adopted")  # behind "not"
LOST = ("lost", "defeated", "rejected", "negatived", "failed", "voted down")
FELL = ("fell", "fallen", "lapse", "lapsed")
FELL_WITH_A_SCORE = ("fell",)
DEFERRED = (
    "deferred",
    "laid on the table",
    "left to lie",
    "referred without debate",
    "remitted",
    "stood referred",
)  # "adjourned" too, where no name follows
# What ends one with a score: "lost 1-3".
SCORED = (*CARRIED, "lost", "defeated")
