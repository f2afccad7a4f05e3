"""Motions: who moved and seconded, how the vote went."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from loaders.minutes import PersonReference
from loaders.parsing.actions import parse_owners
from loaders.parsing.context import Cursor, ItemContext, Reading
from loaders.parsing.patterns import PrefilteredPattern, Stretch
from loaders.parsing.words import alternatives, decisions

# "JH" in "seconded JH. All in favour": initials that no surname follows
_INITIALS = r"[A-Z]{2,4}\b(?![’'-])(?!\s+(?!(?:All|Carried|Agreed|Seconded|Unanimous\w*|Vote|Motion)\b)[A-Z])"
_WHO = (
    rf"(?:{_INITIALS}|(?:(?:Cllrs?|Councillors?|County\s+Councillor|Mrs?|Ms|Miss|Dr|"
    r"Prof|Sir)\b\.?\s+)?(?:[A-Z]\.?\s?){0,3}(?:(?:de|van|von|der|da|di|del|la|le)\s+){0,2}[A-Z][\w’'-]*(?:\s+(?:de\s+|"
    r"van\s+|von\s+)?[A-Z][\w’'-]*){0,2})"
)
# "Proposed by Cllr Adams", "Mover: A Adams".
PROPOSED = PrefilteredPattern(
    r"(?i:\b(?:proposed|moved|prop\.?|proposer|mover|propos(?:ition|al)\s+of|"
    rf"motion\s+of|initiated\s+motion))\b\s*(?i:by\b|of\b|:|[-–])?\s*\(?(?P<mover>{_WHO})\)?"
)
# "seconded by Cllr Brown", "2nd: Cllr Brown".
SECONDED = PrefilteredPattern(
    rf"(?i:\b(?:seconded|2nded|2nd(?=\s*(?:by\b|:|Cllr|Councillor|Mrs?\b|Ms\b))|seconder|sec\.?))\b\s*(?i:by\b|:|[-–])?\s*\(?(?P<seconder>{_WHO})\)?"
)
# "Cllr Adams moved", "Adams: motion to".
ACTIVE_MOVE = PrefilteredPattern(
    rf"(?P<mover>{_WHO})\s*(?::\s*)?(?:(?:has\s+)?(?:moves|moved|proposes|"
    r"proposed|initiated\s+(?:a\s+|the\s+)?motion)\b|[-–]?\s*(?:M|m)otion\s+(?:that|"
    r"to)\b)"
)
# "Cllr Brown seconded".
ACTIVE_SECOND = PrefilteredPattern(rf"(?P<seconder>{_WHO})\s+(?:seconds|seconded)\b")
# "six votes for", "none against".
COUNT = PrefilteredPattern(
    r"(?P<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|no|nil|none)\s*(?:votes?\s+|members?\s+|councillors?\s+|"
    r"people\s+)?(?:were\s+|was\s+|voted\s+)?(?P<how>in\s+favou?r|for\b|"
    r"against|opposed|abstain(?:ed|ing)?|abstentions?|abstains?)",
    re.I,
)
# "For: 6", "Abstentions - nil".
COUNT_AFTER = PrefilteredPattern(
    r"\b(?P<how>for|in\s+favou?r|against|opposed|abstentions?|abstain(?:ed|"
    r"ing)?|ayes|noes|nays)\s*[:=-]\s*(?P<n>\d{1,3}|nil|none|zero)\b",
    re.I,
)
# "by 6 votes to 3", "carried 6-3".
TO = PrefilteredPattern(
    r"\bby\s+(?P<for>\d{1,3})\s+votes?\s+to\s+(?P<against>\d{1,3})\b|\b(?:carried|passed|lost|defeated)\s*:?,?\s+(?P<won>\d{1,3})\s*[-–]\s*(?P<beaten>\d{1,3})\b",
    re.I,
)
# "The motion was carried", "All in favour".
OUTCOME = PrefilteredPattern(rf"\b{alternatives(decisions.OUTCOMES_OF_MOTIONS)}\b", re.I)
SIGN = PrefilteredPattern(
    r"propos|mov(?:e|ed|es|er|ing)\b|motion|second|2nd|favou?r|abstain|abstention|against|votes?\b|ayes", re.I
)
# A count without a mover needs one of these.
VOTING = PrefilteredPattern(r"favou?r|abstain|against|votes?\b", re.I)
NUMBERS = {
    w: n
    for n, w in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
} | {"no": 0, "nil": 0, "none": 0}
NOT_WHO = frozenset(
    """the this that it all unanimously proposed seconded amendment motion action agreed council members""".split()
)
# "£3 for ...", "40% in favour": sums and shares, no votes.
NO_VOTE_COUNT = re.compile(r"[%£]")
# "(Proposed by Cllr Adams": the sentence says who moved, its words stand before it.
MOVER_FIRST = re.compile(r"\s*\(?(?:proposed|moved|prop)", re.I)
# "moved that the grant be paid", "moved to pay": the sentence has the motion's words.
WHAT_IS_MOVED = re.compile(r"\b(?:that|to\s+\w+)\b", re.I)
LONGEST_MOTION = 4000  # characters of a paragraph that is asked for a motion

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
    if part.quoted or len(part.words) > LONGEST_MOTION or not SIGN.search(part):
        return None
    whole: Stretch = part
    stop = at.after()
    move = _first(PROPOSED, text, whole, "mover") or _first(ACTIVE_MOVE, text, whole, "mover")
    second = _seconded(text, whole)
    following = at.following
    if move and not second and following is not None and len(following.words) < 300:
        second = _seconded(text, following)
        if second:
            stop, whole = at.after(2), item.page.passage(part.start, following.end)
    moved = second and (move or OUTCOME.find(text, whole))
    if not moved and (len(part.words) > 200 or not VOTING.search(part)):
        return None
    counted = [*COUNT.finditer(text, whole), *COUNT_AFTER.finditer(text, whole)]
    voted = [m for m in counted if not NO_VOTE_COUNT.search(text[max(0, m.start() - 2) : m.end()])]
    if not moved and not voted:
        return None
    start, end = _bounds(item, at, whole.end, move, second)
    votes = _counts(voted, TO.find(text, whole))
    motion = Motion(
        start, end,
        movers=_people(item, move.span("mover")) if move else (),
        seconders=_people(item, second.span("seconder")) if second else (),
        votes_for=votes.get("for"), votes_against=votes.get("against"), abstentions=votes.get("abstained"),
    )  # fmt: skip
    return Reading(motion, stop)


def _seconded(text: str, passage: Stretch) -> re.Match[str] | None:
    return _first(SECONDED, text, passage, "seconder") or _first(ACTIVE_SECOND, text, passage, "seconder")


def _first(pattern: PrefilteredPattern, text: str, passage: Stretch, group: str) -> re.Match[str] | None:
    for match in pattern.finditer(text, passage):
        if match.group(group).split()[0].lower().strip(".") not in NOT_WHO:
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
    ):
        start = at.previous.start  # the motion's words stand in the paragraph before its mover
    return start, spans[high].end


def _people(item: ItemContext, span: tuple[int, int]) -> tuple[PersonReference, ...]:
    return tuple(person for person in parse_owners(item, *span) if _is_a_person(person))


def _is_a_person(named: PersonReference) -> bool:
    return bool(named.attendees) or named.person or len(named.as_written.split()) <= 3


def _counts(voted: Sequence[re.Match[str]], score: re.Match[str] | None) -> dict[Option, int]:
    """How many voted for, against and not at all; the last count told of each stands, a score of both above all."""
    told: dict[Option, int] = {}
    for match in voted:
        word = match.group("n").lower()
        number = int(word) if word.isdigit() else NUMBERS.get(word)
        if number is not None:
            told[_option(match.group("how").lower())] = number
    if score is not None:
        told["for"] = int(score.group("for") or score.group("won"))
        told["against"] = int(score.group("against") or score.group("beaten"))
    return told


def _option(how: str) -> Option:
    if how.startswith(("in", "for", "aye")):
        return "for"
    return "against" if how.startswith(("against", "opposed", "no", "nay")) else "abstained"
