"""Names of boards as the lines of a title block print them: each with the form of words that it was found in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from loaders.parsing.forms import DATE, MONTH, TIME, VERB, is_capitals
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.casing import title_case
from loaders.parsing.title_block.fields import Field
from loaders.parsing.words import alternatives, bodies, counts, days, honorifics
from loaders.spans import Span

BODY = alternatives(bodies.NAMED_IN_TITLES)
IN_A_ROOM = r",?\s+in\s+(?:the\s+)?(?:[\w’']+\s+){0,3}(?:chambers?|hall|rooms?|suite|offices?)\b"
# "Minutes of the ordinary meeting of Alpha Board held on ...", "Meeting of Alpha Board", "Minutes of Alpha Board"
MEETING_OF = re.compile(
    rf"""\b(?:minutes?|notes|record)\s+(?:and\s+\w+\s+)?(?:of|from|for)\s+(?:(?:an?|
  the)\s+)?(?:[\w'’]+\s+){{0,4}}?meetings?\s+of\s+(?:the\s+)?(?P<a>.+?)
        (?=\s*(?:,?\s*\bheld\b|,?\s+which\b|,?\s+on\b\s|,?\s+at\b\s|[-–—,:]?\s*\b{MONTH}\b|\d|$|\n)|{IN_A_ROOM})
    | \bmeetings?\s+of\s+(?:(?:an?|the)\s+)?(?P<b>.+?)(?=\s*(?:,?\s*\bheld\b|,?\s+on\b\s|,?\s+at\b\s|
      [-–—,:]?\s*\b{MONTH}\b|\d|$|\n)|{IN_A_ROOM})
    | \b(?:minutes?|notes)\s+of\s+(?:proceedings\s+(?:of|at)\s+)?
      (?:(?:an?|the)\s+)?(?P<c>[^\n]+?)(?=\s*(?:,?\s*\bheld\b|,?\s+on\b\s|\s+at\b\s|
      \bmeeting\b|[-–—,:]?\s*\b{MONTH}\b|\d|$|\n))""",
    re.X | re.I,
)
# What is no part of a name: "Draft minutes of the", "annual meeting of", "Unapproved".
NOISE_WORDS = re.compile(
    r"""\b(?:(?:draft|approved|unapproved|unconfirmed|confirmed|provisional|final|public|open|full|
  formal)\s+)*(?:minutes|minute(?=\s+of\b)|notes|agenda(?!\s+(?:setting|planning))(?:\s+and\s+minutes)?|record)\b(?:\s+(?:of|from|for)\b(?:\s+the\b)?)?
    |\b(?:(?:an?|the|this|its|their|its)\s+)?(?:(?:ordinary|extraordinary|special|regular|monthly|quarterly|
      (?:annual\s+)?general|annual|full|public|first|second|third|\d+(?:st|nd|rd|
        th))\s+)*meetings?\b(?!\s+house\b)(?:\s+of(?:\s+the)?)?
    |\b(?:(?:(?:governors?|members?|councillors?|trustees?)['’]?s?\s+)?attendance\s+(?:summary|statistics|register|records?|of\s+governors)|
      (?:action|decision)s?\s+(?:log|tracker|list|register|notice|sheet|record|summary)|(?:outstanding|open|live)\s+actions|actions\s+(?:arising|outstanding)|
      (?:cabinet|executive|individual|officer|delegated)\s+(?:(?:cabinet|executive|individual|officer|delegated)\s+)?(?:member\s+)?decision|
      (?:executive\s+)?(?:chair\w*|head\s?teacher|clerk|principal)[’']?s\s+report(?:\s+to\s+(?:the\s+)?(?:governors|governing\s+(?:body|board)|board|trustees))?|
      transcript(?!\s+(?:society|services?|group))|summary\s+of\s+(?:decisions|attendance))\b(?:\s+(?:of|for)(?:\s+the)?)?
    |\b(?:(?:governors?|members?|councillors?|trustees?|directors?)['’]?s?\s+)?(?:register\s+of\s+(?:[\w’']+\s+){0,4}interests?|
      (?:(?:business|pecuniary|disclosable)\s+){0,2}interests?\s+register)\b(?:\s+(?:of|for)(?:\s+the)?)?
    |\bproceedings(?:\s+(?:of|at)\b)?(?:\s+the)?
    |\b(?:draft|unapproved|unconfirmed|provisional|final)\b
    |\b(?:cofnodion|cynhaliwyd|a\s+gynhaliwyd|cyfarfod(?:\s+(?:misol|blynyddol|arbennig|cyffredin))?(?:\s+o(?:['’]r)?(?=\s))?|miontuairiscí)\b""",
    re.X | re.I,
)
# What stands behind a name in its line: "held on ...", "at the Town Hall".
HELD = re.compile(
    r"\b(?:which\s+was\s+|was\s+)?(?:held|took\s+place|convened|commenc\w+|starting|start|at|in|on|from|by|via)\b.*$",
    re.I,
)
NAMED_BODY = re.compile(rf"\b{BODY}\b(?!\s+room)", re.I)  # "Alpha Board", never "the board room"
TWO_LANGUAGES = re.compile(r"\s*[/|]\s*|\s+[-–—]\s+")
OTHER_LANGUAGE = re.compile(r"\b(?:g?cyngor|pwyllgor|comhairle|coiste)\b", re.I)
BE = re.compile(r"\b(?:was|were|is|are|will|has)\b")  # a sentence, no name
HELD_WORD = re.compile(r"\bheld\b", re.I)
NAME_LABEL = re.compile(  # "Committee: ...", "Title of meeting: ...", "COMMITTEE Alpha"
    r"^(?:committee|board|title of meeting|meeting (?:title|name)|name of (?:committee|board|meeting)|"
    r"meeting)\s*[:\t]\s*|^(?i:meeting\s+(?:name|title))\s+(?=[A-Z])|^COMMITTEE\s+(?=[A-Z][a-z])"
)
# "Meeting   Alpha Board      Venue   Room 2": the next column has a label of its own.
NEXT_LABEL = re.compile(r"(?<=\S)\t(?:venue|location|place|date|time|start|chair)\b.*$", re.I | re.M)
MONTH_BEFORE_MEETING = re.compile(
    rf"\s*[-–]?\s*\b{MONTH}\b\s*(?:\d{{4}})?(?=\s+meeting)", re.I
)  # "Board May 2022 meeting"
DATE_OR_TIME_COLUMN = re.compile(r"\b(?:DATE|TIME)\b.*")
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
    r"^(?:(?:the|of|for|to|an?(?=\s+[a-z])|a)\s+|(?:extra)?ordinary\s+(?=\S+\s)|(?-i:extra|additional|said)\s+|above(?:[\s-]named)?\s+"
    rf"|(?:(?:19|20)\d\d[-\s])?{MONTH}(?:\s+(?:19|20)\d\d)?\s+(?=\S+\s)|(?:19|20)\d\d\s+(?=[A-Za-z])"
    r"|(?:report\s+(?:of|to|for)\s+(?:the\s+)?|presented\s+to\s+(?:the\s+)?|(?:published\s+|executive\s+)?decisions\s+of\s+(?:the\s+)?)(?=(?:[\w’'&-]+\s+){0,6}(?:council|committee|board|forum|panel)\b)"
    r"|part\s+(?:\d|[ABI]{1,3}|one|two)\s+of\s+(?:the\s+)?(?=\S+\s)"
    r"|(?:\d{1,3}(?:st|nd|rd|th)\s+)?(?:a\.?g\.?m\.?|e\.?g\.?m\.?|annual\s+general\s+meeting)\s+of\s+(?:the\s+)?"
    r"|\d{2,4}\s+(?=(?:[\w’'&-]+\s+){1,4}(?:parish|town|community|county|district|borough|city)\s+council\b)"
    r"|meetings?\s+(?!house)(?-i:(?=[A-Z]))"
    r"|(?:open|public|private|closed)\s+(?=(?:board|council|committee|forum|panel)\b)"
    r"|\d{1,3}(?:st|nd|rd|th)\s+(?!(?:[\w’'-]+\s+){0,4}(?:scouts?|guides?|brownies?)\b)(?=(?:[\w’'&-]+\s+){0,6}(?:council|committee|board|forum|panel|meeting)\b)"
    r"|(?:Q[1-4]|(?:first|second|third|fourth)[\s-]quarter)\s+(?=\S)"
    r"|full\s+(?=(?:council|board)\s+of\s)"
    rf"|{_FOUNDING}\s+an?\s+|{_FOUNDING}\s+(?:the|our)\s+(?={_NAMED_BY_KIND})"
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
# "Alpha Board Minutes of the Meeting held on ...": what stands before these words in a long line.
MINUTES_HELD = re.compile(r"\bminutes?\s+of\s+(?:(?:the|an?)\s+)?(?:\w+\s+){0,3}meetings?\s+held\b", re.I)
LONGEST_LINE = 160  # characters: a longer line is prose, of which only what is said to have met is a name


class Form(Enum):
    """The form of words that a name stands in, and the points that it has for it."""

    MINUTES_OF_THE_MEETING_OF = 2.0
    MEETING_OF = 1.5
    MINUTES_OF = 1.0
    ALONE = 0.5

    @property
    def points(self) -> float:
        """How much the form speaks for the name of the board that met."""
        return self.value


_GROUPS = {"a": Form.MINUTES_OF_THE_MEETING_OF, "b": Form.MEETING_OF, "c": Form.MINUTES_OF}


def names_in(page: CleanText, line: Line) -> Iterator[tuple[Field[str], Form]]:
    """The names of bodies in a line of the title block; in a line that says who met, that one only."""
    words = page.of(line)
    words = words.replace("\n", " ")  # of a title that runs over the end of a line
    match = MEETING_OF.search(words)
    group = next((group for group in _GROUPS if match and match.group(group)), None)
    if match and group and (value := tidy(match.group(group))):
        yield Field(value, Span(line.start + match.start(group), line.start + match.end(group))), _GROUPS[group]
        if _GROUPS[group] is not Form.MINUTES_OF and not COMMON.fullmatch(value):
            return
    if len(words) > LONGEST_LINE and (held := MINUTES_HELD.search(words)):
        words = words[: held.start()]
    if len(words) <= LONGEST_LINE:
        yield from _alone(line, words)


def _alone(line: Line, words: str) -> Iterator[tuple[Field[str], Form]]:
    """Names left where dates, times and what minutes are called are taken out of a line."""
    bare = DATE.sub("\n", NAME_LABEL.sub("", words))
    bare = NEXT_LABEL.sub("", bare)
    bare = DATE_OR_TIME_COLUMN.sub("", MONTH_BEFORE_MEETING.sub("\n", bare))
    for piece in _in_one_language(NOISE_WORDS.sub("\n", bare).split("\n")):
        piece = HELD.sub("", piece) if HELD_WORD.search(piece) else piece
        piece = TIME.sub("", piece)
        value = tidy(piece)
        if value and NAMED_BODY.search(value) and not BE.search(value) and not VERB.search(value):
            start = line.start + max(0, words.find(piece.strip(" -–,:|")))
            yield Field(value, Span(start, min(line.end, start + len(piece.strip())))), Form.ALONE


def _in_one_language(pieces: list[str]) -> Iterator[str]:
    """The pieces; of a name in two languages the English one: "Cyngor Tref Alton / Alton Town Council"."""
    for piece in pieces:
        halves = TWO_LANGUAGES.split(piece)
        english = [half for half in halves if NAMED_BODY.search(half) and not OTHER_LANGUAGE.search(half)]
        yield english[0] if len(halves) > 1 and len(english) == 1 and OTHER_LANGUAGE.search(piece) else piece


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
    r"|^(?:public|open)\s+forum\b|\bact\s+(?:19|20)\d\d\b|\bLGA\s+(?:19|20)\d\d\b|\bsection\s+\d"
    r"|\b(?:was|were|is|are|will|has|have|had|should|would|could|must|cannot)\s+\w+",
    re.I,
)
# "Report of the Chair of Governors": a paper, no body.
OF_A_REPORT = re.compile(r"^reports?\s+(?:of|by|from|to)\b", re.I)
# "Alpha Council was", "Alpha Board Wednesday", "Alpha Panel – fifth": where a line or a sentence was cut.
# "Alpha BoardDate of meeting": the next line, run in.
RUN_IN = re.compile(r"(?<=[a-z])(?:Date|Time|Venue)\s+(?:of|for)\b.*$")
CUT_BEHIND = re.compile(
    r",?\s+(?:due|scheduled|convened|called|arranged|intended)(?:\s+(?:to\s+(?:be|take\s+place)|for))?\s*$|"
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
    value = _without_kind(_without_acronym(value))
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
    if NO_NAME.search(bare):  # "Alpha Village Hall - AGM 2031": the place alone is no body
        return KIND_MARKS.sub(" AGM", value)
    return _in_full(bare) if len(bare) >= SHORTEST else f"{bare} meeting"


def _in_full(name: str) -> str:
    """ "Alpha PC" as "Alpha Parish Council"."""
    short = SHORT_COUNCIL.search(name)
    if short and is_capitals(name):
        name = title_case(name[: short.start()]) + name[short.start() :]
    return SHORT_COUNCIL.sub(lambda short: " Parish Council" if short["parish"] else " Town Council", name)
