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
from collections.abc import Sequence, Set
from typing import NamedTuple

from graph.linking.order import plain_number
from graph.linking.outcomes.content import Rarity, content
from graph.linking.outcomes.evidence.common_words import CommonWords, common_words
from graph.linking.outcomes.evidence.points import (
    ANCHORS,
    BY_ANSWER,
    EVERYBODY,
    FEW,
    FRAME,
    HEADED,
    IN_PLACE,
    LOOSE,
    MANY,
    NAMED,
    NAMING_HEADING,
    OBJECTS,
    OF_LABEL,
    OWNERS,
    PAID,
    PLACES,
    POINTS,
    RELATED,
    RELATED_HEADING,
    REVIEWED,
    SAME,
    SAME_BY,
    SOLE,
    SOON,
    UNANCHORED,
)
from graph.linking.outcomes.evidence.task_evidence import TaskEvidence
from graph.linking.outcomes.lexicon import ANSWERED, FRAMES, LIGHT_VERBS, MAKES, MEANINGS, REPORTED, SAME_VERB, SENT
from graph.linking.outcomes.passages import Passage
from graph.linking.outcomes.places import Shared


class Weighed(NamedTuple):
    """The points of a pair and their reasons; ``telling`` counts the words that tell what the task is about.

    ``only_headed`` tells that what heads the passage names the task, and the passage itself no word of it.
    """

    points: float
    reasons: tuple[str, ...]
    telling: int = 0
    only_headed: bool = False


_THEY = re.compile(  # "They have agreed", "Forty answers came"
    r"\W*(?:They|It|He|She|(?:[\w-]+\s+){1,3}?(?:repl(?:y|ies)|answers?|responses?))\b(?!\s+had\s+been\s+received)"
)
_NOT_AT_ALL = Weighed(0.0, ())
_Reason = tuple[str, float]


def weigh(
    of: TaskEvidence,
    passage: Passage,
    meetings_later: int,
    rarity: Rarity,
    shared: Shared | None,
    rivals: Sequence[TaskEvidence] = (),
    *,
    named_alone: bool = False,
) -> Weighed:
    """How surely the passage tells of the task.

    ``meetings_later`` counts the board's meetings from one to the other, ``shared`` is the place that both have,
    ``rivals`` are the other open tasks that were given there; ``named_alone`` tells that what heads the passage names
    this one of the open tasks.
    """
    words = common_words(of, passage, rarity)
    reviewed = named_alone and passage.begins_review and meetings_later <= SOON
    if words.told < 2 and (
        meetings_later > SOON or not (words.told or words.around or shared or reviewed or words.beside >= NAMED)
    ):
        return _NOT_AT_ALL  # most pairs: ``_may_be`` would say so whatever else is found
    place = _place(of, passage, rarity, shared, only=not rivals and of.given_under_heading)
    people = _people(of, passage, rarity)
    frame = _frame(of, passage)
    if frame and frame[0][1] == PAID and not words.of_object and words.told < 2:
        frame = []  # whoever was asked for something is paid for other things, too
    if not frame:  # a heading's own words are no outcome
        place = [
            (RELATED_HEADING, POINTS[RELATED_HEADING]) if reason == NAMING_HEADING else (reason, points)
            for reason, points in place
        ]
    said = {reason for reason, _ in (*place, *people)}
    sole = bool(frame) and not any(_frame(rival, passage) for rival in rivals)
    alone = not rivals and "under the same label" in said and passage.telling is not None
    if reviewed:
        place.append((REVIEWED, POINTS[REVIEWED] - (IN_PLACE if said & SAME else 0.0)))
    elif named_alone and alone and meetings_later == 1 and not words.told:
        place.append((HEADED, POINTS[HEADED]))
    if not reviewed and not _may_be(
        words,
        said,
        frame,
        meetings_later,
        sole=sole or (alone and meetings_later == 1),
        lacks=_lacks_subject(of, passage, frame),
    ):
        return _NOT_AT_ALL
    if sole and rivals and said & SAME:
        place.append((SOLE, POINTS[SOLE]))
    beside = [
        *place,
        *people,
        *_told(of, passage, meetings_later),
        *frame,
    ]
    if of.length >= MANY and words.same < FEW * of.length:
        placed = said & OWNERS or said & SAME or frame
        if (
            (words.same < 2 or not placed)
            and not reviewed
            and "names the minute" not in (reason for reason, _ in beside)
        ):
            return _NOT_AT_ALL
        beside.append(("in few of its many words", POINTS["in few of its many words"]))
    answered = bool(frame) and frame[0][0] != REPORTED
    if not answered and "names the minute" not in (reason for reason, _ in beside) and _lacks_objects(of, passage):
        if MAKES.search(of.sentence) and not reviewed:
            return _NOT_AT_ALL
        beside.append((OBJECTS, POINTS[OBJECTS]))
    points = math.fsum((words.points, *(points for _, points in beside)))
    if not any(reason in ANCHORS for reason, _ in beside):
        points -= UNANCHORED if not frame else BY_ANSWER if frame[0][0] in LOOSE else 0.0
    first = f"{words.same} of {of.length} words of the task"
    only_headed = named_alone and not words.same
    return Weighed(round(points, 2), (first, *(reason for reason, _ in beside)), words.of_object, only_headed)


def _lacks_objects(of: TaskEvidence, passage: Passage) -> bool:
    """Whether nothing is said of what the task sets out to do something to, in its own or in other words."""
    if not of.objects or of.objects & passage.all_roots:
        return False
    return all(passage.all_meanings.isdisjoint(MEANINGS.get(word, ())) for word in of.objects)


