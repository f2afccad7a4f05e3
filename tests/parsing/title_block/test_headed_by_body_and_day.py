"""Sets of minutes that a body's name and the day head, without the word minutes: each is a meeting of its own."""

from __future__ import annotations

import pytest

from tests.parsing.steps import all_minutes, minutes

SETS = """{first}

Present: Cllr Ida Stead (Chair), Cllr Ted Crowe

{one}

The clerk had two prices. RESOLVED: that the gate be mended.

{end}

{second}

Present: Cllr Una Vane (Chair), Cllr Ted Crowe

{other}

The accounts were looked at. RESOLVED: that the accounts of May be approved.

The meeting closed at 8.10 pm.
"""
PATHS = "**Paths Committee, Tuesday 13 May 2031, 7.00 pm, Reading Room**"
FINANCE = "**Finance Committee, Tuesday 20 May 2031, 7.30 pm, Reading Room**"
CLOSED = "The meeting closed at 7.40 pm."
NUMBERED = ("1. Gate in Mill Lane", "1. Accounts of May")
BOLD = ("**Gate in Mill Lane**", "**Accounts of May**")


@pytest.mark.parametrize(("one", "other"), [NUMBERED, BOLD])
@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        (PATHS, FINANCE, ["2031-05-13", "2031-05-20"]),
        (PATHS, FINANCE.replace("20 May", "13 May"), ["2031-05-13", "2031-05-13"]),
        ("## Paths Committee – 13 May 2031", "## Finance Committee – 20 May 2031", ["2031-05-13", "2031-05-20"]),
        (
            "PATHS COMMITTEE\nTuesday 13 May 2031 at 7.00 pm",
            "FINANCE COMMITTEE\nTuesday 20 May 2031 at 7.30 pm",
            ["2031-05-13", "2031-05-20"],
        ),
    ],
)
def test_each_set_keeps_its_board_day_people_and_decisions(
    first: str, second: str, days: list[str], one: str, other: str
) -> None:
    read = all_minutes(SETS.format(first=first, second=second, end=CLOSED, one=one, other=other))
    assert [each.date and each.date.value.isoformat() for each in read] == days
    assert [each.board and each.board.text.title() for each in read] == ["Paths Committee", "Finance Committee"]
    assert [[who.name for who in each.attendees] for each in read] == [
        ["Ida Stead", "Ted Crowe"],
        ["Una Vane", "Ted Crowe"],
    ]
    assert [[item.title for item in each.items] for each in read] == [["Gate in Mill Lane"], ["Accounts of May"]]
    assert [[len(item.decisions) for item in each.items] for each in read] == [[1], [1]]


@pytest.mark.parametrize(
    ("end", "second"),
    [
        ("The next item was taken.", FINANCE),
        (CLOSED, "The Finance Committee met on 20 May 2031 and its minutes are attached."),
        (CLOSED, "Next meeting of the Finance Committee: 20 May 2031"),
    ],
)
def test_words_about_another_body_begin_no_set(end: str, second: str) -> None:
    text = SETS.format(first=PATHS, second=second, end=end, one=NUMBERED[0], other="2. Accounts of May")
    assert len(all_minutes(text)) == 1


def test_a_report_of_another_day_without_a_list_of_its_own_begins_no_set() -> None:
    text = SETS.format(first=PATHS, second=FINANCE, end=CLOSED, one=NUMBERED[0], other=NUMBERED[1])
    assert len(all_minutes(text.replace("Present: Cllr Una Vane (Chair), Cllr Ted Crowe", "A note for members."))) == 1


def test_a_line_of_body_and_day_is_no_item() -> None:
    read = minutes(
        f"{FINANCE}\n\nPresent: Cllr Una Vane (Chair)\n\n**Accounts**\n\nRESOLVED: that they be paid.\n\n**Audit**\n\n"
        "It was noted.\n"
    )
    assert [item.title for item in read.items] == ["Accounts", "Audit"]
