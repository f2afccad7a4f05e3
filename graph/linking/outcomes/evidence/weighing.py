"""How surely a passage of a later meeting tells of a task: points for each thing that speaks for it or against it.

The method is that of record linkage after I. Fellegi and A. Sunter ("A Theory for Record Linkage", 1969), as in
``graph.identity``: each agreement adds and each disagreement takes points, one threshold parts what is linked from what
is not. Minutes seldom repeat a task's words, so words alone are not asked to reach it: the item, the owner, the
answer of whom the task was to ask, and the verb say as much. The points are fixed, few and written down here with
their reasons, so that each link can be told in words.
"""

from __future__ import annotations

import math
from collections.abc import Sequence, Set
from typing import NamedTuple

from graph.linking.outcomes.evidence.circumstances import (
    Reason,
    names_the_meeting,
    names_the_minute,
    of_another_entry,
    of_another_meeting,
    of_the_people,
    of_the_place,
    of_the_telling,
)
from graph.linking.outcomes.evidence.common_words import CommonWords, common_words
from graph.linking.outcomes.evidence.enough import says_enough
from graph.linking.outcomes.evidence.points import (
    AIMED,
    ANCHORS,
    BEGINS,
    BY_ANSWER,
    DATED,
    FEW,
    FRAME,
    HEADED,
    IN_PLACE,
    KNOWN_OWNER,
    LOOSE,
    MANY,
    NAMED,
    NAMING_HEADING,
    OBJECTS,
    OF_NO_NAME,
    OWNERS,
    PAID,
    PLACES,
    POINTS,
    RELATED_HEADING,
    REVIEWED,
    SAME,
    SOLE,
    SOON,
    UNANCHORED,
)
from graph.linking.outcomes.evidence.task_evidence import TaskEvidence
from graph.linking.outcomes.evidence.things import (
    THEY,
    aims_at,
    lacks_objects,
    lacks_subject,
    lacks_what_stood_before,
    only_names,
    tells_of_the_thing,
)
from graph.linking.outcomes.language.content import Rarity
from graph.linking.outcomes.language.frames import (
    ANSWERED,
    FRAMES,
    LIGHT_VERBS,
    MAKES,
    PUT,
    REPORTED,
    SAME_VERB,
    SENT,
)
from graph.linking.outcomes.passage import Passage
from graph.linking.outcomes.places import Shared


class Weighed(NamedTuple):
    """The points of a pair and their reasons; ``telling`` counts the words that tell what the task is about.

    ``only_headed`` tells that what heads the passage names the task, and the passage itself no word of it.
    """

    points: float
    reasons: tuple[str, ...]
    telling: int = 0
    only_headed: bool = False


_NOT_AT_ALL = Weighed(0.0, ())


