"""Tables that tell for each row what was decided: "Item | Decision | Vote"."""

from __future__ import annotations

import pytest

from tests.parsing.decisions.meeting import decisions

Told = tuple[str, str, str | None, int | None, int | None]
LEAD = "The proposals of the working group were taken in turn.\n\n"


def table(*rows: str) -> str:
    head, *rest = rows
    ruler = "|".join("---" for _ in head.split("|"))
    return LEAD + "\n".join(f"| {row} |" for row in (head, ruler, *rest)) + "\n"


def told(text: str) -> list[Told]:
    return [(one.text, one.kind, one.outcome, one.votes_for, one.votes_against) for one in decisions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            table("Proposal | Decision", "Free parking on Sundays | Lost 2-5", "A new machine | Deferred to May"),
            [
                ("Free parking on Sundays Lost 2-5", "refused", "lost", 2, 5),
                ("A new machine Deferred to May", "deferred", "deferred", None, None),
            ],
        ),
        (
            table("Item | Decision", "Raise the first hour to £1 | Agreed 4-0"),
            [("Raise the first hour to £1 Agreed 4-0", "agreed", "carried", 4, 0)],
        ),
        (
            table(
                "Item | Resolution | Vote",
                "Tariff | To adopt the tariff from 1 July | 6-1",
                "Signs | To order signs | Unanimous",
            ),
            [
                ("To adopt the tariff from 1 July", "approved", None, 6, 1),
                ("To order signs", "other", None, None, None),
            ],
        ),
        (table("Item | Decision", "Tariff | -", "Signs | N/A", "Bins | For information"), []),
        # What the planning authority decided, and a table of tasks.
        (table("Application | Decision", "31/00412/FUL, a porch | Permitted", "31/00413/FUL, a shed | Approved"), []),
        (table("Action | Owner | Due", "Order the signs | Noor Vance | 1 May"), []),
    ],
)  # fmt: skip
def test_each_row_below_a_head_that_says_so_is_a_decision(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
