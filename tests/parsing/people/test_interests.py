"""Interests declared: who, of what nature, in which item."""

import pytest

from tests.parsing.steps import interests, register

KNOWN = register("Ann Adams [AA]", "Cllr. Cole", "Bob Brown")


@pytest.mark.parametrize(
    ("text", "who", "nature", "item"),
    [
        ("Cllr Cole declared a personal interest in item 5.", "Cole", "personal", "5"),
        ("Cllr Cole declared a personal and prejudicial interest in item 26/19.", "Cole", "prejudicial", "26/19"),
        ("Cllr Cole declared a pecuniary interest in the hall.", "Cole", "pecuniary", None),
        ("Cllr Cole declared a disclosable pecuniary interest in item 7.", "Cole", "pecuniary", "7"),
        ("Cllr Cole declared a non-pecuniary interest as a governor.", "Cole", "non-pecuniary", None),
        ("Ann Adams declared an interest as a member of the bowls club.", "Ann Adams", "other", None),
        ("AA declared an interest in item 4.", "AA", "other", "4"),
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
