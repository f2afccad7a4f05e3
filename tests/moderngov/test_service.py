"""The web service's answers: strange XML becomes records, and what is no answer is told so."""

from __future__ import annotations

import datetime
import html
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import SourceError
from loaders.moderngov.records import Attendance, Committee
from loaders.moderngov.service import read_committees, read_meeting, read_meetings
from tests.moderngov.fictional import site

SCRUTINY = Committee(id=130, title="Scrutiny")


def meeting(inside: str = "", published: str = "True") -> bytes:
    text = (
        f"<meeting><meetingid>5</meetingid><meetingdate>12/03/2026</meetingdate>"
        f"<minutepublished>{published}</minutepublished>{inside}</meeting>"
    )
    return text.encode()


def item(inside: str) -> bytes:
    return meeting(f"<agendaitems><agendaitem><agendaitemid>7</agendaitemid>{inside}</agendaitem></agendaitems>")


def test_committees() -> None:
    found = read_committees(site.committees_xml().encode())
    assert [(c.id, c.title, c.closed) for c in found] == [
        (130, "Children & Young People Scrutiny Committee", False),
        (140, "Cabinet", False),
        (150, "Planning Committee", False),
        (160, "Planning Policy Working Group", False),
        (170, "Former Highways Committee", True),
    ]


def test_meetings() -> None:
    [scrutiny, *_] = site.COMMITTEES
    found = read_meetings(site.meetings_xml(scrutiny).encode(), SCRUTINY)
    assert [(m.id, m.date.isoformat(), m.time, m.cancelled) for m in found] == [
        (501, "2026-03-12", "18:30", False),
        (502, "2026-06-11", "18:30", False),
        (504, "2026-07-09", "18:30", True),
        (503, "2026-09-10", "18:30", False),
    ]
    assert {m.committee for m in found} == {SCRUTINY}


def test_a_meeting() -> None:
    found = read_meeting(site.meeting_xml(site.SCRUTINY_MARCH, "thornmere.example").encode())
    assert (found.id, found.date, found.time) == (501, datetime.date(2026, 3, 12), "18:30")
    assert found.venue == "Council Chamber, Thornmere Town Hall"
    assert [item.number for item in found.items] == ["31", "32", "33", "34", "35"]
    education = found.items[3]
    assert (education.id, education.title) == (9004, "Elective Home Education & Attendance")
    assert "<b>RESOLVED</b> that the report be noted." in education.minutes
    assert [paper.url for paper in education.papers] == ["https://thornmere.example/documents/s77/EHE report.pdf"]
    assert found.attendance[0] == Attendance(
        name="Councillor Ngozi Amadi", attendance="Present", member=1101, role="Chair"
    )


def test_what_is_restricted_is_left_out() -> None:
    lease = read_meeting(site.meeting_xml(site.SCRUTINY_MARCH, "x").encode()).items[4]
    assert (lease.title, lease.minutes, lease.agenda, lease.has_minutes) == ("Commercial Lease", "", "", False)


def test_what_is_not_shown_is_left_out() -> None:
    assert read_meeting(item("<isdisplayallowed>False</isdisplayallowed>")).items == ()


def test_minutes_that_are_not_published_are_left_out() -> None:
    draft = "<minutesnonemptyhtmlbody>&lt;p&gt;Draft&lt;/p&gt;</minutesnonemptyhtmlbody>"
    one = f"<agendaitems><agendaitem>{draft}<isminutepublished>False</isminutepublished></agendaitem></agendaitems>"
    assert not read_meeting(meeting(one, published="False")).has_minutes
    assert read_meeting(meeting(one.replace("False", "True"), published="False")).has_minutes
    assert read_meeting(meeting(one)).has_minutes


def test_where_only_the_decisions_are_published_the_draft_minutes_are_left_out() -> None:
    texts = "<minutesnonemptyhtmlbody>Draft</minutesnonemptyhtmlbody>"
    texts += "<decisionnonemptyhtmlbody>Agreed</decisionnonemptyhtmlbody>"
    inside = f"<decisionpublished>True</decisionpublished><agendaitems><agendaitem>{texts}</agendaitem></agendaitems>"
    found = read_meeting(meeting(inside, published="False"))
    assert [(item.minutes, item.decision) for item in found.items] == [("", "Agreed")]
    assert found.published


