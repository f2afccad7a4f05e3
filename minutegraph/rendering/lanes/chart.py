"""The whole picture: lanes, circles, moves and texts, each in its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from minutegraph.rendering.days import day_text
from minutegraph.rendering.lanes.curves import Curve, curve
from minutegraph.rendering.lanes.labels import Box, Label, Room, lines_of, text_width
from minutegraph.rendering.lanes.marks import spots
from minutegraph.rendering.lanes.order import lane_order
from minutegraph.rendering.lanes.scale import Scale, Tick
from minutegraph.rendering.story import Board, Move, Story, count

NAME_SIZE = 13.0
NAME_LINE = 15.0
SMALL_SIZE = 10.5
LEGEND_SIZE = 11.0
HEADING_SIZE = 20.0
COLOURS = 8
_GUTTER = 248.0
_EDGE = 24.0
_TOP = 58.0
_FOOT = 46.0
_UNDATED = 84.0
_LEAST_PLOT, _MOST_PLOT, _A_SITTING = 820.0, 1800.0, 16.0
_LANE_HEIGHTS = ((5, 70.0), (12, 56.0), (20, 46.0))
_LEAST_LANE = 38.0
_MOST_DATES = 60  # circles: with more, days beside them are no help
_ALONG = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)


@dataclass(frozen=True)
class Lane:
    """One board's lane; ``name`` in lines that fit beside it, ``note`` where there is room for it.

    ``span`` is where its first and last meetings of a known day stand.
    """

    board: Board
    y: float
    colour: int
    name: tuple[str, ...]
    note: str
    span: tuple[float, float] | None


@dataclass(frozen=True)
class Mark:
    """One circle: a meeting, or several that lie too near each other. ``decided`` where something came of one."""

    lane: int
    x: float
    y: float
    radius: float
    sittings: tuple[int, ...]
    decided: bool


@dataclass(frozen=True)
class Path:
    """The moves from one circle to another. ``left`` and ``arrived`` are places in ``Chart.marks``."""

    left: int
    arrived: int
    moves: tuple[Move, ...]
    curve: Curve
    label: Label | None


@dataclass(frozen=True)
class Chart:
    """Where all stands, from the left upper corner. ``left`` and ``right`` bound the axis of time.

    ``undated`` is where meetings without a date stand, None where there are none.
    """

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    undated: float | None
    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    paths: tuple[Path, ...]
    ticks: tuple[Tick, ...]
    dates: tuple[Label, ...]


def chart(story: Story) -> Chart:
    """Lay out a story."""
    plot = min(_MOST_PLOT, max(_LEAST_PLOT, len(story.sittings) * _A_SITTING))
    left, right = _GUTTER + _EDGE, _GUTTER + plot - _EDGE
    undated = _GUTTER + plot + _UNDATED / 2 if any(one.day is None for one in story.sittings) else None
    scale = Scale(*story.days, left, right) if story.days else None
    boards = _in_order(story)
    height = next((height for most, height in _LANE_HEIGHTS if len(boards) <= most), _LEAST_LANE)
    xs = [scale.x(one.day) if scale and one.day else (undated or 0.0) for one in story.sittings]
    marks = tuple(
        mark
        for number, board in enumerate(boards)
        for mark in _marks(story, board, number, _TOP + (number + 0.5) * height, xs)
    )
    width = _GUTTER + plot + (_UNDATED if undated else 0.0)
    room = Room(width, _TOP + height * len(boards) + _FOOT)
    room.take(Box(mark.x, mark.y, mark.radius * 2 + 2, mark.radius * 2 + 2) for mark in marks)
    paths = tuple(_paths(story, marks, room))
    return Chart(
        width=width,
        height=_TOP + height * len(boards) + _FOOT,
        left=left,
        right=right,
        top=_TOP,
        bottom=_TOP + height * len(boards),
        undated=undated,
        lanes=tuple(_lane(story, board, number, height, marks) for number, board in enumerate(boards)),
        marks=marks,
        paths=paths,
        ticks=scale.ticks() if scale else (),
        dates=tuple(_dates(story, marks, room)),
    )


def _in_order(story: Story) -> list[Board]:
    boards = [board for board in story.boards if board.named]
    place = {board: number for number, board in enumerate(boards)}
    between: Counter[tuple[int, int]] = Counter()
    for left, arrived, _ in story.moves_within:
        one, other = sorted(place[story.sittings[at].board] for at in (left, arrived))
        between[one, other] += 1
    ordered = [boards[number] for number in lane_order(len(boards), between)]
    return ordered + [board for board in story.boards if not board.named]


def _marks(story: Story, board: Board, lane: int, y: float, xs: Sequence[float]) -> Iterator[Mark]:
    for spot in spots((xs[at], at) for at, sitting in enumerate(story.sittings) if sitting.board == board):
        steps = [step for at in spot.sittings for step in story.sittings[at].steps]
        yield Mark(lane, spot.x, y, spot.radius, spot.sittings, any(step.decisions or step.tasks for step in steps))


def _lane(story: Story, board: Board, number: int, height: float, marks: Sequence[Mark]) -> Lane:
    own = [mark.x for mark in marks if mark.lane == number and story.sittings[mark.sittings[0]].day is not None]
    sittings = story.sittings_of(board)
    note = f"{count(len(sittings), 'meeting')}, {count(sum(len(one.steps) for one in sittings), 'item')}"
    return Lane(
        board=board,
        y=_TOP + (number + 0.5) * height,
        colour=number % COLOURS,
        name=lines_of(board.name, NAME_SIZE, _GUTTER - 26, 2),
        note=note if height >= _LANE_HEIGHTS[1][1] else "",
        span=(min(own), max(own)) if own else None,
    )


def _paths(story: Story, marks: Sequence[Mark], room: Room) -> Iterator[Path]:
    of = {at: number for number, mark in enumerate(marks) for at in mark.sittings}
    moves: dict[tuple[int, int], list[Move]] = {}
    for left, arrived, move in story.moves_within:
        moves.setdefault((of[left], of[arrived]), []).append(move)
    curves = {ends: _curve(marks[ends[0]], marks[ends[1]]) for ends in moves}
    for ends, one in curves.items():
        room.take(one.boxes(), ends)
    for ends, one in curves.items():
        label = room.place(_told(moves[ends]), SMALL_SIZE, [one.at(t) for t in _ALONG], ends)
        yield Path(*ends, tuple(moves[ends]), one, label)


def _curve(left: Mark, arrived: Mark) -> Curve:
    return curve(left.x, left.y, left.radius, arrived.x, arrived.y, arrived.radius)


def _told(moves: Sequence[Move]) -> str:
    return f"{moves[0].days:,} d" if len(moves) == 1 else f"{len(moves)} moves"


def _dates(story: Story, marks: Sequence[Mark], room: Room) -> Iterator[Label]:
    for mark in marks if len(marks) <= _MOST_DATES else ():
        day = story.sittings[mark.sittings[0]].day
        if day is None or len(mark.sittings) > 1:
            continue
        text = day_text(day).rpartition(" ")[0]
        off, beside = mark.radius + 9, mark.radius + 6 + text_width(text, SMALL_SIZE) / 2
        places = [(dx, dy) for dy in (off, -off) for dx in (0.0, 16.0, -16.0)] + [(beside, 0.0), (-beside, 0.0)]
        label = room.place(text, SMALL_SIZE, [(mark.x + dx, mark.y + dy) for dx, dy in places])
        if label:
            yield label
