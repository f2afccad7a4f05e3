"""Work that a sentence tells to come, in the passive: "The owner will be asked", "A leaflet will be produced".

What others plan stands in the same form ("The road will be closed"), so that only what a body does itself is taken:
it asks and tells somebody, passes something on, writes and makes papers, comes back to a matter at a later meeting.
The words are in ``words.futures``.
"""

from __future__ import annotations

import re

from loaders.parsing.patterns import Passage, PatternGroup, PrefilteredPattern
from loaders.parsing.words import alternatives, futures

_ADVERBS = r"(?:\s+(?:also|then|now|again|therefore|further|shortly|once\s+again))*"
# Where a clause begins; what is told of others before "that" is theirs.
_CLAUSE = r"(?:^\W*(?:\(?\w{1,2}[.)]\s+)?|[,;:–—]\s+|\s-\s+|\b(?:and|but|so|which)\s+)"
_NO_VERB = (
    r"(?:(?!(?:was|were|is|are|had|has|have|if|when|where|who|whose|said|that|would|will|could|may|might)\b)"
    r"[^\s.;:]+\s+)"
)
_WILL_BE = rf"(?:(?:will|shall){_ADVERBS}\s+be{_ADVERBS}|(?:is|are)\s+(?:now\s+)?to\s+be)\s+"
# "The Borough Council will be asked to clarify this", "the Police will be informed once again"
SOMEBODY = PrefilteredPattern(
    rf"{_CLAUSE}{_NO_VERB}{{0,12}}{_WILL_BE}(?:"
    rf"{alternatives(futures.ASKED)}\s+(?:to|for|if|whether|about|by\s+the\s+(?:Clerk|Chair)|what|when|why|how)\b|"
    rf"{alternatives(futures.TOLD)}\b(?!\s+by\b)|invited\s+to\b|"
    rf"sent\s+(?:an?|the|copies|details)\b)"
)
# "This will be raised again with the County", "The hole will be reported to Highways"
PASSED_ON = PrefilteredPattern(
    rf"{_CLAUSE}{_NO_VERB}{{1,14}}{_WILL_BE}(?:{alternatives(futures.PASSED_ON)})"
    r"(?:\s+(?:again|up|on|out|back|directly))*\s+(?:to|with)\s+(?!be\b)|"
    # of what is sent or put to some thing nothing is told to somebody
    rf"{_CLAUSE}{_NO_VERB}{{1,14}}{_WILL_BE}(?:sent|made|put)\s+(?:again\s+)?to\s+(?:the\s+)?[A-Z]"
)
# "A plan of the planting will be drawn up", "A letter will be sent", "these will be issued"
PAPERS = PrefilteredPattern(
    rf"{_CLAUSE}(?:(?i:{alternatives(futures.PAPERS)})|[Tt]hese|[Aa]n?\s+(?:\w+\s+)?(?i:{alternatives(futures.PAPERS)}))\s+"
    rf"{_NO_VERB}{{0,12}}{_WILL_BE}(?:{alternatives(futures.MADE)})\b"
)
# "A description of the work was written and will be sent to builders"
PAPERS_THEN = PrefilteredPattern(
    rf"{_CLAUSE}(?:[Tt]he\s+|[Aa]n?\s+)?(?i:{alternatives(futures.PAPERS)})\s+[^.;:]{{3,120}}?\sand\s+"
    rf"(?:will|is\s+to|are\s+to){_ADVERBS}\s+be\s+(?:{alternatives(futures.MADE)})\b"
)
# "dates will be set for the surgeries"
DAYS_SET = PrefilteredPattern(
    rf"(?:{_CLAUSE}|^[^.;:]{{0,40}}?\s)(?:[Tt]he\s+|[Aa]n?\s+|[Nn]ew\s+|[Ff]urther\s+)?(?i:{alternatives(futures.DAYS)})\s+"
    rf"{_NO_VERB}{{0,8}}{_WILL_BE}(?:{alternatives(futures.FIXED)})\b"
)
# "Amendments will be made", "arrangements will be made to hold a meeting"
STEPS = PrefilteredPattern(
    rf"\b(?i:{alternatives(futures.STEPS)})\s+{_NO_VERB}{{0,6}}{_WILL_BE}(?:made|put\s+in\s+hand|begun|started|initiated)\b"
)
# "Standing Orders will be agreed at the July meeting"
LATER = PrefilteredPattern(
    rf"{_CLAUSE}{_NO_VERB}{{1,14}}{_WILL_BE}(?:\w+ly\s+)?(?:{alternatives(futures.SETTLED)})\b"
    r"[^.;]{0,80}?\s(?:at|for|by|on)\s+(?:(?:the|our|a)\s+)?(?:(?:[Nn]ext|[Ff]uture|[Ff]ollowing|[Ff]orthcoming|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)\s+)"
    r"(?:[A-Z]\w*\s+){0,3}(?:[Mm]eetings?|[Aa]genda)\b"
)
# "It was proposed by Ann Adams and seconded by Bob Brown that the owner be approached"
MOVED_THAT = PrefilteredPattern(
    r"\b[Pp]roposed\b[^.;]{0,60}\b[Ss]econded\b(?:(?!\bthat\b)[^;]){0,60}?\bthat\s+(?:[^\s;]+\s+){1,10}?"
    rf"(?:(?:should|would|will|to)\s+)?be\s+(?:\w+ly\s+)?(?:{alternatives(futures.MOVED)})\b"
)
PATTERNS = PatternGroup(SOMEBODY, PASSED_ON, PAPERS, PAPERS_THEN, DAYS_SET, STEPS, LATER, MOVED_THAT)
SIGNS = PATTERNS.bits


# "It would be used as the basis, and officers will be asked": what somebody told.
_TOLD_BY_OTHERS = re.compile(r"\bwould\b")


def tells_work_to_come(sentence: Passage) -> bool:
    """Whether a sentence tells that the body will do something."""
    if not sentence.hits & SIGNS or _TOLD_BY_OTHERS.search(sentence.words):
        return False
    return PATTERNS.search(sentence) is not None
