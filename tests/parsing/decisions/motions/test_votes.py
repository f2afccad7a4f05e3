"""How motions end: what was lost is never approved, and a tally belongs to its outcome."""

from __future__ import annotations

import pytest

from tests.parsing.decisions.meeting import MOVED, decisions
from tests.parsing.steps import minutes


@pytest.mark.parametrize(
    ("end", "outcome", "kind"),
    [
        ("The motion was LOST.", "lost", "refused"),
        ("The motion was put and lost (2 for, 4 against).", "lost", "refused"),
        ("On a show of hands the motion was not carried.", "lost", "refused"),
        ("The proposal was defeated by 4 votes to 2.", "lost", "refused"),
        ("The motion was rejected.", "lost", "refused"),
        ("MOTION LOST", "lost", "refused"),
        ("The motion fell.", "fell", "refused"),
        ("The motion fell for want of a majority.", "fell", "refused"),
        ("The motion was withdrawn.", "withdrawn", "other"),
        ("Councillor Tolland then withdrew his motion.", "withdrawn", "other"),
        ("The motion was not put to the vote.", "not put", "other"),
        ("Consideration of the motion was deferred.", "deferred", "deferred"),
        ("The votes being equal, the Chair gave her casting vote against the motion.", "lost", "refused"),
    ],
)
def test_what_was_not_carried(end: str, outcome: str, kind: str) -> None:
    for between in (" ", "\n"):
        [decision] = decisions(f"{MOVED}{between}{end}")
        assert (decision.outcome, decision.kind) == (outcome, kind)


@pytest.mark.parametrize(
    ("end", "outcome"),
    [
        ("The motion was carried.", "carried"),
        ("The motion was CARRIED unanimously.", "carried"),
        ("The motion, as amended, was carried.", "carried as amended"),
        ("The motion as amended was then put and carried.", "carried as amended"),
        ("The votes being equal, the Chair exercised her casting vote in favour.", "carried"),
        ("Nothing more was said.", None),
    ],
)
def test_what_was_carried(end: str, outcome: str | None) -> None:
    [decision] = decisions(f"{MOVED} {end}")
    assert decision.outcome == outcome
    assert decision.kind != "refused"


@pytest.mark.parametrize(
    ("end", "tally"),
    [
        ("The motion was defeated by 4 votes to 2.", (2, 4)),
        ("The motion was lost (For 2 Against 4).", (2, 4)),
        ("The motion was lost, two voting for and four against.", (2, 4)),
        ("The motion was carried (For 4, Against 2, Abstained 1).", (4, 2)),
        ("The motion was lost by 2 votes to 4.", (2, 4)),
        ("The motion was LOST (2 for, 4 against).", (2, 4)),
        ("The motion was carried by 4 votes to 2.", (4, 2)),
        ("The motion was carried by four votes to two.", (4, 2)),
        ("The motion was rejected 4-2.", (2, 4)),
    ],
)
def test_a_tally_belongs_to_its_outcome(end: str, tally: tuple[int, int]) -> None:
    [decision] = decisions(f"{MOVED} {end}")
    assert (decision.votes_for, decision.votes_against) == tally


def test_a_lost_motion_is_not_joined_with_what_was_resolved_instead() -> None:
    found = decisions(f"{MOVED} The motion was lost.\n\nRESOLVED: That the market charges stay as they are.")
    assert [decision.kind for decision in found] == ["refused", "other"]


@pytest.mark.parametrize(
    ("text", "outcome", "movers"),
    [
        (
            "Councillor Ashe proposed that the oak be cut. There being no seconder, the motion fell.",
            "fell",
            ["Ashe"],
        ),
        ("Councillor Ashe moved that the van be sold. The motion was rejected by 3 votes to 1.", "lost", ["Ashe"]),
        ("A motion by Councillor Vance to close the path was withdrawn with consent.", "withdrawn", ["Vance"]),
        ("The motion that the van be sold was not put, time having expired.", "not put", []),
        ("The amendment to delete the last words was defeated.", "lost", []),
        (f"{MOVED} It was agreed to defer the motion to the next meeting.", "deferred", ["Tolland"]),
    ],
)
def test_motions_without_a_seconder_or_of_which_only_the_end_is_told(
    text: str, outcome: str, movers: list[str]
) -> None:
    [decision] = decisions(text)
    assert (decision.outcome, [person.as_written for person in decision.movers]) == (outcome, movers)
    assert decision.kind != "approved"


@pytest.mark.parametrize(
    "text",
    [
        "Councillor Ashe proposed that members think about the hall. The clerk reported on the roof.",
        "The motion sensor in the hall was lost.",
        "Councillor Vance moved to the village in 1990. The matter was withdrawn from the agenda.",
    ],
)
def test_what_is_no_motion(text: str) -> None:
    assert [decision.outcome for decision in decisions(text) if decision.outcome] == []


def test_a_remark_in_brackets_is_no_part_of_what_was_resolved() -> None:
    [decision] = decisions("RESOLVED (unanimously): That the charges be frozen.")
    assert decision.text == "That the charges be frozen."


@pytest.mark.parametrize("money", ["€500", "£500", "$500"])
def test_a_sum_for_something_is_no_count_of_votes(money: str) -> None:
    [found] = decisions(f"On the proposal of Cllr Cole, seconded by Cllr Dunn, it was agreed to allot {money} for it.")
    assert found.votes_for is None


