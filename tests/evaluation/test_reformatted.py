"""The forms that the benchmark of reading writes annotated minutes in: the words stay, their form changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.reformatted.forms import FORMS
from benchmarks.reformatted.source import Source, sources
from loaders.evaluation.matching import words

FOLDER = Path("samples/alderbourne")
KEEPS_WORDS = ("wrapped at 50", "wrapped at 72, lines", "empty", "no empty", "indented", "a space", "tabs", "lists")


@pytest.fixture(scope="module")
def parish() -> Source:
    return next(source for source in sources(FOLDER) if source.path.name.startswith("great-thessing"))


def text_of(source: Source, form: str) -> str:
    return FORMS[form](source).content.decode()


@pytest.mark.parametrize("form", [form for form in FORMS if form.startswith(KEEPS_WORDS)])
def test_layouts_keep_every_word(parish: Source, form: str) -> None:
    assert words(text_of(parish, form)) == words(parish.text)


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ("numbered (1)", "(2) "),
        ("numbered Item 1:", "Item 2: "),
        ("numbered Minute 1", "Minute 2 "),
        ("number in a line of its own", "2.\n"),
    ],
)
def test_every_heading_has_another_number(parish: Source, form: str, line: str) -> None:
    assert len(parish.headings) == len(parish.annotation["items"])
    assert f"\n{line}{parish.headings[1].title}" in text_of(parish, form)


def test_lines_are_no_wider_than_asked_and_none_is_empty(parish: Source) -> None:
    assert max(map(len, text_of(parish, "wrapped at 60").split("\n"))) <= 60
    assert "\n\n" not in text_of(parish, "no empty lines").rstrip("\n")


def test_days_change_in_the_annotation_as_in_the_text(parish: Source) -> None:
    written = FORMS["days as 1st February, 2023"](parish)
    assert "7th October, 2021" in written.content.decode()
    assert written.annotation["date"] == parish.annotation["date"] == "2021-10-07"
