"""What a decision does, by its words: those that say it first go before what it speaks of."""

import pytest

from loaders.parsing.decisions.kinds import kind_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It was agreed that no grant be paid to the choir.", "refused"),
        ("Resolved not to renew the lease.", "refused"),
        ("It was decided not to pay the bill.", "refused"),
        ("The request was declined.", "refused"),
        ("The Council objects to the plan.", "refused"),
        ("RECOMMENDED that the plan be approved.", "recommended"),
        ("It was recommended that the Borough refuse the plan.", "recommended"),
        ("The Board noted the approved budget.", "noted"),
        ("Letter of appointment from the bank. Noted.", "noted"),
        ("The plan was approved and noted", "approved"),
        ("Members approved the budget.", "approved"),
        ("It was agreed that a grant of £50 be made to the choir.", "approved"),
        ("It was agreed to mend the road signage.", "agreed"),
        ("It was agreed that the survey be carried out.", "agreed"),
        ("The motion was carried.", "approved"),
        ("Electoral review: the letter was noted.", "noted"),
        ("Put off until June.", "deferred"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert kind_of(text) == kind
