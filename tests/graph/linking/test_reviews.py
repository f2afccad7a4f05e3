"""What stands under a part of a review of actions tells of the task that the part names."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.store import Store
from minutegraph import load

FIRST = """# Minutes of Ulm Mead Parish Council held on 3 March 2025

Present: Ann Adams (AA), Bob Brown (BB), Cy Cole (CC)

## 1. Apologies

None.

## 2. Actions

* Summer raffle: prizes to be collected and printers to be found (BB)
* Pump house: AA to obtain a key.
* Churchyard wall: CC to obtain three quotations from masons.
"""
SECOND = """# Minutes of Ulm Mead Parish Council held on 7 April 2025

Present: Ann Adams (AA), Bob Brown (BB), Cy Cole (CC)

## 1. Apologies

None.

## 2. Matters arising

**Summer raffle**

{told}

**Lamp at the ford**

It is dark again.
"""
REPORTS = """
MATCH (:AgendaItem)-[r:REPORTS_ON]->(a:Action) RETURN a.text AS task, r.outcome AS outcome, r.quote AS words
"""


def _reports(store: Store, folder: Path, told: str) -> list[tuple[str, str]]:
    for name, text in (("first.md", FIRST), ("second.md", SECOND.format(told=told))):
        (folder / name).write_text(text, encoding="utf-8")
    load(store, [folder / "first.md", folder / "second.md"])
    return [(str(row["task"]).split(":")[0], str(row["outcome"])) for row in store.read(REPORTS).dicts()]


@pytest.mark.parametrize("told", ["Forty hampers so far.", "It is going well and a hall has been booked."])
def test_a_part_of_a_review_names_its_task(told: str, embedded_store: Store, tmp_path: Path) -> None:
    assert _reports(embedded_store, tmp_path, told) == [("Summer raffle", "progressed")]
