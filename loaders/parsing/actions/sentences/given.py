"""Tasks that are told with a noun or of need: "was tasked with finding", "took an action to ask", "needs to tell"."""

from __future__ import annotations

import re

from loaders.minutes import PersonReference
from loaders.parsing.actions.commitments import NO_TASK_BEHIND, TASK_VERBS
from loaders.parsing.actions.owners import OFFICE, parse_owners
from loaders.parsing.actions.subjects import Told, subject_before
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.words import alternatives, commitments
from loaders.spans import Span

# "Ann Adams was tasked with finding", "took on the task of sorting": a verb behind the noun of a task.
GIVEN = PrefilteredPattern(
    rf"\s(?P<given>(?:was|were|is|are|has\s+been|have\s+been)\s+(?:also\s+|then\s+)?{alternatives(commitments.GIVEN_WITH)}|"
    rf"{alternatives(commitments.TOOK_ON)})\s+(?P<verb>[a-z]{{2,}})ing\b"
)
# "Ann Adams took an action to ask", "the Clerk needs to tell the county".
TAKEN = PrefilteredPattern(
    rf"\s(?P<given>{alternatives(commitments.TOOK_ACTION)}|(?P<needs>needs?\s+to))\s+(?P<verb>[a-z]+)\b"
)
# "The school has undertaken to oil the bench", "Alpha County Council has agreed to mend it": who is not of the meeting.
OUTSIDER = PrefilteredPattern(
    rf"(?:[Tt]he\s+)?(?P<who>(?:[Tt]he\s+)?(?:{alternatives(commitments.OUTSIDERS)}|(?:[A-Z][\w’'&-]*\s+){{1,4}}"
    rf"{alternatives(commitments.OUTSIDE_BODIES)}))\s+ha(?:s|ve)\s+(?:now\s+|also\s+)?(?:undertaken|promised|offered|agreed)\s+to\s+"
    r"(?P<verb>[a-z]+)\b(?![^.;]*\bbut\b)"
)
# "Please could the Clerk put it on the agenda", "Can Ann Adams please send".
PLEASE = PrefilteredPattern(
    r"\W*(?:[Pp]lease\s+(?:could|can|would)|(?:Could|Can|Would)(?=[^.?]{3,60}\splease\b))\s+(?:the\s+)?(?P<who>[A-Z][^.,;:?()]{1,50}?)"
    r"\s+(?:please\s+)?(?P<verb>[a-z]+)\b"
)
# "Residents felt that the Clerk needs to answer": an opinion, and no task.
SAID_OR_FELT = re.compile(
    r"\b(?:said|felt|thought|believed|feels?|thinks?|asked|wishe[sd]|that|if|whether|who|which)\b"
)
SIGNS = GIVEN.bit | TAKEN.bit | OUTSIDER.bit | PLEASE.bit


def given_owners(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """Those who are given a task by its noun, who need to do something or are asked to with "please"."""
    if not sentence.hits & SIGNS:
        return ()
    given = GIVEN.find(item.text, sentence)
    if given is not None:
        return _before(item, Span(sentence.start, given.start()))
    taken = TAKEN.find(item.text, sentence)
    if taken is not None and _is_task(taken):
        told = taken["needs"] and SAID_OR_FELT.search(item.text, sentence.start, taken.start())
        return () if told else _before(item, Span(sentence.start, taken.start()), people=bool(taken["needs"]))
    please = PLEASE.match_at(item.text, sentence)
    if please is not None and please["verb"] in TASK_VERBS:
        return _known(parse_owners(item, *please.span("who")))
    outsider = OUTSIDER.match_at(item.text, sentence)
    if outsider is not None and outsider["verb"] not in NO_TASK_BEHIND:
        place = item.page.source_span(*outsider.span("who"))
        return (item.attendees.reference(outsider["who"], *place),)
    return ()


def _is_task(taken: re.Match[str]) -> bool:
    verb = taken["verb"]
    return verb in TASK_VERBS if taken["needs"] else verb not in NO_TASK_BEHIND


def _before(item: ItemContext, before: Span, *, people: bool = False) -> tuple[PersonReference, ...]:
    """The owners right before a verb; ``people`` where only attendees and offices are meant."""
    subject = subject_before(item, before, "would", Told.IN_PROSE)
    owners = parse_owners(item, *subject) if subject else ()
    return _known(owners) if people else owners


def _known(owners: tuple[PersonReference, ...]) -> tuple[PersonReference, ...]:
    return owners if all(one.attendees or OFFICE.match(one.as_written) for one in owners) else ()
