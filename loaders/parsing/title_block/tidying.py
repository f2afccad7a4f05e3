"""A name of a body without what is printed around it: articles, kinds of meetings, letters in brackets, sentences."""

from __future__ import annotations

import re

from loaders.parsing.forms import MONTH, is_capitals
from loaders.parsing.title_block.casing import title_case
from loaders.parsing.words import alternatives, bodies, counts, days, decisions, honorifics

BODY = alternatives(bodies.NAMED_IN_TITLES)
NAMED_BODY = re.compile(rf"\b{BODY}\b(?!\s+room)", re.I)  # "Alpha Board", never "the board room"
LEADING_MARKS = re.compile(r"^[\s\-–—,:;|.#*/\"“”‘]+|[\s\-–—,:;|.*/’'\"“”]+$")
# "Setting up a Wildlife Group", "Reviving the Patient Participation Group", but "Revitalising the High Street Group".
_FOUNDING = r"(?:(?:re-?)?(?:vitalis|launch|form|start|establish|creat|viv|found)ing|setting\s+up)"
_NAMED_BY_KIND = (
    r"(?:(?:patients?|participation|steering|working|residents[’']?|tenants[’']?|users?|friends|liaison|management)\s+){1,3}"
    r"(?:group|committee|association|forum)\b"
)
# "the above Council", "an extra Transparency Board", "Open Board", "2031-May Public Board", "May 2031 Audit Panel",
# "Q3 Board"
LEADING_ARTICLE = re.compile(
    r"^(?:from\s+the\s+|(?:the|of|for|to|an?(?=\s+[a-z])|a)\s+|(?:extra)?ordinary\s+(?=\S+\s)|(?-i:extra|additional|said)\s+|above(?:[\s-]named)?\s+"
    rf"|(?:(?:19|20)\d\d[-\s])?{MONTH}(?:\s+(?:19|20)\d\d)?\s+(?=\S+\s)|(?:19|20)\d\d\s+(?=[A-Za-z])"
    r"|(?:report\s+(?:(?:of|to|for|from|by)\s+)?(?:the\s+)?|(?:[\w’'&-]+\s+){1,4}report\s+(?:to|for)\s+(?:the\s+)?|presented\s+to\s+(?:the\s+)?|(?:published\s+|executive\s+)?decisions\s+of\s+(?:the\s+)?)(?=(?:[\w’'&-]+\s+){0,6}(?:council|committee|board|forum|panel)\b)"
    r"|part\s+(?:\d|[ABI]{1,3}|one|two)\s+of\s+(?:the\s+)?(?=\S+\s)"
    r"|(?:\d{1,3}(?:st|nd|rd|th)\s+)?(?:a\.?g\.?m\.?|e\.?g\.?m\.?|annual\s+general\s+meeting)\s+of\s+(?:the\s+)?"
    r"|\d{2,4}\s+(?=(?:[\w’'&-]+\s+){1,4}(?:parish|town|community|county|district|borough|city)\s+council\b)"
    r"|meetings?\s+(?!house)(?-i:(?=[A-Z]))"
    r"|(?:open|public|private|closed)\s+(?=(?:board|council|committee|forum|panel)\b)"
    r"|\d{1,3}(?:st|nd|rd|th)\s+(?!(?:[\w’'-]+\s+){0,4}(?:scouts?|guides?|brownies?)\b)(?=(?:[\w’'&-]+\s+){0,6}(?:council|committee|board|forum|panel|meeting)\b)"
    r"|(?:Q[1-4]|(?:first|second|third|fourth)[\s-]quarter)\s+(?=\S)"
    r"|full\s+(?=(?:council|board)\s+of\s)"
    rf"|{_FOUNDING}\s+an?\s+|{_FOUNDING}\s+(?:the|our)\s+(?={_NAMED_BY_KIND})"
    r"|annual\s+(?:(?:parish|town|village|community)\s+)?assembly\s+of\s+(?:the\s+)?(?=.*\bcouncil\b)"
    r"|annual\s+(?=(?:[\w’'&-]+\s+){1,6}(?:council|committee|board|forum|panel|group)\b))+",
    re.I,
)
# "COMMITTEE: Alpha Panel", "TO: the Chairman": a label; "Alpha PC Minutes of Alpha Parish Council": two titles in one.
LABEL_BEFORE = re.compile(
    r"^(?:committee|board|council(?=\s*:\s+\S+\s+\S)|name|title|meeting|name\s+of\s+\w+|title\s+of\s+meeting|meeting\s+(?:title|name)|(?:report\s+)?to)\s*:\s*",
    re.I,
)
TITLE_BEFORE = re.compile(r"^.*\b(?i:(?:minutes|notes)\s+of\s+(?:the\s+)?)(?=[A-Z])")
# "Alpha Annual Parish Council Meeting"
KIND_WITHIN = re.compile(r"(?<=\w)\s+annual(?=\s+(?:parish|town|community)\s+council\b)", re.I)
# "Alpha Parish Council A.G.M.", "Alpha Board - AGM 2031", "Alpha Parish Council Annual": the kind of a meeting.
KIND_BEHIND = re.compile(
    r"(?:(?:\s*[-–—,]\s*|\s+)(?:a\.?g\.?m\b\.?|e\.?g\.?m\b\.?|annual(?:\s+general)?)"
    r"|\s*[-–—,]\s*(?:extraordinary|ordinary|special))(?:\s+meeting)?(?:\s+\d{1,4})?$",
    re.I,
)
ACRONYM_BEHIND = re.compile(r"\s*\((?P<letters>[A-Z][A-Za-z]{1,6})\)$")
ACRONYM_WITHIN = re.compile(rf"\s+\((?P<letters>[A-Z]{{2,6}})\)(?=\s+{BODY}\b)", re.I)
SHORT_COUNCIL = re.compile(r"(?:(?<=[a-z])|(?<=[A-Z]{4}))\s+(?:(?P<parish>P\.?C)|T\.?C)\.?$")  # "Alpha PC"
KIND_MARKS = re.compile(r"\s*[-–—]?\s+(?:AGM|EGM|Agm|Egm)(?:\s+\d{1,4})?$")
SHORTEST = 4  # characters of a name
# "Alpha Trust 97th Board": the number of a meeting.
NUMBERED = re.compile(
    r"(?<=\S)\s+\d{1,3}(?:st|nd|rd|th)(?=\s+(?:board|council|committee|trustees[’']?|forum|panel)\b)", re.I
)
# "Alpha Annual Parish Council", "Alpha Extra Ordinary Parish Council": the kind of a meeting within the name.
KIND_INSIDE = re.compile(
    r"(?<=\S)\s+(?:annual|(?:extra[\s-]?)?ordinary|special|monthly)(?=\s+(?:parish|town|community|city|county|district|borough)"
    r"\s+council\b)",
    re.I,
)
# "Alpha Parish Council Planning (Meeting)", "Alpha Parish Council Parish (Meeting)": the kind of a meeting behind it.
KIND_OF_COUNCILS = re.compile(
    r"(?<=\bparish council)\s+(?:annual\s+)?(?:parish|planning|precept|budget|finance)$", re.I
)
# "Alpha Parish Council Report", "Alpha Board Discussion", "Alpha Committee update": what a text about a body is headed.
HEADED = re.compile(
    rf"(?P<name>\b{BODY})\s+(?:reports?|discussions?|updates?|news|newsletter|highlights|round-?up)$", re.I
)
# "Cyngor Cymuned Alpha Community Council": the kind of council in Welsh before the name in English.
KIND_IN_WELSH = re.compile(
    r"^(?:cyngor|gyngor)\s+(?:cymuned(?:ol)?|tref|dinas|sir)\s+(?=.*\b(?:community|town|city|county)\s+council$)", re.I
)
# "Alpha Parish Council - Meeting", "Alpha Parish Council meeting", "Alpha Board September 2031"
TRAILING = re.compile(
    rf"\s+[-–—]\s*meetings?$|\s*[-–—,]\s*part\s+(?:\d|[ABI]{{1,3}}|one|two)(?:\s*\((?:public|private|open|closed)\))?$|(?<=\S)\s+{MONTH}(?:\s+(?:19|20)\d\d)?$|\s+general$|,?\s+\(?registered\s+charity\b.*$|\s+minuted$"
    r"|(?<=\S)[\s,–—-]+page\s+\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?\b.*$|\s+printed(?:\s.*)?$"
    r"|\s+\(?(?:draft|unapproved|unconfirmed|approved|confirmed)\)?$",
    re.I,
)
MEETING_BEHIND = re.compile(r"(?<=\S)\s+meetings?$", re.I)
TRUSTEE_MEETING = re.compile(r"(?<=\S\s)trustees?[’']?\s+meetings?$", re.I)
POSSESSED = re.compile(r"(?<=[sS])(['’])(?=[A-Za-z]{4})")  # "RESIDENTS'ASSOCIATION"
DIVIDED = re.compile(r"(?<=\w)-\s+(?=[A-Z])")  # "ADARE- RATHKEALE", where a line ended
IN_CAPITALS = re.compile(r"^[A-Z]{5,}(?=\s+of\s)")  # "COUNCIL of the Borough of Alpha"
CTTEE = re.compile(r"\bCttee\b")
# "parish council", "the committee": what has no name of its own may be printed in small letters
COMMON = re.compile(
    r"(?:(?:full|parish|town|community|county|borough|district|city|governing|general)\s+)*"
    rf"{alternatives(bodies.IN_SMALL_LETTERS)}",
    re.I,
)
# "Alpha Museums. Board of Trustees", "MEETING. Alpha Council": a name does not go on behind a full stop.
STOP_WITHIN = re.compile(r"(?<=[A-Za-z]{4})\.\s+(?=[A-Z])")

