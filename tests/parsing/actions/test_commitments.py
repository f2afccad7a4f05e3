"""Words by which tasks are given and taken on in prose; a wrong owner is worse than none."""

import pytest

from tests.parsing.steps import actions, register
from tests.tables import every_row

KNOWN = register(
    "Cllr. Ann Adams | Chair",
    "Cllr. Bob Brown | Vice Chair",
    "Cllr. Cy Cole",
    "Dora Dunn",
    "Will Tanner",
    "Liam Frith",
    "Mrs. E Evans | Clerk",
    "Alison Hopton [AHop]",
    "Alan Hobley [AHob]",
)


def owned(text: str, title: str = "") -> list[tuple[str, list[str]]]:
    """Each task with the names of its owners, or what is printed of those who do not attend."""
    names = [attendee.name for attendee in KNOWN.attendees]
    return [
        (a.text, [names[i] for o in a.owners for i in o.attendees] or [o.as_written for o in a.owners])
        for a in actions(text, KNOWN, title)
    ]


@every_row(
    ("text", "owners"),
    [
        ("There is no map and the Clerk was advised to buy one.", ["E Evans"]),
        ("Dora Dunn was advised to ask the museum.", ["Dora Dunn"]),
        ("All felt that our Vice Chair should reply to her.", ["Bob Brown"]),
        ("_Dates to be circulated by Cllr Cole_", ["Cy Cole"]),
        ("The idea will be taken up by the Highways Group.", ["Highways Group"]),
        ("This is to be looked into by our Paths Committee.", ["Paths Committee"]),
        ("The nursery will be asking parents for their wishes.", ["The nursery"]),
        ("Dora Dunn will draft the plan with Liam for discussion.", ["Dora Dunn", "Liam Frith"]),
        ("Cllr Brown will revise the form with Cllr Cole.", ["Bob Brown", "Cy Cole"]),
        ("Dora Dunn will meet with Liam Frith.", ["Dora Dunn"]),
    ],
)
def test_words_that_commit(text: str, owners: list[str]) -> None:
    assert [names for _, names in owned(text)] == [owners]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("A lady asked Cllr Brown whose leave she needs. He was advised to tell the hall.", [["Bob Brown"]]),
        ("The flags go to Cllr Cole and he would fix them to the hall.", [["Cy Cole"]]),
        ("It was agreed that they go to Cllr Cole and that he would fix them to the hall.", [["Cy Cole"]]),
        ("Cllr Brown spoke to Cllr Cole. He was asked to write to the bank.", []),
        ("Peter Gore came with Cllr Cole. He was asked to write to the bank.", []),
        ("The bank had written. He was asked to reply.", []),
    ],
)
def test_a_pronoun_means_the_only_one_named_before(text: str, owners: list[list[str]]) -> None:
    assert [names for _, names in owned(text)] == owners


@every_row(
    ("text", "expected"),
    [
        ("ACTION (Cllr Cole): write to the owner of the oak", ("write to the owner of the oak", ["Cy Cole"])),
        ("ACTION: (Cllr Cole) count the bins", ("count the bins", ["Cy Cole"])),
        ("ACTIONS: (Clerk): count the bins", ("count the bins", ["E Evans"])),
        ("ACTION: Clerk – chase the highways team", ("chase the highways team", ["E Evans"])),
        ("Action: Dora Dunn, order a sign by June", ("order a sign by June", ["Dora Dunn"])),
        ("ACTION POINT: Cllr Cole to walk the paths", ("Cllr Cole to walk the paths", ["Cy Cole"])),
        ("ACTION REQUIRED: Clerk to walk the paths", ("Clerk to walk the paths", ["E Evans"])),
        ("The shed needs a price.\nACTION:AHop", ("The shed needs a price.", ["Alison Hopton"])),
        ("The shed needs a price.\nACTION: AHop/AHob", ("The shed needs a price.", ["Alison Hopton", "Alan Hobley"])),
        ("Two pumps cost £90. AGREED to purchase. ACTION: AHop",
         ("Two pumps cost £90. AGREED to purchase.", ["Alison Hopton"])),
        ("ACTION: Clerk to write to the bank. Cllr Brown left the meeting at 7.40 pm.",
         ("Clerk to write to the bank.", ["E Evans"])),
    ],
)  # fmt: skip
def test_owners_beside_a_marker(text: str, expected: tuple[str, list[str]]) -> None:
    assert owned(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "I will ask at the next meeting for a report on the path.",
        "Cllr Cole was invited to speak first.",
        "Cllr Cole said that he would give this consideration.",
    ],
)
def test_what_gives_nobody_a_task(text: str) -> None:
    assert owned(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Some thought it too long.\n\nAction 1: Will Tanner to write about the files.",
        "Some thought it too long. ACTION: Will Tanner to write about the files.",
        "Liam Frith spoke.\n\nActions:\n\n1. Will to write about the files.",
    ],
)
def test_a_task_of_will_is_never_anothers(text: str) -> None:
    assert [names for _, names in owned(text)] == [["Will Tanner"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All agreed that Cllr Brown should call the man in.\n\nACTIONS: Cllr Brown to get both prices.",
         [["Bob Brown"]]),
        ("It was agreed that oak is best and that Cllr Cole would buy it.\n\nACTION: Cllr Cole to order a bench.",
         [["Cy Cole"]]),
        ("It was agreed that Cllr Cole would buy it.\n\nACTION: Cllr Brown to order a bench.",
         [["Cy Cole"], ["Bob Brown"]]),
    ],
)  # fmt: skip
def test_what_is_agreed_and_listed_again_is_one_task(text: str, expected: list[list[str]]) -> None:
    assert [names for _, names in owned(text)] == expected


