"""Undertakings in prose: who is asked or told, who promises; and what only looks like one."""

import pytest

from tests.parsing.steps import actions, register
from tests.tables import every_row

KNOWN = register(
    "Ann Adams [AA] | Chair", "Bob Brown | Clerk", "Cllr. Cole", "Dora Dunn [DD]", "Mr. Sam Opal | Head of Parks",
    "Liam North | Senior Planner", "Eve Fox | Head of Paths and Ponds",
)  # fmt: skip


def owners(text: str) -> list[list[str]]:
    return [[owner.as_written for owner in task.owners] for task in actions(text, KNOWN)]


@every_row(
    ("text", "expected"),
    [
        ("The clerk was asked to write to the brewery.", ["clerk"]),
        ("The lamp is out again; the clerk will report it.", ["clerk"]),
        ("The clerk was authorised to order two chairs.", ["clerk"]),
        ("The Clerk was instructed by the Council to write to the brewery.", ["Clerk"]),
        ("Cllrs. Cole and Dunn were asked to borrow a tent.", ["Cole", "Dunn"]),
        ("Clerk ask for a new key.", ["Clerk"]),
        ("DD contact the brewery about the yard.", ["DD"]),
        ("Mr Opal undertook to revert to Members.", ["Opal"]),
        ("The Senior Planner will circulate the map.", ["Senior Planner"]),
        ("The Director, Roads and Parks undertook to circulate the map.", ["The Director, Roads and Parks"]),
        ("The Head of Paths and Ponds undertook to count the frogs.", ["Head of Paths and Ponds"]),
        ("Eve Fox apologised and agreed to send the map within the week.", ["Eve Fox"]),
        ("The Clerk apologised for the delay and agreed to write to the brewery.", ["Clerk"]),
        ("It was agreed for the Clerk to order two chairs.", ["Clerk"]),
        ("It was suggested that the Clerk write to the brewery. This was agreed.", ["Clerk"]),
        ("The Council asked that the Clerk obtain a quote.", ["Clerk"]),
        ("Yard - Cllr Cole to speak to the brewery.", ["Cole"]),
        ("The yard is full of crates - DD will speak to the brewery.", ["DD"]),
        ("Councillors were asked to send their views by Friday.", ["Councillors"]),
        ("All members to bring their badges.", ["All members"]),
        ("To ask the brewery about the yard - Clerk.", ["Clerk"]),
        ("Crates to be moved (DD)", ["DD"]),
        ("Oak Road crates - following discussion clerk to copy the letter to the brewery.", ["clerk"]),
        ("Cllr Cole will liase with the brewery.", ["Cole"]),
        ("Action: Cllr Cole (helped by the wardens) to count the crates.", ["Cole"]),
        ("Action: Research leaflets to be sent to wardens.", []),
    ],
)
def test_undertakings(text: str, expected: list[str]) -> None:
    assert owners(text) == [expected]


@every_row(
    "text",
    [
        "Cllr Cole, Dora Dunn and the Clerk had met with the brewer to look at the yard.",
        "The old landlord will be remembered by all.",
        "In response to Cllr. Cole, Mr. Opal advised that the brewery will go on brewing on Sundays.",
        "Following Cllr. Cole, Mr. Opal said that the yard will help.",
        "Cllr Cole was thanked for his work on the yard.",
        "The Head of Parks presented the report for May and June.",
        "Members were asked to consider the report.",
        "Clerk report on the yard",
        "Members support the plan for the yard.",
        "It was proposed by Cllr. Cole, seconded by Dora Dunn and agreed to buy a tent.",
        "Cllr Cole said that it was agreed to purchase a mower in 2019.",
        "Posters will be circulated if the grant is won.",
        "The Council agreed to write to the County last year.",
        "The Clerk requested to leave early.",
    ],
)
def test_what_is_past_or_said_is_no_task(text: str) -> None:
    assert owners(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("DD thought that a card would do and said she would ask the printer.", [3]),
        ("AA replied that the yard was full and that she would look into it.", [0]),
        ("The PTA wrote, but DD was away and so she would reply next week.", [3]),
        ("DD spoke with AA and said she would ask the printer.", None),
    ],
)
def test_a_pronoun_means_the_only_initials_before_it(text: str, who: list[int] | None) -> None:
    owners = [list(owner.attendees) for task in actions(text, KNOWN) for owner in task.owners]
    assert owners == ([] if who is None else [who])
