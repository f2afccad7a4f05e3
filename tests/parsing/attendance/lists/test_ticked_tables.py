"""Tables in which each person has a tick: it says what the head of its column says (all made up)."""

import pytest

from tests.parsing.steps import minutes

HEAD = "Upton School Governing Body\n\nMinutes of the meeting held on 6 May 2024\n\n"
ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone."


def statuses(table: str) -> list[tuple[str, str]]:
    return [(one.name, one.status) for one in minutes(f"{HEAD}{table}{ITEMS}").attendees]


@pytest.mark.parametrize("tick", ["x", "X", "✓", "Yes"])
@pytest.mark.parametrize("above", ["", "Present: Ann Ashe (Chair)\n\n", "Attendance\n\n"])
def test_a_tick_says_what_its_column_says(tick: str, above: str) -> None:
    table = (
        "| Name | Role | Present | Apologies | Absent |\n|---|---|---|---|---|\n"
        f"| Ann Ashe | Chair | {tick} | | |\n| Bo Brook | Governor | {tick} | | |\n"
        f"| Cy Cole | Clerk | | {tick} | |\n| Di Dunn | Governor | | | {tick} |"
    )
    assert statuses(above + table) == [
        ("Ann Ashe", "present"), ("Bo Brook", "present"), ("Cy Cole", "apologies"), ("Di Dunn", "absent"),
    ]  # fmt: skip


def test_who_has_no_tick_or_two_is_left_out() -> None:
    table = (
        "| Governor | Present | Apologies |\n|---|---|---|\n| Ann Ashe | x | |\n| Bo Brook | | |\n| Cy Cole | x | x |\n"
        "| Di Dunn | | x |"
    )
    assert statuses(table) == [("Ann Ashe", "present"), ("Di Dunn", "apologies")]


def test_a_table_drawn_with_tabs_has_lost_the_columns_of_its_ticks() -> None:
    found = minutes(f"{HEAD}Governor\tPresent\tApologies\nAnn Ashe\tX\t\nBo Brook\t\tX\nCy Cole\tX\t{ITEMS}")
    assert found.attendees == ()
    assert sum("which column the tick stands in is lost" in one.reason for one in found.coverage.doubts) == 3


def test_columns_of_names_below_the_same_heads_are_lists() -> None:
    table = "| Present | Apologies |\n|---|---|\n| Ann Ashe | Cy Cole |\n| Bo Brook | Di Dunn |"
    assert sorted(statuses(table)) == [
        ("Ann Ashe", "present"), ("Bo Brook", "present"), ("Cy Cole", "apologies"), ("Di Dunn", "apologies"),
    ]  # fmt: skip