def _lacks_subject(of: TaskEvidence, passage: Passage, frame: Sequence[_Reason]) -> bool:
    """Whether a passage says neither what the task is to do something to, nor, where it has some, any of its names.

    Who was asked answers in other words, a payment is told in few, and a review names the task by its place.
    """
    if passage.status or passage.reviews:
        return False
    if of.addressee & passage.roots_of_beginning or any(points == PAID for _, points in frame):
        return False
    names = of.subject.names - of.addressee
    of_asked_only = of.objects <= of.addressee  # what they are asked stands further behind
    return (not of_asked_only and _lacks_objects(of, passage)) or bool(names and not names & passage.all_roots)


def _frame(of: TaskEvidence, passage: Passage) -> list[_Reason]:
    """Whether the passage is in the words by which minutes tell of what the task sets out to do."""
    if passage.telling is None and passage.status is None:
        return []
    fits = (reason for reason in of.frames if passage.tells_in(reason) and _may_answer(of, passage, reason))
    found = [(reason, PAID if reason == FRAMES[0][0] else FRAME) for reason in fits][:1]
    if not found and (of.verbs - LIGHT_VERBS) & passage.done_verbs:
        found.append((SAME_VERB, FRAME))
    return found


def _may_answer(of: TaskEvidence, passage: Passage, reason: str) -> bool:
    """Whether an answer is told by who was asked, or by who was to ask; "they" may be anybody."""
    if reason != ANSWERED or not of.addressee or of.addressee & passage.all_roots or _THEY.match(passage.quote):
        return True
    named = of.named_in(passage.quote, passage.beginning)
    return named is not None and named[0] == "names the owner first"


def _may_be(
    words: CommonWords, said: Set[str], frame: Sequence[_Reason], meetings_later: int, *, sole: bool, lacks: bool
) -> bool:
    """Whether there is enough of what the task is about at all, whatever the points.

    Two telling words; or one, where the place, the person or what is told fits too, and not long after; or none, under
    the heading of this task, where what is told fits it alone.
    """
    owner = "names the owner first" in said or ("names the owner" in said and bool(frame))
    headed = bool(said & (SAME if meetings_later == 1 else SAME - {"in the same part"})) or NAMING_HEADING in said
    told = words.told or int(words.around and bool(frame))
    if told and not words.same and not (headed or owner or said & PLACES):
        return False  # other words for its own, and nothing else
    if told >= 2:
        answered = bool(frame) and (owner or "by whom it was asked of" in said or frame[0][1] == PAID)
        return words.of_object > 0 or words.beside > 0 or headed or answered
    beside = (headed, owner, bool(frame), bool(said & PLACES))
    if told == 1 and lacks and not (headed or RELATED_HEADING in said):
        return False  # a word by the way: "the concert" of who was to ask for toilets
    if told == 1:
        return sum(beside) >= (1 if meetings_later == 1 else 2) and meetings_later <= SOON
    if frame and frame[0][0] == SENT and not (words.around or said & OWNERS or said & PLACES):
        return False  # "148 had returned to school" of a letter that was to be sent
    return meetings_later <= SOON and headed and sole


def _place(of: TaskEvidence, passage: Passage, rarity: Rarity, shared: Shared | None, *, only: bool) -> list[_Reason]:
    """What speaks for it in where the passage stands."""
    reasons = []
    own_subject = (of.heading.roots | of.subject.roots | of.place.part | of.place.label) - of.addressee
    if shared is not None:
        reasons.append(SAME_BY[shared.rank])
        if only and shared.rank != "part":
            reasons.append("of the only task of that heading")
    else:
        above = passage.place.heading | passage.place.part
        related = [word for word in own_subject & above if rarity.weight(word) >= RELATED]
        telling = (of.subject.roots - of.subject.verbs - of.addressee).intersection(related)
        if len(telling) >= NAMED and not any(telling <= run for run in of.name_runs):
            reasons.append(NAMING_HEADING)
        elif related:
            reasons.append(RELATED_HEADING)
    if passage.sentences > 1:
        reasons.append("in two sentences")
    if passage.status or passage.reviews:
        reasons.append("in a report or a review of actions")
    if shared is not None and shared.rank == "label":
        pass
    elif len(passage.label.roots & own_subject) >= OF_LABEL * len(passage.label.roots) > 0:
        if not of.place.label:
            reasons.append("after a label that names it")
    elif passage.label.roots and not passage.label.roots & of.surroundings:
        reasons.append("after another label" if of.place.label else "of another subject")
    return [(reason, POINTS[reason]) for reason in reasons]


def _told(of: TaskEvidence, passage: Passage, meetings_later: int) -> list[_Reason]:
    """What speaks for it in how the passage tells it, and when."""
    reasons = []
    if passage.raises:
        told = passage.telling in ("done", "closed")
        reasons.append("tells how it went on, and raises a matter" if told else "raises a matter")
    else:
        reasons.append("tells how it went on" if passage.telling or passage.status else "in no words of an outcome")
    if passage.looks_back:
        month = f"{of.task.meeting.day:%B}"
        reasons.append("looks back on that meeting" if month in passage.looks_back else "looks back on a meeting")
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
    if named := of.named_in(passage.quote, passage.beginning):
        reason, form = named
        rare = max((rarity.weight(word) for word in content(form).roots), default=rarity.weight(form.casefold()))
        return [(reason, round(POINTS[reason] * (EVERYBODY + (1 - EVERYBODY) * rare), 2))]
    asked = of.addressee & passage.roots_of_beginning
    if of.asked_last in asked or len(asked) > 1:
        return [("by whom it was asked of", POINTS["by whom it was asked of"])]
    return []
