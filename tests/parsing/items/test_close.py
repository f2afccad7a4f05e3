"""Headings that no number, no mark and no empty line tells: short lines right above what was said."""

from __future__ import annotations

import textwrap

import pytest

from tests.parsing.steps import headings

BEGINS = "Fernley Parish Council\nMinutes of the meeting held on 3 March 2023\n\nPresent: Ann Adams, Bob Brown\n\n"
SAID = {
    "Welcome": "The chair welcomed everybody to the hall and asked who was away. Nobody was.",
    "Oak by the pond": "The oak was measured by Mr Ash in May. It was agreed that the oak be cut.",
    "Letters from the county": "The clerk told of a letter from the county about the lane. Members noted it.",
    "Any other business": "There was none.",
}


def written(*, form: str = "{}", gap: str = "\n", between: str = "\n", width: int = 400) -> str:
    return BEGINS + gap.join(
        f"{form.format(title)}{between}{textwrap.fill(said, width)}" for title, said in SAID.items()
    )


@pytest.mark.parametrize("form", ["{}", "{}:"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("width", [50, 400])
def test_a_short_line_above_what_was_said_is_a_heading(form: str, gap: str, width: int) -> None:
    assert [title for _, title in headings(written(form=form, gap=gap, width=width))] == list(SAID)


def test_so_are_lines_in_capitals_without_empty_lines() -> None:
    text = BEGINS + "\n".join(f"{title.upper()}\n{said}" for title, said in SAID.items())
    assert [title for _, title in headings(text)] == [title.upper() for title in SAID]


@pytest.mark.parametrize(
    "listed",
    [
        "Ann Adams\nBob Brown\nCarl Clay\nDora Dean",
        "The Old Hall\nFernley Lane\nFernley\nFE1 2RN",
        "Mower £250\nPaint £12\nSeeds £3\nStamps £9",
        "The lane is closed.\nThe oak is cut.\nThe pond is deep.\nAny other business was none.",
    ],
)
def test_lists_are_none(listed: str) -> None:
    assert headings(f"{BEGINS}The clerk read the list of last year, and members noted each line of it.\n{listed}") == []


@pytest.mark.parametrize("width", [40, 50, 60, 72])
def test_lines_of_a_paragraph_are_none(width: int) -> None:
    prose = " ".join(list(SAID.values()) * 3) + " Any other business would be taken in May, and the Clerk agreed."
    assert headings(BEGINS + textwrap.fill(prose, width)) == []
