"""Headings behind bullets, and headings with a full stop behind them."""

from __future__ import annotations

import pytest

from tests.parsing.steps import headings, minutes

BEGINS = "Hollin Parish Council\nMinutes of the meeting held on 6 June 2023\n\nPresent: Ida Marsh, Tom Ryle\n\n"
SAID = {
    "Welcome": "The chair welcomed everybody.",
    "Minutes of the last meeting": "They were approved.",
    "Stile at the weir": "The stile was measured in May. It was agreed that it be mended.",
    "Any other business": "There was none.",
}


def written(form: str, between: str = "\n", gap: str = "\n") -> str:
    return BEGINS + gap.join(f"{form.format(title)}{between}{said}" for title, said in SAID.items())


@pytest.mark.parametrize("form", ["- {}", "• {}", "· {}", "* {}:", "- **{}**"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_titles_behind_bullets_head_what_stands_below(form: str, between: str, gap: str) -> None:
    assert [title for _, title in headings(written(form, between, gap))] == list(SAID)


def test_so_do_titles_in_capitals() -> None:
    text = BEGINS + "\n".join(f"- {title.upper()}\n{said}" for title, said in SAID.items())
    assert [title for _, title in headings(text)] == [title.upper() for title in SAID]


def test_decisions_stand_below_them() -> None:
    read = minutes(written("- {}")).items
    assert [(item.title, len(item.decisions)) for item in read] == list(zip(SAID, (0, 1, 1, 0), strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "The clerk read:\n- Welcome\n- Minutes of the last meeting\n- Any other business\nand members noted it.",
        "- Welcome\n- Roads\n- Any other business\n- Matters arising\nAll of these were put off.",
        "- The stile is broken.\nNobody saw it.\n- The lane is wet.\nThe clerk would look.\n- Bins are full.\nYes.",
        "- Ida Marsh\nHead of the school\n- Tom Ryle\nParish warden\n- Una Dale\nMill keeper",
        "- Welcome\nThe chair welcomed all.\n- Una said the lane is wet\nNo.\n- Any other business\nThere was none.",
    ],
)
def test_entries_of_lists_are_none(text: str) -> None:
    assert headings(BEGINS + text) == []


@pytest.mark.parametrize(("form", "between"), [("**{}.**", "\n"), ("**{}.**", "\n\n"), ("{}.", "\n\n")])
def test_a_full_stop_may_stand_behind_headings(form: str, between: str) -> None:
    assert [title for _, title in headings(written(form, between, "\n\n"))] == list(SAID)


@pytest.mark.parametrize(
    "text",
    [
        "The lane was closed.\n\nResolved.\n\nThe oak was cut.\n\nResolved.\n\nThe pond was dug.\n\nResolved.",
        "Ida Marsh.\n\nThe first to speak.\n\nTom Ryle.\n\nThe second to speak.\n\nUna Dale.\n\nThe last to speak.",
        "**Thank you.**\nThe hall was full.\n\n**No questions.**\nIt was cold.\n\n**Well done.**\nThe hall was dark.",
    ],
)
def test_short_sentences_are_no_headings(text: str) -> None:
    assert headings(BEGINS + text) == []
