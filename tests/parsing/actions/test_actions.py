"""Tasks: the ACTION column, markers before and behind, lists, tables, prose; and what only looks like a task."""

import pytest

from loaders.minutes import Action
from tests.parsing.steps import actions, minutes, register
from tests.tables import every_row

KNOWN = register(
    "Ann Adams [AA] | Director of Care",
    "Bob Brown [BB] | Clerk",
    "Cllr. Cole",
    "Cy Dunn [CD]",
    "Eve Evans",
    "Ed Ellis",
)
WHO = [a.name for a in KNOWN.attendees]


def owners(action: Action) -> list[str]:
    """Full names of the owners that the attendance settles, else the words as printed."""
    return [name for h in action.owners for name in ([WHO[i] for i in h.attendees] or [h.as_written])]


def read(text: str, title: str = "") -> list[tuple[str, list[str]]]:
    return [(a.text, owners(a)) for a in actions(text, KNOWN, title)]


@every_row(
    ("text", "expected"),
    [
        ("Action – Ann/Clerk to write to the bank.", [["Ann Adams", "Bob Brown"]]),
        ("ACTION: Clerk to enquire.", [["Bob Brown"]]),
        (
            "ACTION: Clerk to write. Cllr Cole to ring the bank. Also write to the school.",
            [["Bob Brown"], ["Cole"], ["Cole"]],
        ),
        ("**Action point**: Ann will write to the bank.", [["Ann Adams"]]),
        ("* Action point: Bob to write to the bank.", [["Bob Brown"]]),
        ("ACTION by Ann to prepare a paper.", [["Ann Adams"]]),
        ("ACTION-20100514-2: Ann to invite the bank.", [["Ann Adams"]]),
        ("The bank would be written to. (Action: Ann Adams)", [["Ann Adams"]]),
        ("The bank would be written to. (Action: Ann Adams/Bob Brown)", [["Ann Adams", "Bob Brown"]]),
        ("The bank would be written to.\n\nAction: Ann Adams", [["Ann Adams"]]),
        ("The bank would be written to. Action AA/BB", [["Ann Adams", "Bob Brown"]]),
        ("The bank would be written to. Action Clerk", [["Bob Brown"]]),
        ("Action Vice Chairman to write to the bank.", [["Vice Chairman"]]),
        ("ACTION: All to read the paper.", [["All"]]),
        ("ACTION: AA, BB and CD to write to the bank.", [["Ann Adams", "Bob Brown", "Cy Dunn"]]),
        ("ACTION: LCP Chairs to read the paper.", [["LCP Chairs"]]),
        ("ACTION: XY to write to the bank.", [["XY"]]),
        ("ACTION: EE to write to the bank.", [["Eve Evans", "Ed Ellis"]]),
        ("ACTION: Nora Nash to write to the bank.", [["Nora Nash"]]),
    ],
)
def test_marked_tasks_and_their_owners(text: str, expected: list[list[str]]) -> None:
    found = actions(text, KNOWN)
    assert [owners(a) for a in found] == expected
    assert all(a.marked for a in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Actions\n\n1. AA to create a page.\n2. BB to write to the bank.", [["Ann Adams"], ["Bob Brown"]]),
        ("Actions:\n\n- Send the form (AA)\n- Write to the bank (BB)", [["Ann Adams"], ["Bob Brown"]]),
        ("Actions\n\n1. Send the form to the bank. [new for Ann Adams]", [["Ann Adams"]]),
        (
            "| No | Action | Owner | Due | Status |\n"
            "|---|---|---|---|---|\n| 22/01 | Write to the bank | AA | June | OPEN |"
            "\n| 22/02 | Ring the school | BB | July | CLOSED |",
            [["Ann Adams"], ["Bob Brown"]],
        ),
    ],
)
def test_lists_and_tables(text: str, expected: list[list[str]]) -> None:
    assert [who for _, who in read(text)] == expected


def test_a_table_gives_task_due_and_status() -> None:
    text = "| Action | Owner | Due | Status |\n|---|---|---|---|\n| Write to the bank | AA | 1 June 2022 | CLOSED |"
    (found,) = actions(text, KNOWN)
    assert (found.text, found.due_as_written, str(found.due), found.status) == (
        "Write to the bank",
        "1 June 2022",
        "2022-06-01",
        "done",
    )


