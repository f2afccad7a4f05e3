"""Why somebody came, went, spoke from afar or gave something up, and what is wished to them: by the clause.

What says that somebody came or went is a short list. In such a sentence a clause that is about the person, or is led by
words of cause, is cut unless it holds the business of a board; so is a sentence behind it that goes on with "his".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import SENTENCE_END, sentence_at
from loaders.privacy.absence.told.another import is_of_another
from loaders.privacy.absence.told.clauses import clauses, is_told, without_times
from loaders.privacy.absence.ways.business import is_of_the_board
from loaders.privacy.absence.ways.lists import ADVERB, IS
from loaders.privacy.absence.ways.people import People
from loaders.privacy.absence.words import is_neutral
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
_DESPITE = re.compile(r"(?:after|following|in\s+spite\s+of|despite)\b", re.I)
_SET_OFF = re.compile(r"(?:[;:–—(]|\s-)\s*\Z")
# "Because Cllr Brown has been called away"
_BECAUSE = re.compile(r"\b(?:because|as|since|while|whilst|until|now\s+that|given\s+that|if|once)\s+\Z", re.I)
_OTHER_CLAUSE = re.compile(
    r",\s|[.;\n)]|\s+(?=(?:the|this|that|no|it|all|an?|nothing|nobody|members|we)\s+(?:[\w'’-]+\s+){0,4}?(?:was|were|is|are|has|had|have|will|would|could|"
    r"cannot|did|might|may|must)\b)"
)
_GOES_ON = re.compile(r"[.!?]?[ \t]+(?P<told>(?P<who>His|Her|He|She)\s[^.;\n]+)")
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
# Where a sentence on somebody away goes on about something else
_ANOTHER = re.compile(
    r",?\s+(?:and|but|so)\s+(?=(?:the|it|he|she|they|we|that|this|no|there|has|had|will|would|was|is|were|asked|sent|gave|[A-Z])\b)|"
    r"[;,]\s+(?=(?:the|it|this|that|there)\b|[A-Z])"
)
# Where somebody is not: whatever follows is why
_AWAY = (
    r"(?:off(?!\s+site)|away|absent|abroad|overseas|unwell|ill|sick|poorly|indisposed|incapacitated|laid\s+up|housebound|bedridden|stuck|"
    r"detained|held\s+up|signed\s+off(?=\s+(?:with|for|by\s+(?:his|her|an?)|until|sick|work)\b)|unavailable|out\s+of\s+action|not\s+(?:well|here)|housebound)"
)
_IS_AWAY = re.compile(
    rf",?\s+{ADVERB}{IS}\s+{ADVERB}{_AWAY}\b(?P<told>[^.;\n]*)",
)
_BY = re.compile(r"\s+by\s")
FAR = 90  # characters between a name and what says that they came or went
LONGEST = 160


def told_as_going(people: People, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """The places where it is told why somebody came or went, or what befell whoever is thanked, wished or pitied."""
    text, done = people.text, 0

    def is_private(words: str) -> bool:
        return not is_of_the_board(words) and is_told(words, is_known)

    def is_private_noun(words: str) -> bool:
        return _VERB.search(words) is None and is_private(words)

    def goes_on_about_another(words: re.Match[str], begin: int) -> bool:
        place = begin, words.start()
        return not has_private(words["told"]) and is_of_another(text, place, people.named, people.absent, words["who"])

    for _, end in (*people.subjects, *people.groups):
        away = _IS_AWAY.match(text, end, end + LONGEST * 2)
        if away is not None:
            yield from _why_away(text, *away.span("told"), is_known)
    for start, end in sorted({*people.subjects, *people.groups}):
        begin = _BECAUSE.search(text, max(0, start - 20), start)
        if begin is not None:
            stop = _OTHER_CLAUSE.search(text, end, end + LONGEST)
            last = stop.start() if stop else min(len(text), end + LONGEST)
            if is_private(text[end:last]) and _CAUSE_OR_STATE.match(text, end, last):
                yield end, last
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
            if goes_on is not None and is_private(goes_on["told"]) and not goes_on_about_another(goes_on, first):
                at = goes_on.start("told") + 3
                yield without_times(text, at, min(goes_on.end(), at + LONGEST))
        if cares is not None:
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
    r"\s+(?!(?:had|has|have)\s+(?:left|gone|withdrawn)\s*(?:[.;,)\n]|\Z))(?:(?:still|also|now|again|\w+ly)\s+)?(?:is|was|are|were|has|had|have|will\s+be|would\s+be|cannot|could\s+not|must|needs?|needed|"
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


def _why_away(text: str, first: int, last: int, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """What is said of somebody who is away, clause by clause, as far as the sentence speaks of them."""
    stop = SENTENCE_END.search(text, first, last + 1)
    last = min(last, stop.start() if stop else last)
    ends = _ANOTHER.search(text, first, last)
    for begin, end in clauses(text, first, ends.start() if ends else last):
        words = text[begin:end]
        if begin == first and _BY.match(words) and is_of_the_board(words):
            return  # "held up by the county, and hoped to have it in June"
        if not (is_neutral(words) or is_of_the_board(words) or is_known(words.strip())):
            yield without_times(text, begin, end)
