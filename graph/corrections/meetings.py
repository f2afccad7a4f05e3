"""A meeting's own facts put right: its board, day, venue and time. Its id follows from board and day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

from graph.corrections.drafts import RowsInHand
from graph.corrections.lines import Correction
from graph.corrections.values import NONE, value_of
from graph.identity.naming.keys import board_id, meeting_id, record_key
from graph.rows import MeetingRecord, MeetingReference, Outcome, Passages, Reference, Rows
from graph.schema import Board, Held, Meeting, MemberOf, Ref, Relationship, Represents, Runs, Succeeded
from graph.schema.of_people import AtMeeting

T = TypeVar("T", Reference, MeetingReference, Outcome, Passages)


def set_meeting(hand: RowsInHand, decision: Correction, by: str) -> tuple[str, str]:
    """Make a meeting's board, day, venue or time what they are to be."""
    ref = Ref(Meeting.label(), decision.anchor.meeting)
    meeting = hand.nodes[ref]
    assert isinstance(meeting, Meeting)
    values = dict(decision.values)
    old = hand.board_of(ref)
    shown = {"board": hand.nodes[old].name if old else None}
    told = ", ".join(f"{name.replace('_', ' ')} was {shown.get(name, getattr(meeting, name, None)) or 'none'}"
                     for name in values)  # fmt: skip
    plain = {name: value_of(name, values[name]) for name in ("venue", "start_time", "date") if name in values}
    before = f"{meeting.corrected}; " if meeting.corrected else ""
    now = hand.update(meeting, **plain, corrected=f"{before}{told}; {by}")
    assert isinstance(now, Meeting)
    board = _another_board(hand, ref, old, values["board"]) if "board" in values else old
    if "date" in values:
        _another_day(hand, ref, meeting.date, now.date)
    id_ = meeting.id
    if {"board", "date"} & values.keys():
        hand.rows = _of_board(hand, meeting, old, board)
        id_ = _rename(hand, now, board)
    return id_, f"meeting {meeting.name}: {told}"


def _another_board(hand: RowsInHand, meeting: Ref, old: Ref | None, name: str) -> Ref | None:
    hand.keep(lambda one: not (isinstance(one, Held) and one.head == meeting))
    node = hand.nodes[meeting]
    place = {"source": node.source, "start": node.start, "end": node.end}
    listed = {one.tail: one for one in hand.links if isinstance(one, AtMeeting) and one.head == meeting}
    if name == NONE:
        hand.keep(lambda one: not (isinstance(one, MemberOf) and one.head == old and one.tail in listed))
        _drop_board(hand, old)
        return None
    runs = next((one for one in hand.of_kind(Runs) if one.head == old), None)
    council = hand.nodes[runs.tail].name if runs else None
    ref = Ref(Board.label(), board_id(name, council, hand.rows.document.id))
    if ref not in hand.nodes:
        hand.nodes[ref] = Board.model_validate({"id": ref.id, "name": name, **place})
    hand.links.append(Held(tail=ref, head=meeting, **place))  # type: ignore[arg-type]
    if runs is not None and ref != old:
        hand.links.append(runs.model_copy(update={"head": ref}))
    hand.links = [
        one.model_copy(update={"head": ref})
        if isinstance(one, MemberOf) and one.head == old and one.tail in listed
        else one
        for one in hand.links
    ]
    if old is None:
        day = getattr(node, "date", None)
        hand.links += [
            MemberOf(tail=person, head=ref, role=at.role, first_seen=day, last_seen=day, source=at.source,
                     start=at.start, end=at.end)
            for person, at in listed.items() if getattr(at, "status", "present") != "in_attendance"
        ]  # fmt: skip
    elif ref != old:
        _drop_board(hand, old)
    return ref


def _drop_board(hand: RowsInHand, board: Ref | None) -> None:
    """A board that the document names for nothing else any more is none of its own."""
    if board is not None and not any(board in (one.tail, one.head) for one in hand.links if not isinstance(one, Runs)):
        hand.drop(board)


def _another_day(hand: RowsInHand, meeting: Ref, before: date | None, now: date | None) -> None:
    """What was seen on the day of the meeting was seen on the day that it is by now."""

    def moved(one: Relationship) -> Relationship:
        if isinstance(one, MemberOf | Represents) and one.first_seen == before:
            return one.model_copy(update={"first_seen": now, "last_seen": now})
        if isinstance(one, Succeeded) and one.date == before:
            return one.model_copy(update={"date": now})
        return one

    if before is not None or len(hand.meetings()) == 1:
        hand.links = [moved(one) for one in hand.links]


def _rename(hand: RowsInHand, meeting: Meeting, board: Ref | None) -> str:
    """Give a meeting the id and name of its board and day, wherever the rows have it."""
    document, day = hand.rows.document, meeting.date
    name = hand.nodes[board].name if board else None
    record = record_key(document.sha256, document.id, meeting.source_id)
    id_ = meeting_id(board.id if board else None, day.isoformat() if day else None, record, 1)
    if id_ != meeting.id and Ref(Meeting.label(), id_) in hand.nodes:
        id_ = f"{id_}/{(meeting.start_time or 'corrected').replace(':', '')}"
    called = ", ".join(filter(None, [name, f"{day.day} {day:%B %Y}" if day else None])) or document.name
    ref = Ref(Meeting.label(), id_)
    renamed = meeting.model_copy(update={"id": id_, "name": called})
    hand.nodes = {(ref if old == meeting.ref else old): (renamed if old == meeting.ref else node)
                  for old, node in hand.nodes.items()}  # fmt: skip

    def here(end: Ref) -> Ref:
        return ref if end == meeting.ref else end

    hand.links = [
        one.model_copy(update={"tail": here(one.tail), "head": here(one.head)})
        if meeting.ref in (one.tail, one.head)
        else one
        for one in hand.links
    ]
    records = tuple(_record(one, meeting.id, renamed, board, name) for one in hand.rows.records)
    hand.rows = replace(hand.rows, records=records)
    return id_


def _record(one: MeetingRecord, before: str, meeting: Meeting, board: Ref | None, name: str | None) -> MeetingRecord:
    if one.meeting != before:
        return one
    said = {"meeting": meeting.id, "day": meeting.date, "board": board.id if board else None, "board_name": name}
    return one.model_copy(update={**said, "start_time": meeting.start_time or one.start_time})


def _of_board(hand: RowsInHand, meeting: Meeting, old: Ref | None, board: Ref | None) -> Rows:
    """The rows with what the meeting's items say of earlier meetings said of those of the board that it is by now."""
    rows, items = hand.rows, {item.id for item in hand.items(meeting.id)}
    if old is None or old == board:
        return rows
    before, now = old.id, board.id if board else None

    def moved(told: tuple[T, ...]) -> tuple[T, ...]:
        ours = [one.item in items and one.board == before for one in told]
        return tuple(
            one.model_copy(update={"board": now}) if own else one
            for one, own in zip(told, ours, strict=True)
            if now is not None or not own
        )

    return replace(
        rows, references=moved(rows.references), outcomes=moved(rows.outcomes), passages=moved(rows.passages),
        meeting_references=moved(rows.meeting_references),
    )  # fmt: skip
