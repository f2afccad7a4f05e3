"""Tables beside prose, lines that are records of their own, and labels run into other text (all invented)."""

import pytest

from tests.parsing.steps import attendance, headings, minutes

END = "\n2. Trees\n\nThe oak was measured.\n"
TOP = "# Alpha Board\n\nTuesday 3 May 2022\n\n"
HERE = "Present: Ann Adams, Bob Brown, Cy Cole\n\n"


def test_markdown_tables_are_rows_and_end_where_prose_begins() -> None:
    found = minutes(
        f"{TOP}## Present\n\n| Name | Role | Organisation |\n|---|---|---|\n| Ann Adams | Chair | Upton Council |\n"
        "| Bob Brown | Nurse | Upton Trust |\n\n## 1. Bins\n\nCy Cole agreed to call the depot.\n\n"
        "| Action | Owner | Due |\n|:--|---|--:|\n| Paint the gate | Bob Brown | |\n\nThe gate is old.\n\n"
        "## 2. Trees\n\nThe oak was measured.\n"
    )
    people = [(a.name, a.role, a.organisation, a.chair) for a in found.attendees]
    assert people == [("Ann Adams", None, "Upton Council", True), ("Bob Brown", "Nurse", "Upton Trust", False)]
    actions = [(action.text, [o.as_written for o in action.owners], action.due) for action in found.items[0].actions]
    assert ("Paint the gate", ["Bob Brown"], None) in actions
    assert not any("old" in text for text, _, _ in actions)


def test_prose_beside_a_table_of_actions_is_read_too() -> None:
    found = minutes(
        f"{TOP}{HERE}## 1. Bins\n\nAnn Adams agreed to call the depot.\n\n| Action | Owner |\n|---|---|\n"
        "| Paint the gate | Bob Brown |\n\n## 2. Trees\n\nThe oak was measured.\n"
    )
    owners = [[o.as_written for o in action.owners] for action in found.items[0].actions]
    assert sorted(owners) == [["Ann Adams"], ["Bob Brown"]]


def test_an_empty_cell_moves_nothing() -> None:
    found = minutes(
        f"{TOP}{HERE}1. Bins\n\nThe bins were late.\n\n2. Trees\n\nThe oak was measured.\n\nACTION LOG\n\n"
        "Ref\tAction\tOwner\tDue\tStatus\n1\tCall the depot about the bins\tAnn Adams\t\tOpen\n"
    )
    actions = [action for item in found.items for action in item.actions]
    assert [(a.text, a.due_as_written, a.status) for a in actions] == [("Call the depot about the bins", None, "open")]


@pytest.mark.parametrize(
    ("lines", "owners"),
    [
        ("Ann Adams to call the depot\nBob Brown to paint the gate\n", [["Ann Adams"], ["Bob Brown"]]),
        ("Ann Adams to call the depot\nAnn Adams to paint the gate\n", [["Ann Adams"], ["Ann Adams"]]),
    ],
)
def test_tasks_a_line_each_without_stops(lines: str, owners: list[list[str]]) -> None:
    found = minutes(f"{TOP}{HERE}1. Bins\n\n{lines}\n2. Trees\n\nThe oak was measured.\n")
    assert [[o.as_written for o in action.owners] for action in found.items[0].actions] == owners


def test_a_mover_on_the_line_below_belongs_to_the_resolution() -> None:
    found = minutes(
        f"{TOP}{HERE}1. Bins\n\nResolved: That the bins be painted.\n"
        "Proposed: Ann Adams, seconded Bob Brown. All agreed.\nResolved: That the gate be sold.\n" + END
    )
    read = [(d.text, [m.as_written for m in d.movers]) for d in found.items[0].decisions]
    assert read == [("That the bins be painted.", ["Ann Adams"]), ("That the gate be sold.", [])]


def test_a_motion_and_the_resolution_that_repeats_it_are_one() -> None:
    found = minutes(
        f"{TOP}{HERE}1. Bins\n\nThe Chair proposed that the bins be painted green.\n"
        "Proposed: Ann Adams, seconded Bob Brown. For: 3, Against: 2.\n"
        "Resolved: That the bins be painted green.\n" + END
    )
    assert [(d.text, d.votes_for, d.votes_against) for d in found.items[0].decisions] == [
        ("That the bins be painted green.", 3, 2)
    ]


