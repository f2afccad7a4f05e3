"""A motion that was carried and the resolution that repeats it behind "therefore" are one decision."""

from __future__ import annotations

from tests.parsing.steps import minutes
from tests.tables import every_row

TEXT = (
    "Harrow Mill Town Council\n\nMinutes of the meeting held on Tuesday 4 March 2031 at 7 pm in the Hall\n\n"
    "Present: Councillor A. Wren (Mayor), Councillor B. Holt\n\n1. Lamps\n\n"
    "Councillor Wren proposed and Councillor Holt seconded that the lamps be replaced. {} that {}.\n\n"
    "2. Bins\n\nNone.\n"
)


@every_row(
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


@every_row(
    "behind",
    [
        "It was accordingly RESOLVED",
        "It was thereupon RESOLVED",
        "The motion was put and carried and it was RESOLVED",
        "On being put to the vote the motion was carried and it was accordingly RESOLVED",
        "A vote was taken, the motion was carried and it was unanimously RESOLVED",
    ],
)
def test_how_it_was_carried_is_no_second_decision(behind: str) -> None:
    (decision,) = minutes(TEXT.format(behind, "the lamps be replaced")).items[0].decisions
    assert decision.text.endswith("the lamps be replaced.")
