"""Where and how somebody is: "was in Alania", "is off with", "remains absent with", "back after his"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.privacy.absence.anyone.business import is_of_the_board, names_business
from loaders.privacy.absence.anyone.people import People
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import SENTENCE_END
from loaders.privacy.absence.told.clauses import clauses, without_times
from loaders.privacy.absence.told.doings import is_business
from loaders.privacy.absence.words import OF_BUSINESS, is_neutral
from loaders.privacy.masking import Place

_ADVERB = (
    r"(?:(?:also|still|now|then|currently|recently|just|sadly|unfortunately|again|both|all|only|already|presently|"
    r"temporarily|apparently|suddenly|not|very|rather|quite|too|who|that|and|but|indeed|of\s+course|\w+ly),?\s+)*"
)
_IS = (
    r"(?:(?:has|had|have|having|will|would|may|might|must|could)\s+(?:\w+ly\s+|also\s+|still\s+|now\s+|both\s+|to\s+)?(?:be|been)|is|was|are|were|"
    r"being|remain(?:s|ed)?|stay(?:s|ed)?|feels?|felt|has|had|['’]s)"
)
_STOP = re.compile(
    r"[;)\]|\n–—]|\s-\s|,\s+(?:and|but|so|who|which|the|it|this|he|she|they|his|her|Cllr|Mr|Mrs|Ms|Dr)\b|,?\s+(?:and|but|so)\s+(?=(?:the|it|he|she|they|we|his|her|"
    r"that|this|no|had|has|have|was|were|is|are|will|would|could|did|therefore|so|asked|sent|gave|agreed|"
    r"[a-z]+ed)\b|[A-Z])|,\s"
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
    rf",?\s+{_ADVERB}{_IS}\s+{_ADVERB}{_AWAY}\b(?P<told>[^.;\n]*)",
)
# Where somebody is, by a word that leads to a place
_IS_AT = re.compile(
    rf",?\s+{_ADVERB}{_IS}(?<!\bhas)(?<!\bhad)\s+{_ADVERB}(?:been\s+)?(?P<told>(?:in|at|on|under|with|without|out|over|down|up|back|home|having|undergoing|recovering|caring|"
    r"nursing|suffering|(?:self-)?isolating|shielding|visiting|travelling|expecting|moving|emigrating|relocating)\b[^.;\n]*)",
)
_HAS_HAD = re.compile(
    rf",?\s+{_ADVERB}(?:has|had|have|having)\s+(?:had|got|lost|broken|hurt|suffered)\s+(?P<told>(?:an?|some|his|her|the)\s+[^.;\n]*)"
)
# "is a carer", "is a witness in a trial"
_IS_ONE = re.compile(
    rf",?\s+{_ADVERB}{_IS}\s+{_ADVERB}(?P<told>(?:an?\s+|his\s+|her\s+|on\s+the\s+)?(?:\w+\s+)?(?:carer|witness|juror|jury|defendant|patient|parent|"
    r"widow|widower|mother|father|grandmother|grandfather|grandparent|bridesmaid|best\s+man|executor|pall-?bearer|godparent|"
    r"godfather|godmother)\b(?!\s+(?:governor|rep\w*|council\w*|member|trustee|forum|voice)\b)[^.;\n]*)",
)
# "back after", "has returned from", "welcomed back from"
_IS_BACK = re.compile(
    r"[^.;,\n]{0,40}?\b(?:back|returns?|returned|returning|recover\w*)\s+(?:\w+\s+){0,3}?(?P<told>(?:after|from|following|since)\s+[^.;\n]*)",
)
_BY = re.compile(r"\s+by\s")
# "he had said that the drink was the trouble"
_SAID = re.compile(
    r"\b(?:[Hh]e|[Ss]he)\s+(?:has\s+|had\s+)?(?:said|told|explained|replied|admitted|mentioned|confided|added|answered|written|wrote|blamed|"
    r"confirmed|felt|thought|let\s+(?:it\s+be\s+known|her|him|them|us))\s+(?:(?:her|him|them|us|the\s+\w+)\s+)?(?:that\s+)?(?P<told>[^.;\n]+)"
)
# "had apologised, explaining that the school had been shut"
_EXPLAINING = re.compile(
    r"\b(?:explaining|saying|stating|adding|to\s+say|to\s+explain)\s+(?:that\s+)?(?P<told>[^.;\n]+)"
)
# "in Alania": where somebody is, without what that was for
_HEAD = re.compile(
    r"\s*\w+\s+(?:[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)*|(?:(?!(?:for|during|until|while|when|with|from|to|by|at|in|on|and)\b)[\w'’-]+\s*){1,4})"
)
_HOW = re.compile(r"\bhow\s+\w+\s+\Z")  # "how delighted he was with"
LONGEST = 160  # characters that are cut of what is told


# "Two councillors sent apologies; one had a cold and the other visitors"
_ONE_OF_THEM = re.compile(
    r"[^.\n]{0,80}?\b(?:absen\w+|away|off|apologi\w+|late|missing|not\s+(?:there|here|present|come|attend\w*))\b[^.\n]{0,60}?[;:,–(-]\s*"
    r"(?P<told>(?:one|the\s+first|the\s+one|both|the\s+former)\s+(?:had|has|was|is|were|with|at|on|in|for|through)\s[^.\n()]+)",
    re.I,
)


def told_as_state(people: People, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """The places where somebody is said to be somewhere, or to be somehow, that is none of the board's business."""
    text = people.text
    for _, end in people.groups:
        each = _ONE_OF_THEM.match(text, end)
        if each is not None and not is_of_the_board(each["told"]):
            yield each.span("told")
    for start, end in (*people.subjects, *people.groups):
        for pattern in (_IS_AWAY, _IS_AT, _HAS_HAD, _IS_ONE, _IS_BACK):
            found = pattern.match(text, end, end + LONGEST * 2)
            if found is None:
                continue
            if _HOW.search(text, max(0, start - 30), start):
                break
            if pattern is _IS_AWAY:
                yield from _why_away(text, *found.span("told"), is_known)
                break
            first, last = _whole(text, *found.span("told"))
            words = text[first:last]
            head = _HEAD.match(words) if pattern is _IS_AT else None
            if is_neutral(words) or is_of_the_board(head[0] if head else words) or is_known(words.strip()):
                continue
            if pattern is _HAS_HAD and not has_private(words):
                continue
            if first < last:
                yield first, last
                break


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


def _whole(text: str, first: int, last: int) -> Place:
    """What is told, to where the clause or the sentence ends, without times."""
    stop = SENTENCE_END.search(text, first, last + 1)
    last = min(last, stop.start() if stop else last)
    first, last = without_times(text, first, last)
    ends = _STOP.search(text, first, last)
    return first, ends.start() if ends else last


def told_as_said(text: str, start: int, end: int, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """What somebody absent said, in the sentence behind one that tells of the absence."""
    for found in _SAID.finditer(text, start, end):
        words = found["told"]
        if not (is_business(words) or OF_BUSINESS.search(words) or is_neutral(words) or is_known(words)):
            yield found.span("told")


def told_as_explained(text: str, start: int, end: int) -> Iterator[Place]:
    """What a sentence that tells of an absence goes on to say in explanation."""
    for found in _EXPLAINING.finditer(text, start, end):
        if not (names_business(found["told"]) or is_neutral(found["told"])):
            yield found.span("told")
