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
        ("notes the report", "noted"),
        ("That the Council notes the report and asks for a seminar.", "noted"),
        ("That the Board approves the plan and notes the risks.", "approved"),
        ("Notes of the visit be circulated", "other"),
        ("The plan was approved and noted", "approved"),
        ("Members approved the budget.", "approved"),
        ("It was agreed that a grant of £50 be made to the choir.", "approved"),
        ("It was agreed to mend the road signage.", "agreed"),
        ("It was agreed that the survey be carried out.", "agreed"),
        ("The motion was carried.", "approved"),
        ("Electoral review: the letter was noted.", "noted"),
        ("Put off until June.", "deferred"),
        ("That the item be taken to the next meeting.", "deferred"),
        ("It was agreed to bring the matter to a future meeting.", "deferred"),
        ("Agreed - to the next meeting.", "deferred"),
        ("That the matter be put back to a later meeting.", "deferred"),
        # who is to report to a later meeting puts off nothing
        ("That Dr. Osborne submit the costs to the next meeting.", "other"),
        ("That the Surveyor look into the drains and report to the next meeting.", "other"),
        ("It was agreed that the Clerk bring two quotes to the next meeting.", "agreed"),
        ("To invite the wardens to the next meeting.", "requested"),
        # "is to be received" tells what is to come
        ("It was agreed that Ann would settle how the letters are to be received.", "agreed"),
        ("It was agreed to find out when the grant is to be received.", "agreed"),
        ("That the letters be received.", "noted"),
        ("Report to be received.", "noted"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert kind_of(text) == kind