# "Committee Room 2", "Clerk to the Council", "The Board was told that": a place, a role, a sentence.
NO_NAME = re.compile(
    r"\b(?:room|hall|chambers?|suite)(?:\s+(?:\d+|[A-Z]))?(?:$|,)|^distribution\b|^(?:(?:deputy|vice|assistant|acting|interim|former|past|lord)[\s-]+)*(?:clerk|chair\w*|secretary|leader|director|head|officer|mayor|provost|treasurer|president|convenor|(?:chief|proper|monitoring|returning|section\s+151)\s+(?:executive|officer))\s+(?:of|to)\b"
    r"|^(?:(?:to\s*:?\s*)?all\s+)?(?:chair\w*|members?)\s+(?:and|of)\b|^(?:venue|location|place|where|contact|apologies)\s*[:\t]|^(?:to\s+)?(?:consider|receive|approve|note|discuss|review)\b"
    r"|^(?:video|telephone)\s+conference|^[^:]+:\s+no\b|^(?:working\s+)?papers?\s+(?:for|to|on)\b|\s(?:with|and|for|by)$"
    rf"|^{alternatives(honorifics.OF_MOVERS, ('Professor',))}\b\.?\s[^/,]*[/,]"
    r"|^(?:senior|deputy|assistant|chief)\s+(?:manager|executive|officer|engineer|planner)\b"
    r"|,\s*(?:chair\w*|clerk|head\s?teacher|secretary|treasurer)\s+(?:of|to)\b"
    rf"|\({alternatives(honorifics.IN_PROSE)}\b"
    r"|^representing\s|^(?:in|at)\s+the\s|\boffices?,"
    r"|^(?:as\s+(?:\w+ed|per|we|you|the)|please|these|those|there|during|since|while|whilst|whereas|although)\s"
    r"|\bscrutiny\s+(?:officers?|managers?|advis[eo]rs?|functions?|reports?|procedures?)$"
    r"|^(?:public|open)\s+forum\b|\bact\s+(?:19|20)\d\d\b|\bLGA\s+(?:19|20)\d\d\b|\bsection\s+\d"
    rf"|^(?:it\s+was\s+)?(?:\w+ly\s+)?{alternatives(decisions.RESOLVED)}\b(?:\W|\s+(?:that|to)\b)"
    r"|\b(?:was|were|is|are|be|been|will|has|have|had|should|would|could|must|cannot)\s+\w+",
    re.I,
)
# "Report of the Chair of Governors": a paper, no body.
OF_A_REPORT = re.compile(r"^reports?\s+(?:of|by|from|to)\b", re.I)
# "Alpha Council was", "Alpha Board Wednesday", "Alpha Panel – fifth": where a line or a sentence was cut.
# "Alpha BoardDate of meeting": the next line, run in.
RUN_IN = re.compile(r"(?<=[a-z])(?:Date|Time|Venue)\s+(?:of|for)\b.*$")
CUT_BEHIND = re.compile(
    r",?\s+(?:due|scheduled|convened|called|arranged|intended)(?:\s+(?:to\s+(?:be|take\s+place)|for|on|at))?\s*$|"
    r",?\s+(?:and\s+)?(?:adjourned|resumed|re-?convened|continued)(?:\s+(?:from|on|at|and)\b.*)?\s*$|"
    r"\s+to\s+(?:consider|receive|approve|adopt|discuss|elect|note|review)\b.*$|\s+to\s+be\s*$|"
    r"(?<=\S)\s+met(?:\s.*)?$|(?<=\S)\s+(?:virtual|remote|online|hybrid|emergency)\s*$|"
    rf",?\s+(?:incorporating|comprising|serving\s+the|covering\s+the|representing\s+the)\s.*$|[\s,–—-]+(?:{alternatives(days.DAYS)}|was|were|which|held|on|in|at|(?-i:Date|DATE|Time|TIME|Venue|VENUE))\s*$"
    rf"|\s+[–—-]\s+{alternatives(counts.ORDINALS)}\s*$",
    re.I,
)


