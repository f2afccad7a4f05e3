"""Which board's lane lies beside which: boards between which the topic often moves lie near each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def lane_order(boards: int, moves: Mapping[tuple[int, int], int]) -> tuple[int, ...]:
    """The boards, numbered in order of first appearance, from the top lane to the lowest.

    Moves follow one another in time, so none can cross another; what costs is each lane that a move passes over.
    Boards are taken one by one to the place where the moves pass over fewest, until no such step helps: a local
    search for the minimum linear arrangement, which keeps the order of appearance where nothing is won. The board that
    came first lies in the upper half. ``moves`` counts the moves between two boards.
    """
    order = list(range(boards))
    least, before = _passed(order, moves), None
    while before != least:
        before = least
        for board in range(boards):
            better = min(_with_elsewhere(order, board), key=lambda one: _passed(one, moves))
            if (passed := _passed(better, moves)) < least:
                order, least = better, passed
    upside_down = boards > 0 and order.index(0) > (boards - 1) / 2
    return tuple(reversed(order) if upside_down else order)


def _passed(order: Sequence[int], moves: Mapping[tuple[int, int], int]) -> int:
    lanes = {board: lane for lane, board in enumerate(order)}
    return sum(often * (abs(lanes[one] - lanes[other]) - 1) for (one, other), often in moves.items())


def _with_elsewhere(order: Sequence[int], board: int) -> list[list[int]]:
    rest = [one for one in order if one != board]
    return [[*rest[:to], board, *rest[to:]] for to in range(len(order))]
