"""What was answered once is not asked for again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from graph.errors import SourceError
from loaders.moderngov.access.cache import Cache
from loaders.moderngov.access.crawl_policy import DAY
from tests.moderngov.access.reading import COMMITTEES, whole
from tests.moderngov.conftest import HERE, Open, StoppedClock
from tests.moderngov.fictional.server import Answer, FakeSite


def test_what_stands_in_the_cache_is_not_asked_for(site: FakeSite, client: Open, clock: StoppedClock) -> None:
    first = client().read(site.address + COMMITTEES, whole)
    clock.time += DAY - 60
    again = client()
    assert again.read(site.address + COMMITTEES, whole) == first
    assert again.requests == 0


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
