"""How surely a passage of a later meeting tells of a task: points for each thing that speaks for it or against it.

The method is that of record linkage after I. Fellegi and A. Sunter ("A Theory for Record Linkage", 1969), as in
``graph.identity``: each agreement adds and each disagreement takes points, one threshold parts what is linked from what
is not. Minutes seldom repeat a task's words, so words alone are not asked to reach it: the item, the owner, the
answer of whom the task was to ask, and the verb say as much. The points are fixed, few and written down here with
their reasons, so that each link can be told in words.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from graph.linking.order import plain_number
from graph.linking.outcomes.content import NOTHING, Content, Rarity, content
from graph.linking.outcomes.lexicon import FRAMES, MEANINGS
from graph.linking.outcomes.passages import LOOKING_BACK, ROUTINE, Passage
from graph.linking.outcomes.undertakings import undertaken
from graph.linking.outcomes.wording import AGREED_BEFORE, ASKING
from graph.linking.tasks.similarity import Task
from graph.linking.tasks.words import whom_asked

ENOUGH = 2.5
CLOSED_BEFORE = 2.5  # more, for a task that was said to be done before: most often something new is told of its subject

OWN_WORD = 1.0  # a word of the task, times its rarity on the board
NAME = 1.25  # a name or number is less often shared by chance
BESIDE = 0.55  # a word of the task in the item's heading
MEANING = 0.45  # another word for it: quotation and price
VERB = 0.35  # a verb of tasks: ask, check, send
ADDRESSEE = 0.8  # whom the task asks: they are asked for other things, too
SUBJECT = 0.5  # a word of the heading under which the task was given, or of the sentences beside it (0.3)
SURROUNDING = 0.3
MOST_SURROUNDING = 0.7
POINTS: Mapping[str, float] = {
    "under the same heading": 0.9,
    "under a related heading": 0.5,
    "names the owner first": 0.9,
    "names the owner": 0.6,
    "names the owner's office": 0.6,
    "tells how it went on": 0.4,
    "in no words of an outcome": -0.7,
    "raises a matter": -0.9,
    "tells how it went on, and raises a matter": 0.1,
    "in two sentences": -0.25,
    "of the only task of that heading": 0.4,
    "of the only task of that heading that it fits": 0.3,
    "in a report or a review of actions": 0.25,
    "looks back on a meeting": 0.5,
    "looks back on that meeting": 1.0,
    "names the minute": 2.5,
    "at the next meeting": 0.3,
    "three or more meetings later": -0.3,
    "eight or more meetings later": -0.7,
    "of another subject": -1.3,
    "after a label that names it": 0.4,
    "of none of its names": -0.5,
    "by whom it was asked of": 0.5,
}
FRAME = 0.7
PAID = 0.9  # a payment stands in a list, and is told in few words
LONG_TASK = 5.0  # weight of its words: of a text that says more than its task some words are shared by chance
LONG_PASSAGE = 18  # roots
_TELLING, _RELATED, _SOON = 0.3, 0.45, 2
_EVERYBODY = 0.4
_SOLE = "of the only task of that heading that it fits"
_OWNERS = frozenset(("names the owner first", "names the owner"))
_PLACES = frozenset(
    ("by whom it was asked of", "after a label that names it", "names the owner's office", "under a related heading")
)


@dataclass(frozen=True)
class TaskEvidence:
    """What a passage is held against: a task's content, whom it asks, its heading and what was said beside it."""

    task: Task
    subject: Content
    addressee: frozenset[str]
    heading: Content
    printed_heading: str
    surroundings: frozenset[str]
    meeting_number: int

    @cached_property
    def owner_forms(self) -> tuple[re.Pattern[str], ...]:
        """How the owners may be named in a sentence: as printed, by the surname, by initials."""
        forms = set()
        for form in self.task.forms:
            words = form.split()
            if words and len(words[-1]) > 2 and words[-1][0].isupper():
                forms.add(words[-1])
            if len(form) > 1:
                forms.add(form)
        return tuple(re.compile(rf"(?<!\w){re.escape(form)}(?!\w)") for form in sorted(forms, key=len, reverse=True))

    @cached_property
    def office_forms(self) -> tuple[re.Pattern[str], ...]:
        """The offices that they hold on the board."""
        return tuple(re.compile(rf"\b{re.escape(role)}\b", re.I) for role in sorted(self.task.roles))