def weigh(
    of: TaskEvidence,
    passage: Passage,
    meetings_later: int,
    rarity: Rarity,
    shared: Shared | None,
    rivals: Sequence[TaskEvidence] = (),
    *,
    named_alone: bool = False,
    only_of_minute: bool = False,
    told_since: bool = False,
    named_first: bool = False,
) -> Weighed:
    """How surely the passage tells of the task.

    ``meetings_later`` counts the board's meetings from the one to the other, or, where one between them spoke of it
    (``told_since``), from that; ``shared`` is the place that both have, ``rivals`` are the other open tasks that were
    given there. ``named_alone`` tells that what heads the passage names this one of the open tasks, ``named_first``
    that it is a sentence of a review which begins with it, ``only_of_minute`` that the passage names the minute which
    gave this one task.
    """
    if (meetings_later == 1 and of_another_entry(of, passage)) or of_another_meeting(of, passage):
        return _NOT_AT_ALL
    words = common_words(of, passage, rarity)
    numbered = names_the_minute(of, passage, meetings_later) and (
        (only_of_minute and passage.telling is not None) or bool(words.told or words.around)
    )
    reviewed = named_first or (named_alone and passage.begins_review and meetings_later <= SOON)
    if (
        not numbered
        and words.told < 2
        and (meetings_later > SOON or not (words.told or words.around or shared or reviewed or words.beside >= NAMED))
    ):
        return _NOT_AT_ALL  # most pairs: ``_may_be`` would say so whatever else is found
    place = of_the_place(of, passage, rarity, shared, only=not rivals and of.given_under_heading)
    people = of_the_people(of, passage, rarity)
    frame = _frame(of, passage)
    if frame and frame[0][0] == PUT and meetings_later > SOON:
        frame = []
    if frame and frame[0][1] == PAID and (only_names(of, passage) or (not words.of_object and words.told < 2)):
        frame = []  # whoever was asked for something is paid for other things, too
    if not frame:  # a heading's own words are no outcome
        place = [
            (RELATED_HEADING, POINTS[RELATED_HEADING]) if reason == NAMING_HEADING else (reason, points)
            for reason, points in place
        ]
    said = {reason for reason, _ in place} | {
        reason for reason, points in people if reason not in OWNERS or points >= KNOWN_OWNER * POINTS[reason]
    }
    if names_the_meeting(of, passage):
        said.add(DATED)
    if words.little and not (numbered or reviewed or said & (SAME | OWNERS | PLACES)):
        return _NOT_AT_ALL
    aimed = meetings_later == 1 and aims_at(of, passage, said, frame)
    sole = bool(frame) and not any(_frame(rival, passage) for rival in rivals)
    alone = not rivals and "under the same label" in said and passage.telling is not None
    if not numbered and lacks_what_stood_before(of, passage) and "under the same label" not in said:
        return _NOT_AT_ALL
    if named_first:
        place.append((BEGINS, POINTS[BEGINS]))
    elif reviewed:
        place.append((REVIEWED, POINTS[REVIEWED] - (IN_PLACE if said & SAME else 0.0)))
    elif named_alone and alone and meetings_later == 1 and not words.told:
        place.append((HEADED, POINTS[HEADED]))
    if (
        not reviewed
        and not numbered
        and not _may_be(
            words,
            said,
            frame,
            meetings_later,
            sole=sole or (alone and meetings_later == 1),
            lacks=lacks_subject(of, passage, frame),
        )
        and not aimed
    ):
        return _NOT_AT_ALL
    lacks = lacks_objects(of, passage)
    if (
        not numbered
        and not aimed
        and not says_enough(
            words, said, frame, passage, meetings_later, reviewed=reviewed, lacks=lacks, alone=not rivals
        )
    ):
        return _NOT_AT_ALL
    if sole and rivals and said & SAME:
        place.append((SOLE, POINTS[SOLE]))
    if aimed or tells_of_the_thing(of, passage, frame, meetings_later, rarity):
        place.append((AIMED, POINTS[AIMED]))
    beside = [
        *place,
        *people,
        *of_the_telling(of, passage, meetings_later, told_since=told_since),
        *frame,
    ]
    if of.length >= MANY and words.same < FEW * of.length:
        placed = said & OWNERS or said & SAME or frame
        if (
            (words.same < 2 or not placed)
            and not reviewed
            and not (numbered and (only_of_minute or words.of_object > 1))
            and not (passage.reviews and words.of_object > 1 and not lacks)
            and not (DATED in said and frame and words.of_object)
        ):
            return _NOT_AT_ALL
        if not (of.told_before and frame and "names the owner first" in said):  # most words are none of its own
            beside.append(("in few of its many words", POINTS["in few of its many words"]))
        if OF_NO_NAME in (reason for reason, _ in beside) and not (numbered or reviewed or said & SAME):
            return _NOT_AT_ALL  # "the clerk is to write to the owner again" of a letter to Mr Brown about nettles
    answered = bool(frame) and frame[0][0] != REPORTED
    if not answered and "names the minute" not in (reason for reason, _ in beside) and lacks:
        if MAKES.search(of.sentence) and not reviewed:
            return _NOT_AT_ALL
        if passage.telling is None and not said & SAME and not reviewed:
            return _NOT_AT_ALL
        if not named_first:
            beside.append((OBJECTS, POINTS[OBJECTS]))
    points = math.fsum((words.points, *(points for _, points in beside)))
    if not any(reason in ANCHORS and (reason in said or reason not in OWNERS) for reason, _ in beside):
        reported = passage.reviews and words.of_object > 0 and meetings_later == 1  # such answers stand there
        points -= UNANCHORED if not frame else BY_ANSWER if frame[0][0] in LOOSE and not reported else 0.0
    first = f"{words.same} of {of.length} words of the task"
    only_headed = named_alone and not words.same
    telling = 0 if words.one_name and not said & SAME else words.of_object  # they are chosen for other things, too
    return Weighed(round(points, 2), (first, *(reason for reason, _ in beside)), telling, only_headed)


def _frame(of: TaskEvidence, passage: Passage) -> list[Reason]:
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
    if reason != ANSWERED or not of.addressee or THEY.match(passage.quote):
        return True
    if (of.addressee & passage.all_roots) - passage.told_to:
        return True
    named = of.named_in(passage.quote, passage.beginning)
    return named is not None and named[0] == "names the owner first"


def _may_be(
    words: CommonWords, said: Set[str], frame: Sequence[Reason], meetings_later: int, *, sole: bool, lacks: bool
) -> bool:
    """Whether there is enough of what the task is about at all, whatever the points.

    Two telling words; or one, where the place, the person or what is told fits too, and not long after; or none, under
    the heading of this task, where what is told fits it alone.
    """
    owner = "names the owner first" in said or ("names the owner" in said and bool(frame))
    headed = bool(said & (SAME if meetings_later == 1 else SAME - {"in the same part"})) or NAMING_HEADING in said
    told = words.told or int(words.around and bool(frame))
    if not words.told and frame and frame[0][0] == ANSWERED and not said & (SAME | OWNERS | PLACES):
        return False  # anybody answers something
    if told and not words.same and not (headed or owner or said & PLACES):
        return False  # other words for its own, and nothing else
    if told >= 2:
        answered = (
            bool(frame) and frame[0][0] != PUT and (owner or "by whom it was asked of" in said or frame[0][1] == PAID)
        )
        return words.of_object > 0 or words.beside > 0 or headed or answered
    beside = (headed, owner, bool(frame), bool(said & PLACES), DATED in said)
    if told == 1 and lacks and not (headed or RELATED_HEADING in said):
        return False  # a word by the way: "the concert" of who was to ask for toilets
    if told == 1 and frame and frame[0][0] == PUT and not words.of_object:
        return False  # who was asked then was told something else
    if told == 1:
        return sum(beside) >= (1 if meetings_later == 1 else 2) and meetings_later <= SOON
    if frame and frame[0][0] == PUT:
        return False  # somebody was told something
    if frame and frame[0][0] in (SENT, REPORTED) and not (words.around or said & OWNERS or said & PLACES):
        return False  # "148 had returned to school" of a letter to be sent; whoever reports anything under the heading
    return meetings_later <= SOON and headed and sole
