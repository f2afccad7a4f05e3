"""What a sentence puts forward for something that somebody could not do: why they could not come, or left, or gave up.

A cause that holds the business of a board stays. So does one that may be anybody's: the hall was shut, the bus full.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.anyone.business import is_of_the_board
from loaders.privacy.absence.anyone.people import People
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import sentence_at
from loaders.privacy.absence.told.clauses import is_told, without_times
from loaders.privacy.absence.told.doings import OWN
from loaders.privacy.masking import Place

_COULD_NOT = (
    r"(?:could\s+not|couldn['’]t|cannot|can['’]t|(?:is|was|were|are)\s+(?:unable|not\s+able)\s+to|will\s+not|won['’]t)"
)
# "could not go to the training as it fell on", "could not speak to it; his"
_COULD_NOT_GO = LedPattern(
    rf"\b{_COULD_NOT}\s+(?:be\s+able\s+to\s+)?(?:go|come|attend(?!\s+to\b)|be\s+(?:there|here|present|with\s+us)|take\s+part|stay|join|travel|drive)\b"
    r"[^.;\n]{0,80}?\s(?:as|because|since|for)\s+(?P<told>(?:he|she|it|that|his|her|the|an?|this)\s[^.;\n]+)",
    re.I,
)
_OF_ANYBODY = re.compile(
    r"\b(?:full|booked|cancelled|sold\s+out|over-?subscribed|closed|shut|postponed|no\s+longer)\b", re.I
)
# "is looking for lodgings after her fire and could not come"
_AND_COULD_NOT = LedPattern(
    rf"\band\s+(?:so\s+)?{_COULD_NOT}\s+(?:be\s+able\s+to\s+)?(?:come|attend|be\s+(?:there|here|present|with\s+us)|make\s+it)\b",
    re.I,
)
_STATE = re.compile(r",?\s+(?P<told>(?:is|was|has|had|are|were)\s+[^.;\n]+?)\s+\Z")
# "was not able to give the update; a power failure had closed his office"
_SET_OFF = LedPattern(
    rf"\b{_COULD_NOT}\b[^.;:\n]{{3,80}}?(?:[;:–(—]|\s-\s)\s*(?P<told>[^.;\n()]*\b(?:his|her)\b[^.;\n()]*)", re.I
)
# "has not painted the shelter: he fell"
_HAS_NOT = LedPattern(
    r"\b(?:has|had|have|is|was|did)\s+not\s+(?:yet\s+)?[^.;:\n]{3,80}?(?:[;:–—(]|\s-\s)\s*(?P<told>(?:he|she)\s[^.;\n()]+)"
)
_CLOSED_THEIRS = re.compile(r"\b(?:(?:has|had|was|were|is)\s+)?(?:closed|shut)\s+(?:his|her)\s+\w+", re.I)
# "may have to give up the post if the tests are bad"
_IF = LedPattern(
    r"\b(?:resign|st(?:an|oo)d\s+down|step\s+(?:down|back|aside)|give\s+up|leave|withdraw|retire)\b[^.;\n]{0,60}?\s"
    r"(?:if|unless|depending\s+on|once|when)\s+(?P<told>[^.;\n]+)"
)
# "two days off to move into a bungalow"
_OFF_TO = LedPattern(
    r"\b(?:days?|weeks?|months?|fortnight|time|leave)\s+off\s+(?:[a-z0-9]+\s+){0,5}?(?P<told>(?:to|for|so\s+that|because|as)\s+[^.;,\n]+)",
    re.I,
)
# "resigned in May to go and live in Spain"
_GOES_TO = LedPattern(
    r"\b(?:resign\w*|retir\w+|st(?:an|oo)d\w*\s+down|step\w*\s+(?:down|back))\b[^.;\n]{0,40}?\s"
    r"(?P<told>(?:so\s+as\s+)?to\s+(?:go\s+(?:and\s+)?)?(?:live|be|look\s+after|move|spend|travel|care|study|marry|emigrate|nurse|see)\b[^.;,\n]+)",
    re.I,
)
# "said goodnight: her", "left; his"
_LEFT = LedPattern(
    r"\b(?:left|good\s*-?night|(?:took|taking)\s+(?:his|her)\s+leave|went\s+home|had\s+to\s+go|rose\s+to\s+go)\b[^.;:\n]{0,40}"
    r"(?:[:;–—(]|\s-\s)\s*(?P<told>(?:his|her)\s[^.;\n]+)",
    re.I,
)
# "to see to the bench once lambing is over"
_ONCE = LedPattern(
    r"\b(?:once|until|till|when|after)\s+(?P<told>(?:the\s+|his\s+|her\s+)?[a-z'’-]+\s+(?:is|are|has|was)\s+(?:all\s+)?(?:over|past|behind\s+(?:him|her|them)))\b",
    re.I,
)
# "wrote to resign, saying that the evenings clash with choir"
_SAYING = LedPattern(
    r"\b(?:resign\w*|stand(?:ing)?\s+down|step(?:ping)?\s+(?:down|back))\b[^.;\n]{0,40}?,?\s(?:saying|explaining|stating|adding|writing|to\s+say)\s+"
    r"(?:that\s+)?(?P<told>[^.;\n]+)",
    re.I,
)
# "Members were told that Cllr Reed's house had been flooded"
_OF_THEIRS = re.compile(r"['’]s?\s+(?P<told>(?:[a-z-]+\s+){1,2}(?:had|has|was|is|were|are)\s+(?:been\s+)?[^.;,\n]+)")
_TOLD_THAT = re.compile(
    r"\b(?:told|informed|heard|understood|learn\w*|reported|sorry|sad|saddened|noted)\s+(?:(?:the\s+)?\w+\s+)?that\s+\Z",
    re.I,
)
# "told members that his scan was clear"
_SAID_THAT = re.compile(
    r"\s+(?:has\s+|had\s+)?(?:told|informed|assured|let|said|reported|mentioned|announced|confirmed|shared)\b[^.;,\n]{0,30}?\s(?:that|know)\s+"
    r"(?P<told>(?:his|her)\s+(?P<what>[^.;\n]+))"
)
_THINGS = re.compile(
    r"\b(?:proposal|motion|ward|group|party|constituents?|residents|grant|firm|company|business|report|work|term|colleagues?|team|"
    r"organisation|society|club|school|charity|trust|hedge|fence|wall|dri?ve|land|garden|tree|trees|application|planning|council|drains?|"
    r"footpath|boundary)\b",
    re.I,
)


def told_as_explanation(people: People, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """The places of what is said to be why somebody could not come, had to leave, or gives something up."""
    text = people.text

    def is_private(words: str) -> bool:
        return has_private(words) or (not is_of_the_board(words) and is_told(words, is_known))

    for pattern in (_COULD_NOT_GO, _SET_OFF, _HAS_NOT, _IF, _SAYING, _OFF_TO, _GOES_TO, _LEFT):
        for found in pattern.finditer(text):
            first, _ = sentence_at(text, found.start())
            words = found["told"]
            if pattern is _SET_OFF:
                words = _CLOSED_THEIRS.sub(" ", words)
            if not people.names_somebody(first, found.start()) and not people.is_behind(found.start()):
                continue
            if is_private(words) and not (_OF_ANYBODY.search(words) and not has_private(words)):
                yield without_times(text, *found.span("told"))
    for found in _ONCE.finditer(text):
        first, _ = sentence_at(text, found.start())
        if people.names_somebody(first, found.start()) and is_private(found["told"]):
            yield found.start(), found.end("told")
    for found in _AND_COULD_NOT.finditer(text):
        first, _ = sentence_at(text, found.start())
        end = people.end_of_name(first, found.start())
        state = _STATE.match(text, end, found.start()) if end else None
        if state is not None:
            yield state.span("told")
    for start, end in people.named:
        theirs = _OF_THEIRS.match(text, end, end + 160)
        if (
            theirs is not None
            and _TOLD_THAT.search(text, max(0, start - 60), start)
            and not (OWN.match(theirs["told"]) or _THINGS.search(theirs["told"]))
            and is_private(theirs["told"])
        ):
            yield theirs.span("told")
        said = _SAID_THAT.match(text, end, end + 240)
        if said is not None and has_private(said["what"]) and not _THINGS.search(said["what"]):
            yield said.span("told")
