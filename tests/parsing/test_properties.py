"""Whatever the text: nothing is raised, places lie in the text, rows keep the rules, and reading is a function."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from graph.errors import UnreadableDocument
from graph.writing import validate_rows
from loaders.minutes import Part
from loaders.parsing.text import clean, plain
from loaders.pipeline import extract
from loaders.understood import Coverage
from tests.corpus.documents import samples
from tests.parsing.steps import document, minutes

BRISK = settings(max_examples=120, suppress_health_check=list(HealthCheck))
LINES = [line for path in samples() for line in path.read_text(encoding="utf-8").split("\n") if len(line) < 400]
WORDS = [
    *"Present: Apologies Absent Councillor Cllr. Adams Ann (Chair) [AA] AA Resolved:- RESOLVED that agreed".split(),
    *"Action: ACTION to the minutes of 3rd May 2022 7.30pm 1. 2. 22/19 14/03/05 a) (1) - * • | <p>".split(),
    *"</p> <td> </td> <table> <tr> ** __ # ## > -- --- : ; , . ( ) [ ] & &amp; / Proposed: seconded".split(),
    *"For: 4 Against: next meeting by October Board Council Trust and".split(),
    *("\t", "\n", "\n\n", "\\"),
]
soup = st.lists(st.sampled_from(WORDS), max_size=120).map(" ".join)
anything = st.text(max_size=400)
odd = st.text(alphabet="\u00a0\u200b\u2028\x0c\x00\ufeff\u00ad\tA1.:-•|<>()[]*#&;,\n \r", max_size=300)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Some lines of the samples: dropped, doubled, shuffled, cut, with characters replaced."""
    begin = draw(st.integers(0, len(LINES) - 1))
    lines = LINES[begin : begin + draw(st.integers(1, 40))]
    keep = draw(st.lists(st.integers(0, 2), min_size=len(lines), max_size=len(lines)))
    lines = [line for line, times in zip(lines, keep, strict=True) for _ in range(times)]
    if draw(st.booleans()):
        lines = draw(st.permutations(lines))
    text = "\n".join(lines)
    for _ in range(draw(st.integers(0, 4))):
        place = draw(st.integers(0, len(text)))
        text = (
            text[:place]
            + draw(st.sampled_from(["", "<", "|", "\t", "(", "1. ", "\n\n", "**", "é"]))
            + text[place + 1 :]
        )
    return text[: draw(st.integers(0, len(text)))] if draw(st.booleans()) else text


TEXTS = st.one_of(anything, odd, soup, mutated())


def parts(value: Any) -> Iterator[Part]:
    """All parts of the minutes, with those inside them."""
    if isinstance(value, Part):
        yield value
    if isinstance(value, BaseModel) and not isinstance(value, Coverage):
        for field in type(value).model_fields:
            yield from parts(getattr(value, field))
    elif isinstance(value, tuple):
        for each in value:
            yield from parts(each)


@BRISK
@given(TEXTS)
def test_minutes_are_read_from_any_text_and_every_place_lies_in_it(text: str) -> None:
    found = minutes(text)
    for part in parts(found):
        assert 0 <= part.start <= part.end <= len(text), part
    for item in found.items:
        assert 0 <= item.heading_start <= item.heading_end <= len(text)
        assert item.parent is None or 1 <= item.parent < item.position
        owners = [h for action in item.actions for h in action.owners]
        for holder in (*owners, *item.presenters):
            assert all(0 <= index < len(found.attendees) for index in holder.attendees)
    assert [item.position for item in found.items] == list(range(1, len(found.items) + 1))
    assert sum(attendee.chair for attendee in found.attendees if attendee.status in ("apologies", "absent")) == 0


@BRISK
@given(TEXTS)
def test_rows_keep_the_rules_or_the_text_is_refused(text: str) -> None:
    try:
        found = extract(document("Minutes of the Alpha Board, 3 May 2022\n\nPresent: Ann Adams, Bob Brown\n\n" + text))
    except UnreadableDocument:
        return
    validate_rows(found.rows)


@BRISK
@given(TEXTS)
def test_any_text_alone_is_read_or_refused(text: str) -> None:
    try:
        validate_rows(extract(document(text)).rows)
    except UnreadableDocument as refused:
        assert "\n" not in str(refused)


@settings(BRISK, max_examples=25)
@given(TEXTS)
def test_reading_is_a_function_of_the_text(text: str) -> None:
    assert minutes(text) == minutes(text)


@settings(BRISK, max_examples=150)
@given(TEXTS)
def test_clean_characters_lead_back_to_the_same_characters(text: str) -> None:
    made = clean(text)
    assert len(made.offsets) == len(made.text)
    assert all(0 <= offset <= len(text) for offset in made.offsets)
    assert list(made.offsets) == sorted(made.offsets)
    for place, char in enumerate(made.text):
        raw = text[made.offsets[place] : made.offsets[place] + 1]
        assert raw == char or char.isspace() or raw in ("&", "")
    before = 0
    for line in made.lines:
        assert before <= line.start <= line.end <= len(made.text)
        before = line.end
        start, end = made.source_span(line.start, line.end)
        assert 0 <= start <= end <= len(text)


@settings(BRISK, max_examples=100)
@given(st.text(alphabet="abc XYZ.,'é\n", max_size=80))
def test_text_without_markup_stays_as_it_is(text: str) -> None:
    assert plain(text) == " ".join(text.split())
