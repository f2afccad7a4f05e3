"""Why somebody came, went, spoke from afar or gave something up, and what is wished to them: by the clause.

What says that somebody came or went is a short list. In such a sentence a clause that is about the person, or is led by
words of cause, is cut unless it holds the business of a board; so is a sentence behind it that goes on with "his".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.anyone.business import is_of_the_board
from loaders.privacy.absence.anyone.people import People
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import sentence_at
from loaders.privacy.absence.told.clauses import clauses, is_told, without_times
from loaders.privacy.masking import Place

_GOES = LedPattern(
    r"\b(?:attend(?:s|ed|ing)?|arriv\w+|left|leaves?|leaving|depart(?:s|ed|ing)|join(?:s|ed|ing)|took\s+part|tak(?:es?|ing)\s+part|participat\w+|"
    r"came|coming|return(?:s|ed|ing)?|late(?:ness)?|miss(?:es|ed|ing)|excus\w+|apologi\w+|resign\w*|st(?:oo|an)d(?:s|ing)?\s+down|"
    r"step(?:s|ped|ping)?\s+(?:down|aside|back)|retir\w+|(?:give[ns]?|gave|giving|handed\s+in)\s+(?:[\w’']+\s+){0,3}notice|withdr[ae]w\w*|"
    r"relinquish\w*|(?:gave|giv\w+)\s+up|not\s+(?:be\s+)?(?:stand|standing|seek|seeking)\b|"
    r"absen\w+|excused|carr(?:ying|ied)\s+on|dial\w*|by\s+(?:telephone|phone|zoom|video\w*|teams|skype)|"
    r"miss|(?:weeks?|days?|months?|fortnight|time)\s+off|remotely|online|speak\w*\s+from|spoke\s+from|sat\s+down|break\s+from|on\s+(?:\w+\s+){0,2}leave|time\s+off)\b",
    re.I,
)
_CARES = LedPattern(
    r"\b(?:delighted|pleased|glad|good|relieved|happy|lovely|nice)\s+to\s+(?:see|have|hear|welcome|know|learn)|\bwelcomed?\s+(?:\w+\s+){0,4}?back\b|"
    r"\b(?:sympath\w+|condolenc\w+|thoughts|prayers|well\s+soon|(?:best|good)\s+wishes|wish(?:ed|es|ing)?(?=\s+(?:him|her|cllr|mr|mrs|ms|miss|dr|councillor|the\s+(?:clerk|head\w*|chair\w*|mayor|caretaker)|(?-i:[A-Z])))|"
    r"congratulat\w+|sorry|sadness|sadden\w+|flowers|bouquet|card|thank\w*)\b",
    re.I,
)
_PERSONAL = re.compile(r"\b(?:he|she|his|her|him|himself|herself)\b", re.I)
_CAUSE = re.compile(
    r"\s*,?\s*(?:(?:as(?!\s+(?:soon|possible|well|per|usual|an?|the|to|if|much|many|in)\b)|when|since|while|so|but)\s+(?=[^.;\n]*\b(?:is|was|are|were|has|had|will|would|could|[a-z]+ed|rang|fell|came|went|began|kept|[a-z]+s)\b)|being|having|in\s+spite\s+of|despite|with\s+(?:an?|his|her)|(?:saying|explaining|stating|adding)\s|to\s+(?:go|be|see|visit|spend|care|look\s+after|nurse|help|have|take|get|rest)\b|because|due\s+to|owing\s+to|on\s+account\s+of|as\s+a\s+result\s+of|"
    r"feeling|suffering|recovering|needing|wanting|wishing|held|stuck|delayed|kept)\b",
    re.I,
)
# "from a campsite", "after the fall", "in spite of his", "on the death of"
_LED = re.compile(
    r"\b(?:from|after|following|since|in\s+spite\s+of|despite|because\s+of|due\s+to|owing\s+to|on\s+account\s+of|through|over|with(?=\s+(?!all\b)(?-i:[a-z]))|on\s+grounds\s+of|"
    r"to\s+(?=(?:be\s+(?:with|there|at|by)|see|visit|spend|care|look|nurse|help|have|take|get|rest|speak|talk|ring|phone|collect|fetch|pick|put|feed|catch|sing|play|walk|go)\b))\b\s*"
    r"(?P<told>(?!\s|(?-i:[A-Z][A-Z])|(?:immediate|effect|thanks|regret|which|whom)\b)[^.;,\n()]{3,100})",
    re.I,
)
_ON_THE = re.compile(
    r"\b(?:on|after|following|over|about|at|for|from|in\s+spite\s+of|despite|through(?:out)?)\s+(?P<told>(?:the|his|her)\s+(?:\w+\s+){0,2}[^.;,\n()]{2,100})",
    re.I,
)
_THANKS = re.compile(r"\b(?:thank\w*|congratulat\w+|card)\b", re.I)
# What somebody is congratulated on for the board
_MERIT = re.compile(
    r"\b(?:elect\w+|appoint\w+|award\w*|success\w*|achiev\w+|work\w*|events?|organi\w+|w[io]n\w*|grants?|results?|retire\w*|efforts?|contribut\w+|reports?|"
    r"public\w+|project|council\w*|village|parish|school|display|gardens?|bloom|exhibition|years?|service|role|position|chair\w*|honou?r\w*|MBE|OBE|BEM|CBE)\b",
    re.I,
)
# "wished Cllr Reed a good holiday"
_WISHED = re.compile(
    r"[ \t]*(?P<told>(?:an?|all)\s+(?![^.;,\n]*\b(?:happy|merry|future|best|new\s+year|christmas)\b)[^.;,\n]{3,80})"
)
# "hoped that Cllr Reed would soon be out of plaster"
_HOPED = re.compile(r"\b(?:hop(?:e|es|ed|ing)|trust(?:s|ed))\s+(?:that\s+)?\Z", re.I)
_WOULD_BE = re.compile(
    r"\s+(?:would|will)\s+(?:(?:soon|shortly)\s+)?(?P<told>(?:be\s+(?:soon\s+)?(?:back|out|well|better|home|fit|over|up)|recover|feel|get)\b[^.;,\n]*)"
)
_DESPITE = re.compile(r"(?:after|following|in\s+spite\s+of|despite)\b", re.I)
_SET_OFF = re.compile(r"(?:[;:–—(]|\s-)\s*\Z")
# "was missed by Cllr Reed because of", "thanked for chairing despite having"
_RIGHT_BEHIND = re.compile(
    r"\s+(?:because\s+of|due\s+to|owing\s+to|on\s+account\s+of|through)\s+(?P<told>(?!(?:the|this|that|these)\b)[^.;,\n()]{3,100})"
)
_WHILE = LedPattern(
    r"\b(?:(?:despite|in\s+spite\s+of)\s+(?=having|being|feeling|suffering)|(?:while|whilst)\s+(?=(?:on|off|in|away|abroad|ill|unwell|"
    r"recovering|having|being|suffering|nursing|caring)\b))(?P<told>[^.;,\n()]{3,100})"
)
# "that harvest had kept him"
_KEPT = LedPattern(
    r"\b(?:that|as|because|since|but)\s+(?P<told>[^.;,\n]{3,60}?)\s+(?:(?:had|has|have)\s+)?(?:kept|prevented|stopped|held|delayed|detained|laid)\s+(?:him|her)\b"
)
# "Because Cllr Brown has been called away"
_BECAUSE = re.compile(r"\b(?:because|as|since|while|whilst|until|now\s+that|given\s+that|if|once)\s+\Z", re.I)
_OTHER_CLAUSE = re.compile(
    r",\s|[.;\n)]|\s+(?=(?:the|this|that|no|it|all|an?|nothing|nobody|members|we)\s+(?:[\w'’-]+\s+){0,4}?(?:was|were|is|are|has|had|have|will|would|could|"
    r"cannot|did|might|may|must)\b)"
)
_GOES_ON = re.compile(r"[.!?]?[ \t]+(?P<told>(?:His|Her|He|She)\s[^.;\n]+)")
_VERB = re.compile(r"\b(?:will|would|can|could|may|must|is|are|was|were|has|had|have)\b")
_LEAVES = re.compile(r"\b(?:interests?|declar\w+|pecuniary|prejudicial|dispensation)\b", re.I)
# What may stand between who goes and the word that says so
_BETWEEN = re.compile(
    r"(?:['’]s?\b|[\s,(]|\d[\d.:]*|\b(?:who|had|has|have|having|was|were|is|be|been|being|will|would|to|also|then|now|again|both|said|says|that|he|she|they|not|need(?:s|ed)?|"
    r"asked|wished|hoped|could|should|must|may|might|did|does|do|did|cannot|can|the|her|his|a|an|and|letter|of|report|for|in|at|on|with|from|gave|given|sent|sends|"
    r"told|members|us|meeting|clerk|chair|himself|herself|announced|reported|explained|confirmed|decided|intends?|agreed|up|pm|am|minutes?|\w+ly|one|unfortunately|half|second|two|three|four|five|six|few|several|extra|"
    r"first|part|when|since|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)\b)*",
    re.I,
)
FAR = 90  # characters between a name and what says that they came or went
LONGEST = 160


def told_as_going(people: People, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """The places where it is told why somebody came or went, or what befell whoever is thanked, wished or pitied."""
    text, done = people.text, 0

    def is_private(words: str) -> bool:
        return not is_of_the_board(words) and is_told(words, is_known)

    def is_private_noun(words: str) -> bool:
        return _VERB.search(words) is None and is_private(words)

    for found in _KEPT.finditer(text):
        if people.is_behind(found.start()) and is_private(found["told"]):
            yield found.span("told")
    for _, end in people.subjects:
        behind = _RIGHT_BEHIND.match(text, end)
        if behind is not None and is_private(behind["told"]):
            yield behind.span("told")
    for found in _WHILE.finditer(text):
        if people.is_behind(found.start()) and is_private(found["told"]):
            yield found.span("told")
    for start, end in sorted({*people.subjects, *people.groups}):
        begin = _BECAUSE.search(text, max(0, start - 20), start)
        if begin is not None:
            stop = _OTHER_CLAUSE.search(text, end, end + LONGEST)
            last = stop.start() if stop else min(len(text), end + LONGEST)
            if is_private(text[end:last]) and _CAUSE_OR_STATE.match(text, end, last):
                yield end, last
        if _HOPED.search(text, max(0, start - 20), start):
            would = _WOULD_BE.match(text, end)
            if would is not None and is_private(would["told"]):
                yield would.span("told")
        if start < done:
            continue
        first, last = sentence_at(text, start)
        done = last
        gone = _GOES.search(text, end, min(last, end + FAR))
        cares = _CARES.search(text, first, last)
        if not (gone or cares) or _LEAVES.search(text, first, last) or "%" in text[first:last]:
            continue
        if gone is not None and _BETWEEN.fullmatch(text, end, gone.start()):
            yield from _why(text, gone.end(), last, is_private)
            goes_on = _GOES_ON.match(text, last)
            if goes_on is not None and is_private(goes_on["told"]):
                at = goes_on.start("told") + 3
                yield without_times(text, at, min(goes_on.end(), at + LONGEST))
        if cares is not None:
            wished = _WISHED.match(text, max(end, cares.end()), last)
            if wished is not None and "wish" in cares[0].lower() and not _MERIT.search(wished["told"]):
                yield wished.span("told")
            thanks = _THANKS.fullmatch(cares[0]) is not None
            for found in _ON_THE.finditer(text, max(end, cares.end()), last):
                if thanks and not (_DESPITE.match(found[0]) or cares[0].lower().startswith("congratul")):
                    continue
                merit = _MERIT.search(found["told"]) is not None and not has_private(found["told"])
                if thanks and merit:
                    continue
                if thanks or is_private_noun(found["told"]):
                    yield found.span("told")


# What is said of somebody behind "because": a state or what befell them
_CAUSE_OR_STATE = re.compile(
    r"\s+(?:(?:still|also|now|again|\w+ly)\s+)?(?:is|was|are|were|has|had|have|will\s+be|would\s+be|cannot|could\s+not|must|needs?|needed|"
    r"got|went|fell|broke|lost|caught|felt|feels?)\b"
)


def _why(text: str, start: int, end: int, is_private: Callable[[str], bool]) -> Iterator[Place]:
    """The clauses and phrases behind words of coming and going that tell why."""
    for first, last in clauses(text, start, end):
        words = text[first:last]
        of_them = first > start and (_PERSONAL.search(words) or _SET_OFF.search(text, max(0, first - 4), first))
        if (of_them or _CAUSE.match(words)) and is_private(words):
            yield without_times(text, first, last)
            continue
        for found in _LED.finditer(text, first, last):
            if _VERB.search(found["told"]) is None and is_private(found["told"]):
                yield found.span("told")
