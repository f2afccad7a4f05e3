"""Which kind of document it is, in which state, and what such a document tells: nothing that it does not."""

from __future__ import annotations

import pytest

from loaders.minutes import Minutes
from loaders.parsing import read_meetings
from loaders.pipeline import extract
from loaders.recognition import state_of
from tests.parsing.steps import document

HEAD = "Sallowby Borough Council\nLicensing Panel\n\n"
DAY = "Monday 3 February 2031"
PEOPLE = "Present: Councillor Greta Holm (Chair), Councillor Pavel Rudd and Councillor Ines Calder.\n\n"
ITEMS = """1. Street trading
Noel Farrant presented the report.
RESOLVED: That the fee be set at £350 a year.
ACTION: Noel Farrant to publish the fees by 1 March 2031.

2. Taxi ranks
AGREED: That a second rank be tried for six months.
"""
DECIDED = ITEMS.replace("ACTION:", "Note:")
LOG = """| No | Action | Owner | Due | Status |
| --- | --- | --- | --- | --- |
| 1 | Publish the new fees | Noel Farrant | 1 March 2031 | Open |
| 2 | Order the signs for Mill Street | Noel Farrant | | Done |
"""
COUNTS = """| Member | Meetings expected | Meetings attended |
| --- | --- | --- |
| Councillor Greta Holm | 6 | 6 |
| Councillor Pavel Rudd | 6 | 4 |
"""
PLANS = """1. Apologies
2. To receive declarations of interest
3. To approve the minutes of the meeting held on 6 January 2031
4. To consider the fee for a pitch
"""


def read(text: str) -> Minutes:
    [found] = extract(document(text)).minutes
    return found


def told(found: Minutes) -> tuple[int, int, int]:
    """How many are present, how much was decided, and how many tasks are told."""
    decisions = sum(len(item.decisions) for item in found.items)
    return len(found.attendees), decisions, sum(len(item.actions) for item in found.items)


