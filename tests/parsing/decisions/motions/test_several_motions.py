"""Several motions of one item: each with its own mover, seconder, votes and end, be these told together."""

import pytest

from loaders.minutes import Decision, PersonReference
from tests.parsing.decisions.meeting import decisions

Told = tuple[str, str | None, str, str]  # words of the motion, its end, who moved, who seconded


def _who(people: tuple[PersonReference, ...]) -> str:
    return " and ".join(person.as_written for person in people)


def _told(one: Decision) -> tuple[str | None, str, str]:
    return one.outcome, _who(one.movers), _who(one.seconders)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Councillor Tolland moved that the charges be kept. Councillor Ashe moved, seconded by Councillor Vance, "
            "that the first hour be free. Both motions were carried.",
            [
                ("the charges be kept", "carried", "Tolland", ""),
                ("the first hour be free", "carried", "Ashe", "Vance"),
            ],
        ),
        (
            "It was proposed by Councillor Ashe and seconded by Councillor Vance that stalls open at seven. It was "
            "proposed by Councillor Tolland and seconded by Councillor Mary Pardew that stalls close at four. Both "
            "proposals were lost.",
            [
                ("stalls open at seven", "lost", "Ashe", "Vance"),
                ("stalls close at four", "lost", "Tolland", "Mary Pardew"),
            ],
        ),
        (
            "Councillor Vance moved, seconded by Councillor Ashe, that the fee be raised. Councillor Tolland moved, "
            "seconded by Councillor Mary Pardew, that it be raised in two steps. The first motion was lost and the "
            "second was carried.",
            [
                ("the fee be raised", "lost", "Vance", "Ashe"),
                ("it be raised in two steps", "carried", "Tolland", "Mary Pardew"),
            ],
        ),
        (
            "Councillor Vance proposed that the market move to Fridays, seconded by Councillor Ashe; a further motion "
            "by Councillor Tolland that it be held twice a week in summer and on the eve of bank holidays was lost. "
            "The first motion was carried.",
            [
                ("the market move to Fridays", "carried", "Vance", "Ashe"),
                ("it be held twice a week in summer", "lost", "Tolland", ""),
            ],
        ),
        (
            "Councillor Vance moved that the clock be mended but the motion was not seconded. Councillor Ashe moved "
            "that a price be sought, Councillor Tolland seconded and the motion was carried.",
            [("the clock be mended", "fell", "Vance", ""), ("a price be sought", "carried", "Ashe", "Tolland")],
        ),
        (
            "Councillor Vance moved, seconded by Councillor Ashe, that the debate be adjourned. On a show of hands the "
            "procedural motion was lost. Councillor Tolland then moved, seconded by Councillor Vance, that the fee be "
            "two pounds. The motion was carried nem con.",
            [
                ("the debate be adjourned", "lost", "Vance", "Ashe"),
                ("the fee be two pounds", "carried", "Tolland", "Vance"),
            ],
        ),
    ],
)
def test_each_motion_of_a_paragraph_has_its_own_end(text: str, expected: list[Told]) -> None:
    found = decisions(text)
    assert [_told(one) for one in found] == [tuple(told[1:]) for told in expected]
    assert all(words in one.text for one, (words, *_) in zip(found, expected, strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Councillor Vance moved, seconded by Councillor Ashe, that the hall be sold.\n"
            "Councillor Tolland moved an amendment, seconded by Councillor Mary Pardew, that the hall be let. The "
            "amendment was lost.\n"
            "Councillor Mary Pardew moved a further amendment, seconded by Councillor Tolland, that half be sold. "
            "The amendment was lost by 3 votes to 2.\n"
            "Councillor John Pardew moved a third amendment, seconded by Councillor Ashe, that it wait until May. "
            "The amendment was carried and became the substantive motion.\n"
            "The substantive motion was put and carried.",
            [("carried as amended", "Vance"), ("lost", "Tolland"), ("lost", "Mary Pardew"), ("carried", "John Pardew")],
        ),
        (
            "Councillor Vance moved, seconded by Councillor Ashe, that the hall be sold.\n\n"
            "Amendment 1: Councillor Tolland moved, seconded by Councillor Mary Pardew, that the hall be let. LOST.\n\n"
            "Amendment 2: Councillor Mary Pardew moved, seconded by Councillor Tolland, that the sale wait. LOST.\n\n"
            "Amendment 3: Councillor John Pardew moved, seconded by Councillor Ashe, that a price be set. CARRIED.\n\n"
            "The substantive motion was then put and CARRIED.",
            [("carried as amended", "Vance"), ("lost", "Tolland"), ("lost", "Mary Pardew"), ("carried", "John Pardew")],
        ),
        (
            "Councillor Vance moved, seconded by Councillor Ashe, that the hall be sold. Councillor Tolland moved an "
            "amendment, seconded by Councillor Mary Pardew, that the hall be let. The amendment was put and lost. "
            "Councillor Mary Pardew moved a second amendment, seconded by Councillor Tolland, that it wait a year. "
            "This too was lost. The original motion was put and carried by 4 votes to 2.",
            [("carried", "Vance"), ("lost", "Tolland"), ("lost", "Mary Pardew")],
        ),
        (
            "Councillor Vance, seconded by Councillor Ashe, moved that the fee be two pounds. By way of amendment "
            "Councillor Tolland, seconded by Councillor Mary Pardew, moved that the fee be three pounds. The amendment "
            "was put and carried. As the substantive motion the amended motion was put and lost.",
            [("lost", "Vance"), ("carried", "Tolland")],
        ),
    ],
)
def test_amendments_to_one_motion_have_their_own_ends(text: str, expected: list[tuple[str, str]]) -> None:
    assert [_told(one)[:2] for one in decisions(text)] == expected


