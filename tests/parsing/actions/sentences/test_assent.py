"""What was only proposed is nobody's task until the meeting takes it up."""

import pytest

from tests.parsing.steps import actions, register

KNOWN = register("Ann Adams [AA] | Chair", "Bob Brown | Clerk", "Cllr. Cole", "Dora Dunn [DD]")


def owners(text: str) -> list[list[str]]:
    return [[owner.as_written for owner in task.owners] for task in actions(text, KNOWN)]


@pytest.mark.parametrize(
    "text",
    [
        "It was suggested that the Clerk write to the brewery.",
        "It was suggested that the Clerk write to the brewery. Members preferred to wait and this was not agreed.",
        "DD suggested that the Clerk obtain three quotes. There was no support for this.",
        "DD proposed that the Clerk will order a tent; the proposal was lost.",
        "Cllr. Cole proposed that the Clerk would order a tent. There was no seconder.",
        "A motion that the Clerk should write to the brewery was lost by 4 votes to 2.",
        "That the Clerk write to the brewery. Proposed DD, seconded AA. Lost 2-4.",
        "DD wondered whether the Clerk should write to the brewery.",
        "Cllr. Cole moved that the Clerk write to the brewery.\n\nThe motion was defeated.",
    ],
)
def test_what_was_only_proposed_or_lost_is_no_task(text: str) -> None:
    assert owners(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It was suggested that the Clerk write to the brewery, which was agreed.",
        "DD suggested that the Clerk obtain three quotes. All agreed.",
        "DD proposed that the Clerk will order a tent.\n\nAll in favour.",
        "Cllr. Cole proposed, seconded by DD, that the Clerk write to the brewery. The motion was carried.",
        "It was agreed that the Clerk write to the brewery. A tent was suggested.",
    ],
)
def test_what_the_meeting_took_up_is_one(text: str) -> None:
    assert owners(text) == [["Clerk"]]


@pytest.mark.parametrize(
    "entry",
    [
        "Inform the panel as to whether the locks were changed.",
        "Poll users to determine what they want.",
        "Please could ways to shorten the queue be found.",
        "Having picked a day enquire with other halls to see what they charge.",
        "Invitation to attend the fair to be answered.",
    ],
)
def test_the_first_words_of_a_listed_task_are_no_owner(entry: str) -> None:
    assert owners(f"Actions:\n\n- {entry}") == [[]]


@pytest.mark.parametrize(
    ("entry", "owner"),
    [("Rangers to clear the ditch.", "Rangers"), ("Link Governor to visit the nursery.", "Link Governor"),
     ("Clerk to poll users.", "Clerk")],
)  # fmt: skip
def test_who_is_named_before_to_is_one(entry: str, owner: str) -> None:
    assert owners(f"Actions:\n\n- {entry}") == [[owner]]


@pytest.mark.parametrize(
    "text",
    [
        "Grievance Policy\tCouncillors resolved to sign",
        "DD commented that the Alton Legion had agreed to pay for the beacon.",
        "Members unanimously agreed that Cllr. Cole should continue as trustee.",
    ],
)
def test_what_a_body_resolved_or_others_had_promised_has_no_owner(text: str) -> None:
    assert owners(text) == []
