"""Which of the words that were read as an action set out something to do."""

from __future__ import annotations

import re

from graph.linking.outcomes.wording import telling_of
from graph.linking.tasks.similarity import Task

_TO_DO = re.compile(
    r"\b(?:will|would|shall|should|must)\s+(?!be\s+minuted)[a-z]{2,}|"
    r"\bto\s+(?!the\b|a\b|an\b|our\b|their\b|his\b|her\b|its\b|all\b|this\b|that\b|us\b|be\s+minuted)[a-z]{2,}"
)
_RECORDED = re.compile(
    r"\b(?:minutes\s+(?:were|was|of)\b.*\b(?:accepted|approved|signed|agreed|confirmed|true|record)|proposed\s+by\b|seconded\b|agreed\s+and\s+signed|"
    r"(?:was|were)\s+(?:thanked|welcomed|noted|received|elected|accepted|considered)\b|\bthank(?:ed|s)\b|\bbe\s+minuted)",
    re.I,
)


_SENTENCE = re.compile(r"(?<=[a-z0-9’'\")]{2}[.!?])\s+(?=[A-Z£“\"‘(])")


def undertaken(task: Task) -> tuple[str, str]:
    """The sentence of a task's text that says what is to be done, and the rest: a text may tell why, too."""
    sentences = _SENTENCE.split(task.text)
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
    return telling_of(task.text) in (None, "progressed") or bool(_TO_DO.search(task.text))
