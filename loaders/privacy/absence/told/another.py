"""Whether "he" or "she" behind a sentence on somebody absent is another, of whom that sentence tells.

"Mr Gale met the Chairman, as Cllr Field was away. He finds the tree sound": the absent is named in a clause alone, and
whoever the sentence is about goes on to be spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.parsing.words import alternatives, honorifics
from loaders.privacy.masking import Place

_TITLES = rf"(?:(?:{alternatives(honorifics.OF_THE_ABSENT)})\.?\s+|[A-Z][\w'’.-]*\s+){{0,3}}"
# "as Cllr Field was away", "in Cllr Field's absence", up to the name
_ASIDE = re.compile(
    r"\b(?i:as|because|since|though|although|when|while|whilst|in(?:\s+the\s+absence\s+of)?)\s+" + _TITLES + r"\Z"
)
_IN = re.compile(rf"\b[Ii]n\s+{_TITLES}\Z")
_ABSENCE = re.compile(r"['’]s?\s+(?:\w+\s+)?absence\b")
# What stands before somebody a sentence is about: nothing, "The county's officer,", "As Cllr Field was away,"
_BEFORE_SUBJECT = re.compile(r"\W*(?:(?:[Tt]he|[Oo]ur|[Aa]n?)\s[^,;.\n]{2,60},\s*)?")
_HEADING = re.compile(r"\s*[^\n]{1,60}\n(?=\s*[A-Z])")  # a short line above the sentence
_CLAUSE_ENDS = re.compile(r",\s*")
_MEN, _WOMEN = re.compile(r"(?:Mr|Sir|Lord)\b"), re.compile(r"(?:Mrs|Ms|Miss|Lady|Dame|Baroness)\b")
_HE, _SHE = ("he", "his"), ("she", "her")


def is_of_another(text: str, sentence: Place, named: Sequence[Place], absent: Sequence[Place], pronoun: str) -> bool:
    """Whether a ``sentence`` is about one of the ``named`` who may be the ``pronoun`` behind it, and not the absent.

    The absent, where they stand in the text at ``absent``, are named in a clause that says no more than that.
    """
    start, end = sentence
    away = [place for place in absent if start <= place[0] < end]
    if not away or not all(_is_aside(text, start, place) for place in away):
        return False
    clause = _CLAUSE_ENDS.search(text, away[-1][1], end)
    begins = [start, *(found.end() for found in (_HEADING.match(text, start, end), clause) if found)]
    for first, last in named:
        if not start <= first < end or any(first < stop and begin < last for begin, stop in away):
            continue
        if any(_BEFORE_SUBJECT.fullmatch(text, begin, first) for begin in begins if begin <= first):
            others = _SHE if _MEN.match(text, first) else _HE if _WOMEN.match(text, first) else ()
            return pronoun.casefold() not in others
    return False


def _is_aside(text: str, start: int, name: Place) -> bool:
    before = text[start : name[0]]
    if _ASIDE.search(before) is None:
        return False
    return _IN.search(before) is None or _ABSENCE.match(text, name[1]) is not None
