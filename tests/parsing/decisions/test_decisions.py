"""What the meeting settled: every way of writing it down, and what only looks like a decision."""

import pytest

from tests.parsing.steps import decisions, minutes, register
from tests.tables import every_row

KNOWN = register("Ann Adams | Chair", "Bob Brown | Clerk", "Cllr. Cole", "Cllr. Dunn")


def texts(text: str, **more: str) -> list[str]:
    return [d.text for d in decisions(text, KNOWN, **more)]


@every_row(
    ("text", "expected"),
    [
        ("Resolved:- That the report be noted.", ["That the report be noted."]),
        (
            "Resolved: - That, under Section 3, the press be excluded.",
            ["That, under Section 3, the press be excluded."],
        ),
        ("Resolved -That the report be noted.", ["That the report be noted."]),
        ("RESOLVED – That the report be noted.", ["That the report be noted."]),
        ("RESOLVED that the report be noted.", ["that the report be noted."]),
        ("It was RESOLVED that the report be noted.", ["that the report be noted."]),
        ("It was resolved that the report be noted.", ["that the report be noted."]),
        ("**Resolved:- That the report be noted.**", ["That the report be noted."]),
        (
            "Resolved: (1) That the report be noted. (2) That thanks be given.",
            ["That the report be noted.", "That thanks be given."],
        ),
        (
            "Resolved:- (1) That the report be noted.\n\n(2) That thanks be given.",
            ["That the report be noted.", "That thanks be given."],
        ),
        ("Resolved: The minutes of the last meeting be confirmed.", ["The minutes of the last meeting be confirmed."]),
        (
            "The Board resolved: 1. to note the report.\n2. To thank the officers.",
            ["to note the report.", "To thank the officers."],
        ),
        ("**The Board resolved to note the report.**", ["to note the report."]),
        (
            "#### **The Board resolved**\n\n1. **to note the report**\n2. **to thank the officers**",
            ["to note the report", "to thank the officers"],
        ),
        ("DECISION\n\nAGREED that the plan be adopted.", ["AGREED that the plan be adopted."]),
        ("Decision: That the plan be adopted.", ["That the plan be adopted."]),
        ("**Decision**\n\n1. Noted the report.\n\n2. Approved the plan.", ["Noted the report.", "Approved the plan."]),
        ("AGREED that the plan be adopted.", ["AGREED that the plan be adopted."]),
        ("NOTED the report.", ["NOTED the report."]),
    ],
)
def test_resolutions(text: str, expected: list[str]) -> None:
    found = decisions(text, KNOWN)
    assert [d.text for d in found] == expected
    assert all(d.formal for d in found)


@every_row(
    "text",
    [
        "The minutes were agreed as a correct record.",
        "The minutes were taken as read and approved.",
        "The minutes were adopted as a true record.",
        "The minutes of the last meeting were agreed & signed.",
        "The minutes of the meeting held on 5 April 2022 were confirmed.",
        "It was agreed that the fence be mended.",
        "It was unanimously agreed to buy a bench.",
        "The Board agreed the plan.",
        "The Committee approved the budget.",
        "The Council agreed to object.",
        "Members voted in favour of the plan.",
        "Members agreed that the hall be let.",
        "We decided to let the hall.",
        "The accounts were approved.",
        "The terms of reference were adopted.",
        "Ann Adams was elected Chair.",
    ],
)
def test_decisions_in_prose(text: str) -> None:
    assert len(texts(text)) == 1


@every_row(
    "text",
    [
        "The decision taken last time was that the fence be mended.",
        "No final decision was taken.",
        "The plan had been agreed in March.",
        "Members asked whether the plan could be approved.",
        "The plan would be approved once agreed by the bank.",
        "Officers reported that numbers had risen.",
        "The Chair felt that this was a good plan.",
        "Ann Adams agreed with the point.",
        "> It was agreed that nothing be done, as the slide said.",
        "> Resolved to do nothing at all, as the slide said",
        "",
    ],
)
def test_what_is_no_decision(text: str) -> None:
    assert texts(text) == []


def test_agenda_text_decides_nothing() -> None:
    assert texts("To note that the plan be approved.\n\nMinutes:\n\nIt was agreed that the plan be put off.") == [
        "It was agreed that the plan be put off."
    ]


