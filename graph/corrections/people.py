"""Attendance and presenters put right."""

from __future__ import annotations

from typing import Any

from graph.corrections.drafts import RowsInHand, called, same_words
from graph.corrections.facts import item_of, tell_item
from graph.corrections.lines import Correction
from graph.corrections.values import value_of
from graph.schema import AbsentFrom, Attended, MemberOf, Presented, Ref, Relationship, Represents, SentApologies
from graph.schema.of_people import AtMeeting

_KINDS: dict[str, tuple[type[AtMeeting], dict[str, Any]]] = {
    "present": (Attended, {"status": "present"}),
    "in attendance": (Attended, {"status": "in_attendance"}),
    "apologies": (SentApologies, {}),
    "absent": (AbsentFrom, {}),
}


def set_attendance(hand: RowsInHand, decision: Correction, by: str) -> tuple[str, str]:
    """Say otherwise how somebody took part, or who it was."""
    at = _listed(hand, decision)
    values = dict(decision.values)
    before = status_of(at)
    told = [f"{name} was {_shown(at, name)}" for name in values]
    hand.keep(lambda one: one is not at)
    _forget_membership(hand, at)
    person = hand.named(values["name"], _place(at), people=True) if "name" in values else at.tail
    said = {name: getattr(at, name) for name in AtMeeting.property_names() if name not in ("known_as", "corrected")}
    if "name" in values:
        said |= {"as_written": hand.nodes[person].name, "member_id": None}
    if "role" in values:
        said["role"] = value_of("role", values["role"])
    chair = values["chair"] == "yes" if "chair" in values else getattr(at, "chair", False)
    _list(hand, person, at.head, values.get("status", before), said, chair=chair, corrected=f"{', '.join(told)}; {by}")
    return decision.anchor.meeting, f"{decision.anchor.person}: {', '.join(told)}"


def reject_attendance(hand: RowsInHand, decision: Correction, by: str) -> tuple[str, str]:
    """Take somebody off the list."""
    at = _listed(hand, decision)
    hand.keep(lambda one: one is not at)
    _forget_membership(hand, at)
    _tell_meeting(hand, at.head, f"{decision.anchor.person} on the list of attendance; {by}")
    return decision.anchor.meeting, f"{decision.anchor.person} on the list of attendance"


def add_attendance(hand: RowsInHand, decision: Correction, by: str) -> tuple[str, str]:
    """Put somebody on the list, at the place of the meeting's name."""
    meeting = Ref("Meeting", decision.anchor.meeting)
    place = _place(hand.nodes[meeting])
    person = hand.named(decision.anchor.person, place, people=True)
    values = dict(decision.values)
    said = {**place, "as_written": hand.nodes[person].name, "role": values.get("role")}
    chair = values.get("chair") == "yes"
    _list(hand, person, meeting, values.get("status", "present"), said, chair=chair, corrected=by)
    return meeting.id, f"{decision.anchor.person}, {values.get('status', 'present')}"


def set_presenter(hand: RowsInHand, decision: Correction, by: str) -> tuple[str, str]:
    """Say who presented an item instead of somebody."""
    found = _presented(hand, decision)
    name = dict(decision.values)["name"]
    person = hand.named(name, _place(found), people=True)
    told = f"was {decision.anchor.person}"
    hand.keep(lambda one: one is not found)
    hand.links.append(
        found.model_copy(
            update={"tail": person, "as_written": hand.nodes[person].name, "role": None, "corrected": f"{told}; {by}"}
        )
    )
    return found.head.id, f"presenter {name}: {told}"


def reject_presenter(hand: RowsInHand, decision: Correction, by: str) -> tuple[str, str]:
    """Say that somebody did not present an item."""
    found = _presented(hand, decision)
    hand.keep(lambda one: one is not found)
    item = item_of(hand, decision)
    tell_item(hand, item, f"presenter {decision.anchor.person}; {by}")
    return item.id, f"presenter {decision.anchor.person}"


def add_presenter(hand: RowsInHand, decision: Correction, by: str) -> tuple[str, str]:
    """Say who presented an item."""
    item = item_of(hand, decision)
    place = _place(item)
    person = hand.named(decision.anchor.person, place, people=True)
    hand.links.append(Presented(tail=person, head=item.ref, as_written=hand.nodes[person].name, corrected=by, **place))
    return item.id, f"presenter {decision.anchor.person} of {called(item) or 'the meeting'}"


def status_of(at: AtMeeting) -> str:
    """How somebody took part, as decisions call it."""
    return next(
        name for name, (kind, said) in _KINDS.items()
        if type(at) is kind and all(getattr(at, key) == value for key, value in said.items())
    )  # fmt: skip


def _list(
    hand: RowsInHand, person: Ref, meeting: Ref, status: str, said: dict[str, Any], *, chair: bool, corrected: str
) -> None:
    kind, more = _KINDS[status]
    if kind is Attended:
        more = {**more, "chair": chair}
    hand.links.append(kind.model_validate({"tail": person, "head": meeting, **said, **more, "corrected": corrected}))
    board = hand.board_of(meeting)
    if board is not None and status != "in attendance":
        day = getattr(hand.nodes[meeting], "date", None)
        place = {name: said.get(name) for name in ("source", "start", "end")}
        hand.links.append(
            MemberOf(tail=person, head=board, role=said.get("role"), first_seen=day, last_seen=day, **place)
        )


def _forget_membership(hand: RowsInHand, at: AtMeeting) -> None:
    """What followed from a place on the list goes with it: the seat on the board, and whom the person speaks for."""
    if not any(isinstance(one, AtMeeting) and one.tail == at.tail for one in hand.links):
        hand.keep(lambda one: not (isinstance(one, MemberOf | Represents) and one.tail == at.tail and _same(one, at)))


def _same(one: Relationship, at: AtMeeting) -> bool:
    return (one.start, one.end) == (at.start, at.end)


def _listed(hand: RowsInHand, decision: Correction) -> AtMeeting:
    anchor = decision.anchor
    for one in hand.links:
        if isinstance(one, AtMeeting) and one.head.id == anchor.meeting and _is(hand, one.tail, one, anchor.person):
            return one
    raise LookupError(f"{anchor.person} stands on no list of that meeting any more")


def _presented(hand: RowsInHand, decision: Correction) -> Presented:
    item = item_of(hand, decision)
    for one in hand.of_kind(Presented):
        if one.head == item.ref and _is(hand, one.tail, one, decision.anchor.person):
            return one
    raise LookupError(f"{decision.anchor.person} presents nothing under {called(item) or 'that meeting'} any more")


def _is(hand: RowsInHand, ref: Ref, said: AtMeeting | Presented, name: str) -> bool:
    node = hand.nodes[ref]
    names = (said.as_written, node.name, *getattr(node, "aliases", ()))
    return same_words(name) in map(same_words, names)


def _tell_meeting(hand: RowsInHand, meeting: Ref, told: str) -> None:
    node = hand.nodes[meeting]
    before = getattr(node, "corrected", None)
    hand.update(node, corrected=f"{before}; {told}" if before else told)


def _place(one: Any) -> dict[str, Any]:
    return {"source": one.source, "start": one.start, "end": one.end}


def _shown(at: AtMeeting, name: str) -> str:
    value = {"status": status_of(at), "name": at.as_written}.get(name, getattr(at, name, None))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None else str(value)
