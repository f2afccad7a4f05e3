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

MOST_LINKS = 5000
LONGEST = 200  # characters of words that are kept of a link, or of what stands around it
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "summary", "caption", "legend", "dt", "button"})
FURNITURE = frozenset({"nav", "header", "footer", "aside", "form"})
ROLES = frozenset({"navigation", "banner", "contentinfo", "complementary", "search"})
BLOCKS = frozenset({"li", "p", "td", "th", "dd", "div", "section", "article", "main", "body", "figure", "blockquote"})
EMBEDDED = {"object": "data", "embed": "src", "iframe": "src"}  # how PDF viewers of WordPress show a file
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
    title = _words(tree.css_first("title"))
    base = tree.css_first("base[href]")
    start = urljoin(address, base.attributes.get("href") or "") if base is not None else address
    links = tuple(_links(tree, start)) if tree.body is not None else ()
    heading = tree.css_first("h1")
    named = f"{title} {_words(heading)}"
    words = _words(tree.css_first("main, article, [role=main], .entry-content") or tree.body)
    signs = sum(bool(sign.search(words)) for sign in SIGNS) if any(find_dates(words[:BEGINNING])) else 0
    whole = signs >= 3 and len(words.split()) >= FEWEST
    return WebPage(named.strip(), _council(tree, title), links, whole, signs > 0)


def _links(tree: LexborHTMLParser, base: str) -> Iterator[WebLink]:
    heading, count = "", 0
    for node in tree.css(
        "a[href], object[data], embed[src], iframe[src], link[rel=next], " + ", ".join(sorted(HEADINGS))
    ):
        tag = node.tag or ""
        if tag in HEADINGS:
            heading = _words(node) or heading
            continue
        target = (node.attributes.get(EMBEDDED.get(tag, "href")) or "").strip()
        address = _address(base, target)
        if address is None:
            continue
        count += 1
        if count > MOST_LINKS:
            return
        inside = not _is_furniture(node)
        relation = (node.attributes.get("rel") or "").split()
        classes = node.attributes.get("class") or ""
        own = " ".join(filter(None, (_words(node), node.attributes.get("title") or "", _label(node))))
        yield WebLink(
            address, own[:LONGEST], tuple(_around(node, heading)) if inside else (), inside,
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


def _around(node: LexborNode, heading: str) -> Iterator[str]:
    """Words before the link in its block, its column's head, its row's first cell, and the heading above."""
    parent = node.parent
    while parent is not None and parent.tag not in BLOCKS:
        parent = parent.parent
    if parent is not None:
        whole, own = _words(parent), _words(node)
        before = whole[: whole.find(own)] if own and own in whole else whole
        if before.strip():
            yield before[-LONGEST:]
    cell = node
    while cell is not None and cell.tag not in ("td", "th"):
        cell = cell.parent  # type: ignore[assignment]
    if cell is not None:
        yield from _of_table(cell)
    if heading:
        yield heading[:LONGEST]


def _of_table(cell: LexborNode) -> Iterator[str]:
    row, column, before = cell.parent, 0, cell.prev
    while before is not None:
        column += before.tag in ("td", "th")
        before = before.prev
    table = row
    while table is not None and table.tag != "table":
        table = table.parent
    if row is None or table is None:
        return
    head = table.css_first("tr")
    cells = head.css("th, td") if head is not None else []
    if column < len(cells) and head is not None and head.mem_id != row.mem_id:
        yield _words(cells[column])[:LONGEST]
    first = row.css_first("th, td")
    if first is not None and first.mem_id != cell.mem_id:
        yield _words(first)[:LONGEST]


def _is_furniture(node: LexborNode) -> bool:
    above = node.parent
    while above is not None:
        if above.tag in FURNITURE or above.attributes.get("role") in ROLES:
            return True
        if above.tag in ("main", "article"):
            return False
        above = above.parent
    return False


def _label(node: LexborNode) -> str:
    picture = node.css_first("img[alt]")
    shown = picture.attributes.get("alt") if picture is not None else None
    return " ".join(filter(None, (node.attributes.get("aria-label"), shown)))


def _words(node: LexborNode | None) -> str:
    return "" if node is None else " ".join(node.text(separator=" ").split())


def _council(tree: LexborHTMLParser, title: str) -> str | None:
    """The council's name, as the site calls itself: in its own mark, or behind the last stroke of the title."""
    mark = tree.css_first("meta[property='og:site_name']")
    named = [mark.attributes.get("content") or ""] if mark is not None else []
    parts = re.split(r"\s+[|–—•»-]\s+", title)
    named += [*parts[:0:-1]] if len(parts) > 1 else []
    return next((" ".join(name.split()) for name in named if COUNCIL.search(name) and len(name) < LONGEST), None)
