"""Tasks told with a noun, of need, with "please", and by those who are not of the meeting."""

import pytest

from tests.parsing.actions.test_commitments import owned


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Cllr Cole was tasked with finding a map printer.", ["Cy Cole"]),
        ("Cllr Brown has been tasked with getting three prices.", ["Bob Brown"]),
        ("Dora Dunn is charged with updating the asset register by 1 May.", ["Dora Dunn"]),
        ("The Clerk was given the task of finding a plumber.", ["E Evans"]),
        ("Cllr Cole took on the task of sorting the keys.", ["Cy Cole"]),
        ("Cllr Brown took an action to sort the keys.", ["Bob Brown"]),
        ("Dora Dunn accepted an action to ask the vicar.", ["Dora Dunn"]),
        ("Cllr Cole was nominated to attend the county briefing.", ["Cy Cole"]),
        ("The path is too wet and the Clerk needs to tell the county.", ["E Evans"]),
        ("Cllr Brown needs to return the keys to the hall.", ["Bob Brown"]),
        ("Will needs to check the stile by the mill.", ["Will Tanner"]),
        ("Please could the Clerk put this on the May agenda.", ["E Evans"]),
        ("Can Dora Dunn please send the photos to the printer.", ["Dora Dunn"]),
        ("Would Cllr Cole please ask the vicar.", ["Cy Cole"]),
        ("The school has undertaken to oil the bench each spring.", ["school"]),
        ("Alpha County Council has undertaken to resurface the lane.", ["Alpha County Council"]),
        ("The landowner has promised to mend the stile.", ["landowner"]),
    ],
)
def test_who_is_given_a_task_holds_it(text: str, owners: list[str]) -> None:
    assert owned(text) == [(text, owners)]


@pytest.mark.parametrize(
    "text",
    [
        "The clerk needs to have more hours.",
        "Everybody needs to be careful at the bend.",
        "Residents felt that the Clerk needs to answer letters faster.",
        "The school had undertaken to finish by Easter but did not.",
        "The firm has offered to mend it but at a price.",
        "Cllr Cole took on new staff.",
        "The firm was tasked with mending the roof in 2019.",
        "Cllr Brown is happy to see the bridge open.",
        "The school has agreed to a later start.",
    ],
)
def test_what_gives_nobody_here_a_task_is_none(text: str) -> None:
    assert owned(text) == []
