"""Follows a site's lists of minutes: from the page that was named to those of years, and of further pages of lists.

Only pages of the named host are asked for, and of those only what leads to minutes: pages whose links say so, lists by
year, the next page of a list, and what lies below the address that was named.
"""

from __future__ import annotations

import datetime
import re
from collections import deque
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from urllib.parse import parse_qs, unquote, urlsplit

from graph.errors import SourceBusy, SourceError, SourceRefused
from loaders.formats import SUFFIXES
from loaders.moderngov.access.answers import with_port
from loaders.moderngov.access.fetching import Client
from loaders.websites.pages import WebLink, WebPage, read_page
from loaders.websites.wording import day_of, first_said, is_period, name_of, said_by, year_of_upload

MOST_PAGES = 300
MOST_DOCUMENTS = 2000
DEEPEST = 5  # links from the page that was named
PAGES = frozenset({"", ".htm", ".html", ".php", ".asp", ".aspx", ".cfm", ".jsp"})
FILES = frozenset(SUFFIXES) - PAGES
PAGED = re.compile(r"/page/\d{1,4}/?$")
PAGE_NUMBERS = frozenset({"page", "paged", "pg", "start", "offset", "year", "yr", "y"})
# What WordPress links on every page, and is no list.
NOT_FOLLOWED = re.compile(
    r"/(?:feed|wp-json|wp-admin|wp-login\.php|wp-content/(?:themes|plugins)|xmlrpc\.php|comments|author|tag|embed|amp)(?:/|$)|"
    r"[?&](?:replytocom|share|print|ical|rss|feed|action|add-to-cart|lang)=",
    re.I,
)


@dataclass(frozen=True)
class WebDocument:
    """Minutes that a site lists: their ``address``, the ``words`` of the link, and the ``day`` where these tell it."""

    address: str
    words: str
    day: datetime.date | None = None


