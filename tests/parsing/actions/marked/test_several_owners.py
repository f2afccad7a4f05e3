"""Whose a task is where several are named, what somebody is at, and when it is due (all made up)."""

import datetime

import pytest

from tests.parsing.steps import actions, register

KNOWN = register("Ann Ashe [AA] | Chair", "Bo Brook [BB]", "Cy Cole [CC]")


def owners(text: str, title: str = "") -> list[list[str]]:
    return [[one.as_written for one in task.owners] for task in actions(text, KNOWN, title)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trustees authorised AA and BB to sign the lease.", ["AA", "BB"]),
        ("It was agreed to authorise the Treasurer and CC to open an account.", ["Treasurer", "CC"]),
        ("The meeting mandated Ann Ashe and Cy Cole to write to the landlord.", ["Ann Ashe", "Cy Cole"]),
        ("The group chose BB and CC to visit the site.", ["BB", "CC"]),
        ("BB, assisted by CC, will redraft the page.", ["BB"]),
        ("Ann Ashe, with help from the wardens, will write the leaflet.", ["Ann Ashe"]),
        ("CC, together with the Clerk, will check the stock.", ["CC"]),
    ],
)
def test_all_who_are_named_and_no_one_else(text: str, expected: list[str]) -> None:
    assert owners(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CC is chasing the broker.", ["CC"]),
        ("Bo Brook is getting three quotes.", ["Bo Brook"]),
        ("The Clerk is still arranging a visit.", ["Clerk"]),
    ],
)
def test_what_somebody_is_at(text: str, expected: list[str]) -> None:
    assert owners(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The County is writing to residents.",
        "It is getting cold.",
        "CC is getting up early.",
        "He asked if CC is writing.",
    ],
)
def test_what_others_are_at_is_no_task(text: str) -> None:
    assert owners(text) == []


@pytest.mark.parametrize("title", ["Ground rules", "Meeting etiquette", "Group agreement"])
def test_how_people_are_to_behave_is_no_task(title: str) -> None:
    assert owners("The Chair will keep the talk short. Ann Ashe will send late papers back.", title) == []
    assert owners("Bo Brook to print the rules.", title) == [["Bo Brook"]]


def test_numbered_markers_in_one_run() -> None:
    text = "BB gave the news. Action 1.1 Ann Ashe to send the plan. Action 1.2 Bo Brook to book the room by 1 June."
    assert owners(text) == [["Ann Ashe"], ["Bo Brook"]]
    assert owners("It was said that Action 1.1 (the plan) is carried forward.") == []


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by the end of February", datetime.date(2023, 2, 28)),  # the meeting is on 3 May 2022
        ("by end of June", datetime.date(2022, 6, 30)),
        ("by the end of May", datetime.date(2022, 5, 31)),
        ("by the end of March 2024", datetime.date(2024, 3, 31)),
        ("by the end of the month", datetime.date(2022, 5, 31)),
        ("by June", None),
    ],
)
def test_the_end_of_a_month_is_a_day(words: str, day: datetime.date | None) -> None:
    (task,) = actions(f"Bo Brook to write to the school {words}.", KNOWN)
    assert task.due == day


@pytest.mark.parametrize("label", ["**By:** 30 June", "By: 30 June", "BY: 30 June"])
def test_a_label_of_the_day(label: str) -> None:
    (task,) = actions(f"**Action:** Bo Brook to share the plan {label}", KNOWN)
    assert (task.due_as_written, task.due) == ("30 June", datetime.date(2022, 6, 30))


@pytest.mark.parametrize(
    "text",
    [
        "Members were asked to send views. ACTION\n\nQ: How many left? A: Four.",
        "ACTION\n\nA: Four of them.\n\nB: None.",
    ],
)
def test_an_answer_is_nobodys_task(text: str) -> None:
    assert [one for task in owners(text) for one in task if one in ("A", "B")] == []


def test_initials_behind_a_title_own_a_task() -> None:
    assert owners("Cllr BB to look at the oak.") == [["Cllr BB"]]


@pytest.mark.parametrize("entry", ["BB – ask the mason to next meeting", "Bo Brook – bring the keys to both halls"])
def test_a_name_before_a_dash_owns_the_entry(entry: str) -> None:
    assert [len(one) for one in owners(f"Actions\n\n- {entry}")] == [1]
    assert owners(f"Actions\n\n- {entry}")[0][0] == entry.split(" – ", maxsplit=1)[0]


def test_a_state_alone_is_no_task() -> None:
    assert owners("Action 31 – closed. Action 33 – done.", "Action log") == []


def test_the_end_of_a_month_in_few_words() -> None:
    (task,) = actions("Bo Brook to choose a spot by end Feb", KNOWN)
    assert (task.due_as_written, task.due) == ("end Feb", datetime.date(2023, 2, 28))


@pytest.mark.parametrize("above", ["Finance – AA", "Chair: AA", "Lead – Ann Ashe"])
def test_who_ends_the_line_above_owns_nothing(above: str) -> None:
    assert owners(f"The roles are:\n{above}\nBB to help where needed.") == [["BB"]]


def test_a_name_that_a_lines_end_divides_owns_its_task() -> None:
    (task,) = actions("It was agreed that Bo\nBrook would write to the school.", KNOWN)
    assert [one.attendees for one in task.owners] == [(1,)]


@pytest.mark.parametrize("where", ["Block C", "Option 2", "Plot 14"])
def test_a_letter_or_number_ends_a_sentence(where: str) -> None:
    assert owners(f"The warden told of damp in {where}. Bo Brook undertook to inspect it within two weeks.") == [
        ["Bo Brook"]
    ]


def test_lettered_entries_in_one_line() -> None:
    assert owners("(a) Bench – CC to get a price. (b) Wreath – BB to lay it.") == [["CC"], ["BB"]]
