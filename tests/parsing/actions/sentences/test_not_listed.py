"""Tasks of groups, of bodies by their initials and of titled people on no list, and more forms that bind a meeting."""

from tests.parsing.steps import actions, register
from tests.tables import every_row

KNOWN = register("Ann Adams | Chair", "Mrs. E Evans | Clerk", "Cllr. Cy Cole")


@every_row(
    "text, owner",
    [
        ("Ford Councillors to draw up a form for the June meeting.", "Ford Councillors"),
        ("It was agreed that the ward members would count the lamps.", "ward members"),
        ("PCC to seek three prices for the wall.", "PCC"),
        ("XY to speak to the school about the crossing.", "XY"),
        ("PCSO Ash would report back to the Clerk on the figures.", "Ash"),
        ("Mr Holt will look for the deed of the well.", "Holt"),
    ],
)
def test_who_is_on_no_list_is_named_as_printed(text: str, owner: str) -> None:
    [task] = actions(text, KNOWN)
    assert [one.as_written for one in task.owners] == [owner]
    assert task.owners[0].attendees == ()


@every_row(
    "text",
    [
        "AGM to arrange.",
        "VAT to pay on the roof.",
        "Mr Holt would be glad of a reply.",
        "Residents to the north of the lane complained.",
        "Cllr Cole proposed that the meeting be closed for the public to speak.",
        "It was suggested that a letter be sent to the mill.",
        "The visit will be free of charge.",
    ],
)
def test_what_tells_no_task_gives_none(text: str) -> None:
    assert actions(text, KNOWN) == []


@every_row(
    "text",
    [
        "The counter is here, training to be arranged for both wardens.",
        "Also, to follow up on the lost signs.",
        "A description of the drain was written, and the plan of it has been copied and will be sent to builders.",
        "As noted above dates will be set for the clinics.",
        "The Parish Council will respond to the paper on bins.",
        "It was agreed that the claim should be resubmitted.",
        "It was decided the count of the plots will be carried out at six.",
        "Members agreed to visit the weir on Sunday.",
        "It was agreed to post the scheme on the board.",
        "Councillors are looking at the stile and will then arrange a day to mend it.",
        "Nothing has been done at the ford, a reminder to be sent.",
        "It was thought best that the spot be given, and a request would be made to Highways.",
        "The van parks on the bend - police to be informed.",
        "The cost of the kerb needs to be explored and brought to the March meeting.",
        "Cllr Cole spoke of dogs and asked that a notice be put in the porch.",
        "We will ask the county to mend the rail.",
        "A letter would be sent to the tenant.",
    ],
)
def test_more_forms_bind_the_meeting(text: str) -> None:
    [task] = actions(text, KNOWN)
    assert task.text == text
    assert task.owners == ()


@every_row(
    "text",
    [
        "It was suggested that a letter be sent to the mill. This was agreed.",
        "It was recommended that the bin be moved to the gate. All agreed.",
    ],
)
def test_a_suggestion_that_was_taken_up_is_a_task(text: str) -> None:
    assert len(actions(text, KNOWN)) == 1


@every_row(
    "text",
    [
        "The Clerk also asked to find out who owns the post.",
        "Mrs Evans requested that the Clerk checks the lease.",
        "Cllr Cole will manage the works with the builder.",
    ],
)
def test_more_forms_with_an_owner_on_the_list(text: str) -> None:
    [task] = actions(text, KNOWN)
    assert all(one.attendees for one in task.owners)
    assert task.owners