@pytest.mark.parametrize(
    ("text", "kind", "facts"),
    [
        (f"{HEAD}Minutes of the meeting held on {DAY}\n\n{PEOPLE}{ITEMS}", "minutes", (3, 2, 1)),
        (f"{HEAD}AGENDA for the meeting to be held on {DAY}\n\nMembers: Councillor Greta Holm (Chair)\n\n{PLANS}",
         "agenda", (0, 0, 0)),
        (f"{HEAD}You are hereby summoned to attend a meeting to be held on {DAY}\n\n{PLANS}", "summons", (0, 0, 0)),
        (f"{HEAD}NOTICE OF MEETING\n\nThe Panel will meet on {DAY} at 6.30 pm.\n\n{PLANS}", "notice", (0, 0, 0)),
        (f"{HEAD}Action log - meeting of {DAY}\n\n{LOG}", "action log", (0, 0, 2)),
        (f"{HEAD}Licensing Panel Action Tracker, {DAY}\n\n{LOG}", "action log", (0, 0, 2)),
        (f"{HEAD}DECISION NOTICE\n\nMeeting of {DAY}\n\n{DECIDED}", "decision notice", (0, 2, 0)),
        (f"{HEAD}Summary of decisions\n\nMeeting of {DAY}\n\n{DECIDED}", "decision notice", (0, 2, 0)),
        (f"{HEAD}Attendance summary, meetings to {DAY}\n\n{COUNTS}\n{PEOPLE}", "attendance summary", (0, 0, 0)),
        (f"{HEAD}TRANSCRIPT of the meeting of {DAY}\n\n{PEOPLE}{ITEMS}", "transcript", (3, 0, 0)),
        (f"{HEAD}Report of the Licensing Officer\n\nMeeting of {DAY}\n\n1. Purpose\nTo set the fee.\n\n"
         "The Panel agreed in 2029 that the fee be £330, and asked that it be reviewed. Members noted the costs.\n\n"
         "2. Recommendation\nThat the fee be £350.\n\n3. Costs\nNone.\n", "report", (0, 0, 0)),
        (f"{HEAD}Agenda\n\nDate: {DAY} at 6.30 pm\n\nMembership: Councillor Greta Holm (Chair)\n\n{PLANS}"
         "5. Fees\nReport of the Clerk. RECOMMENDED that the report be noted.\n", "agenda", (0, 0, 0)),
        (f"{HEAD}{DAY} at 6.30 pm\n\nMembers: Councillor Greta Holm (Chair), Councillor Pavel Rudd\n\n"
         "1. Apologies for absence\n2. Declarations of interest\n3. Minutes (pages 1 to 4)\n4. Fees (page 5)\n",
         "agenda", (0, 0, 0)),
        (f"{HEAD}Action log - updated following the meeting of {DAY}\n\nNo\tAction\tOwner\tDue\tStatus\n"
         "1\tPublish the new fees\tNoel Farrant\t1 March 2031\tOpen\n", "action log", (0, 0, 1)),
        (f"{HEAD}DECISION SHEET\n\nMeeting held on {DAY}\n\n{DECIDED}", "decision notice", (0, 2, 0)),
        (f"{HEAD}Transcript of the meeting held on {DAY}\n\nGRETA HOLM: Good evening.\n\nPAVEL RUDD: I propose that"
         " we agree the fee.\n\nGRETA HOLM: That is carried. Noel will publish it.\n", "transcript", None),
        (f"{HEAD}You are invited to attend a meeting of the PANEL in the Council Chamber on {DAY} at 6.30 pm.\n\n"
         "MEMBERSHIP\nCouncillor G Holm (Chairman)\nCouncillors P Rudd, I Calder\n\nA G E N D A\n\n1. APOLOGIES\n\n"
         "2. MINUTES\nTo approve the Minutes of the meeting held on 6 January 2031 (attached).\n\n"
         "3. STREET TRADING\nReport of the Director of Place (attached).\nRECOMMENDED: That the fee be £350.\n\n"
         "4. APPEALS\nTo note that the appeal of the Kestrel Club was dismissed on 4 January.\n", "agenda", (0, 0, 0)),
        (f"{HEAD}Agenda\nDate: {DAY}\n\nNo | Item | Lead\n1 | Welcome | Chair\n2 | Minutes of the meeting on 6"
         " January 2031 | Chair\n3 | Fees: the Panel is asked to note the costs | Noel Farrant\n\nMembers\n"
         "Councillors: Greta Holm (Chair), Pavel Rudd\n", "agenda", (0, 0, 0)),
        (f"{HEAD}{DAY}\n\nAGENDA\n\n18:30  1. Welcome  To note  Chair\n18:35  2. Minutes of the meeting held on 6"
         " January 2031  To approve  Chair\n18:40  3. Fees  To discuss  Noel Farrant\n", "agenda", (0, 0, 0)),
        (f"{HEAD}27th January 2031\n\nTO MEMBERS OF THE PANEL\nCouncillors Holm (Chairman), Rudd and Calder\n\n"
         f"You are summoned to attend the Ordinary Meeting of the Panel on {DAY} at 6.30 pm.\n\n1. APOLOGIES\n"
         "2. CLERK'S REPORT - The clerk reported the lamp and was told that it had been noted\n"
         "3. APPEALS - the Panel agreed on 6th January to object. The appeal was dismissed on 20th January\n"
         "4. FEES - to resolve on the fee\n5. NEXT MEETING 3rd March 2031\n", "summons", (0, 0, 0)),
        (f"{HEAD}CLERK'S REPORT\nFor the meeting of the Panel on {DAY}\n\n1. Fees\nThe invoice was received.\n\n"
         "2. Ranks\nIt was agreed in May that notice be given.\n\n3. Training\nI attended a course.\n",
         "report", (0, 0, 0)),
        (f"{HEAD}Notice of Cancelled Meeting\n\nNotice is hereby given that the meeting of the Panel due to take place "
         f"on {DAY} at 6.30 pm has been cancelled for lack of business.\n\n1. Enquiries\n2. Contact\n3. Published\n",
         "notice", (0, 0, 0)),
        (f"{HEAD}NOTICE OF DECISIONS taken on {DAY}\nDate of publication: 5 February 2031\n\n1. Fees\nDecision: That "
         "the fee be £350.\nReason: The costs.\n\n2. Ranks\nDecision: That the item be deferred.\n\n3. Signs\n"
         "Decision: That signs be bought.\n", "decision notice", (0, 3, 0)),
        (f"{HEAD}DECISION LIST\n\nMeeting: {DAY}\n\n{ITEMS}", "decision notice", (0, 2, 1)),
        # What minutes name and are not.
        (f"{HEAD}Action log and notes of {DAY}\n\n{PEOPLE}{ITEMS}", "minutes", (3, 2, 1)),
        (f"{HEAD}Record of Decisions and Minutes\n{DAY}\n\n{PEOPLE}{ITEMS}", "minutes", (3, 2, 1)),
        (f"{HEAD}Minutes of the meeting of {DAY}\n\nAll members had been summoned to attend the meeting.\n\n{PEOPLE}"
         f"{ITEMS}", "minutes", (3, 2, 1)),
        (f"{HEAD}Minutes of the meeting held on {DAY}\n\n{PEOPLE}{ITEMS}\nAction log\n\n{LOG}", "minutes", None),
        (f"{HEAD}AGENDA AND MINUTES\n\nMeeting held on {DAY}\n\n{PEOPLE}{ITEMS}", "minutes", (3, 2, 1)),
        (f"{HEAD}Minutes of the meeting held on {DAY}\n\n{PEOPLE}1. Action log\nThe log was noted.\n\n2. Agenda\n"
         "RESOLVED: That a transcript be kept.\n", "minutes", (3, 2, 0)),
        (f"{HEAD}Notes of the meeting held on {DAY}\n\n{PEOPLE}1. Report of the Clerk\nThe report was noted.\n\n"
         "2. Notice of meeting\nRESOLVED: That notice be given earlier.\n", "minutes", None),
    ],
)  # fmt: skip
def test_kinds(text: str, kind: str, facts: tuple[int, int, int] | None) -> None:
    found = read(text)
    assert found.kind == kind
    assert facts is None or told(found) == facts
    reasons = [doubt.reason for doubt in found.coverage.doubts]
    assert (kind == "minutes") is not any(kind in reason for reason in reasons)
    assert "nobody found who attended" not in reasons


