"""The pages of the fictional council's site."""

from __future__ import annotations

import datetime
import html
import re

from tests.moderngov.fictional.site import COMMITTEES, COUNCIL, Committee, Item, Meeting


def framed(title: str, body: str) -> str:
    return (
        f"<!DOCTYPE html><html><head><title>{html.escape(title)} | {COUNCIL}</title><style>p {{ }}</style></head><body>"
        f'<nav><a href="/">Home</a><a href="mgFindMember.aspx">Find your councillor</a></nav><div id="modgov">{body}'
        "</div></body></html>"
    )


def committees_page() -> str:
    rows = "".join(
        f'<li><a href="mgCommitteeDetails.aspx?ID={c.id}">{html.escape(c.title)}</a></li>'
        for c in COMMITTEES
        if not c.deleted
    )
    return framed("Committees", f"<h1>Committees</h1><ul>{rows}</ul>")


def meetings_page(committee: Committee) -> str:
    rows = "".join(
        f'<li><a class="mgMeetingTableLnk" href="ieListDocuments.aspx?CId={committee.id}&amp;MId={m.id}&amp;Ver=4">'
        f"{_printed(m)}</a>{' Cancelled' if m.status == 'Cancelled' else ''}</li>"
        for m in committee.meetings
    )
    return framed("Browse meetings", f"<h1>Browse meetings</h1><ul class='mgNonBulletTableList'>{rows}</ul>")


def meeting_page(committee: Committee, meeting: Meeting) -> str:
    kind = "Agenda and minutes" if meeting.published else "Agenda"
    files = (
        f'<ul class="mgActionList"><li><a href="documents/g{meeting.id}/Printed minutes.pdf">Printed minutes PDF 88 KB'
        "</a></li></ul>"
        if meeting.printed
        else ""
    )
    rows = "".join(_row(item, meeting) for item in meeting.items)
    return framed(
        f"{kind} for {committee.title}",
        f"<h1>{kind}</h1><h2 class='mgSubTitleTxt'>{html.escape(committee.title)} - {_printed(meeting)}</h2>"
        f"<p><span class='mgLabel'>Venue:</span> {meeting.venue} "
        "<a href='mgLocationDetails.aspx'>View directions</a></p>"
        f"{files}<table class='mgItemTable'>{rows}</table>",
    )


def attendance_page(meeting: Meeting) -> str:
    rows = "".join(
        f'<tr><td><a href="mgUserInfo.aspx?UID={m.id}">{m.name}</a></td><td>{m.role}</td><td>{m.attendance}</td></tr>'
        for m in meeting.attendees
    )
    return framed(
        "Meeting attendance",
        "<table summary='Table of meeting attendance'><thead><tr><th>Attendee</th><th>Role</th><th>Attendance</th></tr>"
        f"</thead><tbody>{rows}</tbody></table>",
    )


def item_page(item: Item) -> str:
    return framed("Agenda item", f"<h2>{html.escape(item.title)}</h2>{_texts(item, item.minutes)}")


def _row(item: Item, meeting: Meeting) -> str:
    shown = item.minutes if meeting.published and not item.restricted and not meeting.printed else ""
    more = ""
    if item.cut and shown:
        shown = f"<p>{_words(shown)[:40]} ... <a href='mgAi.aspx?ID={item.id}'>view the full minutes text for item "
        shown += f"{item.number}.</a></p>"
        more = f"<li><a href='mgAi.aspx?ID={item.id}'>View the full minutes text for item {item.number}.</a></li>"
    decided = f"<li><a href='ieDecisionDetails.aspx?AIId={item.id}'>View the decision for item {item.number}.</a></li>"
    papers = "".join(f'<li><a href="{url.format(host="HOST")}">{title} PDF 1 MB</a></li>' for title, url in item.papers)
    return (
        f"<tr><td class='mgItemNumberCell'><p class='mgAiTitleTxt'>{item.number}.</p></td><td>"
        f"<p class='mgAiTitleTxt'>{html.escape(item.title)} <img alt='pdf icon'> PDF 318 KB</p>"
        f"<ul class='mgActionList'>{decided}{more}{papers}</ul>{_texts(item, shown)}</td></tr>"
    )


def _texts(item: Item, minutes: str) -> str:
    parts = f"<div class='mgWordPara'>{item.agenda}</div>" if item.agenda else ""
    if minutes:
        parts += f"<p class='mgSubItemTitleTxt'>Minutes:</p><div class='mgWordPara'>{minutes}</div>"
    return parts


def _words(fragment: str) -> str:
    return re.sub(r"<[^>]+>", " ", fragment)


def _printed(meeting: Meeting) -> str:
    day, month, year = (int(part) for part in meeting.date.split("/"))
    return f"{datetime.date(year, month, day):%A}, {day} {datetime.date(year, month, day):%B, %Y} {meeting.time}"
