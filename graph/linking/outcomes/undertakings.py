"""Which of the words that were read as an action set out something to do."""

from __future__ import annotations

import re

from graph.linking.outcomes.wording import telling_of
from graph.linking.tasks.similarity import Task

_TO_DO = re.compile(
    r"\b(?:will|would|shall|should|must)\s+(?!be\s+minuted)[a-z]{2,}|"
    r"\bto\s+(?!the\b|a\b|an\b|our\b|their\b|his\b|her\b|its\b|all\b|this\b|that\b|us\b|be\s+minuted)[a-z]{2,}|"
    r"\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]ecided)\s+that\s+(?:we\s+[a-z]+|(?:\S+\s+){1,12}?be\s+[a-z]+)|"
    r"\bwas\s+requested\b|\b(?:requested|asked)\s+(?:that|for|an?)\b"
)
_LEAVES_SUBJECT = re.compile(
    r"^\W*(?:\S+\s+){1,3}?(?:to|will|would)\s+(?:chase(?:\s+up)?|pursue|investigate|follow\s+up|action|look\s+into|deal)\W*$|"
    r"^\W*(?:she|he|they|it|this)\s+(?:will|would|should|is|are|to)\b|\bthis\b",
    re.I,
)
_RECORDED = re.compile(
    r"^\W*no\s+\w+|\b(?:minutes\s+(?:were|was|of)\b.*\b(?:accepted|approved|signed|agreed|confirmed|true|record)|proposed\s+by\b|seconded\b|agreed\s+and\s+signed|"
    r"(?:was|were)\s+(?:thanked|welcomed|noted|received|elected|accepted|considered)\b|\bthank(?:ed|s)\b|\bbe\s+minuted)",
    re.I,
)

_TOLD = re.compile(
    r"\b(?:has|have|had|was|were)\s+(?:\w+ly\s+|now\s+|already\s+|not\s+yet\s+|still\s+)*(?:been\s+)?(?!to\b|agreed\b|asked\b|"
    r"requested\b|noted\b|resolved\b|suggested\b|decided\b|proposed\b)(?:\w{2,}ed|sent|written|met|made|put|taken|found|got|"
    r"come|begun|heard|brought|given|spoken|received)\b|\b(?:no|not\s+any)\s+(?:response|reply|answer|news)\b",
    re.I,
)

POINTS_BACK = re.compile(
    r"\b(?:this|these)\s+(?:matter|item|issue|request|work)s?\b|"
    r"^(?:this|these|it|they|he|she)\s+(?:will|would|should|is|are|was|were|to|needs?)\b|"
    r"\b(?:for|this|it|these|them|on|with|into|up)\s+(?:this|it|these|them)\b|"
    r"\b(?:to|will|would|should|must)\s+(?:[a-z]+\s+){1,3}(?:this|it|these|them|they\s+are)\b(?!\s+(?:meeting|year|month|week|term|[a-z]{4,}))",
    re.I,
)
"""Words of a task that leave to the sentence before what it is about: "to ask for this to be done"."""
SENTENCE = re.compile(r"(?<=[a-z0-9’'\")]{2}[.!?])\s+(?=[A-Z£“\"‘(])")


_ACTOR = re.compile(
    r"^(?:[Tt]he\s+)?[A-Z][\w’'&-]*(?:,?\s+(?:and\s+)?(?:the\s+)?(?:[A-Z][\w’'&-]*|staff|group|team|members))*,?\s+"
    r"(?=(?:(?:is|are|was\s+asked|agreed)\s+)?(?:to|will|would|should|must)\s+(?!be\s+\w+(?:ed|en|nt|ld|ut)\b)[a-z])"
)
_ACTOR_WITHIN = re.compile(r"\b[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?\s+(?=(?:will|would)\s+(?!be\s)[a-z])")


def without_actor(sentence: str) -> str:
    """The sentence without those who are to act: "will sort the keys" of "The Hall Manager will sort the keys"."""
    return _ACTOR_WITHIN.sub("", _ACTOR.sub("", sentence))


def undertaken(task: Task) -> tuple[str, str]:
    """The sentence of a task's text that says what is to be done, and the rest: a text may tell why, too."""
    sentences = SENTENCE.split(task.text)
    if len(sentences) == 1:
        return task.text, ""
    at = next((place for place, sentence in enumerate(sentences) if _TO_DO.search(sentence)), 0)
    return sentences[at], " ".join([*sentences[:at], *sentences[at + 1 :]])


def is_undertaking(task: Task) -> bool:
    """Whether an action's words set out something to do; what only records something has no outcome.

    A row of a log may put it as it likes.
    """
    if task.stated:
        return True
    if _RECORDED.search(task.text):
        return False
    asks = task.text.rstrip().endswith("?")
    return asks or telling_of(task.text) in (None, "progressed") or bool(_TO_DO.search(task.text))


def leaves_its_subject(task: Task) -> bool:
    """Whether a task of common words only is about what stands before it: "She would report further"."""
    return bool(_LEAVES_SUBJECT.search(task.text))


def tells_before_it_sets_out(text: str) -> bool:
    """Whether the words of a task tell of an earlier one, too: "IK had written, and no answer had come"."""
    return bool(_TOLD.search(text))
