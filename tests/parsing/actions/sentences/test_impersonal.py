"""Tasks that nobody is named for: read where words bind the meeting, left out where they tell or wish."""

import pytest

from tests.parsing.steps import actions, register
from tests.tables import every_row

KNOWN = register("Ann Adams | Chair", "Mrs. E Evans | Clerk", "Cllr. Cy Cole")


@every_row(
    "text",
    [
        "It was agreed to write to the County about the bridge.",
        "AGREED to purchase a second bench.",
        "The Council agreed to obtain three quotations.",
        "It was agreed that the vicar be invited to the June meeting.",
        "Resolved that the old bench should be removed.",
        "An induction will be arranged for the two trustees.",
        "The minutes to be circulated before the fair.",
        "The report would be circulated to all members.",
        "This item to stay on the agenda.",
        "This will be discussed at our next meeting.",
        "It was agreed to return to this matter.",
        "We should invite the bus company.",
        "Pot holes in the lane will be reported to the County.",
        "The contractors will be informed.",
        "The bowls club will be consulted further.",
        "PC Ludd to be asked to monitor the lane.",
        "It was agreed to raise the matter with the County.",
        "It was agreed that a letter would be sent to the tenant of the mill, and a month given if he wished.",
        "It was decided that Ann would be put forward for the drainage board.",
        "It was agreed that the matter would be referred to the diocese.",
        "It was agreed that the Pavilion Committee would contact the makers, and meet them after six if not before.",
        "Mrs Evans requested that Council write to the quarry about dust.",
        "The Council will seek advice from the county association.",
        "The Borough Council will be asked to say who cuts the bank.",
        "The Police will be informed once again.",
        "Verges were cut late and the contractors will be reminded about the cemetery.",
        "The Chair of the bowls club will be invited to attend the May meeting.",
        "Following the fall this matter will be raised again with the County.",
        "The tenant has been told of the rise and will be sent a new agreement.",
        "A plan of the planting will be drawn up.",
        "The forms were passed, and these will be issued to tenants.",
        "Views differed and amendments will be made to the draft.",
        "Standing Orders will be agreed at the July Parish Council meeting.",
        "It was proposed by Cllr Cole and seconded by Mrs Evans that the owner be approached.",
        "It was agreed that the Parish Council would continue to provide prizes for the school.",
        "Council agreed to obtain one further quote.",
        "Parish Council agreed to hold a site visit in May.",
        "All agreed to meet at the pump on Saturday.",
        "It was agreed to have a short meeting at the cemetery on Sunday 22 March.",
        "It was agreed by all to make an application to the green fund.",
        "After much talk the Councillors agreed to meet at the ditch and decide if a digger is needed.",
        "The bench was seen, and Councillors are to check that they have the right timber.",
        "This was agreed and the old bin would be delivered to the playing field.",
        "It was agreed that this should be requested for a Tuesday.",
        "It was decided that this would be an agenda item again for the April meeting.",
        "The fair will be on the agenda of the April meeting.",
        "The date of the fair would be published in the Courier.",
        "An article will be put on the website.",
        "The vacancy would be advertised on the notice boards.",
        "Lamp 18 is flickering – this would be reported.",
        "The lock is stiff, this will be looked into.",
        "This would be reported to the County.",
        "Job descriptions are still being sought from Wendle Vale.",
        "Quotes for the roof are being obtained.",
        "Legal advice is being sought.",
    ],
)
def test_what_binds_the_meeting_is_a_task(text: str) -> None:
    [task] = actions(text, KNOWN)
    assert task.text == text
    assert task.owners == ()


@every_row(
    "text",
    [
        "The County Council agreed to obtain a quote.",
        "It was decided not to have a meeting in August.",
        "Members agreed to have a break.",
        "This was agreed and the meeting would be closed.",
        "He said that the date would be published in the Courier.",
        "The report would be published in the autumn.",
        "The road would be closed, and this would be reported in the press.",
        "This would be investigated by the Police.",
        "The County said that quotes are being sought.",
        "Volunteers are being sought.",
        "It was agreed to note the report.",
        "It was agreed that the accounts be approved.",
        "It was agreed to support the application.",
        "It was agreed to raise the rent for the yard to £100.",
        "The Council agreed to reduce the hall fees.",
        "Cllr Cole has asked that this be put early on the agenda.",
        "The rules allow for a member to be asked to attend.",
        "The match would be followed by a raffle.",
        "Donations would be sought from shops.",
        "Plans to be issued within twenty weeks.",
        "The item was deferred to the next meeting.",
        "The lane will be closed for a week.",
        "It would be the basis, and officers will be asked to use it.",
        "Residents said that they will be informed by letter.",
        "The scheme will be opened by the Mayor.",
        "It was proposed by Cllr Cole and seconded by Mrs Evans that the accounts be passed.",
        "The bridge was mended and will be open on Monday.",
        "The works will be arranged by the County.",
        "It was hoped to find a way.",
    ],
)
def test_what_only_tells_or_wishes_is_none(text: str) -> None:
    assert actions(text, KNOWN) == []


def test_an_item_that_marks_its_tasks_has_no_others_without_an_owner() -> None:
    text = "It was agreed to write to the County about the bridge.\n\nACTION: Clerk to write to the County\n"
    assert [task.marked for task in actions(text, KNOWN)] == [True]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Cllr. Cole would be attending the first meeting of the working group.", "Cole"),
        ("Clerk asked to request a plan of the works.", "Clerk"),
    ],
)
def test_forms_with_an_owner(text: str, owner: str) -> None:
    [task] = actions(text, KNOWN)
    assert [one.as_written for one in task.owners] == [owner]
