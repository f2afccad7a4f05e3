"""The story that a trace tells, made of its rows: steps, meetings in their order, and the moves between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from graph.store import Table
from minutegraph.rendering.outcomes import outcome_text
from minutegraph.rendering.story import UNNAMED, Board, MeetingStop, Move, Ruling, Step, Story, Task

if TYPE_CHECKING:
    from graph.store import Value
    from minutegraph.app.questions.asking import Trace
    from minutegraph.app.questions.connections import Connections

MOVED = ("moved_to", "moved_on", "moved_after_days")


def story_of(trace: Trace) -> Story:
    """The story that a trace tells."""
    steps = list(_steps(trace.steps.dicts()))
    sittings = tuple(
        MeetingStop(
            _day(row["date"]),
            _board(row, trace.connections.councils),
            tuple(step for _, step in group),
            str(row["meeting_id"] or ""),
        )
        for row, group in _by_meeting(trace.steps.dicts(), steps)
    )
    name, *aliases = (" ".join(name.split()) for name in trace.topic.names)
    others = tuple(sorted(aliases, key=lambda name: (len(name), name)))
    moves = list(_moves(sittings, trace))
    near = [move for move, connected in moves if connected or trace.all_moves]
    return Story(name, others, sittings, tuple(near), len(moves) - len(near))


def rows_of(trace: Trace) -> Table:
    """The steps as rows for programs; the last of each meeting that the topic left tells where it went, and when.

    All moves are told, whatever connects their boards.
    """
    story = story_of(replace(trace, all_moves=True))
    moved = {story.sittings[move.left].steps[-1].place: (move.board, move.day, move.days) for move in story.moves}
    steps = trace.steps
    rows = tuple((*row, *moved.get(place, (None,) * len(MOVED))) for place, row in enumerate(steps.rows, 1))
    return replace(steps, columns=(*steps.columns, *MOVED), rows=rows)


def _by_meeting(
    rows: Sequence[Mapping[str, Value]], steps: Sequence[Step]
) -> Iterator[tuple[Mapping[str, Value], list[tuple[Mapping[str, Value], Step]]]]:
    pairs = zip(rows, steps, strict=True)
    for _, group in groupby(pairs, key=lambda pair: (pair[0]["meeting_id"], pair[0]["board_id"])):
        whole = list(group)
        yield whole[0][0], whole


_OF_DECISIONS = ("decision_outcomes", "decision_corrections")
_OF_TASKS = ("outcomes", "outcome_dates", "outcome_words", "action_corrections")


def _steps(rows: Sequence[Mapping[str, Value]]) -> Iterator[Step]:
    for place, row in enumerate(rows, 1):
        decisions, tasks = _texts(row["decisions"]), _texts(row["actions"])
        on_topic = _split(decisions, _texts(row["decisions_on_topic"]))
        rulings = [Ruling(*one) for one in zip(decisions, *(_texts(row[name]) for name in _OF_DECISIONS), strict=True)]
        tasks_on_topic = _split(tasks, _texts(row["actions_on_topic"]))
        told = zip(*(_texts(row[name]) for name in _OF_TASKS), strict=True)
        held = [
            _task(text, holders, *outcome)
            for text, holders, outcome in zip(tasks, _texts(row["holders"]), told, strict=True)
        ]
        mentions, page, start, end = row["mentions"], row["page"], row["start"], row["end"]
        yield Step(
            place=place,
            number=_text(row["number"]),
            heading=_text(row["heading"]),
            topic=str(row["topic"]),
            quote=" ".join(str(row["quote"] or "").split()),
            mentions=mentions if isinstance(mentions, int) else 0,
            decisions=tuple(ruling for ruling, on in zip(rulings, on_topic, strict=True) if on),
            other_decisions=tuple(ruling for ruling, on in zip(rulings, on_topic, strict=True) if not on),
            tasks=tuple(task for task, on in zip(held, tasks_on_topic, strict=True) if on),
            other_tasks=tuple(task for task, on in zip(held, tasks_on_topic, strict=True) if not on),
            document=_text(row["document"]),
            page=page if isinstance(page, int) else None,
            start=start if isinstance(start, int) else None,
            end=end if isinstance(end, int) else None,
            link=str(row.get("link") or ""),
        )


def _split(texts: Sequence[str], chosen: Sequence[str]) -> list[bool]:
    """Which of the texts were chosen: both lists are in one order, so each chosen one is the next that equals it."""
    left = list(chosen)
    return [bool(left) and text == left[0] and left.pop(0) == text for text in texts]


def _task(text: str, holders: str, outcome: str, day: str, words: str, corrected: str) -> Task:
    became = outcome_text(outcome, date.fromisoformat(day) if day else None, words)
    told = "; ".join(filter(None, (became, corrected)))
    return Task(text.removesuffix(f" [{holders}]") if holders else text, holders, told)


def _moves(sittings: Sequence[MeetingStop], trace: Trace) -> Iterator[tuple[Move, bool]]:
    """Find each row of ``topic-moves`` among the meetings; those without a board or a date lie beside the way.

    With each stands whether words, people or a council connect its boards.
    """
    way = [place for place, sitting in enumerate(sittings) if sitting.board.named and sitting.day is not None]
    ends: list[tuple[int, int | None]] = [*pairwise(way), *((place, None) for place in way[-1:])]
    next_one = 0
    for row in trace.moves.dicts():
        gone, come = (row["from_board"], row["left"]), (row["to_board"], row["arrived"])
        for at, (left, arrived) in enumerate(ends[next_one:], next_one):
            if _where(sittings[left]) == gone and (arrived is None or _where(sittings[arrived]) == come):
                day, days = row["arrived"], row["days"]
                if isinstance(day, date) and isinstance(days, int):
                    words = _text(row["referral"]) or _link_words(sittings[left], arrived, sittings, trace.connections)
                    move = Move(left, arrived, str(row["to_board"]), day, days, words)
                    yield move, bool(words) or _are_near(sittings[left], arrived, sittings, trace.connections)
                next_one = at + 1
                break


def _where(sitting: MeetingStop) -> tuple[str, date | None]:
    return sitting.board.name, sitting.day


def _link_words(left: MeetingStop, arrived: int | None, sittings: Sequence[MeetingStop], joined: Connections) -> str:
    return "" if arrived is None else joined.told.get((sittings[arrived].id, left.board.id), "")


def _are_near(left: MeetingStop, arrived: int | None, sittings: Sequence[MeetingStop], joined: Connections) -> bool:
    return arrived is None or joined.are_near(left.board.id, sittings[arrived].board.id)


def _board(row: Mapping[str, Value], councils: Mapping[str, str]) -> Board:
    if row["board_id"] is None:
        return Board("", UNNAMED)
    id_ = str(row["board_id"])
    return Board(id_, str(row["board"]), councils.get(id_, ""))


def _day(value: Value) -> date | None:
    return value if isinstance(value, date) else None


def _text(value: Value) -> str | None:
    return None if value is None else " ".join(str(value).split())


def _texts(value: Value) -> list[str]:
    return [" ".join(str(text).split()) for text in value] if isinstance(value, list) else []
