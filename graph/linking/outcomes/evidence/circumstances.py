"""What speaks for a passage besides its words, or against it: where it stands, how and when it tells, who is named."""

from __future__ import annotations

import re
from calendar import month_name

from graph.linking.order import plain_number
from graph.linking.outcomes.evidence.points import (
    ANOTHER_PLACE,
    ASKS_ANOTHER,
    DATED,
    EVERYBODY,
    KNOWN_OWNER,
    MEANS_WHOM,
    NAMED,
    NAMING_HEADING,
    OF_LABEL,
    OF_NO_NAME,
    POINTS,
    RARE_NAME,
    RELATED,
    RELATED_HEADING,
    SAME_BY,
    SHORT_HEADING,
    SOON,
    STILL,
    TELLS_OF_LONG,
)
from graph.linking.outcomes.evidence.task_evidence import TaskEvidence
from graph.linking.outcomes.language.content import Rarity, content, telling_roots
from graph.linking.outcomes.language.lexicon import MEANINGS
from graph.linking.outcomes.passage import Passage
from graph.linking.outcomes.places import Shared

Reason = tuple[str, float]
_MONTH = re.compile(rf"\b(?P<month>{'|'.join(month_name[1:])})\b(?:,?\s+(?P<year>20\d\d))?")


def of_the_place(
    of: TaskEvidence, passage: Passage, rarity: Rarity, shared: Shared | None, *, only: bool
) -> list[Reason]:
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
        elif len(above) <= SHORT_HEADING or any(rarity.weight(word) >= TELLS_OF_LONG for word in related):
            reasons.extend([RELATED_HEADING] if related else [])
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


def of_the_telling(
    of: TaskEvidence, passage: Passage, meetings_later: int, *, told_since: bool = False
) -> list[Reason]:
    """What speaks for it in how the passage tells it, and when."""
    reasons = []
    if passage.raises:
        told = passage.telling in ("done", "closed")
        reasons.append("tells how it went on, and raises a matter" if told else "raises a matter")
    else:
        reasons.append("tells how it went on" if passage.telling or passage.status else "in no words of an outcome")
    if names_the_meeting(of, passage):
        reasons.append(DATED)
    elif passage.looks_back:
        reasons.append("looks back on a meeting")
    if passage.says_still and meetings_later <= SOON:
        reasons.append(STILL)
    if names_the_minute(of, passage, meetings_later):
        reasons.append("names the minute")
    if meetings_later == 1:
        reasons.append("at the meeting after it was told of" if told_since else "at the next meeting")
    elif meetings_later >= 8:
        reasons.append("eight or more meetings later")
    elif meetings_later >= 3:
        reasons.append("three or more meetings later")
    seen = passage.own.roots | passage.heading.roots | passage.label.roots
    names = of.subject.names - of.addressee
    if telling_roots(names) and not names & seen:
        reasons.append(OF_NO_NAME)
    if of.streets and passage.streets and not of.streets & passage.streets:
        reasons.append(ANOTHER_PLACE)
    if of.addressee and passage.put_to and not (passage.put_to & (of.addressee | of.subject.roots)):
        reasons.append(ASKS_ANOTHER)
    return [(reason, POINTS[reason]) for reason in reasons]


def of_another_entry(of: TaskEvidence, passage: Passage) -> bool:
    """Whether the passage begins with the number of the task's minute, and of another entry of it: "13ii", "13iii"."""
    if not passage.entry or not of.entry or passage.entry == of.entry or passage.number is None:
        return False
    return plain_number(passage.number) == of.task.number


def names_the_meeting(of: TaskEvidence, passage: Passage) -> bool:
    """Whether the passage looks back on the meeting of the task's month, or on its minute: "(minute 48/21 refers)"."""
    if passage.looks_back and f"{of.task.meeting.day:%B}" in passage.looks_back:
        return True
    return of.task.number in passage.minutes_referred


def of_another_meeting(of: TaskEvidence, passage: Passage) -> bool:
    """Whether the passage speaks of the action that a meeting of another month gave."""
    named = _MONTH.search(passage.quote) if passage.speaks_of_the_action else None
    if named is None:
        return False
    day = of.task.meeting.day
    return named["month"] != f"{day:%B}" or named["year"] not in (None, str(day.year))


def names_the_minute(of: TaskEvidence, passage: Passage, meetings_later: int) -> bool:
    """Whether the passage begins with the number of the minute that gave the task."""
    if passage.number is None or of.task.number is None or meetings_later > SOON or of_another_entry(of, passage):
        return False
    number = plain_number(passage.number)
    return number == of.task.number or of.task.number.startswith(f"{number}.")


def _means(roots: frozenset[str]) -> frozenset[int]:
    return frozenset(group for root in roots for group in MEANINGS.get(root, ()))


def of_the_people(of: TaskEvidence, passage: Passage, rarity: Rarity) -> list[Reason]:
    """Who is named. An owner who is named everywhere, as a clerk is, says little, and whom they were to ask more."""
    owner: list[Reason] = []
    if named := of.named_in(passage.quote, passage.beginning):
        reason, form = named
        rare = max((rarity.weight(word) for word in content(form).roots), default=rarity.weight(form.casefold()))
        owner.append((reason, round(POINTS[reason] * (EVERYBODY + (1 - EVERYBODY) * rare), 2)))
        if owner[0][1] >= KNOWN_OWNER * POINTS[reason]:
            return owner
    return owner + _of_the_asked(of, passage, rarity)


def _of_the_asked(of: TaskEvidence, passage: Passage, rarity: Rarity) -> list[Reason]:
    """Whether it begins with whom the task was to ask, and not with what was put to them."""
    # "the Parish Council" asks and is asked everywhere
    asked = telling_roots(of.addressee & passage.roots_of_beginning) - passage.told_to
    means_them = of.addressee and _means(of.addressee) & _means(passage.roots_of_beginning)
    if not asked and means_them and not passage.told_to & of.addressee:
        return [("by whom it was asked of", round(MEANS_WHOM * POINTS["by whom it was asked of"], 2))]
    if (of.asked_last in asked and rarity.weight(of.asked_last) >= RARE_NAME) or len(asked) > 1:
        return [("by whom it was asked of", POINTS["by whom it was asked of"])]
    return []