@pytest.mark.parametrize("head", ["ACTIONS TO BE TAKEN", "Actions arising", "Summary of actions"])
def test_rows_whose_columns_were_lost(head: str) -> None:
    text = (
        f"{head}\n\nITEM  BY WHOM BY WHEN\n41/31 Tell the bank of the new name Clerk asap\n"
        "43b/31 Settle the cost of the fence when the quotes are\nin.\nAnn Adams/\nBob Brown.\nasap\n"
        "44/31 Ask the parents for a candidate Dora Dunn 14 May 2031\n"
    )
    assert owned(text, "Business") == [
        ("Tell the bank of the new name", ["E Evans"]),
        ("Settle the cost of the fence when the quotes are in.", ["Ann Adams", "Bob Brown"]),
        ("Ask the parents for a candidate", ["Dora Dunn"]),
    ]


@pytest.mark.parametrize("head", ["Decisions", "Decisions made:", "Decision"])
def test_a_list_of_decisions_ends_that_of_actions(head: str) -> None:
    text = f"Actions\n\n1. Dora Dunn to send the form.\n\n{head}\n\n* The Group agreed that it be printed.\n"
    assert [names for _, names in owned(text)] == [["Dora Dunn"]]


@every_row(
    ("text", "owners"),
    [
        ("Members were ASKED to liaise with the wardens.", [["Members"]]),
        ("The Clerk was REQUESTED to write to the bank.", [["E Evans"]]),
        ("The clerk and vice-chairman will decide how to go on.", [["E Evans", "Bob Brown"]]),
        ("After a talk, it was agreed that Liam should re-phrase his letter.", [["Liam Frith"]]),
        ("It was agreed that Mrs Evans would re-word the form.", [["E Evans"]]),
        ("It was agreed that Liam should act as Chair.", []),
        ("Liam agreed to act as an observer.", [["Liam Frith"]]),
        ("Details of the course (Clerk to attend).", [["E Evans"]]),
        ("Two quotes came (Cllr Cole offered to ask for a third) and were read.", [["Cy Cole"]]),
        ("The letter (Mrs Evans will reply) was read.", [["E Evans"]]),
        ("Nora Nash (Clerk) will attend the course.", []),
        ("Cllr Cole could give no reason for this but would look further.", [["Cy Cole"]]),
        ("Cllr Brown advised he did not know the sum but would find out for June.", [["Bob Brown"]]),
        ("Dora Dunn replied that there was none but will ask the bank.", [["Dora Dunn"]]),
        ("Cllr Cole said that Bob Brown had left but would write.", []),
        ("The Chair had nothing to tell but would raise matters as they came.", []),
        ("The Council have asked Cllr Cole from Mill Homes to look into this.", [["Cy Cole"]]),
        ("Our minute Secretary would look for older minutes.", [["minute Secretary"]]),
    ],
)
def test_who_is_named_in_capitals_in_brackets_or_behind_an_agreement(text: str, owners: list[list[str]]) -> None:
    assert [names for _, names in owned(text)] == owners


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Nora Nash would send the table.", ["Nora Nash"]),
        ("Minute 51 (fees): Nora Nash will send the table.", ["Nora Nash"]),
        ("Mr Peter Gore to write to the school.", ["Peter Gore"]),
        ("Anglian Water will replace the main.", []),
        ("Mill Lane would look better.", []),
        ("22nd May: Nora Nash will lead the walk.", []),
    ],
)
def test_full_names_in_minutes_that_list_nobody(text: str, owner: list[str]) -> None:
    assert [o.as_written for task in actions(text) for o in task.owners] == owner
