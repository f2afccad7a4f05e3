"""The trace of a topic as a story: meetings in their order, what each said of it, and how it moved on between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, pairwise
from textwrap import shorten
from typing import TYPE_CHECKING

from graph.store import Table
from minutegraph.rendering.days import day_text
from minutegraph.rendering.outcomes import outcome_text

if TYPE_CHECKING:
    from graph.store import Value
    from minutegraph.app.asking import Trace

UNNAMED = "a board that is not named"
MOST_NAMES = 8  # other names of the topic that are shown at once
MOVED = ("moved_to", "moved_on", "moved_after_days")


@dataclass(frozen=True)
class Task:
    """An action: its words, its holders as one text, empty where nobody holds it, and what became of it."""

    text: str
    holders: str
    outcome: str = ""


@dataclass(frozen=True)
class Step:
    """One item that discusses the topic.

    ``place`` counts the steps of the story from 1. ``decisions`` and ``tasks`` concern the topic; those of the item
    that do not name it stand in ``other_decisions`` and ``other_tasks``. ``topic`` is the topic discussed, the one
    asked for or a narrower one. ``start`` and ``end`` are characters of the document's text, ``page`` is its page.
    """

    place: int
    number: str | None
    heading: str | None
    topic: str
    quote: str
    mentions: int
    decisions: tuple[str, ...]
    other_decisions: tuple[str, ...]
    tasks: tuple[Task, ...]
    other_tasks: tuple[Task, ...]
    document: str | None
    page: int | None
    start: int | None
    end: int | None

    @property
    def where(self) -> str:
        """Where in the document its words stand: the page, where it has pages, and the characters of its text."""
        page = "" if self.page is None else f", page {self.page}"
        return page if self.start is None else f"{page}, characters {self.start}–{self.end}"

    @property
    def item(self) -> str:
        """Number and heading as printed; empty for words that stand under no item."""
        return " ".join(part for part in (self.number, self.heading) if part)


@dataclass(frozen=True)
class Board:
    """A board of the story. Those whose names are not known are one board without a name."""

    id: str
    name: str

    @property
    def named(self) -> bool:
        """Whether minutes name it."""
        return self.id != ""


@dataclass(frozen=True)
class MeetingStop:
    """One meeting of the story, with its steps. ``day`` is None where the minutes state none."""

    day: date | None
    board: Board
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Move:
    """From one sitting of the story to the next board.

    ``left`` and ``arrived`` are places in ``Story.sittings``; ``arrived`` is None where it lies behind the last day
    asked for. ``referral`` are the words with which the board referred the topic to the next one; empty where it did
    not.
    """

    left: int
    arrived: int | None
    board: str
    day: date
    days: int
    referral: str


@dataclass(frozen=True)
class Story:
    """All that a trace tells."""

    topic: str
    other_names: tuple[str, ...]
    sittings: tuple[MeetingStop, ...]
    moves: tuple[Move, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step, in order."""
        return tuple(step for sitting in self.sittings for step in sitting.steps)

    @property
    def boards(self) -> tuple[Board, ...]:
        """The boards in order of first appearance, the one without a name last."""
        seen = dict.fromkeys(sitting.board for sitting in self.sittings)
        return tuple(sorted(seen, key=lambda board: not board.named))

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day, where any is known."""
        known = [sitting.day for sitting in self.sittings if sitting.day is not None]
        return (min(known), max(known)) if known else None

    @property
    def way(self) -> Iterator[tuple[MeetingStop, Move | None]]:
        """Each sitting, in order, with the move that leads on from it, if one does."""
        leaving = {move.left: move for move in self.moves}
        return ((sitting, leaving.get(place)) for place, sitting in enumerate(self.sittings))

    @property
    def moves_within(self) -> tuple[tuple[int, int, Move], ...]:
        """The moves of which both ends are told, each after the places of the two sittings."""
        return tuple((move.left, move.arrived, move) for move in self.moves if move.arrived is not None)

    def sittings_of(self, board: Board) -> tuple[MeetingStop, ...]:
        """The board's sittings, in order."""
        return tuple(sitting for sitting in self.sittings if sitting.board == board)

    def summary(self) -> str:
        """How many items of how many boards between which days, and how many moves, in one sentence."""
        named = sum(board.named for board in self.boards)
        told = f"{count(len(self.steps), 'item')} of {count(named, 'board')}"
        if self.days:
            first, last = self.days
            told += f" on {day_text(first)}" if first == last else f" from {day_text(first)} to {day_text(last)}"
        return f"{told}; {count(len(self.moves_within), 'move')} from board to board"


def story_of(trace: Trace) -> Story:
    """The story that a trace tells."""
    steps = list(_steps(trace.steps.dicts()))
    sittings = tuple(
        MeetingStop(_day(row["date"]), _board(row), tuple(step for _, step in group))
        for row, group in _by_meeting(trace.steps.dicts(), steps)
    )
    name, *aliases = (" ".join(name.split()) for name in trace.topic.names)
    others = tuple(sorted(aliases, key=lambda name: (len(name), name)))
    return Story(name, others, sittings, tuple(_moves(sittings, trace.moves)))


def rows_of(trace: Trace) -> Table:
    """The steps as rows for programs; the last of each meeting that the topic left tells where it went, and when."""
    story = story_of(trace)
    moved = {story.sittings[move.left].steps[-1].place: (move.board, move.day, move.days) for move in story.moves}
    steps = trace.steps
    rows = tuple((*row, *moved.get(place, (None,) * len(MOVED))) for place, row in enumerate(steps.rows, 1))
    return replace(steps, columns=(*steps.columns, *MOVED), rows=rows)


