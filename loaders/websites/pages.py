"""A page's links, each with the words that tell what it leads to; and whether the page is minutes itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from graph.errors import SourceError
from loaders.formats.html import guards
from loaders.formats.html.page import decode_page
from loaders.formats.kinds import kind_of
from loaders.parsing.forms import find_dates
from loaders.websites.surroundings import HEADINGS, LONGEST, Headings, around, is_furniture, words_of

MOST_LINKS = 5000
EMBEDDED = {"object": "data", "embed": "src", "iframe": "src"}  # how PDF viewers of WordPress show a file
BEHIND_BUTTON = "data-downloadurl"  # where a download manager's button has its address
COUNCIL = re.compile(r"\b(?:council|cyngor|parish meeting)\b", re.I)
BEGINNING = 3000  # characters of minutes that name the meeting and who was there
FEWEST = 100  # words of minutes
SIGNS = tuple(
    re.compile(words, re.I)
    for words in (
        r"\b(?:present|in attendance|attendees)\b", r"\bapologies\b", r"\b(?:resolved|agreed|proposed|seconded)\b",
        r"\bdeclarations? of interests?\b", r"\bminutes of\b", r"\bmeeting (?:closed|ended)\b|\bnext meeting\b",
    )
)  # fmt: skip


@dataclass(frozen=True)
class WebLink:
    """A link: its ``address``, its own ``words``, and those ``around`` it, the nearest first.

    ``inside`` where it stands in the page's content, ``following`` where it leads to the next page of a list.
    """

    address: str
    words: str
    around: tuple[str, ...] = ()
    inside: bool = True
    following: bool = False


@dataclass(frozen=True)
class WebPage:
    """What stands at an address: a page with its ``title`` and links; ``kind`` is the format where it is a file.

    ``council`` is the site's name where that is a council's. ``is_minutes`` where the page itself reads as such;
    ``may_be_minutes`` where it has a day and one of their signs: enough for a page that its link calls minutes.
    """

    title: str = ""
    council: str | None = None
    links: tuple[WebLink, ...] = ()
    is_minutes: bool = False
    may_be_minutes: bool = False
    kind: str | None = None


def read_page(data: bytes, address: str) -> WebPage:
    """What stands at an address. Raises ``SourceError`` for what is neither page nor file, ``UnreadableDocument``."""
    kind = kind_of(data, address)
    if kind not in (None, "html"):
        return WebPage(kind=kind)
    text = decode_page(data, address)
    if "<" not in text:
        raise SourceError("is no page: it has no elements", address=address)
    guards.check(text, address)
    tree = LexborHTMLParser(text)
    title = words_of(tree.css_first("title"))
    base = tree.css_first("base[href]")
    start = urljoin(address, base.attributes.get("href") or "") if base is not None else address
    links = tuple(_links(tree, start)) if tree.body is not None else ()
    heading = tree.css_first("h1")
    named = f"{title} {words_of(heading)}"
    words = words_of(tree.css_first("main, article, [role=main], .entry-content") or tree.body)
    signs = sum(bool(sign.search(words)) for sign in SIGNS) if any(find_dates(words[:BEGINNING])) else 0
    whole = signs >= 3 and len(words.split()) >= FEWEST
    return WebPage(named.strip(), _council(tree, title), links, whole, signs > 0)


def _links(tree: LexborHTMLParser, base: str) -> Iterator[WebLink]:
    headings, count = Headings(), 0
    for node in tree.css(
        "a[href], object[data], embed[src], iframe[src], link[rel=next], " + ", ".join(sorted(HEADINGS))
    ):
        tag = node.tag or ""
        if tag in HEADINGS:
            headings.pass_by(node)
            continue
        target = (node.attributes.get(EMBEDDED.get(tag, "href")) or "").strip()
        if target.startswith(("#", "javascript:")):
            target = node.attributes.get(BEHIND_BUTTON) or ""
        address = _address(base, target)
        if address is None:
            continue
        count += 1
        if count > MOST_LINKS:
            return
        inside = not is_furniture(node)
        relation = (node.attributes.get("rel") or "").split()
        classes = node.attributes.get("class") or ""
        own = " ".join(filter(None, (words_of(node), node.attributes.get("title") or "", _label(node))))
        yield WebLink(
            address, own[:LONGEST], tuple(around(node, headings.over(node))) if inside else (), inside,
            "next" in relation or bool(re.search(r"\b(?:next|page-numbers|nav-previous|older)\b", classes)),
        )  # fmt: skip


def _address(base: str, target: str) -> str | None:
    """The address that a link leads to; None for what is none of the web."""
    if not target or target.startswith("#"):
        return None
    try:
        address = urldefrag(urljoin(base, target)).url
        parts = urlsplit(address)
        return address if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def _label(node: LexborNode) -> str:
    picture = node.css_first("img[alt]")
    shown = picture.attributes.get("alt") if picture is not None else None
    return " ".join(filter(None, (node.attributes.get("aria-label"), shown)))


def _council(tree: LexborHTMLParser, title: str) -> str | None:
    """The council's name, as the site calls itself: in its own mark, or behind the last stroke of the title."""
    mark = tree.css_first("meta[property='og:site_name']")
    named = [mark.attributes.get("content") or ""] if mark is not None else []
    parts = re.split(r"\s+[|–—•»-]\s+", title)
    named += [*parts[:0:-1]] if len(parts) > 1 else []
    return next((" ".join(name.split()) for name in named if COUNCIL.search(name) and len(name) < LONGEST), None)
