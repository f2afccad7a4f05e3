"""The next meeting's agenda behind the minutes: its items and people are none of this meeting's."""

import pytest

from tests.parsing.steps import minutes

MINUTES = (
    "Alton Parish Council\nMinutes of the meeting held on 3 May 2022 at 7 pm\n\n"
    "Present: Cllr Ann Ashe, Cllr Bea Brook\n\n"
    "1. Apologies\nNone.\n\n2. Roads\nIt was resolved to mend the road.\n\n3. Date of next meeting\n7 June 2022.\n\n"
)
OWN = ["1", "2", "3"]


@pytest.mark.parametrize(
    "agenda",
    [
        "AGENDA FOR NEXT MEETING\n\n1. Apologies\n2. Talk by Mr Zed Zeal\n3. Presentation by Ms Yve Yale\n4. Bins",
        "Next meeting's agenda:\n\n4. Apologies\n5. Minutes of 3 May 2022\n6. Bins",
        "Draft agenda for the next meeting of the Council\n\n1) Welcome\n2) Report from Zed Zeal\n3) Close",
        "Agenda for the meeting on 7 June 2022\n\n4. Apologies\n5. Bins",
    ],
)
def test_the_next_agenda_gives_no_items_or_people(agenda: str) -> None:
    read = minutes(MINUTES + agenda)
    assert [one.number for one in read.items] == OWN
    assert not any(one.presenters for one in read.items)
    assert [one.name for one in read.attendees] == ["Ann Ashe", "Bea Brook"]


@pytest.mark.parametrize(
    "item",
    [
        "4. Agenda for next meeting\nBins and the bus shelter.\n\n5. Close\nThe meeting closed at 9 pm.",
        "4. Matters for the next agenda\nThe Clerk asked for reports.\n\n5. Close\nThe meeting closed at 9 pm.",
    ],
)
def test_matters_for_the_next_agenda_are_this_meetings_item(item: str) -> None:
    assert [one.number for one in minutes(MINUTES + item).items] == [*OWN, "4", "5"]


def test_what_is_signed_behind_the_agenda_is_this_meetings_again() -> None:
    agenda = "Agenda for next meeting\n\n1. Apologies\n2. Bins"
    page = f"{MINUTES}{agenda}\n\nACTIONS\n\nAction: Clerk to write to the county council."
    assert [action.text for item in minutes(page).items for action in item.actions] != []
