"""A site that works, and sites that half work: the service first, then pages, and each text once."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from graph.errors import SourceBusy, SourceError, UsageError
from loaders.moderngov.council import Council
from loaders.moderngov.markup import words_of
from loaders.moderngov.planning import MeetingFilter, Plan, find_committee, plan
from loaders.moderngov.records import Committee, MeetingRecord
from tests.moderngov.fictional.server import Answer, FakeSite

YEAR = MeetingFilter(datetime.date(2025, 11, 22), datetime.date(2026, 11, 22))
TRANSPORT = "The Committee discussed school transport. 5 routes had changed. 2 had not. RESOLVED that the Cabinet be"


def planned(council: Council, *committees: str) -> Plan:
    return plan(council, MeetingFilter(YEAR.since, YEAR.until, committees))


def records(council: Council) -> dict[int, MeetingRecord]:
    return {p.meeting.id: council.meeting(p.meeting) for p in planned(council, "130", "140").meetings}


def told(record: MeetingRecord) -> list[tuple[str | None, str, str]]:
    return [(item.number, item.title, words_of(item.minutes)) for item in record.items]


@pytest.fixture
def expected(council: Council, site: FakeSite) -> dict[int, MeetingRecord]:
    """What the service tells when it works."""
    found = records(council)
    site.asked.clear()
    assert council.remarks == []
    return found


BROKEN: dict[str, Callable[[Answer], Answer]] = {
    "not there": lambda _: Answer(b"<html>404</html>", 404),
    "refuses scripts": lambda _: Answer(b"<html>Forbidden</html>", 403),
    "out of order": lambda _: Answer(b"<html>Runtime Error</html>", 500),
    "HTML with status 200": lambda _: Answer(b"<!DOCTYPE html><html><body>Sorry</body></html>"),
    "cut off": lambda a: Answer(a.body[: len(a.body) // 2]),
    "bytes missing": lambda a: Answer(a.body, broken=True),
    "another answer": lambda _: Answer(b"<error>no</error>"),
    "entities": lambda _: Answer(b'<!DOCTYPE a [<!ENTITY b "c">]><committees>&b;</committees>'),
}


@pytest.mark.parametrize("way", BROKEN)
def test_without_service_the_pages_tell_the_same(
    expected: dict[int, MeetingRecord],
    site: FakeSite,
    council: Council,
    way: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    site.behaves("mgWebService", BROKEN[way])
    council.client.cache.folder = tmp_path_factory.mktemp("cache")
    found = records(council)
    assert found.keys() == expected.keys()
    for number, record in found.items():
        assert told(record) == told(expected[number])
        if record.published:
            assert record.attendance == expected[number].attendance
    assert council.remarks[0].startswith("read from the pages, because the web service failed: ")
    assert {path for path in site.paths if "mgWebService" in path} == {"/mgWebService.asmx/GetCommittees"}


def test_a_service_that_stumbles_over_one_meeting_is_asked_for_the_others(site: FakeSite, council: Council) -> None:
    site.behaves("GetMeeting?lMeetingId=501", lambda _: Answer(b"", 500))
    found = records(council)
    assert found[501].has_minutes and found[502].has_minutes
    assert len(council.remarks) == 1
    assert "GetMeeting?lMeetingId=501: answers 500" in council.remarks[0]
    assert any("GetMeeting?lMeetingId=612" in path for path in site.paths)


def test_a_service_that_fails_again_and_again_is_left_alone(site: FakeSite, council: Council) -> None:
    site.behaves("GetMeeting", lambda _: Answer(b"<html>"))
    for each in plan(council, YEAR).meetings:
        council.meeting(each.meeting)
    failed = {path for path in site.paths if "GetMeeting" in path}
    assert len(failed) == 5
    assert len(council.remarks) == 5


def test_a_service_that_robots_txt_forbids_is_not_asked(site: FakeSite, council: Council) -> None:
    site.robots = "User-agent: *\nDisallow: /mgWebService.asmx\n"
    assert records(council)[501].has_minutes
    assert not any("mgWebService" in path for path in site.paths)


def test_a_page_of_an_older_encoding(site: FakeSite, council: Council) -> None:
    site.behaves("mgListCommittees", lambda _: Answer("<title>Zoë Council | x – y</title>".encode("cp1252")))
    assert council.name() == "Zoë Council"


def test_a_text_that_the_page_cuts_off_is_read_from_its_own_page_once(site: FakeSite, council: Council) -> None:
    site.behaves("mgWebService", lambda _: Answer(b"", 404))
    transport = records(council)[502].items[1]
    assert words_of(transport.minutes).startswith(TRANSPORT)
    records(council)
    assert len(site.paths) == len(set(site.paths))


def test_a_text_whose_page_is_missing_is_kept_as_far_as_it_goes(site: FakeSite, council: Council) -> None:
    site.behaves("mgWebService", lambda _: Answer(b"", 404))
    site.behaves("mgAi.aspx", lambda _: Answer(b"", 404))
    transport = records(council)[502].items[1]
    assert words_of(transport.minutes) == "The Committee discussed school transpor"
    assert any("item 2 is read to where the page cuts it off" in remark for remark in council.remarks)


def test_attendance_that_is_not_there_is_told(site: FakeSite, council: Council) -> None:
    site.behaves("mgWebService", lambda _: Answer(b"", 404))
    site.behaves("mgMeetingAttendance", lambda _: Answer(b"<html>none"))
    assert records(council)[501].attendance == ()
    assert any("no attendance was found on the pages" in remark for remark in council.remarks)


def test_what_is_not_published_is_not_looked_for_elsewhere(site: FakeSite, council: Council) -> None:
    assert not records(council)[503].has_minutes
    assert not any("ieListDocuments" in path for path in site.paths)


def test_without_service_and_pages_both_reasons_are_told(site: FakeSite, council: Council) -> None:
    site.behaves("", lambda _: Answer(b"", 403))
    with pytest.raises(SourceError, match=r"GetCommittees: answers 403 .*; and .*mgListCommittees\.aspx: answers 403"):
        council.committees()


def test_a_busy_site_is_left_alone_and_its_pages_too(site: FakeSite, council: Council) -> None:
    site.behaves("mgWebService", lambda _: Answer(b"", 429, {"Retry-After": "5000"}))
    with pytest.raises(SourceBusy):
        council.committees()
    assert site.paths == ["/robots.txt", "/mgWebService.asmx/GetCommittees"]


def test_the_name(site: FakeSite, council: Council) -> None:
    assert council.name() == "Thornmere Borough Council"


def test_a_site_without_that_page_has_no_name(site: FakeSite, council: Council) -> None:
    site.behaves("mgListCommittees", lambda _: Answer(b"", 404))
    assert council.name() is None


def test_days_are_asked_for_as_the_service_wants_them(site: FakeSite, council: Council) -> None:
    planned(council, "130")
    assert site.paths[-1] == (
        "/mgWebService.asmx/GetMeetings?lCommitteeId=130&sFromDate=22%2F11%2F2025&sToDate=22%2F11%2F2026"
    )


def test_a_plan_of_all_committees(council: Council) -> None:
    found = planned(council)
    assert [(p.meeting.id, p.apart) for p in found.meetings] == [
        (501, False), (502, False), (503, False), (611, False), (612, True), (701, False),
    ]  # fmt: skip
    assert [meeting.id for meeting in found.cancelled] == [504]


def test_what_the_site_tells_of_other_days_is_left_out(council: Council) -> None:
    days = MeetingFilter(datetime.date(2026, 3, 13), datetime.date(2026, 6, 11), ("130",))
    assert [p.meeting.id for p in plan(council, days).meetings] == [502]


def test_a_range_that_ends_before_it_begins(council: Council) -> None:
    with pytest.raises(UsageError, match="--since 2026-11-22 lies behind --until 2025-11-22"):
        plan(council, MeetingFilter(YEAR.until, YEAR.since))


KNOWN = [
    Committee(id=1, title="Cabinet"),
    Committee(id=2, title="Cabinet", closed=True),
    Committee(id=3, title="Planning Committee"),
    Committee(id=4, title="Planning Policy Working Group"),
    Committee(id=5, title="Health & Wellbeing Board"),
]


@pytest.mark.parametrize(
    ("name", "number"), [("3", 3), (" cabinet ", 1), ("PLANNING  committee", 3), ("wellbeing", 5), ("policy", 4)]
)
def test_find_committee(name: str, number: int) -> None:
    assert find_committee(KNOWN, name).id == number


@pytest.mark.parametrize(
    ("name", "reason", "offered"),
    [
        ("9", "has no committee 9", ""),
        ("planning", "fits 2 committees: give the number of one", "3  Planning Committee"),
        ("Planing Comittee", "is Planning Committee", ""),
        ("Zoo", "has no committee “Zoo”", ""),
    ],
)
def test_a_committee_that_is_not_found(name: str, reason: str, offered: str) -> None:
    with pytest.raises(UsageError) as caught:
        find_committee(KNOWN, name)
    assert reason in str(caught.value)
    assert offered in caught.value.detail
