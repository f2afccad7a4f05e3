"""Minutes named with the entry of their list, what is still to be done, and words that say nothing of a task."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.linking.outcomes.parts import entry_named, entry_of
from graph.store import Store
from tests.graph.linking.test_told_by_the_way import told

LETTERS = (
    "3. Correspondence\n\ni) The Rowers Club asked for a date. Clerk to reply.\n\n"
    "ii) A form had come from the Wharf Trust. Clerk to complete this.\n\n"
)


@pytest.mark.parametrize(
    ("task", "later", "quote"),
    [
        ("3. Stile\n\nCllr Thrale to find timber for the stile at Long Acre.",
         "3. Matters arising\n\nThe timber for the stile at Long Acre is still to be found.", "still to be found"),
        ("3. Lanes\n\nThe willow hedge leans over the path. The Clerk will investigate this matter further.",
         "3. Clerk's report\n\nThe willow hedge, reported as leaning at the March meeting, has been cut back.",
         "has been cut back"),
    ],
    ids=["still to be done", "the meeting's month"],
)  # fmt: skip
def test_a_task_is_told_by(embedded_store: Store, tmp_path: Path, task: str, later: str, quote: str) -> None:
    found = told(embedded_store, tmp_path, task, later)
    assert [quote in words for words, _ in found] == [True]


@pytest.mark.parametrize(
    ("task", "later"),
    [
        (LETTERS, "3. Matters arising\n\n3iv) The form for the fair had been sent to the Trust."),
        ("3. Fair\n\nThe stalls were named. Clerk to place on the July agenda.",
         "3. Fair\n\nThe stalls were let by the end of May."),
    ],
    ids=["another entry", "only put on the agenda"],
)  # fmt: skip
def test_nothing_is_told_by(embedded_store: Store, tmp_path: Path, task: str, later: str) -> None:
    assert told(embedded_store, tmp_path, task, later) == []


def test_an_entry_is_called_by_its_mark() -> None:
    text = "i) The form had come. ii) A bench was asked for. Clerk to order one."
    assert entry_of(text, text.index("Clerk")) == "ii"
    assert entry_of(text, 3) == "i"
    assert entry_named("13ii) The bench was ordered.") == "ii"
    assert entry_named("Item 8b, the posts could not be returned.") == "b"
    assert entry_named("The bench was ordered.") == ""
