"""Each sentence is at its place, and is what the facts of its document say."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.parsing.text import plain
from loaders.sentences import LONGEST, sentences_of
from minutegraph.fulltext import Facts
from minutegraph.fulltext.passages import passages_of
from tests.corpus.documents import read, samples

WRAPPED = """# Budget

The panel noted the
report. Cllr. Ann Hart asked why.

| Item | Action |
|---|---|
| 3. **Roof** | To mend it. |
"""


def test_wrapped_lines_are_one_sentence_and_markup_is_left_out() -> None:
    words = [one.words for one in sentences_of(WRAPPED)]
    assert words == ["Budget", "The panel noted the report.", "Cllr. Ann Hart asked why.", "Item", "Action", "3. Roof",
                     "To mend it."]  # fmt: skip


def test_a_text_without_any_mark_is_cut() -> None:
    assert all(len(one.words) <= LONGEST for one in sentences_of("word " * 5000))


@given(st.text(alphabet="ab.\n |*#<>é", max_size=200))
def test_sentences_stand_in_order_where_they_say(text: str) -> None:
    end = 0
    for one in sentences_of(text):
        assert end <= one.start < one.end <= len(text)
        assert {letter for letter in one.words if letter.isalnum()} <= set(text[one.start : one.end])
        end = one.start


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.stem)
def test_every_decision_and_action_is_found_as_what_it_is(path: Path) -> None:
    found = read(path)
    text = found.document.text
    sentences = sentences_of(text)
    for start, end, words in sentences:
        assert plain(text[start:end]).split()[0].strip("*#|") in words
    told = Facts.of(found.rows)
    passages = passages_of(sentences, told)
    assert {fact.id for fact in told.facts} - {fact for one in passages for fact in one.facts} == set()
