"""How alike two texts are, by the words that they share."""

import pytest

from loaders.parsing.text import distinct_words, likeness, share_told


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("mend the roof", "mend the roof", 1.0),
        ("mend the roof", "mend the roof of the shelter by June", 1.0),
        ("mend the old roof", "mend the wall", 2 / 3),
        ("mend roof", "paint wall", 0.0),
    ],
)
def test_the_share_of_the_shorter_text(one: str, other: str, expected: float) -> None:
    first, second = (distinct_words(text, at_least=3) for text in (one, other))
    assert likeness(first, second) == likeness(second, first) == pytest.approx(expected)


def test_what_another_text_tells_has_a_direction() -> None:
    few, many = distinct_words("mend the roof", at_least=3), distinct_words("mend the roof of the hall", at_least=3)
    assert share_told(few, many) == 1.0
    assert share_told(many, few) == pytest.approx(3 / 4)
    assert share_told(set(), few) == 1.0


def test_words_keep_their_accents() -> None:
    assert distinct_words("A précis of the café’s lease", at_least=4) == {"précis", "café", "lease"}
