"""Two records of one meeting held side by side: every figure and every word that differs is told, and nothing else."""

from __future__ import annotations

import pytest

from graph.records.comparison import compare
from graph.records.wording import Said, differing, same_words
from loaders.pipeline import extract
from tests.graph.records.meeting_records import EVENING, WHOLE, document, wrapped

FIGURE = "There had been 41 applications in the year."
Told = tuple[str, str | None, str | None, str | None]


def told(counting: str, other: str) -> list[Told]:
    """What is told of two texts: about what, under which heading, in the words of the other one and of the counting."""
    rows = [extract(document(name, text)).rows for name, text in (("a.txt", counting), ("b.txt", other))]
    found = compare(rows[0], rows[1], settled=False).differs
    return [(one.about, one.heading, one.reading, one.other_reading) for one in found]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (FIGURE, FIGURE.replace("41", "14"), ("text", "Street trading", FIGURE, FIGURE.replace("41", "14"))),
        (FIGURE, FIGURE.replace("41", "4.1"), ("text", "Street trading", FIGURE, FIGURE.replace("41", "4.1"))),
        (f" {FIGURE}", "", ("text", "Street trading", FIGURE, None)),
        (FIGURE, f"{FIGURE} Nine were late.", ("text", "Street trading", None, "Nine were late.")),
        (
            "which was full on most evenings",
            "which was not full on most evenings",
            (
                "text",
                "Taxi ranks",
                "Members discussed the rank at the station, which was full on most evenings.",
                "Members discussed the rank at the station, which was not full on most evenings.",
            ),
        ),
        (
            "seconded by Councillor Calder",
            "seconded by Councillor Rudd",
            (
                "text",
                "The Old Granary, Cooper Row",
                "Proposed by Councillor Holm, seconded by Councillor Calder.",
                "Proposed by Councillor Holm, seconded by Councillor Rudd.",
            ),
        ),
        (
            "2. Street trading",
            "2. Street trading in 2031",
            ("heading", "Street trading in 2031", "Street trading", "Street trading in 2031"),
        ),
        (
            "Apologies: Councillor Dorothy Strake.",
            "Apologies: Councillors Dorothy Strake and Silas Quy.",
            ("attendance", None, None, "Silas Quy: apologies"),
        ),
        (
            "4. Taxi ranks",
            "4. Bins in Mill Street\nThe bins were emptied late.\n\n5. Taxi ranks",
            ("item", None, None, "Bins in Mill Street"),
        ),
        (
            "fee for a pitch be set at £350",
            "fee for a pitch be set at £3.50",
            (
                "decision",
                "Street trading",
                "That the fee for a pitch be set at £350 a year.",
                "That the fee for a pitch be set at £3.50 a year.",
            ),
        ),
    ],
)
def test_what_differs_is_told_once_in_the_words_of_both(old: str, new: str, expected: Told) -> None:
    assert WHOLE.count(old) == 1
    changed = WHOLE.replace(old, new)
    assert told(changed, WHOLE) == [expected]
    about, _, reading, other = expected
    assert [(one, there, here) for one, _, here, there in told(WHOLE, changed)] == [(about, reading, other)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (FIGURE, FIGURE.replace("applications", "appli- cations")),
        (FIGURE, FIGURE.replace("applications", "applicatlons")),
        (FIGURE, FIGURE.replace("had been", "had bcen")),
        ("on most evenings.", "on most\nevenings ."),
        ("Councillor Greta Holm (Chair)", "Councillor G. Holm (Chair)"),
    ],
)
def test_another_way_of_printing_is_no_difference(old: str, new: str) -> None:
    assert told(WHOLE, wrapped(WHOLE.replace(old, new))) == []


def test_meetings_that_only_one_of_them_records_are_not_compared() -> None:
    both = f"{WHOLE}\n\n{EVENING}"
    assert told(both, WHOLE) == []


def test_of_a_long_sentence_the_words_around_the_difference_are_told() -> None:
    long = " ".join(f"stall{letter}" for letter in "abcdefghijklmnopqrstuvwxyz") * 2
    [(one, other)] = differing(Said(f"{long} paid £12 {long}"), Said(f"{long} paid £21 {long}"))
    assert one is not None
    assert other is not None
    assert one.startswith("… ")
    assert one.endswith(" …")
    assert "paid £12" in one
    assert "paid £21" in other
    assert len(one.split()) < 30


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("a sum of £45,000 at 6:30 pm", "a sum of £45000 at 6.30 pm", True),
        ("the committee met", "the cornmittee met", True),
        ("a well-being survey", "a well- being survey", True),
        ("a sum of £4.50", "a sum of £450", False),
        ("the fee was not paid", "the fee was paid", False),
        ("for six months", "for nine months", False),
        ("carried by 3 votes to 1", "carried by 1 vote to 3", False),
    ],
)
def test_same_words(one: str, other: str, same: bool) -> None:
    assert same_words(one, other) is same
    assert same_words(other, one) is same


@pytest.mark.parametrize(
    ("behind", "is_told"),
    [
        ("Signed: Greta Holm   Chair   Date: 1 April 2031", False),
        ("Signed as a true record by the Chair, Greta Holm, on 1 April 2031", False),
        ("Signed copies were ordered for the library.", True),
    ],
)
def test_that_it_was_signed_is_no_other_reading(behind: str, is_told: bool) -> None:
    assert bool(told(f"{WHOLE.rstrip()}\n{behind}\n", WHOLE)) is is_told