def test_notes_headed_agenda_that_tell_what_was_done_are_minutes() -> None:
    text = f"""{HEAD}Agenda - {DAY}

1. Welcome
Greta Holm welcomed everyone.

2. Fees
The panel agreed the fee. The committee discussed the ranks.

3. Ranks
The panel noted the report.

The meeting closed at 8 pm.
"""
    assert read(text).kind == "minutes"


HELD = """Carrow Infant School
Board of Governors

Committee: Board of Governors Date: 3 February 2031

Agenda:

1. To accept apologies
2. To agree the minutes
3. To hear of the roof

1. To accept apologies
{began}. Pavel Rudd has sent word that he is abroad for some weeks and that he is sorry to miss it.
2. To agree the minutes
Signed. Copies go to the school and on the school's pages as they have for some years now, and nothing else arises.
3. To hear of the roof
Greta Holm spoke of the slates, which the frost has loosened, and of three firms that have been to see them this month.

{ended}
"""


@pytest.mark.parametrize(
    ("began", "ended"),
    [
        ("The meeting commenced at 1830", "The meeting closed at 2004"),
        ("The meeting opened at 6.30 pm", "The meeting ended at 8.04 pm"),
        ("The meeting was called to order by the Chair at 18:30", "The meeting was declared closed at 20:04"),
    ],
)
def test_what_prints_its_agenda_and_tells_when_it_began_and_ended_is_minutes(began: str, ended: str) -> None:
    assert read(HELD.format(began=began, ended=ended)).kind == "minutes"


@pytest.mark.parametrize(
    ("began", "ended"),
    [
        ("The meeting will commence at 1830", "The meeting will close at 2030"),
        ("Tea from 6 pm", "The meeting is expected to end by 8.30 pm"),
    ],
)
def test_an_agenda_that_tells_when_a_meeting_will_begin_is_an_agenda(began: str, ended: str) -> None:
    assert read(HELD.format(began=began, ended=ended)).kind == "agenda"


def test_the_day_of_a_summons_is_not_that_of_its_letter() -> None:
    text = f"""{HEAD}27th January 2031

TO MEMBERS OF THE PANEL
Councillors Holm (Chairman), Rudd and Calder

You are summoned to attend the Ordinary Meeting of the Panel on {DAY} at 6.30 pm.

{PLANS}"""
    found = read(text)
    assert found.kind == "summons"
    assert found.date is not None
    assert found.date.value.isoformat() == "2031-02-03"


def test_the_day_of_a_log_or_a_summary_is_none_of_its_rows_or_its_period() -> None:
    log = f"{HEAD}Action log - updated following the meeting of {DAY}\n\n{LOG}"
    assert (day := read(log).date) is not None
    assert day.value.isoformat() == "2031-02-03"
    assert read(f"{HEAD}Attendance summary, 1 May 2030 to 30 April 2031\n\n{COUNTS}\n{PEOPLE}").date is None


def test_words_of_approval_at_the_end_are_no_decision_of_the_last_item() -> None:
    text = f"{HEAD}Minutes of the meeting held on {DAY}\n\n{PEOPLE}{ITEMS}\nApproved by the Panel on 3 March 2031.\n"
    assert told(read(text)) == (3, 2, 1)


TO_ATTEND = "Chair: Cllr Ada Lind\nAttendees: Cllr Bo Crowe, Cllr Cy Vane\n\n"


