"""Numbers that lead headings: the schemes in which boards count, and what only looks like one."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.parsing.forms.numbering import BEGINS, REACH, SCHEMES, numberings
from tests.tables import every_row


@every_row(
    ("line", "printed", "scheme", "place"),
    [
        ("1. Apologies", "1", "plain", 1),
        ("1) Apologies", "1", "plain", 1),
        ("1 Apologies", "1", "plain", 1),
        ("1\tApologies", "1", "plain", 1),
        ("12: Apologies", "12", "plain", 12),
        ("257. APOLOGIES", "257", "plain", 257),
        ("Item 4 Finance", "4", "plain", 4),
        ("Agenda item no. 4 - Finance", "4", "plain", 4),
        ("Minute 12 Finance", "12", "plain", 12),
        ("Minute No. 12: Finance", "12", "plain", 12),
        ("MINUTE 31/19 FINANCE", "31/19", "of-year", 31),
        ("Minute 14/03/07 - Finance", "14/03/07", "dated", 7),
        ("Item 7.1: Finance", "7.1", "decimal", 1),
        ("Agenda Item LI 16/2022 Finance", "LI 16/2022", "code", 16),
        ("(31/19) Finance", "31/19", "of-year", 31),
        ("(7.1) Finance", "7.1", "decimal", 1),
        ("[LI 16/2022] Finance", "LI 16/2022", "code", 16),
        ("(4) Finance", "4", "bracketed", 4),
        ("12.", "12", "plain", 12),
        ("4.0 Finance", "4.0", "plain", 4),
        ("31/19 Finance", "31/19", "of-year", 31),
        ("31/0919 Finance", "31/0919", "of-year", 31),
        ("Item 31/19: Finance", "31/19", "of-year", 31),
        ("12/2017 Finance", "12/2017", "of-year", 12),
        ("012/17 Finance", "012/17", "of-year", 12),
        ("2019/07 Finance", "2019/07", "in-year", 7),
        ("21/14 Finance", "21/14", "in-year", 14),
        ("14/03/07 Finance:", "14/03/07", "dated", 7),
        ("7.1 Finance", "7.1", "decimal", 1),
        ("7.12. Finance", "7.12", "decimal", 12),
        ("ABC/1920/ 57: Finance", "ABC/1920/ 57", "code", 57),
        ("LI 16/2022 Finance", "LI 16/2022", "code", 16),
        ("FC12 Finance", "FC12", "code", 12),
        ("ALT.14.22 Finance", "ALT.14.22", "code", 14),
        ("MD.7.2022 Finance", "MD.7.2022", "code", 7),
        ("FHC.107.31", "FHC.107.31", "code", 107),
    ],
)
def test_a_number_is_read_in_its_scheme(line: str, printed: str, scheme: str, place: int) -> None:
    found = {n.series[0]: n for n in numberings(line, 0, len(line))}
    assert scheme in found
    assert (found[scheme].printed, found[scheme].place) == (printed, place)


@every_row(
    "line",
    [
        "3rd April was agreed",
        "3 April 2022",
        "10.30 am",
        "7pm in the hall",
        "2022 was a good year",
        "1,250 pounds were paid",
        "50% of members",
        "5/6 of the members",
        "No number here",
        "Section 106 agreement",
        "Page 2",
        "Minutes 12 of the committee",
        "(31 March) the year ends",
        "(7.1 per cent) was saved",
        "10:30 start",
        "",
    ],
)
def test_what_is_no_plain_number(line: str) -> None:
    assert not [n for n in numberings(line, 0, len(line)) if n.series[0] in ("plain", "code", "dated")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1. A", "2. B"),
        ("31/19 A", "32/19 B"),
        ("2019/07 A", "2019/08 B"),
        ("14/03/07 A", "14/03/08 B"),
        ("ABC/1920/ 57: A", "ABC/1920/58: B"),
        ("LI 16/2022 A", "LI 17/2022 B"),
        ("7.1 A", "7.2 B"),
    ],
)
def test_neighbours_share_a_series(first: str, second: str) -> None:
    one = {n.series: n.place for n in numberings(first, 0, len(first))}
    two = {n.series: n.place for n in numberings(second, 0, len(second))}
    assert any(two.get(series) == place + 1 for series, place in one.items())


def test_the_number_and_its_mark_end_before_the_title() -> None:
    for line in ("1. Title", "31/19 Title", "1) Title", "ABC/1920/ 57: Title", "14/03/07 Title"):
        assert any(line[n.end :].strip() == "Title" for n in numberings(line, 0, len(line))), line


LINES = {name: st.from_regex(pattern) for name, pattern in SCHEMES}


@pytest.mark.parametrize(("name", "pattern"), SCHEMES, ids=[name for name, _ in SCHEMES])
@settings(max_examples=50, deadline=None)
@given(data=st.data())
def test_every_scheme_begins_as_numbers_do(name: str, pattern: re.Pattern[str], data: st.DataObject) -> None:
    line = data.draw(LINES[name])
    if pattern.match(line, 0, REACH):
        assert BEGINS.match(line, 0, REACH)
