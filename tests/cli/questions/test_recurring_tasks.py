"""``actions --recurring``: who holds what was raised again and again, how old it is, and what became of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from graph.store import Table
from minutegraph.cli.output.recurring import recurring_text
from tests.cli.conftest import Run

COLUMNS = (
    *("first_wording", "latest_wording", "times", "first_date", "last_date", "board", "holders", "held_before"),
    *("status", "document", "start", "end"),
)
SWEEP = (
    *("Sweep the quay", "Sweep the whole quay", 3, date(2021, 1, 1), date(2021, 3, 2), "Harbour Board"),
    *(["Ada Field", "Bo Dale"], ["Cy Marsh"], "open", "h.txt", 1, 2),
)
NOT_SAID = "not said to be done"
PAINT = ("Paint", "Paint", 2, date(2021, 1, 1), date(2021, 2, 1), None, ["Bo Dale"], [], "done", "h.txt", 1, 2)
LOST = ("Find it", "Find it", 2, None, None, "Harbour Board", [], [], NOT_SAID, "h.txt", 1, 2)


def recurring(columns: tuple[str, ...], *rows: tuple[object, ...]) -> list[str]:
    return recurring_text(Table(columns, rows), date(2021, 12, 31)).splitlines()  # type: ignore[arg-type]


def test_recurring_tasks_stand_under_their_holders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    assert recurring(COLUMNS, SWEEP, PAINT, LOST) == [
        "3 tasks raised again at later meetings, of 2 holders",
        "",
        "Bo Dale: 2 tasks",
        "  Sweep the whole quay",
        "    raised 3 times, 1 Jan 2021 to 2 Mar 2021 (60 days); open for 364 days",
        "    Harbour Board",
        "    first as: Sweep the quay",
        "    together with Ada Field",
        "    before held by Cy Marsh",
        "  Paint",
        "    raised 2 times, 1 Jan 2021 to 1 Feb 2021 (31 days); done",
        "    a board that is not named",
        "",
        "Ada Field: 1 task",
        "  Sweep the whole quay",
        "    raised 3 times, 1 Jan 2021 to 2 Mar 2021 (60 days); open for 364 days",
        "    Harbour Board",
        "    first as: Sweep the quay",
        "    together with Bo Dale",
        "    before held by Cy Marsh",
        "",
        "held by nobody who is named: 1 task",
        "  Find it",
        "    raised 2 times; not said to be done",
        "    Harbour Board",
    ]


@pytest.mark.parametrize(
    ("status", "closed", "told"),
    [
        ("open", None, "open for 364 days"),
        ("carried forward", None, "carried forward, open for 364 days"),
        ("not said to be done", None, "not said to be done, open for 364 days"),
        ("done", None, "done"),
        ("done", date(2021, 4, 1), "done by 1 Apr 2021 after 90 days"),
    ],
)
def test_the_state_of_a_recurring_task(
    status: str | None, closed: date | None, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    row = (*SWEEP[:8], status, *SWEEP[9:], closed)
    assert any(line.endswith(f"; {told}") for line in recurring((*COLUMNS, "closed_date"), row))


def test_business_that_comes_back_is_as_old_as_its_last_return(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    yearly = (*COLUMNS, "renewals", "renewed_date")
    told = recurring(yearly, (*SWEEP, 2, date(2021, 12, 1)))
    assert any(line.endswith("; open for 30 days since it came back on 1 Dec 2021") for line in told)
    done = (*SWEEP[:8], "done", *SWEEP[9:], 2, date(2021, 12, 1), date(2021, 12, 11))
    assert any(
        line.endswith("; done by 11 Dec 2021 after 10 days") for line in recurring((*yearly, "closed_date"), done)
    )


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("open", "not mentioned since 2 Mar 2021, as far as read, for 304 days"),
        (NOT_SAID, "not mentioned since 2 Mar 2021, as far as read, for 304 days"),
        ("carried forward", "carried forward, not mentioned since 2 Mar 2021, as far as read, for 304 days"),
    ],
)
def test_what_nobody_mentions_again_is_neither_open_nor_done(
    status: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    lines = recurring((*COLUMNS, "outcome"), (*SWEEP[:8], status, *SWEEP[9:], "not mentioned"))
    assert f"; {told} " in " ".join(line.strip() for line in [*lines, ""])  # a long line is wrapped
    assert "not mentioned since, as far as read" not in [line.strip() for line in lines]


def test_the_age_of_a_task_is_counted_to_the_last_minutes_of_its_board(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    table = Table((*COLUMNS, "last_minutes"), ((*SWEEP, date(2021, 4, 1)),))  # type: ignore[arg-type]
    assert "(60 days); open for 90 days up to the last minutes (1\n    Apr 2021)\n" in recurring_text(table, None)


def test_recurring_tasks_of_the_samples(run: Run, samples_graph: Path) -> None:
    told = run("--graph", samples_graph, "actions", "--recurring")
    rows = run("--graph", samples_graph, "actions", "--recurring", "--format", "json").rows
    assert told.out.startswith(f"{len(rows)} tasks raised again at later meetings, of ")
    why = "(ambiguous): what is printed there, such as initials, fits more than one person or group"
    assert told.err == f"{len(rows)} rows\n{why}\n"
    assert "    before held by S. Dyce; changed hands on 3 Feb 2022\n" in told.out
    nowhere = run("--graph", samples_graph, "actions", "--recurring", "--board", "Nowhere")
    assert (nowhere.code, nowhere.out) == (2, "")
    assert nowhere.err == "minutegraph: the graph holds no board called Nowhere, nor one of a similar name\n"
