"""What stands beside minutes and says so in words of its own, and minutes that have such words."""

from __future__ import annotations

import pytest

from loaders.minutes import Minutes
from loaders.pipeline import extract
from tests.parsing.steps import document
from tests.tables import every_row

OTHERS = {
    "supplementary agenda": ("agenda", """Wrenbury District Council
SUPPLEMENTARY AGENDA
Planning Committee
Thursday, 6 June 2030, 2.00 pm
Further to the agenda published on 29 May 2030 the following items are now attached.
Item 6   Land north of Cotes Road (Pages 3 - 12)
"""),
    "addendum": ("agenda", """County Council of Marshshire
Health Overview and Scrutiny Committee
Addendum to the agenda
Date: Wednesday 12 June 2030    Time: 10.00 am
The following papers, marked "to follow" on the agenda, are enclosed:
5. Winter pressures (pages 21 to 40)
"""),
    "meeting to come": ("notice", """ANNUAL PARISH MEETING
Parish of Nether Stowick
The Annual Parish Meeting for all electors of the parish will be held on Friday 17 May 2030 at 7.30pm in the hall.
All electors are welcome. Reports will be given by the Parish Council and the school.
"""),
    "outstanding actions": ("action log", """Outstanding actions: Lower Dale Neighbourhood Forum
Updated 3 October 2030

| Action | Who | By when | Done? |
| --- | --- | --- | --- |
| Write to the county about the crossing | Peter Vane | 31 October 2030 | No |
"""),
    "officer's decision": ("decision notice", """Eldwick District Council
Officer Decision Record
Officer: Mark Lintott, Head of Environmental Services
Date: 19 February 2030
Subject: Award of contract for graffiti removal
Decision taken
That the contract be awarded to CleanStone Ltd for two years.
"""),
    "delegated": ("decision notice", """DELEGATED DECISION NOTICE
Council: Skelbrook Town Council
Decision made by: Town Clerk in consultation with the Chairman
Date made: 7 January 2030
The decision: To fell the ash by the war memorial at a cost of £860.
"""),
    "cabinet member's": ("decision notice", """Individual Cabinet Member Decision
Westmere County Council
Cabinet Member for Children's Services, Councillor Ada Frome
Date decision made: 2 May 2030
Decision: That the proposal to enlarge Oakfield School by 60 places be approved.
"""),
    "decision summary": ("decision notice", """Decision Summary
Meeting: Licensing Sub-Committee
Date: 3 September 2030

| Item | Title | Decision |
| --- | --- | --- |
| 1 | The Anchor, Quay Street | That the licence be varied as applied for. |
"""),
    "report to": ("report", """Eldwick District Council
Report to: Overview and Scrutiny Committee
Date: 14 October 2030
Report of: Head of Housing
1. Summary
There are 214 homes that have been empty for more than six months.
2. Recommendations
That the report be noted.
"""),
    "clerk's report": ("report", """Longmead Town Council - 16 July 2030
Agenda item 8
Clerk's report
Play area: the new swings were delivered on 2 July.
Cemetery: two burials took place in June. The hedge was cut.
"""),
    "councillor's report": ("report", """Monthly report from County Councillor Jean Pask
for Nether Stowick Parish Council, May 2030
Potholes. Highways have filled 312 holes in the division this spring.
"""),
    "register": ("attendance summary", """North Quay Hospitals NHS Foundation Trust
Board of Directors: attendance register 2029/30
Member Apr May Jul Sep
Sir Ian Croft (Chair) ✓ ✓ ✓ ✓
Dr Simon Ashe ✓ ✓ x ✓
"""),
    "attendance of governors": ("attendance summary", """Hillbank Federation
Governor attendance at meetings 2029/30

| Governor | 25.09.29 | 04.12.29 |
| --- | --- | --- |
| Karen Adeyemi | Y | Y |
| Tom Cole | Y | N |
"""),
    "councillors' attendance": ("attendance summary", """Toller Whelme Town Council
Record of councillors' attendance, May 2029 - April 2030
Cllr A Fosse    12 out of 13
Cllr B Harte    9 out of 13
"""),
    "requested": ("summons", """Dear Councillor
You are requested to attend the meeting of the AMENITIES COMMITTEE of Toller Whelme Town Council to be held in the
Guildhall on Tuesday 10 September 2030 at 7 pm, when the following business will be transacted.
1. Apologies
2. Swimming pool cover
"""),
    "actions arising": ("action log", """St Bride's Governors - Actions arising 12 March 2030

Action | Owner | Deadline
Publish the SEND report | Headteacher | 30 March
"""),
    "published decisions": ("decision notice", """Ravensholme City Council
Published decisions of the Licensing Committee, 4 June 2030
1. Street trading: four pitches be allowed at Cornhill.
"""),
    "ward report": ("report", """Ward report for Kesterton East
by Cllr Ned Hale
Presented to Kesterton Town Council on 8 July 2030
The surgery on 14 June was attended by six residents. Highways have agreed to resurface Pound Hill.
"""),
    "attendance at meetings": ("attendance summary", """Marshshire Fire and Rescue Authority
Attendance at meetings of the Authority 2029-30
Member | Possible | Actual
Cllr Bray | 6 | 6
"""),
    "full transcript": ("transcript", """Full transcript of the meeting of Kesterton Town Council held on 8 July 2030
CLLR MOSS: I move the motion standing in my name.
CHAIR: Carried.
"""),
    "verbatim": ("transcript", """VERBATIM RECORD OF PROCEEDINGS
Council of the County of Marshshire, 17 July 2030
THE CHAIRMAN: I call upon Councillor Reeve.
COUNCILLOR REEVE: Chairman, I beg to move that the budget be approved.
"""),
}  # fmt: skip
PEOPLE = "Present: Councillors Ann Marsh (Chair), Kofi Osei and Liam Pell\n\n"
BODY = """1. Apologies
Apologies were received from Councillor Tighe.

2. Footpaths
It was RESOLVED that the stile at Nook Farm be replaced.

The meeting closed at 8.20 pm.
"""
MINUTES = (
    f"Hollinbeck Parish Council\nReport of the meeting held on 14 May 2030\n\n{PEOPLE}{BODY}",
    f"Hollinbeck Parish Council\nSupplementary minutes of the meeting held on 14 May 2030\n\n{PEOPLE}{BODY}",
    f"Hollinbeck Parish Council\nDecisions and action points from the meeting held on 14 May 2030\n\n{PEOPLE}{BODY}",
    f"Hollinbeck Parish Council\nMinutes, 14 May 2030\n\nAttendance summary: 3 councillors\n\n{PEOPLE}{BODY}",
    f"Ravensholme City Council\nOfficer Liaison Panel\n14 May 2030\n\n{PEOPLE}{BODY}",
    f"Ravensholme City Council\nReport Review Group\n14 May 2030\n\n{PEOPLE}{BODY}",
    f"Kesterton Town Council meeting report - 8 July 2030\n\n{PEOPLE}{BODY}",
    f"Kesterton Town Council\nDecisions made at the meeting of 8 July 2030, with notes\n\n{PEOPLE}{BODY}",
    f"Kesterton Transcript Society\nCommittee, 8 July 2030\n\n{PEOPLE}{BODY}",
    f"Decision Records Working Group\nNotes from 14 May 2030\n\n{PEOPLE}{BODY}",
    "Ravensholme City Council\nRecord of Attendance and Minutes of the Audit Panel, 14 May 2030\n\nMembers present\n"
    f"Ann Marsh (Chair)\nKofi Osei\n\n{BODY}",
)


