"""The site's pages become the same records as its web service's answers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import SourceError
from loaders.moderngov import pages, service
from loaders.moderngov.markup import words_of
from loaders.moderngov.records import Committee, MeetingRecord
from tests.moderngov.fictional import pages as site_pages
from tests.moderngov.fictional import site

ADDRESS = "https://thornmere.example/ieListDocuments.aspx?CId=130&MId=501&Ver=4"
SCRUTINY = site.COMMITTEES[0]


def page_of(meeting: site.Meeting) -> MeetingRecord:
    return pages.read_meeting(site_pages.meeting_page(SCRUTINY, meeting), ADDRESS, meeting.id)


def test_committees() -> None:
    told = [c for c in service.read_committees(site.committees_xml().encode()) if not c.closed]
    shown = pages.read_committees(site_pages.committees_page())
    assert [(c.id, c.title) for c in shown] == [(c.id, c.title) for c in told]


def test_meetings() -> None:
    committee = Committee(id=130, title="Scrutiny")
    told = service.read_meetings(site.meetings_xml(SCRUTINY).encode(), committee)
    shown = pages.read_meetings(site_pages.meetings_page(SCRUTINY), committee)
    assert [(m.id, m.date, m.time, m.cancelled) for m in shown] == [(m.id, m.date, m.time, m.cancelled) for m in told]


def test_a_meeting() -> None:
    told = service.read_meeting(site.meeting_xml(site.SCRUTINY_MARCH, "HOST").encode())
    shown = page_of(site.SCRUTINY_MARCH)
    assert (shown.date, shown.time, shown.venue, shown.published) == (told.date, told.time, told.venue, True)
    for one, other in zip(shown.items, told.items, strict=True):
        assert (one.id, one.number, one.title) == (other.id, other.number, other.title)
        assert words_of(one.minutes) == words_of(other.minutes)
        assert words_of(one.agenda) == words_of(other.agenda)
    assert [paper.url for paper in shown.items[3].papers] == ["https://HOST/documents/s77/EHE report.pdf"]


def test_attendance() -> None:
    told = service.read_meeting(site.meeting_xml(site.SCRUTINY_MARCH, "HOST").encode()).attendance
    assert pages.read_attendance(site_pages.attendance_page(site.SCRUTINY_MARCH)) == told


def test_a_text_that_is_cut_off_names_its_page() -> None:
    apologies, transport, _ = page_of(site.SCRUTINY_JUNE).items
    assert apologies.more is None
    assert transport.more == "https://thornmere.example/mgAi.aspx?ID=9102"
    assert "view the full" not in transport.minutes
    minutes, _ = pages.read_whole_text(site_pages.item_page(site.SCRUTINY_JUNE.items[1]))
    assert words_of(minutes) == words_of(site.SCRUTINY_JUNE.items[1].minutes)


def test_an_agenda_is_not_published_as_minutes() -> None:
    shown = page_of(site.SCRUTINY_SEPTEMBER)
    assert (shown.published, shown.has_minutes, len(shown.items)) == (False, False, 2)


def test_printed_minutes() -> None:
    shown = page_of(site.PLANNING)
    paper = pages.printed_minutes(shown)
    assert paper and paper.url == "https://thornmere.example/documents/g701/Printed minutes.pdf"
    assert shown.published
    assert pages.printed_minutes(page_of(site.SCRUTINY_MARCH)) is None


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("<title>Committees | Thornmere Borough Council</title>", "Thornmere Borough Council"),
        ("<title>Thornmere Borough Council - Committee details</title>", "Thornmere Borough Council"),
        ("<meta property='og:site_name' content='Cyngor Sir Thornmere'>", "Cyngor Sir Thornmere"),
        ("<title>Browse Committees</title>", None),
        ("<title>Agenda for Council on Monday | Modern.gov</title>", None),
        ("<title>Council meetings</title>", None),
        ("", None),
    ],
)  # fmt: skip
def test_the_council_s_name(head: str, name: str | None) -> None:
    assert pages.read_council(f"<html><head>{head}</head><body></body></html>") == name


Reading = Callable[[str], object]


@pytest.mark.parametrize(
    "read",
    [
        pages.read_committees,
        lambda page: pages.read_meeting(page, ADDRESS, 1),
        pages.read_attendance,
        pages.read_whole_text,
    ],
    ids=["committees", "meeting", "attendance", "item"],
)
@pytest.mark.parametrize("page", ["", "<h1>Server Error</h1>", "{}", "<table summary='Other'><tr><td>x"])
def test_other_pages_are_told_to_be_none(read: Reading, page: str) -> None:
    with pytest.raises(SourceError, match="a page without"):
        read(page)


PIECES = st.sampled_from(
    [
        "<table>", "<tr>", "<td class='mgItemNumberCell'>", "<td>", "</td>",
        "<p class='mgAiTitleTxt'>", "5. Title", "</p>", "<p class='mgSubItemTitleTxt'>", "Minutes:", "words",
        "<div class='mgWordPara'>", "</div>", "<a href='mgAi.aspx?ID=5'>", "<a href='//['>", "<a href>",
        "view the full minutes text",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map(" ".join))
def test_any_page_is_a_meeting_or_none(page: str) -> None:
    try:
        found = pages.read_meeting(page, ADDRESS, 3)
    except SourceError:
        return
    assert found.items
