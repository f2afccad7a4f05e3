"""Follows a site's lists of minutes: from the page that was named to those of years, and of further pages of lists.

Only pages of the named host are asked for, and of those only what leads to minutes: pages whose links say so, lists by
year, the next page of a list, and what lies below the address that was named.
"""

from __future__ import annotations

import datetime
import re
from collections import deque
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from urllib.parse import parse_qs, unquote, urlsplit

from graph.errors import SourceBusy, SourceError, SourceRefused
from loaders.formats import SUFFIXES
from loaders.moderngov.access.answers import with_port
from loaders.moderngov.access.fetching import Client
from loaders.websites.pages import WebLink, WebPage, read_page
from loaders.websites.wording import (
    day_of,
    day_under,
    first_said,
    is_download,
    is_meeting,
    is_period,
    name_of,
    said_by,
    year_of_upload,
)  # fmt: skip

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
    could not be read; ``remarks`` tell of limits. ``left_out`` are the days that were not asked for, by address.
    ``council`` is the site's name where that is a council's.
    """

    documents: dict[str, WebDocument] = field(default_factory=dict)
    pages: int = 0
    elsewhere: dict[str, int] = field(default_factory=dict)
    failures: list[tuple[str, SourceError]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    left_out: dict[str, datetime.date] = field(default_factory=dict)
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
        self._posts: set[str] = set()  # those that only the list over them calls minutes
        self._shown: set[str] = set()  # what the pages of lists link
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
        day = day_under((words, name_of(address)), link.around if link else ())
        if page.kind is not None or page.is_minutes:
            self._add(address, link.words if link and link.words else page.title, day)
            return  # what such a page links belongs to it
        is_post = address in self._posts
        holds = [each for each in page.links if each.inside and self._is_minutes(each, page, is_post)]
        called = link is not None and said_by(link.words) == "minutes" and day_of((link.words,)) is not None
        if called and page.may_be_minutes and not holds:
            self._add(address, link.words if link else page.title, day)
            return
        shown = {_same(each.address) for each in page.links if each.inside and not _is_further(each, address)}
        ended = link is not None and _is_further(link, address) and shown <= self._shown
        self._shown |= shown
        before = self._met()
        for each in holds if is_post else page.links:
            if not (ended and _is_further(each, address)):
                self._follow(each, page, address, depth, link if called or is_post else None)
        if (called or is_post) and not holds and self._met() == before:
            self._empty.append(address)

    def _met(self) -> int:
        """How much was found, or is still to be looked at."""
        return len(self.found.documents) + len(self._seen) + sum(self.found.elsewhere.values())

    def _follow(self, link: WebLink, page: WebPage, place: str, depth: int, post: WebLink | None) -> None:
        """Take up what a link of a page leads to; ``post`` is the link to the page where that is the post of a day."""
        parts = urlsplit(link.address)
        if with_port(parts) not in self._hosts:
            if _is_file(link.address) and said_by(f"{link.words} {name_of(link.address)}") == "minutes":
                self.found.elsewhere[parts.netloc] = self.found.elsewhere.get(parts.netloc, 0) + 1
            return
        over = link.around if post is None else (post.words, *link.around, *post.around)
        day = day_under((link.words, name_of(link.address)), over)
        is_minutes = self._is_minutes(link, page, place in self._posts)
        if _is_file(link.address):
            if is_minutes:
                words = link.words or name_of(link.address)
                self._add(link.address, words if post is None else f"{post.words}: {words}", day)
            return
        is_post = _is_post(link, page)
        leads_on = is_minutes if is_download(link.address) else is_post or self._leads_on(link, place)
        key = _same(link.address)
        if depth < DEEPEST and leads_on and key not in self._seen and self._is_wanted(link.address, day):
            self._seen.add(key)
            if is_post and said_by(link.words) is None:
                self._posts.add(link.address)
            self._waiting.append((link.address, replace(link, around=over), depth + 1))

    def _is_minutes(self, link: WebLink, page: WebPage, of_post: bool) -> bool:
        """Whether a link leads to a file of minutes, by its words and those over it; of a post for them, to any."""
        if not _is_file(link.address) and not is_download(link.address):
            return False
        over = (*link.around, page.title) if link.inside else ()
        said = first_said((link.words, name_of(link.address), *over))
        return said == "minutes" or (of_post and said is None)

    def _leads_on(self, link: WebLink, place: str) -> bool:
        """Whether a page may list minutes, or be such."""
        parts = urlsplit(link.address)
        if not _is_page(link.address):
            return False
        if _is_list_of(link.address, place):
            return _is_further(link, place)
        said = first_said((link.words, name_of(link.address)))
        if said is not None:
            return said == "minutes" and (link.inside or parts.path.startswith(self._folder))
        if link.inside and (is_period(link.words) or (link.following and place != self._start)):
            return True
        below = self._folder != "/" and parts.path.startswith(self._folder) and parts.path != self._folder
        return below and (link.inside or link.following)

    def _add(self, address: str, words: str, day: datetime.date | None) -> None:
        if self._is_wanted(address, day):
            named = " ".join(words.split()) or unquote(address.rpartition("/")[2])
            self.found.documents.setdefault(_same(address), WebDocument(address, named, day))

    def _is_wanted(self, address: str, day: datetime.date | None) -> bool:
        """Whether a day is within those asked for; where none is known, a file may be of any that is not too late."""
        if day is not None:
            wanted = (self._since is None or day >= self._since) and (self._until is None or day <= self._until)
            if not wanted:
                self.found.left_out[_same(address)] = day
            return wanted
        uploaded = year_of_upload(address)
        return self._since is None or uploaded is None or uploaded >= self._since.year


def _is_file(address: str) -> bool:
    return PurePosixPath(urlsplit(address).path).suffix.lower() in FILES


def _is_page(address: str) -> bool:
    """Whether what stands there may be a page, and none of those that WordPress links everywhere."""
    ending = PurePosixPath(urlsplit(address).path).suffix.lower()
    return (ending in PAGES or ending[1:].isdigit()) and not NOT_FOLLOWED.search(address)


def _is_list_of(address: str, place: str) -> bool:
    """Whether an address is a part of the list of which ``place`` is one."""
    one, other = (PAGED.sub("/", urlsplit(each).path).rstrip("/") for each in (address, place))
    return one == other


def _is_further(link: WebLink, place: str) -> bool:
    """Whether a link leads to another page of the same list."""
    parts = urlsplit(link.address)
    numbered = PAGED.search(parts.path) or link.following or parse_qs(parts.query).keys() & PAGE_NUMBERS
    return _is_list_of(link.address, place) and bool(numbered)


def _is_post(link: WebLink, page: WebPage) -> bool:
    """Whether a link names a meeting and stands under minutes: the post that holds them."""
    if not link.inside or not is_meeting(link.words) or not _is_page(link.address):
        return False
    return first_said((name_of(link.address), *link.around, page.title)) == "minutes"


def _same(address: str) -> str:
    """The address without what makes no other page of it."""
    parts = urlsplit(address)
    path = re.sub(r"/index\.(?:html?|php|aspx?)$", "/", parts.path, flags=re.I).rstrip("/")
    return f"{parts.netloc.casefold()}{path}?{parts.query}"
