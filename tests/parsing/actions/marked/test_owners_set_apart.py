"""Owners behind a stroke, behind "Action" in a column of its own, and what is a reason and no task."""

import pytest

from tests.parsing.steps import minutes

TEXT = """Quarlton Surgery Patient Group

Meeting of 4 February 2031

Present: Ben Cray (BC), Edith Marne (EM), Noor Vance (Clerk)

1. Posters
{text}

2. Next meeting
The next meeting would be on 4 March 2031.
"""


def tasks(text: str) -> list[tuple[str, list[str]]]:
    read = minutes(TEXT.format(text=text))
    people = [one.name for one in read.attendees]
    actions = read.items[0].actions
    return [(one.text, [people[place] for owner in one.owners for place in owner.attendees]) for one in actions]


@pytest.mark.parametrize("gap", ["        ", "\t", "     "])
def test_action_and_a_name_in_a_column_of_their_own(gap: str) -> None:
    told = "Ben will send a copy to Edith to share with the network"
    assert tasks(f"{told}{gap}Action Ben") == [(told, ["Ben Cray"])]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("The posters are to be published on the surgery's page / Ben", ["Ben Cray"]),
        ("EM &BC to arrange a visit of the printer.", ["Edith Marne", "Ben Cray"]),
        ("BC to ‘depersonalise’ the wording of the posters", ["Ben Cray"]),
        ("Action: BC to price new frames. BC is busy until June. The action passes to EM.", ["Edith Marne"]),
        ("Action: Hang the posters in the hall. This task was handed over to Edith Marne in May.", ["Edith Marne"]),
        ("Action: BC to keep the key. The task passed to a firm.", ["Ben Cray"]),
    ],
)
def test_owners_in_short_forms(text: str, owners: list[str]) -> None:
    assert [found for _, found in tasks(text)] == [owners]


@pytest.mark.parametrize(
    "text",
    [
        "As we must now order from the printer we are waiting for a reply.",
        "Since we should obtain quotes from two firms, the price is not known.",
        "The Chairman agreed to permit discussion as follows.",
    ],
)
def test_a_reason_is_no_task(text: str) -> None:
    assert tasks(text) == []


def test_given_names_are_owners_where_the_list_has_initials_only() -> None:
    text = TEXT.format(text="Lindsay to ask the wardens about the bins.").replace(
        "Ben Cray (BC), Edith Marne (EM), Noor Vance (Clerk)", "LB, SM, NR, PE"
    )
    actions = minutes(text).items[0].actions
    assert [[owner.as_written for owner in one.owners] for one in actions] == [["Lindsay"]]


@pytest.mark.parametrize(
    "line",
    [
        "Action: BC - order two frames; EM - choose the walls",
        "ACTION: BC – order two frames; EM – choose the walls.",
        "Actions: BC: order two frames; EM: choose the walls",
        "Action: BC - order two frames, EM - choose the walls",
        "Action: Ben Cray, order two frames; Edith Marne, choose the walls",
    ],
)
def test_each_owner_set_apart_has_a_task_of_their_own(line: str) -> None:
    told = [(text.strip("."), who) for text, who in tasks(line)]
    assert told == [("order two frames", ["Ben Cray"]), ("choose the walls", ["Edith Marne"])]


@pytest.mark.parametrize(
    "line",
    [
        "Action: BC - write to the printer; copy it to Noor",
        "Action: BC – ask Quarlton Print, Mill Lane – and the school",
    ],
)
def test_a_mark_before_nobody_known_parts_no_task(line: str) -> None:
    assert [who for _, who in tasks(line)] == [["Ben Cray"]]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("It was left with Edith Marne to find a frame.", "Edith Marne"),
        ("It was left to the Clerk to find a frame.", "Noor Vance"),
        ("The posters were left for Ben Cray to mend.", None),
        ("The matter was left for Ben Cray to pursue.", "Ben Cray"),
        ("Ben Cray has undertaken to lend a frame.", "Ben Cray"),
        ("The gate was left to rot.", None),
    ],
)
def test_what_is_left_with_somebody(text: str, owner: str | None) -> None:
    assert [who for _, who in tasks(text)] == ([[owner]] if owner else [])
