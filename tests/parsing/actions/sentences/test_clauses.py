"""Sentences that semicolons make of several, and resolutions that name who is to act."""

from __future__ import annotations

import pytest

from tests.parsing.steps import actions, register

KNOWN = register("Ida Holt [IH] | Chair", "Ned Farr [NF]", "Olive Strand [OS] | Clerk")


def test_each_clause_is_a_task_of_its_own() -> None:
    text = (
        "Pond – OS reported that the reeds were cut; the bank has been sown; IH will ask the mill for no spray; NF has "
        "rung the club; IH and NF will price two pumps; the school has chosen a theme."
    )
    assert [(task.text, [one.as_written for one in task.owners]) for task in actions(text, KNOWN)] == [
        ("IH will ask the mill for no spray", ["IH"]),
        ("IH and NF will price two pumps", ["IH", "NF"]),
    ]


@pytest.mark.parametrize("last", ["NF to find out what a bin costs", "the Clerk to write to the county"])
def test_so_is_the_last_of_them(last: str) -> None:
    text = f"There was talk of litter; it was said that one bin is there; {last}."
    assert [task.text for task in actions(text, KNOWN)] == [f"{last}."]


def test_people_between_semicolons_own_nothing() -> None:
    assert actions("Present: Ida Holt (IH); Ned Farr, Olive Strand; Una Dale; Ned Farr", KNOWN) == []


@pytest.mark.parametrize("word", ["RESOLVED", "Resolved", "AGREED"])
@pytest.mark.parametrize(
    ("who", "owner"), [("Ned Farr", "Ned Farr"), ("The Clerk", "Clerk"), ("the Clerk", "Clerk"), ("NF", "NF")]
)
def test_who_is_named_right_behind_the_verdict_has_the_task(word: str, who: str, owner: str) -> None:
    (task,) = actions(f"{word} {who} to order the pump.", KNOWN)
    assert [one.as_written for one in task.owners] == [owner]


@pytest.mark.parametrize("office", ["Treasurer", "Chair", "the vice chair of the group"])
@pytest.mark.parametrize("stay", ["continue", "remain", "serve", "stand again"])
def test_who_stays_in_office_has_no_task(office: str, stay: str) -> None:
    assert actions(f"Ned Farr agreed to {stay} as {office}.", KNOWN) == []
