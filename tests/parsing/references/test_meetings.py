"""Earlier meetings that are named by their day."""

from tests.parsing.steps import meeting_references
from tests.tables import every_row


@every_row(
    ("text", "expected"),
    [
        ("The figures, as reported on 15 January, were wrong.", ("as reported on 15 January", "own", None, 1, 15)),
        ("As agreed on 4 April 2022, the fee is waived.", ("As agreed on 4 April 2022", "own", 2022, 4, 4)),
        ("Costs rose (discussed on 12 March).", ("discussed on 12 March", "own", None, 3, 12)),
        (
            "It was noted, as reported to the Panel on 3 March, that all is well.",
            ("as reported to the Panel on 3 March", "own", None, 3, 3),
        ),
        ("Deferred from the meeting of 5 April.", ("from the meeting of 5 April", "own", None, 4, 5)),
        ("Since the meeting on 9 July 2021 two had left.", ("the meeting on 9 July 2021", "own", 2021, 7, 9)),
        ("See the minutes of 5 April 2022.", ("the minutes of 5 April 2022", "own", 2022, 4, 5)),
        (
            "As requested at the March 2022 meeting, costs were shown.",
            ("As requested at the March 2022 meeting", "own", 2022, 3, None),
        ),
        (
            "The Roads Panel, at its meeting on 15 January, asked for more.",
            ("at its meeting on 15 January", "named", None, 1, 15),
        ),
        (
            "This was considered at the meeting of the Schools Forum on 3 March 2022.",
            ("was considered at the meeting of the Schools Forum on 3 March 2022", "named", 2022, 3, 3),
        ),
    ],
)
def test_words_that_name_the_day_of_a_meeting(
    text: str, expected: tuple[str, str, int | None, int, int | None]
) -> None:
    (found,) = meeting_references(text)
    assert (found.text, found.whose, found.year, found.month, found.day) == expected


@every_row(
    "text",
    [
        "The minutes of the meeting held on 5 April 2022 were confirmed.",
        "The next meeting on 5 January will be long.",
        "It will be brought to the meeting on 7 June 2022.",
        "A report will be brought to the June meeting.",
        "A public meeting on 4 April drew sixty people.",
        "The Police came on 4 April.",
        "A letter dated 4 April was read.",
        "Three schools reported absences on 4 April.",
        "The reply had been received on 28 April.",
        "",
    ],
)
def test_days_of_something_else(text: str) -> None:
    assert meeting_references(text) == []


def test_a_sentence_may_name_two() -> None:
    found = meeting_references("As reported on 15 January and at the meeting on 4 February, costs rose.")
    assert [(one.month, one.day) for one in found] == [(1, 15), (2, 4)]
