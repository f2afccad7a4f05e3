"""Whether enough of a task is said where it is said, whatever else speaks for it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from graph.linking.outcomes.evidence.circumstances import Reason
from graph.linking.outcomes.evidence.common_words import CommonWords
from graph.linking.outcomes.evidence.points import (
    AT_ITS_DATE,
    AT_ITS_LABEL,
    AT_REVIEW,
    BY_ITS_OWNER,
    BY_WORDS_ALONE,
    DATED,
    ELSEWHERE,
    IN_ITS_PLACE,
    LATE,
    LATE_AT_ITS_LABEL,
    NAMED_ABOVE,
    NAMING_HEADING,
    NEAR_BY_WORDS_ALONE,
    NEAR_IT,
    OWNERS,
    PAID,
    PLACES,
    RELATED_HEADING,
    SAME,
    SOON,
    VAGUE,
    WITHOUT_ITS_OBJECT,
)
from graph.linking.outcomes.passage import Passage


def says_enough(
    words: CommonWords,
    said: Set[str],
    frame: Sequence[Reason],
    passage: Passage,
    meetings_later: int,
    *,
    reviewed: bool,
    lacks: bool,
    alone: bool,
) -> bool:
    """Whether the words of the task that are said weigh enough for where they are said.

    What most items say tells nothing by itself, however much else fits: an answer under the same heading may be to
    another task, and firms and prices are spoken of everywhere.

    ``lacks`` tells that nothing is said of what it is to do something to, ``alone`` that no other task was given there.
    """
    late = LATE[min(meetings_later, len(LATE)) - 1]
    weight = words.weight + (0.0 if said & SAME else words.above)  # the place counts what heads both
    told_apart = bool(frame) and frame[0][0] not in VAGUE
    if words.around and ("names the owner first" in said or (said & SAME and (frame or said & OWNERS))):
        return True
    if "under the same label" in said:
        if meetings_later > SOON:
            return weight >= LATE_AT_ITS_LABEL
        return weight >= AT_ITS_LABEL or "names the owner first" in said or (reviewed and not frame)
    weight -= late
    if DATED in said and weight >= AT_ITS_DATE:
        return True
    labelled = meetings_later == 1 and "after a label that names it" in said
    if (labelled or said & OWNERS) and weight >= BY_ITS_OWNER:
        return True
    if reviewed or said & SAME:
        return weight >= IN_ITS_PLACE or (told_apart and alone and bool(said & SAME))
    if NAMING_HEADING in said:
        return weight >= (IN_ITS_PLACE if told_apart or not frame else NAMED_ABOVE)
    if frame and frame[0][1] == PAID:
        return weight >= IN_ITS_PLACE
    if passage.reviews and frame and meetings_later == 1 and not lacks and weight >= AT_REVIEW:
        return True
    person = bool(said & (OWNERS | PLACES - {RELATED_HEADING}))
    if RELATED_HEADING in said:
        return weight >= (NEAR_IT if person or frame or passage.reviews else NEAR_BY_WORDS_ALONE)
    if (lacks and weight < WITHOUT_ITS_OBJECT) or (words.one_name and not person):
        return False  # what a name is asked or chosen for, it is spoken of for other things, too
    return weight >= (ELSEWHERE if person or told_apart or passage.reviews else BY_WORDS_ALONE)
