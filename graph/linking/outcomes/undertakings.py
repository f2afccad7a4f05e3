"""Which of the words that were read as an action set out something to do."""

from __future__ import annotations

import re

from graph.linking.outcomes.language.content import content, telling_roots
from graph.linking.outcomes.language.wording import telling_of
from graph.linking.tasks.similarity import Task
from graph.linking.tasks.words import whom_asked

_TO_DO = re.compile(
    r"\b(?:will|would|shall|should|must)\s+(?!be\s+minuted)[a-z]{2,}|"
    r"\bto\s+(?!the\b|a\b|an\b|our\b|their\b|his\b|her\b|its\b|all\b|this\b|that\b|us\b|be\s+minuted)[a-z]{2,}|"
    r"\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]ecided)\s+that\s+(?:we\s+[a-z]+|(?:\S+\s+){1,12}?be\s+[a-z]+)|"
    r"^\W*(?:[Tt]hat\s+)?(?:[Tt]he\s+)?[A-Z][\w’'-]*(?:\s+(?:of|for|and|the|[A-Z][\w’'-]*)){0,5}\s+(?:write|ask|report|send|bring|invite|"
    r"contact|obtain|prepare|arrange|submit|circulate|provide|draft|investigate|be\s+(?:asked|requested|instructed|invited|authorised))\s|"
    r"\bwas\s+requested\b|\b(?:requested|asked)\s+(?:that|for|an?)\b"
)
_LEAVES_SUBJECT = re.compile(
    r"^\W*(?:\S+\s+){1,3}?(?:to|will|would)\s+(?:chase(?:\s+up)?|pursue|investigate|follow\s+up|action|look\s+into|deal)(?:\s+(?:it|this|that|them|these))?\W*$|"
    r"^\W*(?:\S+\s+){1,5}?(?:to|will|would)\s+(?:find\s+out|check|enquire|ask|come\s+back|report\s+back)\W*$|"
    r"^\W*(?:\S+\s+){1,5}?(?:to|will|would)\s+[a-z]+\s+(?:it|this|that|these|them)\b|"
    r"^\W*(?:she|he|they|it|this)\s+(?:will|would|should|is|are|to)\b|\bthis\b",
    re.I,
)
_RECORDED = re.compile(
    r"^\W*no\s+(?!to\b)\w+|\b(?:minutes\s+(?:were|was|of)\b.*\b(?:accepted|approved|signed|agreed|confirmed|true|record)|agreed\s+and\s+signed|"
    r"(?:was|were)\s+(?:thanked|welcomed|noted|received|elected|accepted|considered)\b|\bthank(?:ed|s)\b|\bbe\s+minuted)",
    re.I,
)
# "Clerk to place on the May agenda", "To be placed on the next agenda": whatever it is of comes up again by itself
_ONLY_ON_AGENDA = re.compile(
    r"^\W*(?:\S+\s+){0,4}?(?:to\s+)?(?:be\s+)?(?:place|placed|put|include|included|add|added|go)(?:\s+(?:this|it|them|(?:the\s+)?items?))?\s+"
    r"(?:on|to|in)\s+(?:the\s+)?(?:\w+\s+){0,3}agenda(?:\s+(?:for|of)\s+(?:the\s+)?(?:\w+\s+){0,2}meeting)?\W*$",
    re.I,
)
# "It was proposed by Ann and seconded by Bob that the accounts be passed": settled, unless it gives work
_MOVED = re.compile(r"\b(?:proposed\s+by|seconded)\b", re.I)
_GIVES_WORK = re.compile(
    r"\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED)\s+to\s+(?!(?:accept|adopt|appoint|approve|donate|elect|note|pay|pass|renew|sign|support)\b)[a-z]{3,}|"
    r"\b[Cc]lerk\s+to\s+[a-z]|\bbe\s+(?:approached|asked|contacted|invited|written\s+to|obtained|sought)\b"
)
_TOLD = re.compile(
    r"\b(?:has|have|had|was|were)\s+(?:\w+ly\s+|now\s+|already\s+|not\s+yet\s+|still\s+)*(?:been\s+)?(?!to\b|agreed\b|asked\b|"
    r"requested\b|noted\b|resolved\b|suggested\b|decided\b|proposed\b)(?:\w{2,}ed|sent|written|met|made|put|taken|found|got|"
    r"come|begun|heard|brought|given|spoken|received)\b|"
    # "had eleven applicants and will interview four": what somebody has is told before what is to follow
    r"\b(?:has|have|had)\s+(?:an?|the|no|several|some|many|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+"
    r"[^.;]{3,80}?,?\s+and\s+(?:will|would)\b|\b(?:no|not\s+any)\s+(?:response|reply|answer|news)\b",
    re.I,
)

