"""Minutes printed as PDF, with the site's own list of who attended: both are joined, each fact keeps its words."""

from __future__ import annotations

import datetime
import io
from dataclasses import replace

import pytest
from reportlab.pdfgen.canvas import Canvas

from graph.store import Store
from loaders.document import Document
from loaders.minutes import Minutes
from loaders.moderngov.access.address import site_of
from loaders.moderngov.composing import compose_printed
from loaders.moderngov.records import Attendance, Committee, Listed, MeetingRecord, Paper
from loaders.pipeline import extract
from minutegraph.app.loading.councils import SiteAccess, SiteSelection, load_council
from tests.moderngov.fictional.server import Answer, FakeSite
from tests.moderngov.fictional.site import AMADI, BRANDRETH, CASTELL, DUNNOCK, ELSTOB, PLANNING, Member, absent

SITE = site_of("https://thornmere.example/")
PAPER = Paper(title="Printed minutes", url="https://thornmere.example/documents/g701/Printed minutes.pdf")
FIRST = (
    "Planning Committee",
    "Minutes of the meeting held on 5 May 2026 at Thornmere Town Hall",
    "Present: Councillors Ngozi Amadi (Chair) and Tobias Dunnock",
    "1. Apologies for Absence",
    "Apologies were received from Councillor Castell.",
)
SECOND = ("2. Applications", "RESOLVED that the application for the mill be refused.")


def pdf_of(*pages: tuple[str, ...]) -> bytes:
    data = io.BytesIO()
    canvas = Canvas(data, invariant=True)
    for page in pages:
        for number, line in enumerate(page):
            canvas.drawString(72, 760 - 40 * number, line)
        canvas.showPage()
    canvas.save()
    return data.getvalue()


def printed(*members: Member, pages: tuple[tuple[str, ...], ...] = (FIRST, SECOND)) -> Document:
    listed = tuple(Attendance(name=m.name, attendance=m.attendance, member=m.id, role=m.role) for m in members)
    meeting = Listed(id=701, committee=Committee(id=150, title="Planning Committee"), date=datetime.date(2026, 5, 5))
    record = MeetingRecord(id=701, attendance=listed)
    return compose_printed(
        SITE, meeting, record, paper=PAPER, data=pdf_of(*pages), address="https://thornmere.example/m"
    )


def minutes_of(document: Document) -> Minutes:
    [minutes] = extract(document).minutes
    return minutes


def told(document: Document) -> list[tuple[str, str, str | None]]:
    """Who attended and how, with the line of the document that says so."""
    return [
        (attendee.name, attendee.status, document.text[attendee.start : attendee.end])
        for attendee in minutes_of(document).attendees
    ]


@pytest.mark.parametrize(
    ("listed", "attendees"),
    [
        (
            (),
            [("Ngozi Amadi", "present"), ("Tobias Dunnock", "present"), ("Castell", "apologies")],
        ),
        (
            (AMADI, DUNNOCK, absent(CASTELL)),
            [("Ngozi Amadi", "present"), ("Tobias Dunnock", "present"), ("Beatriz Castell", "apologies")],
        ),
        (
            (AMADI, DUNNOCK, absent(CASTELL, "Expected"), BRANDRETH, ELSTOB),
            [
                ("Ngozi Amadi", "present"), ("Tobias Dunnock", "present"), ("Colin Brandreth", "present"),
                ("Marjorie Elstob", "in_attendance"), ("Beatriz Castell", "apologies"),
            ],
        ),
    ],
    ids=["nobody is listed", "both say the same", "the list knows more"],
)  # fmt: skip
def test_both_are_joined(listed: tuple[Member, ...], attendees: list[tuple[str, str]]) -> None:
    document = printed(*listed)
    assert {(name, status) for name, status, _ in told(document)} == set(attendees)
    assert all(name.split()[-1] in words for name, _, words in told(document))
    ids = {person.name: person.member_id for person in minutes_of(document).attendees}
    assert {name for name, number in ids.items() if number} == {
        " ".join(m.name.split()[-2:]).replace("Castell MBE", "Beatriz Castell") for m in listed
    }


