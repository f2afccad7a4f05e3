"""Motions: who moved and seconded, how the vote went."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from loaders.minutes import PersonReference
from loaders.parsing.context import Cursor, ItemContext, Reading
from loaders.parsing.decisions.motions.named import people_named
from loaders.parsing.decisions.motions.patterns import (
    ACTIVE_MOVE,
    ACTIVE_SECOND,
    ALL_OF_THEM,
    AROUND_NAMES,
    BEGINS_BELOW,
    BOTH_MOVE,
    BY_WHOM,
    CARRIED,
    COUNT,
    COUNT_AFTER,
    DECIDED_TOO,
    END_RUNS_ON,
    ENDED_SO,
    LABELLED,
    LONGEST_MOTION,
    MOST_BEHIND,
    MOVER_FIRST,
    NAMES_FIRST,
    NO_VOTE_COUNT,
    NOT_WHO,
    NUMBERS,
    OF_AMENDMENT,
    OUTCOME,
    PROPOSED,
    RECORDED,
    SECONDED,
    SIGN,
    TO,
    VOTES_TO,
    VOTING,
    WHAT_IS_MOVED,
    WORDS_BELOW,
)
from loaders.parsing.decisions.verdicts import ANOTHER_MOTION, NO_SECONDER, is_bare_verdict, read_verdict, tally_begins
from loaders.parsing.patterns import PrefilteredPattern, Stretch
from loaders.parsing.text import Paragraph, collapse_whitespace
from loaders.parsing.words import honorifics

# "Cllr Adams was proposed by Cllr Brown", "Cllr Brown proposed Cllr Adams as Mayor": somebody for an office.
NOMINATED = re.compile(
    r"\b(?:Cllrs?|Councillor|Mrs?|Ms)\.?\s+(?:[A-Z][\w.’'-]*\s+){1,4}was\s+(?:proposed|nominated)\s+by\b|"
    r"\b(?:proposed|nominated)\s+(?:that\s+)?(?:Cllr|Councillor|Mrs?|Ms)\.?\s+(?:[A-Z][\w.’'-]*\s+){1,4}(?:as|for|be\s+nominated)\b"
)
ENDED_IN_CHOICE = re.compile(r"\b(?:declared|deemed)\b[^.]{0,90}?\b(?:elected|appointed)\b")
# "Transfer of 0.5% to the fund - AGREED (7 for, 3 against)": an entry with its own tally.
TALLY_OF_ITS_OWN = re.compile(r"\w.{15,}\([^()\n]*\d[^()\n]*\b(?:for|against|favour)\b[^()\n]*\)\W*$", re.I | re.S)
# "... seconded and it was agreed to pay": the sentence says itself what is moved.
SAYS_WHAT = re.compile(
    r"\b(?:agreed|resolved|carried|seconded)\s+(?:unanimously\s+)?(?:that|to)\s+\w|\bsecond\w*\b[^;]{2,50}?\sthat\s+[\w£“‘]",
    re.I,
)
# "It was also agreed to keep the lamp": behind a motion that has its end, another decision.
ANOTHER = re.compile(
    r"\W*It\s+was\s+(?:\w+ly\s+|also\s+|further\s+|then\s+)*(?:agreed|resolved|decided)\s+(?:to|that)\b"
)
Option = Literal["for", "against", "abstained"]


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
    move = _moved(text, whole)
    second = _seconded(text, whole)
    following = at.following
    goes_on = following is not None and _moved(text, following) is None and not ANOTHER_MOTION.match(following.words)
    own = goes_on and NO_SECONDER.search(part.words) is None
    if move and not second and following is not None and own and len(following.words) < 300:
        second = _seconded(text, following)
        if second:
            stop, whole = at.after(2), item.page.passage(part.start, following.end)
    moved = second and (move or OUTCOME.find(text, whole))
    if move and not second and WHAT_IS_MOVED.search(text, move.end(), part.end):
        ended = _end_told(item, at)
        if ended is not None:  # a motion that nobody seconded, or of whose seconder nothing is said
            stop = at.after(2) if ended.end > part.end else stop
            return Reading(
                Motion(part.start, ended.end, movers=people_named(item, move.span("mover"))), stop
            )  # fmt: skip
    if not moved and (len(part.words) > 200 or not VOTING.search(part)):
        return None
    counted = _told_counts(text, whole)
    voted = [m for m in counted if not NO_VOTE_COUNT.search(text[max(0, m.start() - 2) : m.end()])]
    if not moved and not voted:
        return None
    start, end = _bounds(item, at, whole.end, move, second)
    below = stop.part if not stop.at_end and stop.index == at.index + (whole.end > part.end) + 1 else None
    if below is not None and WORDS_BELOW.search(text, start, end) and BEGINS_BELOW.match(below.words):
        end, stop = below.end, Cursor(stop.parts, stop.index + 1)
    told_from = max(tally_begins(text, whole.start, whole.end), _behind_amendment(item, whole, second))
    score = next((found for found in TO.finditer(text, whole) if found.start() >= told_from), None)
    votes = _counts([found for found in voted if found.start() >= told_from], score)
    motion = Motion(
        start, end,
        movers=people_named(item, move.span("mover")) if move else (),
        seconders=people_named(item, second.span("seconder")) if second else (),
        votes_for=votes.get("for"), votes_against=votes.get("against"), abstentions=votes.get("abstained"),
    )  # fmt: skip
    return Reading(motion, stop)


def _only_nominates(item: ItemContext, part: Paragraph) -> bool:
    """Whether somebody is nominated for an office for which another stands, too: who was elected is told behind."""
    if NOMINATED.search(part.words) is None:
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


def votes_counted(text: str, passage: Stretch) -> dict[Option, int]:
    """How many voted how, as a passage that is nothing but a tally says: "(by 5 votes to 2)", "(5 for, 2 against)"."""
    counted = _told_counts(text, passage)
    score = VOTES_TO.search(text, passage.start, passage.end)
    votes = _counts(counted, None)
    return votes | {"for": int(score["for"]), "against": int(score["against"])} if score else votes


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
    for part in at.parts[at.index + 1 : at.index + 1 + MOST_BEHIND]:
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


def _moved(text: str, passage: Stretch) -> re.Match[str] | None:
    both = _first(BOTH_MOVE, text, passage, "mover")
    single = _earlier(_first(PROPOSED, text, passage, "mover"), _first(ACTIVE_MOVE, text, passage, "mover"))
    return _earlier(both, single)


def _seconded(text: str, passage: Stretch) -> re.Match[str] | None:
    return _earlier(_first(SECONDED, text, passage, "seconder"), _first(ACTIVE_SECOND, text, passage, "seconder"))


def _earlier(one: re.Match[str] | None, other: re.Match[str] | None) -> re.Match[str] | None:
    """The match that begins first, for what stands behind it may be another motion's."""
    found = [match for match in (one, other) if match is not None]
    return min(found, key=lambda match: match.start()) if found else None