def read(text: str) -> Minutes:
    [found] = extract(document(text)).minutes
    return found


@pytest.mark.parametrize("name", OTHERS)
def test_what_says_itself_that_it_is_something_else(name: str) -> None:
    kind, text = OTHERS[name]
    found = read(text)
    assert found.kind == kind
    assert not found.attendees
    assert any(kind in doubt.reason for doubt in found.coverage.doubts)


@pytest.mark.parametrize("text", MINUTES, ids=lambda text: text.split("\n")[1])
def test_minutes_with_such_words_are_minutes(text: str) -> None:
    assert read(text).kind == "minutes"


@pytest.mark.parametrize("name", ["officer's decision", "delegated", "cabinet member's"])
def test_no_board_met_where_an_officer_or_one_member_decided(name: str) -> None:
    found = read(OTHERS[name][1])
    assert found.board is None
    assert found.parent_body is None
    assert "decided by an officer or one member: no board is held to have met" in {
        doubt.reason for doubt in found.coverage.doubts
    }


@pytest.mark.parametrize(
    ("name", "board"),
    [
        ("outstanding actions", "Lower Dale Neighbourhood Forum"),
        ("register", "Board of Directors"),
        ("clerk's report", "Longmead Town Council"),
        ("decision summary", "Licensing Sub-Committee"),
        ("published decisions", "Licensing Committee"),
        ("ward report", "Kesterton Town Council"),
        ("actions arising", "St Bride's Governors"),
    ],
)
def test_the_words_for_a_kind_are_no_part_of_a_board(name: str, board: str) -> None:
    found = read(OTHERS[name][1])
    assert found.board is not None
    assert found.board.text == board


