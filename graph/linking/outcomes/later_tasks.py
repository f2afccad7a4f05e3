"""The tasks of a meeting as words that may tell of earlier ones: the rows of its log, and what it gives anew."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from graph.linking.outcomes.aims import are_apart
from graph.linking.outcomes.evidence import TaskEvidence, Weighed
from graph.linking.outcomes.evidence.points import NAMING_HEADING, OBJECTS, OF_NO_NAME, OWNERS, RELATED_HEADING, SAME
from graph.linking.outcomes.headings import LOOKING_BACK
from graph.linking.outcomes.language.content import Content, content, telling_roots
from graph.linking.outcomes.language.frames import ANSWERED, FRAMES, PUT
from graph.linking.outcomes.parts import label_of
from graph.linking.outcomes.passage import Passage
from graph.linking.outcomes.reports import Report, similarity_of
from graph.linking.outcomes.settlement import OpenTasks
from graph.linking.outcomes.undertakings import POINTS_BACK, leaves_its_subject
from graph.linking.tasks.recurrence import Recurrence

REWORDED = 3.0  # for a task in other words, of one that is not done
LOGGED = 2.2  # for a row of a log of actions
REFERENCE = 2.5
_TELLING = 2  # words
FEW_WORDS = "in few of its many words"
OTHERS = frozenset((OF_NO_NAME, PUT))
_NUMBERED = re.compile(
    r"\b(?P<number>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})"
    r"(?P<things>(?:\s+(?!(?:for|of|in|to|by|from|with|at|on|and|or|the)\b)[a-z][a-z'’-]+){1,3})"
)
# "The Council is still to produce a leaflet", "As agreed before, Ann would look"
GOES_ON = re.compile(
    r"\b(?:still|yet\s+to|again|as\s+(?:previously\s+)?agreed|carried\s+forward|continues?\s+to)\b", re.I
)
CARRIED = "carried forward where it is told not to be done"
_CARRIES = re.compile(r"\W*(?:carried|brought)\s+forward\b", re.I)
CHASED = "chased where it is told to be unanswered"
# "Clerk to chase Highways for a reply", "Ann to write to the bank again"
_CHASES = re.compile(
    r"\b(?:to|will|would|should|must)\s+(?:chase|remind|press|follow\s+(?:\w+\s+)?up|"
    r"(?:ask|apply|contact|e-?mail|ring|speak|write)\s+(?:\S+\s+){0,8}?(?:again|once\s+more))\b",
    re.I,
)
_FURTHER = re.compile(r"\b(?:more|further|other|additional|remaining|missing|extra)\b")


def told_in_log(open_tasks: OpenTasks, here: Sequence[TaskEvidence], meeting_number: int) -> list[Recurrence]:
    """The rows of a meeting's log of actions, which speak of earlier tasks by their nature; the surest first."""
    found = []
    for of in here:
        if of.task.stated and LOOKING_BACK.search(of.printed_heading):
            passage = as_passage(of)
            for earlier in [*open_tasks.near(passage), *open_tasks.referred(of)]:
                weighed = _by_reference(earlier, of, open_tasks.weigh(earlier, passage, meeting_number))
                if weighed.points >= LOGGED:
                    found.append((weighed, earlier, of))
    return _surest_first(found)


def raised_again_at(
    open_tasks: OpenTasks, here: Sequence[TaskEvidence], reports: Sequence[Report], meeting_number: int
) -> list[Recurrence]:
    """The tasks that a meeting gives anew where it tells that an earlier one is not done; the surest first.

    "Nothing was done about the standpipe": "Councillor Lisle to get a plumber".
    """
    going_on = {report.action for report in reports if report.telling in ("progressed", "changed")}
    told = {report.action for report in reports}
    found = []
    for of in here:
        left = _left_undone(open_tasks, of, reports)
        if left is not None:
            found.append((Weighed(REWORDED, left[:1], 1), left[1], of))
            continue
        again = GOES_ON.search(of.task.text) or LOOKING_BACK.search(of.printed_heading)
        if not (again or going_on):
            continue
        passage = as_passage(of)
        for earlier in open_tasks.near(passage):
            if (earlier.task.id in going_on or (again and earlier.task.id not in told)) and not of_other_things(
                earlier.task.text, of.task.text
            ):
                weighed = open_tasks.weigh(earlier, passage, meeting_number)
                if (
                    weighed.points >= REWORDED
                    and _may_be_again(
                        weighed, goes_on=earlier.task.id in going_on, says_so=GOES_ON.search(of.task.text) is not None
                    )
                    and (weighed.telling > 1 or (weighed.telling and (SAME | OWNERS).intersection(weighed.reasons)))
                ):
                    found.append((weighed, earlier, of))
    return _surest_first(found)


