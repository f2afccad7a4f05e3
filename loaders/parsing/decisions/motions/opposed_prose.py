"""A motion and its amendment put against each other in sentences: "Ann Adams moved ... As an amendment, Bob Brown ...".

The vote is told behind both: "2 voted for the amendment and 3 for the motion, which was accordingly carried". What one
wins the other loses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.motions.motions import Motion
from loaders.parsing.decisions.motions.opposed import SUBSTANTIVE, how_both_ended
from loaders.parsing.decisions.motions.tables import TabledMotion
from loaders.parsing.decisions.motions.who_moves import who_moved
from loaders.parsing.decisions.verdicts import Verdict, is_bare_verdict
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import collapse_whitespace
from loaders.parsing.words import alternatives, motions
from loaders.spans import Span

# "moved as an amendment that", "As an amendment, Ann Adams", "moved an amendment", "An amendment was moved by".
AMENDS = PrefilteredPattern(
    rf"\b(?:(?:by\s+way\s+of|as)\s+(?:an?|the\s+following|a\s+(?:first|further))\s+(?:{alternatives(motions.AMENDMENTS)})"
    rf"|{alternatives(motions.MOVES)}\s+(?:an?|the\s+following)\s+(?:{alternatives(motions.AMENDMENTS)})"
    rf"|an?\s+(?:{alternatives(motions.AMENDMENTS)})\s+(?:was\s+)?(?:then\s+)?{alternatives(motions.MOVES)})\b",
    re.I,
)
# "Ann Adams accepted the amendment", "the motion was withdrawn": the two are not put against each other.
GIVEN_UP = re.compile(r"\b(?:accepted|accepting|withdr[ae]wn?|agreed\s+to\s+the\s+amendment)\b", re.I)
_MOST_BETWEEN = 6  # sentences of debate before an amendment, and before the vote


def read_opposed_in_prose(item: ItemContext) -> tuple[list[TabledMotion], list[Span]]:
    """The motions of an item's sentences put against their amendments, and where these stand up to the vote."""
    motions_: list[TabledMotion] = []
    spans: list[Span] = []
    if not AMENDS.may_match(item.body.hits):
        return motions_, spans
    sentences = [one for part in item.body.paragraphs if not part.quoted for one in item.body.sentences(part)]
    amending = [place for place, one in enumerate(sentences) if AMENDS.search(one)]
    for place, stop in pairwise([*amending, len(sentences)]):
        found = _both(item, sentences, place, stop, spans[-1].end if spans else 0)
        if found is not None:
            motions_ += found[0]
            spans.append(found[1])
    return motions_, spans


def _both(
    item: ItemContext, sentences: Sequence[Passage], amends: int, stop: int, behind: int
) -> tuple[list[TabledMotion], Span] | None:
    """The motion above the sentence that moves an amendment, that amendment, and where both stand with their vote."""
    first = max(0, amends - _MOST_BETWEEN)
    moves = next(
        (
            at
            for at in range(amends - 1, first - 1, -1)
            if sentences[at].start >= behind and who_moved(item, sentences[at])[0]
        ),
        None,
    )
    if moves is None or AMENDS.search(sentences[moves]) or not who_moved(item, sentences[amends])[0]:
        return None
    last = min(stop, amends + 1 + _MOST_BETWEEN)
    for vote in range(amends + 1, last):
        told = item.text[sentences[amends + 1].start : sentences[vote].end]
        if SUBSTANTIVE.search(told) or GIVEN_UP.search(told):
            return None
        ended = how_both_ended(told)
        if ended.keys() == {"motion", "amendment"}:
            break
    else:
        return None
    if vote + 1 < stop:
        if SUBSTANTIVE.search(sentences[vote + 1].words):
            return None
        vote += is_bare_verdict(sentences[vote + 1].words)
    whole = Span(sentences[moves].start, sentences[vote].end)
    both = [
        _motion(item, sentences, moves, ended["motion"], whole),
        _motion(item, sentences, amends, ended["amendment"], whole),
    ]
    return both, whole


def _motion(item: ItemContext, sentences: Sequence[Passage], at: int, verdict: Verdict, whole: Span) -> TabledMotion:
    """The motion that a sentence tells, and who seconded it in that or in the next one."""
    movers, seconders = who_moved(item, sentences[at])
    end = sentences[at].end
    if not seconders and at + 1 < len(sentences) and not AMENDS.search(sentences[at + 1]):
        moved_too, seconders = who_moved(item, sentences[at + 1])
        end = sentences[at + 1].end if seconders and not moved_too else end
        seconders = () if moved_too else seconders
    start = sentences[at].start
    motion = Motion(start, end, movers, seconders, verdict.votes_for, verdict.votes_against)
    return TabledMotion(start, end, whole, motion, verdict, collapse_whitespace(item.text[start:end]))