def task_evidence(task: Task, heading: str, surroundings: frozenset[str], meeting_number: int) -> TaskEvidence:
    """Read a task; ``heading`` and ``surroundings`` are those of the item that gave rise to it."""
    sentence, rest = undertaken(task)
    subject = content(sentence, task.forms)
    addressee = content(whom_asked(sentence)).roots
    surroundings |= content(rest).roots
    return TaskEvidence(
        task=task,
        subject=subject,
        addressee=addressee & subject.roots,
        heading=NOTHING if ROUTINE.search(heading) else content(heading),
        printed_heading=heading,
        surroundings=surroundings - subject.roots,
        meeting_number=meeting_number,
    )


class Weighed(NamedTuple):
    """The points of a pair and their reasons; ``telling`` counts the words that tell what the task is about."""

    points: float
    reasons: tuple[str, ...]
    telling: int = 0


_NOT_AT_ALL = Weighed(0.0, ())
_Reason = tuple[str, float]


def weigh(
    of: TaskEvidence, passage: Passage, meetings_later: int, rarity: Rarity, rivals: Sequence[TaskEvidence] = ()
) -> Weighed:
    """How surely the passage tells of the task.

    ``meetings_later`` counts the board's meetings from one to the other, ``rivals`` are the other open tasks that were
    given under the same heading.
    """
    words = _words(of, passage, rarity)
    place = _place(of, passage, rarity, only=not rivals)
    people = _people(of, passage, rarity)
    frame = _frame(of, passage)
    said = {reason for reason, _ in (*place, *people)}
    sole = bool(frame) and not any(_frame(rival, passage) for rival in rivals)
    if not _may_be(words, said, frame, meetings_later, sole=sole):
        return _NOT_AT_ALL
    if sole and rivals and "under the same heading" in said:
        place.append((_SOLE, POINTS[_SOLE]))
    beside = [
        *place,
        *people,
        *_told(of, passage, meetings_later),
        *frame,
    ]
    points = math.fsum((words.points, *(points for _, points in beside)))
    first = f"{words.same} of {len(of.subject.roots)} words of the task"
    return Weighed(round(points, 2), (first, *(reason for reason, _ in beside)), words.of_object)


def _frame(of: TaskEvidence, passage: Passage) -> list[_Reason]:
    """Whether the passage is in the words by which minutes tell of what the task sets out to do."""
    if passage.telling is None and passage.status is None:
        return []
    fits = (reason for reason, task, told in FRAMES if task.search(of.task.text) and told.search(passage.quote))
    return [(reason, PAID if reason == FRAMES[0][0] else FRAME) for reason in fits][:1]


class _Words(NamedTuple):
    """The points for words; how many are the same, how many are told (in other words, too), how many
    of these are more than whom it asks, and how many stand in the heading or are meant by other words.
    """

    points: float
    same: int
    told: int
    of_object: int
    beside: int


def _words(of: TaskEvidence, passage: Passage, rarity: Rarity) -> _Words:
    own = passage.own.roots | passage.label.roots
    said = {group for word in own for group in MEANINGS.get(word, ())}
    all_points, found = [], []
    same = told = of_object = beside = 0
    for word in of.subject.roots:
        verb, asked = word in of.subject.verbs, word in of.addressee
        weight = rarity.weight(word) * (VERB if verb else 1.0) * (ADDRESSEE if asked else 1.0)
        all_points.append(weight)
        if word in of.subject.names or word in passage.own.names:
            weight *= NAME
        counts = not verb and weight >= _TELLING
        if word in own and word in passage.heading.roots and word not in passage.label.roots:
            same += 1  # it says no more than the heading
            beside += counts
            found.append(weight * BESIDE)
        elif word in own:
            same += 1
            told += counts
            of_object += counts and not asked
            found.append(weight)
        elif word in passage.heading.roots:
            beside += counts
            found.append(weight * BESIDE)
        elif not verb and said & MEANINGS.get(word, frozenset()):
            told += 1
            beside += 1
            found.append(weight * MEANING)
    whole, points = math.fsum(all_points), math.fsum(found)
    if whole > LONG_TASK:
        points *= min(1.0, 0.2 + 1.6 * points / whole)
    if len(passage.own.roots) > LONG_PASSAGE:
        points *= math.sqrt(LONG_PASSAGE / len(passage.own.roots))
    heading = [SUBJECT * rarity.weight(word) for word in of.heading.roots - of.subject.roots if word in own]
    around = [SURROUNDING * rarity.weight(word) for word in of.surroundings if word in passage.own.roots]
    points = math.fsum((points, *heading, min(MOST_SURROUNDING, math.fsum(around))))
    return _Words(points, same, told, of_object, beside)


