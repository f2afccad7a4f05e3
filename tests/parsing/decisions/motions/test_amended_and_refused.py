"""What was not approved, motions that were amended, recorded votes in brackets and below tables."""

from __future__ import annotations

import pytest

from tests.parsing.decisions.meeting import MOVED, decisions


@pytest.mark.parametrize(
    "words",
    [
        "The request of the Rotary Club for a free day was not approved.",
        "The tariff was not approved and officers were asked to bring another.",
        "The proposal was therefore not supported.",
        "It was not agreed to extend the hours of charging.",
        "The offer of £300 for the old ticket machine was turned down.",
        "RESOLVED: That the request for a free day be not granted.",
    ],
)
def test_what_was_not_approved_was_refused(words: str) -> None:
    [one] = decisions(words)
    assert one.kind == "refused"


@pytest.mark.parametrize(
    "words",
    [
        "The plan was not approved until March.",
        "Application 31/00412 for a porch was not approved.",
        "Members asked why the request that was not approved had been sent again.",
        "The path was not closed.",
        "The grant was not approved by the District Council.",
    ],
)
def test_what_others_or_another_day_did_not_approve_is_no_decision(words: str) -> None:
    assert decisions(words) == ()


def test_an_amended_motion_and_its_amendment_have_their_own_ends() -> None:
    motion, amendment = decisions(
        f"{MOVED} Councillor Vance moved an amendment, seconded by Councillor Ashe, to leave Sundays free. "
        "The amendment was carried by 5 votes to 1 and became the substantive motion, which was carried unanimously."
    )
    assert (motion.outcome, motion.votes_for) == ("carried as amended", None)
    assert [one.as_written for one in motion.movers] == ["Tolland"]
    assert (amendment.outcome, amendment.votes_for, amendment.votes_against) == ("carried", 5, 1)
    assert "substantive" not in amendment.text


def test_movers_before_the_words_of_their_motion_are_its_movers() -> None:
    [one] = decisions(
        "Proposed: Councillor Tolland. Seconded: Councillor Ashe. That parking be free in December. 3 for, 3 against. "
        "The Chair used her casting vote against. Motion not carried."
    )
    assert (one.outcome, one.votes_for, one.votes_against) == ("lost", 3, 3)
    assert [who.as_written for who in (*one.movers, *one.seconders)] == ["Tolland", "Ashe"]


def test_a_motion_and_the_resolution_behind_it_in_one_paragraph_are_one() -> None:
    [one] = decisions(
        "It was proposed by Councillor Tolland and seconded by Councillor Ashe that the new charges be adopted from "
        "May. On being put to the vote this was carried. RESOLVED that the new charges be adopted from May."
    )
    assert [who.as_written for who in (*one.movers, *one.seconders)] == ["Tolland", "Ashe"]
    assert one.outcome == "carried"


def test_a_motion_that_was_not_put_is_told_in_whose_name_it_stood() -> None:
    [one] = decisions(
        "A motion in the name of Councillor Vance, that the barrier be removed, was not put as she was away."
    )
    assert one.outcome == "not put"
    assert [who.as_written for who in one.movers] == ["Vance"]


def test_lists_in_brackets_end_with_them() -> None:
    [one] = decisions(
        "RESOLVED (3-2; For: Marne, Tolland, Ashe; Against: Vance, J Pardew): That the charges be raised."
    )
    told = {vote.voter.as_written: vote.option for vote in one.votes}
    assert told == {"Marne": "for", "Tolland": "for", "Ashe": "for", "Vance": "against", "J Pardew": "against"}
    assert (one.votes_for, one.votes_against) == (3, 2)


def test_a_vote_in_a_table_belongs_to_the_motion_above_it() -> None:
    [one] = decisions(
        "The motion that the charges be raised was put.\n\n| Name | Vote |\n| --- | --- |\n| Cllr Marne | For |\n"
        "| Cllr Tolland | Against |\n| Cllr Ashe | Abstained |\n\nThe motion was carried."
    )
    assert one.text.startswith("The motion that the charges be raised was put.")
    assert (one.outcome, one.votes_for, one.votes_against, one.abstentions) == ("carried", 1, 1, 1)


def test_what_was_voted_down_was_lost() -> None:
    [one] = decisions("The suggestion that the wall be painted was voted down by four votes to two.")
    assert (one.kind, one.outcome, one.votes_for, one.votes_against) == ("refused", "lost", 2, 4)


@pytest.mark.parametrize(
    ("words", "outcome", "votes"),
    [
        ("Proposed Cllr Tolland, seconded Cllr Ashe: to install meters on Quay Street (LOST 2/4)", "lost", (2, 4)),
        (
            "The vote being equal (3:3), the Chair exercised her casting vote in favour of the motion, moved by "
            "Councillor Tolland and seconded by Councillor Ashe, that the barrier be kept, which was then carried.",
            "carried",
            (3, 3),
        ),
    ],
)
def test_scores_with_strokes_and_ties(words: str, outcome: str, votes: tuple[int, int]) -> None:
    [one] = decisions(words)
    assert (one.outcome, (one.votes_for, one.votes_against)) == (outcome, votes)


def test_a_colon_before_the_words_of_a_motion_hides_no_seconder() -> None:
    [one] = decisions(
        "Councillor Tolland moved and Councillor Ashe seconded: ‘That the tariff be referred back.’ Upon being put the "
        "motion was negatived."
    )
    assert ([who.as_written for who in one.seconders], one.outcome) == (["Ashe"], "lost")


def test_lists_of_votes_may_end_with_nobody_before_the_verdict() -> None:
    [one] = decisions(
        f"{MOVED} Recorded vote:\n\nFor\nCllr Marne\nCllr Tolland\n\nAgainst\nCllr Vance\n\nAbstentions\nNone\n\n"
        "CARRIED"
    )
    assert one.outcome == "carried"
    assert [(vote.voter.as_written, vote.option) for vote in one.votes] == [
        ("Marne", "for"), ("Tolland", "for"), ("Vance", "against"),
    ]  # fmt: skip


def test_votes_below_yes_and_no() -> None:
    [one] = decisions(
        "RESOLVED: That the charges be raised.\n\n| Member | Yes | No | Abstained |\n|---|---|---|---|\n"
        "| Cllr Marne | ✓ | | |\n| Cllr Vance | | ✓ | |\n| Cllr Ashe | | | ✓ |\n"
    )
    assert {vote.voter.as_written: vote.option for vote in one.votes} == {
        "Marne": "for", "Vance": "against", "Ashe": "abstained",
    }  # fmt: skip
