"""A considerate visitor: slow, within the rules, and clear about what went wrong."""

from __future__ import annotations

import threading
from dataclasses import replace
from email.utils import formatdate

import pytest

from graph.errors import SourceBusy, SourceError, SourceRefused
from loaders.moderngov.access import fetching
from tests.moderngov.access.reading import COMMITTEES, whole
from tests.moderngov.conftest import HERE, NOON, Open, StoppedClock
from tests.moderngov.fictional.server import Answer, FakeSite


def test_it_says_who_it_is(site: FakeSite, client: Open) -> None:
    client(replace(HERE, contact="clerk@thornmere.example\r\n(x)")).read(site.address + COMMITTEES, whole)
    agents = {asked.headers["user-agent"] for asked in site.asked}
    assert agents == {"minutegraph/0.1.0 (reads published minutes for their readers; clerk@thornmere.examplex)"}


def test_a_pause_lies_between_two_requests(site: FakeSite, client: Open, clock: StoppedClock) -> None:
    reader = client()
    for number in (130, 140):
        reader.read(f"{site.address}ieListMeetings.aspx?CId={number}", whole)
    assert len(site.asked) == 3  # with robots.txt
    assert clock.slept == [1.0, 1.0]


def test_a_longer_pause_of_robots_txt_counts(site: FakeSite, client: Open, clock: StoppedClock) -> None:
    site.robots = "User-agent: *\nCrawl-delay: 7\n"
    reader = client()
    for number in (130, 140):
        reader.read(f"{site.address}ieListMeetings.aspx?CId={number}", whole)
    assert clock.slept == [1.0, 7.0]


@pytest.mark.parametrize(
    "robots",
    [
        "User-agent: *\nDisallow: /\n",
        "User-agent: *\nDisallow: /mgWebService.asmx\n",
        "User-agent: *\nDisallow: /*GetCommittees\n",
        "User-agent: minutegraph\nDisallow: /\n\nUser-agent: *\nAllow: /\n",
    ],
)
def test_what_robots_txt_forbids_is_not_asked_for(site: FakeSite, client: Open, robots: str) -> None:
    site.robots = robots
    with pytest.raises(SourceRefused, match=r"robots\.txt forbids programs"):
        client().read(site.address + COMMITTEES, whole)
    assert site.paths == ["/robots.txt"]


@pytest.mark.parametrize("robots", ["", "<html>not found</html>", "\x00\xff", "User-agent: other\nDisallow: /\n"])
def test_rules_that_are_none_or_for_others_forbid_nothing(site: FakeSite, client: Open, robots: str) -> None:
    site.robots = robots
    assert client().read(site.address + COMMITTEES, whole)


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_site_without_rules_has_none(site: FakeSite, client: Open, status: int) -> None:
    site.behaves("robots.txt", lambda _: Answer(b"", status))
    assert client().read(site.address + COMMITTEES, whole)


def test_a_site_that_cannot_tell_its_rules_is_left_alone(site: FakeSite, client: Open) -> None:
    site.behaves("robots.txt", lambda _: Answer(b"", 500))
    reader = client()
    for _ in range(2):
        with pytest.raises(SourceError, match=r"robots\.txt: answers 500"):
            reader.read(site.address + COMMITTEES, whole)
    assert site.paths == ["/robots.txt"] * 3


@pytest.mark.parametrize("words", ["120", formatdate(NOON + 120 + 1, usegmt=True)])
def test_retry_after_is_obeyed(site: FakeSite, client: Open, clock: StoppedClock, words: str) -> None:
    site.behaves("GetCommittees", lambda _: Answer(b"", 429, {"Retry-After": words}), times=1)
    assert client().read(site.address + COMMITTEES, whole)
    assert max(clock.slept) == 120.0


def test_a_site_that_wants_long_rest_is_left_alone(site: FakeSite, client: Open, clock: StoppedClock) -> None:
    site.behaves("GetCommittees", lambda _: Answer(b"", 503, {"Retry-After": "7200"}))
    with pytest.raises(SourceBusy, match="asks to come back in 120 minutes: load again then"):
        client().read(site.address + COMMITTEES, whole)
    assert site.paths.count("/" + COMMITTEES) == 1
    assert max(clock.slept) <= 1.0


