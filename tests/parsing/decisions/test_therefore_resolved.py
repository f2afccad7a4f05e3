"""A motion that was carried and the resolution that repeats it behind "therefore" are one decision."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

TEXT = (
    "Harrow Mill Town Council\n\nMinutes of the meeting held on Tuesday 4 March 2031 at 7 pm in the Hall\n\n"
    "Present: Councillor A. Wren (Mayor), Councillor B. Holt\n\n1. Lamps\n\n"
    "Councillor Wren proposed and Councillor Holt seconded that the lamps be replaced. {} that {}.\n\n"
    "2. Bins\n\nNone.\n"
)


@pytest.mark.parametrize(
    "behind",
    [
        "Upon a vote the motion was carried. It was therefore RESOLVED",
        "The motion was carried. It was RESOLVED",
        "The motion was carried. RESOLVED",
    ],
)
def test_one_decision(behind: str) -> None:
    (decision,) = minutes(TEXT.format(behind, "the lamps be replaced")).items[0].decisions
    assert [one.as_written for one in (*decision.movers, *decision.seconders)] == ["Wren", "Holt"]


def test_a_resolution_of_something_else_is_another() -> None:
    text = TEXT.format("The motion was carried. It was therefore RESOLVED", "the clerk write to the bank about a loan")
    assert len(minutes(text).items[0].decisions) == 2
