"""What a decision does, by its words: those that say it first go before what it speaks of."""

from loaders.parsing.decisions.kinds import kind_of
from tests.tables import every_row


@every_row(
    ("text", "kind"),
    [
        ("It was agreed that no grant be paid to the choir.", "refused"),
        ("Resolved not to renew the lease.", "refused"),
        ("It was decided not to pay the bill.", "refused"),
        ("The request was declined.", "refused"),
        # whoever is asked about a plan objects to it; others refuse it
        ("The Council objects to the plan.", "other"),
        ("The Council objected on the ground of access.", "other"),
        ("That the objection be refused.", "refused"),
        ("RECOMMENDED that the plan be approved.", "recommended"),
        ("It was recommended that the Borough refuse the plan.", "recommended"),
        ("The Board noted the approved budget.", "noted"),
        ("Letter of appointment from the bank. Noted.", "noted"),
        ("notes the report", "noted"),
        ("The Council agreed the recommendations.", "agreed"),
        ("Agreed as per recommendations", "agreed"),
        ("Members accepted all of the recommendations in the report.", "agreed"),
        ("That the recommendation be made to Cabinet.", "recommended"),
        ("It was agreed to recommend to Council that the budget be raised.", "recommended"),
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
        # what is supported or recommended has words of its own
        ("It was agreed that the Partnership support the three recommendations.", "agreed"),
        ("Governors agreed to support the Parish Council's request for a shelter.", "agreed"),
        ("to support a trial of the payments asked for", "agreed"),
        ("The Board endorsed the recovery plan and noted the risk to delivery.", "agreed"),
        ("Ann said that two parents be asked to help. This was agreed.", "agreed"),
        ("Apologies were received from Cllr Quarmby. This was accepted", "agreed"),
        ("to recommend to the Cabinet that a third adviser be appointed", "recommended"),
        ("It was agreed not to support the request.", "refused"),
        ("It was agreed that the Head of Support Services be asked for figures.", "requested"),
        # a report that is to come every year is asked for
        ("to receive a report on parking every year", "requested"),
        ("to receive the report", "noted"),
        ("to thank the wardens for their work", "other"),
        ("The Board commended the pilot.", "other"),
        ("to note the report and to thank the drivers", "noted"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert kind_of(text) == kind