@every_row(
    ("text", "expected"),
    [
        ("Ann Adams undertook to investigate the smell.", ["Ann Adams"]),
        ("Ann Adams agreed to approach the bank.", ["Ann Adams"]),
        ("Ann Adams would circulate the figures.", ["Ann Adams"]),
        ("The Clerk is to chase up the bank.", ["Bob Brown"]),
        ("The Clerk was asked to get quotes.", ["Bob Brown"]),
        ("Ann Adams will put together a paper.", ["Ann Adams"]),
        ("AA to write to the bank.", ["Ann Adams"]),
        ("The figures are to be circulated by Ann Adams.", ["Ann Adams"]),
        ("Cllr Cole offered to mend the stile.", ["Cole"]),
        ("It was agreed that Ann Adams would write to the bank.", ["Ann Adams"]),
        ("Cllr Cole offered to clear the ditch.", ["Cole"]),
        ("The Director of Care would circulate the plan.", ["Ann Adams"]),
    ],
)
def test_tasks_in_prose(text: str, expected: list[str]) -> None:
    (found,) = actions(text, KNOWN)
    assert owners(found) == expected
    assert not found.marked


@every_row(
    "text",
    [
        "The action plan was received.",
        "Alton Action Group held a fair.",
        "Urgent action was called for by residents.",
        "Members welcomed the action taken by the police.",
        "Ann Adams would like to thank the Clerk.",
        "Ann Adams said that the road would be wet.",
        "The road will open on 3rd April to all.",
        "In March to May the hall is shut.",
        "N/A",
        "ACTION: who is rotating off?",
        "The Clerk reported that the bank had written.",
        "The bank will send a letter.",
        "",
    ],
)
def test_what_is_no_task(text: str) -> None:
    assert read(text) == []


def test_a_lost_column_head_is_no_task() -> None:
    assert read("Matters arising\tAction\n\nThe bridge was mended.") == []


def column(*rows: tuple[str, str, str]) -> str:
    return "\t\tACTION\n" + "\n".join(f"{number}\t<p>{text}</p>\t<p>{who}</p>" for number, text, who in rows)


@pytest.mark.parametrize(
    ("text", "who", "expected"),
    [
        ("Bench</p> <p>Ann Adams would write to the bank.", "AA", [["Ann Adams"]]),
        ("Bench</p> <p>It was agreed that the bank be written to.", "AA/BB", [["Ann Adams", "Bob Brown"]]),
        ("Bench</p> <p>Members should read the paper.", "All", [["All"]]),
        ("Bench</p> <p>Chairs to read the paper.", "LCP Chairs", [["LCP Chairs"]]),
        (
            "Bench</p> <p>Ann Adams would write to the bank. Much was said. Bob Brown undertook to ring the school.",
            "AA</p> <p>BB",
            [["Ann Adams"], ["Bob Brown"]],
        ),
        (
            "Path</p> <p>Ann Adams, in place of Cy Cole, would ponder it.</p> <p>Bob Brown would ring the school.",
            "AA</p> <p>BB",
            [["Ann Adams"], ["Bob Brown"]],
        ),
        ("Bench</p> <p>Bob Brown would ring the school.", "AA", [["Bob Brown"]]),
        ("Bench</p> <p>The Board noted the figures and thanked the clerk.", "AA", []),
        ("Bench</p> <p>The report was received with interest by all.", "AA/BB", []),
        ("Next meeting</p> <p>Tuesday 7 June 2022 at 10 am in the hall.", "All", []),
        (
            "Bench</p> <p>The Board agreed that the first task be closed. Carried forward: AA to ask the bank again.",
            "AA",
            [["Ann Adams"]],
        ),
        (
            "Bench</p> <p>Cy Cole asked; Ann Adams and Bob Brown would compare lists.</p> <p>The Board noted it.",
            "AA/BB",
            [["Ann Adams", "Bob Brown"]],
        ),
    ],
)
def test_the_action_column(text: str, who: str, expected: list[list[str]]) -> None:
    page = "Alpha Board\n\n3 May 2022\n\nPRESENT\n\nAnn Adams (AA)\nBob Brown (BB)\nCy Cole (CC)\n\n"
    page += column(("1", "Welcome</p> <p>All came.", ""), ("2", text, who), ("3", "Bins</p> <p>None.", ""))
    read = minutes(page)
    found = [a for i in read.items for a in i.actions]
    named = [
        [n for h in a.owners for n in ([read.attendees[i].name for i in h.attendees] or [h.as_written])] for a in found
    ]
    assert named == expected


