"""A tiny folder of annotated minutes, all invented, in which what is annotated wrongly is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import run

__all__ = ["run"]

MINUTES = """Harbour Board

Minutes of the meeting held on 4 May 2023 at 7.30pm

Present: Ann Fenwick (Chair), Boris Hale, Cyril Marlow

1. Apologies
There were no apologies.

2. Dredging of the inner basin
Boris Hale presented the report.

RESOLVED: That the tender of Quayside Dredging Ltd be accepted.

ACTION: Clerk to write to the dredgers.

3. Date of next meeting
1 June 2023
"""
GOLD: dict[str, Any] = {
    "board": "Harbour Board",
    "date": "2023-05-04",
    "attendance": [
        {"name": "Ann Fenwick", "status": "present", "chair": True},
        {"name": "Boris Hale", "status": "present"},
        {"name": "Cyril Marlow", "status": "present"},
    ],
    "items": [
        {"number": "1", "title": "Apologies"},
        {"number": "2", "title": "Dredging of the inner basin"},
        {"number": "3", "title": "Date of next meeting"},
    ],
    "decisions": [{"item": "2", "text": "That the tender of Quayside Dredging Ltd be accepted.", "strength": "formal"}],
    "actions": [{"item": "2", "text": "Clerk to write to the dredgers.", "assignees": ["Clerk"]}],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two documents: one annotated as it is, one whose annotation has another decision and lacks an item."""
    made = tmp_path / "annotated"
    (made / "more").mkdir(parents=True)
    (made / "right.txt").write_text(MINUTES)
    annotate(made / "right.gold.json")
    (made / "more" / "other.txt").write_text(MINUTES)
    annotate(
        made / "more" / "other.json",
        items=GOLD["items"][:2],
        decisions=[{"item": "2", "text": "Boris Hale presented the report.", "strength": "plain"}],
    )
    return made


def annotate(path: Path, **changed: Any) -> None:
    """Write the annotation, with these fields otherwise."""
    path.write_text(json.dumps({**GOLD, **changed}))