def tidy(words: str) -> str | None:
    """A name without marks and articles around it, in title case; None for what is too short or too long for one."""
    value = LABEL_BEFORE.sub("", LEADING_MARKS.sub("", RUN_IN.sub("", " ".join(words.split()))))
    if NO_NAME.search(value):
        return None
    value = next((part for part in reversed(STOP_WITHIN.split(value)) if NAMED_BODY.search(part)), value)
    value = IN_CAPITALS.sub(lambda first: first[0].capitalize(), value) if not is_capitals(value) else value
    value = POSSESSED.sub(r"\1 ", TITLE_BEFORE.sub("", value))
    value = KIND_IN_WELSH.sub("", LEADING_ARTICLE.sub("", value))
    value = HEADED.sub(
        r"\g<name>", KIND_INSIDE.sub("", CUT_BEHIND.sub("", NUMBERED.sub("", CTTEE.sub("Committee", value))))
    )
    value = LEADING_MARKS.sub("", TRAILING.sub("", DIVIDED.sub("-", value)))
    value = KIND_OF_COUNCILS.sub("", _without_kind(_without_acronym(value)))
    if value in bodies.BY_LETTERS:
        return value
    if NO_NAME.search(value) or OF_A_REPORT.search(value) or (value[:1].islower() and not COMMON.fullmatch(value)):
        return None
    if len(value) < SHORTEST or len(value) > 140 or not value[0].isalnum():
        return None
    return title_case(value)


