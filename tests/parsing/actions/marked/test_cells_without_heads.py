"""Rows of a list of actions whose columns blanks or tabs set apart, without heads; and markers that give no task."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

HEAD = """Hollin Youth Board
Minutes of the meeting held on 6 June 2023

Present: Ida Marsh (Chair), Tom Ryle, Una Dale

1. Welcome
Ida Marsh welcomed all.

2. {title}
{text}

3. Any other business
There was none.
"""


@pytest.mark.parametrize("title", ["Actions", "Action list", "Agreed actions"])
@pytest.mark.parametrize("gap", ["      ", "\t", "   "])
@pytest.mark.parametrize(
    ("day", "due", "state"), [("July", "July", None), ("14/07/23", "14/07/23", None), ("Done", None, "done")]
)
def test_a_row_is_its_task_its_owner_and_its_day(
    title: str, gap: str, day: str, due: str | None, state: str | None
) -> None:
    rows = f"Write to the bus company{gap}Tom Ryle{gap}{day}\nPaint the hall{gap}UD / IM"
    one, other = minutes(HEAD.format(title=title, text=rows)).items[1].actions
    assert (one.text, [who.as_written for who in one.owners]) == ("Write to the bus company", ["Tom Ryle"])
    assert (one.due_as_written, one.status) == (due, state)
    assert (other.text, [who.as_written for who in other.owners]) == ("Paint the hall", ["UD", "IM"])


@pytest.mark.parametrize("text", ["Repairs      Roof, gutters and doors", "Money      £250      £300"])
def test_other_cells_make_no_owners(text: str) -> None:
    assert not [
        who for task in minutes(HEAD.format(title="Actions", text=text)).items[1].actions for who in task.owners
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The hedge was looked at. Action: Tom Ryle is keen to help with it.",
        "Action: Una Dale was eager to see more trees.",
        "Una spoke of trees. ACTION – TR is interested in planting some.",
    ],
)
def test_a_wish_behind_a_marker_is_left_out_with_a_doubt(text: str) -> None:
    read = minutes(HEAD.format(title="Hedge", text=text))
    assert read.items[1].actions == ()
    assert [doubt.reason for doubt in read.coverage.doubts] == [
        "what is marked as a task is only what somebody wishes: left out"
    ]


@pytest.mark.parametrize("behind", ["has written to them", "will help", "could bring a saw", "had asked the school"])
def test_a_whole_name_and_a_verb_behind_a_marker_give_nobody_the_sentence_before(behind: str) -> None:
    read = minutes(HEAD.format(title="Hedge", text=f"UD presented the report on the hedge. Action: Tom Ryle {behind}."))
    assert not [task for task in read.items[1].actions if "presented" in task.text]


@pytest.mark.parametrize("torn", ["company", "meeting.", "reports"])
def test_one_word_of_a_torn_cell_is_no_task(torn: str) -> None:
    table = f"| Action | Owner |\n|---|---|\n| Write to the bus | |\n| {torn} | Tom Ryle |\n"
    read = minutes(HEAD.format(title="Actions", text=table))
    assert torn not in [task.text for task in read.items[1].actions]
    assert any("is one word" in doubt.reason for doubt in read.coverage.doubts)