def test_a_score_is_that_of_the_motion_it_is_told_of() -> None:
    motion, let, wait = decisions(
        "Councillor Vance moved, seconded by Councillor Ashe, that the hall be sold. Councillor Tolland moved an "
        "amendment, seconded by Councillor Mary Pardew, that the hall be let. The amendment was lost by 3 votes to 2. "
        "Councillor Mary Pardew moved a second amendment, seconded by Councillor Tolland, that it wait a year. "
        "This too was lost. The original motion was put and carried by 4 votes to 1."
    )
    assert [(one.votes_for, one.votes_against) for one in (motion, let, wait)] == [(4, 1), (2, 3), (None, None)]


def test_each_of_two_recorded_votes_is_that_of_its_motion() -> None:
    motion, amendment = decisions(
        "It was proposed by Councillor Tolland and duly seconded by Councillor Ashe:\nThat the budget be approved.\n"
        "Councillor Vance proposed and Councillor M Pardew seconded an amendment that the reserve be halved.\n"
        "A recorded vote was taken on the amendment:\nFor: Councillors Vance, M Pardew (2)\n"
        "Against: Councillors Tolland, Ashe, J Pardew (3)\nThe amendment was lost.\n"
        "The substantive motion was put to a recorded vote:\nFor: Councillors Tolland, Ashe, J Pardew, Vance (4)\n"
        "Against: Councillor M Pardew (1)\nThe motion was carried."
    )
    assert (motion.outcome, motion.votes_for, motion.votes_against, len(motion.votes)) == ("carried", 4, 1, 5)
    assert (amendment.outcome, amendment.votes_for, amendment.votes_against) == ("lost", 2, 3)
    assert {vote.voter.as_written: vote.option for vote in amendment.votes}["Vance"] == "for"


@pytest.mark.parametrize("second", ["There was no seconder and the motion fell.", "Withdrawn.", "It was not seconded."])
def test_motions_under_heads_of_their_own_keep_their_ends(second: str) -> None:
    first, other = decisions(
        "Motion No. 4 - Councillor Ashe\n\n“That the Council plant ten limes.”\n\nReply: A survey is under way.\n"
        "The motion was proposed by Councillor Ashe and seconded by Councillor Vance and was agreed.\n\n"
        "Motion No. 5 - Councillor Tolland\n\n“That the pond be filled in.”\n\n"
        f"The motion was proposed by Councillor Tolland. {second}"
    )
    assert (first.outcome, "ten limes" in first.text, _who(first.seconders)) == ("carried", True, "Vance")
    assert (other.outcome in ("fell", "withdrawn"), "pond" in other.text, _who(other.movers)) == (True, True, "Tolland")


def test_what_is_lost_in_the_next_entry_is_not_told_of_the_one_before() -> None:
    found = decisions(
        "a) Band - Proposed Councillor Ashe, seconded Councillor Vance that £500 be given. Lost: 2 for, 3 against.\n"
        "b) Choir - No proposer. Fell."
    )
    assert (found[0].outcome, found[0].votes_for, found[0].votes_against) == ("lost", 2, 3)


def test_a_long_debate_before_the_verdict_is_part_of_the_motion() -> None:
    (one,) = decisions(
        "Councillor Vance moved that the clock be mended. Councillor Ashe seconded. Councillor Tolland said it had "
        "been moved to the hall. The vote was 3 for and 3 against and the Mayor used her casting vote against. The "
        "motion fell."
    )
    assert (*_told(one), one.votes_for, one.votes_against) == ("fell", "Vance", "Ashe", 3, 3)


def test_movers_in_brackets_before_the_words_are_those_of_the_resolution() -> None:
    (one,) = decisions("It was resolved (proposed Councillor Ashe, seconded Councillor Vance) to keep the logo.")
    assert (one.text, _who(one.movers), _who(one.seconders)) == ("to keep the logo.", "Ashe", "Vance")


MARKED = [("Tolland", "against"), ("Gwen Ashe", "for"), ("J Pardew", "against"), ("Noor Vance", "for")]


@pytest.mark.parametrize(
    "table",
    [
        "\tFor\tAgainst\tAbstain\nTolland\t\t✓\t\nGwen Ashe\t✓\t\t\nJ Pardew\t\t✓\t\nNoor Vance\t✓\t\t\nMarne\t\t\t✓",
        "\tAgainst\tFor\nTolland\tx\t\nGwen Ashe\t\tx\nJ Pardew\tx\t\nNoor Vance\t\tx",
        "Name\tFor\tAgainst\nTolland\t\tX\nGwen Ashe\tX\t\nJ Pardew\t\tX\nNoor Vance\tX\t",
    ],
)
def test_marks_stand_below_their_heads_where_that_of_the_names_is_empty(table: str) -> None:
    (one,) = decisions(
        "Councillor Vance moved, seconded by Councillor Ashe, that the clock be mended.\n\nRecorded vote\n\n"
        f"{table}\n\nThe motion was carried."
    )
    assert [(vote.voter.as_written, vote.option) for vote in one.votes[:4]] == MARKED


def test_marks_count_for_nobody_where_the_head_has_no_place_for_the_names() -> None:
    (one,) = decisions(
        "Councillor Vance moved, seconded by Councillor Ashe, that the clock be mended.\n\n"
        "For\tAgainst\tAbstain\nTolland\t\tx\t\nGwen Ashe\tx\t\t\n\nThe motion was carried."
    )
    assert one.votes == ()