def count(number: int, what: str) -> str:
    """``1 move``, ``1,200 moves``."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def move_text(move: Move, *, referred: bool = False) -> str:
    """``27 days later, to Scrutiny Committee``; with the day where the story does not tell of the arrival.

    Where ``referred``, the words of the referral stand behind it.
    """
    later = f"{count(move.days, 'day')} later" if move.days else "on the same day"
    behind = "" if move.arrived is not None else f", on {day_text(move.day)}"
    told = f"{later}, to {move.board}{behind}"
    return f"{told}: {referral_text(move)}" if referred and move.referral else told


def referral_text(move: Move, most: int = 100) -> str:
    """``“That it be referred to the Scrutiny Committee.”``, of at most so many characters; empty without a referral."""
    return f"“{shorten(move.referral, most - 2, placeholder=' …')}”" if move.referral else ""


def names_text(story: Story, written: Callable[[str], str]) -> str:
    """The first of the topic's other names, each as ``written`` writes it, and how many more there are."""
    more = len(story.other_names) - MOST_NAMES
    return f"also: {', '.join(map(written, story.other_names[:MOST_NAMES]))}{f' and {more} more' if more > 0 else ''}"


def others_text(step: Step) -> str:
    """What is to be said of the item's decisions and actions that do not name the topic; empty where it has none."""
    more = "more " if step.decisions or step.tasks else ""
    counts = [
        count(len(others), f"{more}{what}")
        for others, what in ((step.other_decisions, "decision"), (step.other_tasks, "action"))
        if others
    ]
    one = len(step.other_decisions) + len(step.other_tasks) == 1
    return f"{' and '.join(counts)} of this item {'does' if one else 'do'} not name the topic" if counts else ""


def _by_meeting(
    rows: Sequence[Mapping[str, Value]], steps: Sequence[Step]
) -> Iterator[tuple[Mapping[str, Value], list[tuple[Mapping[str, Value], Step]]]]:
    pairs = zip(rows, steps, strict=True)
    for _, group in groupby(pairs, key=lambda pair: (pair[0]["meeting_id"], pair[0]["board_id"])):
        whole = list(group)
        yield whole[0][0], whole


def _steps(rows: Sequence[Mapping[str, Value]]) -> Iterator[Step]:
    for place, row in enumerate(rows, 1):
        decisions, tasks = _texts(row["decisions"]), _texts(row["actions"])
        on_topic = _split(decisions, _texts(row["decisions_on_topic"]))
        tasks_on_topic = _split(tasks, _texts(row["actions_on_topic"]))
        told = zip(*(_texts(row[name]) for name in ("outcomes", "outcome_dates", "outcome_words")), strict=True)
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
            decisions=tuple(text for text, on in zip(decisions, on_topic, strict=True) if on),
            other_decisions=tuple(text for text, on in zip(decisions, on_topic, strict=True) if not on),
            tasks=tuple(task for task, on in zip(held, tasks_on_topic, strict=True) if on),
            other_tasks=tuple(task for task, on in zip(held, tasks_on_topic, strict=True) if not on),
            document=_text(row["document"]),
            page=page if isinstance(page, int) else None,
            start=start if isinstance(start, int) else None,
            end=end if isinstance(end, int) else None,
        )


def _split(texts: Sequence[str], chosen: Sequence[str]) -> list[bool]:
    """Which of the texts were chosen: both lists are in one order, so each chosen one is the next that equals it."""
    left = list(chosen)
    return [bool(left) and text == left[0] and left.pop(0) == text for text in texts]


def _task(text: str, holders: str, outcome: str, day: str, words: str) -> Task:
    told = outcome_text(outcome, date.fromisoformat(day) if day else None, words)
    return Task(text.removesuffix(f" [{holders}]") if holders else text, holders, told)


def _moves(sittings: Sequence[MeetingStop], moves: Table) -> Iterator[Move]:
    """Find each row of ``topic-moves`` among the meetings; those without a board or a date lie beside the way."""
    way = [place for place, sitting in enumerate(sittings) if sitting.board.named and sitting.day is not None]
    ends: list[tuple[int, int | None]] = [*pairwise(way), *((place, None) for place in way[-1:])]
    next_one = 0
    for row in moves.dicts():
        gone, come = (row["from_board"], row["left"]), (row["to_board"], row["arrived"])
        for at, (left, arrived) in enumerate(ends[next_one:], next_one):
            if _where(sittings[left]) == gone and (arrived is None or _where(sittings[arrived]) == come):
                day, days = row["arrived"], row["days"]
                if isinstance(day, date) and isinstance(days, int):
                    yield Move(left, arrived, str(row["to_board"]), day, days, _text(row["referral"]) or "")
                next_one = at + 1
                break


def _where(sitting: MeetingStop) -> tuple[str, date | None]:
    return sitting.board.name, sitting.day


def _board(row: Mapping[str, Value]) -> Board:
    return Board("", UNNAMED) if row["board_id"] is None else Board(str(row["board_id"]), str(row["board"]))


def _day(value: Value) -> date | None:
    return value if isinstance(value, date) else None


def _text(value: Value) -> str | None:
    return None if value is None else " ".join(str(value).split())


def _texts(value: Value) -> list[str]:
    return [" ".join(str(text).split()) for text in value] if isinstance(value, list) else []
