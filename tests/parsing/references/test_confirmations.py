"""Minutes confirmed, with their dates and what was corrected."""

import pytest

from tests.parsing.steps import confirmations


@pytest.mark.parametrize(
    ("text", "date", "amendment"),
    [
        ("The minutes of the meeting held on 5 April 2022 were agreed as a correct record.", "2022-04-05", None),
        ("The minutes of the last meeting were taken as read and approved.", None, None),
        (
            "The minutes of the meeting of 5 April 2022 were approved subject to the amendment of “six” to “two”.",
            "2022-04-05",
            "amendment of “six” to “two”",
        ),
        (
            "Subject to correction of a date in item 2, the minutes of the meeting of 5 April 2022 were confirmed.",
            "2022-04-05",
            "correction of a date in item 2",
        ),
        (
            "Resolved:- That the minutes of the meeting held on 5th April, 2022, be approved as a correct record.",
            "2022-04-05",
            None,
        ),
    ],
)
def test_minutes_confirmed(text: str, date: str | None, amendment: str | None) -> None:
    (found,) = confirmations(text)
    assert (str(found.value) if found.value else None, found.amendment) == (date, amendment)


def test_the_date_may_stand_in_the_title() -> None:
    (found,) = confirmations("Approved.", "Minutes of the meeting held on 5 April 2022")
    assert str(found.value) == "2022-04-05"


@pytest.mark.parametrize(
    "text",
    [
        "The minutes were not available.",
        "The minutes of the Finance Committee held on 5 April 2022 were received and approved.",
        "The minutes would be approved at the next meeting.",
        "Ten minutes were spent on this.",
        "",
    ],
)
def test_what_confirms_nothing(text: str) -> None:
    assert confirmations(text) == []
