"""Names in sentences on absence are found as one regular expression of all of them would find them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.parsing.words import alternatives, honorifics
from loaders.privacy.absence.listed_names import ListedNames


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Apologies from Ann Adams and Bob", ["Ann Adams"]),
        ("Cllr. Ann\nAdams's daughter", ["Cllr. Ann\nAdams's"]),
        ("Mr and Mrs Brown were away", ["Mr and Mrs Brown"]),
        ("for Dr X. Yates, who", ["Dr X. Yates"]),
        ("of Carol van Dyke and Guy Dyke", ["Carol van Dyke", "Guy Dyke"]),
        ("Joanne Adams and Adamson", ["Joanne Adams"]),
        ("anne-Ann Adams", []),
    ],
)
def test_names_as_minutes_print_them(text: str, found: list[str]) -> None:
    names = ListedNames(["Ann Adams", "Ann", "Carol van Dyke", "Bob Brown"])
    assert [text[start:end] for start, end in names.places(text, 0, len(text))] == found


def _pattern(listed: set[str]) -> re.Pattern[str]:
    titled = rf"(?:{alternatives(honorifics.OF_THE_ABSENT)}\.?\s+(?:and\s+(?:Mrs|Ms)\.?\s+)?)"
    word = r"(?:(?:[A-Z]\.?\s){1,3}|[A-Z]\.|[A-Z][\w'’-]+)"
    surnames = {name.split()[-1] for name in listed if len(name.split()) > 1}
    full = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in sorted(listed, key=len, reverse=True))
    family = "|".join(re.escape(one) for one in sorted(surnames, key=len, reverse=True))
    kinds = [rf"{titled}*(?:{full})\b"] if listed else []
    kinds.append(rf"{titled}+{word}(?:\s*{word})?(?:\s+{word})?")
    if family:
        kinds.append(rf"{titled}+(?:{family})\b")
        kinds.append(rf"(?:(?:[A-Z]\.?\s){{1,3}}|[A-Z]\.|[A-Z][\w'’-]+\s+){{1,2}}(?:{family})\b")
    return re.compile(rf"(?<![\w'’-])(?:{'|'.join(kinds)})(?:['’]s?\b)?")


WORDS = (
    "Ann Adams Bob Brown van Dyke O’Brien A. B J. Cllr Cllr. Mrs Mr and Ms Dr Smith-Jones de SMITH Adamson x".split()
)
MARKS = ["’s", "'s", "’", "(", "-", ",", ".", "\n", "  "]
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)


@given(
    st.sets(NAMES, max_size=6),
    st.lists(st.tuples(st.sampled_from(WORDS + MARKS), st.sampled_from([" ", "", "  ", "\n"])), max_size=30),
    st.integers(0, 20),
)
def test_as_a_regular_expression_would(listed: set[str], pieces: list[tuple[str, str]], begin: int) -> None:
    text = "".join(map("".join, pieces))
    found = list(ListedNames(listed).places(text, begin, len(text)))
    assert found == [one.span() for one in _pattern(listed).finditer(text, begin, len(text))]
