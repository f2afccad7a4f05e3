"""The prefilter: a pattern that is tried only where its words stand finds all that it finds when it is always tried."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import loaders.parsing.reader  # noqa: F401  # it makes all the patterns that are tried below
from loaders.parsing.patterns.prefilter import (
    PATTERNS,
    LatePatternError,
    Passage,
    PatternGroup,
    PatternSet,
    PrefilteredPattern,
    PrefilterHits,
)
from loaders.parsing.patterns.required_literals import required_literals
from loaders.parsing.text import sentences
from tests.corpus.documents import samples
from tests.generator.dialects import DIALECTS
from tests.generator.making import make_meeting
from tests.generator.seeded import Seeded
from tests.parsing.steps import page
from tests.tables import every_row

NEEDED = [
    (r"resolved", 0, {"resolved"}),
    (r"\bResolved\b", re.I, {"resolved"}),
    (r"(?i:Resolved) that", 0, {"resolved that"}),
    (r"agreed|approved", 0, {"agreed", "approved"}),
    (r"favou?r", 0, {"favor", "favour"}),
    (r"was\s+asked", 0, {" asked"}),
    (r"was\s+(?:also\s+)?asked", 0, {" asked"}),
    (r"[Mm]inutes", 0, {"minutes", "Minutes"}),
    (r"\d+ (?:votes|members)", 0, {" votes", " members"}),
    (r"(?:re-?)?elected", 0, {"elected", "reelected", "re-elected"}),
    (r"(?:ab){2,}c", 0, {"abc"}),
    (r"x(?=\s+refers)", 0, {" refers"}),
    (r"(?<=minute )\d", 0, None),
    (r"(?!never)\d", 0, None),
    (r"(?:agreed)?\d", 0, None),
    (r"agreed|\d", 0, None),
    (r"(?:agreed)*\d", 0, None),
    (r"[A-Z][a-z]+", 0, None),
    (r"précis", re.I, {"cis"}),
]  # fmt: skip


@every_row(("pattern", "flags", "words"), NEEDED)
def test_words_that_a_pattern_needs(pattern: str, flags: int, words: set[str] | None) -> None:
    found = required_literals(pattern, flags)
    assert (set(found.strings) if found else None) == words


def test_what_a_pattern_looks_back_at_counts_where_it_is_asked_for() -> None:
    found = required_literals(r"(?<=[Mm]inute )\d{1,4}", behind=7)
    assert found and found.strings == {"minute ", "Minute "}
    assert required_literals(r"(?<=[Mm]inute )\d{1,4}", behind=6) is None


def test_a_pattern_that_needs_no_word_cannot_be_prefiltered() -> None:
    with pytest.raises(ValueError, match="no word"):
        PrefilteredPattern(r"\d+")


def _texts() -> list[str]:
    printed = [path.read_text(encoding="utf-8") for path in samples()]
    made = [
        dialect.write(make_meeting(Seeded(f"cues {dialect.name} {count}"), dialect.limits))
        for dialect in DIALECTS
        for count in range(3)
    ]
    return [*printed, *made]


@pytest.mark.slow
def test_guarded_and_unguarded_search_agree_on_every_sentence() -> None:
    asked = 0
    for document in map(page, _texts()):
        text = document.text
        for passage in [document.passage(*span) for span in sentences(text, 0, len(text))]:
            for pattern in PATTERNS:
                if pattern.behind:
                    passage = passage._replace(hits=document.hits.between(passage.start - pattern.behind, passage.end))
                asked += pattern.may_match(passage.hits)
                there = pattern.pattern.search(passage.words)
                assert _span(pattern.search(passage)) == _span(there), (pattern.pattern.pattern, passage.words)
                assert _span(pattern.find(text, passage)) == _span(
                    pattern.pattern.search(text, passage.start, passage.end)
                )
    assert asked


def _span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match.span() if match else None


@pytest.mark.slow
@pytest.mark.parametrize("pattern", list(PATTERNS), ids=lambda pattern: pattern.pattern.pattern[:40])
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_whatever_a_pattern_matches_holds_a_word_that_it_needs(
    pattern: PrefilteredPattern, data: st.DataObject
) -> None:
    text = data.draw(st.from_regex(pattern.pattern))
    if pattern.pattern.search(text):
        assert pattern.may_match(PrefilterHits(text).between(0, len(text)))


@pytest.mark.parametrize(
    "words", ["pa\u017fsed", "PA\u017f\u017fED", "unan\u0131mous", "UNAN\u0130MOUS", "so\u00a0\n resolved"]
)
def test_other_cases_and_other_blanks_are_the_same_word(words: str) -> None:
    patterns = PatternSet()
    outcome = PrefilteredPattern(r"\bpassed|unanimous|so\s+resolved\b", re.I, patterns=patterns)
    assert outcome.pattern.search(words)
    assert outcome.may_match(PrefilterHits(words, patterns).between(0, len(words)))


def test_letters_whose_lower_case_is_longer_shift_no_place() -> None:
    patterns = PatternSet()
    carried = PrefilteredPattern("carried", re.I, patterns=patterns)
    text = "\u0130" * 5 + " Carried."
    assert carried.may_match(PrefilterHits(text, patterns).between(6, len(text)))
    assert not carried.may_match(PrefilterHits(text, patterns).between(7, len(text)))


def test_a_group_finds_what_the_first_of_its_patterns_finds_that_finds_anything() -> None:
    patterns = PatternSet()
    agreed = PrefilteredPattern(r"agreed\s+that", patterns=patterns)
    resolved = PrefilteredPattern(r"(?:It was )?resolved", patterns=patterns)
    group = PatternGroup(agreed, resolved)
    text = "Noted. It was resolved, as was agreed, and agreed that it end. Closed."
    hits = PrefilterHits(text, patterns)
    first, second, third = (
        Passage(start, end, text[start:end], hits.between(start, end)) for start, end in ((0, 6), (7, 62), (63, 70))
    )
    assert not group.may_match(first.hits | third.hits) and group.may_match(second.hits)
    for ask in (group.search, lambda one: group.find(text, one), lambda one: group.match_at(text, one)):
        assert ask(first) is None and ask(third) is None
    assert _span(group.search(second)) == (36, 47)
    assert _span(group.find(text, second)) == (43, 54)
    assert _span(group.match_at(text, second)) == (7, 22)


def test_a_pattern_made_after_a_page_was_scanned_is_an_error() -> None:
    patterns = PatternSet()
    resolved = PrefilteredPattern("resolved", patterns=patterns)
    page = PrefilterHits("It was resolved and signed.", patterns)
    assert resolved.may_match(page.between(0, 27))
    with pytest.raises(LatePatternError, match="signed"):
        PrefilteredPattern("signed", patterns=patterns)


def test_with_one_room_of_the_parser_all_of_them_are_imported_so_that_no_pattern_comes_late() -> None:
    program = (
        "from loaders.parsing.text import clean\n"
        "page = clean('RESOLVED: that the report be noted.')\n"
        "page.hits.between(0, 10)\n"
        "import loaders.parsing.decisions, loaders.parsing.actions, loaders.parsing.references\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
