"""The fictional council's site, running, and how it is visited: by a clock that does not wait."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from loaders.moderngov.access.address import site_of
from loaders.moderngov.access.cache import Cache
from loaders.moderngov.access.crawl_policy import CrawlPolicy
from loaders.moderngov.access.fetching import Client
from loaders.moderngov.council import Council
from minutegraph.app.loading.councils import SiteAccess
from tests.moderngov.fictional.server import FakeSite, running

NOON = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC).timestamp()
HERE = CrawlPolicy(pause=1.0, allow_private=True)


class StoppedClock:
    """Time passes only where somebody sleeps."""

    def __init__(self) -> None:
        self.time = NOON
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.time += seconds


@pytest.fixture
def site() -> Iterator[FakeSite]:
    with running() as made:
        yield made


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def visit(tmp_path: Path, clock: StoppedClock) -> SiteAccess:
    return SiteAccess(tmp_path / "cache", HERE, clock=clock)


Open = Callable[..., Client]


@pytest.fixture
def client(site: FakeSite, tmp_path: Path, clock: StoppedClock) -> Iterator[Open]:
    """Makes clients of the site, all with one cache."""
    made: list[Client] = []

    def make(policy: CrawlPolicy = HERE) -> Client:
        opened = Client(site.address, Cache(tmp_path / "cache"), policy, clock)
        made.append(opened)
        return opened

    yield make
    for opened in made:
        opened.__exit__()


@pytest.fixture
def council(site: FakeSite, client: Open) -> Council:
    return Council(site_of(site.address), client())
