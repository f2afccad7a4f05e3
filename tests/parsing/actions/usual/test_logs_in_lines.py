"""Rows of a log that stand as lines, columns that were lost, and lists that tell the tasks of the items again."""

from tests.parsing.steps import actions, minutes, register

KNOWN = register("Ann Adams", "Ben Cole", "Dora Dunn")


def test_rows_of_a_log_are_tasks_with_their_state_and_number() -> None:
    text = (
        "Action log reviewed:\n014 – AA to share the figures. Complete.\n016 – BC to confirm the underspend. Ongoing – "
        "expected in May.\nA-19 – DD to find a member for the group. Carry forward."
    )
    assert [(one.text, one.status, one.reference) for one in actions(text, KNOWN)] == [
        ("AA to share the figures.", "done", "014"),
        ("BC to confirm the underspend.", "open", "016"),
        ("DD to find a member for the group.", "carried forward", "A-19"),
    ]


def test_the_state_at_a_lines_end_is_not_the_next_lines() -> None:
    text = "War memorial - the cleaning has been done. CLOSED\nCabinet - Ben Cole to check who holds the key."
    assert [one.text for one in actions(text, KNOWN)] == ["Cabinet - Ben Cole to check who holds the key."]


def test_an_owner_beside_a_line_in_the_midst_of_a_sentence() -> None:
    text = "Ann Adams to provide the schedule, which is late and will be\tAA\nsent by Friday. The rest was heard."
    found = actions(text, KNOWN)
    assert [(one.text, [owner.as_written for owner in one.owners]) for one in found] == [
        ("Ann Adams to provide the schedule, which is late and will be sent by Friday.", ["AA"])
    ]


def test_what_a_board_received_of_its_log_is_no_entry() -> None:
    text = "Members RECEIVED the log and NOTED progress. The action on the lamp could be closed."
    assert actions(text, KNOWN, title="Action Log") == []


def test_a_table_of_recommendations_is_a_list_of_tasks() -> None:
    text = (
        "| Ref | Recommendation | Lead | Update | Status |\n|---|---|---|---|---|\n"
        "| 24/7 | Cabinet to review the concession | Ann Adams | Review complete, to Cabinet in March | GREEN |\n"
        "| 24/9 | Invite the builder to attend | Ben Cole | Declined; Chairman to write again | RED |"
    )
    assert [(one.text, one.reference) for one in actions(text, KNOWN)] == [
        ("Cabinet to review the concession", "24/7"),
        ("Invite the builder to attend", "24/9"),
    ]


def test_headings_that_are_tasks_have_the_state_behind_them() -> None:
    text = """ASHWELL SCHOOL GOVERNORS
Minutes of the meeting held on 11 March 2025

Present: Ann Adams (AA), Ben Cole (BC)

3. Action log
3.1 AA to arrange for governors to see the school. Done - dates sent.
3.2 BC to share the figures with all governors. Outstanding.
3.3 AA to ask the diocese for a date. On the agenda.

4. Close
None.
"""
    assert [(one.text, one.status) for item in minutes(text).items for one in item.actions] == [
        ("AA to arrange for governors to see the school.", "done"),
        ("BC to share the figures with all governors.", "open"),
        ("AA to ask the diocese for a date.", None),
    ]


def test_whose_task_a_line_tells_at_its_end() -> None:
    text = "The smith asks for £900. It was decided to go ahead. BC\nPath - still flooded. Ann Adams to ask the County."
    assert [(one.text, [owner.attendees for owner in one.owners]) for one in actions(text, KNOWN)] == [
        ("It was decided to go ahead.", [(1,)]),
        ("Ann Adams to ask the County.", [(0,)]),
    ]


MEETING = """ASHWELL PLACE BOARD
Minutes of the meeting held on 11 March 2025

Attendees
Ann Adams (AA), Chair
Ben Cole (BC), Council
Dora Dunn (DD), Trust

1. Winter
DD did not know whether the vaccination of care home staff was recorded. Action: DD to find out and report back

2. Hospital
The diagnostic centre has no parking. BC agreed to raise with Estates and come back. AA will bring an update to the next
meeting on attendance. AA to send round the dashboard.

3. Close
Next meeting: 13 May 2025

Actions
No. Action Owner Due
020 Vaccination of care home staff: find out if recorded DD 13/05/25
021 Diagnostic centre parking: raise with Estates BC 30/04/25
022 Update on attendance AA 13/05/25
023 Send round the dashboard AA 31/03/25
"""


def test_a_list_behind_the_items_tells_their_tasks_again() -> None:
    """In other words, with lost columns: by the only task of the same owner in the item, and its day is the task's."""
    tasks = [(one.text, str(one.due)) for item in minutes(MEETING).items for one in item.actions]
    assert tasks == [
        ("DD to find out and report back", "2025-05-13"),
        ("BC agreed to raise with Estates and come back.", "2025-04-30"),
        ("AA will bring an update to the next meeting on attendance.", "2025-05-13"),
        ("AA to send round the dashboard.", "2025-03-31"),
    ]


def test_numbers_of_action_points_head_tasks_and_no_items() -> None:
    text = (
        "HARROW PATIENTS' GROUP\nMinutes of the meeting held on 11 March 2025\n\nPresent: Ann Adams (AA), Ben Cole (BC)"
        "\n\n1. Action points\n\nAP12 AA to ask the partners about the posters - ONGOING.\n\nAP13 BC to resend the "
        "letter. A copy has been sent - CLOSED.\n\nAP 14: BC to make a poster.\n\n2. Any other business\n\nNone."
    )
    first, second = minutes(text).items
    assert (first.title, second.title) == ("Action points", "Any other business")
    assert [(one.reference, one.status, [who.as_written for who in one.owners]) for one in first.actions] == [
        ("AP12", "open", ["AA"]),
        ("AP13", "done", ["BC"]),
        ("AP 14", None, ["BC"]),
    ]


def test_the_title_of_a_list_of_actions_tells_no_task() -> None:
    text = (
        "LIVE ACTIONS - ALTON CHILDREN'S BOARD\n\nUpdated after the meeting of 14 May 2024\n\n"
        "| Ref | Action | Owner | Status |\n|---|---|---|---|\n| 1 | Circulate the draft plan | Ann Adams | Open |\n"
        "| 2 | Arrange a visit | Bob Brown | Complete |\n"
    )
    told = [one.text for item in minutes(text).items for one in item.actions]
    assert told == ["Circulate the draft plan", "Arrange a visit"]


def test_a_list_before_the_items_tells_by_when_though_nothing_sets_its_heading_apart() -> None:
    text = """Ashwell School Governing Body
Minutes of the meeting held on 11 March 2025
Present: Ann Adams, Ben Cole
Clerk: Dora Dunn

GB 250311
Page 2 of 4
ACTIONS TO BE TAKEN
ITEM  BY WHOM BY WHEN
24/2025 Check the register of visitors against the diary Ann Adams 09/05/2025
25/2025 Ask the diocese for the survey of the roof Ben Cole asap

 Item Notes Action
GB 23/2025 Welcome
Everybody was welcomed.
GB 24/2025 Safeguarding
The register was behind.
Action: Ann Adams to check the register of visitors against the diary
GB 25/2025 Premises
Rain had come in again.
Action: Ben Cole to ask the diocese for the survey of the roof
"""
    read = minutes(text)
    found = [(one.text, one.due_as_written, str(one.due)) for item in read.items for one in item.actions]
    assert found == [
        ("Ann Adams to check the register of visitors against the diary", "09/05/2025", "2025-05-09"),
        ("Ben Cole to ask the diocese for the survey of the roof", "asap", "None"),
    ]