@pytest.mark.parametrize(
    "title", ["Declarations of Interest", "Marketing", "Mayoral Visit", "Octagon Hall", "Appraisals"]
)
def test_a_number_before_a_title_that_begins_like_a_month(title: str) -> None:
    text = f"{TOP}{HERE}### 1 Apologies\n\nNone.\n\n### 2 {title}\n\nThis was said.\n\n### 3 Trees\n\nThe oak is big.\n"
    assert [read for _, read in headings(text)] == ["Apologies", title, "Trees"]


def test_present_runs_into_the_title() -> None:
    text = (
        "MINUTES OF THE MEETING OF ALPHA PARISH COUNCIL HELD AT ALPHA HALL AT 7.30 pm THURSDAY 14 MAY 2015 "
        "PRESENT (3 Councillors): - Ann Adams (AA) – Chairman, Bob Brown (BB), Cy Cole (CC).\n\n1. Bins\n\nNone.\n\n"
        "2. Trees\n\nThe oak was measured.\n"
    )
    assert [name for _, name in attendance(text)] == ["Ann Adams", "Bob Brown", "Cy Cole"]
    assert minutes(text).start_time is not None


@pytest.mark.parametrize("said", ["took the chair.", "was in the chair.", "chaired the meeting."])
def test_a_sentence_under_a_list_is_no_entry_of_it(said: str) -> None:
    found = attendance(
        f"{TOP}Present: Ann Adams, Bob Brown\n\nApologies: Cy Cole\n\nAnn Adams {said}\n\n1. Bins\n\nNone.\n" + END
    )
    assert found == [("present", "Ann Adams"), ("present", "Bob Brown"), ("apologies", "Cy Cole")]


def test_the_committee_of_an_association_is_the_association() -> None:
    board = minutes("# Alpha Allotment Association\n\nMinutes of the committee meeting, 3 May 2022\n\n" + HERE).board
    assert board is not None
    assert board.text == "Alpha Allotment Association"


def test_lists_under_headings_that_name_the_body() -> None:
    found = attendance(
        "# Alpha Board 3 May 2022\n\n### Steering Committee Members Attending\n- Ann Adams\n- Bob Brown\n\n"
        "### Steering Committee Members Not attending:\n- Cy Cole\n\n### Trust Staff Attending\n- Di Dale\n\n"
        f"## 1. Bins\n\nNone.\n{END}"
    )
    assert found == [
        ("present", "Ann Adams"), ("present", "Bob Brown"), ("absent", "Cy Cole"), ("in_attendance", "Di Dale"),
    ]  # fmt: skip


def test_surnames_of_one_letter() -> None:
    found = attendance(f"{TOP}**Present:** Sarah W (SW), Mandi W (MW), Phil S (PS)\n\n1. Bins\n\nNone.\n{END}")
    assert found == [("present", "Sarah W"), ("present", "Mandi W"), ("present", "Phil S")]


ACTIONS = "| Item | | By whom | By when |\n|---|---|---|---|\n| 1 | Paint the gate | Cy Cole | soon |\n"
ROWS = "| 1 | Bins | It was agreed that the bins be sold. | |\n| 2 | Trees | The oak was measured. | Bob Brown |\n"
RULE = "|---|---|---|---|\n"


@pytest.mark.parametrize(
    ("table", "owners"),
    [
        (ROWS.replace("\n", f"\n{RULE}", 1), []),
        (f"| Item | | Minute | ACTION |\n{RULE}{ROWS}", [["Bob Brown"]]),
    ],
    ids=["headless", "headed"],
)
def test_the_heads_of_a_list_of_actions_head_no_table_of_items_behind_it(table: str, owners: list[list[str]]) -> None:
    found = minutes(f"{TOP}{HERE}**ACTIONS TO BE TAKEN**\n\n{ACTIONS}\n{table}")
    items = [item for item in found.items if not item.implicit]
    assert [d.text for item in items for d in item.decisions] == ["It was agreed that the bins be sold."]
    assert [[o.as_written for o in action.owners] for action in items[1].actions] == owners
    listed = [(a.text, [o.as_written for o in a.owners]) for item in found.items for a in item.actions]
    assert ("Paint the gate", ["Cy Cole"]) in listed


def test_tasks_of_one_table_do_not_number_the_items_of_the_next() -> None:
    text = (
        f"{TOP}{HERE}| No | Action | Owner |\n|---|---|---|\n| 7 | Paint the gate | Cy Cole |\n\n"
        "| 1 | Bins | None were sold. |\n|---|---|---|\n| 2 | Trees | The oak was measured. |\n"
    )
    assert headings(text) == [("1", "Bins"), ("2", "Trees")]
