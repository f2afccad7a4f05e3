"""What bodies do that decides: consent, choose, opt, confirm what is to be; what others do is no decision here."""

import pytest

from tests.parsing.decisions.meeting import decisions
from tests.parsing.steps import minutes

TRUST = """Alpha Community Trust

Minutes of the meeting held on 4 February 2031

Present: Edith Marne (Chair), Rufus Tolland, Gwen Ashe

1. Estates
{text}

2. Next meeting
4 March 2031
"""


@pytest.mark.parametrize(
    "text",
    [
        "Members gave their approval to the purchase of a mower at £310.",
        "The Council gave its full support to the bid.",
        "The Council consented to the school's use of the well.",
        "Members consented to the change of date.",
        "The Council confirmed that hire stays at £9 an hour.",
        "The Council confirmed its support for the bus.",
        "The Council turned down the offer.",
        "Members opted to wait until May.",
        "The Council opted for the second quote.",
        "Members settled on the oak bench.",
        "Members chose the second design.",
        "It was settled that the fair be held in June.",
        "The consensus was to wait until May.",
        "The consensus was that the fair should be held in June.",
        "Members were unanimous in supporting the bid.",
        "The bid was supported unanimously.",
        "The offer of the printer to set the book was gratefully accepted.",
        "An offer of two trees from the school was gratefully accepted.",
        "Tender from J Hob accepted at £900.",
        "Quote of £310.50 from Mow Ltd accepted.",
        "The sum of £200 was allocated to the play area.",
        "The lease was renewed for five years.",
        "Standing orders were suspended.",
        "The policy was re-adopted without change.",
        "The risk assessment was reviewed and signed off.",
        "The Council objects because of the access.",
    ],
)
def test_what_a_body_does_is_its_decision(text: str) -> None:
    (one,) = decisions(f"{text} There was some talk of the weather.")
    assert one.text.rstrip(".") == text.rstrip(".")


@pytest.mark.parametrize(
    "text",
    [
        "The county gave permission for the fair.",
        "The owner consented to the path.",
        "It turned down the lane and was gone.",
        "Members confirmed that they had read the policy.",
        "The county confirmed that the road stays shut.",
        "The application was refused by the district council.",
        "All gave their names at the door.",
        "The general view was that the road is too fast.",
        "A quote from Mow Ltd was awaited.",
        "The speed limit was renewed last year.",
    ],
)
def test_what_others_do_is_none(text: str) -> None:
    assert decisions(f"{text} There was some talk of the weather.") == ()


@pytest.mark.parametrize(
    "text",
    ["The Board NOTED the report.", "The Board approved the plan.", "The Board agreed that risk 12 be accepted."],
)
def test_the_board_of_a_trust_decides_for_it(text: str) -> None:
    (one,) = minutes(TRUST.format(text=text)).items[0].decisions
    assert one.text == text


@pytest.mark.parametrize("head", ["Alpha Town Council", "Alpha Housing Panel", "Alpha Parish Council"])
def test_the_board_that_a_council_speaks_of_is_another(head: str) -> None:
    text = TRUST.replace("Alpha Community Trust", head).format(text="The Board agreed to close the ward.")
    assert minutes(text).items[0].decisions == ()
