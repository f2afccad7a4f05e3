"""A sentence of a review tells of the one open task that it begins with, or of whom it was asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.store import Store
from minutegraph import load

FIRST = """ULM MEAD ALLOTMENT SOCIETY

Minutes of the meeting of the Committee held on Thursday 6 March 2025 at 7.30 pm in the Hut

Present: Ann Adams (Chair), Bob Brown (Secretary), Cy Cole

1. Apologies
None.

2. Water
The pump by plot 40 rattles day and night.
ACTION: Cy Cole to change the valve of the pump by plot 40.
ACTION: Secretary to query the winter bill with Ulm Water.

3. Steps
Somebody slipped on the orchard steps.
ACTION: Ann Adams to have a handrail put up at the orchard steps.
"""
SECOND = """ULM MEAD ALLOTMENT SOCIETY

Minutes of the meeting of the Committee held on Thursday 3 April 2025 at 7.30 pm in the Hut

Present: Ann Adams (Chair), Bob Brown (Secretary), Cy Cole

1. Apologies
None.

2. Matters arising
{told}

3. Plots
Plot 9 is let.
"""
REPORTS = "MATCH (:AgendaItem)-[r:REPORTS_ON]->(a:Action) RETURN a.text AS task, r.quote AS words"


def _told_of(store: Store, folder: Path, told: str) -> list[str]:
    for name, text in (("first.txt", FIRST), ("second.txt", SECOND.format(told=told))):
        (folder / name).write_text(text, encoding="utf-8")
    load(store, [folder / "first.txt", folder / "second.txt"])
    return [str(row["task"]) for row in store.read(REPORTS).dicts()]


@pytest.mark.parametrize(
    ("told", "task"),
    [
        ("The orchard steps have their rail.", "Ann Adams to have a handrail put up at the orchard steps."),
        ("The steps were made safe on 20 March.", "Ann Adams to have a handrail put up at the orchard steps."),
        ("Ulm Water has owned to a mistake.", "Secretary to query the winter bill with Ulm Water."),
        ("Ulm Water will give back £60.", "Secretary to query the winter bill with Ulm Water."),
        ("The pump no longer rattles.", "Cy Cole to change the valve of the pump by plot 40."),
    ],
)
def test_a_sentence_of_a_review_begins_with_its_task(
    told: str, task: str, embedded_store: Store, tmp_path: Path
) -> None:
    assert _told_of(embedded_store, tmp_path, told) == [task]


@pytest.mark.parametrize(
    "told",
    [
        "The orchard gate was painted.",  # another thing of the same place
        "The water butts are full.",
        "Ulm Rovers have asked for the field.",
        "Members thanked the Secretary.",
    ],
)
def test_what_begins_with_something_else_tells_of_no_task(told: str, embedded_store: Store, tmp_path: Path) -> None:
    assert _told_of(embedded_store, tmp_path, told) == []