def _left_undone(open_tasks: OpenTasks, of: TaskEvidence, reports: Sequence[Report]) -> tuple[str, TaskEvidence] | None:
    """The one task of that owner that the item tells to be undone, and why it is meant.

    "Ben had not been able to. Carried forward: Ben to explain the delay", "Highways have not answered. Clerk to chase
    Highways": what is chased is told there in a word that the task has, too.
    """
    carries, chases = _CARRIES.match(of.task.text), _CHASES.search(of.task.text)
    if not (carries or chases):
        return None
    said = _said_of(of)
    telling = telling_roots(said.roots - said.verbs)
    there = {
        report.action
        for report in reports
        if report.passage.item == of.task.item
        and not report.is_done
        and (carries or telling & report.passage.spoken_roots)
    }
    own = [one for action in sorted(there) if (one := open_tasks.get(action)) and one.task.owners & of.task.owners]
    return (CARRIED if carries else CHASED, own[0]) if len(own) == 1 else None


def _may_be_again(weighed: Weighed, *, goes_on: bool, says_so: bool) -> bool:
    """Whether nothing speaks against a later task being the earlier one.

    ``goes_on``: a report of the same meeting tells so; ``says_so``: the later task does ("Carried forward").
    """
    reasons = frozenset(weighed.reasons)
    if FRAMES[0][0] in reasons and weighed.telling < _TELLING:
        return False  # "to remove the spoil at a cost of £350" is a sum, and no payment
    if reasons & OTHERS and not (reasons & SAME or says_so):
        return False
    if OF_NO_NAME in reasons and weighed.telling < _TELLING and not says_so:
        return False
    if not (reasons & (SAME | OWNERS | {RELATED_HEADING, NAMING_HEADING}) or says_so):
        return False  # told elsewhere to somebody else: what is asked of the same people next
    return goes_on or not (
        OBJECTS in reasons or FEW_WORDS in reasons or (ANSWERED in reasons and "at the next meeting" not in reasons)
    )


def of_other_things(earlier: str, later: str) -> bool:
    """Whether two tasks are of other things, or count them otherwise: two vacant plots, and three untended ones."""
    before, after = _counted(earlier), _counted(later)
    return any(before[thing] != after[thing] for thing in before.keys() & after.keys()) or (
        are_apart(earlier, later) and not GOES_ON.search(later)
    )


def _counted(text: str) -> dict[str, str]:
    """The words behind each number, with the number; "two further quotes" are no count of all of them."""
    return {
        word: found["number"]
        for found in _NUMBERED.finditer(text.casefold())
        if not _FURTHER.search(found["things"])
        for word in found["things"].split()
    }


def _surest_first(found: Iterable[tuple[Weighed, TaskEvidence, TaskEvidence]]) -> list[Recurrence]:
    order = sorted(found, key=lambda one: (-one[0].points, one[1].task.id, one[2].task.id))
    return [
        Recurrence(earlier.task.id, later.task.id, similarity_of(weighed.points), weighed.reasons)
        for weighed, earlier, later in order
    ]


def _by_reference(earlier: TaskEvidence, of: TaskEvidence, weighed: Weighed) -> Weighed:
    """A log's number says which task a row means, where the owner or a word of the task agrees."""
    reference = of.task.reference
    if reference is None or not (earlier.subject.roots & of.subject.roots or earlier.task.owners & of.task.owners):
        return weighed
    if reference == earlier.task.reference:
        return Weighed(weighed.points + REFERENCE, (*weighed.reasons, "the same number in the log"), weighed.telling)
    if reference == earlier.task.number:
        return Weighed(weighed.points + REFERENCE, (*weighed.reasons, "names the minute"), weighed.telling)
    return weighed


def _said_of(of: TaskEvidence) -> Content:
    """The words of a later task; what the sentence before it says only where it leaves to that what it is about."""
    if not of.told_before or POINTS_BACK.search(of.task.text) or leaves_its_subject(of.task):
        return of.subject
    return of.subject._replace(roots=of.subject.roots - of.told_before)


def as_passage(of: TaskEvidence) -> Passage:
    """A later task as words that may tell of an earlier one."""
    return Passage(
        document="",
        item=of.task.item,
        meeting=of.task.meeting,
        quote=" ".join([*sorted(of.task.forms), of.task.text]),
        start=0,
        end=0,
        own=_said_of(of),
        label=content(label_of(of.task.text), of.task.forms),
        heading=of.heading,
        printed_heading=of.printed_heading,
        heading_alone=of.printed_heading,
        telling="progressed",
    )
