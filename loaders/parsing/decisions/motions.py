"""Motions: who moved and seconded, how the vote went."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.minutes import Holder, Vote
from loaders.parsing.actions import split_holders
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.patterns import PrefilteredPattern, Stretch
from loaders.parsing.text import Body, Paragraph

_WHO = (
    r"(?:(?:Cllrs?|Councillors?|County\s+Councillor|Mrs?|Ms|Miss|Dr|"
    r"Prof|Sir)\b\.?\s+)?(?:[A-Z]\.?\s?){0,3}(?:(?:de|van|von|der|da|di|del|la|le)\s+){0,2}[A-Z][\w’'-]*(?:\s+(?:de\s+|"
    r"van\s+|von\s+)?[A-Z][\w’'-]*){0,2}"
)
PROPOSED = PrefilteredPattern(
    r"(?i:\b(?:proposed|moved|prop\.?|proposer|mover|proposition\s+of|"
    rf"motion\s+of|initiated\s+motion))\b\s*(?i:by\b|of\b|:|[-–])?\s*\(?(?P<mover>{_WHO})\)?"
)
SECONDED = PrefilteredPattern(
    rf"(?i:\b(?:seconded|2nded|2nd(?=\s*(?:by\b|:|Cllr|Councillor|Mrs?\b|Ms\b))|seconder|sec\.?))\b\s*(?i:by\b|:|[-–])?\s*\(?(?P<seconder>{_WHO})\)?"
)
ACTIVE_MOVE = PrefilteredPattern(
    rf"(?P<mover>{_WHO})\s*(?::\s*)?(?:(?:has\s+)?(?:moves|moved|proposes|"
    r"proposed|initiated\s+(?:a\s+|the\s+)?motion)\b|[-–]?\s*(?:M|m)otion\s+(?:that|"
    r"to)\b)"
)
ACTIVE_SECOND = PrefilteredPattern(rf"(?P<seconder>{_WHO})\s+(?:seconds|seconded)\b")
COUNT = PrefilteredPattern(
    r"(?P<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|no|nil|none)\s*(?:votes?\s+|members?\s+|councillors?\s+|"
    r"people\s+)?(?:were\s+|was\s+|voted\s+)?(?P<how>in\s+favou?r|for\b|"
    r"against|opposed|abstain(?:ed|ing)?|abstentions?|abstains?)",
    re.I,
)
COUNT_AFTER = PrefilteredPattern(
    r"\b(?P<how>for|in\s+favou?r|against|opposed|abstentions?|abstain(?:ed|"
    r"ing)?|ayes|noes|nays)\s*[:=-]\s*(?P<n>\d{1,3}|nil|none|zero)\b",
    re.I,
)
TO = PrefilteredPattern(
    r"\bby\s+(?P<for>\d{1,3})\s+votes?\s+to\s+(?P<against>\d{1,3})\b|\b(?:carried|passed|lost|defeated)\s*:?,?\s+(?P<won>\d{1,3})\s*[-–]\s*(?P<beaten>\d{1,3})\b",
    re.I,
)
OUTCOME = PrefilteredPattern(
    r"\b(?:carried|passed|passes|approved|agreed|unanimous(?:ly)?|all\s+(?:in\s+favou?r|"
    r"agreed)|no\s+objections?|consent|vote\s+was\s+taken|lost|defeated|"
    r"accepted|so\s+resolved)\b",
    re.I,
)
SIGN = PrefilteredPattern(
    r"propos|mov(?:e|ed|es|er|ing)\b|motion|second|2nd|favou?r|abstain|abstention|against|votes?\b|ayes", re.I
)
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


@dataclass
class Motion:
    """A motion at clean offsets ``start``..``end`` with who moved it and the vote."""

    start: int = 0
    end: int = 0
    movers: list[Holder] = field(default_factory=list)
    seconders: list[Holder] = field(default_factory=list)
    votes: list[Vote] = field(default_factory=list)
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None


def read_motion(body: Body, parts: list[Paragraph], index: int, register: AttendeeIndex) -> tuple[Motion, int] | None:
    """The motion of this paragraph (and of those that end it), and how many paragraphs it takes; None without one."""
    part = parts[index]
    text = body.page.text
    whole: Stretch = part
    words = part.words
    if part.quoted or len(words) > 4000 or not SIGN.search(whole):
        return None
    move = _first(PROPOSED, text, whole, "mover") or _first(ACTIVE_MOVE, text, whole, "mover")
    second = _seconded(text, whole)
    used = 1
    if move and not second and index + 1 < len(parts):
        following = parts[index + 1]
        if len(following.words) < 300:
            second = _seconded(text, following)
            if second:
                used, whole = 2, body.page.passage(part.start, following.end)
    moved = second and (move or OUTCOME.find(text, whole))
    if not moved and (len(words) > 200 or not VOTING.search(part)):
        return None
    counted = [*COUNT.finditer(text, whole), *COUNT_AFTER.finditer(text, whole)]
    voted = [m for m in counted if not re.search(r"[%£]", text[max(0, m.start() - 2) : m.end()])]
    if not moved and not voted:
        return None
    motion = Motion(*_bounds(body, parts, index, whole.end, move, second))
    if move:
        motion.movers = [h for h in split_holders(body.page, register, *move.span("mover")) if _a_person(h)]
    if second:
        motion.seconders = [h for h in split_holders(body.page, register, *second.span("seconder")) if _a_person(h)]
    for match in voted:
        _count(motion, match)
    score = TO.find(text, whole)
    if score is not None:
        motion.votes_for = int(score.group("for") or score.group("won"))
        motion.votes_against = int(score.group("against") or score.group("beaten"))
    return motion, used


def _seconded(text: str, passage: Stretch) -> re.Match[str] | None:
    return _first(SECONDED, text, passage, "seconder") or _first(ACTIVE_SECOND, text, passage, "seconder")


def _first(pattern: PrefilteredPattern, text: str, passage: Stretch, group: str) -> re.Match[str] | None:
    for match in pattern.finditer(text, passage):
        if match.group(group).split()[0].lower().strip(".") not in NOT_WHO:
            return match
    return None


def _bounds(
    body: Body,
    parts: list[Paragraph],
    index: int,
    end: int,
    move: re.Match[str] | None,
    second: re.Match[str] | None,
) -> tuple[int, int]:
    """The sentences of the motion: from the one before the mover, where its text stands there, to the outcome."""
    part = parts[index]
    spans = body.sentences_between(part.start, end)
    first_place = min((m.start() for m in (move, second) if m), default=part.start)
    last_place = max((m.end() for m in (move, second) if m), default=end)
    inside = [i for i, span in enumerate(spans) if span.end > first_place and span.start < last_place]
    if not inside:
        return part.start, end
    low, high = inside[0], inside[-1]
    while high + 1 < len(spans) and OUTCOME.find(body.page.text, spans[high + 1]) and len(spans[high + 1].words) < 140:
        high += 1
    opening = spans[low].words
    bare = len(opening) < 90 and re.match(r"\s*\(?(?:proposed|moved|prop)", opening, re.I)
    start = spans[low].start
    if (bare or move is None) and low > 0:
        start = spans[low - 1].start
    elif (
        index > 0
        and low == 0
        and (part.mark or bare)
        and len(part.words) < 160
        and not re.search(r"\b(?:that|to\s+\w+)\b", opening.split("second")[0], re.I)
    ):
        start = parts[index - 1].start  # the motion's words stand in the paragraph before its mover
    return start, spans[high].end


def _a_person(holder: Holder) -> bool:
    return bool(holder.attendees) or holder.person or len(holder.as_written.split()) <= 3


def _count(motion: Motion, match: re.Match[str]) -> None:
    word = match.group("n").lower()
    number = int(word) if word.isdigit() else NUMBERS.get(word)
    how = match.group("how").lower()
    if number is None:
        return
    if how.startswith(("in", "for", "aye")):
        motion.votes_for = number
    elif how.startswith(("against", "opposed", "no", "nay")):
        motion.votes_against = number
    else:
        motion.abstentions = number
