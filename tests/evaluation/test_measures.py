"""What counts as right, missed and wrong, kind by kind, on facts given by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from loaders.evaluation.found import (
    NOTHING,
    Found,
    FoundAction,
    FoundItem,
    FoundName,
    FoundOwner,
    FoundPerson,
    FoundText,
    FoundValue,
)
from loaders.evaluation.gold import Gold
from loaders.evaluation.measures import judge
from loaders.evaluation.sheet import Sheet
from tests.tables import every_row

TEXT = """Minutes of the Harbour Board held on 4th May 2023 at 7.30pm
Present: Ann Fenwick, Bo Hale

1. Dredging
The Board noted the report. AF to write to the dredgers by June.

2. Boats
The Board noted the report.
"""
DREDGING, BOATS = FoundItem("1", "Dredging", TEXT.index("1. D")), FoundItem("2", "Boats", TEXT.index("2. B"))
NOTED = "The Board noted the report."
TASK = "AF to write to the dredgers by June."


def judged(found: Found, **gold: Any) -> Sheet:
    items = [{"number": "1", "title": "Dredging"}, {"number": "2", "title": "Boats"}]
    if "items" not in gold:
        found, gold = replace(found, items=(DREDGING, BOATS)), {"items": items, **gold}
    return judge(Gold.model_validate(gold), found, TEXT)


def faults(sheet: Sheet) -> list[tuple[str, str, int | None]]:
    return [(fault.verdict, fault.kind, fault.line) for fault in sheet.faults]


def value(field: str, text: str) -> Found:
    return replace(NOTHING, values={field: FoundValue(text, 0)})


@pytest.mark.parametrize(
    ("gold", "found", "counts"),
    [
        ({"date": "2023-05-04"}, value("date", "2023-05-04"), (1, 1, 1)),
        ({"date": "2023-05-04"}, value("date", "2023-05-05"), (0, 1, 1)),
        ({"date": "2023-05-04"}, NOTHING, (0, 1, 0)),
        ({"date": None}, value("date", "2023-05-04"), (0, 0, 1)),  # an invention
        ({"date": None, "inferred": {"date": "2023-05-04 (a link)"}}, value("date", "2023-05-04"), (0, 0, 0)),
        ({"start_time": "19:30", "start_accept": ["19:35"]}, value("start_time", "19:35"), (1, 1, 1)),
        ({"venue": "Old Mill", "venue_accept": [None]}, NOTHING, (0, 0, 0)),
        ({"venue": "The Old Mill, Quay Street"}, value("venue", "Old Mill, Quay Street"), (1, 1, 1)),
    ],
)
def test_values(gold: dict[str, Any], found: Found, counts: tuple[int, int, int]) -> None:
    sheet = judged(found, **gold)
    assert sheet.counts.get(next(iter(gold)), (0, 0, 0)) == counts


def test_what_is_not_annotated_is_not_judged() -> None:
    found = replace(value("date", "2023-05-04"), decisions=(FoundText(DREDGING, NOTED, 0),))
    assert set(judged(found).counts) == {"items", "item_numbers"}


def attendance(**more: Any) -> list[dict[str, Any]]:
    return [{"name": "Ann Fenwick", "status": "present", **more}]


def people(kind: str, *found: FoundPerson) -> Found:
    return replace(NOTHING, people={**NOTHING.people, kind: found})


ANN = FoundPerson("Ann Fenwick", TEXT.index("Ann"), status="present")


@every_row(
    ("gold", "found", "expected"),
    [
        (attendance(), people("attended", ANN), {"attended": (1, 1, 1), "status": (1, 1, 1)}),
        (attendance(status="in_attendance"), people("attended", ANN), {"attended": (1, 1, 1), "status": (0, 1, 1)}),
        (attendance(), people("apologies", ANN), {"attended": (0, 1, 0), "apologies": (0, 0, 1)}),
        (
            attendance(status_accept=["apologies"]),
            people("apologies", ANN),
            {"attended": (0, 0, 0), "apologies": (0, 0, 0)},
        ),
        (attendance(optional=True), NOTHING, {"attended": (0, 0, 0)}),
        (attendance(chair=True), people("attended", ANN), {"chair": (0, 1, 0)}),
        (attendance(chair=True, chair_accept=[False]), people("attended", ANN), {"chair": (0, 0, 0)}),
        (
            attendance(title="Councillor"),
            people("attended", replace(ANN, honorific="County Councillor")),
            {"honorific": (1, 1, 1)},
        ),
        (attendance(), people("attended", replace(ANN, honorific="Dr")), {"honorific": (0, 0, 1)}),
        (
            attendance(role="Harbour Master"),
            people("attended", replace(ANN, role="harbour master")),
            {"role": (1, 1, 1)},
        ),
        (attendance(), people("attended", replace(ANN, role="Chair")), {"role": (0, 0, 0)}),
        (attendance(), people("attended", replace(ANN, role="Clerk")), {"role": (0, 0, 1)}),
        (
            attendance(organisation="Quay Trust", org_accept=[None]),
            people("attended", ANN),
            {"organisation": (0, 0, 0)},
        ),
    ],
)
def test_attendance(gold: list[dict[str, Any]], found: Found, expected: dict[str, tuple[int, int, int]]) -> None:
    sheet = judged(found, attendance=gold)
    assert {kind: sheet.counts[kind] for kind in expected} == expected


def test_a_fact_on_a_wrong_item_is_missed_and_wrong_each_with_its_line() -> None:
    found = replace(NOTHING, decisions=(FoundText(BOATS, NOTED, TEXT.index(NOTED, BOATS.start)),))
    sheet = judged(found, decisions=[{"item": "1", "text": NOTED, "strength": "formal"}])
    assert sheet.counts["decisions"] == (0, 1, 1)
    assert sheet.counts["formal"] == (0, 1, 0)
    assert faults(sheet) == [("missed", "decisions", 5), ("wrong", "decisions", 8)]


def test_an_item_that_is_no_item_is_wrong_and_a_number_is_judged_on_what_was_found() -> None:
    found = replace(NOTHING, items=(replace(DREDGING, number="9"), FoundItem(None, "Present", 60)))
    sheet = judged(found, items=[{"number": "1", "title": "Dredging"}])
    assert sheet.counts["items"] == (1, 1, 2)
    assert sheet.counts["item_numbers"] == (0, 1, 1)


def action(*owners: FoundOwner, text: str = TASK, due: str | None = None) -> Found:
    return replace(NOTHING, actions=(FoundAction(DREDGING, text, TEXT.index(TASK), due, owners),))


def task(**more: Any) -> list[dict[str, Any]]:
    return [
        {"item": "1", "text": TASK, "assignees": ["Ann Fenwick"], "assignees_raw": "AF", "marker": "marked", **more}
    ]


OWNER = FoundOwner("Ann Fenwick", False, 0)


@every_row(
    ("gold", "found", "expected"),
    [
        (task(due="by June"), action(OWNER, due="June"), {"actions": (1, 1, 1), "due": (1, 1, 1), "marked": (1, 1, 1)}),
        (task(due="by June"), action(OWNER), {"due": (0, 1, 0)}),
        (task(), action(OWNER, due="by July"), {"due": (0, 0, 1)}),
        (task(), action(OWNER), {"assignees": (1, 1, 1)}),
        (task(), action(replace(OWNER, name="AF")), {"assignees": (0, 1, 1)}),
        (task(assignees_raw="Clerk"), action(replace(OWNER, name="Clerk")), {"assignees": (1, 1, 1)}),
        (task(), action(), {"assignees": (0, 1, 0)}),
        (
            task(assignees=[], ambiguous=True, candidates={"AF": ["Ann Fenwick", "Al Firth"]}),
            action(replace(OWNER, ambiguous=True)),
            {"actions": (0, 0, 0), "assignees": (0, 0, 0)},
        ),
        (
            task(assignees=[], ambiguous=True, candidates={"AF": ["Ann Fenwick", "Al Firth"]}),
            action(OWNER),  # settled, though the text does not settle it
            {"assignees": (0, 0, 1)},
        ),
        (task(optional=True), action(), {"actions": (0, 0, 0)}),
    ],
)
def test_actions(gold: list[dict[str, Any]], found: Found, expected: dict[str, tuple[int, int, int]]) -> None:
    sheet = judged(found, attendance=[{"name": "Ann Fenwick", "status": "present", "initials": "AF"}], actions=gold)
    assert {kind: sheet.counts[kind] for kind in expected} == expected


def test_an_entry_of_two_tasks_may_be_split() -> None:
    both = "AF to write to the dredgers by June. BH to paint the boat."
    one, other = both.split(". ")
    found = replace(NOTHING, actions=tuple(FoundAction(DREDGING, text, 0, None, ()) for text in (f"{one}.", other)))
    split = judged(found, actions=[{"item": "1", "text": both, "split_ok": True}])
    assert split.counts["actions"] == (1, 1, 1)
    assert judged(found, actions=[{"item": "1", "text": both}]).counts["actions"] == (1, 1, 2)


@pytest.mark.parametrize(
    ("gold", "counts"),
    [
        ({"name": "Ann Fenwick", "item": "1"}, (1, 1, 1)),
        ({"name": "Ann Fenwick", "item": "2"}, (0, 1, 1)),
        ({"name": "Ann Fenwick", "item": "2", "item_accept": ["1"]}, (1, 1, 1)),
        ({"name": None, "role": "Harbour Master", "item": "1"}, (0, 0, 1)),
        ({"name": "Ann Fenwick", "item": "1", "kind": "group"}, (0, 0, 0)),
    ],
)
def test_presenters(gold: dict[str, Any], counts: tuple[int, int, int]) -> None:
    found = replace(NOTHING, presenters=(FoundName(DREDGING, ("Mrs Fenwick", "Ann Fenwick"), 0),))
    assert judged(found, presenters=[gold]).counts["presenters"] == counts


def test_topics_found_beyond_the_annotated_ones_are_not_judged() -> None:
    found = replace(NOTHING, topics=(FoundName(DREDGING, ("Harbours", "Ports"), 0),))
    sheet = judged(found, topics=[{"item": "1", "topic": "Port"}, {"item": "2", "topic": "Boats"}])
    assert sheet.counts["topics"] == (1, 2, 1)
    assert faults(sheet) == [("missed", "topics", 7)]


def test_dates_and_times_are_found_as_they_are_printed() -> None:
    sheet = judged(NOTHING, date="2023-05-04", start_time="19:30", board="Harbour Board", next_meeting="2023-06-01")
    assert faults(sheet)[:3] == [("missed", "date", 1), ("missed", "board", 1), ("missed", "start_time", 1)]
    assert faults(sheet)[3] == ("missed", "next_meeting", None)  # it stands nowhere
