"""Tasks and decisions put right: changed, rejected, added."""

from __future__ import annotations

from typing import Any

from graph.corrections.drafts import RowsInHand, called, same_words
from graph.corrections.lines import Correction
from graph.corrections.values import NONE, value_of
from graph.names import shorten
from graph.schema import Action, AgendaItem, AssignedTo, Decision, Raised, Ref, ResultedIn

_FIRST_ADDED = 101  # what is added to an item is numbered from here, so that ids of what was read stay theirs
_CALLED = {"action": "task", "decision": "decision"}
_PINNED = {"status": "decided_status", "outcome": "decided_outcome"}


def set_fact(hand: RowsInHand, decision: Correction, by: str) -> tuple[str, str]:
    """Give a task or decision other words, holders, or other properties."""
    _, fact = _found(hand, decision)
    changes = _changed(hand, fact, dict(decision.values))
    told = ", ".join(changes)
    before = f"{fact.corrected}; " if fact.corrected else ""
    now = hand.nodes[fact.ref]
    hand.update(now, corrected=f"{before}{told}; {by}")
    return fact.id, f"{_CALLED[decision.anchor.kind]} “{fact.name}”: {told}"


def reject_fact(hand: RowsInHand, decision: Correction, by: str) -> tuple[str, str]:
    """Take a task or decision out; its item tells of it."""
    item, fact = _found(hand, decision)
    told = f"{_CALLED[decision.anchor.kind]} “{fact.name}”"
    hand.drop(fact.ref)
    tell_item(hand, item, f"{told}; {by}")
    return fact.id, told


def add_fact(hand: RowsInHand, decision: Correction, by: str) -> tuple[str, str]:
    """Put a task or decision in, at the place of its item: no words of their own state it."""
    item = item_of(hand, decision)
    kind: type[Action | Decision] = Action if decision.anchor.kind == "action" else Decision
    letter, link = ("a", Raised) if kind is Action else ("d", ResultedIn)
    number = _FIRST_ADDED
    while Ref(kind.label(), f"{item.id}/{letter}{number}") in hand.nodes:
        number += 1
    values = dict(decision.values)
    text = values.pop("text", "")
    if not text:
        raise LookupError("it has no text")
    place: dict[str, Any] = {"source": item.source, "start": item.start, "end": item.end}
    fact = kind.model_validate({"id": f"{item.id}/{letter}{number}", "name": shorten(text), "text": text, **place})
    hand.nodes[fact.ref] = fact
    hand.links.append(link(tail=item.ref, head=fact.ref, **place))
    if kind is Decision:
        last = max((one.position or 0 for _, one in hand.facts(Decision, decision.anchor.meeting)
                    if isinstance(one, Decision) and one.id.startswith(f"{item.id}/")), default=0)  # fmt: skip
        fact = hand.update(fact, position=last + 1)  # type: ignore[assignment]
    _changed(hand, fact, values)
    hand.update(hand.nodes[fact.ref], corrected=by)
    return fact.id, f"{_CALLED[decision.anchor.kind]} “{fact.name}”"


def item_of(hand: RowsInHand, decision: Correction) -> AgendaItem:
    """The item that a decision names. Raises ``LookupError``."""
    item = hand.item(decision.anchor)
    if item is None:
        raise LookupError(f"the minutes have no item {decision.anchor.item or 'without a heading'} any more")
    return item


def tell_item(hand: RowsInHand, item: AgendaItem, told: str) -> None:
    """Note at an item what was read of it and rejected."""
    now = hand.nodes[item.ref]
    hand.update(now, rejected=(*(getattr(now, "rejected", None) or ()), told))


def _found(hand: RowsInHand, decision: Correction) -> tuple[AgendaItem, Action | Decision]:
    anchor = decision.anchor
    found = hand.fact(anchor)
    if found is not None:
        return found
    what = _CALLED[anchor.kind]
    item = hand.item(anchor)
    if item is not None and same_words(anchor.words) in same_words(item.text or ""):
        raise LookupError(f"its words stand under {called(item) or 'no item'}, and are read as no {what} any more")
    raise LookupError(f"its words do not stand as a {what} of that meeting any more: “{shorten(anchor.words)}”")


def _changed(hand: RowsInHand, fact: Action | Decision, values: dict[str, str]) -> list[str]:
    """Make the properties of a fact what they are to be; what each was."""
    told: list[str] = []
    for name, written in values.items():
        now = hand.nodes[fact.ref]
        if name == "owner":
            told.append(f"owner was {_assigned(hand, fact, written)}")
            continue
        value = value_of(name, written)
        shown = getattr(now, name)
        told.append(f"{name.replace('_', ' ')} was {_shown(shown)}")
        update: dict[str, object] = {name: value}
        if name == "text":
            update["name"] = shorten(written)
        elif name == "due":
            update["due_as_written"] = None if value is None else getattr(now, "due_as_written", None)
        elif isinstance(fact, Action) and name in _PINNED:
            update = {_PINNED[name]: value} | ({"status": value, "stated_status": value} if name == "status" else {})
        hand.update(now, **update)
    return told


def _shown(value: object) -> str:
    return "none" if value is None else f"“{shorten(str(value), 60)}”" if isinstance(value, str) else str(value)


def _assigned(hand: RowsInHand, fact: Action | Decision, written: str) -> str:
    """Give a task other holders; who held it."""
    held = [one for one in hand.of_kind(AssignedTo) if one.tail == fact.ref]
    names = sorted(hand.nodes[one.head].name for one in held if one.head in hand.nodes)
    hand.keep(lambda one: not (isinstance(one, AssignedTo) and one.tail == fact.ref))
    place: dict[str, Any] = {"source": fact.source, "start": fact.start, "end": fact.end}
    for name in [] if written == NONE else [one.strip() for one in written.split(";") if one.strip()]:
        owner = hand.named(name, place)
        hand.links.append(
            AssignedTo(tail=fact.ref, head=owner, as_written=hand.nodes[owner].name, ambiguous=False, **place)
        )
    return " or ".join(names) if any(one.ambiguous for one in held) else ", ".join(names) or "nobody"
