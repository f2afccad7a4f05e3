"""Tasks that count the same kind of thing otherwise are about other things."""

from __future__ import annotations

import pytest

from graph.linking.outcomes.later_tasks import of_other_things


@pytest.mark.parametrize(
    ("earlier", "later", "other"),
    [
        ("Write to the tenants of the three untended plots.", "Offer the two vacant plots to the waiting list.", True),
        ("Mend the four lamps in Church Row.", "Order two lamps for the hall.", True),
        ("Paint the 6 bollards.", "Paint 6 bollards by the green.", False),
        ("Get three quotes for the roof.", "Get two further quotes for the roof.", False),
        ("Get three quotes for the roof.", "Get quotes for the roof.", False),
        ("Find 2 marshals for the fair.", "Find 12 chairs for the fair.", False),
    ],
)
def test_other_numbers_are_other_things(earlier: str, later: str, other: bool) -> None:
    assert of_other_things(earlier, later) is other
