"""What stands around the name of somebody absent, whatever the word is: "the X of Cllr Field", "Cllr Field's X".

No list of illnesses is asked. A noun that something put down to is a reason wherever it stands beside the name, and
what is somebody's own is private, unless it is a report, a proposal, or anything else that a board speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from loaders.parsing.forms import is_organisation
from loaders.privacy.absence.entries import is_capitals
from loaders.privacy.absence.told.doings import OWN, is_business
from loaders.privacy.absence.words import OF_BUSINESS, OTHER_BUSINESS, WORD, is_neutral
from loaders.privacy.masking import Place

_NOUN = r"(?:[\w'’-]+\s+){0,3}?[\w'’-]+"
_BECAUSE = (
    r"due\s+to|owing\s+to|thanks\s+to|because\s+of|on\s+account\s+of|in\s+view\s+of|in\s+(?:the\s+)?light\s+of|"
    r"as\s+a\s+result\s+of|after|following|since|despite|given"
)
_HEARD = (
    r"(?:hear|heard|learn\w*|told|news|informed|aware|tidings)\s+(?:of|about)|"
    r"(?:sadden\w+|sorry|upset|shocked|distressed|concerned|grieved|dismay\w*|regret|sadness|sorrow)\s+(?:by|at|about|over)"
)
_TITLES = r"(?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Sir|Dame|Lady)\b\.?\s+|[A-Z][\w'’.-]*\s+){0,3}"
# "Due to the sudden widowhood of", "sorry to learn of the accident of"
_OF = re.compile(rf"\b(?:{_BECAUSE}|{_HEARD})\s+(?P<told>(?:(?:the|an?)\s+)?{_NOUN}\s+of)\s+{_TITLES}\Z", re.I)
# "Since his lumpectomy Cllr Field"
_SINCE_HIS = re.compile(
    rf"(?:\A|[.;:,–—\n]|\band|\bthat)\s*(?P<told>(?:{_BECAUSE}|until|with|during|before)\s+(?P<what>(?:his|her|their)\s+"
    rf"{_NOUN})),?\s+{_TITLES}\Z",
    re.I,
)
# "Sinusitis had laid Cllr Field low", "a leaking roof kept Mrs Field at home"
_BEFELL = re.compile(
    rf"(?:\A|[.;:,–—\n]|\bthat|\bas|\bbecause|\bsince|\b(?:of|by|about)(?=[^.;,\n]*\s(?:that|which)\s))\s*(?P<told>{_NOUN})\s+(?:that\s+|which\s+)?"
    rf"(?:would\s+have\s+|could\s+have\s+|has\s+|had\s+|have\s+|is\s+|was\s+)?(?:laid|kept|keeps|"
    rf"keeping|put|taken|floored|confined|detained|struck|prevented|stopped|forced|delayed|caught|brought|held)\s+{_TITLES}\Z",
    re.I,
)
# "It being the week of the fair, Cllr Field", "Between the scans Cllr Field"
_IT_BEING = re.compile(
    rf"(?:\A|[.;:–—\n])\s*(?P<told>(?:it|this|that|there)\s+being\s[^.;\n]{{3,80}}?),\s+{_TITLES}\Z", re.I
)
_BETWEEN = re.compile(
    rf"(?:\A|[.;:,–—\n]|\band|\bthat)\s*(?P<told>(?:between|amid|amidst)\s+(?P<what>(?:the|his|her)\s+{_NOUN})),?\s+{_TITLES}\Z",
    re.I,
)
# "The paramedics had called on Cllr Field, who was therefore not with us"
_SO_THAT = re.compile(rf"(?:\A|[.;:–—\n])\s*(?P<told>(?=\S)[^.;\n]{{3,100}}?)\s+{_TITLES}\Z")
_WHO_SO = re.compile(r",\s+who\s+(?:was|is|had|has|could)\s+(?:therefore|thus|hence|consequently|so)\s")
_NOBODY = re.compile(r"\b(?:[Ww]ho|they|we|he|she|it|\w+s['’]?\s+(?:has|had)|[A-Z][\w'’-]*\s+[A-Z][\w'’-]*)\b")
_A_BODY = re.compile(
    r"\b(?:council\w*|board|committee|clerk|chair\w*|members?|governors?|trustees?|meeting|cllrs?|mr|mrs|ms|dr|agenda|"
    r"county|district|borough|head\w*|officers?|residents?|police|group|motion|vote|discussion)\b",
    re.I,
)
# "put back for Dan Field to go to his ..."
_FOR = re.compile(rf"\bfor\s+{_TITLES}\Z")
_TO_GO = re.compile(
    r"\s+(?P<told>to\s+(?:go|be|have|see|undergo|recover|rest|get|visit\s+(?:his|her)|attend\s+(?:to|his|her|an?)|"
    r"look\s+after|care|nurse|mourn|grieve|collect|fetch|take\s+(?:his|her))\b[^.;,\n]*)"
)
# "will deputise for Cllr Field during the pregnancy"
_FOR_WHOM = re.compile(
    rf"\b(?:deputi[sz]\w*|cover\w*|st(?:an|oo)d\w*\s+in|fill\w*\s+in|act(?:s|ed|ing)?|substitut\w*|step\w*\s+in)\s+(?:for\s+)?{_TITLES}\Z",
    re.I,
)
_MEANWHILE = re.compile(
    r"\s+(?P<told>(?:during|throughout|through|over|for)\s+(?:the|an?|his|her)\s+(?!(?:item|meeting|part|debate|vote|summer|"
    r"winter|spring|autumn|year|month|week|period|time|absence|rest|remainder|present|moment|next|first|purposes?|"
    r"whole|holidays?|discussion)\b)[^.;,\n]+)"
)
# "came straight from the crematorium"
_STRAIGHT = re.compile(
    r"(?:[^.;\n]|\.(?=\d)){0,60}?\b(?:straight|directly|fresh|(?:back|home)(?=\s+from))\s+(?P<told>from\s+[^,;.\n]+)"
)
_RETURN_OF = re.compile(rf"\breturn\s+of\s+{_TITLES}\Z", re.I)
_FROM = re.compile(r"\s+(?P<told>from\s+[^,;.\n]+)")
# ", taken faint, was helped from the room"
_TAKEN = re.compile(
    r"\s*,\s*(?P<told>(?:taken|gone|called\s+away|caught|struck|laid|kept|held|rushed|hurt|felled|summoned)\s+"
    r"(?!(?:by|as|on\s+(?:to|the|by))\b)[^,;.\n]+)(?=,)"
)
_BUT_FOR = re.compile(r"[^.;\n]{0,90}?\bbut\s+for\s+(?P<told>(?:an?|the|his|her)\s+[^.;,\n]+)")
_OWNED = re.compile(
    r"['’]s?\s+(?P<told>(?:(?!(?:was|were|is|are|had|has|have|will|would|that|which|and|on|in|at|of|for|to|with|by|from|"
    r"about|as|but|who|when|while|until|after|before|because|could|should|did|does|may|might|must)\b)[a-z][\w'’-]*\s*){1,4})"
)
_HIS = re.compile(_OWNED.pattern.replace("['’]s?", "(?:His|Her)", 1))
_OF_HIS = re.compile(
    r"\b(?:about|after|following|since|until|till|with|over|at|during|despite|through|from|of|by|before)\s+(?P<told>(?:his|her)\s+"
    r"(?:(?!(?:was|were|is|are|had|has|have|will|would|that|which|and|on|in|at|for|to|with|by|from|as|but|who)\b)"
    r"[a-z][\w'’-]*\s*){1,3})"
)
# "a decline in Cllr Field's eyesight"
_IN_THEIR = re.compile(
    rf"\b(?P<told>(?:an?|the)\s+(?:(?!(?:the|an?)\b)[\w'’-]+\s+){{1,3}}(?:in|of|to|with))\s+{_TITLES}\Z", re.I
)
# "had seen him at the infirmary"
_SEEN_AT = re.compile(r"\s+(?P<told>(?:at|in|on)\s+(?:the|an?|his|her)\s+[^.;,\n]+)")
SEEN_BY = re.compile(
    rf"\b(?:seen|saw|visit\w*|found|spok\w+\s+(?:to|with)|heard\s+from|called\s+on|rang|phoned|"
    rf"sat\s+with)\s+{_TITLES}\Z",
    re.I,
)
# "gave a lift to Cllr Field from the infirmary"
_FETCHED = re.compile(
    rf"\b(?:lift|drove|driven|driv\w+|fetch\w*|collect\w*|brought|accompan\w+|escort\w*)\b[^.;\n]{{0,30}}?{_TITLES}\Z"
)
_FROM_THERE = re.compile(
    r"\s+(?P<told>(?:home\s+|back\s+)?(?:from|to)\s+(?:the|an?|his|her)\s+[^.;,\n]+?)(?=\s+and\s|[.;,\n]|\Z)"
)
# "a hamper to Cllr Field at the convent"
_TO_WHOM = re.compile(rf"\b(?:to|with|on|by|from|for)\s+{_TITLES}\Z")
_THERE = re.compile(
    r"\s+(?P<told>in\s+(?!(?:respect|relation|regard|connection|turn|person|writing|due|advance|future|full|return|response|reply|"
    r"addition|order|case|time|place|favour|consultation|partnership|liaison|support|private|confidence)\b)[a-z]+(?=[.;,)\n]|\Z)|"
    r"(?:at|in)\s+(?:the|an?|his|her)\s+(?!(?:\w+\s+)?(?:meetings?|site|hall|offices?|council|time|end|bottom|top|junction|"
    r"corner|county|request|same|next|last|opening|launch|unveiling|ceremony|inquiry|inspection|exhibition|chair|committee|matter|form|village|parish|town|ward|area|field|park|event|"
    r"workshop|conference|future|summer|autumn|spring|winter|new\s+year)\b)[^.;,\n]+)"
)
_ANOTHER = re.compile(r"\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b|\b[A-Z][a-z'’-]+\s+[A-Z][a-z'’-]+")
# "Deferred - chemo starts 5 May", in a row or a line about their task
_STATUS = re.compile(
    r"\b(?:deferred|overdue|late|no\s+progress|(?:rolled|carried|brought)\s+(?:forward|over)|outstanding|delayed|"
    r"not\s+(?:yet\s+)?(?:started|done|begun|complete[d]?)|pending|on\s+hold|held\s+over|postponed|still\s+to\s+do|slipped|open|c/f)\b"
    r"\s*(?:[,;:(–—]|\s-\s|\bas\b|\bbecause\b)\s*(?P<told>[^|\t\n.;)]{3,80})",
    re.I,
)
_THINGS = re.compile(
    r"\b(?:points?|ideas?|remarks?|quer(?:y|ies)|objections?|ward|wards|recommendations?|bid|ballot|complaint|complaints|"
    r"claim|claims|mileage|allowance|training|computer|laptop|phone|website|column|article|speech|talk|tour|walk|"
    r"survey|audit|count|count|position|stance|argument|observations?|guidance|leadership|chairmanship|tenure|"
    r"retirement|departure|arrival|return|election|re-election|defeat|victory|record|records|notice|warning|"
    r"garage|office|address|email|number|signature|initiative|initiatives|scheme|fund|grant|donation|firm|company|"
    r"business|farm|employer|constituency|constituents|residents|neighbours|campaign|petition|case|cases|"
    r"enquir(?:y|ies)|inquir(?:y|ies)|investigations?|meetings?|attention|agreement|approval|permission|view|absences?)\b",
    re.I,
)
_LED = (
    (_TO_WHOM, _THERE),
    (SEEN_BY, _SEEN_AT),
    (_FOR, _TO_GO),
    (_FOR_WHOM, _MEANWHILE),
    (_RETURN_OF, _FROM),
    (_FETCHED, _FROM_THERE),
)
_DEEDS = (_TO_GO, _STRAIGHT, _TAKEN)  # told of what they did, and no noun
_ARTICLE = re.compile(r"\A\s*(?:the|an?|his|her|their)\s+", re.I)
BEFORE = 140  # characters before a name in which what leads to it stands


def told_around(
    text: str, start: int, end: int, names: Sequence[Place], is_known: Callable[[str], bool]
) -> Iterator[Place]:
    """The places beside the names of the absent in a sentence where something is put down to, or is their own."""
    for number, name in enumerate(names):
        stop = names[number + 1][0] if number + 1 < len(names) else end
        for found, at in (*_before(text, start, *name), *_behind(text, start, name, stop)):
            words = found["what"] if "what" in found.re.groupindex else found["told"]
            if found.re in _DEEDS:
                told = OF_BUSINESS.search(words) is None
            else:
                told = not _is_business(words.removesuffix(" of"), is_known)
            if told:
                yield at + found.start("told"), at + found.end("told")


def told_of_a_task(text: str, start: int, end: int, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """What a line on a task of somebody absent says behind "deferred" and the like."""
    for found in _STATUS.finditer(text, start, end):
        if not (is_business(found["told"]) or _is_business(found["told"], is_known)):
            yield found.span("told")


def told_of_theirs(text: str, start: int, end: int, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """What a sentence that begins with "His" or "Her" at ``start`` speaks of, unless it is of a board's business."""
    found = _HIS.match(text, start, end)
    if found is not None and not _is_business(found["told"], is_known):
        yield found.span("told")


