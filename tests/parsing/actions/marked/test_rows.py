"""Owners in a last column: rows that tell a task, and those that tell something else."""

import pytest

from tests.parsing.steps import actions, register
from tests.tables import every_row

KNOWN = register(
    "Ann Adams [AA] | Chair", "Bob Brown | Clerk", "Cllr. Cole", "Dora Dunn [DD]", "Mr. Sam Opal | Head of Parks"
)


def told(text: str, title: str = "") -> list[tuple[str, list[str]]]:
    return [(task.text, [owner.as_written for owner in task.owners]) for task in actions(text, KNOWN, title)]


@every_row(
    "row",
    [
        "24/0815 Garage at Hill House, new roof\tPermitted by the District",
        "24/0815 Garage at Hill House, new roof\tNo comment from us",
        "24/0816 Barn on Low Road, Upper Alton\tApproved by County",
        "Reading and writing, all classes\tDora Dunn",
        "Reading and writing\tDora Dunn\tAnn Adams",
        "Lower Alton Primary School\tAlton Primary School",
        "300123 £40.00\tHall roof and its gutter\tOak Roofing",
        "Chq No. and Amount\tService",
        "Present: Councillor Dora Dunn\tAnn Adams",
        "Signed ...........................\tChair, Alton Council",
    ],
)
def test_rows_of_other_tables_are_no_tasks(row: str) -> None:
    assert told(row) == []


@pytest.mark.parametrize(
    ("row", "owners"),
    [
        ("The lamp by the church is out again, Clerk to tell the County\tClerk", ["Clerk"]),
        ("Quotes for the roof of the hall to be obtained\tDD", ["DD"]),
        ("Add the path by the mill to the list of repairs\tDD/AA", ["DD", "AA"]),
        ("The gate of the lower field does not shut any more.\tCllr Cole", ["Cole"]),
    ],
)
def test_rows_that_tell_a_task(row: str, owners: list[str]) -> None:
    assert told(row) == [(row.partition("\t")[0], owners)]


@pytest.mark.parametrize("mark", ["ii)", "b)", "4ii)"])
def test_a_margin_word_ends_before_the_entry_run_into_its_line(mark: str) -> None:
    text = f"i) Letter of the bank, Clerk to reply to it.\tClerk {mark} Letter of the mill about the weir.\tNoted"
    assert told(text) == [("Letter of the bank, Clerk to reply to it.", ["Clerk"])]


def test_a_bullet_before_a_marker_says_nothing_and_its_status_stands_below() -> None:
    text = "○ Action DD: Order the cups\n\n- Action carried forward\n\n○ ACTION AA: Print cards\n\n- Action completed\n"
    found = actions(text, KNOWN)
    assert [(task.text, task.owners[0].as_written, task.status) for task in found] == [
        ("Order the cups", "DD", "carried forward"), ("Print cards", "AA", "done"),
    ]  # fmt: skip
