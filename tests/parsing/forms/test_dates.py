"""Dates and times as minutes print them."""

import datetime

from loaders.parsing.forms import find_dates, find_dates_in_words, find_times
from tests.tables import every_row

DAY = "2022-05-03"


@every_row(
    ("text", "expected"),
    [
        ("3 May 2022", [DAY]),
        ("3rd May 2022", [DAY]),
        ("03 May 2022", [DAY]),
        ("Tuesday 3 May 2022", [DAY]),
        ("Tuesday, 3rd May, 2022", [DAY]),
        ("Tuesday3rd May 2022", [DAY]),
        ("Tues 3rd of May 2022", [DAY]),
        ("the 3rd day of May 2022", [DAY]),
        ("3-May-2022", [DAY]),
        ("May 3, 2022", [DAY]),
        ("May 3rd 2022", [DAY]),
        ("Sep 6, 2019", ["2019-09-06"]),
        ("6 Sept. 2019", ["2019-09-06"]),
        ("2022-05-03", [DAY]),
        ("2022-05-03T10:00:00.000Z", [DAY]),
        ("03/05/2022", [DAY]),
        ("3/5/22", [DAY]),
        ("03.05.2022", [DAY]),
        ("3\u00a0May\u00a02022", [DAY]),
        ("3 th May 2022", [DAY]),
        ("TUESDAY, 3° MAY, 2022", [DAY]),
        ("3” May 2022", [DAY]),
        ("3'' May 2022", [DAY]),
        ("3 May ‘22", [DAY]),
        ("Tuesday 3rd May ’22 in the Hall", [DAY]),
        ("3 May '98", ["1998-05-03"]),
        ("29 February 2024", ["2024-02-29"]),
        ("Tuesday 5 March 1895", ["1895-03-05"]),
        ("5/3/1895", ["1895-03-05"]),
        ("14/3/18", ["2018-03-14"]),
        ("29 February 2023", []),
        ("31 April 2022", []),
        ("32 May 2022", []),
        ("3 May and 7 June 2022", [None, "2022-06-07"]),
        ("3 May", [None]),
        ("May 2022", []),
        ("1 may be late", [None]),
        ("2022", []),
        ("14/03/05", ["2005-03-14"]),
        ("item 26/19", []),
        ("£3.50", []),
        ("", []),
    ],
)
def test_dates(text: str, expected: list[str | None]) -> None:
    assert [str(f.value) if f.value else None for f in find_dates(text)] == expected


@every_row(
    ("text", "expected"),
    [
        ("the fifteenth day of January, two thousand and twenty-four", ["2024-01-15"]),
        ("Monday the twenty-first of March 2022", ["2022-03-21"]),
        ("Thirtieth April twenty twenty-four at seven", ["2024-04-30"]),
        ("15th day of May nineteen hundred and twelve", ["1912-05-15"]),
        ("FIRST MAY, ONE THOUSAND EIGHT HUNDRED AND NINETY THREE", ["1893-05-01"]),
        ("the 3rd day of June in the year of our Lord eighteen hundred and ninety-four", ["1894-06-03"]),
        ("the second day of May", [None]),
        ("the second May meeting", []),
        ("thirty-first of June 2020", []),
        ("3 May 2022", []),
    ],
)
def test_dates_in_words(text: str, expected: list[str | None]) -> None:
    found = find_dates_in_words(text, 0, len(text))
    assert [str(one.value) if one.value else None for one in found] == expected


def test_a_date_without_a_year_is_placed_by_the_caller() -> None:
    (found,) = find_dates("by 29 February")
    assert not found.year_given
    assert found.in_year(2024) == datetime.date(2024, 2, 29)
    assert found.in_year(2023) is None


def test_dates_know_their_places() -> None:
    text = "held on Tuesday 3 May 2022 in the hall"
    (found,) = find_dates(text)
    assert text[found.start : found.end] == "Tuesday 3 May 2022"


@every_row(
    ("text", "expected"),
    [
        ("7.30pm", ["19:30"]),
        ("7.30 pm", ["19:30"]),
        ("4:30 p.m.", ["16:30"]),
        ("10.30 am", ["10:30"]),
        ("10.00 a.m.", ["10:00"]),
        ("7pm", ["19:00"]),
        ("12.15 am", ["00:15"]),
        ("12.15 pm", ["12:15"]),
        ("12 noon", ["12:00"]),
        ("midday", ["12:00"]),
        ("0805", ["08:05"]),
        ("1400 hours", ["14:00"]),
        ("15:10 UTC", ["15:10"]),
        ("20.35pm", ["20:35"]),
        ("6.00pm to 7.15pm", ["18:00", "19:15"]),
        ("13:00-16:00", ["13:00", "16:00"]),
        ("2019", []),
        ("May 2019, Town Hall", []),
        ("£7.30", []),
        ("7.30%", []),
        ("25:10", []),
        ("03.05.2022", []),
    ],
)
def test_times(text: str, expected: list[str]) -> None:
    assert [time for time, _, _ in find_times(text)] == expected