def test_where_both_differ_the_minutes_stand_and_a_doubt_tells_it() -> None:
    document = printed(AMADI, DUNNOCK, CASTELL)
    [castell] = [person for person in minutes_of(document).attendees if person.name == "Beatriz Castell"]
    assert castell.status == "apologies"
    assert castell.start > document.text.index("Apologies were received")
    assert any(
        "the attendance list says “present”, the minutes “apologies”" in doubt.reason
        for doubt in minutes_of(document).coverage.doubts
    )


def test_who_was_only_expected_is_left_out() -> None:
    document = printed(AMADI, absent(BRANDRETH, "Expected"))
    assert "Colin Brandreth" not in [name for name, _, _ in told(document)]
    assert any("recorded only as “Expected”" in doubt.reason for doubt in minutes_of(document).coverage.doubts)


def test_the_list_changes_nothing_else() -> None:
    alone, listed = printed(), printed(AMADI, BRANDRETH, ELSTOB)
    first, second = minutes_of(alone), minutes_of(listed)
    assert second.board and first.board and second.board.text == first.board.text == "Planning Committee"
    assert [(i.number, i.title, i.text) for i in second.items] == [(i.number, i.title, i.text) for i in first.items]
    assert [listed.page_of(item.start) for item in second.items] == [1, 2]
    assert listed.page_of(0) is None
    assert listed.text[second.items[1].start :].startswith("2. Applications")
    assert "Attendance, as https://thornmere.example/mgMeetingAttendance.aspx?ID=701 lists it:" in listed.text


def test_a_file_of_two_meetings_is_read_without_the_list() -> None:
    again = tuple(line.replace("5 May", "6 May") for line in FIRST)
    filler = tuple(f"{number}. Item {number} of many" for number in range(2, 12))
    pages = (FIRST, (*filler, "The meeting closed at 9 pm."), again, (*filler, "The meeting closed at 9 pm."))
    found = extract(printed(BRANDRETH, pages=pages)).minutes
    assert len(found) == 2
    assert all(person.name != "Colin Brandreth" for minutes in found for person in minutes.attendees)


def test_a_site_s_printed_minutes_and_its_list_make_one_document(
    embedded_store: Store, site: FakeSite, visit: SiteAccess
) -> None:
    site.changed[701] = replace(PLANNING, attendees=(AMADI, absent(DUNNOCK, "Expected"), ELSTOB))
    site.behaves("Printed", lambda _: Answer(pdf_of(FIRST, SECOND)))
    chosen = SiteSelection(site.address, ("150",))
    [result] = load_council(embedded_store, chosen, visit).results
    assert (result.outcome, result.uri) == ("loaded", f"{site.address}ieListDocuments.aspx?CId=150&MId=701&Ver=4")
    rows = embedded_store.read(
        "MATCH (p:Person)-[r:ATTENDED]->(m:Meeting)-[:RECORDED_IN]->(d:Document) WHERE d.id = r.source "
        "RETURN p.name AS name, r.member_id AS member, r.`start` AS first, r.`end` AS last, d.uri AS uri ORDER BY name"
    ).dicts()
    text = (visit.cache / site.host.replace(":", "_") / "meeting-701.html").read_text(encoding="utf-8")
    assert [(row["name"], row["member"], row["uri"], text[row["first"] : row["last"]]) for row in rows] == [
        ("Marjorie Elstob", f"moderngov:{site.host}:member:2107", result.uri, "Marjorie Elstob (Officer)"),
        ("Ngozi Amadi", f"moderngov:{site.host}:member:1101", result.uri, "Councillor Ngozi Amadi (Chair)"),
        ("Tobias Dunnock", f"moderngov:{site.host}:member:1104", result.uri, "Tobias Dunnock"),
    ]
    councils = "MATCH (o:Organisation)-[:RUNS]->(:Board)-[:HELD]->(:Meeting {source_id: $id}) RETURN o.name AS name"
    assert embedded_store.read(councils, {"id": f"moderngov:{site.host}:meeting:701"}).dicts() == [
        {"name": "Thornmere Borough Council"}
    ]
    assert load_council(embedded_store, chosen, visit).results[0].outcome == "unchanged"
