"""Logs of actions whose columns were lost: each row is the state of its task; what cannot be parted is none."""

import pytest

from tests.parsing.steps import actions, register

KNOWN = register("Ann Oakes | Chair", "Bob Thrale", "Cy Marsh")
TOLD = "Action log\n\n"


@pytest.mark.parametrize(
    "log",
    [
        "Ref Action Owner Status\n2/1 Ask the NHS for a later bus AO Ongoing\n3/1 Book the course BT Complete",
        "No. Task Who Progress 2/1 Ask the NHS for a later bus AO Ongoing 3/1 Book the course BT Done",
        "Ref. Action Lead RAG\n2/1 Ask the NHS for a later bus AO Amber\n3/1 Book the course BT Blue",
    ],
)
def test_rows_that_run_on_are_tasks_with_their_state(log: str) -> None:
    first, second = actions(TOLD + log, KNOWN)
    assert (first.text, first.reference, first.status) == ("Ask the NHS for a later bus", "2/1", "open")
    assert (second.text, second.reference, second.status) == ("Book the course", "3/1", "done")
    assert [owner.as_written for owner in (*first.owners, *second.owners)] == ["AO", "BT"]


def test_a_row_without_a_known_owner_is_none() -> None:
    log = "Ref Action Owner Status 2/1 Ask the bus firm for a later bus ZZ Ongoing 3/1 Book a course BT Complete"
    assert [task.reference for task in actions(TOLD + log, KNOWN)] == ["3/1"]


@pytest.mark.parametrize(
    ("state", "status"),
    [("Green; Complete 28/4/31", "done"), ("Amber; Two prices in", "open"), ("Complete by May", "open")],
)
def test_a_state_that_begins_with_done_is_done(state: str, status: str) -> None:
    rag, update = state.split("; ") if ";" in state else ("", state)
    head = "| Ref | Action | Owner | RAG | Update |\n|---|---|---|---|---|\n"
    assert [task.status for task in actions(f"{head}| 2/1 | Ask for a bus | AO | {rag} | {update} |", KNOWN)] == [
        status
    ]
