"""Work grows with the text: four times the text takes about four times the calls and the time, not sixteen times."""

from __future__ import annotations

from cProfile import Profile
from time import process_time

import pytest

from tests.generator.comparing import read_text
from tests.generator.corpus import documents
from tests.generator.dialects import DIALECTS
from tests.generator.hostile import HOSTILE

pytestmark = pytest.mark.slow

SMALL, TIMES = 5_000, 4
MOST = 9  # linear would be 4, quadratic 16: between them lies what a busy machine may add
MOST_CALLS = 5  # calls are the same at each run; what is sorted takes a little more than four times as many
LEAST_SECONDS = 0.02  # a shorter time is the start of the work rather than the work


def _fastest(text: str, runs: int = 2) -> float:
    times = []
    for _ in range(runs):
        begun = process_time()
        read_text(text)
        times.append(process_time() - begun)
    return min(times)


def _ratio(small: str, large: str) -> float:
    """How many times as long the large text takes; measured again where that seems much, for other work only adds."""
    least = float("inf")
    for _ in range(3):
        least = min(least, _fastest(large, runs=1) / max(_fastest(small), LEAST_SECONDS))
        if least < MOST:
            break
    return least


def _calls(text: str) -> int:
    """How many functions reading calls, and how often a generator goes on."""
    profile = Profile()
    profile.runcall(read_text, text)
    return sum(one.callcount for one in profile.getstats())


@pytest.mark.parametrize("line", HOSTILE)
def test_hostile_lines_take_linearly_many_calls(line: str) -> None:
    make = HOSTILE[line]
    read_text(make(SMALL))  # what is made once is not counted
    assert _calls(make(SMALL * TIMES)) < MOST_CALLS * _calls(make(SMALL))


@pytest.mark.parametrize("line", HOSTILE)
def test_hostile_lines_take_linear_time(line: str) -> None:
    make = HOSTILE[line]
    assert _ratio(make(SMALL), make(SMALL * TIMES)) < MOST


@pytest.mark.parametrize("place", range(len(DIALECTS)), ids=lambda place: DIALECTS[place].name)
def test_long_documents_take_linear_time(place: int) -> None:
    small, large = (list(documents(len(DIALECTS), length=size))[place].text for size in (10_000, 40_000))
    assert _ratio(small, large) < MOST
