"""Labels of lists that no colon follows: the names behind them tell, where they are set off."""

from __future__ import annotations

import pytest

from tests.parsing.steps import attendance, minutes


@pytest.mark.parametrize("label", ["Present", "PRESENT", "Members present", "Present:-", "Present :", "Present -"])
@pytest.mark.parametrize(
    "people",
    [
        "Ann Adams (Chair), Bob Brown, Carl Clay",
        "Ann Adams (in the Chair); Bob Brown and Carl Clay.",
        "Ann Adams, Bob Brown and Carl Clay",
        "Cllr Ann Adams, Bob Brown, Carl Clay",
    ],
)
def test_names_behind_a_label_are_its_people(label: str, people: str) -> None:
    found = attendance(f"{label} {people}\n\n1. Roads\n\nThe lane was closed.")
    assert found == [("present", "Ann Adams"), ("present", "Bob Brown"), ("present", "Carl Clay")]


def test_each_label_has_its_own_people() -> None:
    found = attendance(
        "Present Ann Adams (Chair), Bob Brown\n\nIn attendance Carl Clay, Clerk\n\nApologies Dora Dean, Eve Elm\n\n"
        "1. Roads\n\nThe lane was closed."
    )
    assert found == [
        ("present", "Ann Adams"),
        ("present", "Bob Brown"),
        ("in_attendance", "Carl Clay"),
        ("apologies", "Dora Dean"),
        ("apologies", "Eve Elm"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Present arrangements for buses, trains and boats were told.",
        "Present Costs, Future Savings",
        "Attendance Policy Review, Uniform",
        "Absent Governors, as they are called, were named.",
        "Apologies were made for the noise, and the Clerk wrote.",
    ],
)
def test_words_of_a_sentence_are_no_label(line: str) -> None:
    text = f"Alton Board\nMinutes of 3 May 2023\n\nPresent: Ann Adams\n\n1. Roads\n\nThe lane was closed.\n\n{line}\n"
    assert [one.name for one in minutes(text).attendees] == ["Ann Adams"]
