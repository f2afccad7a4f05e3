"""What a decision does: approves, refuses, notes ... by the words that tell it.

What is said first of it goes before what it speaks of: "The approved plan was noted" notes, "RECOMMENDED that the plan
be approved" recommends, and "agreed to support the school's request" requests nothing. Then the kinds are asked in the
order of the table; "no grant be paid" refuses one. Whoever objects to a plan that others decide refuses nothing, and
thanks are no note taken: both are "other".
"""

from __future__ import annotations

import re

from graph.schema import MotionOutcome
from loaders.minutes import Kind
from loaders.parsing.decisions.verdicts import LOST
from loaders.parsing.patterns import GuardedPattern, folded
from loaders.parsing.words import alternatives, bodies

_WE = rf"(?:(?:the\s+|all\s+)?(?:\w+\s+){{0,2}}?{alternatives(bodies.MEMBERS_THAT_DO, bodies.PLAIN_WITH_KIND)}\s+)?"
# What is put to a later meeting is business: "that the Clerk report to the next meeting" gives a task.
_LATER = r"to\s+(?:(?:a|the)\s+)?(?:future|next|later)\s+meeting\b"
_PUT_TO_LATER = (
    r"(?:\b(?:be|been|is|are|was|were)\s+(?:\w+ly\s+)?(?:brought\s+back|taken|carried|moved|put|left|referred|rolled|considered|"
    r"discussed)|\b(?:move|take|put|leave|carry|bring)\s+(?:it|this|the)(?:\s+(?:item|matter|business|decision))?|"
    rf"^\W*(?:(?:agreed|resolved|item|matter|business|decision)\b\W*)*)\s*(?:\b(?:over|back|forward|on)\s+)?{_LATER}"
)
KINDS: tuple[tuple[Kind, GuardedPattern], ...] = (
    # "RECOMMENDED that the plan be approved", "It was recommended to refuse", "to recommend that she be appointed".
    ("recommended", GuardedPattern(rf"^\W*(?:it\s+was\s+|{_WE})(?:\w+ly\s+)?(?:to\s+recommend|recommended)\b", re.I)),
    # "It was agreed that the Board support the three recommendations", "endorsed the plan and noted the risk".
    ("agreed", GuardedPattern(rf"^\W*(?:it\s+was\s+|{_WE})(?:\w+ly\s+)?(?:(?:agreed|resolved)\W+(?:to|that\s+"
        r"(?:the\s+)?"
        r"(?:\w+\s+){1,3}?)\s*(?-i:support)|to\s+support|supported|endorsed)\b|"
        rf"^\W*(?:it\s+was\s+|{_WE})(?:\w+ly\s+)?(?:agreed|accepted)\s+(?:with\s+|to\s+|as\s+per\s+)?(?:\w+\s+){{0,3}}?"
        r"recommendations?\b(?!\s+(?:to|be)\b)|"
        r"\b(?:this|which)\s+was\s+(?:\w+ly\s+)?(?:agreed|accepted)\W*$", re.I)),
    # "The Board noted the approved plan", "(1) notes the report", "The letter of appointment was noted."
    ("noted", GuardedPattern(rf"^\W*(?:that\s+)?{_WE}(?:(?:agreed|resolved)\s+)?(?:to\s+)?(?:"
        r"noted?|notes(?!\s+(?:of|from|be|were|are)))\b|"
        r"(?<!approved\sand\s)(?<!agreed\sand\s)\bnoted\W*$", re.I)),
    ("deferred", GuardedPattern(r"\bdefer|\badjourn|carried\s+over|\bput\s+off\b|\bpostponed?\b|\bheld\s+over\b|"
        rf"{_PUT_TO_LATER}", re.I)),
    # "that no grant be paid", "not to renew": what is decided is not to be.
    ("refused", GuardedPattern(r"\bnot\s+in\s+agreement\b|\brefus|\breject|\bdeclined?\b|"
        r"\bnot\s+(?:to\s+)?(?:support|approve|grant|pay|renew|award|fund|proceed)\b|"
        r"\b(?-i:NOT\s+(?:AGREED|APPROVED|SUPPORTED|CARRIED|ACCEPTED))\b|\s[-–—]\s+not\s+(?:agreed|approved|supported|carried)\b|"
        r"\b(?:turned|voted)\s+down\b|\b(?:was|were|be)\s+(?:\w+\s+)?not\s+(?:approved|supported|granted|agreed|adopted|accepted|endorsed|ratified|upheld)\b|"
        r"\bno\s+(?:\w+\s+){1,3}(?:should\s+)?be\s+(?:paid|made|given|granted|awarded|approved|allowed)\b", re.I)),
    ("approved", GuardedPattern(r"\bapprov|\badopt|\bconfirm|\bratif|\bauthori[sz]e|\bappoint(?:ed)?\b|"
        r"\belect(?:ed)?\b|"
        r"\bre-elect|\bco-opt|\b(?:correct|true)\s+record|\bgrant(?:ed|ing)\b|\bto\s+grant\b|\bsign(?:ed)?\b|"
        r"\bgrants?\b[^.;]{0,60}\bbe\s+(?:paid|made|given|awarded)\b|\bcarried\b(?!\s+(?:out|forward))", re.I)),
    ("recommended", GuardedPattern(r"\brecommend", re.I)),
    # "to receive a report every year": one that is to come
    ("requested", GuardedPattern(r"\brequest|\bto\s+receive\s+(?:an?|further|regular|the\s+first|the\s+next)\b|"
        r"\bbe\s+(?:invited|asked|submitted|provided)|\bto\s+(?:ask|invite)\b|\breport\s+be\s+(?:submitted|brought)",
        re.I)),
    ("noted", GuardedPattern(r"\bnot(?:e|ed|ing)\b|(?<!is\sto\sbe\s)(?<!are\sto\sbe\s)\breceiv|\backnowledg", re.I)),
    ("agreed", GuardedPattern(r"\bagree|\baccept|\bendors|\bresolved|\bsupport", re.I)),
)  # fmt: skip


def kind_of(text: str) -> Kind:
    """What was done, by the words that tell it."""
    small = folded(text)
    return next((kind for kind, says in KINDS if says.may_match(small) and says.pattern.search(text)), "other")


def kind_of_outcome(outcome: MotionOutcome | None) -> Kind | None:
    """What was done by a motion that was not carried; None where its words tell it."""
    if outcome in LOST:
        return "refused"
    if outcome in ("withdrawn", "not put"):
        return "other"
    return "deferred" if outcome == "deferred" else None
