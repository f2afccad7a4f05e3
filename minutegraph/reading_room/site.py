"""The same pages as files, for any web server: links are relative, and the bytes follow from the graph alone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from posixpath import relpath
from urllib.parse import parse_qs, quote, unquote, urlsplit

from graph.errors import UsageError
from graph.output import write_text
from minutegraph.app.questions.addresses import node_link
from minutegraph.reading_room.addresses import found_page
from minutegraph.reading_room.answers import ENDINGS, answer
from minutegraph.reading_room.page import Given, Page, View
from minutegraph.reading_room.site_index import index_files
from minutegraph.reading_room.static_files import static_file
from minutegraph.reading_room.writing import render_page

MARK = "site.json"  # names the files of a site, so that those of things that are gone can be taken away
_LISTS = ("/tasks", "/decisions", "/people", "/topics", "/doc")
_ALONE = ("/", "/conflicts", "/map/boards", "/map/people", "/map/topics", "/about", "/search", "/new")
_THINGS = """
MATCH (n:{label}) RETURN n.id AS id ORDER BY id
"""
_DOCUMENTS = "MATCH (d:Document) RETURN DISTINCT left(d.sha256, 16) AS sha ORDER BY sha"
ROWS, FEED = "rows", "feed"  # the files beside a page
_MOST_PAGES = 400  # of one list
_UNSAFE = re.compile(r"(?:^|/)\.{1,2}(?:/|$)|[\x00-\x1f\\]")


@dataclass
class Written:
    """What a site was written to: how many pages, and how many files that were taken away."""

    pages: int = 0
    removed: int = 0


def write_site(
    view: View, folder: Path, on_page: Callable[[int], object] = lambda pages: None, *, address: str = ""
) -> Written:
    """Write the pages of a graph into ``folder``: a new or empty one, or a site written before.

    Beside each page that has rows stand these as ``rows.json`` and ``rows.csv``. With ``address``, where the site is
    going to be (``https://...``), those that have days stand there as ``feed.atom``, too: a feed must name its place.

    Raises ``UsageError`` for a folder that holds something else, or that cannot be written.
    """
    before = _files_before(folder)
    view = replace(view, public=True, static=True)
    done = Written()
    files: list[str] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _mark(folder, before)  # first, so that a site whose writing was interrupted can be written again
        for name, text in _all_files(view, done, on_page, address.rstrip("/")):
            files.append(name)
            _write(folder / name, text)
        for name in sorted(before - set(files)):
            (folder / name).unlink(missing_ok=True)
            done.removed += 1
        _mark(folder, files)
    except OSError as error:
        raise UsageError(f"cannot write the site to {folder}: {error.strerror or error}") from error
    return done


def _mark(folder: Path, files: Iterable[str]) -> None:
    """Write down which files are the site's."""
    write_text(folder / MARK, json.dumps({"made by": "minutegraph site", "files": sorted(files)}, indent=0) + "\n")


def _files_before(folder: Path) -> set[str]:
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return set()
    try:
        known = json.loads((folder / MARK).read_text(encoding="utf-8"))
        return {name for name in known["files"] if isinstance(name, str) and not _UNSAFE.search(name)}
    except (OSError, ValueError, KeyError, TypeError):
        raise UsageError(f"{folder} holds something else than a site: name a new or an empty folder") from None


def _write(path: Path, text: str | bytes) -> None:
    """Write a file where its bytes are others by now: a server, or who copies the site, sees what has changed."""
    data = text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace")
    if path.is_file() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _all_files(
    view: View, done: Written, on_page: Callable[[int], object], address: str
) -> Iterator[tuple[str, str | bytes]]:
    numbers: dict[tuple[str, str], int] = {}
    for path in _addresses(view):
        page = found_page(view, path, Given())
        number, after = 1, ""
        while isinstance(page, Page):
            following = ""
            if page.next and path in _LISTS and number == _MOST_PAGES:
                page = replace(page, cuts=(*page.cuts, _MOST_PAGES * len(page.rows)))
            elif page.next and path in _LISTS:
                numbers[path, page.next] = number + 1
                following = f"{path}?after={quote(page.next)}"
            name = file_of(path, number)
            link = partial(_link, name, numbers)
            beside = dict(_beside(page, name, address, file_of(path, number + 1) if following else ""))
            forms = [(ending, f"{ROWS if ending != 'atom' else FEED}.{ending}") for ending in beside]
            yield name, render_page(page, link, view=view, forms=forms, path=path, query="", following=following)
            for (_, file), text in zip(forms, beside.values(), strict=True):
                yield _in_folder_of(name, file), text
            done.pages += 1
            on_page(done.pages)
            if not following:
                break
            number, after = number + 1, page.next
            page = found_page(view, path, Given(after=after))
    for name in ("icon.svg", "room.css", "search.js"):
        yield f"static/{name}", static_file(name)
    yield from index_files(view, partial(_link, file_of("/search"), {}))


def _beside(page: Page, name: str, address: str, following: str) -> Iterator[tuple[str, str]]:
    """The page's rows in each form that it has, by the ending; ``following`` is the file of the next page."""
    for ending in ENDINGS if page.rows.columns else ():
        if ending == "atom" and not address:
            continue
        own = f"{address}/{quote(_in_folder_of(name, f'{FEED}.atom'))}"
        go_on = ""
        if following:
            go_on = relpath(_in_folder_of(following, f"{ROWS}.{ending}"), name.rpartition("/")[0] or ".")
        if (text := answer(page, ending, own, address, following=go_on, full_paths=False)) is not None:
            yield ending, text


def _in_folder_of(page: str, file: str) -> str:
    folder = page.rpartition("/")[0]
    return f"{folder}/{file}" if folder else file


def _addresses(view: View) -> Iterator[str]:
    yield from _ALONE
    yield from _LISTS
    for label in ("Board", "Meeting", "Person", "Topic"):
        rows = view.store.read(_THINGS.format(label=label)).dicts()
        for row in rows:
            if not _UNSAFE.search(str(row["id"])):
                yield unquote(node_link(str(row["id"])))
    for row in view.store.read(_DOCUMENTS).dicts():
        yield f"/doc/{row['sha']}"


def file_of(path: str, number: int = 1) -> str:
    """The file of a page: each address is a folder with an ``index.html``; a list goes on in numbered ones."""
    bare = path.strip("/")
    if number > 1:
        bare = f"{bare}/page-{number}"
    return f"{bare}/index.html" if bare else "index.html"


def _link(here: str, numbers: dict[tuple[str, str], int], address: str) -> str:
    """The address as a path from the file ``here``; what only a server answers leads to the nearest page."""
    if not address.startswith("/"):
        return address
    parts = urlsplit(address)
    path, asked = unquote(parts.path), parse_qs(parts.query)
    rest = f"#{parts.fragment}" if parts.fragment else ""
    if path.startswith("/static/"):
        return quote(relpath(path.lstrip("/"), here.rpartition("/")[0] or "."))
    if path == "/map" and "around" in asked:
        path = unquote(node_link(asked["around"][0]))
        if path.split("/")[1] not in ("board", "person", "topic", "meeting"):
            path = "/"
    if path.startswith(("/ask", "/cypher")):
        path = "/about"
    number = numbers.get((path, asked.get("after", [""])[0]), 1)
    if path in _LISTS and "board" in asked:
        path = unquote(node_link(asked["board"][0]))
    if path in _LISTS and "holder" in asked:
        path = unquote(node_link(asked["holder"][0]))
    if path == "/search" and "q" in asked:
        rest = f"?q={quote(asked['q'][0])}"
    return quote(relpath(file_of(path, number), here.rpartition("/")[0] or ".")) + rest
