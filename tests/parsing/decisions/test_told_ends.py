"""Sentences that tell only how a motion ended, or who was elected: with what was moved before them."""

import pytest

from tests.parsing.decisions.meeting import decisions
from tests.tables import every_row


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        (
            "The motion that the stalls be moved was put. Councillors Tolland and Ashe voted for, Councillor Vance "
            "against. The motion was carried.",
            (2, 1, "carried"),
        ),
        (
            "Councillors Tolland and Vance voted for moving the stalls, Councillor Ashe voted against it. The proposal "
            "was carried.",
            (2, 1, "carried"),
        ),
        (
            "It was proposed that the stalls be moved. Councillors Tolland and Ashe voted for, Councillor Vance "
            "against, and the motion was carried.",
            (2, 1, "carried"),
        ),
    ],
)
def test_votes_and_end_are_told_with_the_motion(text: str, ended: tuple[int, int, str]) -> None:
    (one,) = decisions(text)
    assert (one.text, one.votes_for, one.votes_against, one.outcome) == (text, *ended)


@pytest.mark.parametrize(
    "text",
    [
        "Councillor Tolland proposed that Councillor Ashe take up the position of Chair and Councillor Vance seconded "
        "it. As nobody else was proposed, Councillor Ashe was elected.",
        "Councillor Marne proposed Councillor Vance as Vice Chair, seconded by Councillor Ashe. Councillor Vance was "
        "duly elected for the coming year.",
        "Councillor Ashe proposed and Councillor Tolland seconded that Ida Bell be warden. Ida Bell "
        "was then appointed as the new warden.",
    ],
)
def test_a_nomination_and_its_election_are_one_decision(text: str) -> None:
    assert [(one.text, len(one.movers)) for one in decisions(text, "Election")] == [(text, 1)]


def test_the_election_of_somebody_else_is_another() -> None:
    found = decisions(
        "Councillor Ashe proposed, seconded by Councillor Vance, that Ida Bell be warden. Tom Reeve was elected as the "
        "treasurer of the market.",
        "Election",
    )
    assert len(found) == 2


@every_row(
    "matter",
    [
        "the recommendations of the working party be approved",
        "the proposal of the allotment society be agreed",
        "the motion of the district council be carried forward",
        "the recommendation be rejected",
    ],
)
def test_a_resolution_behind_one_that_was_moved_is_another(matter: str) -> None:
    found = decisions(
        "Resolved: That the report be noted.\nProposed: Cllr Ashe, seconded Cllr Vance. All agreed.\n"
        f"Resolved: That {matter}.\nResolved: That the budget be noted."
    )
    assert [one.text for one in found] == ["That the report be noted.", f"That {matter}.", "That the budget be noted."]


@every_row(
    "matter",
    [
        "It was agreed that the proposals for the north of the area be approved.",
        "Agreed that the motion of the district council be supported.",
        "It was decided that recommendations 1 to 4 be approved.",
    ],
)
def test_what_is_agreed_behind_a_motion_that_was_carried_is_another_decision(matter: str) -> None:
    moved = "Ida Ashe moved to note the report; Tom Vance seconded. Carried unanimously."
    assert [one.text for one in decisions(f"{moved}\n\n{matter}\n\nIt was agreed that the budget be noted.")] == [
        moved,
        matter,
        "It was agreed that the budget be noted.",
    ]


def test_that_the_motion_itself_be_approved_is_its_end() -> None:
    moved = "Ida Ashe moved to note the report; Tom Vance seconded."
    (one,) = decisions(f"{moved}\n\nIt was agreed that the motion be approved.")
    assert one.text == moved


@every_row("row", ["| Resolved | 0.06 s | 0.13 s |", "Resolved: 12", "RESOLVED 3/4", "| Queries resolved | 98 % |"])
def test_what_holds_no_word_is_no_decision(row: str) -> None:
    assert not decisions(row)
