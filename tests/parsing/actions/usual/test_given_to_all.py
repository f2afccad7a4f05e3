"""What all are asked to do, what a group is to do, and what is to be done by nobody in particular."""

import pytest

from tests.parsing.steps import actions, register

KNOWN = register("Cllr. Ann Adams", "Cllr. Ben Cole", "Mrs. Dora Dunn | Clerk")


def owners(text: str) -> list[list[str]]:
    return [[owner.as_written for owner in one.owners] for one in actions(text, KNOWN)]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Mrs Dunn asked members to let her have any other items by 21 May.", ["members"]),
        ("The Clerk reminded all councillors to return their forms.", ["all councillors"]),
        ("All governors were reminded to complete the module by Easter.", ["All governors"]),
        ("All agencies are to submit their own plans by the end of March.", ["All agencies"]),
        ("A small working group (Cllrs Adams and Cole) would meet to draw up a programme.", ["Adams", "Cole"]),
        ("A task group of Cllr Adams and Mrs Dunn will report back in May.", ["Adams", "Dunn"]),
    ],
)
def test_those_who_are_named(text: str, whose: list[str]) -> None:
    assert [[word.removeprefix("Cllrs ").removeprefix("Cllr ") for word in one] for one in owners(text)] == [whose]


@pytest.mark.parametrize(
    "text",
    [
        "More signs to be put up.",
        "The learning from the review to be shared with practices.",
        "Advert for the other post to go in the Courier.",
        "The minutes to go on the website.",
        "Standing orders to be updated.",
    ],
)
def test_what_is_to_be_done_by_nobody_in_particular(text: str) -> None:
    assert owners(text) == [[]]


@pytest.mark.parametrize(
    "text",
    [
        "Members asked to see the plan.",
        "Mrs Dunn invited members to note the report.",
        "The new road is due to go in the spring.",
    ],
)
def test_what_is_no_task(text: str) -> None:
    assert owners(text) == []


def test_parts_of_a_resolution_that_ask_somebody() -> None:
    text = (
        "RESOLVED: That\n\n(1) the report be noted;\n\n(2) the Clerk be requested to submit a further report; and\n\n"
        "(3) the Head of Housing be asked to write to the Member of Parliament."
    )
    assert [(one.text, [owner.as_written for owner in one.owners]) for one in actions(text, KNOWN)] == [
        ("the Clerk be requested to submit a further report", ["Clerk"]),
        ("the Head of Housing be asked to write to the Member of Parliament.", ["Head of Housing"]),
    ]


def test_a_heading_below_a_marker_owns_nothing() -> None:
    text = "The Chair asked for the savings to be shown.\nAction – Ann Adams\nMembers:\n• NOTED it; and\n• APPROVED it."
    assert owners(text) == [["Ann Adams"]]
