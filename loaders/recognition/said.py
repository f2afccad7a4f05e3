"""The words by which documents beside minutes say what they are: each with the kind that it makes."""

from __future__ import annotations

from graph.schema import DocumentKind

_OFFICE = r"(?:director|head|officer|clerk|manager|chief|executive|member)"
_AUTHOR = r"(?:councillor|cllr|governor|trustee|principal|head\s?teacher|chair\w*|mayor|treasurer|ward\s+member)"
_MEMBERS = r"(?:governors?|members?|councillors?|trustees?|directors?)"
_DECIDER = r"(?:individual|cabinet|executive|key|delegated|officers?|members?|portfolio|holder|urgent|councillor)"
AGAIN = r"(?:revised|amended|updated|corrected|re-?issued)"
# What may follow the name of a kind in its line: nothing, a mark, of what or by whom it is; not "Group" or "Panel".
_ENDS = r"(?:s?(?=[\W_]*$|\s*[-–—:(,\d]|\s+(?:of|from|for|taken|made|by|under|no|as|to)\b))"
# "Ravensholme Board: ", "Finance Committee - ": whose it is.
_WHOSE = r"(?:[^\n.:;|]{3,60}?(?::|\s[-–—])\s+)?"

# A line that begins with a capital, as one of running text that wraps may not.
_TITLE = r"^(?-i:(?=[\W_]*[A-Z\d]))[\W_]*"

# "AGENDA for the meeting", "Notice of meeting", "you are hereby summoned to attend"
WORDS: tuple[tuple[DocumentKind, str], ...] = (
    ("summons", r"\byou\s+are\s+(?:\w+ly\s+|hereby\s+)?requested\s+to\s+attend\b"),
    ("summons", r"\bsummon(?:ed|s)\b[^.\n]{0,60}\b(?:attend|meeting)|\bhereby\s+summon"),
    (
        "agenda",
        rf"^[\W_]*(?:(?:draft|public|supplementary|supplemental|additional|meeting|formal|final|{AGAIN})\s+)*"
        rf"(?:agenda|a g e n d a)(?:\s+(?:for|of)\b|\W{{1,4}}(?:{AGAIN}|(?:v|version|revision|issue)\.?\s*\d{{1,2}})\b"
        r"[^\n]{0,40}$|[\W_]*$)",
    ),
    (
        "agenda",
        r"^[\W_]*(?:agenda\s+(?:supplement|pack|frontsheet)|(?:addendum|supplement)\s+to\s+(?:the\s+)?agenda)\b",
    ),
    (
        "agenda",
        r"^[\W_]*(?:supplementary|additional|late)\s+(?:agenda|papers?|items?|information)(?:\s+(?:for|to)\b|[\W_]*$)",
    ),
    ("notice", r"\bnotice\s+(?:is\s+hereby\s+given|of\s+(?:a\s+|the\s+)?(?:\w+\s+){0,3}meeting)\b"),
    ("notice", r"^[\W_]*notice\s+of\s+(?:postponement|cancellation|adjournment)\b"),
    ("action log", r"^[\W_]*(?:\w+\s+){0,6}actions?\s+(?:log|tracker|list|register)\b"),
    (
        "action log",
        r"^[\W_]*(?:outstanding|open|live)\s+actions?(?=[\W_]*$|\s*[-–—:(])|^[\W_]*actions?\s+outstanding\b",
    ),
    ("decision notice", r"^[\W_]*(?:\w+\s+){0,6}decisions?\s+(?:log|tracker|list|register)\b"),
    (
        "decision notice",
        r"^[\W_]*(?:notice|record|list|summary|statement|schedule)\s+of\s+(?:an?\s+|the\s+)?"
        rf"(?:{_DECIDER}\s+){{0,3}}decisions?\b",
    ),
    ("decision notice", r"^[\W_]*decision\s+(?:notice|sheet|list)\b"),
    (
        "decision notice",
        rf"^[\W_]*(?:[\w’']+\s+){{0,5}}decision\s+(?:notice|record|sheet|summary|form|statement){_ENDS}",
    ),
    ("decision notice", rf"^[\W_]*{_WHOSE}(?:{_DECIDER}\s+){{1,5}}decisions?{_ENDS}"),
    (
        "attendance summary",
        rf"{_TITLE}{_WHOSE}(?:summary|record|register|table)\s+of\s+(?:{_MEMBERS}['’]?s?\s+)?attendance\b",
    ),
    (
        "attendance summary",
        rf"{_TITLE}{_WHOSE}(?:{_MEMBERS}['’]?s?\s+)?attendance\s+(?:summary|statistics|register|records?|figures|returns?){_ENDS}",
    ),
    (
        "attendance summary",
        rf"{_TITLE}{_WHOSE}{_MEMBERS}['’]?s?\s+attendance\b(?=[^.\n]{{0,40}}(?:(?:19|20)\d\d|\bmeetings\b))",
    ),
    ("attendance summary", rf"{_TITLE}{_WHOSE}attendance\s+(?:of|by)\s+(?:the\s+)?{_MEMBERS}\b"),
    ("attendance summary", rf"{_TITLE}{_WHOSE}attendance\s+at\s+(?:[\w’']+\s+){{0,3}}meetings\b"),
    (
        "transcript",
        r"^[\W_]*(?:(?:full|audio|video|meeting|edited|verbatim|draft|unedited|automated|automatic|(?:auto|automatically|machine)[\s-]?generated)\s+)*transcript\b(?!\s+(?:society|services?|group|task))"
        r"|^[\W_]*verbatim\s+(?:record|report|minutes)\b",
    ),
    ("transcript", r"^[\W_]*(?:official|hansard)\s+report\s+of\s+(?:the\s+)?(?:proceedings|debates?)\b"),
    ("report", rf"^[\W_]*report\s+(?:of|by|from)\s+(?:the\s+)?(?:\w+\s+){{0,6}}{_OFFICE}\b"),
    ("report", r"^[\W_]*(?:purpose\s+of\s+(?:the\s+)?report|report\s+(?:to|of|author|title)\s*:)"),
    ("report", rf"^[\W_]*(?:\w+\s+){{0,2}}report\s+(?:of|by|from)\s+(?:the\s+|your\s+)?(?:\w+\s+){{0,3}}{_AUTHOR}\b"),
)
"""Each with the words (a pattern) that stand near a document's beginning; the first that stands there is its kind."""

