"""What is struck out states nothing; what only looks like it stays."""

from __future__ import annotations

import pytest

from loaders.formats.html import page as html_page
from tests.parsing.steps import minutes, page

HEAD = """Ellerby Town Council

Minutes of the meeting held on Monday 3 March 2031 at 7.00 pm in the Moot Hall

Present: Councillor Ada Holt (Chair) and Councillor Ben Moss.

1. Allotments
"""


@pytest.mark.parametrize(
    "struck",
    [
        "~~RESOLVED: That the rents be doubled.~~",
        "~~RESOLVED: That the rents be doubled.~~ ~~ACTION: Councillor Moss to tell the tenants.~~",
        "<del>RESOLVED: That the rents be doubled.</del>",
        "<s>RESOLVED: That the rents be doubled.</s>",
        "<strike>RESOLVED: That the rents\nbe doubled.</strike>",
    ],
)
def test_a_struck_out_decision_is_none(struck: str) -> None:
    [item] = minutes(f"{HEAD}Members looked at the plots.\n{struck}\nThe hedges were high.").items
    assert item.decisions == ()
    assert item.actions == ()
    assert "hedges" in item.text


@pytest.mark.parametrize(
    "words",
    ["~~RESOLVED: That the rents stay.", "<s>RESOLVED: That the rents stay.", "~ 5 plots. RESOLVED: That they stay."],
)
def test_what_is_not_closed_strikes_nothing_out(words: str) -> None:
    [item] = minutes(f"{HEAD}{words}").items
    assert len(item.decisions) == 1


@pytest.mark.parametrize(
    "element",
    [
        "<p><del>RESOLVED: gone.</del></p>",
        '<p style="text-decoration: line-through">RESOLVED: gone.</p>',
        '<p><span style="color:red;text-decoration:underline line-through">RESOLVED: gone.</span></p>',
        "<p><strike>RESOLVED: gone.</strike></p>",
    ],
)
def test_struck_out_in_a_web_page(element: str) -> None:
    blocks = html_page.blocks_of(f"<html><body><p>Stays.</p>{element}</body></html>")
    assert "gone" not in str(blocks)
    assert "Stays" in str(blocks)


@pytest.mark.parametrize(
    "printed",
    [
        "28/11/2031, 14:14 Agenda and minutes",
        "11/28/31, 2:14 PM Minutes - Ellerby Town Council",
        "28.11.2031, 14:14",
        "https://ellerby.example/minutes.html 1/2",
        "file:///home/ada/minutes.html\t1/1",
    ],
)
def test_what_a_browser_prints_around_a_page_is_furniture(printed: str) -> None:
    made = page(f"{printed}\n{HEAD}")
    assert made.lines[0].is_furniture
    read = minutes(f"{printed}\n{HEAD}")
    assert read.date is not None and read.date.value.isoformat() == "2031-03-03"
    assert read.start_time is not None and read.start_time.text == "19:00"
