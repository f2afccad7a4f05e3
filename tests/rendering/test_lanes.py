"""The picture's geometry: whatever the trace, nothing lies over another thing or outside."""

from __future__ import annotations

from datetime import date
from itertools import combinations, permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutegraph.app.questions.asking import Trace
from minutegraph.rendering.from_trace import story_of
from minutegraph.rendering.lanes import Chart, chart
from minutegraph.rendering.lanes.labels import Box, lines_of, text_width
from minutegraph.rendering.lanes.marks import spots
from minutegraph.rendering.lanes.order import lane_order
from minutegraph.rendering.lanes.scale import Scale
from tests.rendering.fixtures import by_hand, many, step, trace_of

SETTINGS = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def boxes(drawn: Chart) -> list[Box]:
    """Circles and texts among the lanes."""
    circles = [Box(mark.x, mark.y, mark.radius * 2, mark.radius * 2) for mark in drawn.marks]
    return [*circles, *(path.label.box for path in drawn.paths if path.label), *(label.box for label in drawn.dates)]


def assert_clear(trace: Trace) -> None:
    story = story_of(trace)
    drawn = chart(story)
    for box in boxes(drawn):
        assert box.width / 2 <= box.x <= drawn.width - box.width / 2
        assert drawn.top - 20 <= box.y - box.height / 2
        assert box.y + box.height / 2 <= drawn.height
    assert not [pair for pair in combinations(boxes(drawn), 2) if pair[0].meets(pair[1])]
    assert sorted(at for mark in drawn.marks for at in mark.sittings) == list(range(len(story.sittings)))
    assert {lane.board for lane in drawn.lanes} == set(story.boards)
    for mark in drawn.marks:
        assert drawn.lanes[mark.lane].y == mark.y
        assert {story.sittings[at].board for at in mark.sittings} == {drawn.lanes[mark.lane].board}
    assert sum(len(path.moves) for path in drawn.paths) == len(story.moves_within)
    for path in drawn.paths:
        for move in path.moves:
            assert move.left in drawn.marks[path.left].sittings
            assert move.arrived in drawn.marks[path.arrived].sittings


@SETTINGS
@given(
    boards=st.integers(1, 30),
    steps=st.integers(1, 120),
    seed=st.integers(0, 99),
    days=st.sampled_from([1, 40, 900, 9000]),
)
def test_nothing_lies_over_another_thing(boards: int, steps: int, seed: int, days: int) -> None:
    assert_clear(many(boards, steps, seed=seed, days=days))


@pytest.mark.parametrize("trace", [by_hand(), many(1, 2), many(3, 300), many(30, 300)], ids=["all", "2", "3", "30"])
def test_traces_of_every_size_are_clear(trace: Trace) -> None:
    assert_clear(trace)


def test_meetings_without_a_date_stand_apart() -> None:
    drawn = chart(story_of(by_hand()))
    assert drawn.undated is not None
    assert [mark.x for mark in drawn.marks if mark.x > drawn.right] == [drawn.undated]
    [nowhere] = chart(story_of(trace_of([step("Harbour Board", None)]))).marks
    assert nowhere.sittings == (0,)


def test_time_goes_from_left_to_right() -> None:
    scale = Scale(date(2021, 1, 1), date(2022, 1, 1), 100.0, 465.0)
    assert [scale.x(day) for day in (date(2021, 1, 1), date(2021, 1, 31), date(2022, 1, 1))] == [100.0, 130.0, 465.0]
    assert Scale(date(2021, 1, 1), date(2021, 1, 1), 100.0, 200.0).x(date(2021, 1, 1)) == 150.0


@pytest.mark.parametrize(
    ("first", "last", "ticks"),
    [
        (date(2021, 3, 5), date(2021, 3, 5), ["2021 5 Mar"]),
        (date(2021, 3, 5), date(2021, 3, 20), ["2021 5 Mar", *(f"{day} Mar" for day in range(7, 20, 2))]),
        (date(2021, 10, 5), date(2022, 2, 1), ["2021 Nov", "Dec", "2022 Jan", "Feb"]),
        (date(2020, 6, 5), date(2021, 12, 1), ["2020 Jul", "Oct", "2021 Jan", "Apr", "Jul", "Oct"]),
        (date(2019, 12, 5), date(2022, 12, 1), ["2020 Jan", "Jul", "2021 Jan", "Jul", "2022 Jan", "Jul"]),
        (date(1990, 6, 5), date(2021, 12, 1), ["1995", "2000", "2005", "2010", "2015", "2020"]),
    ],
)  # fmt: skip
def test_the_axis_says_as_much_as_can_be_read(first: date, last: date, ticks: list[str]) -> None:
    found = Scale(first, last, 0.0, 400.0).ticks()
    assert [f"{tick.year} {tick.text}".strip() for tick in found] == ticks
    assert all(0.0 <= tick.x <= 400.0 for tick in found)


@pytest.mark.parametrize(
    ("boards", "moves", "order"),
    [
        (0, {}, ()),
        (1, {}, (0,)),
        (3, {}, (0, 1, 2)),
        (3, {(0, 1): 1, (1, 2): 1}, (0, 1, 2)),
        (3, {(0, 2): 3, (1, 2): 1}, (0, 2, 1)),
        (4, {(0, 3): 5, (1, 2): 5, (0, 1): 1}, (3, 0, 1, 2)),
    ],
)
def test_boards_with_many_moves_between_them_lie_side_by_side(
    boards: int, moves: dict[tuple[int, int], int], order: tuple[int, ...]
) -> None:
    assert lane_order(boards, moves) == order


@SETTINGS
@given(st.dictionaries(st.tuples(st.integers(0, 2), st.integers(3, 5)), st.integers(1, 9), max_size=8))
def test_the_order_is_near_the_best(moves: dict[tuple[int, int], int]) -> None:
    def passed(order: tuple[int, ...]) -> int:
        return sum(often * (abs(order.index(a) - order.index(b)) - 1) for (a, b), often in moves.items())

    found = lane_order(6, moves)
    assert sorted(found) == list(range(6))
    assert passed(found) <= min(map(passed, permutations(range(6)))) * 1.5 + 2
    assert found.index(0) <= 2


def test_meetings_near_each_other_are_one_circle() -> None:
    found = spots([(10.0, 0), (14.0, 1), (60.0, 2), (61.0, 3), (62.0, 4), (200.0, 5)])
    assert [(spot.x, spot.sittings) for spot in found] == [(12.0, (0, 1)), (61.0, (2, 3, 4)), (200.0, (5,))]
    assert found[1].radius > found[0].radius > found[2].radius


@pytest.mark.parametrize(
    ("text", "most", "lines"),
    [
        ("Harbour Board", 2, ("Harbour Board",)),
        ("Children's Services Scrutiny Committee", 2, ("Children's Services", "Scrutiny Committee")),
        ("Working Party on the Lanterns of the Old Harbour", 2, ("Working Party on the", "…of the Old Harbour")),
        ("Working Party on the Lanterns", 1, ("Working Party on the Lan…",)),
        ("Pneumonoultramicroscopicsilicovolcanoconiosis", 2, ("Pneumonoultramicroscop…",)),
        ("", 2, ("",)),
    ],
)
def test_names_are_cut_to_their_lane(text: str, most: int, lines: tuple[str, ...]) -> None:
    found = lines_of(text, 10.0, 150.0, most)
    assert all(text_width(line, 10.0) <= 150.0 for line in found)
    assert found == lines
