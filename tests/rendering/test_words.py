"""Which words of a quotation name the topic, and how much of it is shown."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutegraph.rendering.from_trace import story_of
from minutegraph.rendering.words import Wording
from tests.rendering.fixtures import step, trace_of

WORDING = Wording(("Lantern parade", "LPP", "SEND", "parade of lanterns"))
FILLER = "The clerk read the letters and the accounts of the year before."


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("the lantern-parade", ["lantern-parade"]),
        ("LANTERN PARADES and the LPPs", ["LANTERN PARADES", "LPPs"]),
        ("parade of  lanterns' route", ["parade of  lanterns"]),
        ("to send a lppx", []),
        ("SEND", ["SEND"]),
        ("Unlantern parade", []),
        ("", []),
    ],
)
def test_spellings_are_found(text: str, named: list[str]) -> None:
    parts = WORDING.parts(text)
    assert "".join(part.text for part in parts) == text
    assert [part.text for part in parts if part.named] == named


@pytest.mark.parametrize(
    ("number", "heading", "quote", "said"),
    [
        ("4", "Lantern parade", "4 Lantern parade", ""),
        ("4", "Lantern parade", "Lantern parade pdf icon PDF 640 KB", ""),
        ("4", "EVENTS", "4. Events The lantern parade is late.", "The lantern parade is late."),
        ("4", "EVENTS", "4 Events: The lantern parade is late.", "The lantern parade is late."),
        ("LI 4", "Events", "Events - the LPP is late.", "the LPP is late."),
        (None, None, "The LPP is late.", "The LPP is late."),
        ("4", "Lanterns", "4 lantern parade tickets", "4 lantern parade tickets"),
        ("4", None, "4. The LPP is late.", "The LPP is late."),
        ("4", "Event", "Events and the LPP.", "Events and the LPP."),
    ],
)
def test_the_heading_is_not_said_twice(number: str | None, heading: str | None, quote: str, said: str) -> None:
    made = trace_of([step("Harbour Board", date(2022, 1, 10), number=number, heading=heading, quote=quote)])
    [only] = story_of(made).steps
    assert WORDING.said(only) == said


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("The lantern parade is late.", "The lantern parade is late."),
        (f"{FILLER} The lantern parade is late. {FILLER}", "…The lantern parade is late.…"),
        (f"{'word ' * 20}lantern parade{' word' * 20}", f"…{'word ' * 6}lantern parade{' word' * 6}…"),
        ("x" * 200, f"{'x' * 76}…"),
    ],
)
def test_a_long_quotation_is_cut_to_the_words_that_name_the_topic(words: str, shown: str) -> None:
    assert WORDING.excerpt(words, 78) == shown


@given(st.lists(st.sampled_from(["word", "LPP.", "longer-word;", "lantern parade"]), min_size=1, max_size=60))
def test_an_excerpt_is_short_whole_words_and_names_the_topic(words: list[str]) -> None:
    text = " ".join(words)
    shown = WORDING.excerpt(text, 60)
    assert len(shown) <= 60
    assert shown.strip("…") in text
    assert any(part.named for part in WORDING.parts(shown)) == any(part.named for part in WORDING.parts(text))
    assert set(shown.strip("…").split()) <= set(text.split())
