"""Odd answers are the site's fault, in one line and for one request; a site is given no more than it needs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from graph.errors import SourceError, SourceRefused, UsageError
from loaders.moderngov.access.address import is_web_link, site_of
from loaders.moderngov.access.cache import Cache
from loaders.moderngov.access.fetching import Client
from tests.moderngov.access.reading import whole
from tests.moderngov.conftest import HERE, Open, StoppedClock
from tests.moderngov.fictional.server import Answer, FakeSite


@pytest.mark.parametrize("delay", ["61", "86400", "1e12"])
def test_a_pause_that_nobody_would_wait_for_is_told(site: FakeSite, client: Open, delay: str) -> None:
    robots = f"User-agent: *\nCrawl-delay: {delay}\n".encode()
    site.behaves("/robots.txt", lambda _: Answer(robots, 200))
    with pytest.raises(SourceRefused, match=r"asks for \S+ seconds between two requests[^\n]*--longest-pause[^\n]*min"):
        client().read(f"{site.address}x", whole)
    assert client(replace(HERE, longest_pause=1e13)).read(f"{site.address}robots.txt", bytes) == robots


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_rules_for_programs_hold_however_they_were_saved(site: FakeSite, client: Open, encoding: str) -> None:
    site.behaves("/robots.txt", lambda _: Answer("User-agent: *\r\nDisallow: /x\r\n".encode(encoding), 200))
    with pytest.raises(SourceRefused, match=r"robots\.txt"):
        client().read(f"{site.address}x", whole)


@pytest.mark.parametrize("words", ["²", "٣", "1" * 400, "-5", "Thu, 99 Jan 2026 99:00:00 GMT", "NaN", "", "\t"])
def test_odd_words_of_when_to_come_back(site: FakeSite, client: Open, clock: StoppedClock, words: str) -> None:
    site.behaves("/x", lambda _: Answer(b"", 503, {"Retry-After": words.encode("utf-8").decode("latin-1")}))
    with pytest.raises(SourceError, match=r"^[^\n]*answers 503[^\n]*$"):
        client().read(f"{site.address}x", whole)


@pytest.mark.parametrize("target", ["http://[", "http://x:99999/", "http://a:b/", "//[::1", "http://１２７.0.0.1:x/"])
def test_odd_places_to_go(site: FakeSite, client: Open, target: str) -> None:
    site.behaves("/x", lambda _: Answer(b"", 302, {"Location": target.encode("utf-8").decode("latin-1")}))
    reader = client()
    with pytest.raises(SourceError, match=r"^[^\n]*$"):
        reader.read(f"{site.address}x", whole)
    assert reader.requests == 2  # its rules and the page


@pytest.mark.parametrize("fault", ["illegal status line", "bad Content-Length", "illegal header line"])
def test_what_is_no_http_is_asked_for_once(tmp_path: Path, clock: StoppedClock, fault: str) -> None:
    asked: list[str] = []

    def odd(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if request.url.path == "/robots.txt":
            return httpx.Response(404)
        raise httpx.RemoteProtocolError(fault, request=request)

    cache = Cache(tmp_path / "cache")
    reader = Client("https://thornmere.example/", cache, HERE, clock, transport=httpx.MockTransport(odd))
    with pytest.raises(SourceError, match=f"no HTTP .{fault}.$"):
        reader.read(f"{reader.base}x", whole)
    assert asked == ["/robots.txt", "/x"]


def test_no_cookie_is_sent_back(site: FakeSite, client: Open) -> None:
    site.behaves("/x", lambda _: Answer(b"<a/>", 200, {"Set-Cookie": "session=1; Path=/"}))
    reader = client()
    reader.read(f"{site.address}x", bytes)
    reader.read(f"{site.address}robots.txt", bytes)
    assert not any("cookie" in asked.headers for asked in site.asked)


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("https://a.example/documents/1.pdf", True),
        ("documents/1.pdf", True),
        ("HTTP://a.example/1", True),
        ("javascript:alert(1)", False),
        (" JavaScript:alert(1)", False),
        ("data:text/html,x", False),
        ("file:///etc/hosts", False),
        ("mailto:a@b.example", False),
        ("http://[", False),
    ],
)
def test_links_that_are_stored(link: str, kept: bool) -> None:
    assert is_web_link(link) is kept


def test_sites_in_folders_of_one_host_are_several() -> None:
    one, other = site_of("https://a.example/north/"), site_of("https://a.example/south/mgMemberIndex.aspx")
    assert one.id("meeting", 214) == "moderngov:a.example/north:meeting:214"
    assert other.id("meeting", 214) == "moderngov:a.example/south:meeting:214"
    assert site_of("https://a.example/").id("meeting", 214) == "moderngov:a.example:meeting:214"


@pytest.mark.parametrize("address", ["https://a.example:８０/", "https://a.example:x/", "https://[::1/"])
def test_ports_in_foreign_digits_are_no_address(address: str) -> None:
    with pytest.raises(UsageError):
        site_of(address)
