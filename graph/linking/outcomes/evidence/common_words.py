"""The words that a task and a passage have in common, the same or other words that mean the same, and their points."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

from graph.linking.outcomes.evidence.points import (
    ADDRESSEE,
    BESIDE,
    LED_TO,
    LONG_PASSAGE,
    LONG_TASK,
    MEANING,
    MOST_SURROUNDING,
    NAME,
    RARE,
    SUBJECT,
    SURELY_AROUND,
    SURROUNDING,
    TELLING,
    TOLD_SINCE,
    VERB,
)
from graph.linking.outcomes.evidence.task_evidence import TaskEvidence
from graph.linking.outcomes.language.content import Content, Rarity
from graph.linking.outcomes.language.lexicon import MEANINGS, SAYS_LITTLE
from graph.linking.outcomes.passage import Passage


class CommonWords(NamedTuple):
    """The points for words; how many are the same, how many are told (in other words, too), how many
    of these are more than whom it asks, and how many stand in the heading or are meant by other words; ``around`` tells
    that many rare words of the sentences beside the task are said.

    ``weight`` is that of the task's words which the passage says in any way, ``above`` of those that only head it;
    ``one_name`` tells that they are one name only, ``little`` that all are words of any business ("estimates").
    """

    points: float
    same: int
    told: int
    of_object: int
    beside: int
    around: bool
    weight: float = 0.0
    above: float = 0.0
    one_name: bool = False
    little: bool = False


class _Word(NamedTuple):
    """A word of a task, as far as no passage tells: its weight, and the meanings by which other words say the same."""

    root: str
    weight: float
    is_verb: bool
    is_name: bool
    is_asked: bool
    meanings: frozenset[int]


@lru_cache(maxsize=2_000)  # a task is held against hundreds of passages, one after the other
def _words_of(
    subject: Content, addressee: frozenset[str], initials: frozenset[str], rarity: Rarity
) -> tuple[tuple[_Word, ...], float]:
    """The words of a task, and the weight of all of them."""
    found = []
    for word in subject.roots:
        verb, asked = word in subject.verbs, word in addressee
        weight = rarity.weight(word) * (VERB if verb else 1.0) * (ADDRESSEE if asked else 1.0)
        found.append(_Word(word, weight, verb, word in subject.names, asked, MEANINGS.get(word, frozenset())))
    return tuple(found), math.fsum(word.weight for word in found if word.root not in initials)


def _of_other_names(of: TaskEvidence, passage: Passage) -> frozenset[str]:
    """The words of the task's names that the passage has in other names only: "club" of the Bowls Club."""
    said = passage.spoken_roots
    one_word = {next(iter(run & said)) for run in of.name_runs if len(run & said) == 1}
    return frozenset(
        word
        for word in one_word
        if all(word not in run or len(run & said) == 1 for run in of.name_runs)
        and any(word in run and not (run - {word}) & of.subject.roots for run in passage.name_runs)
    )


def common_words(of: TaskEvidence, passage: Passage, rarity: Rarity) -> CommonWords:
    """What the words of a passage, in its own sentences and above them, have in common with those of a task."""
    own, above, said = passage.spoken_roots, passage.roots_above, passage.meanings
    names, label = passage.own.names, passage.label.roots
    words, whole = _words_of(of.subject, of.addressee, of.initials, rarity)
    found: list[float] = []
    said_in_all: list[float] = []
    only_above: list[float] = []
    same = told = of_object = beside = 0
    told_words: set[str] = set()
    met: set[int] = set()  # of a task that asks for quotes and prices one fee says no more than once what is meant
    of_others = _of_other_names(of, passage) if of.name_runs and passage.name_runs else frozenset[str]()
    for word, weight, verb, name, asked, meanings in words:
        if word in of_others or (word in of.initials and word in passage.initials):
            continue
        if word in own:
            heads = word in above and word not in label  # it says no more than the heading
        elif word in above:
            heads = True
        elif not verb and not said.isdisjoint(meanings):
            if met & meanings:
                continue
            met |= meanings
            told += 1
            told_words.add("=")
            beside += 1
            found.append((weight * NAME if name or word in names else weight) * MEANING)
            said_in_all.append(found[-1] * (LED_TO if word in of.told_before else 1.0))
            continue
        else:
            continue
        if name or word in names:
            weight *= NAME
        counts = not verb and weight >= TELLING
        same += word in own
        if heads:
            beside += counts
            found.append(weight * BESIDE)
        else:
            told += counts
            if counts:
                told_words.add(word)
            of_object += counts and not asked
            found.append(weight)
        (said_in_all if word in own else only_above).append(found[-1] * (LED_TO if word in of.told_before else 1.0))
    one_name = bool(told_words) and any(told_words <= run for run in of.name_runs)
    if told > 1 and one_name:
        told, of_object = 1, min(of_object, 1)  # one name is one thing
    points = math.fsum(found)
    if whole > LONG_TASK:
        points *= min(1.0, 0.2 + 1.6 * points / whole)
    if len(passage.own.roots) > LONG_PASSAGE:
        points *= math.sqrt(LONG_PASSAGE / len(passage.own.roots))
    heading = [SUBJECT * rarity.weight(word) for word in of.heading.roots & own if word not in of.subject.roots]
    around = [rarity.weight(word) for word in of.surroundings & passage.own.roots]
    around += [TOLD_SINCE * rarity.weight(word) for word in of.reported & passage.own.roots - of.surroundings]
    surely = sum(weight >= RARE for weight in around) >= SURELY_AROUND
    points = math.fsum((points, *heading, min(MOST_SURROUNDING, SURROUNDING * math.fsum(around))))
    weight, over = math.fsum(said_in_all), math.fsum(only_above)
    little = bool(told_words) and told_words <= SAYS_LITTLE
    return CommonWords(points, same, told, of_object, beside, surely, weight, over, one_name, little)