def _without_acronym(value: str) -> str:
    """A name without its own letters in brackets: "Alpha Participation Group (APG)", "Air and Sea (AAS) Panel"."""
    if (within := ACRONYM_WITHIN.search(value)) and _are_its_letters(within["letters"], value[: within.start()]):
        value = value[: within.start()] + value[within.end() :]
    behind = ACRONYM_BEHIND.search(value)
    bare = value[: behind.start()] if behind else value
    return bare if behind and _are_its_letters(behind["letters"], bare) else value


def _are_its_letters(letters: str, name: str) -> bool:
    """Whether the words of a name begin with these letters, in their order."""
    begins = iter(word[0] for word in name.upper().replace("-", " ").split())
    return all(letter in begins for letter in letters.upper())


def _without_kind(value: str) -> str:
    """A name without the kind of meeting that stands behind it, where a body's name is left, and none of a place."""
    value = TRUSTEE_MEETING.sub("Trustees", KIND_WITHIN.sub("", value))
    bare = _in_full(MEETING_BEHIND.sub("", value))
    if NAMED_BODY.search(bare) or bare in bodies.BY_LETTERS:
        value = bare
    bare = KIND_BEHIND.sub("", value)
    if bare == value:
        return value
    bare = bare.rstrip("'’")  # "Upton Plot Holders' AGM"
    if bare in bodies.BY_LETTERS:
        return bare
    if NO_NAME.search(bare):  # "Alpha Village Hall - AGM 2031": the place alone is no body
        return KIND_MARKS.sub(" AGM", value)
    return _in_full(bare) if len(bare) >= SHORTEST else f"{bare} meeting"


def _in_full(name: str) -> str:
    """ "Alpha PC" as "Alpha Parish Council"."""
    short = SHORT_COUNCIL.search(name)
    if short and is_capitals(name):
        name = title_case(name[: short.start()]) + name[short.start() :]
    return SHORT_COUNCIL.sub(lambda short: " Parish Council" if short["parish"] else " Town Council", name)
