"""A fictional council, Thornmere: its committees, meetings and people, as its ModernGov site would tell them.

Everything here is invented. XML and pages are written from the same records, in the shapes of the real system: texts in
XML escaped twice, attendees as attributes, one table row for each item on a page.
"""

from __future__ import annotations

import html
from dataclasses import dataclass, field, replace

COUNCIL = "Thornmere Borough Council"


@dataclass(frozen=True)
class Member:
    """A line of attendance."""

    id: int
    name: str
    role: str = "Committee Member"
    attendance: str = "Present"


@dataclass(frozen=True)
class Item:
    """An item; texts are HTML."""

    id: int
    number: str
    title: str
    agenda: str = ""
    minutes: str = ""
    decision: str = ""
    restricted: bool = False
    cut: bool = False
    papers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Meeting:
    """A meeting of a committee."""

    id: int
    date: str
    time: str
    items: tuple[Item, ...] = ()
    attendees: tuple[Member, ...] = ()
    venue: str = "Council Chamber, Thornmere Town Hall"
    status: str = "Confirmed"
    published: bool = True
    printed: bool = False


@dataclass(frozen=True)
class Committee:
    """A committee and its meetings."""

    id: int
    title: str
    meetings: tuple[Meeting, ...] = field(default=())
    deleted: bool = False


AMADI = Member(1101, "Councillor Ngozi Amadi", "Chair")
BRANDRETH = Member(1102, "Councillor Colin Brandreth", "Vice-Chair")
CASTELL = Member(1103, "Cllr Mrs Beatriz Castell MBE")
DUNNOCK = Member(1104, "Councillor Tobias Dunnock")
ELSTOB = Member(2107, "Marjorie Elstob", "Officer")


def absent(member: Member, attendance: str = "Apologies") -> Member:
    return replace(member, attendance=attendance)


SCRUTINY_MARCH = Meeting(
    id=501,
    date="12/03/2026",
    time="18:30",
    items=(
        Item(
            9001, "31", "Apologies for Absence", "<p>To receive apologies for absence.</p>",
            "<p>Apologies were received from Councillor Brandreth.</p>",
        ),
        Item(
            9002, "32", "Declarations of Interest", "",
            "<p>Councillor Amadi declared a personal interest in item 34 as a governor of Mill Lane School.</p>",
        ),
        Item(
            9003, "33", "Minutes", "<p>To confirm the minutes of the meeting held on 8 January 2026.</p>",
            "<p>The minutes of the meeting held on 8 January 2026 were confirmed as a correct record.</p>",
        ),
        Item(
            9004, "34", "Elective Home Education & Attendance",
            "<p>To consider the report of the Head of Inclusion.</p>",
            "<p>Marjorie Elstob, Head of Inclusion, presented the report. The number of children in elective home "
            "education had risen by 12%.</p><p><b>RESOLVED</b> that the report be noted.</p>"
            "<p><b>ACTION:</b> Marjorie Elstob to bring a further report in June 2026.</p>",
            "<p>RESOLVED that the report be noted.</p>",
            papers=(("Report on EHE", "https://{host}/documents/s77/EHE report.pdf"),),
        ),
        Item(9005, "35", "Commercial Lease", "", "<p>The secret price was paid.</p>", restricted=True),
    ),
    attendees=(AMADI, absent(BRANDRETH), CASTELL, absent(DUNNOCK, "Expected"), ELSTOB),
)  # fmt: skip
SCRUTINY_JUNE = Meeting(
    id=502,
    date="11/06/2026",
    time="18:30",
    items=(
        Item(9101, "1", "Apologies for Absence", "", "<p>Apologies were received from Councillor Castell.</p>"),
        Item(
            9102, "2", "School Transport", "",
            "<p>The Committee discussed school transport.</p><ol><li>5 routes had changed.</li><li>2 had not.</li></ol>"
            "<p><strong>RESOLVED</strong> that the Cabinet be recommended to keep all routes.</p>",
            cut=True,
        ),
        Item(9103, "3", "Date of Next Meeting", "", "<p>10 September 2026.</p>"),
    ),
    attendees=(AMADI, BRANDRETH, CASTELL, DUNNOCK),
)  # fmt: skip
SCRUTINY_SEPTEMBER = Meeting(
    id=503,
    date="10/09/2026",
    time="18:30",
    items=(
        Item(9201, "1", "Apologies for Absence", "<p>To receive apologies.</p>"),
        Item(9202, "2", "Winter Plan", "<p>To consider the winter plan.</p>"),
    ),
    attendees=(absent(AMADI, "Expected"), absent(BRANDRETH, "Expected")),
    published=False,
)
SCRUTINY_JULY = Meeting(id=504, date="09/07/2026", time="18:30", status="Cancelled")
CABINET_MORNING = Meeting(
    id=611,
    date="21/04/2026",
    time="10:00",
    items=(Item(9301, "1", "Budget Virement", "", "<p>RESOLVED that the virement be approved.</p>"),),
    attendees=(AMADI, DUNNOCK),
)
CABINET_EVENING = replace(
    CABINET_MORNING,
    id=612,
    time="18:00",
    items=(Item(9302, "1", "Urgent Business", "", "<p>RESOLVED that the bridge be closed.</p>"),),
)
PLANNING = Meeting(
    id=701,
    date="05/05/2026",
    time="14:00",
    items=(Item(9401, "1", "Applications", "<p>To determine applications.</p>"),),
    attendees=(DUNNOCK,),
    printed=True,
)

