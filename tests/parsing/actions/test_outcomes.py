"""What minutes say became of tasks of earlier meetings."""

import pytest

from tests.parsing.steps import actions, minutes, outcomes, register
from tests.tables import every_row

KNOWN = register("Ann Adams [AA]", "Bob Brown [BB]")


@every_row(
    ("text", "status"),
    [
        ("Ann Adams had circulated the figures.", "done"),
        ("Ann Adams reported that she had written to the bank.", "done"),
        ("The letter to the bank was sent on 4 May.", "done"),
        ("Quotations have now been obtained for the roof.", "done"),
        ("List of schools received.", "done"),
        ("Bus shelter - repaired by the contractor. Closed.", "done"),
        ("The roof was looked at in March. This action was closed.", "done"),
        ("It was confirmed that the action was complete.", "done"),
        ("Roof repairs – completed.", "done"),
        ("The Clerk had cleaned all 12 of the 12 benches.", "done"),
        ("The Chair declared the action closed.", "done"),
        ("It was agreed that the item be recorded as complete.", "done"),
        ("The Clerk had cleaned 11 of the 12 benches.", "open"),
        ("Three of the four lamps have been mended.", "open"),
        ("All but two of the letters were sent.", "open"),
        ("The roof had not been repaired.", "open"),
        ("A reply from the bank is still awaited.", "open"),
        ("Work on the roof is ongoing.", "open"),
        ("The Clerk had written to the bank and had no reply.", "open"),
        ("The report on the roof was carried forward.", "carried forward"),
        ("The paper had not been written. Carried forward.", "carried forward"),
        ("The paper was deferred to the June meeting.", "carried forward"),
    ],
)
def test_what_became_of_a_task(text: str, status: str) -> None:
    assert [found.status for found in outcomes(text)] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "None.",
        "There were no matters arising.",
        "Members discussed the roof at length.",
        "The roof will be looked at in March.",
        "ACTION: Ann Adams to write to the bank.",
        "",
    ],
)
def test_what_tells_no_outcome(text: str) -> None:
    assert outcomes(text, known=KNOWN) == []


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("Matters arising from the minutes", True),
        ("Business arising", True),
        ("Actions from the last meeting", True),
        ("Review of previous actions", True),
        ("Minutes and matters arising", True),
        ("Outstanding actions", True),
        ("Road safety", False),
        ("Finance", False),
    ],
)
def test_where_outcomes_are_looked_for(title: str, read: bool) -> None:
    assert bool(outcomes("Ann Adams had circulated the figures.", title)) is read


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("22/19 Footpaths - the signs had been put up.", "22/19"),
        ("Minute 22/19: the signs had been put up.", "22/19"),
        ("Arising from Minute No. 104 (Footpaths), it was noted that the signs had been put up.", "104"),
    ],
)
def test_a_paragraph_that_begins_with_an_earlier_minute_looks_back(text: str, number: str) -> None:
    assert [(found.status, found.number) for found in outcomes(text, "Footpaths")] == [("done", number)]


def test_the_label_may_stand_inside_an_item() -> None:
    text = "The minutes were agreed.\n\nMatters Arising:\n\nItem 3 - the signs had been put up. Closed."
    (found,) = outcomes(text, "Minutes of the last meeting")
    assert (found.status, found.number) == ("done", "3")
    assert found.text == "Item 3 - the signs had been put up. Closed."


def test_each_sentence_may_tell_of_another_task() -> None:
    text = "Minute 105 - legal advice was still awaited. The letter to the bank had been sent."
    assert [(found.status, found.number) for found in outcomes(text)] == [("open", "105"), ("done", "105")]


def test_a_task_told_behind_it_is_no_outcome() -> None:
    text = "The Clerk had written to the bank. Action: Ann Adams to telephone the bank."
    (found,) = outcomes(text, known=KNOWN)
    assert found.text == "The Clerk had written to the bank."
    assert [task.text for task in actions(text, KNOWN)] == ["Ann Adams to telephone the bank."]


@pytest.mark.parametrize(
    ("text", "status", "owners"),
    [
        ("Ann Adams to write to the bank - completed.", "done", ["Ann Adams"]),
        ("Ann Adams to write to the bank - carried forward.", "carried forward", ["Ann Adams"]),
        ("Ann Adams to write to the bank.", None, ["Ann Adams"]),
        ("1. Ann Adams to call. Not yet complete. Carried forward to March.", "carried forward", ["Ann Adams"]),
        ("Report on the roof (AA) - outstanding.", "open", ["AA"]),
        ("Roof of the hall to be repaired - completed.", "done", []),
    ],
)  # fmt: skip
def test_a_review_repeats_tasks_with_what_became_of_them(text: str, status: str | None, owners: list[str]) -> None:
    (found,) = actions(text, KNOWN, "Actions from the last meeting")
    assert (found.status, [holder.as_written for holder in found.owners]) == (status, owners)


def test_a_review_in_prose_tells_no_tasks() -> None:
    assert actions("Ann Adams had written to the bank. Closed.", KNOWN, "Actions from the last meeting") == []


def test_sub_items_of_matters_arising_look_back() -> None:
    text = (
        "Minutes of the Skelmere Roads Panel held on 3 May 2022\n\nPresent: Ann Adams, Bob Brown, Cora Cole\n\n"
        "1. Apologies\n\nThere were none.\n\n2. Matters arising\n\n2.1 Roof\n\nThe roof had been repaired.\n\n"
        "3. Roads\n\nThe road had been closed in April.\n"
    )
    found = {item.title: [one.status for one in item.outcomes] for item in minutes(text).items}
    assert found == {"Apologies": [], "Matters arising": [], "Roof": ["done"], "Roads": []}


@pytest.mark.parametrize(
    "text",
    [
        "Three lamps had been smashed.",
        "Once the replies had been received a meeting should be sought.",
        "This was not a good answer.",
        "The Chair felt that the club had repaired too little.",
        "There had been several houses built.",
        "It was agreed to go on, the letter having been sent; the County would be written to.",
        "Rosa Bright updated the Board on lamps.",
        "The ongoing collapse_whitespace on budgets is felt by all.",
    ],
)
def test_what_simply_happened_says_nothing_of_a_task(text: str) -> None:
    assert outcomes(text, known=KNOWN) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("No date for the walk had been set.", "open"),
        ("No replies received.", "open"),
        ("The Clerk hasn’t yet written to the mill.", "open"),
        ("The contractor has been chased, a date is awaited.", "open"),
        ("The lamps have been repaired and will be painted in May.", "done"),
        ("It was noted that the bins had been moved.", "done"),
    ],
)
def test_statuses_in_narrative(text: str, status: str) -> None:
    assert [found.status for found in outcomes(text)] == [status]