@pytest.mark.parametrize(
    ("text", "due", "date"),
    [
        ("ACTION: Clerk to write to the bank for the next meeting.", "next meeting", "2022-06-07"),
        ("ACTION: Clerk to write to the bank before the June deadline.", "before the June deadline", None),
        ("ACTION: Clerk to write to the bank by 1 October.", "1 October", "2022-10-01"),
        ("ACTION: Clerk to write to the bank.", None, None),
        ("Ann Adams will write to the bank by 20 May 2022.", "20 May 2022", "2022-05-20"),
        ("Ann Adams undertook to check it twice a year.", "twice a year", None),
    ],
)
def test_when_it_is_due(text: str, due: str | None, date: str | None) -> None:
    (found,) = actions(text, KNOWN)
    assert (found.due_as_written, str(found.due) if found.due else None) == (due, date)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Actions\n\n1. AA to write to the bank. [closed]", "done"),
        ("Actions\n\n1. AA to write to the bank. [carried forward]", "carried forward"),
        ("Actions\n\n1. AA to write to the bank. [open]", "open"),
        ("Actions\n\n1. AA to write to the bank.", None),
    ],
)
def test_what_became_of_it(text: str, status: str | None) -> None:
    (found,) = actions(text, KNOWN)
    assert found.status == status


def test_the_same_task_told_twice_is_one() -> None:
    text = (
        "Ann Adams undertook to write to the bank about a loan.\n\nACTION: Ann Adams to write to the bank about a loan."
    )
    (found,) = actions(text, KNOWN)
    assert found.marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("* Staff handbook: Handbook to be sent to all - AA", ["Ann Adams"]),
        ("* Joining up: Ann Adams to speak to the other clubs.", ["Ann Adams"]),
    ],
)
def test_a_label_is_no_owner_where_the_entry_names_one(text: str, expected: list[str]) -> None:
    assert [who for _, who in read(text, "Actions")] == [expected]


@pytest.mark.parametrize(
    ("text", "is_task"),
    [
        ("Three quotes will be sought for the wall.", True),
        ("Enquiries are to be made into the cost of cover for the hall.", True),
        ("A padlock will need to be purchased for the gate.", True),
        ("It was thought that quotes would be sought for the wall.", False),
        ("The wall will be high.", False),
    ],
)
def test_the_passive_binds_by_will(text: str, is_task: bool) -> None:
    assert bool(read(text, "Wall")) is is_task


def test_the_end_of_the_meeting_over_a_signature_is_no_task() -> None:
    assert (
        actions("RESOLVED: That the tree be felled.\n\nThe meeting ended at 12.35 pm.\nCHAIRMAN", register("Ann Adams"))
        == []
    )


def test_what_a_board_did_with_its_log_is_no_entry_of_it() -> None:
    text = (
        "The Board reviewed the action log. Actions 23/071 and 23/080 were closed. Action 23/083 (the dashboard) to be "
        "carried forward to November."
    )
    assert actions(text, register("Ann Adams"), "ACTION LOG") == []


def test_a_task_ends_where_the_board_did_something_on_the_next_line() -> None:
    text = "ACTION: Ann Adams to bring a report on waits.\nThe Board RECEIVED ASSURANCE from the report."
    (found,) = actions(text, register("Ann Adams"))
    assert found.text == "Ann Adams to bring a report on waits."


@pytest.mark.parametrize(
    "behind",
    ["Proposed Cllr Cole, seconded Bob Brown.", "Proposer Cllr Cole, seconder Ed Ellis.", "Moved Cllr Cole, Bob Brown"],
)
def test_who_moved_what_was_settled_is_no_owner(behind: str) -> None:
    assert not [names for _, names in read(f"Resolved: £200 to the Scouts. {behind}") if names]
