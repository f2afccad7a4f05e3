"""Where a task ends and the minutes go on; verbs of tasks; entries that a star begins."""

import pytest

from tests.parsing.steps import actions, presenters, register

KNOWN = register(
    "Ann Adams [AA] | Chair", "Bob Brown [BB]", "Cllr. Carl Cole [CC]", "Dora Dunn [DDun]", "Eve Ellis | Clerk"
)


def texts(text: str) -> list[str]:
    return [action.text for action in actions(text, KNOWN)]


def owners(text: str) -> list[list[str]]:
    return [[KNOWN.attendees[i].name for owner in a.owners for i in owner.attendees] for a in actions(text, KNOWN)]


@pytest.mark.parametrize(
    "behind",
    [
        "\nMrs Gray asked from the floor whether parents could park.",
        "\nWooden posts: the diocese has agreed in principle but wants a plan.",
        "\nThe rain now comes in above the door.",
        " Cllr Cole said that it was urgent.",
        " The vicar thanked the wardens.",
    ],
)
def test_a_marked_task_ends_where_the_minutes_go_on(behind: str) -> None:
    assert texts(f"ACTION: Cllr Cole to find two posts.{behind}") == ["Cllr Cole to find two posts."]


@pytest.mark.parametrize("behind", [" They should be asked for a date.", " This is urgent.", " To copy in the school."])
def test_a_task_holds_what_is_said_of_it(behind: str) -> None:
    assert texts(f"ACTION: Clerk to write to the County.{behind}")[0].startswith("Clerk to write to the County.")


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Carl Cole agreed to shorten the form by September.", "Carl Cole"),
        ("Bob Brown to press the County on the two overdue reports.", "Bob Brown"),
        ("Dora Dunn undertook to untangle the wires.", "Dora Dunn"),
        ("The Clerk is to transfer £300 to the reserve.", "Eve Ellis"),
        ("AA as Chair will sign the lease.", "Ann Adams"),
        ("Bob Brown, as Treasurer, will pay the bill.", "Bob Brown"),
        ("Ddun to ring the school.", "Dora Dunn"),
    ],
)
def test_any_verb_behind_a_promise_is_a_task(text: str, owner: str) -> None:
    assert owners(text) == [[owner]]


@pytest.mark.parametrize(
    "text",
    [
        "The Clerk agreed to accept the post.",
        "Cllr Cole agreed to the request.",
        "Bob Brown, Clerk to governors, was there.",
        "Ann Adams suggested that Carl Cole should take the chair. This was agreed.",
        "It was agreed that Bob Brown should take the post of Treasurer.",
    ],
)
def test_what_is_settled_at_once_is_no_task(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The lamp is out. *Clerk to write to the County. The path is dry.", ["Clerk to write to the County."]),
        ("The bench is loose, \\*Cllr Cole to ring the maker.", ["Cllr Cole to ring the maker."]),
        ("The lamp is out. * Clerk asked to write to the County.", ["Clerk asked to write to the County."]),
        ("Clerk to write to the County. e. Email about the road.", ["Clerk to write to the County."]),
        ("Bob Brown agreed to ask the planners Meeting closed at 8.15 pm", ["Bob Brown agreed to ask the planners"]),
    ],
)
def test_entries_without_a_full_stop_before_them(text: str, told: list[str]) -> None:
    assert texts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The report had been circulated before and Carl Cole provided a brief overview.", ["Carl Cole"]),
        ("Ann Adams welcomed the vicar; Bob Brown gave a talk on bees.", ["Bob Brown"]),
        ("Bob Brown and Dora Dunn presented the accounts.", ["Bob Brown", "Dora Dunn"]),
    ],
)
def test_the_subject_of_the_last_clause_presents(text: str, told: list[str]) -> None:
    assert presenters(text, KNOWN) == told


def test_a_task_that_only_points_at_the_next_is_that_one() -> None:
    text = "The roof is bad. Ann Adams has offered to do this in place of Bob Brown.\n\nAnn Adams to mend the roof."
    assert [task.text for task in actions(text, register("Ann Adams", "Bob Brown"))] == ["Ann Adams to mend the roof."]


def test_a_task_alone_that_points_at_what_was_told_is_kept() -> None:
    text = "The roof is not mended. Ann Adams has offered to do this in place of Bob Brown."
    assert len(actions(text, register("Ann Adams", "Bob Brown"))) == 1


@pytest.mark.parametrize("owners", ["Ann Adams/Clerk", "Ann Adams", "Ann Adams and Bob Brown"])
def test_a_task_on_a_line_of_its_own_below_a_list_is_no_part_of_its_last_entry(owners: str) -> None:
    wide = "The Board looked at all of its policies, of which there are many, and found that most could be left."
    text = f"{wide}\na. Pay Policy - approved\nb. Bins Policy - put off\n{owners} to rewrite the Bins Policy\n"
    assert [task.text for task in actions(text, register("Ann Adams", "Bob Brown"))] == [
        f"{owners} to rewrite the Bins Policy"
    ]


def test_a_list_entry_that_fills_its_line_goes_on_with_a_name() -> None:
    entry = "b. The Board heard that the Bins Policy was out of date, and after a long talk it asked whether in the end"
    text = f"a. Pay Policy - approved\n{entry}\nAnn Adams to rewrite it before June\n"
    assert all(not task.text.startswith("Ann") for task in actions(text, register("Ann Adams", "Bob Brown")))
