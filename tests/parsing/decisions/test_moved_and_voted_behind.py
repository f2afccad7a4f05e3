"""What a sentence behind a decision tells of it: who moved it, that all were in favour, how it was agreed."""

from __future__ import annotations

import pytest

from tests.parsing.decisions.meeting import decisions
from tests.parsing.steps import minutes


@pytest.mark.parametrize("this", ["This was proposed by", "It was duly moved by", "That was then proposed by"])
def test_who_moved_what_the_meeting_agreed_is_no_decision_of_its_own(this: str) -> None:
    text = f"Members agreed that the clubs be sent a notice. {this} Cllr Tolland and seconded by Cllr Ashe."
    (one,) = decisions(text)
    assert one.text.startswith("Members agreed that the clubs be sent a notice.")
    assert [who.as_written for who in (*one.movers, *one.seconders)] == ["Tolland", "Ashe"]


@pytest.mark.parametrize("who", ["the Chairman", "the Chair", "the Vice-Chairman", "the Mayor"])
def test_an_office_may_second(who: str) -> None:
    text = (
        f"It was proposed by Cllr Ashe that the stall be moved. This was seconded by {who} and agreed by all members."
    )
    (one,) = decisions(text)
    assert [seconder.as_written for seconder in one.seconders] == [who.removeprefix("the ")]


@pytest.mark.parametrize("voted", ["All were in favour.", "All members were in favour.", "All present in favour."])
@pytest.mark.parametrize("before", ["The grant of £90 to the band was put to the meeting.", "The charges were read."])
def test_all_in_favour_is_told_with_the_sentence_before_it(before: str, voted: str) -> None:
    assert [one.text for one in decisions(f"{before} {voted}")] == [f"{before} {voted}"]


@pytest.mark.parametrize("lead", ["Agreed –", "AGREED -", "Decided –"])
@pytest.mark.parametrize("what", ["that the clubs should write to the county", "to write to the county"])
@pytest.mark.parametrize("before", ["Many carts were seen.\n", "Many carts were seen. "])
def test_a_dash_may_stand_behind_the_verb(lead: str, what: str, before: str) -> None:
    (one,) = decisions(f"{before}{lead} {what}.")
    assert what in one.text


@pytest.mark.parametrize(
    "title",
    [
        "RESOLVED: That Mrs A Vance be appointed as the Chair of Quarlton Schools Forum",
        "Resolved – that the Planning Committee be the body that meets",
        "AGREED that the Harbour Board be asked",
    ],
)
def test_a_resolution_near_the_top_is_no_name_of_a_board(title: str) -> None:
    read = minutes(f"Agenda and minutes\n\nTo elect a Chair.\n\n{title}.\n\nApologies were received from Mr T Reed.\n")
    assert read.board is None or "be" not in read.board.text.split()


@pytest.mark.parametrize("settled", ["agreed", "noted", "approved", "duly accepted"])
@pytest.mark.parametrize("what", ["The following were", "The following points were", "The following was"])
def test_a_list_that_was_lost_is_told_as_a_doubt(what: str, settled: str) -> None:
    text = f"Members were asked which group they would join. {what} {settled}."
    assert not [one for one in decisions(text) if "ollowing" in one.text]


def test_nominations_are_no_decisions_where_the_choice_is_told() -> None:
    text = (
        "Councillor Tolland proposed Councillor Ashe seconded by Councillor Vance.\n\n"
        "Councillor Marne proposed Councillor Vance seconded by Councillor Tolland.\n\n"
        "Councillor Vance was duly elected and took the chair."
    )
    assert [one.text for one in decisions(text)] == ["Councillor Vance was duly elected and took the chair."]


@pytest.mark.parametrize("stem", ["Agreed that -", "AGREED that –", "The Council agreed that -", "Decided that -"])
def test_a_dash_may_lead_a_list(stem: str) -> None:
    text = f"{stem}\n\n1. Ann Reed is confirmed as a member for a year;\n\n2. the search for others goes on."
    assert [one.text for one in decisions(text)] == [
        "Ann Reed is confirmed as a member for a year",
        "the search for others goes on.",
    ]


def test_a_list_that_is_not_there_leaves_no_stem() -> None:
    assert decisions("The members spoke of stalls.\n\nAgreed that -") == ()


@pytest.mark.parametrize("who", ["NDC", "QBC", "the MBC", "the LPA"])
@pytest.mark.parametrize("verdict", ["refused", "approved", "granted"])
def test_what_a_district_in_short_decides_is_none_of_ours(who: str, verdict: str) -> None:
    assert decisions(f"Plan 31/0042, a porch at the mill. This application was {verdict} by {who}.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Mr Reed agreed to continue as Treasurer with Mrs Vance seconding.",
        "Mr Reed agreed to remain as Treasurer, seconded by Mrs Vance.",
        "Mr Reed agreed to stand again as Treasurer and was seconded by Mrs Vance.",
    ],
)
def test_who_stays_in_office_and_is_seconded_is_chosen(text: str) -> None:
    assert len(decisions(text)) == 1
