"""Motions: who moved and seconded, how the vote went."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from loaders.minutes import PersonReference
from loaders.parsing.actions import parse_owners
from loaders.parsing.context import Cursor, ItemContext, Reading
from loaders.parsing.decisions.verdicts import is_bare_verdict, read_verdict, tally_begins
from loaders.parsing.patterns import PrefilteredPattern, Stretch
from loaders.parsing.text import Paragraph, collapse_whitespace
from loaders.parsing.words import alternatives, counts, decisions, honorifics, motions, particles

# What stands right behind a name and is no part of it: "Proposed Ann Adams Seconded Bob Brown All in favour".
_NO_NAME = rf"(?!(?:{alternatives(decisions.BEHIND_MOVERS, honorifics.OF_MOVERS)}|Unanimous\w*)\b)"
# "JH" in "seconded JH. All in favour": initials that no surname follows
_INITIALS = rf"[A-Z]{{2,4}}\b(?![’'-])(?!\s+{_NO_NAME}[A-Z])"
_WHO = (
    rf"(?:{_INITIALS}|(?:{alternatives(honorifics.OF_MOVERS)}\b\.?\s+)?(?:[A-Z]\.?\s?){{0,3}}"
    rf"(?:{alternatives(particles.INSIDE)}\s+){{0,2}}[A-Z][\w’'-]*"
    rf"(?:\s+(?:{alternatives(particles.BEFORE_A_SURNAME)}\s+)?{_NO_NAME}[A-Z][\w’'-]*){{0,2}})"
)
# "A. Adams, B. Brown: That the by-law be read. Carried.": who moved and seconded, before the motion's words.
NAMES_FIRST = re.compile(rf"(?P<mover>{_WHO}),\s+(?P<seconder>{_WHO}):\s+(?:That|THAT|To|BE\s+IT)\b")
CARRIED = re.compile(r"\b(?:Carried|CARRIED|Passed|Defeated|DEFEATED|Lost)\b[^.\n]{0,30}\.?[ \t]*$", re.M)
# "Proposed by Cllr Adams", "Mover: A Adams".
PROPOSED = PrefilteredPattern(
    rf"(?i:\b{alternatives(motions.MOVED_BY)})(?!\w)\s*(?i:by\b|of\b)?\s*[:–-]?\s*\(?(?P<mover>{_WHO})\)?"
)
# "seconded by Cllr Brown", "2nd: Cllr Brown".
SECONDED = PrefilteredPattern(
    rf"(?i:\b(?:{alternatives(motions.SECONDED_BY)}|2nd(?=\s*(?:by\b|:|{alternatives(honorifics.IN_PROSE)}\b))))(?!\w)\s*(?i:by\b)?\s*[:–-]?\s*\(?(?P<seconder>{_WHO})\)?"
)
# "Cllr Adams has moved away", "moved by": nothing is moved by whoever stands before.
_NOT_MOVED = r"by\b|:|(?:away|into|out|from|on|house|home|back|here)\b|to\s+(?:the|a|an|another)\b"
# "Cllr Adams moved", "Adams: motion to".
ACTIVE_MOVE = PrefilteredPattern(
    rf"(?P<mover>{_WHO})\s*(?::\s*)?(?:(?:has\s+)?{alternatives(motions.MOVES)}\b(?!\s*(?:{_NOT_MOVED}))|"
    r"[-–]?\s*(?:M|m)otion\s+(?:that|to)\b)"
)
# "Cllr Brown seconded".
ACTIVE_SECOND = PrefilteredPattern(rf"(?P<seconder>{_WHO})\s+{alternatives(motions.SECONDS)}\b(?!\s*(?:by\b|:))")
# "six votes for", "none against".
COUNT = PrefilteredPattern(
    rf"(?P<n>\d{{1,3}}|{alternatives(counts.COUNTED, counts.NONE)})\s*(?:{alternatives(motions.VOTERS)}\s+)?"
    rf"(?:were\s+|was\s+|voted\s+)?(?P<how>{alternatives(motions.IN_FAVOUR)}|for\b|"
    rf"{alternatives(motions.AGAINST, motions.OPPOSED, motions.ABSTAINED, motions.ABSTAINS)})",
    re.I,
)
# "For: 6", "Abstentions - nil".
COUNT_AFTER = PrefilteredPattern(
    r"\b(?P<how>"
    rf"{alternatives(motions.FOR, motions.AGAINST, motions.OPPOSED, motions.ABSTAINED, motions.AYES, motions.NOES)})"
    r"\s*[:=-]\s*(?P<n>\d{1,3}|nil|none|zero)\b",
    re.I,
)
# "by 6 votes to 3", "carried 6-3".
TO = PrefilteredPattern(
    r"\bby\s+(?P<for>\d{1,3})\s+votes?\s+to\s+(?P<against>\d{1,3})\b|"
    rf"\b{alternatives(motions.SCORED)}\s*:?,?\s+(?P<won>\d{{1,3}})\s*[-–]\s*(?P<beaten>\d{{1,3}})\b",
    re.I,
)
VOTES_TO = re.compile(r"\b(?P<for>\d{1,3})\s+votes?\s+to\s+(?P<against>\d{1,3})\b", re.I)
# "The motion was carried", "All in favour".
OUTCOME = PrefilteredPattern(rf"\b{alternatives(decisions.OUTCOMES_OF_MOTIONS)}\b", re.I)
SIGN = PrefilteredPattern(
    r"propos|mov(?:e|ed|es|er|ing)\b|motion|amendment|second|2nd|favou?r|abstain|abstention|against|votes?\b|ayes|moladh|molta|cynigiwyd",
    re.I,
)
# A count without a mover needs one of these.
VOTING = PrefilteredPattern(r"favou?r|abstain|against|votes?\b", re.I)
NUMBERS = counts.NUMBERS | dict.fromkeys(counts.NONE, 0)
NOT_WHO = frozenset(
    """the this that it all unanimously proposed seconded amendment motion action agreed council members by he she they
    we minutes minute none nobody carried resolved""".split()
)
# "£3 for ...", "40% in favour": sums and shares, no votes.
NO_VOTE_COUNT = re.compile(r"[%£€$]")
# "(Proposed by Cllr Adams": the sentence says who moved, its words stand before it.
MOVER_FIRST = re.compile(r"\s*\(?(?:proposed|moved|prop)", re.I)
# "moved that the grant be paid", "moved to pay": the sentence has the motion's words.
WHAT_IS_MOVED = re.compile(r"\b(?:that|to\s+\w+)\b", re.I)
# "A motion by Cllr Adams to close the path was withdrawn", "The motion that the van be sold was not put".
ENDED_SO = re.compile(
    rf"^\W*(?:an?|the|this|that|his|her)\s+(?:further\s+)?(?:motion|proposal|amendment)\s+(?:by|from|of|that|to)\b[^.;\n]{{3,240}}?"
    rf"\b(?:was|were)\s+(?:then\s+|therefore\s+)?(?:withdrawn|not\s+(?:put|moved|{alternatives(motions.NOT_CARRIED)}|seconded)|"
    rf"{alternatives(motions.LOST)})\b",
    re.I,
)
# "Proposed by Cllr Adams, seconded by Cllr Brown and resolved:" before the motion's words in the next paragraph.
WORDS_BELOW = re.compile(r"(?:\b(?:resolved|agreed|unanimously|leis)\b\s*[:;,–-]*|:)\s*$", re.I)
BEGINS_BELOW = re.compile(r"\W{0,3}(?:That|THAT|To\s+[a-z])\b")
BY_WHOM = re.compile(rf"\b(?:by|from|of)\s+(?P<mover>{_WHO})")
DECIDED_TOO = re.compile(r"\b(?:resolved|seconded)\b", re.I)
# "All in favour.", "Agreed unanimously.": a paragraph that says no more than that all wanted what was moved.
ALL_OF_THEM = re.compile(
    r"\W*(?:(?:all|members|this\s+was|it\s+was)\s+)?(?:unanimously\s+|duly\s+)?(?:voted\s+|were\s+|are\s+)?"
    rf"(?:in\s+favou?r|{alternatives(decisions.SETTLED)}|unanimous)(?:\s+(?:unanimously|by\s+all|nem\.?\s*con\.?))?\W*",
    re.I,
)
# "... seconded by Cllr Brown. Unanimously Agreed The Chairman thanked": where a full stop is lost behind the verdict.
END_RUNS_ON = re.compile(
    r"\b(?:Unanimously\s+|All\s+)?(?:Agreed|AGREED|Carried|CARRIED|Approved|APPROVED|agreed|carried)(?:\s+unanimously)?"
    r"(?=\s+(?:The|It|Cllrs?|Councillors?|Mr|Mrs|Ms|There|Members|\d{1,2}\s+[A-Z])\b)"
)
MOST_BEHIND = 5  # paragraphs of a recorded vote between a motion and its verdict
RECORDED = re.compile(r"\b(?:recorded|named)\s+vote\b|^\W*(?:for|against|abst\w+)\b", re.I)
AROUND_NAMES = 20  # characters behind a heading that is nothing but names, up to the motion's words
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
    if told := _told_motion(item, part):
        return Reading(told, at.after())
    whole: Stretch = part
    stop = at.after()
    move = _earlier(_first(PROPOSED, text, whole, "mover"), _first(ACTIVE_MOVE, text, whole, "mover"))
    second = _seconded(text, whole)
    following = at.following
    if move and not second and following is not None and len(following.words) < 300:
        second = _seconded(text, following)
        if second:
            stop, whole = at.after(2), item.page.passage(part.start, following.end)
    moved = second and (move or OUTCOME.find(text, whole))
    if move and not second and WHAT_IS_MOVED.search(text, move.end(), part.end):
        ended = _end_told(item, at)
        if ended is not None:  # a motion that nobody seconded, or of whose seconder nothing is said
            stop = at.after(2) if ended.end > part.end else stop
            return Reading(
                Motion(part.start, ended.end, movers=_people(item, move.span("mover"))), stop
            )  # fmt: skip
    if not moved and (len(part.words) > 200 or not VOTING.search(part)):
        return None
    counted = [*COUNT.finditer(text, whole), *COUNT_AFTER.finditer(text, whole)]
    voted = [m for m in counted if not NO_VOTE_COUNT.search(text[max(0, m.start() - 2) : m.end()])]
    if not moved and not voted:
        return None
    start, end = _bounds(item, at, whole.end, move, second)
    below = stop.part if not stop.at_end and stop.index == at.index + (whole.end > part.end) + 1 else None
    if below is not None and WORDS_BELOW.search(text, start, end) and BEGINS_BELOW.match(below.words):
        end, stop = below.end, Cursor(stop.parts, stop.index + 1)
    told_from = tally_begins(text, whole.start, whole.end)
    score = next((found for found in TO.finditer(text, whole) if found.start() >= told_from), None)
    votes = _counts([found for found in voted if found.start() >= told_from], score)
    motion = Motion(
        start, end,
        movers=_people(item, move.span("mover")) if move else (),
        seconders=_people(item, second.span("seconder")) if second else (),
        votes_for=votes.get("for"), votes_against=votes.get("against"), abstentions=votes.get("abstained"),
    )  # fmt: skip
    return Reading(motion, stop)


def votes_counted(text: str, passage: Stretch) -> dict[Option, int]:
    """How many voted how, as a passage that is nothing but a tally says: "(by 5 votes to 2)", "(5 for, 2 against)"."""
    counted = [*COUNT.finditer(text, passage), *COUNT_AFTER.finditer(text, passage)]
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
            return Motion(sentence.start, sentence.end, movers=_people(item, by.span("mover")) if by else ())
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
        movers=_people(item, names.span("mover")),
        seconders=_people(item, names.span("seconder")),
    )


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
    run_on = END_RUNS_ON.search(item.text, last_place, spans[high].end)
    return start, run_on.end() if run_on else spans[high].end


def _people(item: ItemContext, span: tuple[int, int]) -> tuple[PersonReference, ...]:
    return tuple(person for person in parse_owners(item, *span) if _is_a_person(person))


def _is_a_person(named: PersonReference) -> bool:
    """Whether somebody is named, and no title alone: "Councillor" at the end of a line before the name."""
    if not named.attendees and all(
        word.strip(".").lower() in honorifics.HONORIFICS for word in named.as_written.split()
    ):
        return False
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
