"""Tasks as minutes tell them: asked if one could, left with somebody who will, is to be, two in one sentence."""

import pytest

from tests.parsing.steps import actions, register

KNOWN = register(
    "Cllr Ann Marl | Chair", "Cllr Bob Tennant", "Cllr David Pike", "Mr Ed Lowe | Treasurer", "Carol Dyer | Clerk"
)


def owners(text: str) -> list[list[str]]:
    found = actions(text, KNOWN)
    return [
        [KNOWN.attendees[i].name.removeprefix("Cllr ").removeprefix("Mr ") for o in a.owners for i in o.attendees]
        for a in found
    ]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Cllr Tennant was asked if he could measure the hall windows.", [["Bob Tennant"]]),
        ("The Clerk was asked whether she would find the deed.", [["Carol Dyer"]]),
        ("Mr Lowe agreed he should draw up a budget for the fete.", [["Ed Lowe"]]),
        ("Cllr Tennant said he was happy to collect the banners.", [["Bob Tennant"]]),
        ("Mr Lowe very kindly offered to audit the petty cash.", [["Ed Lowe"]]),
        ("Cllr Pike undertook to organize the litter pick.", [["David Pike"]]),
        ("The matter was left in the hands of the Clerk, who will write to the freeholder.", [["Carol Dyer"]]),
        ("The bollard was passed to Cllr Pike who would ring the depot.", [["David Pike"]]),
        ("It fell to the Clerk to remind the contractor.", [["Carol Dyer"]]),
        ("It was left to Cllr Pike to agree a day with the tree surgeon.", [["David Pike"]]),
        ("The Clerk was given authority to order the bench up to £600.", [["Carol Dyer"]]),
        ("Cllr Pike has a spare pump and will bring it to the pond.", [["David Pike"]]),
        ("Cllr Tennant reported that the board leaks; he will seal it in May.", [["Bob Tennant"]]),
        ("Cllr Marl is to lead the review, and Cllr Tennant will bring a paper.", [["Ann Marl"], ["Bob Tennant"]]),
        ("The Clerk will ask for a reading and Cllr Pike will check the stopcock.", [["Carol Dyer"], ["David Pike"]]),
        ("Clerk asked to warn them that, if it is not done by May, others will be asked.", [["Carol Dyer"]]),
    ],
)
def test_whose_task_is_told(text: str, whose: list[list[str]]) -> None:
    assert owners(text) == whose


@pytest.mark.parametrize(
    "text",
    [
        "Clarification is to be sought regarding the boundary of the field.",
        "A slamming plate will be fitted to the lower gate.",
        "The order for the second skip is to be cancelled.",
        "A working party is to be arranged to paint the shelter.",
        "The hedge round the pond will be trimmed and tidied.",
        "Allotment rents to be put on the next agenda.",
        "The culvert is to go on the next agenda.",
        "It was agreed that two more grit bins be requested from the county.",
        "It was agreed that a notice be placed in the Courier to ask whose it is.",
        "A revised quotation is needed for the tarmac.",
        "The loose slabs would be reported to Highways.",
        "This will be brought to the attention of the Trustees.",
        "The reserves will be looked at again in the autumn.",
        "Discussion of the reserves will continue at the June meeting.",
        "It was agreed to defer the hire fees to July's meeting.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert owners(text) == [[]]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Lowe had offered to paint the railings in 2019.",
        "Cllr Pike had agreed to repaint the pump last summer, and a good job it was.",
        "Cllr Pike was happy to join the panel.",
        "Cllr Marl would be happy to report that the hall was full.",
        "Cllr Marl was asked if she could say why the lamp was out.",
        "A new bin will be placed by the Borough Council.",
        "The kerb is to be moved in June.",
        "The fete is to be held on the second Saturday in July.",
        "This will be discussed by the Appeals Panel in June.",
        "The Footpaths Officer is to be thanked.",
    ],
)
def test_what_is_told_of_others_or_another_time_is_none(text: str) -> None:
    assert owners(text) == []


def test_names_before_a_bare_to_are_one_list() -> None:
    text = "The Clerk will confirm places for Cllr Bob Tennant, Cllr David Pike and Cllr Ann Marl to attend."
    assert len(owners(text)) == 1


def test_each_of_two_tasks_has_its_own_words() -> None:
    found = actions("Cllr Marl is to lead the review, and Cllr Tennant will bring a paper.", KNOWN)
    assert [one.text for one in found] == ["Cllr Marl is to lead the review", "Cllr Tennant will bring a paper."]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Pump Lane AM to check whether the road is adopted.", [["Ann Marl"]]),
        ("Lime walk BT is still looking into the price of the trees.", [["Bob Tennant"]]),
        ("Letter with AM to go out.", []),
        ("The County said AM to come.", []),
    ],
)
def test_initials_behind_a_label_whose_mark_was_lost(text: str, whose: list[list[str]]) -> None:
    known = register("Ann Marl [AM] | Chair", "Bob Tennant [BT]")
    found = [[known.attendees[i].name for o in a.owners for i in o.attendees] for a in actions(text, known)]
    assert found == whose
