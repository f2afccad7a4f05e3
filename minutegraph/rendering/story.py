"""The trace of a topic as a story: meetings in their order, what each said of it, and how it moved on between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from textwrap import shorten
from typing import TYPE_CHECKING

from minutegraph.rendering.days import day_text

if TYPE_CHECKING:
    pass

UNNAMED = "a board that is not named"
MOST_NAMES = 8  # other names of the topic that are shown at once
_CARRIED = ("carried", "carried as amended")


@dataclass(frozen=True)
class Task:
    """An action: its words, its holders as one text (empty where nobody holds it), and what became of it.

    ``outcome`` tells what people put right of it, too.
    """

    text: str
    holders: str
    outcome: str = ""


@dataclass(frozen=True)
class Ruling:
    """A decision: its words, how it ended as a motion, and what people put right of it; empty where nothing."""

    text: str
    outcome: str = ""
    corrected: str = ""

    @property
    def label(self) -> str:
        """``Decided``, or what became of a motion that did not carry: ``Lost``, ``Withdrawn``."""
        return "Decided" if self.outcome in ("", *_CARRIED) else self.outcome.capitalize()

    @property
    def told(self) -> str:
        """Its words, that it was carried as amended, and what people put right of it."""
        beside = [self.outcome if self.outcome == "carried as amended" else "", self.corrected]
        return " ".join([self.text, *(f"({said})" for said in beside if said)])


@dataclass(frozen=True)
class Step:
    """One item that discusses the topic.

    ``place`` counts the steps of the story from 1. ``decisions`` and ``tasks`` concern the topic; those of the item
    that do not name it stand in ``other_decisions`` and ``other_tasks``. ``topic`` is the topic discussed, the one
    asked for or a narrower one. ``start`` and ``end`` are characters of the document's text, ``page`` is its page,
    ``link`` the address of its original.
    """

    place: int
    number: str | None
    heading: str | None
    topic: str
    quote: str
    mentions: int
    decisions: tuple[Ruling, ...]
    other_decisions: tuple[Ruling, ...]
    tasks: tuple[Task, ...]
    other_tasks: tuple[Task, ...]
    document: str | None
    page: int | None
    start: int | None
    end: int | None
    link: str = ""

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
    """A board of the story, and its council. Those whose names are not known are one board without a name."""

    id: str
    name: str
    council: str = ""

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
    id: str = ""


@dataclass(frozen=True)
class Move:
    """From one sitting of the story to the next board.

    ``left`` and ``arrived`` are places in ``Story.sittings``; ``arrived`` is None where it lies behind the last day
    asked for. ``referral`` are the words with which the board referred the topic to the next one, or with which the
    next one tells of its report, minutes or referral; empty where no words connect the two, and the topic was only next
    discussed there.
    """

    left: int
    arrived: int | None
    board: str
    day: date
    days: int
    referral: str


@dataclass(frozen=True)
class Story:
    """All that a trace tells.

    ``apart`` counts the moves left out, between boards of different councils that neither words nor people connect.
    """

    topic: str
    other_names: tuple[str, ...]
    sittings: tuple[MeetingStop, ...]
    moves: tuple[Move, ...]
    apart: int = 0

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
        referrals = sum(bool(move.referral) for _, _, move in self.moves_within)
        following = len(self.moves_within) - referrals
        return f"{told}; {count(following, 'time')} next at another board, {count(referrals, 'referral')}"

    def apart_text(self) -> str:
        """What is to be said of the moves left out; empty where none is."""
        if not self.apart:
            return ""
        return (
            f"{count(self.apart, 'time')} more it was next at a board of another council that neither words nor people "
            "connect"
        )


def count(number: int, what: str) -> str:
    """``1 move``, ``1,200 moves``."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def move_text(move: Move, *, referred: bool = False) -> str:
    """``27 days later, next at Scrutiny Committee``; with the day where the story does not tell of the arrival.

    Where words connect the two it is ``to``, and where ``referred`` these words stand behind it.
    """
    later = f"{count(move.days, 'day')} later" if move.days else "on the same day"
    behind = "" if move.arrived is not None else f", on {day_text(move.day)}"
    told = f"{later}, {'to' if move.referral else 'next at'} {move.board}{behind}"
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