def _first(pattern: PrefilteredPattern, text: str, passage: Stretch, group: str) -> re.Match[str] | None:
    for match in pattern.finditer(text, passage):
        words = [word.lower().strip(".") for word in match.group(group).split()]
        if words[0] not in NOT_WHO and any(word not in honorifics.HONORIFICS for word in words):
            return match
    return None


def _bounds(
    item: ItemContext, at: Cursor, end: int, move: re.Match[str] | None, second: re.Match[str] | None
) -> tuple[int, int]:
    """The sentences of the motion: from the one before the mover, where its text stands there, to the outcome."""
    part = at.part
    spans = item.body.sentences_between(part.start, end)
    first_place = min((m.start() for m in (move, second) if m), default=part.start)
    last_place = max((m.end() for m in (move, second) if m), default=end)
    inside = [i for i, span in enumerate(spans) if span.end > first_place and span.start < last_place]
    if not inside:
        return part.start, end
    low, high = inside[0], inside[-1]
    while high + 1 < len(spans) and OUTCOME.find(item.text, spans[high + 1]) and len(spans[high + 1].words) < 140:
        settled = OUTCOME.find(item.text, item.page.passage(spans[low].start, spans[high].end))
        if settled and ANOTHER.match(spans[high + 1].words):
            break
        high += 1
    opening = spans[low].words
    bare = len(opening) < 90 and MOVER_FIRST.match(opening)
    start = spans[low].start
    if (bare or move is None) and low > 0:
        start = spans[low - 1].start
    elif (
        at.previous is not None
        and low == 0
        and (part.mark or bare)
        and len(part.words) < 160
        and not WHAT_IS_MOVED.search(opening.split("second")[0])
        and not SAYS_WHAT.search(opening)
        and not TALLY_OF_ITS_OWN.search(part.words)
        and _moved(item.text, at.previous) is None
    ):
        start = at.previous.start  # the motion's words stand in the paragraph before its mover
    run_on = END_RUNS_ON.search(item.text, last_place, spans[high].end)
    return start, run_on.end() if run_on else spans[high].end


def who_moved(item: ItemContext, passage: Stretch) -> tuple[tuple[PersonReference, ...], tuple[PersonReference, ...]]:
    """Who moves and who seconds in a passage."""
    move, second = _moved(item.text, passage), _seconded(item.text, passage)
    movers = people_named(item, move.span("mover")) if move else ()
    return movers, people_named(item, second.span("seconder")) if second else ()


def _told_counts(text: str, passage: Stretch) -> list[re.Match[str]]:
    """The places that tell how many voted so; where labels stand before the numbers, none that turn these round."""
    labelled = list(LABELLED.finditer(text, passage.start, passage.end))
    counted = [*COUNT.finditer(text, passage), *COUNT_AFTER.finditer(text, passage)]
    return [
        *(one for one in counted if not any(row.start() < one.end() and one.start() < row.end() for row in labelled)),
        *labelled,
    ]


def _counts(voted: Sequence[re.Match[str]], score: re.Match[str] | None) -> dict[Option, int]:
    """How many voted for, against and not at all; the last count told of each stands, a score of both above all."""
    told: dict[Option, int] = {}
    for match in voted:
        if match.re is LABELLED:
            told |= {option: int(number) for option, number in match.groupdict().items() if number}  # type: ignore[misc]
            continue
        word = match.group("n").lower()
        number = int(word) if word.isdigit() else NUMBERS.get(word)
        if number is not None:
            told[_option(match.group("how").lower())] = number
    if score is not None:
        told["for"] = _number(score.group("for") or score.group("won") or score.group("more"))
        told["against"] = _number(score.group("against") or score.group("beaten") or score.group("fewer"))
    return told


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS[word.lower()]


def _option(how: str) -> Option:
    if how.startswith(("in", "for", "aye")):
        return "for"
    return "against" if how.startswith(("against", "opposed", "no", "nay")) else "abstained"
