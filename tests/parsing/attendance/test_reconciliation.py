"""Attendance told by data and by text: joined, with differences told."""

from __future__ import annotations

import pytest

from loaders.minutes import Attendee, Status
from loaders.outline import Unsettled
from loaders.parsing.attendance.reconciliation import reconcile


def told(name: str, status: Status = "present", **more: str) -> Attendee:
    return Attendee(name=name, status=status, honorific="Councillor", start=10, end=20, member_id=f"m:{name}", **more)  # type: ignore[arg-type]


def read(name: str, status: Status = "apologies", **more: str | bool) -> Attendee:
    return Attendee(name=name, status=status, start=90, end=99, **more)  # type: ignore[arg-type]


def expected(name: str) -> Unsettled:
    return Unsettled(name=name, recorded="Expected", start=30, end=40, member_id=f"m:{name}", role="Vice-Chair")


AS_TOLD = {"Ann Adams": "present", "Bob Brown": "present", "Cy Cole": "apologies"}
ADAMS, BROWN, COLE = told("Ann Adams"), told("Bob Brown"), told("Cy Cole", "apologies")


@pytest.mark.parametrize(
    ("who", "statuses"),
    [
        ([], AS_TOLD),
        ([read("Cy Cole")], AS_TOLD),
        ([read("Cole", honorific="Councillor")], AS_TOLD),
        ([read("Di Dunn")], {**AS_TOLD, "Di Dunn": "apologies"}),
        ([read("A Adams", "present")], AS_TOLD),
        ([read("XY")], AS_TOLD),
    ],
    ids=["only told", "both say so", "by surname", "only read", "by initial", "initials that fit nobody"],
)  # fmt: skip
def test_who_is_joined_without_difference(who: list[Attendee], statuses: dict[str, str]) -> None:
    joined, differences = reconcile([ADAMS, BROWN, COLE], [], who)
    assert {person.name: person.status for person in joined} == statuses
    assert differences == []


def test_where_both_differ_the_minutes_stand_and_both_readings_are_told() -> None:
    joined, differences = reconcile([ADAMS, BROWN], [], [read("Adams", honorific="Councillor")])
    assert [(p.name, p.status, p.start, p.member_id) for p in joined] == [
        ("Ann Adams", "apologies", 90, "m:Ann Adams"),
        ("Bob Brown", "present", 10, "m:Bob Brown"),
    ]
    [(place, reason, words)] = differences
    assert place == 90
    assert words == "Ann Adams"
    assert "list says “present”, the minutes “apologies”: the minutes stand" in reason


def test_a_name_that_fits_two_is_nobodys() -> None:
    joined, differences = reconcile([told("Ann Adams"), told("Alf Adams")], [], [read("Adams")])
    assert [person.status for person in joined] == ["present", "present"]
    assert "fits several attendees" in differences[0][1]


def test_what_the_text_adds_is_kept() -> None:
    joined, _ = reconcile(
        [told("Ann Adams", role="Vice-Chair")], [], [read("Ann Adams", "present", chair=True, left="15:10")]
    )
    assert [(p.role, p.chair, p.left) for p in joined] == [("Vice-Chair", True, "15:10")]


def test_who_was_expected_is_neither_there_nor_away() -> None:
    joined, differences = reconcile([ADAMS], [expected("Di Dunn"), expected("Ed Ely")], [])
    assert joined == (ADAMS,)
    [(place, reason, words)] = differences
    assert place == 30
    assert "recorded only as “Expected”" in reason
    assert words == "Di Dunn, Ed Ely"


@pytest.mark.parametrize("status", ["present", "apologies", "absent"])
def test_the_text_settles_who_was_expected(status: Status) -> None:
    joined, differences = reconcile([ADAMS], [expected("Di Dunn")], [read("Dunn", status)])
    assert [(p.name, p.status, p.member_id, p.role) for p in joined[1:]] == [
        ("Di Dunn", status, "m:Di Dunn", "Vice-Chair")
    ]
    assert differences == []
