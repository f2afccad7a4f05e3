"""A considerate visitor: slow, once, within the rules, and clear about what went wrong."""

from __future__ import annotations

import threading
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path

import httpx
import pytest

from graph.errors import SourceBusy, SourceError, SourceRefused
from loaders.moderngov import fetching
from loaders.moderngov.cache import Cache
from loaders.moderngov.fetching import Client
from loaders.moderngov.manners import DAY, Manners
from tests.moderngov.conftest import HERE, NOON, Open, StoppedClock
from tests.moderngov.server import Answer, FakeSite

COMMITTEES = "mgWebService.asmx/GetCommittees"


def whole(data: bytes) -> str:
    """What is read here: answers that end as they should."""
    text = data.decode()
    if not text.endswith(("</committees>", "</getmeetings>", "html>")):
        raise SourceError("is not whole")
    return text


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


def test_what_stands_in_the_cache_is_not_asked_for(site: FakeSite, client: Open, clock: StoppedClock) -> None:
    first = client().read(site.address + COMMITTEES, whole)
    clock.time += DAY - 60
    again = client()
    assert again.read(site.address + COMMITTEES, whole) == first
    assert (again.requests, again.spared) == (0, 1)


def test_what_is_older_is_asked_for_only_if_it_changed(site: FakeSite, client: Open, clock: StoppedClock) -> None:
    first = client().read(site.address + COMMITTEES, whole)
    clock.time += DAY + 60
    before = len(site.asked)
    assert client().read(site.address + COMMITTEES, whole) == first
    asked = site.asked[before:]
    assert all("if-none-match" in each.headers for each in asked)
    assert client().read(site.address + COMMITTEES, whole) == first  # fresh again
    assert len(site.asked) == before + len(asked)


def test_a_time_serves_where_there_is_no_tag(site: FakeSite, client: Open, clock: StoppedClock) -> None:
    site.validators = False
    site.behaves("GetCommittees", lambda a: Answer(a.body, headers={"Last-Modified": "Mon, 02 Nov 2026 08:00:00 GMT"}))
    client().read(site.address + COMMITTEES, whole)
    clock.time += DAY + 60
    client().read(site.address + COMMITTEES, whole)
    assert site.asked[-1].headers["if-modified-since"] == "Mon, 02 Nov 2026 08:00:00 GMT"


def test_what_is_not_there_is_not_asked_for_again(site: FakeSite, client: Open) -> None:
    for _ in range(2):
        with pytest.raises(SourceError, match=r"is not there \(404\)"):
            client().read(f"{site.address}nowhere.aspx", whole)
    assert site.paths.count("/nowhere.aspx") == 1


def test_within_one_visit_nothing_is_asked_for_twice(site: FakeSite, client: Open) -> None:
    reader = client(replace(HERE, fresh=0.0))
    for _ in range(2):
        reader.read(site.address + COMMITTEES, whole)
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


def test_an_answer_that_drips_has_an_end(site: FakeSite, client: Open, clock: StoppedClock) -> None:
    class Dripping(StoppedClock):
        def now(self) -> float:
            self.time += fetching.LONGEST + 1  # each look at the clock is minutes later
            return self.time

    reader = client()
    reader.clock = Dripping()
    with pytest.raises(SourceError, match="does not answer in time"):
        reader.read(site.address + COMMITTEES, whole)


def test_an_answer_has_a_largest_size(site: FakeSite, client: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 100)
    with pytest.raises(SourceError, match="is larger than"):
        client().read(site.address + COMMITTEES, whole)


def test_nobody_listens(client: Open) -> None:
    reader = client()
    reader.base = "http://127.0.0.1:9/"
    with pytest.raises(SourceError, match="cannot be reached"):
        reader.read("http://127.0.0.1:9/x", whole)


def test_a_redirect_on_the_site_is_followed(site: FakeSite, client: Open) -> None:
    site.behaves("/old", lambda _: Answer(b"", 301, {"Location": f"/{COMMITTEES}"}))
    assert client().read(f"{site.address}old", whole)


@pytest.mark.parametrize(
    "target",
    [
        "http://elsewhere.example/",
        "//elsewhere.example/",
        "http://localhost:1/",
        "file:///etc/hostname",
        "http://user@elsewhere.example/",
    ],
)
def test_a_redirect_to_another_host_is_refused(site: FakeSite, client: Open, target: str) -> None:
    site.behaves("GetCommittees", lambda _: Answer(b"", 302, {"Location": target}))
    with pytest.raises(SourceRefused, match=r"GetCommittees: leads to .*, which is not on 127\.0\.0\.1.*--allow-host"):
        client().read(site.address + COMMITTEES, whole)


