"""Work told in the passive, as a need, by a motion: read where it binds, left out where it tells, states or wishes."""

import pytest

from tests.parsing.steps import actions, register
from tests.tables import every_row

KNOWN = register("Ann Adams | Chair", "Mrs. E Evans | Clerk", "Cllr. Cy Cole", "Cllr. Di Drew")


@every_row(
    "text",
    [
        "A letter is to be drafted and sent to the bus company.",
        "A reminder to be sent to the two tenants.",
        "Three quotations are to be obtained for the roof.",
        "Squash and biscuits to be provided.",
        "The upper gate to be mended before the show.",
        "It was requested that the gutters be cleared.",
        "Cllr. Cole asked that a report should be prepared on the lift scheme.",
        "It was also requested that the signs be moved.",
        "Rent notices will be mailed to tenants by 12 March.",
        "The newsletter will be emailed to all residents.",
        "The finger post at Nab End needs re-erecting.",
        "The area around the pump needs to be cleared.",
        "Also the top hedge needs trimming.",
        "The Grounds Committee will come back to the board with the costs.",
        "The board will ask Greg to see if he can keep the mower.",
        "This will be put on the Agenda for the next meeting.",
        "To be discussed at the next meeting.",
        "The fees should be carried forward to the next PC meeting.",
        "The list to be brought back to the June meeting.",
        "The plan was handed out for review at the next meeting.",
        "The two policies need to be read and adopted by Council.",
        "A letter should also be sent to the tenants of the mill.",
        "Highways to be asked if they can clear the ditch.",
        "Potholes in Mill Lane to be reported to Highways.",
        "The Footpaths Officer is to look at the stile.",
        "Alder Housing Association have agreed to chase the roofer.",
        "Also the bank which has been sown above the weir needs to be cleared.",
    ],
)
def test_work_that_is_told_without_an_owner_is_a_task(text: str) -> None:
    [task] = actions(text, KNOWN)
    assert task.text == text


@every_row(
    "text",
    [
        "Item to be carried forward to the next meeting.",
        "The rent was carried forward to the next year.",
        "The Footpaths Officer is to be thanked.",
        "The Housing Association have agreed the price.",
        "A letter was sent to the bus company.",
        "A letter had been received that is to be read at the fair",
        "Squash and biscuits were to be had in the hall.",
        "Services to be provided by the county are under review.",
        "Cllr. Cole asked that his thanks be minuted.",
        "It was requested that the accounts be noted.",
        "The newsletter was emailed to all residents.",
        "Bills will be sent to the treasurer's account.",
        "The child who needs cleaning up after was named.",
        "The council needs to be careful.",
        "The board will meet again if the grant comes.",
    ],
)
def test_what_is_told_stated_or_left_open_is_none(text: str) -> None:
    assert actions(text, KNOWN) == []


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("It was resolved that the Clerk be instructed to write to the owner.", [["E Evans"]]),
        ("Cllr. Cole moved that the Clerk be asked to write to the owner. Carried.", [["E Evans"]]),
        ("It was agreed that Cllr Drew be requested to look at the wall.", [["Di Drew"]]),
        ("It was agreed that Cllrs Cole and Drew look into the price of a new gate.", [["Cy Cole"], ["Di Drew"]]),
        ("Cllr. Cole will carry out the small service at the cross.", [["Cy Cole"]]),
        ("Cllr. Drew agreed to show the plans at the next meeting.", [["Di Drew"]]),
    ],
)  # fmt: skip
def test_a_motion_or_an_agreement_gives_somebody_work(text: str, owners: list[list[str]]) -> None:
    [task] = actions(text, KNOWN)
    assert [[KNOWN.attendees[i].name for i in owner.attendees] for owner in task.owners] == owners


@pytest.mark.parametrize(
    "text",
    [
        "Cllr. Cole moved that the Clerk be instructed to write to the owner. There was no seconder.",
        "It was agreed that the Chair be authorised to sign.",
        "Cllr. Cole will carry on as vice-chair.",
    ],
)
def test_a_lost_motion_a_power_and_an_office_give_none(text: str) -> None:
    assert actions(text, KNOWN) == []
