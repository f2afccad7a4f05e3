"""The facts of one item: each kind is read by its own reader, all from the same context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from loaders.minutes import (
    Action,
    Appointment,
    Confirmation,
    Decision,
    Interest,
    MeetingReference,
    Outcome,
    Part,
    Passage,
    PersonReference,
    Reference,
    Succession,
    Words,
)
from loaders.parsing.actions import read_outcomes, read_passages, read_tasks
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions import read_decisions
from loaders.parsing.people import (
    interests_of_members,
    of_the_business,
    read_appointments,
    read_interests,
    read_presenters,
    read_successions,
)
from loaders.parsing.references import read_confirmations, read_meeting_references, read_references

_Fact = TypeVar("_Fact", bound=Part)


@dataclass(frozen=True)
class ItemFacts:
    """All that an item's body tells; ``wishes`` are marked as tasks, and left out with a doubt."""

    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    presenters: tuple[PersonReference, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()
    references: tuple[Reference, ...] = ()
    meeting_references: tuple[MeetingReference, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    passages: tuple[Passage, ...] = ()
    interests: tuple[Interest, ...] = ()
    successions: tuple[Succession, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    wishes: tuple[Words, ...] = ()

    def only_pointing(self) -> ItemFacts:
        """Those that only point to other minutes and words, and say nothing of what was done."""
        return ItemFacts(references=self.references, meeting_references=self.meeting_references, passages=self.passages)

    def outside(self, said: Words | None) -> ItemFacts:
        """Those without decisions and tasks in the words that tell the state of the minutes: "Approved on 2 July".

        "Signed ........ A. Adams ........ 2 July 2031" is laid out as a task, its owner and its day.
        """
        if said is None:
            return self
        return replace(self, decisions=_outside(self.decisions, said), actions=_outside(self.actions, said))


def _outside(facts: Sequence[_Fact], said: Words) -> tuple[_Fact, ...]:
    return tuple(one for one in facts if one.end <= said.start or one.start >= said.end)


def read_facts(item: ItemContext) -> ItemFacts:
    """All that an item's body tells. Presenters first: "she agreed to ..." means the only one."""
    presenters = tuple(of_the_business(item, read_presenters(item)))
    tasks = read_tasks(item, presenters)
    actions = tuple(tasks.actions)
    return ItemFacts(
        decisions=tuple(read_decisions(item)),
        actions=actions,
        presenters=presenters,
        confirmations=tuple(read_confirmations(item)),
        references=tuple(read_references(item)),
        meeting_references=tuple(read_meeting_references(item)),
        outcomes=tuple(read_outcomes(item, actions)),
        passages=tuple(read_passages(item, actions)),
        interests=tuple(interests_of_members(item, read_interests(item))),
        successions=tuple(read_successions(item)),
        appointments=tuple(read_appointments(item)),
        wishes=tasks.wishes,
    )
