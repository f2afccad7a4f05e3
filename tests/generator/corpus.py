"""A corpus of any size: boards that meet again and again, topics that move between them, tasks that come back.

The same numbers make the same files.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.generator import words
from tests.generator.dialects import DIALECTS, Dialect
from tests.generator.making import Roster, make_meeting, make_roster, paragraph
from tests.generator.meeting import Item, Meeting
from tests.generator.seeded import Seeded

FIRST = datetime.date(2005, 1, 10)
BETWEEN = datetime.timedelta(days=63)
AGENDA = 8  # how many of the topics are on the boards' tables at a time


@dataclass(frozen=True)
class Made:
    """A made document: its file's name, its text, and the meeting that it tells."""

    name: str
    text: str
    meeting: Meeting
    dialect: Dialect


@dataclass(frozen=True)
class _Board:
    place: int
    dialect: Dialect
    roster: Roster
    town: str
    name: str


def documents(meetings: int, *, boards: int = 20, length: int = 0, seed: int = 1) -> Iterator[Made]:
    """The minutes of so many meetings, board by board in turn; each of at least ``length`` characters."""
    known = [_board(place, seed) for place in range(min(boards, meetings))]
    last: dict[int, Meeting] = {}
    for count in range(meetings):
        board = known[count % len(known)]
        round_ = count // len(known)
        meeting = _meeting(board, round_, seed)
        earlier = last.get(board.place)
        if earlier is not None:
            meeting = _recurring(meeting, earlier)
        last[board.place] = meeting
        meeting = _lengthened(board.dialect, meeting, length, Seeded(f"{seed} words {board.place} {round_}"))
        slug = board.dialect.board(meeting).lower().replace(" ", "-").replace("'", "")
        name = f"{board.place:03}-{slug}-{meeting.date}{board.dialect.suffix}"
        yield Made(name, board.dialect.write(meeting), meeting, board.dialect)


def write_corpus(folder: Path, meetings: int, *, boards: int = 20, length: int = 0, seed: int = 1) -> list[Path]:
    """Write the documents as files; gives their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths: list[Path] = []
    for made in documents(meetings, boards=boards, length=length, seed=seed):
        paths.append(folder / made.name)
        paths[-1].write_text(made.text, encoding="utf-8")
    return paths


def _board(place: int, seed: int) -> _Board:
    dialect = DIALECTS[place % len(DIALECTS)]
    choose = Seeded(f"{seed} board {place}")
    town = words.PLACES[place % len(words.PLACES)]
    name = f"{town} {choose.one(words.BOARDS)}"
    return _Board(place, dialect, make_roster(choose, dialect.limits), town, name)


def _meeting(board: _Board, round_: int, seed: int) -> Meeting:
    """The board's next meeting; what is on the table wanders from board to board."""
    start = (board.place + round_) % len(words.TOPICS)
    topics = (*words.TOPICS[start:], *words.TOPICS[:start])[:AGENDA]
    choose = Seeded(f"{seed} meeting {board.place} {round_}")
    meeting = make_meeting(choose, board.dialect.limits, topics=topics, roster=board.roster)
    date = FIRST + datetime.timedelta(days=board.place % 28) + round_ * BETWEEN
    return replace(
        meeting, place=board.town, board=board.name, council=f"{board.town} Council", date=date,
        previous=date - BETWEEN, following=date + BETWEEN if meeting.following else None,
    )  # fmt: skip


def _recurring(meeting: Meeting, earlier: Meeting) -> Meeting:
    """A task of the meeting before comes back, where its owners are in the room and no task has its words."""
    now = {task.work for item in meeting.items for task in item.tasks}
    old = [task for item in earlier.items for task in item.tasks]
    back = next((t for t in old if t.work not in now and all(p in meeting.attending for p in t.owners)), None)
    place = next(index for index, item in enumerate(meeting.items) if item.kind == "topic")
    if back is None:
        return meeting
    item = meeting.items[place]
    items = (*meeting.items[:place], replace(item, tasks=(*item.tasks, back)), *meeting.items[place + 1 :])
    return replace(meeting, items=items)


def _lengthened(dialect: Dialect, meeting: Meeting, length: int, choose: Seeded) -> Meeting:
    """More discussion under each topic, until the document is so long."""
    missing = length - len(dialect.write(meeting))
    topics = sum(item.kind == "topic" for item in meeting.items)
    more: list[list[str]] = [[] for _ in range(topics)]
    place = 0
    while missing > 0:
        more[place % topics].append(paragraph(choose, 6, meeting.place))
        missing -= len(more[place % topics][-1])
        place += 1
    left = iter(more)
    items = tuple(_with(item, next(left)) if item.kind == "topic" else item for item in meeting.items)
    return replace(meeting, items=items)


def _with(item: Item, paragraphs: list[str]) -> Item:
    return replace(item, discussion=(*item.discussion, *paragraphs))
