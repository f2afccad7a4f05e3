"""Where a site may lead, and where it may be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from graph.errors import SourceError, SourceRefused
from loaders.moderngov.access.cache import Cache
from loaders.moderngov.access.crawl_policy import CrawlPolicy
from loaders.moderngov.access.fetching import Client
from tests.moderngov.access.reading import COMMITTEES, whole
from tests.moderngov.conftest import HERE, Open, StoppedClock
from tests.moderngov.fictional.server import Answer, FakeSite


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
    assert client(replace(HERE, hosts=frozenset({site.address.split("/")[2].replace("127.0.0.1", "localhost")}))).read(
        f"{site.address}old", whole
    )


def test_a_private_address_is_refused_unless_allowed(site: FakeSite, client: Open) -> None:
    with pytest.raises(SourceRefused, match=r"127\.0\.0\.1 is at 127\.0\.0\.1, .*--allow-private"):
        client(CrawlPolicy()).read(site.address + COMMITTEES, whole)
    assert site.asked == []


def test_another_host_is_not_asked_in_the_first_place(client: Open) -> None:
    with pytest.raises(SourceRefused, match="which is not on"):
        client().read("http://elsewhere.example/x", whole)
