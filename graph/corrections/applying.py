"""What was read of a document, put right: a pure function of its rows and of the decisions on them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from graph.corrections.drafts import RowsInHand
from graph.corrections.facts import add_fact, reject_fact, set_fact
from graph.corrections.lines import Correction
from graph.corrections.meetings import set_meeting
from graph.corrections.people import (
    add_attendance,
    add_presenter,
    reject_attendance,
    reject_presenter,
    set_attendance,
    set_presenter,
)
from graph.corrections.topics import add_topic, reject_topic
from graph.rows import Rows


@dataclass(frozen=True)
class Result:
    """What became of a decision in a document: the ``line`` of it, the ``fact``'s id, and why it does not stand.

    ``lost`` is empty where it stands.
    """

    line: str
    fact: str = ""
    lost: str = ""


@dataclass(frozen=True)
class PutRight:
    """The rows of a document as people put them right, with what became of each decision about its meetings."""

    rows: Rows
    results: tuple[Result, ...] = ()


_Work = Callable[[RowsInHand, Correction, str], tuple[str, str]]
"""Makes a decision stand: from the rows, the decision and the words on who put it right to the fact's id and what was
changed. Raises ``LookupError`` with the reason where the fact is not there."""

_WORK: Mapping[tuple[str, str], _Work] = {
    ("set", "action"): set_fact, ("reject", "action"): reject_fact, ("add", "action"): add_fact,
    ("set", "decision"): set_fact, ("reject", "decision"): reject_fact, ("add", "decision"): add_fact,
    ("set", "attendance"): set_attendance, ("reject", "attendance"): reject_attendance,
    ("add", "attendance"): add_attendance,
    ("set", "presenter"): set_presenter, ("reject", "presenter"): reject_presenter,
    ("add", "presenter"): add_presenter,
    ("reject", "topic"): reject_topic, ("add", "topic"): add_topic,
    ("set", "meeting"): set_meeting,
}  # fmt: skip
_ORDER = ("reject", "set", "add")


def is_possible(verdict: str, kind: str) -> bool:
    """Whether such a decision can be made: meetings are not added, topics not changed."""
    return verdict == "keep" or (verdict, kind) in _WORK


def put_right(rows: Rows, decisions: Mapping[str, tuple[Correction, ...]]) -> PutRight:
    """The rows as the decisions, by meeting, have them.

    What is read is looked for in the rows as they are given, so that no decision depends on another; the meetings'
    own day and board come last, as ids follow from them.
    """
    hand = RowsInHand(rows)
    wanted = [one for meeting in hand.meetings() for one in decisions.get(meeting.id, ())]
    if not wanted:
        return PutRight(rows)
    results, told = [], []
    for one in sorted(wanted, key=_order):
        if one.verdict == "keep":
            results.append(Result(one.line()))
            continue
        try:
            fact, change = _WORK[one.verdict, one.anchor.kind](hand, one, signed(one))
        except LookupError as error:
            results.append(Result(one.line(), lost=str(error.args[0])))
        else:
            results.append(Result(one.line(), fact))
            told.append(f"{change}; {signed(one)}")
    document = hand.rows.document.model_copy(update={"corrections": tuple(told) or None})
    hand.rows = replace(hand.rows, document=document)
    return PutRight(hand.done(), tuple(results))


def signed(decision: Correction) -> str:
    """ "corrected by Ann Editor on 2 April 2024: she had left": how a fact tells who put it right."""
    did = {"reject": "rejected", "add": "added"}.get(decision.verdict, "corrected")
    who = f" by {decision.by}" if decision.by else ""
    day = date.fromisoformat(decision.on) if decision.on else None
    when = f" on {day.day} {day:%B %Y}" if day else ""
    return f"{did}{who}{when}" + (f": {decision.note}" if decision.note else "")


def _order(decision: Correction) -> tuple[object, ...]:
    return (decision.anchor.kind == "meeting", _ORDER.index(decision.verdict) if decision.verdict in _ORDER else 3)