def test_a_redirect_to_what_robots_txt_forbids_is_refused(site: FakeSite, client: Open) -> None:
    site.behaves("GetCommittees", lambda _: Answer(b"", 302, {"Location": "/private/x"}))
    with pytest.raises(SourceRefused, match="forbids"):
        client().read(site.address + COMMITTEES, whole)


def test_a_redirect_in_a_circle_ends(site: FakeSite, client: Open) -> None:
    site.behaves("GetCommittees", lambda _: Answer(b"", 302, {"Location": f"/{COMMITTEES}"}))
    with pytest.raises(SourceError, match="leads in a circle"):
        client().read(site.address + COMMITTEES, whole)


def test_a_site_that_sends_to_https_does_so_once(tmp_path: Path, clock: StoppedClock) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        if request.url.scheme == "http":
            return httpx.Response(301, headers={"Location": str(request.url.copy_with(scheme="https"))})
        return httpx.Response(200, text="User-agent: *" if request.url.path == "/robots.txt" else "<html>")

    base = "http://thornmere.example/"
    with Client(base, Cache(tmp_path), HERE, clock, httpx.MockTransport(answer)) as reader:
        for number in (1, 2, 3):
            reader.read(f"{base}mgAi.aspx?ID={number}", whole)
    assert [url for url in asked if url.startswith("http:")] == ["http://thornmere.example/robots.txt"]


def test_from_https_to_http_nothing_is_followed(tmp_path: Path, clock: StoppedClock) -> None:
    back = httpx.MockTransport(lambda r: httpx.Response(302, headers={"Location": "http://thornmere.example/"}))
    reader = Client("https://thornmere.example/", Cache(tmp_path), HERE, clock, back)
    with reader, pytest.raises(SourceRefused, match=r"which is not on thornmere\.example"):
        reader.read("https://thornmere.example/x", whole)


def test_a_host_that_was_allowed_is_followed(site: FakeSite, client: Open) -> None:
    port = site.host.rpartition(":")[2]
    other = f"http://localhost:{port}/{COMMITTEES}"
    site.behaves("/old", lambda _: Answer(b"", 302, {"Location": other}))
    assert client(replace(HERE, hosts=frozenset({"localhost"}))).read(f"{site.address}old", whole)


def test_a_private_address_is_refused_unless_allowed(site: FakeSite, client: Open) -> None:
    with pytest.raises(SourceRefused, match=r"127\.0\.0\.1 is at 127\.0\.0\.1, .*--allow-private"):
        client(Manners()).read(site.address + COMMITTEES, whole)
    assert site.asked == []


def test_another_host_is_not_asked_in_the_first_place(client: Open) -> None:
    with pytest.raises(SourceRefused, match="which is not on"):
        client().read("http://elsewhere.example/x", whole)


@pytest.mark.parametrize("harm", ["answers cut", "bytes changed", "no longer JSON"])
def test_a_damaged_cache_is_no_answer(site: FakeSite, client: Open, tmp_path: Path, harm: str) -> None:
    client().read(site.address + COMMITTEES, whole)
    for place in (tmp_path / "cache").rglob("*.body" if harm != "no longer JSON" else "*.json"):
        data = place.read_bytes()
        place.write_bytes(data[: len(data) // 2] if harm == "answers cut" else b"x" + data)
    before = len(site.asked)
    assert client().read(site.address + COMMITTEES, whole)
    assert len(site.asked) == before + 2
    assert "if-none-match" not in site.asked[-1].headers


@pytest.mark.parametrize("host", ["..", "../..", "[::1]:8080", "a/b", "", "Thornmere.Example:80"])
def test_no_host_leads_out_of_the_cache(tmp_path: Path, host: str) -> None:
    place = Cache(tmp_path / "cache").keep_text(host, "meeting-1.html", "x")
    assert place.resolve().parent.parent == (tmp_path / "cache").resolve()


def test_a_cache_that_cannot_be_written_is_told(site: FakeSite, client: Open, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    reader = client()
    reader.cache = Cache(tmp_path / "file")
    with pytest.raises(Exception, match="answers cannot be kept there"):
        reader.read(site.address + COMMITTEES, whole)
