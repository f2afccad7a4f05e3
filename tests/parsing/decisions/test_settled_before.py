"""Short words that settle what stands before them (all invented)."""

import pytest

from tests.parsing.decisions.test_decisions import KNOWN, texts
from tests.parsing.steps import decisions, minutes
from tests.tables import every_row


@pytest.mark.parametrize(
    "text",
    [
        "A bench was offered for £90. This was approved by all.",
        "A bench was offered for £90. All agreed.",
        "A bench was offered for £90. All were in agreement.",
    ],
)
def test_short_verdicts_are_one_decision(text: str) -> None:
    assert len(texts(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rope - £12, Lamps - £40 – all approved.", ["Rope - £12, Lamps - £40 – all approved."]),
        ("Approved & signed as true.", ["Approved & signed as true."]),
        ("APC see no harm in it so have no objections.", ["APC see no harm in it so have no objections."]),
        ("The Council has no observations on this plan.", ["The Council has no observations on this plan."]),
        ("Moved as a true record by Ann Adams and Bob Brown", ["Moved as a true record by Ann Adams and Bob Brown"]),
        ("Accepted as a correct record.", ["Accepted as a correct record."]),
        ("Signed as a correct record", []),
        ("Rope £12\nLamps £40\nResolved to pay both", ["to pay both"]),
        ("Plan 31/7 Barn End, after discussion the Councillors resolved to support it.", ["to support it."]),
    ],
)  # fmt: skip
def test_verdicts_behind_what_they_settle(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("31/1/F Barn, Fen Road. No objections were recorded. 31/2/F Porch, The Row. No objections recorded.",
         ["31/1/F Barn, Fen Road. No objections were recorded.", "31/2/F Porch, The Row. No objections recorded."]),
        ("31/1 Barn. No observations. 31/2 Shed, Mill Lane. Cllr Cole went out. 31/3 Gate. No objections.",
         ["31/1 Barn. No observations.", "31/3 Gate. No objections."]),
        (f"Members said {'that the plan leaves the parish much as it is, ' * 5}in all. No comments were made.", []),
        ("Application 3/31/1530 for a porch at Barn End, Mill Lane. No comment.",
         ["Application 3/31/1530 for a porch at Barn End, Mill Lane. No comment."]),
    ],
)  # fmt: skip
def test_no_objections_to_one_plan_after_another(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_a_short_word_behind_a_long_tale_is_told_alone() -> None:
    tale = f"The Clerk told of the boards {'and of the mill on them that pupils had drawn ' * 5}at length."
    assert texts(f"{tale} This was approved by all and goes to print.") == [
        "This was approved by all and goes to print."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Cole was nominated and seconded and accepted the role of Chairman.",
        "Cllr Dunn was proposed by Cllr Cole and was duly appointed.",
        "Cllr Cole, nominated by Cllr Dunn, accepted the office of Treasurer.",
    ],
)
def test_who_accepts_an_office_is_chosen(text: str) -> None:
    assert texts(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "It was therefore RESOLVED to take the gate down.",
        "It was accordingly resolved to take the gate down.",
        "The Committee subsequently RESOLVED to take the gate down.",
        "Rent for the shed £ 12.00\nThe Council resolved to take the gate down.",
        "Gravel £ 40.00\nMembers resolved to take the gate down.",
    ],
)
def test_adverbs_and_sums_stand_before_a_resolution(text: str) -> None:
    found = decisions(text, KNOWN)
    assert [(d.text, d.formal) for d in found] == [("to take the gate down.", True)]


@pytest.mark.parametrize("verdict", ["This was AGREED.", "This was agreed by members.", "This was APPROVED by all."])
def test_a_verdict_in_capitals_settles_the_sentence_before(verdict: str) -> None:
    [found] = texts(f"The Chair spoke for a plaque on the well. {verdict}")
    assert found.startswith("The Chair spoke for a plaque")


def test_who_was_elected_stands_in_the_sentence_before() -> None:
    assert texts("Treasurer: Dora Dunn was the only one put up. She was elected.") == [
        "Treasurer: Dora Dunn was the only one put up. She was elected."
    ]


@every_row(
    ("text", "expected"),
    [
        (
            "It was proposed to meet in June. Members agreed.",
            ["It was proposed to meet in June. Members agreed."],
        ),
        (
            "A sign was suggested. The Board all agreed.",
            ["A sign was suggested. The Board all agreed."],
        ),
        ("Cllr Brown asked for a seat. All were in favour.", ["Cllr Brown asked for a seat. All were in favour."]),
        ("The hall was cold. Members agreed.", ["Members agreed."]),
        ("In view of the cost the Board agreed to wait.", ["In view of the cost the Board agreed to wait."]),
        (
            "Arising from minute 9 the Forum agreed that it be put off.",
            ["Arising from minute 9 the Forum agreed that it be put off."],
        ),
        ("He said that in his view the Board agreed.", []),
        (
            "Minutes of the May meeting were proposed as correct by Cllr Brown and signed.",
            ["Minutes of the May meeting were proposed as correct by Cllr Brown and signed."],
        ),
        (
            "The minutes were read and accepted by the group.",
            ["The minutes were read and accepted by the group."],
        ),
        (
            "Minutes of the May meeting (9/5) agreed as a correct record.",
            ["Minutes of the May meeting (9/5) agreed as a correct record."],
        ),
        ("Minutes of the May meeting to be agreed as a correct record.", []),
        ("It was agreed during the last meeting that a form would be sent.", []),
        ("At the last meeting it was agreed to buy a bin.", []),
        ("24/31 Shed at 3 Mill Lane\n\nApproval recommended", ["Approval recommended"]),
        (
            "The Councillors resolved to pay £9 to the hall\nThe Councillors resolved to pay £8 to the club",
            ["to pay £9 to the hall", "to pay £8 to the club"],
        ),
        ("The new form - agreed by the group to try it.", ["The new form - agreed by the group to try it."]),
        ("The new form - agreed by the County to try it.", []),
    ],
)
def test_what_a_body_agreed_with_its_matter_before_it(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_a_heading_that_decides_stands_with_what_is_decided_below_it() -> None:
    text = (
        "Thorley Parish Council\n\nMinutes of the meeting held on 3 May 2022\n\n"
        "Present: Cllr Ann Adams, Cllr Bob Brown\n\n1. Apologies\n\nNone.\n\n"
        "2. The accounts were presented and accepted.\n\nIt was agreed to buy a bin.\n\n"
        "3. Any other business\n\nNone.\n"
    )
    assert [decision.text for decision in minutes(text).items[1].decisions] == [
        "The accounts were presented and accepted.",
        "It was agreed to buy a bin.",
    ]
