"""Rows of a log are tasks, whichever columns tell how far each is, and no agenda items."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

TOP = """# Harbour Liaison Group

Minutes of the meeting held on 4 May 2023

Present: Ann Ashe (Chair), Ben Bray, Cara Dunn

## 1. Action log

"""
TAIL = "\n\n## 2. Moorings\n\nIt was agreed that the fees stay as they are.\n"


@pytest.mark.parametrize(
    ("head", "numbers", "states"),
    [
        ("Ref | Action | Lead | Update | Status", ("12", "13"), ("Letter sent | Complete", "None yet | Ongoing")),
        ("No. | Action | Owner | Status | RAG", ("1", "2"), ("Letter sent | Green", "None yet | Red")),
        ("Item | Task | Who | Progress | Status", ("3.1", "3.2"), ("Letter sent | Done", "None yet | Open")),
    ],
)
def test_two_columns_of_how_far_tasks_are(head: str, numbers: tuple[str, str], states: tuple[str, str]) -> None:
    tasks = ("Write to the ferry company | Ben Bray", "Find a room | Cara Dunn")
    rows = [" | ".join(row) for row in zip(numbers, tasks, states, strict=True)]
    found = minutes(TOP + "\n".join(f"| {line} |" for line in [head, "|".join(["---"] * 5), *rows]) + TAIL)
    assert [(item.number, item.title) for item in found.items] == [("1", "Action log"), ("2", "Moorings")]
    assert [action.text for action in found.items[0].actions] == ["Write to the ferry company", "Find a room"]
