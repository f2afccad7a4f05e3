"""Tasks in resolutions and headings, who is to "action" what stands before, and rows that tell none."""

import pytest

from tests.parsing.steps import actions, minutes, register

KNOWN = register("Ann Adams [AA] | Chair", "Bob Brown | Clerk", "Cllr. Cole", "Dora Dunn [DD]")


def told(text: str) -> list[tuple[list[str], str]]:
    return [([owner.as_written for owner in task.owners], task.text) for task in actions(text, KNOWN)]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("That Dr. Moss submit the counts to the next meeting.", "Moss"),
        ("That the Head of Access to Parks write to all wardens.", "Head of Access to Parks"),
        ("That the Locality Manager report on the bid.", "Locality Manager"),
        ("That the Service Manager, Ponds, submit a plan for the frogs.", "Service Manager, Ponds"),
        ("That the Director of Parks be requested to prepare a reply to the review.", "Director of Parks"),
        ("Resolved that the Clerk also contact the brewery about the yard.", "Clerk"),
        ("It was agreed that Cllr Cole obtain two quotes.", "Cole"),
    ],
)
def test_whom_a_resolution_bids_has_a_task(text: str, owner: str) -> None:
    assert [owners for owners, _ in told(text)] == [[owner]]


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Dunn proposed that Cllr Cole take up the position of Chair and Ann Adams seconded it.",
        "It was agreed that wardens should always be aware of and work against noise in the yard.",
        "That the Parish Council advertise the vacant Clerk post was put to the meeting.",
    ],
)
def test_nominations_and_duties_of_all_are_no_tasks(text: str) -> None:
    assert [owners for owners, _ in told(text) if owners] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cllr Cole wanted to hear more of the badges. The Clerk would action.",
            "Cllr Cole wanted to hear more of the badges. The Clerk would action.",
        ),
        ("The gate squeaks.\n\nClerk to action this.", "The gate squeaks. Clerk to action this."),
        ("Clerk to oil the gate. Clerk to action", "Clerk to oil the gate."),
        ("The lamp is out, DD to action it.", "The lamp is out, DD to action it."),
    ],
)
def test_who_acts_is_told_with_what_stands_before(text: str, expected: str) -> None:
    assert [words for _, words in told(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The gate - AA would ask the smith. Other gates were shut.\tAA", ["The gate - AA would ask the smith."]),
        ("The gate is loose and was mended twice before.\tAA", ["The gate is loose and was mended twice before."]),
        ("The gate - AA would ask the smith. The pond leaks and was not cleaned.\tDD",
         ["The gate - AA would ask the smith.", "The pond leaks and was not cleaned."]),
    ],
)  # fmt: skip
def test_an_owner_beside_news_has_the_task_before_it(text: str, expected: list[str]) -> None:
    assert [words for _, words in told(text)] == expected


@pytest.mark.parametrize("courtesy", ["welcomed everyone to the meeting", "thanked the wardens for the frogs"])
def test_a_marker_behind_a_courtesy_marks_nothing(courtesy: str) -> None:
    assert told(f"The Chair {courtesy}.\n\nActions: Chair") == []


@pytest.mark.parametrize(
    ("heading", "owner"),
    [
        ("2. Cllr Cole would ask the smith for a day to mend the gate.", "Cole"),
        ("2. The Clerk will write to the brewery about the crates.", "Clerk"),
    ],
)
def test_a_heading_that_is_a_sentence_gives_its_task(heading: str, owner: str) -> None:
    page = minutes(
        "Alder Council\nMinutes of the meeting held on 3 May 2022\n\n"
        "Present: Cllr Ann Adams, Cllr Cole, Bob Brown (Clerk)\n\n"
        f"1. Apologies\nNone.\n\n{heading}\n\n3. Any other business\nNone.\n"
    )
    assert [[one.as_written for one in task.owners] for item in page.items for task in item.actions] == [[owner]]
