"""Days are taken as people write them, and what is unclear is not guessed at."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from queries.days import day_of
from tests.tables import every_row

SATURDAY = date(2026, 11, 28)


@every_row(
    ("written", "first", "last"),
    [
        ("2022-03-31", date(2022, 3, 31), date(2022, 3, 31)),
        ("2022/3/4", date(2022, 3, 4), date(2022, 3, 4)),
        ("20220331", date(2022, 3, 31), date(2022, 3, 31)),
        ("31 March 2022", date(2022, 3, 31), date(2022, 3, 31)),
        ("31st Mar 22", date(2022, 3, 31), date(2022, 3, 31)),
        ("4/3/2022", date(2022, 3, 4), date(2022, 3, 4)),
        ("04.03.22", date(2022, 3, 4), date(2022, 3, 4)),
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("in 2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("March 2022", date(2022, 3, 1), date(2022, 3, 31)),
        ("Feb 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022-02", date(2022, 2, 1), date(2022, 2, 28)),
        ("Q1 2022", date(2022, 1, 1), date(2022, 3, 31)),
        ("last month", date(2026, 10, 1), date(2026, 10, 31)),
        ("last year", date(2025, 1, 1), date(2025, 12, 31)),
        ("today", SATURDAY, SATURDAY),
        ("Yesterday", date(2026, 11, 27), date(2026, 11, 27)),
        ("since Monday", date(2026, 11, 23), date(2026, 11, 23)),
        ("in 3 days", date(2026, 12, 1), date(2026, 12, 1)),
        ("in March 2022", date(2022, 3, 1), date(2022, 3, 31)),
        ("2 weeks ago", date(2026, 11, 14), date(2026, 11, 14)),
        ("a fortnight ago", date(2026, 11, 14), date(2026, 11, 14)),
        ("March '22", date(2022, 3, 1), date(2022, 3, 31)),
        ("31 March ’22", date(2022, 3, 31), date(2022, 3, 31)),
        ("Thursday the 31st of March, 2022", date(2022, 3, 31), date(2022, 3, 31)),
        ("May 4th", date(2026, 5, 4), date(2026, 5, 4)),
        ("May 14, 2022", date(2022, 5, 14), date(2022, 5, 14)),
        ("4 May", date(2026, 5, 4), date(2026, 5, 4)),
        ("2022-03-31T19:30", date(2022, 3, 31), date(2022, 3, 31)),
        ("this year", date(2026, 1, 1), date(2026, 12, 31)),
        ("3 months ago", date(2026, 8, 1), date(2026, 8, 31)),
        ("the last 3 months", date(2026, 8, 1), date(2026, 8, 31)),
        ("past 2 weeks", date(2026, 11, 14), date(2026, 11, 14)),
        ("last January", date(2026, 1, 1), date(2026, 1, 31)),
        ("03/2022", date(2022, 3, 1), date(2022, 3, 31)),
        ("3.2022", date(2022, 3, 1), date(2022, 3, 31)),
        ("Feb-2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("end of February 2024", date(2024, 2, 29), date(2024, 2, 29)),
        ("since the beginning of 2022", date(2022, 1, 1), date(2022, 1, 1)),
        ("the start of last year", date(2025, 1, 1), date(2025, 1, 1)),
        ("up to the end of last month", date(2026, 10, 31), date(2026, 10, 31)),
    ],
)
def test_a_day_as_people_write_it(written: str, first: date, last: date) -> None:
    assert (day_of(written, today=SATURDAY), day_of(written, last=True, today=SATURDAY)) == (first, last)


@every_row(
    "written",
    [
        "",
        "22",
        "11/12",
        "2021/22",
        "2021-22",
        "31 Feb 2022",
        "2022-02-31",
        "2022-13-01",
        "the spring",
        "the 4th of the month",
        "1st of the year",
        "20th",
        "Monday 3rd",
        "3rd Monday",
        "yesterday week",
        "tomorrow week",
        "Monday week",
        "Mar 22",
        "MMXXII",
        "12.30",
        "after 2022",
        "before March",
        "13/2022",
        "end of yesterday",
        "end of the meeting",
        "last 22",
    ],
)
def test_what_is_no_clear_day_is_none(written: str) -> None:
    assert day_of(written, today=SATURDAY) is None


def test_a_date_is_itself() -> None:
    assert day_of(SATURDAY) is SATURDAY
    assert day_of(datetime(2026, 11, 28, 9)) == SATURDAY


@pytest.mark.parametrize("written", ["after 2022", "before March 2022"])
def test_a_bound_that_leaves_its_day_out_is_not_guessed_at(written: str) -> None:
    assert day_of(written, today=SATURDAY) is None
