"""A verdict on a task behind what is told of it decides: "Most were counted. Closed.", "... declared it closed"."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.store import Store
from minutegraph import load

FIRST = """# Minutes of Ulm Mead Parish Council held on 3 March 2025

Present: Ann Adams (AA), Bob Brown (BB), Cy Cole (CC)

## 11/25 Minutes

Agreed.

## 12/25 Churchyard wall

**Action: AA to count the coping stones of the churchyard wall.**

## 13/25 Pump house

RESOLVED: (1) That the report be received.

(2) That Bob Brown investigate how the pump house could be joined to the new main, and report to the next meeting.

## 14/25 Swings

**Action: CC to ask the swing maker for a price for two seats.**
"""
SECOND = """# Minutes of Ulm Mead Parish Council held on 7 April 2025

Present: Ann Adams (AA), Bob Brown (BB), Cy Cole (CC)

## {review}

{told}

## {heading}

{decided}
"""
STATUSES = "MATCH (a:Action) RETURN a.text AS task, a.status AS status"


def statuses(store: Store, folder: Path, **told: str) -> dict[str, str]:
    words = {"review": "18/25 Minutes", "told": "Agreed.", "heading": "19/25 Trees", "decided": "None fell."}
    for name, text in (("first.md", FIRST), ("second.md", SECOND.format(**{**words, **told}))):
        (folder / name).write_text(text, encoding="utf-8")
    load(store, [folder / "first.md", folder / "second.md"])
    return {
        word: str(row["status"])
        for row in store.read(STATUSES).dicts()
        for word in ("coping", "pump", "seats")
        if word in str(row["task"])
    }


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("AA had counted 212 of the 220 coping stones of the churchyard wall. Closed.", "done"),
        ("AA had counted 212 of the 220 coping stones of the churchyard wall.", "open"),
        ("The swing maker had gone. AA had counted 3 of the coping stones of the wall. Ongoing.", "open"),
    ],
)
def test_a_state_behind_a_sentence_is_the_task_s(told: str, status: str, embedded_store: Store, tmp_path: Path) -> None:
    review = "1. Business\n\n### 1.1 Minutes and actions of the last meeting"  # what looks back is part of an item
    found = statuses(embedded_store, tmp_path, review=review, told=told, heading="2. Trees")
    assert found["coping"] == status


@pytest.mark.parametrize(
    "verdict",
    [
        "AA gave the number, and the Chair declared the action closed.",
        "AA gave the number. That item can now be recorded as complete.",
        "AA gave the number, and the matter was therefore regarded as closed.",
    ],
)
def test_a_verdict_is_of_all_that_is_told_of_the_minute(verdict: str, embedded_store: Store, tmp_path: Path) -> None:
    told = f"**12/25 Churchyard wall** - The number of coping stones had been asked for since March. {verdict}"
    assert statuses(embedded_store, tmp_path, told=told)["coping"] == "done"


@pytest.mark.parametrize(
    ("heading", "decided", "status"),
    [
        ("19/25 Pump house", "RESOLVED: That the action first agreed in March 2025 be recorded as complete.", "done"),
        (
            "19/25 Joining the pump house",
            "RESOLVED: That the action agreed in March be regarded as discharged.",
            "done",
        ),
        ("19/25 Pump house", "RESOLVED: That the action first agreed in March 2024 be recorded as complete.", None),
        ("19/25 Pump house", "RESOLVED: That the action first agreed in January be recorded as complete.", None),
        ("19/25 Village green", "RESOLVED: That the action first agreed in March 2025 be recorded as complete.", None),
    ],
)
def test_the_action_of_a_meeting_is_the_one_that_the_heading_means(
    heading: str, decided: str, status: str | None, embedded_store: Store, tmp_path: Path
) -> None:
    found = statuses(embedded_store, tmp_path, heading=heading, decided=decided)
    assert (found["pump"] == "done") is (status == "done")
    assert [found[other] == "done" for other in ("coping", "seats")] == [False, False]


@pytest.mark.parametrize(
    ("told", "task", "outcome"),
    [
        ("The swing maker has not answered.", "CC to chase the swing maker for a price.", "repeated"),
        ("The swing maker has not answered.", "CC to write to the swing maker once more.", "repeated"),
        ("The swing maker has not answered.", "AA to chase the swing maker for a price.", "changed hands"),
        ("The swing maker has not answered.", "CC to chase the County about the verge.", None),
        ("The slide is rusting.", "CC to remind the scouts of the rent.", None),
    ],
)
def test_what_is_chased_is_the_task_that_is_told_to_be_unanswered(
    told: str, task: str, outcome: str | None, embedded_store: Store, tmp_path: Path
) -> None:
    decided = f"{told}\n\n**Action: {task}**"
    statuses(embedded_store, tmp_path, heading="19/25 Swings", decided=decided)
    found = embedded_store.read(
        "MATCH (a:Action)-[:RECURS_AS]->(b:Action) RETURN a.text AS task, a.outcome AS outcome"
    ).dicts()
    assert [row["outcome"] for row in found if "seats" in str(row["task"])] == ([outcome] if outcome else [])


@pytest.mark.parametrize(
    ("decided", "status"),
    [
        ("CC reported that the survey promised in March was incomplete.", "open"),
        ("CC reported that the survey (minute 12/25 refers) was incomplete.", "open"),
        ("CC reported that the survey (minute 40/24 refers) was incomplete.", "None"),
        ("CC reported that the survey promised in May was incomplete.", "None"),
    ],
)
def test_what_names_the_minute_or_its_month_may_say_little_of_a_long_task(
    decided: str, status: str, embedded_store: Store, tmp_path: Path
) -> None:
    first = FIRST.replace(
        "**Action: AA to count the coping stones of the churchyard wall.**",
        "Ann Adams undertook to bring a survey of all loose coping stones along the northern churchyard path by May.",
    )
    second = SECOND.format(review="18/25 Minutes", told="Agreed.", heading="19/25 Churchyard", decided=decided)
    for name, text in (("first.md", first), ("second.md", second)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    load(embedded_store, [tmp_path / "first.md", tmp_path / "second.md"])
    found = {str(row["task"]): str(row["status"]) for row in embedded_store.read(STATUSES).dicts()}
    assert [state for task, state in found.items() if "loose coping" in task] == [status]