COMMITTEES = (
    Committee(130, "Children & Young People Scrutiny Committee",
              (SCRUTINY_MARCH, SCRUTINY_JUNE, SCRUTINY_JULY, SCRUTINY_SEPTEMBER)),
    Committee(140, "Cabinet", (CABINET_MORNING, CABINET_EVENING)),
    Committee(150, "Planning Committee", (PLANNING,)),
    Committee(160, "Planning Policy Working Group"),
    Committee(170, "Former Highways Committee", deleted=True),
)  # fmt: skip


def committees_xml() -> str:
    rows = "".join(
        f"<committee><committeeid>{c.id}</committeeid><committeetitle>{twice(c.title)}</committeetitle>"
        f"<committeedeleted>{c.deleted}</committeedeleted><committeeexpired>False</committeeexpired>"
        "<committeecategory>Scrutiny</committeecategory></committee>"
        for c in COMMITTEES
    )
    return f'<?xml version="1.0" encoding="utf-8"?><committees>{rows}</committees>'


def meetings_xml(committee: Committee) -> str:
    """As the real service: it does not mind if some meetings lie outside of the days that were asked for."""
    rows = "".join(
        f"<meeting><meetingid>{m.id}</meetingid><meetingdate>{m.date}</meetingdate><meetingtime>{m.time}</meetingtime>"
        f"<meetingstatus>{m.status}</meetingstatus></meeting>"
        for m in committee.meetings
    )
    return (
        f"<getmeetings><committee><committeeid>{committee.id}</committeeid><committeemeetings>{rows}"
        "</committeemeetings></committee></getmeetings>"
    )


def meeting_xml(meeting: Meeting, host: str) -> str:
    items = "".join(_item_xml(item, meeting, host) for item in meeting.items)
    people = "".join(
        f'<attendee memberid="{m.id}" name="{twice(m.name)}" roledescription="{m.role}" attendance="{m.attendance}" '
        f'politicalparty="None" ward=""><url>http://{host}/mgUserInfo.aspx?UID={m.id}</url></attendee>'
        for m in meeting.attendees
    )
    return (
        f"<meeting><meetingid>{meeting.id}</meetingid><meetingdate>{meeting.date}</meetingdate>"
        f"<meetingtime>{meeting.time}</meetingtime><meetingstatus>{meeting.status}</meetingstatus>"
        f"<meetinglocation>{twice(meeting.venue)}</meetinglocation><agendapublished>True</agendapublished>"
        f"<decisionpublished>False</decisionpublished><minutepublished>{meeting.published}</minutepublished>"
        f"<agendaitems>{items}</agendaitems><attendees>{people}</attendees></meeting>"
    )


def _item_xml(item: Item, meeting: Meeting, host: str) -> str:
    papers = "".join(
        f"<linkeddoc><attachmentid>{item.id + 10}</attachmentid><title>{twice(title)}</title>"
        f"<url>{url.format(host=host)}</url><isrestricted>False</isrestricted></linkeddoc>"
        for title, url in item.papers
    )
    return (
        f"<agendaitem><agendaitemid>{item.id}</agendaitemid><agendaitemtitle>{twice(item.title)}</agendaitemtitle>"
        f"<agendatext>{once(item.agenda)}</agendatext><agendaitemnumber>{item.number}</agendaitemnumber>"
        f"<fulldisplaynumberformat>{item.number}.</fulldisplaynumberformat>"
        f"<minutesitemnumber>{item.number}</minutesitemnumber>"
        f"<minutesnonemptyhtmlbody>{once(item.minutes)}</minutesnonemptyhtmlbody>"
        f"<decisionnonemptyhtmlbody>{once(item.decision)}</decisionnonemptyhtmlbody>"
        f"<isdecision>False</isdecision><isminutepublished>{meeting.published}</isminutepublished>"
        f"<isrestricted>{item.restricted}</isrestricted><isdisplayallowed>True</isdisplayallowed>"
        f"<linkeddocuments>{papers}</linkeddocuments></agendaitem>"
    )


def once(text: str) -> str:
    return html.escape(text)


def twice(text: str) -> str:
    return html.escape(html.escape(text))
