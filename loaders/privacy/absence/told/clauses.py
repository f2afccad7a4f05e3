"""The clauses of a sentence on somebody absent, and which of them tell something that is no business of a board."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.privacy.absence.cues import find_cues
from loaders.privacy.absence.known import is_another_name
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.told.doings import IS_DOING, OWN, is_business
from loaders.privacy.absence.words import OF_BUSINESS, OTHER_BUSINESS, RESUME, is_neutral
from loaders.privacy.masking import Place

LEADS = (
    r"as|because|since|while|whilst|until|till|so|but|and|having|being|who|whose|which|that|when|whenever|after|before|"
    r"once|though|although|where|"
    r"due(?!\s+(?:to\s+(?:be|take|speak|attend|start|report|meet|commence)|in|on|at|for|by)\b)|owing|given|if|namely|how|pending"
)
_BREAK = re.compile(
    rf"[,;:()\[\]–—|\n\"“”…]|\s-\s|\.(?=\s|\Z)|(?<!\bis)(?<!\bwas)(?<!\bbe)(?<!\bbeen)(?<!\bwere)(?<!\bare)(?<!\bhas)(?<!\bhad)\s+(?=(?:{LEADS})\s)|\s+(?=(?:for|following|after|during|despite|to|with)\s+(?:his|her)\s)",
    re.I,
)
_QUESTION = re.compile(r"\s*(?:and\s+)?(?:if|whether|unless)\b", re.I)
# "thanked for his work", "deferred for her comments"
_FOR_THEIRS = re.compile(rf"\s*(?:and\s+)?(?:for|with|on|to)\s+(?:all\s+)?(?:his|her){OWN.pattern}", re.I)
# "her term": what is theirs and a board's
_OF_OFFICE = re.compile(rf"\s*(?:and\s+)?(?:his|her|their){OWN.pattern}\W*", re.I)
_MARK = re.compile(r"[a-z]{3}|[A-Z][a-z]{2}")
_UNABLE = re.compile(
    r"\s*(?:\w+\s+){0,3}?(?:cannot|can(?:\s+no\s+longer|['’]t)|(?:is|was)\s+(?:unable|not\s+able)|no\s+longer)\b", re.I
)
TIMES = re.compile(
    r"(?:\s*\b(?:from|on|in|until|till|to|and|for|at|next|the|this|of|between|during|today|tonight|tomorrow|"
    r"\d[\d.:]*(?:st|nd|rd|th|am|pm)?|am|pm|noon|January|February|March|April|May|June|July|August|September|October|"
    r"November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter|Christmas|Easter|term|"
    r"weeks?|months?|days?|years?|a|an|few|some|several|two|three|four|five|six|time|being|now|meeting|meetings)\b(?![’']))+"
    r"(?=\s|$)"
)
LONGEST = 160  # characters that are cut of a clause


def clauses(text: str, start: int, end: int) -> Iterator[Place]:
    """The clauses of a sentence, without what sets them apart."""
    at = start
    for found in _BREAK.finditer(text, start, end):
        if at < found.start():
            yield at, found.start()
        at = max(at, found.end())
    if at < end:
        yield at, end


def is_told(words: str, is_known: Callable[[str], bool]) -> bool:
    """Whether a clause tells something that is neither business nor known."""
    if not _MARK.search(words) or RESUME.search(words):
        return False
    for cue in reversed(find_cues(words)):
        words = words[: cue.start()] + words[cue.end() :]
    if has_private(words):
        return True
    return not (
        _MARK.search(TIMES.sub("", words, count=1)) is None
        or is_neutral(words)
        or (OF_BUSINESS.search(words) or OTHER_BUSINESS.search(words) if _UNABLE.match(words) else is_business(words))
        or _QUESTION.match(words)
        or _FOR_THEIRS.match(words)
        or _OF_OFFICE.fullmatch(words)
        or (is_known(words) and IS_DOING.match(words) is None)
        or is_another_name(words)
    )


def without_times(text: str, first: int, last: int) -> Place:
    """The place of what is told, without when that was, at most as long as a reason is."""
    times = TIMES.match(text, first, last)
    return (times.end() if times else first), _end_of_word(text, min(last, first + LONGEST))


def _end_of_word(text: str, at: int) -> int:
    while at < len(text) and text[at - 1].isalnum() and text[at].isalnum():
        at += 1
    return at