POINTS_BACK = re.compile(
    r"\b(?:this|these)\s+(?:matter|item|issue|request|work)s?\b|"
    r"^(?:this|these|it(?!\s+(?:was|is)\s+(?:\w+\s+)?(?:agreed|AGREED|resolved|RESOLVED|decided|suggested|proposed|noted|hoped|requested)\b)|"
    r"they|he|she)\s+(?:will|would|should|is|are|was|were|to|needs?)\b|"
    r"\b(?:for|this|it|these|them|on|with|into|up)\s+(?:this|it|these|them)\b|"
    r"\b(?:to|will|would|should|must)\s+(?:[a-z]+\s+){1,3}(?:this|it|these|them|they\s+are)\b(?!\s+(?:meeting|year|month|week|term|[a-z]{4,}))",
    re.I,
)
"""Words of a task that leave to the sentence before what it is about: "to ask for this to be done"."""
SENTENCE = re.compile(r"(?<=[a-z0-9’'\")]{2}[.!?])\s+(?=[A-Z£“\"‘(])")


# "The hall would serve, and it was agreed to ask for a date", "The post is loose - Clerk to report it"
_CLAUSES = re.compile(
    r"\s[-–—]\s|;\s+|,?\s+and\s+(?=(?:it\s+was\s+)?(?:\w+\s+)?(?:agreed|AGREED|resolved|RESOLVED)\s+(?:to|that)\b|the\s+[Cc]lerk\s)"
)
_ENOUGH_SAID = 2  # telling words of a clause
_ACTOR = re.compile(
    r"^(?:[Tt]he\s+)?[A-Z][\w’'&-]*(?:,?\s+(?:and\s+)?(?:the\s+)?(?:[A-Z][\w’'&-]*|staff|group|team|members))*,?\s+"
    r"(?=(?:(?:is|are|was\s+asked|agreed)\s+)?(?:to|will|would|should|must)\s+(?!be\s+\w+(?:ed|en|nt|ld|ut)\b)[a-z])"
)
_ACTOR_WITHIN = re.compile(r"\b[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?\s+(?=(?:will|would)\s+(?!be\s)[a-z])")


_AGREED = re.compile(
    r"^\W*(?:[Ii]t\s+was\s+|[Tt]he\s+(?:Board|Council|Committee|Parish\s+Council)\s+)?(?:\w+\s+)?(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]ecided)\s+that\s+"
)
_SAID_OF_ONESELF = re.compile(
    r"^\W*(?:[Tt]he\s+)?[A-Z][\w’'.&-]*(?:\s+[A-Z][\w’'.&-]*){0,3}\s+(?:said|confirmed|stated|reported|advised|explained|agreed|noted)\s+"
    r"(?:that\s+)?(?:he|she|they)\s+(?=(?:will|would)\b|(?:proposes|proposed|intends|intended)\s+to\b)"
)


def without_actor(sentence: str) -> str:
    """The sentence without those who are to act: "will sort the keys" of "The Hall Manager will sort the keys"."""
    sentence = _AGREED.sub("", sentence)
    said = _SAID_OF_ONESELF.match(sentence)
    if said:
        sentence = re.sub(r"^(?:proposes|proposed|intends|intended)\s+", "", sentence[said.end() :])
    return _ACTOR_WITHIN.sub("", _ACTOR.sub("", sentence))


def undertaken(task: Task) -> tuple[str, str]:
    """The sentence of a task's text that says what is to be done, and the rest: a text may tell why, too."""
    sentences = SENTENCE.split(task.text)
    at = next((place for place, sentence in enumerate(sentences) if _TO_DO.search(sentence)), 0)
    clause, beside = _clause(sentences[at])
    return clause, " ".join([*sentences[:at], *beside, *sentences[at + 1 :]])


def _clause(sentence: str) -> tuple[str, list[str]]:
    """The clause of a sentence that says what is to be done, where it says so by itself, and the others."""
    clauses = _CLAUSES.split(sentence)
    if len(clauses) > 1 and _TO_DO.search(clauses[-1]) and not POINTS_BACK.search(clauses[-1]):
        told = content(without_actor(clauses[-1]))
        if len(telling_roots(told.roots - told.verbs - content(whom_asked(clauses[-1])).roots)) >= _ENOUGH_SAID:
            return clauses[-1], clauses[:-1]
    return sentence, []


def is_undertaking(task: Task) -> bool:
    """Whether an action's words set out something to do; what only records something has no outcome.

    A row of a log may put it as it likes.
    """
    if task.stated:
        return True
    if (
        _ONLY_ON_AGENDA.search(task.text)
        or _RECORDED.search(task.text)
        or (_MOVED.search(task.text) and not _GIVES_WORK.search(task.text))
    ):
        return False
    asks = task.text.rstrip().endswith("?")
    return asks or telling_of(task.text) in (None, "progressed") or bool(_TO_DO.search(task.text))


def leaves_its_subject(task: Task) -> bool:
    """Whether a task of common words only is about what stands before it: "She would report further"."""
    return bool(_LEAVES_SUBJECT.search(task.text))


def tells_before_it_sets_out(text: str) -> bool:
    """Whether the words of a task tell of an earlier one, too: "IK had written, and no answer had come"."""
    return bool(_TOLD.search(text))
