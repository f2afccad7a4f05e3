"""A trace becomes a story: meetings, what each said of the topic, and the moves between them."""

from __future__ import annotations

from datetime import date

import pytest

from minutegraph.rendering.from_trace import rows_of, story_of
from minutegraph.rendering.html import html
from minutegraph.rendering.markdown import markdown
from minutegraph.rendering.story import Ruling, Task, others_text, referral_text
from tests.rendering.fixtures import by_hand, step, trace_of

JAN, MAY = date(2022, 1, 10), date(2022, 5, 20)


def test_what_concerns_the_topic_stands_apart_from_the_rest_of_the_item() -> None:
    first = story_of(by_hand()).steps[0]
    assert first.decisions == (Ruling("That the route be agreed & the bridge <closed>"),)
    assert first.other_decisions == (Ruling("That the accounts be noted"),)
    outcome = "done by 4 May 2021: “Twelve stewards had come.”"
    assert first.tasks == (Task("Ask for stewards", "Ada Field, Bo Dale (ambiguous)", outcome),)
    unheard = Task("Mend the crane", "Cy Marsh", "not mentioned since, as far as read")
    assert first.other_tasks == (unheard, Task("Sweep up", ""))
    assert others_text(first) == "1 more decision and 2 more actions of this item do not name the topic"


@pytest.mark.parametrize(
    ("decisions", "on_topic", "told"),
    [
        ([], [], ""),
        (["a"], ["a"], ""),
        (["a"], [], "1 decision of this item does not name the topic"),
        (["a", "b"], [], "2 decisions of this item do not name the topic"),
        (["a", "b", "a"], ["b"], "2 more decisions of this item do not name the topic"),
        (["a", "a"], ["a"], "1 more decision of this item does not name the topic"),
    ],
)
def test_others_are_counted(decisions: list[str], on_topic: list[str], told: str) -> None:
    made = trace_of([step("Harbour Board", JAN, decisions=decisions, decisions_on_topic=on_topic)])
    [only] = story_of(made).steps
    assert ([ruling.text for ruling in only.decisions], others_text(only)) == (on_topic, told)


@pytest.mark.parametrize(
    ("outcome", "label", "told"),
    [
        ("", "Decided", "That it be closed"),
        ("carried", "Decided", "That it be closed"),
        ("carried as amended", "Decided", "That it be closed (carried as amended)"),
        ("lost", "Lost", "That it be closed"),
        ("not put", "Not put", "That it be closed"),
        ("withdrawn", "Withdrawn", "That it be closed"),
    ],
)
def test_a_motion_that_did_not_carry_is_not_told_as_decided(outcome: str, label: str, told: str) -> None:
    words = ["That it be closed"]
    made = trace_of(
        [step("Harbour Board", JAN, decisions=words, decisions_on_topic=words, decision_outcomes=[outcome])]
    )
    [only] = story_of(made).steps
    assert [(ruling.label, ruling.told) for ruling in only.decisions] == [(label, told)]
    for page in (html(made), markdown(made)):
        assert label in page
        assert (label == "Decided") or "Decided" not in page


def test_meetings_are_told_apart_by_their_ids() -> None:
    sittings = story_of(by_hand()).sittings
    assert [(one.day, one.board.name, len(one.steps)) for one in sittings] == [
        (date(2021, 9, 21), "Harbour Board", 2),
        (date(2021, 10, 7), "Market Committee", 1),
        (date(2021, 10, 7), "Market Committee", 1),
        (date(2022, 2, 28), "a board that is not named", 1),
        (date(2022, 2, 28), "Harbour Board", 1),
        (date(2023, 1, 10), "Education and Skills Scrutiny Panel", 1),
        (None, "Market Committee", 1),
    ]


def test_moves_pass_by_meetings_without_a_date_or_a_board() -> None:
    story = story_of(by_hand())
    assert [(move.left, move.arrived, move.days) for move in story.moves] == [(0, 1, 16), (2, 4, 144), (4, 5, 316)]
    assert (
        story.summary()
        == "8 items of 3 boards from 21 Sep 2021 to 10 Jan 2023; 2 times next at another board, 1 referral"
    )
    assert [board.name for board in story.boards][-1] == "a board that is not named"


def test_two_boards_of_one_name_are_two() -> None:
    one, other = step("Scrutiny Committee", JAN), step("Scrutiny Committee", MAY, board_id="board:elsewhere")
    story = story_of(trace_of([one, other]))
    assert len(story.boards) == 2
    assert [move.days for move in story.moves] == [130]


def test_rows_tell_where_the_topic_went_next() -> None:
    rows = rows_of(by_hand()).dicts()
    assert [(row["moved_to"], row["moved_on"], row["moved_after_days"]) for row in rows] == [
        (None, None, None),
        ("Market Committee", date(2021, 10, 7), 16),
        (None, None, None),
        ("Harbour Board", date(2022, 2, 28), 144),
        (None, None, None),
        ("Education and Skills Scrutiny Panel", date(2023, 1, 10), 316),
        (None, None, None),
        (None, None, None),
    ]


def test_a_referral_is_told_in_a_line() -> None:
    first, second, _ = story_of(by_hand()).moves
    assert referral_text(first) == "“That the route be referred to the *Market* Committee.”"
    assert referral_text(first, 30) == "“That the route be referred …”"
    assert referral_text(second) == ""
