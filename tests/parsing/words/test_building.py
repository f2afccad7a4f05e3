"""Lists of words as parts of regular expressions: every word is matched whole, nothing else is."""

import re

from hypothesis import given
from hypothesis import strategies as st

from loaders.parsing.words import alternatives

WORDS = st.lists(st.text("abc-' .(", min_size=1, max_size=5).filter(lambda word: word.strip() == word), min_size=1)


@given(WORDS)
def test_each_word_is_matched_whole_whatever_begins_it(words: list[str]) -> None:
    pattern = re.compile(alternatives(words))
    for word in words:
        found = pattern.match(word)
        assert found is not None
        assert found.group() == word


@given(WORDS, st.text("abc-' .(", max_size=5))
def test_nothing_else_is_matched(words: list[str], other: str) -> None:
    found = re.compile(alternatives(words)).fullmatch(other)
    assert (found is not None) == (other in {re.sub(" +", " ", word) for word in words} or _collapsed(other, words))


def _collapsed(other: str, words: list[str]) -> bool:
    """White space may be wider in the text than in the word, never narrower."""
    return any(re.fullmatch(re.escape(word).replace(r"\ ", r"\s+"), other) for word in words)


def test_lists_are_joined_and_the_longest_word_wins() -> None:
    pattern = re.compile(alternatives(("jan", "may"), ("january",)), re.I)
    assert [found.group() for found in pattern.finditer("January May Jan")] == ["January", "May", "Jan"]


def test_a_blank_stands_for_any_white_space_or_for_what_is_asked() -> None:
    assert re.fullmatch(alternatives(("roll call",)), "roll \t call")
    assert not re.fullmatch(alternatives(("roll call",), blank=" "), "roll  call")
