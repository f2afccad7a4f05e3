from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from loaders.topics import Section
from loaders.topics.words import encode, read_words
from tests.topics.reading import FINDER

VOCABULARY = FINDER.vocabulary
SPELLINGS = sorted({phrase for entry in VOCABULARY.entries for phrase, _ in entry.phrases()})
ACRONYMS = sorted(VOCABULARY.acronyms)
FILLER = st.lists(
    st.sampled_from(["the", "weir", "ran", "over", "in", "spate", "and", "boats", "lay", "still"]), max_size=4
)
JOINTS = st.sampled_from([" ", "  ", "\n", " \n ", "\r\n", "\u00a0", "-", "‑", "</em> <em>", " **"])
PIECES = st.lists(st.one_of(FILLER, st.sampled_from(SPELLINGS + ACRONYMS).map(str.split)), min_size=1, max_size=8)


@given(PIECES, st.data())
def test_each_mention_stands_at_its_words(pieces: list[list[str]], data: st.DataObject) -> None:
    words = ["lo", *(word for piece in pieces for word in [*piece, "lo"])]
    text = "".join(word + data.draw(JOINTS) for word in words)
    for mention in FINDER.find(text, [Section(0, 0, 0, len(text))])[0]:
        printed = text[mention.start : mention.end]
        assert printed == printed.strip()
        meant = VOCABULARY.phrases.get(encode(printed), ())
        assert mention.topic in [topic for topic, _ in meant] or mention.topic in VOCABULARY.acronyms[printed]


@given(PIECES, st.data())
def test_what_is_found_does_not_depend_on_line_breaks(pieces: list[list[str]], data: st.DataObject) -> None:
    words = ["lo", *(word for piece in pieces for word in [*piece, "lo"])]
    breaks = data.draw(st.lists(st.sampled_from([" ", "\n"]), min_size=len(words), max_size=len(words)))
    straight = " ".join(words) + " "
    wrapped = "".join(word + joint for word, joint in zip(words, breaks, strict=True))
    sections = [Section(0, 0, 0, len(straight))]
    assert FINDER.find(wrapped, sections) == FINDER.find(straight, sections)


@given(st.sampled_from(SPELLINGS), st.sampled_from(["’s", "'s", "s"]), st.booleans())
def test_a_phrase_is_found_in_any_case_and_in_the_possessive(phrase: str, ending: str, loud: bool) -> None:
    short = (
        len(re.split(r"[\W_]+", phrase)[-1]) < 3
    )  # "5Gs", "band Ds": the S-stemmer leaves words of three letters alone
    kept = phrase.endswith(("s", "S", "y", "h", "x")) or (short and ending == "s")
    printed = phrase if kept else phrase + ending
    text = (printed.upper() if loud else printed.lower()) + " at last"
    found = FINDER.find(text, [Section(0, len(text), 0, len(text))])[0]
    meant = {topic.id for topic, heading_only in VOCABULARY.phrases[encode(phrase)] if not heading_only}
    if len(meant) == 1:  # others are left out without a context
        assert meant <= {mention.topic.id for mention in found}


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    words = read_words(text)
    assert [words.at_mark(mark) for mark in words.marks] == list(range(len(words)))
    for index in range(len(words)):
        assert words.word(index)
    middle = len(text) // 2
    for found in FINDER.find(text, [Section(0, middle, middle, len(text))]):
        assert all(0 <= mention.start < mention.end <= len(text) for mention in found)
