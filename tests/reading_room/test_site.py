"""The pages as files: whole, linked relatively, the same bytes for the same graph, and never over something else."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from minutegraph.reading_room.room import Room, settled_store
from minutegraph.reading_room.site import write_site
from tests.cli.conftest import Run
from tests.reading_room.crawling import Read

pytestmark = pytest.mark.slow

BASE = "http://site.example/some/where/"

SMALL = """\
Skelmere Allotments Committee

Minutes of the meeting held on 4 May 2022

Present: Ann Adams (Chair), Bob Brown

1. Roof
The roof leaks. Bob Brown undertook to mend the roof.
"""


@pytest.fixture(scope="module")
def folder(samples_graph: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:

    folder = tmp_path_factory.mktemp("site") / "pages"
    write_site(Room(partial(settled_store, samples_graph), static=True).view(), folder)
    return folder


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_link_leads_to_a_file_of_the_site_and_to_a_place_in_it(folder: Path) -> None:
    pages = {name: Read(data.decode()) for name, data in files_of(folder).items() if name.endswith(".html")}
    faults = [f"{name}: {fault}" for name, page in pages.items() for fault in page.faults]
    for name, page in pages.items():
        for link in page.links:
            if link.startswith("data:"):
                continue
            assert not link.startswith("/"), (name, link)
            parts = urlsplit(urljoin(f"{BASE}{name}", link))
            path = unquote(parts.path.removeprefix("/some/where/"))
            if not (folder / path).is_file():
                faults.append(f"{name}: {link} is no file")
            elif parts.fragment and path in pages and unquote(parts.fragment) not in pages[path].ids:
                faults.append(f"{name}: {link} is no place")
    assert faults[:20] == []
    assert len(pages) > 200


def test_the_same_graph_gives_the_same_bytes(folder: Path, run: Run, samples_graph: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    assert run("--graph", samples_graph, "site", again).code == 0
    assert files_of(again) == files_of(folder)


def test_what_is_gone_goes_and_what_is_not_ours_stays(run: Run, samples_graph: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    run("--graph", samples_graph, "site", site)
    mark = json.loads((site / "site.json").read_text())
    (site / "board" / "gone").mkdir()
    (site / "board" / "gone" / "index.html").write_text("old")
    (site / "notes.txt").write_text("mine")
    mark["files"].append("board/gone/index.html")
    (site / "site.json").write_text(json.dumps(mark))
    assert "1 files of things that are gone" in run("--graph", samples_graph, "site", site).err
    assert (site / "notes.txt").read_text() == "mine"
    assert not (site / "board" / "gone" / "index.html").exists()


def test_a_folder_of_something_else_is_left_alone(run: Run, samples_graph: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    ended = run("--graph", samples_graph, "site", tmp_path)
    assert ended.code == 2 and "holds something else than a site" in ended.err
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "graph") == ["thesis.txt"]


def test_the_index_finds_each_word_in_its_sentences(folder: Path) -> None:
    keys = json.loads((folder / "search" / "keys.json").read_text())
    assert "po" in keys
    numbers = json.loads((folder / "search" / "words-po.json").read_text())["porch"]
    for number in numbers:
        chunk = json.loads((folder / "search" / f"sentences-{number // 400}.json").read_text())
        text, _, _, _, address = chunk[number % 400]
        assert "porch" in text.casefold()
        assert (folder / "search" / unquote(urlsplit(address).path)).resolve().is_file()


class EnoughError(Exception):
    """The first pages were all that a test wants."""


def after(pages: int) -> Callable[[int], None]:
    def tell(done: int) -> None:
        if done >= pages:
            raise EnoughError

    return tell


def test_rows_stand_beside_their_pages_and_feeds_where_the_address_is_known(
    folder: Path, samples_graph: Path, tmp_path: Path
) -> None:
    rows = json.loads((folder / "tasks" / "rows.json").read_text(encoding="utf-8"))
    assert len(rows) == 51 and rows[0]["words"]
    assert rows[-1] == {"cut": "after 50 rows", "next": "page-2/rows.json"}
    assert (folder / "tasks" / "page-2" / "rows.json").is_file()
    *_, last = (folder / "tasks" / "rows.csv").read_text(encoding="utf-8").splitlines()
    assert last == "cut after 50 rows: page-2/rows.csv"
    assert "cut" not in (folder / "tasks" / "page-3" / "rows.csv").read_text(encoding="utf-8")
    assert not list(folder.rglob("*.atom"))
    view = Room(partial(settled_store, samples_graph), static=True).view()
    with pytest.raises(EnoughError):
        write_site(view, tmp_path / "with feeds", after(10), address="https://example.org/minutes/")
    feed = (tmp_path / "with feeds" / "tasks" / "feed.atom").read_text(encoding="utf-8")
    assert "<id>https://example.org/minutes/meeting/" in feed
    assert 'href="feed.atom"' in (tmp_path / "with feeds" / "tasks" / "index.html").read_text(encoding="utf-8")


def test_a_list_that_ends_early_says_so(samples_graph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minutegraph.reading_room.site._MOST_PAGES", 2)
    with pytest.raises(EnoughError):
        write_site(Room(partial(settled_store, samples_graph), static=True).view(), tmp_path / "site", after(10))
    assert (
        "lists on this page end after 100 rows" in (tmp_path / "site" / "tasks" / "page-2" / "index.html").read_text()
    )
    assert "end after" not in (tmp_path / "site" / "tasks" / "index.html").read_text()
    assert not (tmp_path / "site" / "tasks" / "page-3").exists()


def test_files_that_are_passed_on_tell_nothing_of_the_machine(run: Run, tmp_path: Path) -> None:
    minutes = tmp_path / "private folder" / "minutes.txt"
    minutes.parent.mkdir()
    minutes.write_text(SMALL, encoding="utf-8")
    run("--graph", "g", "load", minutes, "--jobs", "0")
    for *command, file in (
        ("site", "pages"), ("export", "whole.json"), ("actions", "-o", "tasks.csv"),
        ("query", "documents", "-o", "d.json"), ("trace", "roof", "-o", "roof.html"),
        ("trace", "roof", "-o", "roof.xlsx"), ("show", "minutes.txt", "-o", "d.md"),
    ):  # fmt: skip
        assert run("--graph", "g", *command, tmp_path / file).code == 0
        of = tmp_path / file
        for written in (path for path in (of.rglob("*") if of.is_dir() else [of]) if path.is_file()):
            assert b"private%20folder" not in written.read_bytes()
    assert run("--graph", "g", "actions", "-o", tmp_path / "full.csv", "--full-paths").code == 0
    assert "private%20folder" in (tmp_path / "full.csv").read_text(encoding="utf-8-sig")
