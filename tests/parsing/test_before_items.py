"""Business that stands between the people and the first item: it is told under no item."""

import pytest

from tests.parsing.steps import minutes

TOP = "Thorley Parish Council\n\nMinutes of the meeting held on 3 May 2022\n\n"
PEOPLE = "Present: Cllr Ann Adams (Chair), Cllr Bob Brown, Cllr Cy Cole\n\n"
REST = (
    "Footpaths\n1. Mill Lane\n\nThe path was walked.\n\n2. Bins\n\nIt was agreed to buy a bin.\n\n"
    "3. Finance\n\nNone.\n\n4. Any other business\n\nNone.\n"
)


def told(before: str, people: str = PEOPLE) -> list[str]:
    """What is decided before the first item."""
    read = minutes(TOP + people + before + "\n\n" + REST)
    return [decision.text for item in read.items if item.implicit for decision in item.decisions]


@pytest.mark.parametrize(
    ("before", "decided"),
    [
        (
            "The minutes of the last meeting were approved, proposed by Cllr Brown.",
            ["The minutes of the last meeting were approved, proposed by Cllr Brown."],
        ),
        ("It was agreed to take item 3 first.", ["It was agreed to take item 3 first."]),
        (
            "Co-option: Dora Dunn was duly elected.\n\nIt was resolved to keep the date.",
            ["Co-option: Dora Dunn was duly elected.", "to keep the date."],
        ),
        ("The Chair welcomed all.", []),
        ("Summary\n\nThe budget was approved.", []),
        ("Key decisions:\n\nThe budget was approved.", []),
    ],
)
def test_what_is_decided_before_the_first_item_is_told(before: str, decided: list[str]) -> None:
    assert told(before) == decided


def test_tasks_stand_with_what_is_decided_there() -> None:
    read = minutes(f"{TOP}{PEOPLE}The minutes were approved. Cllr Brown will write to the bank.\n\n{REST}")
    (loose,) = (item for item in read.items if item.implicit)
    assert [action.text for action in loose.actions] == ["Cllr Brown will write to the bank."]


def test_without_people_above_it_is_a_title() -> None:
    assert told("The budget was approved.", people="") == []
