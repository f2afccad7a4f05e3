"""Interests declared: who, of what nature, in which item."""

import pytest

from tests.parsing.steps import interests, register
from tests.tables import every_row

KNOWN = register("Ann Adams [AA]", "Cllr. Cole", "Bob Brown")


@every_row(
    ("text", "who", "nature", "item"),
    [
        ("Cllr Cole declared a personal interest in item 5.", "Cole", "personal", "5"),
        ("Cllr Cole declared a personal and prejudicial interest in item 26/19.", "Cole", "prejudicial", "26/19"),
        ("Cllr Cole declared a pecuniary interest in the hall.", "Cole", "pecuniary", None),
        ("Cllr Cole declared a disclosable pecuniary interest in item 7.", "Cole", "pecuniary", "7"),
        ("Cllr Cole declared a non-pecuniary interest as a governor.", "Cole", "non-pecuniary", None),
        ("Ann Adams declared an interest as a member of the bowls club.", "Ann Adams", "other", None),
        ("AA declared an interest in item 4.", "AA", "other", "4"),
        ("Bob Brown declared a personal interest in HC 25/2023, as a tenant.", "Bob Brown", "personal", "HC 25/2023"),
        ("Cllr Cole declared a pecuniary interest in FP 7/22.", "Cole", "pecuniary", "FP 7/22"),
        ("Ann Adams declared an interest in the A25 and in 3 houses.", "Ann Adams", "other", None),
    ],
)
def test_interests(text: str, who: str, nature: str, item: str | None) -> None:
    (found,) = interests(text, KNOWN)
    assert (found.person.as_written, found.nature, found.item) == (who, nature, item)


@pytest.mark.parametrize(
    "text",
    [
        "None.",
        "There were no declarations of interest.",
        "No interests were declared.",
        "Members were reminded to declare interests.",
        "",
    ],
)
def test_no_interests(text: str) -> None:
    assert interests(text, KNOWN) == []


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Cole stated that kerbs are wanted in the interest of fairness.",
        "Ann Adams expressed an interest in opening the fete.",
        "The letter was noted with interest by Ann Adams.",
        "The Clerk had advised that Councillors should register their personal interest in local groups.",
    ],
)
def test_another_sense_of_interest_is_none(text: str) -> None:
    assert interests(text, KNOWN, title="Roads") == []


@pytest.mark.parametrize("text", ["Cllr Cole declared an interest in the barn.", "Cllr Cole has a personal interest."])
def test_an_interest_may_be_declared_under_any_item(text: str) -> None:
    assert [found.person.as_written for found in interests(text, KNOWN, title="Planning")] == ["Cole"]


def test_interests_run_together_are_each_their_own() -> None:
    found = interests("AA declared an interest in item 4 Cllr Cole declared an interest in item 6", KNOWN)
    assert [(one.person.as_written, one.item) for one in found] == [("AA", "4"), ("Cole", "6")]


def test_a_place_beside_somebody_known_declares_nothing() -> None:
    found = interests("Porch at Ivy Cottage, Low Road Cllr Cole had declared an interest", KNOWN, title="Planning")
    assert [one.person.as_written for one in found] == ["Cole"]
