"""Blanks of forms that nobody filled in."""

import pytest

from loaders.parsing.text import has_placeholder


@pytest.mark.parametrize(
    "words",
    [
        "Choose an item. to write to the county",
        "the Clerk to Click or tap here to enter text.",
        "by Click or tap to enter a date.",
        "[name] to act",
        "that <insert title of item> be noted",
        "by dd/mm/yyyy",
    ],
)
def test_a_blank_states_nothing(words: str) -> None:
    assert has_placeholder(words)


@pytest.mark.parametrize(
    "words", ["to choose an item for the fair", "to select an item.", "that Addy read it", "to click"]
)
def test_words_that_only_look_so(words: str) -> None:
    assert not has_placeholder(words)
