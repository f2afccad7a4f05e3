"""What begins as a user wrote is found, whatever its stem is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.stores import open_store
from minutegraph.fulltext import SearchIndex
from minutegraph.fulltext.asking import search
from minutegraph.fulltext.keeping import current
from minutegraph.fulltext.vocabulary import folded
from minutegraph.fulltext.words import wanted_of


@pytest.fixture(scope="module")
def index(samples_graph: Path) -> Iterator[SearchIndex]:
    store = open_store(samples_graph)
    with current(store) as (opened, _):
        yield opened
    store.close()


@pytest.fixture(scope="module")
def sentences(index: SearchIndex) -> list[set[str]]:
    """The words of each sentence of the samples."""
    return [set(re.findall(r"\w+", folded(str(text)))) for (text,) in index.rows("SELECT text FROM words")]


@pytest.mark.parametrize(
    "word", ["education", "disability", "apologies", "happy", "monthly", "chairing", "carried", "decisions", "ability"]
)
def test_every_beginning_of_a_word_finds_all_that_begin_so(
    index: SearchIndex, sentences: list[set[str]], word: str
) -> None:
    for length in range(3, len(word)):
        beginning = word[:length]
        holding = sum(any(one.startswith(beginning) for one in words) for words in sentences)
        assert search(index, wanted_of(f"{beginning}*")).total >= holding, beginning


def test_every_word_is_found_by_its_beginning(index: SearchIndex, sentences: list[set[str]]) -> None:
    words = sorted({word for one in sentences for word in one if word.isalpha() and len(word) > 5})
    for word in words[::7]:
        assert search(index, wanted_of(f"{word[:-2]}*"), limit=1).total, word


@pytest.mark.parametrize(
    "wanted", ['"home educat"*', "home educat*", "elect* educat*", "educat* -home", "zzz OR educat*"]
)
def test_a_beginning_stands_wherever_a_word_may(index: SearchIndex, wanted: str) -> None:
    assert search(index, wanted_of(wanted)).total


def test_marks_on_letters_count_no_more_than_elsewhere(index: SearchIndex) -> None:
    assert search(index, wanted_of("Éducat*")).total == search(index, wanted_of("educat*")).total


def test_what_begins_as_nothing_does_is_not_found(index: SearchIndex) -> None:
    assert not search(index, wanted_of("educatz*")).total