@pytest.mark.parametrize(
    ("text", "movers", "seconders"),
    [
        ("Proposed by: Cllr Tolland Seconded by: Cllr Ashe. Carried.", ["Tolland"], ["Ashe"]),
        (
            "On the proposal of Councillor Tolland, seconded by Councillor\nAshe, the fees were agreed.",
            ["Tolland"],
            ["Ashe"],
        ),
        ("Minutes Proposed By: \nMinutes Seconded By: \nAgreed.", [], []),
    ],
)
def test_who_moved_is_a_name_and_no_title_or_label(text: str, movers: list[str], seconders: list[str]) -> None:
    found = decisions(text)
    assert [who.as_written for one in found for who in one.movers] == movers
    assert [who.as_written for one in found for who in one.seconders] == seconders


@pytest.mark.parametrize(
    ("words", "tally"),
    [
        ("RESOLVED (by 5 votes to 2): That the fees be raised.", (5, 2, None)),
        ("It was RESOLVED by 5 votes to 2 that the fees be raised.", (5, 2, None)),
        ("RESOLVED, 4 votes to 3, that the fees be raised.", (4, 3, None)),
        ("RESOLVED (4 votes to 3, on the casting vote of the Chair): That the fees be raised.", (4, 3, None)),
        ("RESOLVED (3 for, 1 against, 2 abstentions) that the fees be raised.", (3, 1, 2)),
        ("RESOLVED (unanimously): That the fees be raised.", (None, None, None)),
        ("RESOLVED (minute 12 to 14): That the fees be raised.", (None, None, None)),
    ],
)
def test_a_tally_in_brackets_is_that_of_the_resolution(
    words: str, tally: tuple[int | None, int | None, int | None]
) -> None:
    [decision] = decisions(words)
    assert (decision.votes_for, decision.votes_against, decision.abstentions) == tally


def test_the_tally_of_an_amendment_is_not_that_of_the_motion() -> None:
    lost = 'An amendment by Councillor Vance to add "for a year" was lost by 4 votes to 2.'
    for behind, votes in (("unanimously", (None, None)), ("by 5 votes to 1", (5, 1))):
        decision, amendment = decisions(f"{MOVED}\n{lost}\nThe original motion was carried {behind}.")
        assert (decision.outcome, decision.votes_for, decision.votes_against) == ("carried", *votes)
        assert (amendment.outcome, amendment.votes_for, amendment.votes_against) == ("lost", 2, 4)


def test_a_tally_in_brackets_behind_a_part_of_a_resolution_is_its_own() -> None:
    text = (
        "Upton Schools Forum\n\nMinutes of the meeting held on 4 May 2022\n\nPresent: Ann Ashe (Chair), Bo Brook\n\n"
        "1. Grant\n\nResolved:\na) The Forum noted the settlement.\nb) The Forum approved the transfer (for: 9, "
        "against: 2, abstentions: 1).\nc) To buy a van. (6 votes for, 2 against)\n\n2. Bins\n\nNone."
    )
    found = minutes(text).items[0].decisions
    assert [(one.votes_for, one.votes_against, one.abstentions) for one in found] == [
        (None, None, None),
        (9, 2, 1),
        (6, 2, None),
    ]


@pytest.mark.parametrize(
    ("said", "outcome", "votes"),
    [
        ("The Chair declared the resolution passed.", "carried", (None, None)),
        ("The Mayor then declared the amendment lost.", "lost", (None, None)),
        ("The President declared the proposal to be carried by 12 votes to 3.", "carried", (12, 3)),
        ("The motion was put to the vote and declared carried.", "carried", (None, None)),
        ("After a show of hands, the motion was declared lost.", "lost", (None, None)),
        ("The chairman announced that the motion had been defeated.", "lost", (None, None)),
        ("The motion failed, 3-4.", "lost", (3, 4)),
        ("The motion was lost by 3 votes to 4.", "lost", (3, 4)),
        ("The proposal passed by 12 votes to 3.", "carried", (12, 3)),
        ("The amendment fell for want of a seconder.", "fell", (None, None)),
    ],
)
def test_a_sentence_that_only_tells_how_a_motion_ended(
    said: str, outcome: str, votes: tuple[int | None, int | None]
) -> None:
    (one,) = decisions(said)
    assert (one.outcome, (one.votes_for, one.votes_against)) == (outcome, votes)
    assert one.kind == ("approved" if outcome == "carried" else "refused")


@pytest.mark.parametrize(
    "said",
    [
        "Councillor Ashe said the motion was lost.",
        "The lost property was passed to the Clerk.",
        "Councillor Ashe declared an interest in the proposal.",
        "A tree fell in May.",
    ],
)
def test_what_ends_no_motion(said: str) -> None:
    assert decisions(said) == ()


@pytest.mark.parametrize(
    ("first", "second"), [("Votes by post", "Votes in the hall"), ("Proxy votes", "Votes of those present")]
)
def test_tallies_of_one_vote_before_what_the_chair_declared(first: str, second: str) -> None:
    (one,) = decisions(
        f"{first}\n\nFor: 40\nAgainst: 11\n\n{second}\n\nFor: 18\nAgainst: 3\n\n"
        "The Chair declared the resolution passed."
    )
    assert (one.text, one.outcome, one.votes_for) == ("The Chair declared the resolution passed.", "carried", None)


@pytest.mark.parametrize(
    "second",
    [
        "A further motion, seconded by Councillor Vance, that stalls go was lost.",
        "A second motion that the stalls be moved was lost by 2 votes to 4.",
        "Another proposal, that the stalls be moved, was defeated.",
    ],
)
def test_a_further_motion_is_apart_from_the_one_that_was_carried(second: str) -> None:
    first = "Councillor Tolland moved that the charges be raised, and the motion was carried."
    carried, *others = decisions(f"{first} {second}")
    assert (carried.text, carried.outcome, carried.seconders) == (first, "carried", ())
    assert [one.outcome for one in others] == ["lost"]
