"""The whole picture: lanes, circles, moves and texts, each in its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from minutegraph.rendering.days import day_text
from minutegraph.rendering.lanes.curves import Curve, curve
from minutegraph.rendering.lanes.labels import Box, Label, Room, lines_of, text_width
from minutegraph.rendering.lanes.marks import spots
from minutegraph.rendering.lanes.order import lane_order
from minutegraph.rendering.lanes.scale import Scale, Tick
from minutegraph.rendering.story import Board, Move, Story, count

NAME_SIZE = 13.0
NAME_LINE = 15.0
SMALL_SIZE = 12.0
LEGEND_SIZE = 12.0
HEADING_SIZE = 20.0
COLOURS = 8
_GUTTER = 12.0
_NAME_WIDTH = 330.0  # of a board's name above its lane: it stays in sight on a phone
_GROUP = 30.0  # the height of a council's name above its lanes
_EDGE = 24.0
_TOP = 58.0
AXIS = 48.0  # the height of the months above the lanes
_FOOT = 66.0
_NOTE = 130.0  # how broad the number of meetings and items behind a name may be
_UNDATED = 84.0
_LEAST_PLOT, _MOST_PLOT, _A_SITTING = 820.0, 1800.0, 16.0
_LANE_HEIGHTS = ((5, 48.0), (12, 42.0), (20, 38.0))  # below the name, by the number of lanes
_LEAST_LANE = 34.0
_MOST_DATES = 60  # circles: with more, days beside them are no help
_ALONG = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)


@dataclass(frozen=True)
class Lane:
    """One board's lane; ``name`` in lines above it, whole, the first at ``top``, and ``note`` behind the last of them.

    ``span`` is where its first and last meetings of a known day stand.
    """

    board: Board
    top: float
    y: float
    colour: int
    name: tuple[str, ...]
    note: str
    span: tuple[float, float] | None


@dataclass(frozen=True)
class Group:
    """A council's name above the lanes of its boards."""

    name: str
    y: float


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
    groups: tuple[Group, ...] = ()


def chart(story: Story) -> Chart:
    """Lay out a story."""
    plot = min(_MOST_PLOT, max(_LEAST_PLOT, len(story.sittings) * _A_SITTING))
    left, right = _GUTTER + _EDGE, _GUTTER + plot - _EDGE
    undated = _GUTTER + plot + _UNDATED / 2 if any(one.day is None for one in story.sittings) else None
    scale = Scale(*story.days, left, right) if story.days else None
    boards = _in_order(story)
    zone = next((height for most, height in _LANE_HEIGHTS if len(boards) <= most), _LEAST_LANE)
    lanes, groups, bottom = _stacked(boards, zone)
    xs = [scale.x(one.day) if scale and one.day else (undated or 0.0) for one in story.sittings]
    marks = tuple(mark for number, lane in enumerate(lanes) for mark in _marks(story, lane.board, number, lane.y, xs))
    width = _GUTTER + plot + (_UNDATED if undated else 0.0)
    room = Room(width, bottom + _FOOT)
    room.take(Box(mark.x, mark.y, mark.radius * 2 + 2, mark.radius * 2 + 2) for mark in marks)
    room.take(box for lane in lanes for box in _name_boxes(lane))
    room.take(Box(_GUTTER + text_width(one.name, 15) / 2, one.y - 5, text_width(one.name, 15), 18) for one in groups)
    paths = tuple(_paths(story, marks, room))
    return Chart(
        width=width,
        height=bottom + _FOOT,
        left=left,
        right=right,
        top=_TOP,
        bottom=bottom,
        undated=undated,
        lanes=tuple(_told_of(story, number, lane, marks) for number, lane in enumerate(lanes)),
        marks=marks,
        paths=paths,
        ticks=scale.ticks() if scale else (),
        dates=tuple(_dates(story, marks, room)),
        groups=groups,
    )