@pytest.mark.parametrize(
    ("fields", "number"),
    [
        ("<minutesitemnumber>26/19</minutesitemnumber><agendaitemnumber>4</agendaitemnumber>", "26/19"),
        ("<minutesitemnumber>0</minutesitemnumber><fulldisplaynumberformat>4a.</fulldisplaynumberformat>", "4a"),
        ("<minutesitemnumber/><agendaitemnumber>4</agendaitemnumber>", "4"),
        ("", None),
    ],
)
def test_numbers(fields: str, number: str | None) -> None:
    assert read_meeting(item(fields)).items[0].number == number


@pytest.mark.parametrize(
    "body",
    [
        "&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;",
        "&amp;lt;p&amp;gt;Fish &amp;amp;amp; chips&amp;lt;/p&amp;gt;",
        "<p>Fish &amp;amp; chips</p>",
        "<![CDATA[<p>Fish &amp; chips</p>]]>",
    ],
    ids=["escaped", "escaped twice", "as elements", "as CDATA"],
)
def test_html_in_any_wrapping(body: str) -> None:
    found = read_meeting(item(f"<minutesnonemptyhtmlbody>{body}</minutesnonemptyhtmlbody>")).items[0].minutes
    assert html.unescape(html.unescape(found)) == "<p>Fish & chips</p>"


def test_names_of_elements_in_any_case_and_namespace() -> None:
    data = b'<Committees xmlns="http://x"><Committee><CommitteeId>3</CommitteeId><CommitteeTitle>Audit</CommitteeTitle>'
    assert read_committees(data + b"</Committee></Committees>") == [Committee(id=3, title="Audit")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no whole XML"),
        (site.committees_xml().encode()[:-30], "no whole XML"),
        (b"<!DOCTYPE html><html><body>Server Error</body></html>", "a page of HTML"),
        (b"<html><body>Runtime Error</body></html>", "<html> where <committees>"),
        (b"<getmeetings/>", "<getmeetings> where <committees>"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><committees>&a;</committees>', "no whole XML"),
        (b'<!DOCTYPE x SYSTEM "file:///etc/hostname"><committees/>', "no whole XML"),
        (b"<committees>\x01</committees>", "no whole XML"),
        (b'<?xml version="1.0" encoding="no-such"?><committees/>', "no whole XML"),
    ],
)
def test_what_is_no_answer(data: bytes, reason: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_committees(data)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("depth", [5_000, 100_000])
def test_elements_within_each_other_without_end(depth: int) -> None:
    body = "<p>" * depth + "x" + "</p>" * depth
    with pytest.raises(SourceError, match="without end"):
        read_meeting(item(f"<minutesnonemptyhtmlbody>{body}</minutesnonemptyhtmlbody>"))


def test_an_answer_has_a_largest_size() -> None:
    with pytest.raises(SourceError, match="more than a meeting has"):
        read_meeting(meeting(" " * 10_000_001))


def test_a_meeting_without_id_is_none() -> None:
    with pytest.raises(SourceError, match="without a meeting"):
        read_meeting(b"<meeting/>")


@pytest.mark.parametrize("day", ["", "31/02/2026", "2026-13-01", "soon", "99/99/9999", "12/03/0000"])
def test_a_meeting_without_a_day_is_not_listed(day: str) -> None:
    data = f"<getmeetings><meeting><meetingid>1</meetingid><meetingdate>{day}</meetingdate></meeting></getmeetings>"
    assert read_meetings(data.encode(), SCRUTINY) == []


NAMES = st.sampled_from(
    "meeting meetingid agendaitems agendaitem agendaitemid agendaitemtitle minutesnonemptyhtmlbody attendees attendee "
    "linkeddocuments linkeddoc url title isrestricted minutepublished p table".split()
)


@given(
    st.recursive(
        st.tuples(NAMES, st.text(max_size=12)),
        lambda inner: st.tuples(NAMES, st.lists(inner, max_size=4)),
        max_leaves=25,
    )
)
def test_any_tree_is_a_meeting_or_none(tree: tuple[str, object]) -> None:
    def element(node: tuple[str, object]) -> ElementTree.Element:
        made = ElementTree.Element(node[0])
        if isinstance(node[1], str):
            made.text = "".join(c for c in node[1] if c.isprintable())
        else:
            made.extend(element(child) for child in node[1])  # type: ignore[attr-defined]
        return made

    root = element(("meeting", [("meetingid", "8"), tree]))
    assert read_meeting(ElementTree.tostring(root)).id == 8


@given(st.binary(max_size=200))
def test_any_bytes_are_told_to_be_no_answer(data: bytes) -> None:
    with pytest.raises(SourceError):
        read_meeting(data)
