"""Nouns of bodies that meet and decide: "board", "committee", "governing body".

Three places ask for them, and differ: who decided in a sentence, what a title block names, and which of two names is
the board's. So what all of them know stands once, and each place adds its own.
"""

from __future__ import annotations

# Known everywhere.
BODIES = (
    "board", "committee", "council", "partnership", "commission", "forum", "panel", "group", "cabinet", "executive",
    "authority", "trust", "association", "team",
)  # fmt: skip
# Who decides in a sentence, besides: "the Assembly agreed".
THAT_DECIDE = (*BODIES, "assembly", "network", "governing body", "subcommittee", "sub-committee", "exec", "cttee")
# Who decides in a sentence, named by who they are: "Members agreed".
MEMBERS_THAT_DECIDE = (
    "we", "member", "members", "meeting", "councillors", "governors", "trustees", "directors", "attendees", "all",
    "all present", "all members", "everyone", "it", "all councillors", "all governors", "all trustees",
    "board members", "panel members", "committee members", "council members", "forum members", "those", "all those",
    "pc", "p.council", "tc",
)  # fmt: skip
# Of whom a forum's members are a part: "Maintained primary members voted to de-delegate".
PARTS_OF_MEMBERS = ("maintained", "primary", "secondary", "special", "nursery", "academy", "school", "schools")
# Members as what somebody resolved: "Councillors resolved".
MEMBERS_THAT_RESOLVE = ("members", "meeting", "councillors", "governors", "trustees", "directors", "we", "all present")
# Members that do something and agree: "Members looked at the bids and agreed".
MEMBERS_THAT_DO = ("members", "governors", "councillors", "trustees")
# Others whose decisions minutes report: "approved by Cabinet".
OTHERS_THAT_DECIDE = (
    "Cabinet", "Government", "Secretary", "Parliament", "Ofsted", "Full Council", "County Council", "Borough Council",
    "District Council", "Executive",
)  # fmt: skip
# What title blocks name, besides.
NAMED_IN_TITLES = (
    *BODIES, "subcommittee", "sub-committee", "cttee", "governors", "assembly", "society", "trustees", "federation",
    "collaborative", "network", "body", "consortium", "alliance", "directors", "conference", "senate", "court",
    "commissioners", "conservators", "corporation", "overview and scrutiny", "overview & scrutiny",
    "working party", "steering group", "meeting of the parish", "municipal district", "metropolitan district",
    "cyngor", "gyngor", "pwyllgor", "comhairle", "coiste",
)  # fmt: skip
# What small boards that no title names are called in passing: "the next Alpha Parish Council meeting".
NAMED_IN_PASSING = ("Association", "Committee", "Council", "Forum", "Group", "Partnership", "Society", "Trust")
# Of two names: that of the body above.
PARENTS = (
    "council", "trust", "association", "authority", "university", "school", "academy", "society", "foundation",
    "office", "nhs", "federation", "governors", "college", "partnership", "corporation", "department", "ministry",
    "government", "charity", "ltd", "limited", "plc", "ccg", "icb",
    "clinical commissioning group", "university health board", "teaching health board", "integrated care board",
    "collaborative",
)  # fmt: skip
# Of two names: that of a part of the body above.
PARTS = (
    "subcommittee", "sub-committee", "committee", "cttee", "board", "panel", "commission", "forum", "group", "cabinet",
    "executive", "partnership", "working party", "team", "municipal district", "trustees", "directors",
    "overview and scrutiny", "overview & scrutiny",
)  # fmt: skip
# Of two names: what by its own word is a part of a body.
PARTS_BY_NAME = (
    "subcommittee", "sub-committee", "sub committee", "subgroup", "sub-group", "sub group", "working group",
    "working party", "task group", "task and finish group", "steering group", "executive group",
)  # fmt: skip
# Others who have, or raise, no objection to what is planned: "The County raised no objection."
THAT_HAVE_A_SAY = (
    "county", "county council", "district", "district council", "borough", "borough council", "city council",
    "highways",
    "highways authority", "highway authority", "agency", "authority", "officer", "officers", "neighbour", "neighbours",
    "resident", "residents", "parishioners", "public", "police", "planners", "planning authority", "planning committee",
    "applicant", "agent", "owner", "owners", "landowner", "landowners", "trust", "water", "wildlife", "consultee",
    "consultees", "inspector", "developer", "developers", "school", "church", "government", "ministry", "department",
    "he", "she", "nobody", "no one", "anybody", "anyone",
)  # fmt: skip
# Bodies that are known by their letters: parochial church council, patient participation group, full governing body.
BY_LETTERS = ("FGB", "LGB", "PCC", "PFA", "PPG", "PTA", "PTFA", "TRA")
# What a committee may be called, with no word for a body: "SCRUTINY", above "Minutes of the meeting held on".
BY_WHAT_THEY_DO = (
    "Audit", "Finance", "Licensing", "Overview and Scrutiny", "Personnel", "Planning", "Policy", "Resources",
    "Scrutiny", "Staffing", "Standards",
)  # fmt: skip
# Kinds of councils, as their names tell: "Alpha Borough Council".
KINDS_OF_COUNCIL = ("Borough", "City", "Community", "County", "District", "Metropolitan", "Parish", "Town", "Village")
# Bodies that every council may have, by these names alone.
OF_ANY_COUNCIL = ("Cabinet", "Council", "Executive", "Full Council", "General Purposes", *BY_WHAT_THEY_DO)
# Boards that something is put up on, and nobody sits on.
BOARDS_OF_WOOD = (
    "Advertising", "Bulletin", "Clatter", "Dart", "Direction", "Display", "Honours", "Information", "Interpretation",
    "Interpretative", "Message", "Name", "Notice", "Poster", "Score", "Sign", "Sounding", "White",
)  # fmt: skip
# Nouns that alone name nobody: "the Committee".
PLAIN = ("council", "board", "committee", "panel", "forum", "group")
PLAIN_WITH_KIND = (
    *PLAIN,
    "partnership",
    "governing body",
    "governing board",
    "governors",
    "commissioners",
    "conservators",
    "authority",
    "trustees",
    "directors",
)  # nor with a kind before them: "Full Partnership"
# Who runs a body, and what bodies are run so: "Alpha Almshouse Charity", "Alpha Village Hall".
WHO_RUN_A_BODY = (
    "trustees", "directors", "committee", "management committee", "executive committee", "executive", "board",
    "management board", "council of management", "commissioners",
)  # fmt: skip
RUN_BY_OTHERS = (
    "charity", "charities", "trust", "institute", "foundation", "hall", "halls", "almshouses", "library", "museum",
    "theatre", "harbour", "port", "common", "commons", "club", "centre", "society", "association", "cooperative",
    "co-operative", "cemetery", "churchyard", "hospice", "hospital",
)  # fmt: skip
# Whose board is "the Board" in their minutes, besides; whose committee is "the Committee".
RUN_BY_A_BOARD = (
    "federation",
    "partnership",
    "academy",
    "college",
    "university",
    "school",
    "company",
    "ltd",
    "limited",
)
RUN_BY_A_COMMITTEE = ("club", "society", "association", "institute", "hall", "union", "league")
# What is a body's whole name in small letters: "parish council", "the trustees".
IN_SMALL_LETTERS = (*PLAIN_WITH_KIND, "governors", "trustees", "directors", "cabinet", "executive", "body")
# What a speaker's name may follow in one run: "Alton Borough Council Cllr Adams gave".
BEFORE_A_SPEAKER = ("Council", "Board", "Committee", "Trust", "Partnership", "Association", "Group", "Forum")
# Who takes a matter on: "will be taken up by the Highways Group".
THAT_TAKE_ON = ("Group", "Committee", "Sub-Committee", "Party", "Team", "Panel", "Board", "Department")
# The last words of names of bodies in running text, as printed.
NAMED_IN_TEXT = (
    "Committee", "Sub-Committee", "SubCommittee", "Commission", "Panel", "Board", "Forum", "Cabinet", "Council",
    "Trust", "Partnership", "Academy", "School", "College", "University", "Hospital", "Constabulary", "Police",
    "Association", "Society", "Agency", "Authority", "Foundation", "CCG", "CCGs", "Federation", "Healthwatch",
    "Diocese", "Ltd", "Limited",
)  # fmt: skip