def test_another_boards_decisions_are_not_ours() -> None:
    assert texts("It was agreed that the plan be adopted.", own="Alpha Board", title="Beta Partnership") == []
    assert texts("It was agreed that the plan be adopted.", own="Alpha Board", title="Beta Board") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Resolved:- That the report be noted.", "noted"),
        ("Resolved:- That the plan be approved.", "approved"),
        ("Resolved:- That the item be deferred to the next meeting.", "deferred"),
        ("Resolved:- That the Cabinet be recommended to act.", "recommended"),
        ("Resolved:- That a further report be submitted in May.", "requested"),
        ("Resolved:- That the application be refused.", "refused"),
        ("Resolved:- That the plan be supported.", "agreed"),
        ("Resolved:- That the lane be closed for a day.", "other"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert [d.kind for d in decisions(text)] == [kind]


def test_numbered_resolutions_lead_or_follow_their_texts() -> None:
    assert texts("Resolved 14/03/05.01 The minutes be signed. Resolved 14/03/05.02 The bench be bought.") == [
        "The minutes be signed.",
        "The bench be bought.",
    ]


def test_decisions_listed_at_the_end_are_told_once() -> None:
    text = (
        "Alpha Board\n\n3 May 2022\n\nPresent: Ann Adams, Bob Brown\n\n1. Bench\n\n"
        "It was agreed to buy a green bench for the park.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."
        "\n\n**Decisions**\n\n- buy a green bench for the park"
    )
    found = [d for item in minutes(text).items for d in item.decisions]
    assert [d.formal for d in found] == [True]


@every_row(
    ("text", "expected"),
    [
        ("The pump was shown. It was AGREED to buy it.", ["It was AGREED to buy it."]),
        ("A share of the rent was asked for. AGREED to pay half of it.", ["AGREED to pay half of it."]),
        ("The hedge costs £90. AGREED that it be cut.", ["AGREED that it be cut."]),
        ("The Committee DECIDED to close the path.", ["The Committee DECIDED to close the path."]),
        ("Approval was given to the pump that the Clerk had bought.",
         ["Approval was given to the pump that the Clerk had bought."]),
        ("Permission was granted for a fair on the green.", ["Permission was granted for a fair on the green."]),
        ("It was confirmed that the fee stays as it is.", ["It was confirmed that the fee stays as it is."]),
        ("All retrospectively approved the fee.", ["All retrospectively approved the fee."]),
        ("The invoice of £90 was approved and goes out now.", ["The invoice of £90 was approved and goes out now."]),
        ("Once a month or twice? Decision to meet twice.", ["Decision to meet twice."]),
        ("A quote has been received for the roof, this quote was approved.",
         ["A quote has been received for the roof, this quote was approved."]),
        ("A seat for the club → Approved. Somebody asked who sits there.", ["A seat for the club → Approved."]),
        ("The Group discussed and agreed some changes to the form.",
         ["The Group discussed and agreed some changes to the form."]),
    ],
)  # fmt: skip
def test_words_that_decide(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Cole declared an interest in plan 31/2. This was accepted.",
        "Declarations of interest: Cllr Dunn in plan 31/2. Agreed.",
        "It agreed that Mill Street had the same trouble.",
        "Members agreed that this was a good year.",
        "It was confirmed that the dead tree had been cleared.",
    ],
)
def test_interests_and_opinions_are_no_decisions(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "stem", ["Following discussion it was agreed that:", "It was AGREED:", "The Board decided the following:"]
)
def test_what_is_agreed_stands_in_a_list_below(stem: str) -> None:
    text = f"There is one van.\n\n{stem}\n\na)  The Director be asked for a second van.\n\nb)  Lights be put up."
    assert texts(text) == ["The Director be asked for a second van.", "Lights be put up."]


def test_what_a_meeting_hears_of_a_body_it_may_agree_upon() -> None:
    for title in ("News of the Schools Working Group", "Update from the Finance Panel", "Links with the Care Forum"):
        assert texts("It was agreed that members get the list.", own="Alpha Board", title=title)
    assert not texts("It was agreed that members get the list.", own="Alpha Board", title="Minutes of the Care Forum")


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Accounts were presented and accepted for payment.", ["Accounts were presented and accepted for payment."]),
        ("The minutes of the last meeting were agreed as a true record.",
         ["The minutes of the last meeting were agreed as a true record."]),
        ("The budget for the coming year was approved.", ["The budget for the coming year was approved."]),
        ("To receive and approve the accounts of the year", []),
        ("Accounts for payment", []),
    ],
)  # fmt: skip
def test_a_heading_that_is_a_sentence_decides(heading: str, expected: list[str]) -> None:
    text = (
        "Ash Council\nMinutes of the meeting held on 3 May 2031\n\nPresent: Ann Adams, Bob Brown\n\n"
        f"1. Apologies\nNone.\n\n2. {heading}\nA list was shown.\n\n3. Trees\nOne fell.\n"
    )
    assert [d.text for item in minutes(text).items for d in item.decisions] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The financial returns were received and noted.",
        "The lone working policy was revised and adopted by the Council.",
        "These were accepted as a fair record and signed by the Chair.",
        "After a long debate it was decided to keep the pump.",
        "As the price has risen it was agreed to keep the old pump.",
        "Arising from the walk it was AGREED that a seat be bought.",
        "The letters were noted by members.",
        "Members noted the proposal to sell the depot.",
        "All Councillors agreed to take the offer.",
        "The protocol was agreed for a year.",
        "A charge for the hall was set at £9 and the fee was set at £3.",
        "The accounts to 6 June were accepted and cheques to be signed.",
        "The Council objects to this application.",
        "The Chair signed the minutes as a true record.",
        "The following were appointed:\n\nChair – Ann Adams\n\nTreasurer – Bob Brown",
    ],
)
def test_plain_passives_are_decisions(text: str) -> None:
    assert len(texts(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "She said that it was agreed to keep the pump.",
        "They asked whether it was decided to keep it.",
        "A survey of the roof was carried out in a day.",
        "The sum was agreed with Elm Ltd.",
        "No date was set at this time.",
        "Concern was noted.",
    ],
)
def test_what_is_told_or_done_is_no_decision(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize("stem", ["The following resolutions were passed:", "Resolutions were adopted, as follows:-"])
def test_resolutions_in_a_list_below_their_stem(stem: str) -> None:
    found = decisions(f"{stem}\n\na) That the seal be kept by the bank.\n\nc) That the Chair sign.", KNOWN)
    assert [(d.text, d.formal) for d in found] == [
        ("That the seal be kept by the bank.", True), ("That the Chair sign.", True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["The latest planning decisions were noted.", "The enforcement log was noted.", "The action log was noted."]
)
def test_logs_and_decisions_of_others_are_noted(text: str) -> None:
    assert len(decisions(text)) == 1
