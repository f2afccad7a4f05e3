"""Why something was not done, told by a participle at the end: ", the Chair having lost her voice"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.anyone.business import is_of_the_board
from loaders.privacy.absence.anyone.people import People
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import sentence_at
from loaders.privacy.absence.told.clauses import is_told, without_times
from loaders.privacy.absence.told.doings import OWN, is_regular_deed
from loaders.privacy.masking import Place

_PARTICIPLE = LedPattern(
    r"\b(?:having|being|feeling)\b(?!\s+(?:to|the|no|thanked|proposed|elected)\b)(?P<told>[^;.,\n]+)(?=[.;\n]|\Z)"
)
# "her contractions having begun", "his eyesight having failed"
_THEIRS_HAVING = LedPattern(
    r",\s+(?P<told>(?:his|her)\s+(?P<what>(?:[\w'’-]+\s+){1,3}?)(?:having|being|gone|still)\s[^.;\n]*)"
)
# What somebody else did in their place, or nobody did
_NOT_DONE = re.compile(
    r"\b(?:not|no|nothing|nobody|unable|cannot|late|outstanding|overdue|deferred|postponed|cancelled|delayed|adjourned|abandoned|suspended|"
    r"slipped|carried\s+(?:over|forward)|(?:put|held|called|broke|broken|break)\s+(?:off|over|back|up)|(?:took|takes|handed|gave|giv\w+|left|vacated|passed)\s+"
    r"(?:over\s+)?(?:up\s+)?the\s+(?:chair|minutes|notes|meeting)|in\s+(?:his|her)\s+(?:place|stead)|stood\s+in|instead|missed|absent|apolog\w+|excused|"
    r"left|withdrew|resigned|retired|early|short-?handed|short\s+of\s+staff)\b",
    re.I,
)


def told_by_participles(people: People, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """The places of participles behind what was not done, that tell of somebody and of no business."""
    text = people.text
    for found in _THEIRS_HAVING.finditer(text):
        words = found["told"]
        if people.is_behind(found.start()) and not (OWN.match(found["what"]) or is_of_the_board(words)):
            yield without_times(text, *found.span("told"))
    ends = {end for _, end in (*people.named, *people.groups)}
    for found in _PARTICIPLE.finditer(text):
        first, last = sentence_at(text, found.start())
        at = found.start()
        before = text[first:at].rstrip()
        has_subject = first + len(before) in ends
        if not (has_subject or (before.endswith((",", ";", "–", "—", ":")) and people.names_somebody(first, at))):
            continue
        words = found["told"]
        if _NOT_DONE.search(text, first, at) is None and not has_private(words):
            continue
        if not (is_regular_deed(words) or is_of_the_board(words)) and is_told(words, is_known):
            yield without_times(text, at, min(found.end(), last))
