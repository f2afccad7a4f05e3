"""What ends a task of each sort, whatever else its sentence goes on to tell: "RE tabled the plan: it is to run to May".

A sentence is called "progressed" where any of its words says that something goes on. Where the clause that answers the
task itself says that it was done, the rest of the sentence is about something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from graph.linking.outcomes.language.frames import (
    APPLIED,
    CHOSEN,
    FOUND_OUT,
    INVITED,
    LOOKED,
    MET,
    ORDERED,
    RENEWED,
    REPORTED,
    SENT,
)
from graph.linking.outcomes.language.wording import Telling, telling_of

DONE_BY = {
    APPLIED: re.compile(r"\b(?:granted|successful|awarded)\b", re.I),
    CHOSEN: re.compile(r"\b(?:(?:was|were|been)\s+(?:re-?)?(?:elected|appointed|co-?opted)|uncontested)\b", re.I),
    INVITED: re.compile(
        r"\b(?:came|attended|visited|spoke|gave|(?:has|have|had)\s+(?:been\s+(?:along|once|twice|again|to)|accepted))\b",
        re.I,
    ),
    LOOKED: re.compile(
        r"\b(?:inspected|walked|visited|went\s+round|measured|checked|(?:was|were)\s+found\s+to)\b", re.I
    ),
    MET: re.compile(r"\b(?:met|(?:has|have|had)\s+(?:seen|visited|been\s+to)|called\s+on)\b", re.I),
    ORDERED: re.compile(r"\b(?:ordered|bought|purchased|delivered|installed|arrived|fitted)\b", re.I),
    REPORTED: re.compile(r"\b(?:tabled|presented|introduced|submitted|adopted|approved)\b", re.I),
    SENT: re.compile(
        r"\b(?:sent|returned|supplied|submitted|circulated|e-?mailed|shared|handed\s+(?:in|round|out)|came\s+in)\b",
        re.I,
    ),
}
# What ends a task though it speaks of what is to come
SURELY_DONE_BY = {
    APPLIED: re.compile(r"\bwill\s+(?:pay|fund|give|meet)\b", re.I),
    FOUND_OUT: re.compile(
        r"\b(?:replied|answered|told|confirmed|informed|advised|would\s+be\s+(?:glad|happy|pleased))\b", re.I
    ),
    RENEWED: re.compile(r"\b(?:renewed|insured|extended|covered)\b", re.I),
}
CLOSED_BY = {
    APPLIED: re.compile(r"\b(?:refused|unsuccessful|rejected|turned\s+(?:(?!not\b)\w+\s+){0,3}down|declined)\b", re.I),
    INVITED: re.compile(
        r"\b(?:regrets?|declined|cannot\s+(?:come|attend)|(?:is|was)\s+unable\s+to\s+(?:come|attend))\b", re.I
    ),
}
_NOT = re.compile(r"\b(?:not|no|nothing|nobody|yet|never|await\w*)\b|n['’]t\b", re.I)
_CLAUSE_ENDS = re.compile(
    r"[.;:]\s|\s[-–—]\s|,\s+(?:and|but|so|who|which|whose)\s|\s+(?:and|but)\s+(?=(?:will|would|is|are|wants?|hopes?|the|an?|no)\b)|"
    r"\s+that\s",
    re.I,
)


def ending_of(sentence: str, reasons: Iterable[str]) -> Telling | None:
    """How the clause that answers a task tells that it ended: done or closed; None where it does not.

    ``reasons`` are those for which the sentence was held to tell of the task, as its frame (``frames.FRAMES``).
    """
    for reason in reasons:
        if (closed := CLOSED_BY.get(reason)) and closed.search(sentence):
            return "closed"
        if (surely := SURELY_DONE_BY.get(reason)) and surely.search(sentence) and not _NOT.search(sentence):
            return "done"
        done = DONE_BY.get(reason)
        if done and any(_tells_done(sentence, found) for found in done.finditer(sentence)):
            return "done"
    return None


def _tells_done(sentence: str, found: re.Match[str]) -> bool:
    begin = max((end.end() for end in _CLAUSE_ENDS.finditer(sentence, 0, found.start())), default=0)
    after = _CLAUSE_ENDS.search(sentence, found.end())
    return telling_of(sentence[begin : after.start() if after else len(sentence)]) == "done"
