"""Motions: who moved and seconded, how the vote went."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.minutes import PersonReference
from loaders.parsing.context import Cursor, ItemContext, Reading
from loaders.parsing.decisions.motions.bounds import SAYS_ONLY_WHO, bounds_of
from loaders.parsing.decisions.motions.counts import counts_of, told_counts
from loaders.parsing.decisions.motions.named import people_named
from loaders.parsing.decisions.motions.patterns import (
    ALL_OF_THEM,
    AND_DECIDED,
    AROUND_NAMES,
    BEGINS_BELOW,
    BY_WHOM,
    CARRIED,
    DECIDED_TOO,
    ENDED_SO,
    LONGEST_MOTION,
    MOST_BEHIND,
    MOVER_FIRST,
    NAMES_FIRST,
    NO_VOTE_COUNT,
    OF_AMENDMENT,
    OUTCOME,
    RECORDED,
    SIGN,
    THAT_BELOW,
    TO,
    VOTING,
    WHAT_IS_MOVED,
    WORDS_BELOW,
)
from loaders.parsing.decisions.motions.who_moves import mover_in, seconder_in
from loaders.parsing.decisions.verdicts import (
    ANOTHER_MOTION,
    ENDED_TOGETHER,
    NO_SECONDER,
    is_bare_verdict,
    read_verdict,
    tally_begins,
)
from loaders.parsing.patterns import Stretch
from loaders.parsing.text import Paragraph, collapse_whitespace
from loaders.spans import Span

# "Cllr Adams was proposed by Cllr Brown", "Cllr Brown proposed Cllr Adams as Mayor": somebody for an office.
NOMINATED = re.compile(
    r"\b(?:Cllrs?|Councillor|Mrs?|Ms)\.?\s+(?:[A-Z][\w.’'-]*\s+){1,4}was\s+(?:proposed|nominated)\s+by\b|"
    r"\b(?:proposed|nominated)\s+(?:that\s+)?(?:Cllr|Councillor|Mrs?|Ms)\.?\s+(?:[A-Z][\w.’'-]*,?\s+){1,4}"
    r"(?:as|for|be\s+nominated|seconded)\b"
)
ENDED_IN_CHOICE = re.compile(
    r"\b(?:declared|deemed)\b[^.]{0,90}?\b(?:elected|appointed)\b|\bwas\s+(?:then\s+)?(?:duly|therefore|unanimously)\s+elected\b"
)


@dataclass(frozen=True)
class Motion:
    """A motion at clean offsets ``start`` up to ``end`` with who moved it and how the vote went."""

    start: int
    end: int
    movers: tuple[PersonReference, ...] = ()
    seconders: tuple[PersonReference, ...] = ()
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None


def read_motion(item: ItemContext, at: Cursor) -> Reading[Motion] | None:
    """The motion that begins in the paragraph at ``at``; its seconder may stand in the one behind. None without one."""
    part, text = at.part, item.text
    if part.quoted or len(part.words) > LONGEST_MOTION or not SIGN.search(part) or _only_nominates(item, part):
        return None
    if told := _told_motion(item, part):
        return Reading(told, at.after())
    whole: Stretch = part
    stop = at.after()
    move = mover_in(text, whole)
    second = seconder_in(text, whole)
    following = at.following
    goes_on = following is not None and mover_in(text, following) is None and not ANOTHER_MOTION.match(following.words)
    own = goes_on and NO_SECONDER.search(part.words) is None
    if move and not second and following is not None and own and len(following.words) < 300:
        second = seconder_in(text, following)
        if second:
            stop, whole = at.after(2), item.page.passage(part.start, following.end)
    moved = second and (move or OUTCOME.find(text, whole))
    if move and not second:
        alone = _without_seconder(item, at, move)
        if alone is not None:
            return alone
    if not moved and (len(part.words) > 200 or not VOTING.search(part)):
        return None
    counted = told_counts(text, whole)
    voted = [m for m in counted if not NO_VOTE_COUNT.search(text[max(0, m.start() - 2) : m.end()])]
    if not moved and not voted:
        return None
    start, end = bounds_of(item, at, whole.end, move, second)
    below = stop.part if not stop.at_end and stop.index == at.index + (whole.end > part.end) + 1 else None
    if below is not None:
        end, stop = _with_words_below(item, stop, Span(start, end))
    told_from = max(tally_begins(text, whole.start, whole.end), _behind_amendment(item, whole, second))
    score = next((found for found in TO.finditer(text, whole) if found.start() >= told_from), None)
    votes = counts_of([found for found in voted if found.start() >= told_from], score)
    motion = Motion(
        start, end,
        movers=people_named(item, move.span("mover")) if move else (),
        seconders=people_named(item, second.span("seconder")) if second else (),
        votes_for=votes.get("for"), votes_against=votes.get("against"), abstentions=votes.get("abstained"),
    )  # fmt: skip
    return Reading(motion, stop)


def _with_words_below(item: ItemContext, stop: Cursor, told: Span) -> tuple[int, Cursor]:
    """Where a motion ends whose words stand below who moved it, be "And agreed" between them; else where it did."""
    told_alone = not WHAT_IS_MOVED.search(item.text, *told)
    led = WORDS_BELOW.search(item.text, *told) is not None
    below = stop
    if told_alone and AND_DECIDED.fullmatch(below.part.words) and below.following is not None:
        below, led = below.after(), True
    words = below.part.words
    if BEGINS_BELOW.match(words) and (led or (told_alone and THAT_BELOW.match(words))):
        return below.part.end, below.after()
    return told.end, stop


def _without_seconder(item: ItemContext, at: Cursor, move: re.Match[str]) -> Reading[Motion] | None:
    """A motion that nobody seconded, or of whose seconder nothing is said; None where its words or end are not told."""
    start = at.part.start
    if not WHAT_IS_MOVED.search(item.text, move.end(), at.part.end):
        sentences = item.body.sentences_between(start, move.end())
        if not (sentences and (SAYS_ONLY_WHO.match(sentences[-1].words) or MOVER_FIRST.match(sentences[-1].words))):
            return None
        start, _ = bounds_of(item, at, at.part.end, move, None)
        if not WHAT_IS_MOVED.search(item.text, start, move.start()):
            return None
    ended = _end_told(item, at)
    if ended is None:
        return None
    motion = Motion(start, ended.end, movers=people_named(item, move.span("mover")))
    return Reading(motion, at.after(2) if ended.end > at.part.end else at.after())


def _only_nominates(item: ItemContext, part: Paragraph) -> bool:
    """Whether somebody is nominated for an office for which another stands, too: who was elected is told behind."""
    if NOMINATED.search(part.words) is None or ENDED_IN_CHOICE.search(part.words) is not None:
        return False
    body = item.text[item.body.start : item.body.end]
    return len(NOMINATED.findall(body)) > 1 and ENDED_IN_CHOICE.search(body) is not None


def _behind_amendment(item: ItemContext, whole: Stretch, second: re.Match[str] | None) -> int:
    """Where the words behind the last sentence about an amendment begin: what that tells counts for the amendment."""
    if second is None:
        return whole.start
    told = [
        sentence.end
        for sentence in item.body.sentences_between(second.end(), whole.end)
        if OF_AMENDMENT.match(sentence.words)
    ]
    return told[-1] if told else whole.start


def _told_motion(item: ItemContext, part: Paragraph) -> Motion | None:
    """A motion of which only its end is told: "A motion by Cllr Adams to close the path was withdrawn."."""
    if DECIDED_TOO.search(part.words):
        return None
    for sentence in item.body.sentences(part):
        found = ENDED_SO.search(sentence.words)
        if found is not None:
            by = BY_WHOM.search(item.text, sentence.start, sentence.start + found.end())
            return Motion(sentence.start, sentence.end, movers=people_named(item, by.span("mover")) if by else ())
    return None


def _end_told(item: ItemContext, at: Cursor) -> Stretch | None:
    """The words, in the paragraph at ``at``, up to where they say how a motion ended; else in one of the next few."""
    if read_verdict(item.text, at.part.start, at.part.end).outcome is not None:
        return at.part
    moves_behind = False
    for part in at.parts[at.index + 1 : at.index + 1 + MOST_BEHIND]:
        if ENDED_TOGETHER.search(part):
            return at.part
        moves_behind = moves_behind or mover_in(item.text, part) is not None
        if moves_behind:
            continue
        if is_bare_verdict(collapse_whitespace(part.words)):
            return at.part
        if part is at.following and ALL_OF_THEM.fullmatch(part.words):
            return item.page.passage(at.part.start, part.end)
        if not VOTING.search(part) and not RECORDED.search(part.words):
            return None
    return None


def motion_in_heading(item: ItemContext) -> Motion | None:
    """The motion that an item is, from its heading on: "A. Adams, B. Brown: That the by-law be read. Carried."."""
    start = item.heading_start
    if start is None or "," not in item.title or ": " not in item.text[start : start + len(item.title) + AROUND_NAMES]:
        return None
    names = NAMES_FIRST.match(item.text, start, item.body.end)
    names = names or NAMES_FIRST.search(item.text, start, start + len(item.title))
    carried = CARRIED.search(item.text, names.end(), max(item.body.end, names.end())) if names else None
    if names is None or carried is None or carried.end() - names.start() > LONGEST_MOTION:
        return None
    return Motion(
        names.start(),
        carried.end(),
        movers=people_named(item, names.span("mover")),
        seconders=people_named(item, names.span("seconder")),
    )