def _stacked(boards: Sequence[Board], zone: float) -> tuple[list[Lane], tuple[Group, ...], float]:
    """The lanes from top to bottom, the councils' names above theirs, and where the last one ends."""
    lanes: list[Lane] = []
    groups: list[Group] = []
    at = _TOP
    several = len({board.council for board in boards}) > 1
    for number, board in enumerate(boards):
        if several and (number == 0 or boards[number - 1].council != board.council):
            groups.append(Group(board.council or "No council named", at + _GROUP * 0.65))
            at += _GROUP
        name = lines_of(board.name, NAME_SIZE, _NAME_WIDTH, len(board.name))
        below = at + NAME_LINE * len(name)
        lanes.append(Lane(board, at + NAME_LINE * 0.8, below + zone / 2, number % COLOURS, name, "", None))
        at = below + zone
    return lanes, tuple(groups), at


def _name_boxes(lane: Lane) -> Iterator[Box]:
    for row, line in enumerate(lane.name):
        width = text_width(line, NAME_SIZE) + (_NOTE if row == len(lane.name) - 1 else 0)
        yield Box(_GUTTER + width / 2, lane.top + NAME_LINE * row - NAME_LINE * 0.3, width, NAME_LINE)


def _in_order(story: Story) -> list[Board]:
    """The boards by council, in order of first appearance; within each those lie near that the topic moves between."""
    councils: dict[str, list[Board]] = {}
    for board in story.boards:
        if board.named:
            councils.setdefault(board.council, []).append(board)
    ordered = [board for boards in councils.values() for board in _near(story, boards)]
    return ordered + [board for board in story.boards if not board.named]


def _near(story: Story, boards: Sequence[Board]) -> list[Board]:
    place = {board: number for number, board in enumerate(boards)}
    between: Counter[tuple[int, int]] = Counter()
    for left, arrived, _ in story.moves_within:
        ends = [place.get(story.sittings[at].board) for at in (left, arrived)]
        if None not in ends:
            one, other = sorted(end for end in ends if end is not None)
            between[one, other] += 1
    return [boards[number] for number in lane_order(len(boards), between)]


def _marks(story: Story, board: Board, lane: int, y: float, xs: Sequence[float]) -> Iterator[Mark]:
    for spot in spots((xs[at], at) for at, sitting in enumerate(story.sittings) if sitting.board == board):
        steps = [step for at in spot.sittings for step in story.sittings[at].steps]
        yield Mark(lane, spot.x, y, spot.radius, spot.sittings, any(step.decisions or step.tasks for step in steps))


def _told_of(story: Story, number: int, lane: Lane, marks: Sequence[Mark]) -> Lane:
    own = [mark.x for mark in marks if mark.lane == number and story.sittings[mark.sittings[0]].day is not None]
    sittings = story.sittings_of(lane.board)
    note = f"{count(len(sittings), 'meeting')}, {count(sum(len(one.steps) for one in sittings), 'item')}"
    return replace(lane, note=note, span=(min(own), max(own)) if own else None)


def _paths(story: Story, marks: Sequence[Mark], room: Room) -> Iterator[Path]:
    of = {at: number for number, mark in enumerate(marks) for at in mark.sittings}
    moves: dict[tuple[int, int], list[Move]] = {}
    for left, arrived, move in story.moves_within:
        moves.setdefault((of[left], of[arrived]), []).append(move)
    curves = {ends: _curve(marks[ends[0]], marks[ends[1]]) for ends in moves}
    for ends, one in curves.items():
        room.take(one.boxes(), ends)
    for ends, one in curves.items():
        label = room.place(_label_of_moves(moves[ends]), SMALL_SIZE, [one.at(t) for t in _ALONG], ends)
        yield Path(*ends, tuple(moves[ends]), one, label)


def _curve(left: Mark, arrived: Mark) -> Curve:
    return curve(left.x, left.y, left.radius, arrived.x, arrived.y, arrived.radius)


def _label_of_moves(moves: Sequence[Move]) -> str:
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
