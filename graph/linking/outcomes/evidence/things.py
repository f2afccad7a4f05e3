"""What a task is to do something to, and whether a passage speaks of that."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from graph.linking.outcomes.evidence.circumstances import Reason
from graph.linking.outcomes.evidence.points import PAID, RELATED, SAME, VAGUE
from graph.linking.outcomes.evidence.task_evidence import TaskEvidence
from graph.linking.outcomes.language.content import Rarity, telling_roots
from graph.linking.outcomes.language.lexicon import MEANINGS
from graph.linking.outcomes.passage import Passage
from graph.linking.outcomes.undertakings import POINTS_BACK

THEY = re.compile(  # "They have agreed", "Forty answers came"
    r"\W*(?:They|It|He|She|(?:[\w-]+\s+){1,3}?(?:repl(?:y|ies)|answers?|responses?))\b(?!\s+had\s+been\s+received)"
)
"""What is told by a pronoun, or as an answer of nobody in particular."""
_SAYS_WHAT = 2  # words of the sentence before a task that say what it is about


def lacks_what_stood_before(of: TaskEvidence, passage: Passage) -> bool:
    """Whether a task leaves to the sentence before what it is about, and nothing of that is said.

    "The path is overgrown. This will be passed on to Highways" - "Highways know of the hole."
    """
    if len(of.told_before) < _SAYS_WHAT or of.told_before & passage.spoken_roots or not POINTS_BACK.search(of.sentence):
        return False
    meant = {group for word in of.told_before for group in MEANINGS.get(word, ())}
    return passage.meanings.isdisjoint(meant) and not THEY.match(passage.quote)


def aims_at(of: TaskEvidence, passage: Passage, said: Set[str], frame: Sequence[Reason]) -> bool:
    """Whether a passage under the heading of a task tells of the very thing that it is to bring about.

    Where it begins with that ("The plan was agreed"), or with the owner ("Ann unrolled her plan").
    """
    if passage.telling is None or passage.raises or not said & SAME or not of.aim & passage.own.roots:
        return False
    if "names the owner first" in said:
        return True
    noun, which = passage.begins_with
    of_another = which - of.subject.roots - of.heading.roots  # "The behaviour policy" of the one on charging
    return bool(frame) and bool(of.aim & noun) and not of_another


def tells_of_the_thing(
    of: TaskEvidence, passage: Passage, frame: Sequence[Reason], meetings_later: int, rarity: Rarity
) -> bool:
    """Whether an answer that not all sorts of tasks end in names the very thing, which the board seldom speaks of."""
    if meetings_later > 1 or not frame or frame[0][0] in VAGUE or passage.raises:
        return False
    said = passage.own.roots
    return of.which <= said and any(rarity.weight(word) >= RELATED for word in of.aim & said)


def lacks_objects(of: TaskEvidence, passage: Passage) -> bool:
    """Whether nothing is said of what the task sets out to do something to, in its own or in other words.

    Of a task that only names whom to turn to ("contact Mrs Ash about the lease") the rest may be said.
    """
    said_before = len(of.told_before & passage.spoken_roots) >= _SAYS_WHAT
    if not of.objects or of.objects & passage.all_roots or (of.objects <= of.addressee and said_before):
        return False
    return all(passage.all_meanings.isdisjoint(MEANINGS.get(word, ())) for word in of.objects)


def only_names(of: TaskEvidence, passage: Passage) -> bool:
    """Whether a payment shares names with the task only, and not what it is to buy: the water bill of that field.

    Nor is the hall of a task told by "Alton Village Hall, chairs £250".
    """
    same = of.subject.roots & passage.spoken_roots - of.subject.verbs
    if lacks_objects(of, passage) and same <= of.subject.names:
        return True
    of_payee = frozenset[str]().union(*passage.name_runs)
    meant = {group for word in of.subject.roots - same - of.subject.verbs for group in MEANINGS.get(word, ())}
    return bool(same) and same <= of_payee - of.subject.names and passage.meanings.isdisjoint(meant)


def lacks_subject(of: TaskEvidence, passage: Passage, frame: Sequence[Reason]) -> bool:
    """Whether a passage says neither what the task is to do something to, nor, where it has some, any of its names.

    Who was asked answers in other words, a payment is told in few, and a review names the task by its place.
    """
    if passage.status or passage.reviews:
        return False
    if of.addressee & passage.roots_of_beginning or any(points == PAID for _, points in frame):
        return False
    names = telling_roots(of.subject.names) - of.addressee
    of_asked_only = of.objects <= of.addressee  # what they are asked stands further behind
    return (not of_asked_only and lacks_objects(of, passage)) or bool(names and not names & passage.all_roots)