def _may_be(words: _Words, said: Set[str], frame: Sequence[_Reason], meetings_later: int, *, sole: bool) -> bool:
    """Whether there is enough of what the task is about at all, whatever the points.

    Two telling words; or one, where the place, the person or what is told fits too, and not long after; or none, under
    the heading of this task, where what is told fits it alone.
    """
    owner = bool(said & _OWNERS)
    headed = "under the same heading" in said
    if words.told >= 2:
        return words.of_object > 0 or words.beside > 0 or bool(headed or frame)
    beside = (headed, owner, bool(frame), bool(said & _PLACES))
    if words.told == 1:
        return sum(beside) >= (1 if meetings_later == 1 else 2) and meetings_later <= _SOON
    return meetings_later <= _SOON and headed and sole


def _place(of: TaskEvidence, passage: Passage, rarity: Rarity, *, only: bool) -> list[_Reason]:
    """What speaks for it in where the passage stands."""
    reasons = []
    own_subject = of.heading.roots | of.subject.roots
    if of.heading.roots and of.heading.roots == passage.heading.roots:
        reasons.append("under the same heading")
        if only:
            reasons.append("of the only task of that heading")
    elif not ROUTINE.search(passage.printed_heading) and any(
        rarity.weight(word) >= _RELATED for word in own_subject & passage.heading.roots
    ):
        reasons.append("under a related heading")
    if passage.sentences > 1:
        reasons.append("in two sentences")
    if passage.status or LOOKING_BACK.search(passage.printed_heading):
        reasons.append("in a report or a review of actions")
    if passage.label.roots & own_subject:
        reasons.append("after a label that names it")
    elif passage.label.roots and not passage.label.roots & of.surroundings:
        reasons.append("of another subject")
    return [(reason, POINTS[reason]) for reason in reasons]


def _told(of: TaskEvidence, passage: Passage, meetings_later: int) -> list[_Reason]:
    """What speaks for it in how the passage tells it, and when."""
    reasons = []
    if ASKING.search(passage.quote):
        told = passage.telling in ("done", "closed")
        reasons.append("tells how it went on, and raises a matter" if told else "raises a matter")
    else:
        reasons.append("tells how it went on" if passage.telling or passage.status else "in no words of an outcome")
    back = AGREED_BEFORE.search(passage.quote)
    if back:
        month = f"{of.task.meeting.day:%B}"
        reasons.append("looks back on that meeting" if month in back.group() else "looks back on a meeting")
    if passage.number is not None and plain_number(passage.number) == of.task.number:
        reasons.append("names the minute")
    if meetings_later == 1:
        reasons.append("at the next meeting")
    elif meetings_later >= 8:
        reasons.append("eight or more meetings later")
    elif meetings_later >= 3:
        reasons.append("three or more meetings later")
    seen = passage.own.roots | passage.heading.roots | passage.label.roots
    names = of.subject.names - of.addressee
    if names and not names & seen:
        reasons.append("of none of its names")
    return [(reason, POINTS[reason]) for reason in reasons]


def _people(of: TaskEvidence, passage: Passage, rarity: Rarity) -> list[_Reason]:
    """Who is named. An owner who is named everywhere, as a clerk is, says little."""
    start = passage.quote[:40]
    for reason, words, forms in (
        ("names the owner first", start, of.owner_forms),
        ("names the owner", passage.quote, of.owner_forms),
        ("names the owner's office", passage.quote, of.office_forms),
    ):
        named = next((found.group() for form in forms if (found := form.search(words))), None)
        if named is not None:
            rare = max((rarity.weight(word) for word in content(named).roots), default=rarity.weight(named.casefold()))
            return [(reason, round(POINTS[reason] * (_EVERYBODY + (1 - _EVERYBODY) * rare), 2))]
    if of.addressee & content(start).roots:
        return [("by whom it was asked of", POINTS["by whom it was asked of"])]
    return []