@pytest.mark.parametrize(
    ("title", "rows", "kind"),
    [
        ("MEETING AGENDA", "1\tApologies\tChair\t6.30\n2\tPavilion – for decision\tOfficer\t6.40\n", "agenda"),
        ("AGENDA", "1. Apologies\n\n2. Minutes of 9 January\n\n3. Pavilion (for information)\n", "agenda"),
        ("Formal agenda", "1. Apologies\n2. Pavilion: report of the officer\n3. Any other business\n", "agenda"),
        ("AGENDA", "1. Apologies\n\n2. Pavilion\nThe officer reported that the roof leaks.\n", "minutes"),
        ("MEETING AGENDA", "1. Apologies\n\n2. Pavilion\nMembers discussed the roof, and it is mended.\n", "minutes"),
    ],
)
def test_an_agenda_may_say_who_is_to_attend(title: str, rows: str, kind: str) -> None:
    found = read(f"{HEAD}{title}\n\n{DAY}\n\n{TO_ATTEND}{rows}")
    assert (found.kind, bool(found.attendees)) == (kind, kind == "minutes")


@pytest.mark.parametrize(
    "behind", [" - CANCELLED", "\nStatus: awaiting sign-off", "\nVersion 2 - amended", "\nClerk: N. Farrant"]
)
def test_what_stands_behind_the_venue_is_none_of_it(behind: str) -> None:
    found = read(f"{HEAD}Minutes of the meeting held on {DAY} at 6.30 pm in the Moot Hall{behind}\n\n{PEOPLE}{ITEMS}")
    assert found.venue is not None
    assert found.venue.text == "Moot Hall"


@pytest.mark.parametrize(
    ("head", "end", "state", "unclear"),
    [
        ("", "", None, None),
        ("DRAFT ", "", "draft", None),
        ("Unconfirmed ", "", "draft", None),
        ("CONFIRMED ", "", "confirmed", None),
        ("Status: Draft\n", "", "draft", None),
        ("Status: Approved\n", "", "confirmed", None),
        ("Status: Approved 1 April 2031\n", "", "confirmed", None),
        ("Status: Approved by the Board on 1 April\n", "", "confirmed", None),
        ("Status: Draft – not yet agreed\n", "", "draft", None),
        ("Status: Draft, approved by the Chair\n", "", None, "Status: Draft, approved by the Chair"),
        ("Status: Approved with changes\n", "", None, "Status: Approved with changes"),
        ("Draft v3\n", "", "draft", None),
        ("FINAL DRAFT\n", "", "draft", None),
        ("(Draft until confirmed)\n", "", "draft", None),
        ("These minutes are unconfirmed and go to the board in April.\n", "", "draft", None),
        ("NOT YET APPROVED\n", "", "draft", None),
        ("", "These minutes remain unapproved until the next meeting.\n", "draft", None),
        ("", "These minutes will be submitted to the Board for approval on 1 April.\n", "draft", None),
        ("", "The minutes of 4 February will be submitted for approval at the next meeting.\n", None, None),
        ("Status: Public\n", "", None, None),
        ("Status: with the Clerk\n", "", None, "Status: with the Clerk"),
        ("", "\nSigned: G. Holm, 3 March 2031\n", "confirmed", None),
        ("", "\nSigned ............ Date ............\n", None, None),
        ("", "\nThese minutes are a draft until confirmed by the Panel.\n", "draft", None),
        ("", "\nThese minutes are to be approved at the meeting on 3 March 2031.\n", "draft", None),
        ("", "\nMinutes awaiting approval\n", "draft", None),
        ("", "\nApproved by the Panel on 3 March 2031.\n", "confirmed", None),
        ("", "\nApproved by the Council on 6 January 2031.\n", None, None),
        ("Version 2 - amended\n", "", None, "Version 2 - amended"),
        ("DRAFT ", "\nSigned: G. Holm, 3 March 2031\n", None, "Signed: G. Holm, 3 March 2031"),
    ],
)
def test_states(head: str, end: str, state: str | None, unclear: str | None) -> None:
    text = f"{HEAD}{head}Minutes of the meeting held on {DAY}\n\n{PEOPLE}{ITEMS}{end}"
    [record] = read_meetings(document(text))
    found, words, doubtful = state_of(text, record)
    assert (found, doubtful.text if doubtful else None) == (state, unclear)
    assert (words is None) is (state is None)
    told_clear = {doubt.reason for doubt in read(text).coverage.doubts}
    assert ("whether these are draft or confirmed minutes is not clear" in told_clear) is (unclear is not None)