def _before(text: str, start: int, first: int, end: int) -> Iterator[tuple[re.Match[str], int]]:
    low = max(start, first - BEFORE)
    before = text[low:first]
    for pattern in (_OF, _SINCE_HIS, _BETWEEN, _IT_BEING, _BEFELL, *((_SO_THAT,) if _WHO_SO.match(text, end) else ())):
        found = pattern.search(before)
        if found is not None and not (
            pattern is _BEFELL and (_A_BODY.search(found["told"]) or _NOBODY.search(found["told"]))
        ):
            yield found, low


def _behind(text: str, start: int, name: Place, end: int) -> Iterator[tuple[re.Match[str], int]]:
    before = text[max(start, name[0] - BEFORE) : name[0]]
    patterns = [_STRAIGHT, _TAKEN, _BUT_FOR, _OWNED]
    patterns += [after for lead, after in _LED if lead.search(before)]
    for pattern in patterns:
        found = pattern.match(text, name[1], end)
        if found is not None:
            yield found, 0
    theirs = _OWNED.match(text, name[1], end)
    of_theirs = _IN_THEIR.search(before) if theirs is not None and OWN.match(theirs["told"]) is None else None
    if of_theirs is not None:
        yield of_theirs, max(start, name[0] - BEFORE)
    for found in _OF_HIS.finditer(text, name[1], end):
        if not _ANOTHER.search(text, name[1], found.start()):
            yield found, 0


def _is_business(words: str, is_known: Callable[[str], bool]) -> bool:
    """Whether a noun is of a board's business, somebody's name, a body, or says nothing."""
    noun = _ARTICLE.sub("", words)
    return (
        OWN.match(noun) is not None
        or any(one.search(noun) for one in (OF_BUSINESS, OTHER_BUSINESS, _THINGS))
        or is_neutral(noun)
        or (is_capitals(noun) and is_organisation(noun))
        or not any(len(word) > 2 for word in WORD.findall(noun))
        or is_known(noun)
    )