def test_a_decision_notice_that_lists_who_was_present_says_so() -> None:
    text = f"Ravensholme City Council\nCABINET\nNOTICE OF DECISIONS\nMeeting of 10 September 2030\n\n{PEOPLE}{BODY}"
    found = read(text)
    assert found.kind == "decision notice"
    assert [attendee.name for attendee in found.attendees if attendee.attended] == [
        "Ann Marsh",
        "Kofi Osei",
        "Liam Pell",
    ]
    assert "a decision notice: it tells decisions, and who attended only where it lists them" in {
        doubt.reason for doubt in found.coverage.doubts
    }


COLUMNS = (
    "Ref | Action | Owner | Due | Status\n1 | Obtain two quotations for lamps | Ben Holt | 30 June 2030 | Open\n"
    "2 | Write to the ferry company | Cora Finch | 1 June 2030 | Open\n"
)
PANEL = "Eastmere District Council\n\nHarbour Panel, 14 May 2030"
BULLETS = "- Ben Holt to obtain two quotations for lamps by 30 June 2030\n- Cora Finch to write to the ferry company\n"


@every_row(
    "text",
    [
        f"Harbour Panel\n\nAction log\n\nMeeting of 14 May 2030\n\n{COLUMNS}",
        f"Action log\n\nHarbour Panel\n\nMeeting of 14 May 2030\n\n{COLUMNS}",
        f"Action tracker\n\n{PANEL}\n\nLast updated: 20 May 2030\n\n{COLUMNS}",
        f"Harbour Panel - Outstanding actions\n\nMeeting of 14 May 2030\n\n{BULLETS}",
        f"Harbour Panel\n\nOpen actions from the meeting on 14 May 2030\n\n{BULLETS}",
    ],
)
def test_whose_an_action_log_is_tells_no_task(text: str) -> None:
    found = read(text)
    assert found.kind == "action log"
    actions = [action for item in found.items for action in item.actions]
    assert ["lamps" in action.text for action in actions] == [True, False], [action.text for action in actions]


@every_row("kind", ["Auto-generated", "Automatically generated", "Machine-generated", "Unedited"])
def test_a_transcript_that_a_program_made_says_so(kind: str) -> None:
    text = (
        f"Harbour Panel\n\n{kind} transcript\n\n14 May 2030\n\nAda Wren: Shall we buy the lamps?\n\nBen Holt: Agreed.\n"
    )
    found = read(text)
    assert found.kind == "transcript"
    assert not any(item.decisions or item.actions for item in found.items)


@every_row("body", ["Stoke Marwood Parish Council", "Eastmere Harbour Board", "Council"])
def test_a_sentence_that_only_tells_that_a_meeting_was_cancelled_is_a_notice(body: str) -> None:
    found = read(f"The meeting of the {body} due on 3 May 2030 was cancelled.\n")
    assert (found.kind, found.status, found.attendees) == ("notice", "cancelled", ())
    assert found.status_words is not None
    assert found.status_words.text.startswith("The meeting of")
    assert found.board is not None
    assert found.board.text == body
    assert found.coverage.doubts