def test_a_site_that_goes_on_to_refuse_is_left_alone(site: FakeSite, client: Open) -> None:
    site.behaves("GetCommittees", lambda _: Answer(b"", 429))
    with pytest.raises(SourceBusy, match="asked too often"):
        client().read(site.address + COMMITTEES, whole)
    assert site.paths.count("/" + COMMITTEES) == 3


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_site_that_stumbles_is_asked_again_later(
    site: FakeSite, client: Open, clock: StoppedClock, status: int
) -> None:
    site.behaves("GetCommittees", lambda _: Answer(b"", status), times=2)
    assert client().read(site.address + COMMITTEES, whole)
    assert clock.slept == [1.0, 1.0, 2.0]


@pytest.mark.parametrize("status", [400, 401, 403, 406])
def test_a_site_that_refuses_is_not_asked_again(site: FakeSite, client: Open, status: int) -> None:
    site.behaves("GetCommittees", lambda _: Answer(b"", status))
    with pytest.raises(SourceError, match=f"answers {status}") as caught:
        client().read(site.address + COMMITTEES, whole)
    assert caught.value.status == status
    assert site.paths.count("/" + COMMITTEES) == 1


def test_a_broken_answer_is_asked_for_once_more_and_never_kept(site: FakeSite, client: Open) -> None:
    site.behaves("GetCommittees", lambda a: Answer(a.body[:-20]), times=1)
    assert client().read(site.address + COMMITTEES, whole)
    assert site.paths.count("/" + COMMITTEES) == 2
    site.behaves("GetMeetings", lambda a: Answer(b"<html>Error"))
    for _ in range(2):
        with pytest.raises(SourceError, match="is not whole"):
            client().read(f"{site.address}mgWebService.asmx/GetMeetings?lCommitteeId=130", whole)
    assert sum("GetMeetings" in path for path in site.paths) == 4


def test_an_answer_that_breaks_off_is_asked_for_again(site: FakeSite, client: Open) -> None:
    site.behaves("GetCommittees", lambda a: Answer(a.body, broken=True), times=1)
    assert client().read(site.address + COMMITTEES, whole)
    site.behaves("GetMeetings", lambda a: Answer(a.body, broken=True))
    with pytest.raises(SourceError, match="the answer broke off"):
        client().read(f"{site.address}mgWebService.asmx/GetMeetings?lCommitteeId=130", whole)
    assert sum("GetMeetings" in path for path in site.paths) == 3


def test_a_site_that_falls_silent_is_not_waited_for(site: FakeSite, client: Open) -> None:
    done = threading.Event()
    site.behaves("GetCommittees", lambda a: Answer(a.body, wait=done))
    try:
        with pytest.raises(SourceError, match="does not answer in time"):
            client(replace(HERE, silence=0.05)).read(site.address + COMMITTEES, whole)
    finally:
        done.set()


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nX-", b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"])
def test_an_answer_that_drips_has_an_end(
    head: bytes, site: FakeSite, client: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In its body or in its head, a byte at a time: it is never silent, and asked for once only."""
    monkeypatch.setattr(fetching, "LONGEST", 2.0)
    gone = threading.Event()
    site.behaves("GetCommittees", lambda _: Answer(head, drip=gone))
    try:
        with pytest.raises(SourceError, match=r"does not answer in time: it took more than 2 s") as caught:
            client().read(site.address + COMMITTEES, whole)
    finally:
        gone.set()
    assert caught.value.limit == "time"
    assert site.paths == ["/robots.txt", f"/{COMMITTEES}"]


def test_an_answer_has_a_largest_size(site: FakeSite, client: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 100)
    with pytest.raises(SourceError, match="is larger than"):
        client().read(site.address + COMMITTEES, whole)


def test_nobody_listens(client: Open) -> None:
    reader = client()
    reader.base = "http://127.0.0.1:9/"
    with pytest.raises(SourceError, match="cannot be reached"):
        reader.read("http://127.0.0.1:9/x", whole)