# What minutes may have as a heading: only in the words before the first item, where nobody is listed as present.
IN_TITLES: tuple[tuple[DocumentKind, str], ...] = (
    (
        "action log",
        rf"^[\W_]*{_WHOSE}(?:actions\s+(?:arising|outstanding)|(?:outstanding|open|live|current)\s+actions)\b(?=[\W_]*$|\s+(?:from\s+)?(?:the\s+)?(?:meeting|\d))",
    ),
    (
        "register",
        rf"{_TITLE}{_WHOSE}(?:[\w’']+\s+){{0,4}}?register\s+of\s+(?:the\s+)?(?:[\w’',]+\s+){{0,5}}interests?\b",
    ),
    ("register", rf"{_TITLE}{_WHOSE}(?:[\w’']+\s+){{0,4}}?interests?\s+register{_ENDS}"),
    ("decision notice", r"^[\W_]*(?:published|executive)\s+decisions(?=[\W_]*$|\s+(?:of|by|taken|made)\b)"),
    (
        "report",
        r"^[\W_]*(?:[\w’']+\s+){0,4}reports?\s+(?:(?:for|from|by|to)\s+(?!next|the\s+next)|of\s+(?!the\s+meeting|a\s+meeting)\w)",
    ),
    ("report", r"^[\W_]*(?:\w+\s+){0,2}(?:performance|annual|quarterly|monthly|progress|update)\s+report(?=[\W_]*$|,)"),
)

REPORT_TITLE = (
    r"^[\W_]*(?:(?:title|subject|agenda\s+item)\W{1,3})?(?:the\s+)?(?:executive\s+)?(?:clerk|chair(?:man|woman|person)?|mayor|treasurer|"
    r"principal|head\s?teacher|director|chief\s+(?:executive|officer))[’']?s?[’']?\s+report"
    r"(?:\s+to\b.{0,60})?[\W_]*$"
)
""" "CLERK'S REPORT", "Title: Chief Executive's Report": in the title only, as minutes have such headings."""

PAPERS_ALONE: frozenset[DocumentKind] = frozenset({"report", "attendance summary", "register"})
"""What bodies keep that tells of no single meeting: neither a board nor a day has to be named."""

OF_A_BODY = r"\b(?:governors?|governing|councillors?|cllrs?|trustees?|clerk|parish|committee|members[’']\s+interests)\b"
"""Whose papers these are, where no board is named."""

CALLED = (
    r"\bmeeting\b[^.;\n]{0,80}\s(?:will|is\s+to|shall)\s+(?:be\s+held|take\s+place|meet)\b"
    r"|\b(?:committee|council|panel|board|forum)\s+will\s+(?:meet|be\s+held)\b"
)
"""What calls a meeting to come, in a title: "The Annual Parish Meeting for all electors will be held on"."""

DECIDED_ALONE = (
    r"^[\W_]*(?:[\w’']+\s+){0,3}(?:officers?|delegated|individual|(?:cabinet|executive)\s+member|portfolio\s+holder)"
    r"\s+(?:[\w’']+\s+){0,2}decisions?\b"
    r"|\bdecisions?\s+(?:\w+\s+){0,2}by\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,2}(?:officer|clerk|director|portfolio|member)"
    r"|\bmade\s+by\s*:?\s*(?:the\s+)?(?:cabinet\s+member|portfolio|leader|officer|director|head\s+of|(?:town\s+|parish\s+)?clerk)\b"
    r"|\bunder\s+delegated\s+(?:powers|authority)\b"
    r"|^[\W_]*(?:decision[\s-]maker|(?:lead\s+|authorising\s+)?officer|portfolio\s+holder|cabinet\s+member)\s*:"
)
"""What tells that no board decided: "Officer Decision Record", "taken by an officer", "Decision maker: ..."."""
