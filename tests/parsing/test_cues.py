"""Cues: a pattern that is asked only where its words stand finds all that it finds when it is always asked."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.parsing.decisions.motions import OUTCOME
from loaders.parsing.patterns.prefilter import KNOWN, Cued, Cues
from loaders.parsing.patterns.required_literals import needed
from loaders.parsing.text.sentences import sentences
from tests.corpus.documents import samples
from tests.generator.dialects import DIALECTS
from tests.generator.making import make_meeting
from tests.generator.seeded import Seeded
from tests.parsing.steps import page

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


@pytest.mark.parametrize(("pattern", "flags", "words"), NEEDED)
def test_words_that_a_pattern_needs(pattern: str, flags: int, words: set[str] | None) -> None:
    found = needed(pattern, flags)
    assert (set(found.strings) if found else None) == words


def test_what_a_pattern_looks_back_at_counts_where_it_is_asked_for() -> None:
    found = needed(r"(?<=[Mm]inute )\d{1,4}", behind=7)
    assert found and found.strings == {"minute ", "Minute "}
    assert needed(r"(?<=[Mm]inute )\d{1,4}", behind=6) is None


def test_a_pattern_that_needs_no_word_is_no_cued_one() -> None:
    with pytest.raises(ValueError, match="no word"):
        Cued(r"\d+")


def _texts() -> list[str]:
    printed = [path.read_text(encoding="utf-8") for path in samples()]
    made = [
        dialect.write(make_meeting(Seeded(f"cues {dialect.name} {count}"), dialect.limits))
        for dialect in DIALECTS
        for count in range(3)
    ]
    return [*printed, *made]


def test_guarded_and_unguarded_search_agree_on_every_sentence() -> None:
    asked = 0
    for document in map(page, _texts()):
        text = document.text
        for passage in [document.passage(*span) for span in sentences(text, 0, len(text))]:
            for cued in KNOWN:
                if cued.behind:
                    passage = passage._replace(cues=document.cues.between(passage.start - cued.behind, passage.end))
                asked += cued.may_stand(passage.cues)
                there = cued.pattern.search(passage.words)
                assert _span(cued.search(passage)) == _span(there), (cued.pattern.pattern, passage.words)
                assert _span(cued.find(text, passage)) == _span(cued.pattern.search(text, passage.start, passage.end))
    assert asked


def _span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match.span() if match else None


@pytest.mark.parametrize("cued", KNOWN, ids=lambda cued: cued.pattern.pattern[:40])
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_whatever_a_pattern_matches_holds_a_word_that_it_needs(cued: Cued, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(cued.pattern))
    if cued.pattern.search(text):
        assert cued.may_stand(Cues(text).between(0, len(text)))


@pytest.mark.parametrize(
    "words", ["pa\u017fsed", "PA\u017f\u017fED", "unan\u0131mous", "UNAN\u0130MOUS", "so\u00a0\n resolved"]
)
def test_other_cases_and_other_blanks_are_the_same_word(words: str) -> None:
    assert OUTCOME.pattern.search(words)
    assert OUTCOME.may_stand(Cues(words).between(0, len(words)))


def test_letters_whose_lower_case_is_longer_shift_no_place() -> None:
    text = "\u0130" * 5 + " Carried."
    assert OUTCOME.may_stand(Cues(text).between(6, len(text)))
    assert not OUTCOME.may_stand(Cues(text).between(7, len(text)))