@dataclass
class Walk:
    """What was found: ``documents`` in the order of the lists, how many ``pages`` were read for them.

    ``elsewhere`` are the hosts of minutes that are not on the site's own, with how many; ``failures`` are pages that
    could not be read; ``remarks`` tell of limits. ``council`` is the site's name where that is a council's.
    """

    documents: dict[str, WebDocument] = field(default_factory=dict)
    pages: int = 0
    elsewhere: dict[str, int] = field(default_factory=dict)
    failures: list[tuple[str, SourceError]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    council: str | None = None


def walk(
    client: Client,
    start: str,
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    hosts: Collection[str] = (),
) -> Walk:
    """The minutes that the page at ``start`` and the lists behind it link; of days that are known only those wanted.

    ``hosts`` may be read beside the site's own. Raises ``SourceError`` where the first page cannot be read,
    ``SourceBusy`` where the site wants to be left alone.
    """
    walker = _Walker(client, start, since, until, hosts)
    walker.go()
    return walker.found


class _Walker:
    def __init__(
        self,
        client: Client,
        start: str,
        since: datetime.date | None,
        until: datetime.date | None,
        hosts: Collection[str],
    ) -> None:
        self._client, self._start = client, start
        self._since, self._until = since, until
        self._hosts = {with_port(urlsplit(start)), *hosts}
        self._folder = urlsplit(start).path.rpartition("/")[0] + "/"
        self._waiting: deque[tuple[str, WebLink | None, int]] = deque([(start, None, 0)])
        self._seen = {_same(start)}
        self._empty: list[str] = []
        self.found = Walk()

    def go(self) -> None:
        self._walk()
        if self._empty:
            others = f" and {len(self._empty) - 1} more" if len(self._empty) > 1 else ""
            self.found.remarks.append(
                f"{self._empty[0]}{others}: called minutes by a link, but there are none, nor other links to any"
            )

    def _walk(self) -> None:
        while self._waiting:
            if self.found.pages >= MOST_PAGES or len(self.found.documents) >= MOST_DOCUMENTS:
                self.found.remarks.append(
                    f"{len(self._waiting):,} pages were not looked at: {MOST_PAGES:,} pages and {MOST_DOCUMENTS:,} "
                    "minutes are the limit; name the page of a year or committee"
                )
                return
            address, link, depth = self._waiting.popleft()
            try:
                page = self._client.read(address, read_page, address)
            except SourceBusy:
                raise
            except SourceError as error:
                if link is None:
                    raise
                if not isinstance(error, SourceRefused) or said_by(link.words) == "minutes":
                    self.found.failures.append((address, error))
                continue
            self.found.pages += 1
            self._take(address, page, link, depth)

    def _take(self, address: str, page: WebPage, link: WebLink | None, depth: int) -> None:
        self.found.council = self.found.council or page.council
        words = " ".join(filter(None, (link.words if link else "", page.title)))
        called = link is not None and said_by(link.words) == "minutes" and day_of((link.words,)) is not None
        if page.kind is not None or page.is_minutes or (called and page.may_be_minutes):
            self._add(address, link.words if link and link.words else page.title, (words, name_of(address)))
            return  # what such a page links belongs to it
        before = self._met()
        for each in page.links:
            self._follow(each, page, address, depth)
        if called and self._met() == before:
            self._empty.append(address)

    def _met(self) -> int:
        """How much was found, or is still to be looked at."""
        return len(self.found.documents) + len(self._seen) + sum(self.found.elsewhere.values())

    def _follow(self, link: WebLink, page: WebPage, place: str, depth: int) -> None:
        parts = urlsplit(link.address)
        ending = PurePosixPath(parts.path).suffix.lower()
        said = first_said((link.words, name_of(link.address), *link.around, page.title if link.inside else ""))
        is_file = ending in FILES
        if with_port(parts) not in self._hosts:
            if is_file and said_by(f"{link.words} {name_of(link.address)}") == "minutes":
                self.found.elsewhere[parts.netloc] = self.found.elsewhere.get(parts.netloc, 0) + 1
            return
        if is_file and said == "minutes":
            own = (link.words, name_of(link.address), *(f"{link.words} {words}" for words in link.around), *link.around)
            self._add(link.address, link.words or name_of(link.address), own)
        elif not is_file and depth < DEEPEST and self._leads_on(link, ending, place):
            key = _same(link.address)
            if key not in self._seen and self._is_wanted(link.address, day_of((link.words, name_of(link.address)))):
                self._seen.add(key)
                self._waiting.append((link.address, link, depth + 1))

    def _leads_on(self, link: WebLink, ending: str, place: str) -> bool:
        """Whether a page may list minutes, or be such."""
        parts = urlsplit(link.address)
        if (ending not in PAGES and not ending[1:].isdigit()) or NOT_FOLLOWED.search(link.address):
            return False
        asked = parse_qs(parts.query)
        if PAGED.sub("/", parts.path).rstrip("/") == PAGED.sub("/", urlsplit(place).path).rstrip("/"):
            return bool(PAGED.search(parts.path) or link.following or asked.keys() & PAGE_NUMBERS)
        said = first_said((link.words, name_of(link.address)))
        if said is not None:
            return said == "minutes" and (link.inside or parts.path.startswith(self._folder))
        if link.inside and (is_period(link.words) or (link.following and place != self._start)):
            return True
        below = self._folder != "/" and parts.path.startswith(self._folder) and parts.path != self._folder
        return below and (link.inside or link.following)

    def _add(self, address: str, words: str, tells: tuple[str, ...]) -> None:
        day = day_of(tells)
        if self._is_wanted(address, day):
            named = " ".join(words.split()) or unquote(address.rpartition("/")[2])
            self.found.documents.setdefault(_same(address), WebDocument(address, named, day))

    def _is_wanted(self, address: str, day: datetime.date | None) -> bool:
        """Whether a day is within those asked for; where none is known, a file may be of any that is not too late."""
        if day is not None:
            return (self._since is None or day >= self._since) and (self._until is None or day <= self._until)
        uploaded = year_of_upload(address)
        return self._since is None or uploaded is None or uploaded >= self._since.year


def _same(address: str) -> str:
    """The address without what makes no other page of it."""
    parts = urlsplit(address)
    path = re.sub(r"/index\.(?:html?|php|aspx?)$", "/", parts.path, flags=re.I).rstrip("/")
    return f"{parts.netloc.casefold()}{path}?{parts.query}"
