"""Patterns that are tried where their first words stand find what a search through the whole text finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.mapping import mentions
from loaders.parsing.patterns import LedPattern
from loaders.parsing.patterns.leading import SHORT
from loaders.parsing.patterns.leading_literals import leading_literals
from loaders.privacy import addresses, contacts, exempt_words
from loaders.privacy.absence import cues
from loaders.recognition import evidence


@pytest.mark.parametrize(
    ("pattern", "flags", "strings"),
    [
        (r"\bapolog(?:y|ies)\b", re.I, {"apology", "apologies"}),
        (r"(?:the\s+)?board\b", re.I, {"the board", "the  ", "board"}),
        (r"(?:the\s*)?board\b", re.I, {"the board", "the  ", "theboard", "board"}),
        (r"(?<=[a-z] )Road|Rd\b", 0, {"Road", "Rd"}),
        (r"(?:Flat|Room)\s+\d", 0, {"Flat ", "Room "}),
        (r"s(?:end|ent)s?", re.I, {"send", "sent"}),
        (r"(?i:part)\s+2", 0, {"part 2", "part  "}),
        (r"(?i:part)\s{2,}2", 0, {"part "}),
        (r"not+ed", 0, {"not"}),
        (r"\w+ing", 0, {""}),
        (r"(?:very\s+)*late", 0, {"very ", "late"}),
    ],
)
def test_what_a_pattern_begins_with(pattern: str, flags: int, strings: set[str]) -> None:
    assert leading_literals(pattern, flags).strings == strings


@pytest.mark.parametrize(
    ("pattern", "at_words"),
    [
        (r"\b(?:he|she)\b", {"he", "she"}),
        (r"\b(?:the\s+)?he", {"he", "the he", "the  "}),
        (r"\bhe|hello|\bshe", {"she"}),
        (r"he\b", set()),
        (r"x?\bhe", {"he"}),
        (r"\b['’]s", set()),
    ],
)
def test_what_stands_at_the_beginning_of_a_word_only(pattern: str, at_words: set[str]) -> None:
    assert leading_literals(pattern).at_words == at_words


def test_a_pattern_that_may_begin_with_anything_is_refused() -> None:
    with pytest.raises(ValueError, match="no words begin"):
        LedPattern(r"\w+ing")


PIECES = """apologies APOLOGIES for from was Was\u00a0absent the The Board board agreed noted that it unable to attend
ſent sent regrets press public excluded camera Road Lane St 01632 960 (0 Flat 2 exempt private item Part 2 leave of
absence his her sıck KİND Kelvin xwas _was \u2003 . , ( ) - ’ '  """.split(" ")
PATTERNS = [
    cues.CUE, exempt_words.CUE, exempt_words.MAY_EXCLUDE, contacts._PHONE, addresses._ANCHOR, evidence.TOLD,
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60), st.integers(0, 200), st.integers(0, 200))
def test_what_is_found_is_what_re_finds(pieces: list[str], begin: int, less: int) -> None:
    text = " ".join(pieces) + " " + "so " * SHORT
    end = len(text) - less
    for pattern in PATTERNS:
        found = [one.span() for one in pattern.finditer(text, begin, end)]
        assert found == [one.span() for one in pattern.pattern.finditer(text, begin, end)]


def test_a_guarded_pattern_finds_what_re_finds() -> None:
    texts = [
        "that the press and public be excluded", "RESOLVED to exclude\u00a0the PUBLIC", "the public were not there",
        "moved into closed session", "moved into\nclosed  session", "nothing of the kind", "held in private", "",
    ]  # fmt: skip
    for text in texts:
        for pattern in (exempt_words.EXCLUSION, exempt_words.READMISSION):
            assert (pattern.search(text) is None) == (pattern.pattern.search(text) is None), text


NAMES = [
    *"Oak Board Panel of the and for Parish Council Trust Tax Members , . The Cabinet Boardroom & x".split(),
    "\n\n",
]


@given(st.lists(st.sampled_from(NAMES), max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_bodies_are_found_as_by_one_search(pieces: list[str], begin: int, less: int) -> None:
    text = " ".join(pieces) + " " + "so " * SHORT
    end = len(" ".join(pieces)) - less
    found = [one.span() for one in mentions.names_of_bodies(text, begin, max(begin, end))]
    assert found == [one.span() for one in mentions.BODY.finditer(text, begin, max(begin, end))]
