"""Why somebody came late, left, resigned or gave something up: the clause that tells it, and sentences that go on.

The words of coming and going are business and stay; what is cut is the clause behind them that speaks of the person
("as his", "whose", "feeling") or of a private life (``private_lives``). What was left for an interest or an item is
no private reason. Behind words that say that somebody left, was late or is away, whatever is no time and no business
is cut.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import sentence_at
from loaders.privacy.masking import Place

# Somebody was there for a part only, or will not be there: why is private whatever it is, but for business.
_NOT_ALL_THE_TIME = (
    r"(?:left|leaves?|leaving|departed|gone|went)\s+(?:(?:the|this)\s+(?:meeting|chamber|room|call|table|hall)|early|at\s+\d|home|before|after|during|shortly|soon)|"
    r"(?:had|has|have|must|needed|needs|wished|asked|asks|obliged|leave|permission|allowed)\s+(?:to\s+)?(?:go|leave|depart|slip\s+away)|"
    r"(?:could|can|would|will)\s*not\s+(?:stay|remain)|"
    r"late(?!\s+(?:Cllr|Councillor|M[rs]|Dr))|away|absent|missing|abroad|off\s+(?:with|sick|on|for|until)|"
    r"(?:arriv(?:es|ed|ing)|came|joined|joins|returned)\s+(?:at|from|after|by|the|during|remotely|online)"
)
_GAVE_UP = (
    r"resign(?:s|ed|ing|ation)?|st(?:oo|an)d(?:s|ing)?\s+down|step(?:s|ped|ping)?\s+(?:down|back|aside)|retir(?:e|ed|es|ing)\s+from|"
    r"casual\s+vacancy|relinquish\w*|hand(?:s|ed|ing)?\s+over|gives?\s+up|gave\s+up|giving\s+up|withdrew|leaves?|left|leaving|"
    r"depart(?:s|ed|ing)|came|arriv(?:es|ed|ing)|late|delayed|deferred|postponed|put\s+off|held\s+over|seat"
)
_AWAY = LedPattern(rf"\b(?:{_NOT_ALL_THE_TIME})\b", re.I)
_GAVE = LedPattern(rf"\b(?:{_GAVE_UP})\b", re.I)
# Whoever is on leave, on jury service, off sick
_ON_LEAVE = LedPattern(
    r"\b(?:on|off)\s+(?:(?:her|his|a|long|short|long-term|extended|unpaid|indefinite)\s+)?(?:maternity|paternity|parental|adoption|sick|compassionate|"
    r"bereavement|annual|study|carer['’]?s?|sabbatical|jury|holiday|honeymoon|sickness|medical|family|special)(?:\s+(?:leave|service|duty|absence))?\b"
    r"(?!\s+(?:polic|pay|cover|rate|figure|polici))(?:[^.;,\n]|\.(?=\S))*?(?=[.;,\n)]|\s+and\s|\Z)"
)
# An absent member who wrote or rang: what they are or have is no business.
_WROTE = LedPattern(
    r"\b(?:rang|phoned|telephoned|texted|e-?mail(?:ed|s)?|messaged|messages?|wrote|written|letter|heard\s+from|told|hoped|word\s+(?:came|from))\b",
    re.I,
)
_ARRIVALS = ("arriv", "came", "join", "return")
_OF_THEM = re.compile(
    r"(?P<why>(?:[:;–—,(]\s*(?:that\s+|but\s+|as\s+)?|\bthat\s+)(?:he|she|his|her)\s+(?!will|would|could|can|supports?|supported|agree|"
    r"want|wish|ask|propos|object|oppos)(?:[^.;\n]|\.(?=\S)|(?<=\b[A-Z])\.)*)"
)
# "Mrs Field, who starts her confinement in July": of an absent member
_WHO = re.compile(
    r"(?P<name>[A-Z][\w'’-]+)(?P<why>,?\s+who(?:se)?\s+(?!will|would|shall|can|could|may|might|agreed|(?:is|are|was)\s+to\b|has\s+(?:agreed|to)\b)[^,.;:\n]+)"
)
# "Mr Field, kept at home by lumbago": of an absent member
_APPOSED = re.compile(
    r"(?P<name>[A-Z][\w'’-]+)(?P<why>,?\s+(?:kept|held|laid|taken|confined|struck|stuck|delayed|detained|stranded|recovering|recuperating|"
    r"resting|being|having|suffering|nursing|awaiting|undergoing|ill|sick|unwell|still|just|now|back|at\s+home|in\s+bed)\b[^,.;:\n]+)"
)
# "but fever had kept him from them", "a fall that confined her to bed"
_KEPT = LedPattern(
    r"\b(?:kept|keeps|keeping|confin(?:ed|es|ing)|detain(?:ed|s)|laid|delay(?:ed|s)|prevent(?:ed|s)|stopp(?:ed|s)|forced|struck|floored)\s+"
    r"(?:him|her|them|(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z]\w+)\b(?:[^.;\n]|\.(?=\S))*"
)
_IS_ON = re.compile(
    r"\b(?:is|was|are|were|be|been|being|goes|went|going|while|whilst|still|currently|away|absent|returns?|returned|back|remains?)"
    r"\s+(?:\w+\s+)?\Z"
)
# "Due to the sudden widowhood of Mrs Field", "during Mr Field's detox": of an absent member
_BECAUSE_OF = LedPattern(
    r"\b(?:due\s+to|owing\s+to|because\s+of|on\s+account\s+of|following|during|throughout|through|after|since|until|in\s+view\s+of)\s+"
    r"(?:(?P<what>[^.,;:\n]{3,60}?)\s+of\s+(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+)?(?:[A-Z][\w-]+\s+)?(?P<of>(?-i:[A-Z])[\w-]+)\b|"
    r"(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+)?(?:(?-i:[A-Z])[\w-]+\s+)?(?P<whose>(?-i:[A-Z])[\w-]+?)(?:['’]s|s['’])\s+(?P<own>[^,.;:\n]+))",
    re.I,
)
_KNOWN_CAUSE = re.compile(
    r"\b(?:resign\w*|departure|retirement|absence|death|proposal|request|suggestion|advice|complaint|visit|comments?|question|"
    r"representation|intervention|statement|apolog\w+|arrival|leaving|return|help|support|part|tenure)\b",
    re.I,
)
# "Mrs Field had flu and would be away": before the words that say so
_HAD_AND = re.compile(
    r"\b(?:[A-Z][\w'’-]+|[Hh]e|[Ss]he)\s+(?P<why>(?:has|had|is|was)\s+(?!(?:sent|given|been)\b)[^.,;:\n]{3,80}?),?\s+and\s+(?:so\s+|therefore\s+)?"
    r"(?:would|will|could|must|had|is|was|has|needed|may|might)\s+(?:\w+\s+){0,3}\Z"
)
# Who it is said of stands right before: "Mr Field had to leave", "the Clerk is away"
_SAID_OF = re.compile(
    r"(?:(?:\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+)(?:[A-Z][\w'’.-]*\s+){1,3}|\b(?:he|she)\s+|"
    r"\b(?:the|our)\s+(?:clerk|chair(?:man)?|vice-chair(?:man)?|head(?:teacher)?|treasurer|secretary|mayor)\s+|(?P<bare>[A-Z][\w'’-]+)\s+)"
    r"(?:(?:is|was|were|are|will|would|be|been|being|had|has|have|to|must|asked|needed|needs|arrived|came|arriving|coming|also|then|still|"
    r"now|again|could|not|for)\s+){0,4}\Z",
    re.I,
)
# What may stand behind without telling why.
_WHEN = re.compile(
    r"\W*(?:\b(?:the|this|that|meeting|chamber|room|call|table|hall|at|around|about|before|after|during|until|from|to|end|start|point|\d[\d.:]*|"
    r"am|pm|a\.m|p\.m|hours|hrs|o'clock|early|late|minutes?|its?|close|middle|of|on|in|for|a|an|few|short|time|while|part|rest|tonight|today|"
    r"evening|week|month|year|next|last|all|both|again|then|here|there|once|more|twice|without|apolog(?:y|ies)|leave|january|february|march|april|"
    r"may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|since|temporarily|briefly|shortly|he|she|they|online|remotely|go|leave|not|been|was|is|will|be|and)\b\W*)*",
    re.I,
)
_NOT_FURTHER = re.compile(r"[,;]?\s+(?:and|but|so)\s+(?=\w)|[;]")
# An absent member is somewhere: "Mrs Field was in casualty"
_IS_SOMEWHERE = re.compile(
    r"(?P<name>[A-Z][\w'’-]+)\s+(?P<why>(?:is|was|remains|has\s+been|had\s+been)\s+(?:still\s+|now\s+|currently\s+)?"
    r"(?:in|at|on|with|off|away|out|under|down|having|getting|nursing|awaiting|going|abroad|stuck|ill|home)\b"
    r"(?!\s+(?:favour|contact|charge|touch|discussions?|process|support|receipt|talks|post|attendance|agreement|the\s+(?:chair|board|committee|"
    r"panel|group|list|working|stage|meeting|council)|to\b|line|place|time|course|regard|respect))[^.,;:\n]+?)(?=[.,;:\n]|\s+and\s|\Z)"
)
_CLAUSE_BEFORE = re.compile(r"(?:(?<=[,;:])|(?<=\bbut)|(?<=\bthat)|(?<=\bas)|(?<![^\n])|(?<=\.\s))[^,;:.\n]*\Z")
_LEADS = (
    r"because|due\s+to|owing\s+to|thanks\s+to|on\s+account\s+of|as\s+(?=(?:he|she|they|his|her|their|the|an?|Cllr|Councillor|M[rs]s?)\b)|"
    r"since|while|whilst|after|following|for\s+(?:\w+\s+){0,3}reasons|for|having|being|feeling|whose|"
    r"who\s+(?:is|was|has|had)|so\s+that\s+(?:he|she)|in\s+order\s+to|to\s+(?!(?:her|him|his|their|them|the|an?)\b)(?=[a-z]{2,})|(?:straight|direct(?:ly)?|fresh)\s+from|"
    r"in\s+(?:view|light|consequence)\s+of|on\s+(?:the\s+)?(?:advice|orders?|grounds?)|in|with|amid"
)
_CLAUSE = re.compile(
    rf"(?P<why>(?:[,;:]\s+|\s+|\(|\s[–—-]\s)(?:{_LEADS}|(?<=,\s)(?:his|her|their))\b(?:[^.;\n]|\.(?=\S)|(?<=\b[A-Z])\.)*)"
)
_STRONG_LEAD = re.compile(
    r"\W*(?:because|due|owing|thanks|on\s+account|as\s|since|having|being|feeling|whose|so\s+that|in\s+order|to\s|straight|direct|fresh|"
    r"following|in\s+(?!(?:the|this|which|order|attendance|person|time|\d|January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b)|amid|with\s+an?\s|after\s+an?\s|for\s+(?:an?\s|his|her|the\s+(?:birth|arrival|funeral|death)))"
)
_SET_OFF = re.compile(r"(?P<why>\s*[:(–—]\s*(?:(?:[^.;\n]|\.(?=\S))+))")
_OF_THE_PERSON = re.compile(
    r"\b(?:his|her|hers|him|he|she|himself|herself|feeling|whose|they\s+(?:feel|felt|had|have))\b", re.I
)
_SELF = re.compile(r"\b(?:for\s+(?:\w+\s+){0,3}reasons|personal|health|family)\b", re.I)
# "..., had its leave", "..., and was thanked", "..., Cllr Brown took over"
_STOPS = re.compile(
    r",\s+(?:and\s+)?(?=(?:had|has|have|was|is|were|would|will|sent|gave|the\s+[A-Z]|Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b)|"
    r"\s+and\s+(?=(?:was|were)\s+(?:thanked|replaced|accepted|noted|received|approved)\b)"
)
_PERSON = re.compile(r"\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof|Rev)\b|\b(?:he|she|his|her)\b", re.I)
_BUSINESS = re.compile(
    r"\b(?:interests?|pecuniary|prejudicial|dispensation|conflict|items?|agenda|minutes?|vote[sd]?|voting|quorum|exclu\w+|"
    r"confidential|resolution|motion|protest|contract|lease|applications?|invoice|payment|fees?|closed|elect\w*|appoint\w*|"
    r"chair\w*|term\s+of\s+office|officers?|reports?|papers?|committees?|polic(?:y|ies)|consultation|council(?:lor)?\s+tax|"
    r"recommend\w*|standing\s+orders?|public|press|present(?:ation|ed|ing)\w*|talk|speech|discussions?|debate|section|effect|"
    r"leave\s+(?:the|of\s+absence)|plans?|survey|quotes?|quotations?|budget|site|contractor|county|district|comments?|questions?|"
    r"answers?|information|figures|grants?|documents?|decision)\b",
    re.I,
)
# "He is in Tenerife.": the next sentence goes on about the person.
_GOES_ON = re.compile(
    r"\s*(?P<why>(?:(?:He|She)\s+(?:(?:still|also|now)\s+)?(?:is|was|has|had|feels|felt|needs|wants|wishes|will\s+be|would\s+be|cannot|can\s+no\s+longer|could\s+no\s+longer|"
    r"no\s+longer|finds|found|moves|moved|suffers)|His|Her|The\s+\w+\s+of\s+(?:his|her))\b(?:[^.;\n]|\.(?=\S)|(?<=\b[A-Z])\.)*)"
)
# What is said behind a person's departure that is business: thanks, posts, what they did.
_BUSINESS_TOO = re.compile(
    r"\b(?:thank\w*|served|serving|service|work|contribut\w+|years|dedicat\w+|chair\w*|elect\w+|appoint\w+|remain\w*|continu\w+|"
    r"replac\w+|succe\w+|letter|email|role|post|duties|vacan\w+|term|member|handover|report\w*|propos\w+|second\w+|ask\w+|"
    r"suggest\w*|agreed|said|stated|noted|explained|declar\w+|vot\w+|abstain\w+)\b",
    re.I,
)


def departures(text: str, names: Collection[str], absent: Collection[str], begin: int) -> Iterator[Place]:
    """The places of reasons of coming late, leaving, resigning and putting off, of people with a title or a name.

    ``absent`` are words of the names of those who were away; lists stand up to ``begin``, which ``finding`` reads.
    """
    surnames = {name.split()[-1] for name in names if len(name.split()) > 1}
    for pattern in (_AWAY, _GAVE):
        done = begin
        for cue in pattern.finditer(text, begin):
            start, end = sentence_at(text, cue.start())
            words = text[start:end]
            if not (_PERSON.search(words) or any(name in words for name in surnames)):
                continue
            yield from _reasons(text, cue.end(), end, strong=pattern is _AWAY)
            if pattern is _AWAY:
                yield from _behind(text, cue, start, end, {*surnames, *absent})
            if pattern is _AWAY and (had := _HAD_AND.search(text, start, cue.start())) and not _is_business(had):
                yield had.span("why")
            if cue.start() >= done:
                yield from _said_next(text, end + 1)
            done = end
    for cue in _WROTE.finditer(text):
        start, end = sentence_at(text, cue.start())
        if any(name in text[start:end] for name in absent):
            yield from (said.span("why") for said in _OF_THEM.finditer(text, cue.end(), end) if not _is_business(said))
    for said in _ON_LEAVE.finditer(text):
        start, _ = sentence_at(text, said.start())
        if _IS_ON.search(text, max(start, said.start() - 60), said.start()) and not _BUSINESS.search(said[0]):
            yield said.span()
    for said in _BECAUSE_OF.finditer(text):
        name, what = ("of", "what") if said["of"] else ("whose", "own")
        if said[name] in absent and not any(one.search(said[what]) for one in (_BUSINESS, _BUSINESS_TOO, _KNOWN_CAUSE)):
            yield said.span(what)
    for said in (one for kind in (_WHO, _APPOSED, _IS_SOMEWHERE) for one in kind.finditer(text)):
        if said["name"] in absent and not _is_business(said):
            yield said.span("why")
    for cue in _KEPT.finditer(text):
        before = _CLAUSE_BEFORE.search(text, max(0, cue.start() - 200), cue.start())
        start = before.start() if before else cue.start()
        if has_private(text[start : cue.end()]) and not _BUSINESS.search(text, start, cue.end()):
            yield start, cue.end()


def _behind(text: str, cue: re.Match[str], start: int, end: int, names: Collection[str]) -> Iterator[Place]:
    """Whatever stands behind words that say that somebody left, was late or is away, but times and business."""
    said = _SAID_OF.search(text, start, cue.start())
    if said is None or (said["bare"] and said["bare"] not in names) or cue[0].lower().startswith(_ARRIVALS):
        return
    stop = _NOT_FURTHER.search(text, cue.end(), end) or _STOPS.search(text, cue.end(), end)
    last = stop.start() if stop else end
    when = _WHEN.match(text, cue.end(), last)
    first = when.end() if when else cue.end()
    if first < last and not _BUSINESS.search(text, cue.end(), last):
        yield first, last


def _is_business(said: re.Match[str]) -> bool:
    return bool(_BUSINESS.search(said["why"]) or _BUSINESS_TOO.search(said["why"]))


def _reasons(text: str, at: int, end: int, *, strong: bool) -> Iterator[Place]:
    """The clauses behind a cue that tell why; behind a ``strong`` one, whatever they say but business."""
    for pattern in (_CLAUSE, _SET_OFF):
        clause = pattern.search(text, at, end)
        while clause is not None:
            start = clause.start("why")
            stop = _STOPS.search(text, start + 2, clause.end("why"))
            why = text[start : stop.start() if stop else clause.end("why")]
            about = (
                (strong and _STRONG_LEAD.match(why))
                or _OF_THE_PERSON.search(why)
                or _SELF.search(why)
                or has_private(why)
            )
            if about and not _BUSINESS.search(why):
                yield start, start + len(why)
                break
            clause = pattern.search(text, start + 1, end)


def _said_next(text: str, at: int) -> Iterator[Place]:
    said = _GOES_ON.match(text, at)
    if said is not None and not _is_business(said):
        yield said.span("why")
