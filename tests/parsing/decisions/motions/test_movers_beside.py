"""Who moved and seconded in brackets or cut words beside a resolution; whose tally an amendment's is; rows of sums."""

from __future__ import annotations

import pytest

from tests.parsing.steps import decisions, register

KNOWN = register("Ann Adams [AA] | Chair", "Bob Brown [BB]", "Carl Cole [CC]", "Dora Dunn [DD]")


@pytest.mark.parametrize(
    "text",
    [
        "It was RESOLVED that the plan be adopted. Proposed Cllr. Brown, seconded Cllr. Mrs. Dunn.",
        "It was resolved to adopt the plan (proposed Cllr Brown, seconded Mrs Dunn).",
        "RESOLVED to adopt the plan (prop. B Brown, sec. D Dunn).",
        "RESOLVED to adopt the plan. Prop: Cllr Brown  Sec: Mrs Dunn",
    ],
)
def test_movers_beside_a_resolution(text: str) -> None:
    (found,) = decisions(text, KNOWN)
    assert [[one.attendees for one in named] for named in (found.movers, found.seconders)] == [[(1,)], [(3,)]]


def test_the_tally_of_an_amendment_with_titles_cut_short_is_not_the_motions() -> None:
    found, amendment = decisions(
        "It was proposed by Cllr. Brown and seconded by Cllr. Cole that £50 be given to the band. An amendment by "
        "Cllr. Adams that it be £100, seconded by Cllr. Mrs. Dunn, was lost by 2 votes to 3. The motion was then "
        "carried.",
        KNOWN,
    )
    assert (found.outcome, found.votes_for, found.votes_against) == ("carried", None, None)
    assert (amendment.outcome, amendment.votes_for, amendment.votes_against) == ("lost", 2, 3)


def test_a_trader_cut_short_ends_no_resolution() -> None:
    (found,) = decisions("RESOLVED to accept the tender of Messrs. Tull at £640.", KNOWN)
    assert found.text == "to accept the tender of Messrs. Tull at £640."


def test_rows_of_an_account_are_no_words_of_the_next_motion() -> None:
    account = (
        "The following accounts were passed for payment:\n"
        "G. Dunn      Salary       412.60\nTull & Son      Deposit      200.00\n"
    )
    motion = "It was proposed by Cllr Brown and seconded by Cllr Cole that £50 be given. Carried."
    found = decisions(account + motion, KNOWN)
    assert [one.text.split()[0] for one in found] == ["The", "It"]


LISTED = "(a) the road be closed; and\n(b) the bridge be mended."


@pytest.mark.parametrize(
    "stem",
    [
        "Moved by Ann Adams, seconded by Bob Brown and RESOLVED that:",
        "It was moved by Ann Adams, seconded by Bob Brown, and\nRESOLVED (by 5 votes to 1):\nThat",
        "Proposed by Ann Adams and seconded by Bob Brown, it was unanimously resolved to:",
    ],
)
def test_a_list_behind_movers_and_resolved_is_each_of_its_parts(stem: str) -> None:
    first, second = decisions(f"{stem}\n{LISTED}", KNOWN)
    assert [first.text, second.text] == ["the road be closed", "the bridge be mended."]
    assert [one.attendees for one in (*first.movers, *first.seconders)] == [(0,), (1,)]


def test_a_tally_before_a_list_is_told_with_its_first_part() -> None:
    first, second = decisions(
        "RESOLVED (5 for, 1 against): That\n1. the tree be felled.\n2. another be planted.", KNOWN
    )
    assert [(one.votes_for, one.votes_against) for one in (first, second)] == [(5, 1), (None, None)]


def test_a_sum_at_a_sentences_end_numbers_nothing() -> None:
    (found,) = decisions(
        "The balance stands at £3,211.04. The Council agreed to give £150 to the band.", KNOWN, "Council"
    )
    assert found.text == "The Council agreed to give £150 to the band."
