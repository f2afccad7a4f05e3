"""A client that reads a site as a considerate visitor: slowly, once, and only what it may.

One connection at a time, a pause after each answer, a name that says who asks. ``robots.txt`` and ``Retry-After`` are
obeyed. What was read stands in the cache: for a day it is not asked for again, later only whether it changed. Answers
have a largest size and a longest time, and are read under limits. Redirects are followed on the same host only.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Timer
from typing import Self, TypeVar
from urllib.parse import urljoin, urlsplit

import httpx
from protego import Protego

from graph.errors import SourceBusy, SourceError, SourceRefused
from loaders.moderngov.access.answers import (
    NOT_THERE,
    Answer,
    failure_of,
    is_broken_off,
    parsed,
    retry_after,
    rules_of,
    secure,
    with_port,
)
from loaders.moderngov.access.cache import Cache, Kept
from loaders.moderngov.access.crawl_policy import AGENT, Clock, CrawlPolicy, SystemClock
from loaders.moderngov.access.isolation import IsolatedReader
from loaders.moderngov.access.network import CheckedTransport

T = TypeVar("T")

ROBOTS = "/robots.txt"
LARGEST_ROBOTS = 500_000  # bytes of rules; what stands behind them is left unread, as RFC 9309 allows
LARGEST = 30_000_000  # bytes of one answer
LONGEST = 180.0  # seconds of one answer
TRIES = 3
REDIRECTS = 5
LONGEST_WAIT = 900.0  # seconds; a site that asks for more is left for another time
REDIRECTS_BY = {301, 302, 303, 307, 308}
TOO_MANY = 429
LATER = {TOO_MANY, 503}
BROKEN = {500, 502, 504}


@dataclass
class Client:
    """Reads addresses of one site (``base``). ``told`` is called with a line where something takes long.

    ``readers`` read what is answered; ``requests`` counts what was sent; ``pause`` are the seconds between requests.
    """

    base: str
    cache: Cache
    policy: CrawlPolicy = field(default_factory=CrawlPolicy)
    clock: Clock = field(default_factory=SystemClock)
    transport: httpx.BaseTransport | None = None
    told: Callable[[str], object] = lambda line: None
    readers: IsolatedReader = field(default_factory=IsolatedReader)
    requests: int = 0
    pause: float = field(init=False)

    def __post_init__(self) -> None:
        transport = self.transport or CheckedTransport(allow_private=self.policy.allow_private)
        self._cut = transport.cut if isinstance(transport, CheckedTransport) else lambda: None
        self._http = httpx.Client(
            transport=transport,
            headers={"User-Agent": self.policy.user_agent, "Accept-Language": "en-GB,en;q=0.8"},
            timeout=self.policy.silence,
            trust_env=False,
        )
        self._robots: dict[str, Protego | SourceError] = {}
        self._begun = self.clock.now()
        self._is_secure = False
        self._next = 0.0
        self.pause = self.policy.pause

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def read(self, url: str, parse: Callable[..., T], *more: object) -> T:
        """What ``parse`` makes of the bytes at ``url`` and of ``more``; it raises ``SourceError`` for something else.

        Such bytes are asked for once more and never kept; those that come to a limit are not asked for again. Raises
        ``SourceError`` (with the HTTP status or the limit, where there was one) where nothing can be read,
        ``SourceRefused`` where it may not be.
        """
        return self._read(url, lambda data: self.readers.make(url, parse, data, *more))

    def file(self, url: str) -> bytes:
        """The bytes at ``url``. Raises as ``read``."""
        return self._read(url, bytes)

    def _read(self, url: str, parse: Callable[[bytes], T]) -> T:
        self._refuse_others(url)
        self._refuse_by_robots(url)
        kept = self.cache.find(url)
        if kept is not None and self._is_fresh(kept[0]):
            return parsed(*kept, parse)
        asked = self._asked(url, kept)
        try:
            return self._kept(*asked, parse)
        except SourceError as error:
            if error.status is not None or error.limit is not None:
                raise
        return self._kept(*self._asked(url, None), parse)

    def _is_fresh(self, kept: Kept) -> bool:
        return kept.at >= self._begun or self.clock.now() - kept.at < self.policy.fresh

    def _kept(self, kept: Kept, data: bytes, parse: Callable[[bytes], T]) -> T:
        value = parsed(kept, data, parse)
        self.cache.keep(kept, data)
        return value

    def _asked(self, url: str, before: tuple[Kept, bytes] | None) -> tuple[Kept, bytes]:
        headers = {}
        if before is not None:
            headers = {"If-None-Match": before[0].etag, "If-Modified-Since": before[0].last_modified}
        answer = self._patiently(url, {name: value for name, value in headers.items() if value})
        if answer.status == 304 and before is not None:
            return before[0].model_copy(update={"at": self.clock.now()}), before[1]
        kept = Kept(
            url=url,
            status=answer.status,
            at=self.clock.now(),
            sha256=hashlib.sha256(answer.data).hexdigest(),
            etag=answer.headers.get("etag"),
            last_modified=answer.headers.get("last-modified"),
        )
        if answer.status in NOT_THERE:
            self.cache.keep(kept, answer.data)
        return kept, answer.data

    def _patiently(self, url: str, headers: dict[str, str]) -> Answer:
        """Ask; where the site is busy or stumbles, wait and ask again, a few times."""
        wait = max(self.pause, 1.0)
        for attempt in range(TRIES):
            last = attempt == TRIES - 1
            try:
                answer = self._following(url, headers)
            except (httpx.InvalidURL, httpx.CookieConflict, UnicodeError, ValueError) as error:
                reason = f"answers with something that is no HTTP ({type(error).__name__})"
                raise SourceError(reason, address=url) from None
            except httpx.HTTPError as error:
                if isinstance(error, httpx.RemoteProtocolError) and "location header" in str(error):
                    raise SourceError("leads to what is no address", address=url) from None
                if isinstance(error, httpx.RemoteProtocolError) and not is_broken_off(error):
                    raise SourceError(f"answers with something that is no HTTP ({error})", address=url) from None
                if last:
                    raise SourceError(failure_of(error), address=url) from None
            else:
                if answer.status in {200, 304} | NOT_THERE:
                    return answer
                asked = retry_after(answer.headers.get("retry-after"), self.clock.now())
                if answer.status == TOO_MANY and last:
                    raise SourceBusy("still answers that it is asked too often: load again later", address=url)
                if answer.status not in LATER | BROKEN or last:
                    raise SourceError(f"answers {answer.status} {answer.reason}", status=answer.status, address=url)
                if asked is not None and asked > LONGEST_WAIT:
                    raise SourceBusy(f"asks to come back in {asked / 60:.0f} minutes: load again then", address=url)
                wait = max(wait, asked or 0)
            self.told(f"{urlsplit(url).netloc} is busy or out of order: asking again in {wait:.0f} seconds")
            self.clock.sleep(wait)
            wait *= 2
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _following(self, url: str, headers: dict[str, str]) -> Answer:
        """Ask, and go where the site sends us, as long as that is the site itself."""
        place = self._as_secure(url)
        for _ in range(REDIRECTS):
            answer = self._once(place, headers)
            target = answer.headers.get("location")
            if answer.status not in REDIRECTS_BY or not target:
                return answer
            try:
                place = urljoin(place, target)
            except ValueError:
                raise SourceError(f"leads to {target[:200]}, which is no address", address=url) from None
            self._refuse_others(place, sent_from=url)
            self._is_secure |= secure(url) == place
            if not url.endswith(ROBOTS):
                self._refuse_by_robots(place)
        raise SourceError("leads in a circle", status=answer.status, address=url)

    def _as_secure(self, url: str) -> str:
        """A site that sends everybody from http to https does so once only."""
        return secure(url) if self._is_secure and url.startswith(self.base) else url

    def _once(self, url: str, headers: dict[str, str]) -> Answer:
        if (early := self._next - self.clock.now()) > 0:
            self.clock.sleep(early)
        self.requests += 1
        was_cut = Event()
        alarm = Timer(LONGEST, self._cut_off, (was_cut,))
        alarm.daemon = True
        alarm.start()
        try:
            return self._received(url, headers)
        except httpx.HTTPError:
            if was_cut.is_set():
                reason = f"does not answer in time: it took more than {LONGEST:g} s"
                raise SourceError(f"{reason}", limit="time", address=url) from None
            raise
        finally:
            alarm.cancel()
            self._next = self.clock.now() + self.pause

    def _cut_off(self, was_cut: Event) -> None:
        """End the connection; that it was we is known before the other thread meets the end."""
        was_cut.set()
        self._cut()

    def _received(self, url: str, headers: dict[str, str]) -> Answer:
        self._http.cookies.clear()  # a visitor without memory: nothing that a site sets is sent to it again
        with self._http.stream("GET", url, headers=headers) as response:
            if len(response.headers.get_list("content-encoding", split_commas=True)) > 1:
                raise SourceError("is packed more than once", limit="size", address=url)
            data = bytearray()
            for piece in response.iter_bytes():
                data += piece
                if len(data) > LARGEST:
                    raise SourceError(f"is larger than {LARGEST // 1_000_000} MB", limit="size", address=url)
            return Answer(response.status_code, response.reason_phrase, response.headers, bytes(data))

    def _refuse_others(self, url: str, sent_from: str | None = None) -> None:
        """Only the site's own host is read, by no weaker way than the user named, and the hosts that were allowed."""
        own = urlsplit(self.base)
        try:
            there = urlsplit(url)
            with_port(there)
        except ValueError:
            reason = f"leads to {url[:200]}, which is no address"
            raise SourceError(reason, address=sent_from) from None
        same = there.netloc.casefold() == own.netloc.casefold() and there.scheme == own.scheme
        stronger = (own.scheme, there.scheme) == ("http", "https") and there.hostname == own.hostname
        allowed = with_port(there) in self.policy.hosts and there.scheme in ("https", own.scheme)
        if not (same or stronger or allowed):
            lead = f"leads to {url}" if sent_from else url
            raise SourceRefused(
                f"{lead}, which is not on {own.netloc}; name that address, or allow it with --allow-host "
                f"{with_port(there) or 'HOST'}",
                address=sent_from,
            )

    def _refuse_by_robots(self, url: str) -> None:
        parts = urlsplit(url)
        root = f"{parts.scheme}://{parts.netloc}"
        if root not in self._robots:
            try:
                self._robots[root] = self._read_robots(f"{root}{ROBOTS}")
            except SourceError as error:
                self._robots[root] = error  # not asked again and again
        robots = self._robots[root]
        if isinstance(robots, SourceError):
            raise robots
        self._slow_down(robots.crawl_delay(AGENT), root)
        if not robots.can_fetch(url, AGENT):
            raise SourceRefused(f"{root}{ROBOTS} forbids programs to read it", address=url)

    def _slow_down(self, asked: float | None, root: str) -> None:
        """Keep to the pause that the rules ask for. Raises ``SourceRefused`` where that is too long to wait for."""
        pause = float(asked or 0)
        if not math.isfinite(pause) or pause > self.policy.longest_pause:
            raise SourceRefused(
                f"{root}{ROBOTS} asks for {pause:g} seconds between two requests, more than --longest-pause "
                f"{self.policy.longest_pause:g}: a meeting would take {2 * pause / 60:.0f} minutes or more"
            )
        if pause > self.pause:
            self.told(f"{root}{ROBOTS} asks for {pause:g} seconds between two requests, some two for each meeting")
            self.pause = pause

    def _read_robots(self, url: str) -> Protego:
        """The site's rules; a site without them has none (RFC 9309), one that cannot tell them is left alone."""
        kept = self.cache.find(url)
        if kept is None or not self._is_fresh(kept[0]):
            try:
                kept = self._asked(url, kept)
            except SourceError as error:
                if isinstance(error, SourceRefused | SourceBusy) or error.status is None or error.status >= 500:
                    raise
                return Protego.parse("")
            self.cache.keep(*kept)
        return self.readers.make(url, rules_of, kept[1][:LARGEST_ROBOTS] if kept[0].status == 200 else b"")
