"""People who voted, in a table, are no items: "C. Finch" begins with a letter as a lettered item does."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

TEXT = (
    "Harrow Mill Town Council\n\nMinutes of the meeting held on Tuesday 4 March 2031 at 7 pm in the Hall\n\n"
    "Present:\nCouncillor A. Wren (Mayor)\nCouncillor J. Rudd\nCouncillor M. Rudd\nCouncillor C. Finch\n\n"
    "1. Lamps\n\nCouncillor Wren moved and Councillor J. Rudd seconded that the lamps be mended. A recorded vote was "
    "taken:\n\n"
    "{}\n\nThe motion was carried on the casting vote of the Mayor.\n\n2. Bins\n\nNothing was said.\n"
)


@pytest.mark.parametrize(
    "table",
    [
        "| Member | For | Against |\n|---|---|---|\n| A. Wren | X | |\n| J. Rudd | X | |\n| M. Rudd | | X |\n"
        "| C. Finch | | X |",
        "| Councillor | Vote |\n|---|---|\n| A. Wren | For |\n| J. Rudd | For |\n| M. Rudd | Against |\n"
        "| C. Finch | Against |",
    ],
)
def test_rows_of_a_recorded_vote(table: str) -> None:
    read = minutes(TEXT.format(table))
    assert [item.number for item in read.items] == ["1", "2"]
    (decision,) = read.items[0].decisions
    assert decision.outcome == "carried"
    assert [(vote.voter.as_written, vote.option) for vote in decision.votes] == [
        ("A. Wren", "for"), ("J. Rudd", "for"), ("M. Rudd", "against"), ("C. Finch", "against"),
    ]  # fmt: skip
