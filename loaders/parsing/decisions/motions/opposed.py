"""A motion and its amendment put against each other, as Scottish councils print them.

"Motion" and "Amendment" stand on lines of their own above what is moved; a paragraph behind both tells the vote: "The
amendment fell by 4 votes to 11 and the motion was carried", "3 members voted for the motion and 2 for the amendment".
What one wins the other loses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from graph.schema import MotionOutcome
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.motions.motions import Motion
from loaders.parsing.decisions.motions.named import people_named
from loaders.parsing.decisions.motions.tables import TabledMotion
from loaders.parsing.decisions.verdicts import Verdict, is_bare_verdict
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import Line, collapse_whitespace
from loaders.parsing.words import alternatives, counts, motions
from loaders.spans import Span

What = Literal["motion", "amendment"]

# "Amendment", "First Amendment:", "Amendment 2" on a line of its own.
LABEL = re.compile(
    r"\W*(?:(?:the|first|second|third|further|original)\s+)?(?P<what>motion|amendment)(?:\s+(?:no\.?\s*)?[\dA-D])?\W*",
    re.I,
)
# "Moved by Councillor Adams, seconded by Councillor Brown.", "Councillor Adams, seconded by Councillor Brown, moved:"
MOVED = re.compile(
    r"^\W*(?:(?:moved|proposed)\s*(?:by)?\s*:?\s*(?P<mover>[^,;\n]{3,50}?)\s*[,;]?\s*(?:and\s+)?\n?\s*seconded\s*(?:by)?\s*:?\s*"
    r"(?P<seconder>[^,.;\n]{3,50})|(?P<mover_first>[^,;\n]{3,50}?),?\s+seconded\s+by\s+(?P<seconder_next>[^,;\n]{3,50}?),?\s+moved)"
    r"\W*$",
    re.I | re.M,
)
_NUMBER = rf"(?:\d{{1,3}}|{alternatives(counts.NUMBERS)}|no|none|nil)"
# "the Amendment fell by 4 votes to 11", "the Motion was accordingly carried"
ENDED = re.compile(
    r"\b(?P<what>motion|amendment)\s+(?:(?:was|is|being|having\s+been)\s+)?(?:\w+ly\s+|there(?:fore|by|upon)\s+|declared\s+)*"
    rf"(?:(?P<won>{alternatives(motions.CARRIED)})|(?P<lost>{alternatives(motions.LOST, motions.FELL)}|not\s+carried))"
    rf"(?:\s+by\s+(?P<one>{_NUMBER})(?:\s+votes?)?\s*(?:to|[-–])\s*(?P<other>{_NUMBER}))?",
    re.I,
)
# "3 members voted for the motion", "2 for the amendment", "for the motion: 3", "Motion: 3", "Motion 3 votes"
VOTED = re.compile(
    rf"\b(?P<n>{_NUMBER})\s+(?:(?:members?|councillors?|votes?)\s+)?(?:(?:voted|voting|were|cast)\s+)?(?:in\s+favou?r\s+of|for)\s+"
    rf"(?:the\s+)?(?P<what>motion|amendment)\b"
    rf"|\b(?P<got>motion|amendment)\s+(?:received|attracted|secured|got)\s+(?P<n_got>{_NUMBER})\b"
    r"|\bfor\s+the\s+(?P<for>motion|amendment)\s*[:–-]?\s*(?P<n_for>\d{1,3})\b"
    r"|\b(?P<label>motion|amendment)(?:\s*[:–-]\s*(?P<behind>\d{1,3})\b|\s+(?P<votes>\d{1,3})\s+votes?\b)",
    re.I,
)
# "The Chair gave her casting vote for the motion", where as many voted for one as for the other.
CASTING = re.compile(
    r"\bcasting\s+vote\s+(?:\w+\s+){0,2}?(?:in\s+favou?r\s+of|for)\s+the\s+(?P<what>motion|amendment)\b", re.I
)
# What an amendment makes of a motion, which is then voted on: nothing is lost with that.
SUBSTANTIVE = re.compile(r"\bsubstantive\b|\bmotion,?\s+as\s+amended\b|\bamended\s+motion\b", re.I)
PASSED = re.compile(rf"\b{alternatives(motions.CARRIED, motions.CARRIED_TOO)}\b", re.I)
# "and the Council resolved accordingly": the amendment stands in the motion's place.
IN_ITS_PLACE = re.compile(r"\baccordingly\b|\bfinding\b|\bbecame\s+the\s+(?:decision|resolution)\b|\bthereby\b", re.I)
_SIGN = PrefilteredPattern(r"amendment", re.I)
_MOST_BEHIND = 8  # lines behind the last of both in which the vote is told
_LONGEST = 2500  # characters of a motion


@dataclass(frozen=True)
class _Block:
    """What stands below a label: who moved it, and its words."""

    what: What
    words: Span
    end: int
    moved: re.Match[str]


def read_opposed(item: ItemContext) -> tuple[list[TabledMotion], list[Span]]:
    """The motions of an item put against their amendments, and where these stand up to the vote on them.

    Nothing is read where nobody is told to have moved one of them, or no words tell which of them won.
    """
    if not _SIGN.may_match(item.body.hits):
        return [], []
    lines = [line for line in item.body.lines if not line.is_furniture]
    heads = [at for at, line in enumerate(lines) if (found := LABEL.fullmatch(item.page.of(line))) and found["what"]]
    blocks = [_block(item, lines, at, stop) for at, stop in pairwise([*heads, len(lines)])]
    told = [block for block in blocks if block is not None]
    kinds = [block.what for block in told]
    if len(told) != len(blocks) or kinds != ["motion", "amendment"]:
        return [], []
    behind = [line for line in lines if line.start >= told[-1].end][:_MOST_BEHIND]
    words = [item.page.of(line) for line in behind]
    place = next((place for place in range(len(behind)) if how_both_ended("\n".join(words[: place + 1]))), None)
    if place is None:
        return [], []
    if place + 1 < len(behind) and is_bare_verdict(words[place + 1]):
        place += 1
    substantive = [after for after in range(place, len(behind)) if SUBSTANTIVE.search(words[after])]
    verdicts = how_both_ended("\n".join(words[: place + 1]), amended=[words[after] for after in substantive])
    decided = behind[substantive[0] if substantive else place]
    whole = Span(lines[heads[0]].start, decided.end)
    return [_motion(item, block, verdicts, whole) for block in told], [whole]


def _block(item: ItemContext, lines: list[Line], at: int, stop: int) -> _Block | None:
    """The motion below the label in line ``at``; None where nobody moves it."""
    begin, end = lines[at].end, lines[stop - 1].end if stop <= len(lines) else item.body.end
    moved = MOVED.search(item.text, begin, end)
    label = LABEL.fullmatch(item.page.of(lines[at]))
    if moved is None or label is None:
        return None
    what: What = "motion" if label["what"].lower() == "motion" else "amendment"
    if item.text[begin : moved.start()].strip(" \n*_:.-–"):
        return _Block(what, Span(begin, moved.start()), moved.end(), moved)
    paragraph = next((part for part in item.body.paragraphs if part.start >= moved.end()), None)
    last = min(end, paragraph.end) if paragraph is not None else end
    words = Span(moved.end(), last)
    told = item.text[slice(*words)].strip()
    return _Block(what, words, last, moved) if told and words.end - words.start < _LONGEST else None


def how_both_ended(words: str, amended: Sequence[str] = ()) -> dict[What, Verdict]:
    """How both ended, as the words of a vote tell, and those ``amended`` of a vote on the motion as amended.

    Empty where they do not tell which won.
    """
    told: dict[What, Verdict] = {}
    for found in ENDED.finditer(words):
        outcome: MotionOutcome = "carried" if found["won"] else "lost"
        tally = sorted(one for one in (_count(found["one"]), _count(found["other"])) if one is not None)
        score = tally if found["lost"] else tally[::-1]
        told[_what(found["what"])] = Verdict(outcome, *score) if len(score) > 1 else Verdict(outcome)
    votes = {
        _what(found["what"] or found["got"] or found["for"] or found["label"]): _count(
            found["n"] or found["n_got"] or found["n_for"] or found["behind"] or found["votes"]
        )
        for found in VOTED.finditer(words)
    }
    if (mine := votes.get("motion")) is not None and (other := votes.get("amendment")) is not None and mine != other:
        told["motion"] = Verdict("carried" if mine > other else "lost", mine, other)
        told["amendment"] = Verdict("carried" if other > mine else "lost", other, mine)
    elif mine is not None and mine == other and (casting := CASTING.search(words)):
        chosen = _what(casting["what"])
        told[chosen] = Verdict("carried", mine, mine)
        told["amendment" if chosen == "motion" else "motion"] = Verdict("lost", mine, mine)
    if amended and told:
        told["motion"] = Verdict("carried as amended" if any(map(PASSED.search, amended)) else None)
    won = {what for what, verdict in told.items() if verdict.outcome == "carried"}
    if won == {"motion"} and "amendment" not in told:
        told["amendment"] = _lost_to(told["motion"])
    if won == {"amendment"} and "motion" not in told and IN_ITS_PLACE.search(words):
        told["motion"] = _lost_to(told["amendment"])
    return told


def _lost_to(winner: Verdict) -> Verdict:
    return Verdict("lost", winner.votes_against, winner.votes_for)


def _motion(item: ItemContext, block: _Block, verdicts: dict[What, Verdict], whole: Span) -> TabledMotion:
    moved = block.moved
    mover = moved.span("mover") if moved["mover"] else moved.span("mover_first")
    seconder = moved.span("seconder") if moved["seconder"] else moved.span("seconder_next")
    text = item.text[slice(*block.words)]
    start = block.words.start + len(text) - len(text.lstrip(" \n*_:.-–"))
    end = block.words.start + len(text.rstrip(" \n*_:-–"))
    verdict = verdicts.get(block.what, Verdict())
    motion = Motion(
        start, end, people_named(item, mover), people_named(item, seconder), verdict.votes_for, verdict.votes_against
    )
    return TabledMotion(start, end, whole, motion, verdict, collapse_whitespace(item.text[start:end]))


def _what(word: str) -> What:
    return "motion" if word.lower() == "motion" else "amendment"


def _count(word: str | None) -> int | None:
    if word is None:
        return None
    return int(word) if word.isdigit() else counts.NUMBERS.get(word.lower(), 0)
