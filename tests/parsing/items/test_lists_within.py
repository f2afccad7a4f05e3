"""Numbered lists inside items: steps of a plan that a sentence announces, rows of a table of tasks at the end."""

import pytest

from tests.parsing.steps import headings, minutes

HEAD = "Thornwick Town Council\n\nMinutes of the meeting held on 11 June 2031\n\nPresent: Cllrs Dee Marsh, Ed Noon\n\n"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "1. Emergency plan\nThe plan has these steps:\n1. The Chair rings the bell.\n2. The Clerk opens the hall.\n"
            "3. Cllr Noon brings the lamps.\nMembers approved the plan.\n\n2. Playground\nA swing was agreed.\n\n"
            "3. Next meeting\n9 July 2031\n",
            ["Emergency plan", "Playground", "Next meeting"],
        ),
        (
            "1. Apologies\nNone.\n2. Flood plan\nMembers looked at the plan, which is:\n1. Ring the bell\n"
            "2. Open the hall\n3. Call the Clerk\n4. Fill the bags\n3. Playground\nA swing was agreed.\n"
            "4. Next meeting\n9 July 2031\n",
            ["Apologies", "Flood plan", "Playground", "Next meeting"],
        ),
        (
            "1. Apologies\nNone.\n2. Recruitment\nThe new process will be as follows:\n1. Advert\n2. Shortlist\n"
            "3. Interview\n3. Playground\nA swing was agreed.\n",
            ["Apologies", "Recruitment", "Playground"],
        ),
    ],
)
def test_steps_that_a_sentence_announces_are_no_items(text: str, titles: list[str]) -> None:
    assert [title for _, title in headings(HEAD + text)] == titles


def test_items_below_a_line_with_a_colon_are_items() -> None:
    text = "Business:\n1. Apologies\nNone.\n2. Playground\nA swing was agreed.\n3. Next meeting\n9 July 2031\n"
    assert [title for _, title in headings(HEAD + text)] == ["Apologies", "Playground", "Next meeting"]


@pytest.mark.parametrize("head", ["Minute Action Owner Deadline", "Item Action Lead By when", "Min. Task Who Due"])
def test_rows_of_a_table_behind_the_last_item_are_tasks_and_no_items(head: str) -> None:
    text = (
        "1. Apologies\nNone.\n2. Minutes\nThese were agreed.\n3. Budget\nThe budget was approved.\n\nACTION SUMMARY\n\n"
        f"{head}\n2 Put the minutes on the website Ed Noon 14 June 2031\n3 Send the budget to the auditor\n"
        "and ask for a receipt\nDee Marsh 28 June 2031\n3 Meet the caretaker about the boiler Dee Marsh /\nEd Noon\n"
        "before half term\n"
    )
    found = minutes(HEAD + text)
    assert [item.title for item in found.items if not item.implicit] == ["Apologies", "Minutes", "Budget"]
    tasks = [(item.number, task.due_as_written, len(task.owners)) for item in found.items for task in item.actions]
    assert tasks == [("2", "14 June 2031", 1), ("3", "28 June 2031", 1), ("3", "before half term", 2)]


@pytest.mark.parametrize("title", ["To consider the tender for the hall roof", "To elect a Chair for the coming year"])
def test_what_a_meeting_was_called_for_is_its_one_item(title: str) -> None:
    text = f"1. {title}\nThree tenders were opened.\nRESOLVED: That the lowest be accepted.\n\nClosed at 6 pm.\n"
    (item,) = minutes(HEAD + text).items
    assert (item.number, item.title, len(item.decisions)) == ("1", title, 1)
