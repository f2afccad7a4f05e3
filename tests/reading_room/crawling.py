"""Follows every link of every page, as a program does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from starlette.testclient import TestClient

MOST_SEARCHES = 120  # each search leads to narrower ones: to follow them all has no end
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


class Read(HTMLParser):
    """A page's links and anchors, and what is wrong with its form."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.faults: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        if self._open:
            self.faults.append(f"left open: {self._open}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in VOID:
            self._open.append(tag)
        if (id_ := given.get("id")) is not None:
            if id_ in self.ids:
                self.faults.append(f"twice: #{id_}")
            self.ids.add(id_)
        self.links += [str(given[name]) for name in ("href", "src", "action") if given.get(name)]
        self.faults += [f"{name} in {tag}" for name in given if name.startswith("on") or name == "style"]
        if tag == "style" or (tag == "script" and "src" not in given and given.get("type") != "application/json"):
            self.faults.append(f"inline {tag}")

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1] != tag:
            self.faults.append(f"{tag} ends inside of {self._open[-1:]}")
        if tag in self._open:
            while self._open.pop() != tag:
                pass


@dataclass(frozen=True)
class Answer:
    """What an address answers: its status (0 for one of another host, which is not asked), and its page, if any."""

    path: str
    status: int
    page: Read | None = None


def pages(client: TestClient, here: str, start: str = "/") -> Iterator[Answer]:
    """The answer of each address that links lead to from ``start``."""
    seen, todo = {start}, [start]
    searches = 0
    while todo:
        path = todo.pop()
        answer = client.get(path, follow_redirects=False)
        kind = answer.headers.get("content-type", "")
        page = Read(answer.text) if kind.startswith("text/html") else None
        yield Answer(path, answer.status_code, page)
        for link in dict.fromkeys(page.links if page else ()):
            if link.startswith(("#", "data:")):
                continue
            parts = urlsplit(urljoin(f"{here}{path}", link))
            if f"{parts.scheme}://{parts.netloc}" != here:
                yield Answer(link, 0)
                continue
            found = parts.path + (f"?{parts.query}" if parts.query else "")
            if found not in seen:
                if found.startswith("/search"):
                    searches += 1
                    if searches > MOST_SEARCHES:
                        continue
                seen.add(found)
                todo.append(found)
