"""Posts that hold minutes, years that stand over links, and addresses of download managers."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from loaders.websites.pages import read_page
from loaders.websites.wording import day_under, is_download, is_meeting
from tests.cli.conftest import Run, run
from tests.tables import every_row
from tests.websites.site import UPLOADS, page, running

__all__ = ["run"]
HERE = ("--allow-private", "--pause", "0", "--dry-run")
UP = f"{UPLOADS}/2025"


def listed(run: Run, start: str, places: Mapping[str, bytes], *options: str, files: Mapping[str, str] = {}) -> set[str]:
    """The days and paths that a dry run from ``start`` shows; ``files`` give the days of what has no ending."""
    with running({path: (day, ".pdf") for path, day in files.items()}) as parish:
        parish.places = dict(places)
        ended = run("load", f"{parish.address}{start}", *HERE, *options)
        shown = (line.replace(parish.address, "").split("  ") for line in ended.out.splitlines())
        return {f"{parts[0].strip()} {next(part for part in parts[1:] if part).strip()}" for parts in shown}


def entry(path: str, title: str) -> str:
    """A post in a list of posts, as themes show it: its title in a header of its own."""
    return (
        f'<article class="post"><header class="entry-header"><h2 class="entry-title"><a href="{path}" '
        f'rel="bookmark">{title}</a></h2></header><p>Open the file below.</p></article>'
    )


def held(title: str, link: str) -> bytes:
    """A post that only holds a button."""
    return page(title, f'<p>The minutes of this meeting are below.</p><p><a href="{link}">Download</a></p>')


POSTS = {
    "titles that say minutes": (
        "/category/minutes/",
        {
            "/category/minutes/": page("Minutes Archives", entry("/2025/mins-mar/", "Minutes 4 March 2025")),
            "/2025/mins-mar/": held("Minutes 4 March 2025", f"{UP}/signed-copy.pdf"),
        },
        {f"2025-03-04 {UP}/signed-copy.pdf"},
    ),
    "titles of meetings in a category of minutes": (
        "/category/council-minutes/",
        {
            "/category/council-minutes/": page(
                "Category: Council Minutes",
                entry("/a/", "Full Council Meeting – Tuesday 1st April 2025") + entry("/b/", "Fete on 3 May 2025"),
            ),
            "/a/": held("Full Council Meeting – Tuesday 1st April 2025", f"{UP}/scan0007.pdf"),
            "/b/": held("Fete on 3 May 2025", f"{UP}/poster.pdf"),
        },
        {f"2025-04-01 {UP}/scan0007.pdf"},
    ),
    "days below a year": (
        "/business/",
        {
            "/business/": page(
                "Business", '<h2>Minutes</h2><h3>2025</h3><p><a href="/m/17/">6 May</a></p><h2>Walks</h2>'
                '<h3>2025</h3><p><a href="/w/3/">8 May</a></p>',
            ),
            "/m/17/": held("6 May", f"{UP}/c.docx"),
            "/w/3/": held("8 May", f"{UP}/walk.docx"),
        },
        {f"2025-05-06 {UP}/c.docx"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", POSTS)
def test_posts_lead_to_the_files_that_they_hold(run: Run, kind: str) -> None:
    start, places, expected = POSTS[kind]
    assert listed(run, start, places) == expected


YEARS = {
    "a summary": f'<details><summary>2025</summary><a href="{UP}/x.pdf">6 May</a></details>',
    "headings within headings": f'<h2>Meetings 2025</h2><h3>Summer</h3><p><a href="{UP}/x.pdf">Tuesday 6th May</a></p>',
    "bold words": f'<p><strong>2025</strong></p><ul><li>6 May <a href="{UP}/x.pdf">Download</a></li></ul>',
}


@pytest.mark.parametrize("kind", YEARS)
def test_a_day_has_the_year_of_what_heads_it(run: Run, kind: str) -> None:
    assert listed(run, "/m/", {"/m/": page("Minutes", YEARS[kind])}) == {f"2025-05-06 {UP}/x.pdf"}


def test_no_year_heads_what_stands_behind_its_list(run: Run) -> None:
    content = f'<details><summary>2024</summary><a href="{UP}/x.pdf">6 May</a></details><a href="{UP}/y.pdf">7 May</a>'
    assert listed(run, "/m/", {"/m/": page("Minutes", content)}) == {
        f"2024-05-06 {UP}/x.pdf", f"no day {UP}/y.pdf"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("/m/?download=12", '<h3>Minutes 2025</h3><p><a href="/m/?download=12">6 May</a></p>'),
        ("/download/123/", '<h3>Minutes</h3><p>6 May 2025 <a href="/download/123/">Open</a></p>'),
        ("/x/?wpdmdl=9", '<h3>Minutes 6 May 2025</h3><a href="#" data-downloadurl="/x/?wpdmdl=9">Download</a>'),
    ],
)
def test_a_download_has_the_day_of_the_words_around_it(run: Run, path: str, content: str) -> None:
    places = {"/m/": page("Papers", content + '<h3>Agendas</h3><a href="/download/55/">7 May</a>')}
    assert listed(run, "/m/", places, files={path: "6 May 2025", "/download/55/": "7 May 2025"}) == {
        f"2025-05-06 {path}"
    }


@pytest.mark.parametrize("title", ["Fete 3 May 2025", "Road closed 3 May 2025", "Meeting 3 May 2025"])
def test_news_is_never_minutes(run: Run, title: str) -> None:
    places = {"/news/": page("News", entry("/n/1/", title)), "/n/1/": held(title, f"{UP}/file.pdf")}
    assert listed(run, "/news/", places) == set()


@pytest.mark.parametrize("further", ["/minutes/page/{}/", "/minutes/?paged={}", "/minutes/?page={}"])
def test_lists_that_say_the_same_for_ever_end(run: Run, further: str) -> None:
    link = f'<a href="{UP}/m.pdf">Minutes 6 May 2025</a><a class="next page-numbers" href="%s">Next</a>'
    places = {further.format(n): page("Minutes", link % further.format(n + 1)) for n in range(2, 60)}
    with running({}) as parish:
        parish.places = {"/minutes/": page("Minutes", link % further.format(2)), **places}
        ended = run("load", f"{parish.address}/minutes/", *HERE)
        assert len(ended.out.splitlines()) == 1
        assert len([path for path in parish.asked if path != "/robots.txt"]) == 2


def test_minutes_of_days_to_come_are_told(run: Run) -> None:
    places = {"/m/": page("Minutes", f'<a href="{UP}/x.pdf">Minutes 6 May 2091</a>')}
    with running({}) as parish:
        parish.places = places
        ended = run("load", f"{parish.address}/m/", *HERE)
    assert ended.code == 1
    assert "1 minutes have days to come (2091-05-06 to 2091-05-06)" in ended.err
    assert "lists no minutes of these days, only of 2091-05-06" in ended.err


@every_row(
    ("own", "over", "day"),
    [
        ("6 May", ("2025",), "2025-05-06"), ("6 May", ("Summer", "Minutes of 2025"), "2025-05-06"),
        ("6 May", (), None), ("7 October", ("2024/25",), "2024-10-07"), ("7 January", ("2024-2025",), "2025-01-07"),
        ("7 June", ("2024/25", "2019"), None), ("29 February", ("2025",), None),
        ("6 May 2024", ("2025",), "2024-05-06"),
        ("Open", ("6 May", "2025"), "2025-05-06"), ("Open", ("2025", "Minutes"), None),
    ],
)  # fmt: skip
def test_days_and_the_years_over_them(own: str, over: tuple[str, ...], day: str | None) -> None:
    found = day_under([own], over)
    assert (None if found is None else found.isoformat()) == day


@every_row(
    ("words", "is_one"),
    [
        ("Parish Council Meeting 4 March 2025", True), ("Tuesday 6th May", True), ("Annual Parish Meeting 6 May", True),
        ("Fete 4 March 2025", False), ("Meeting", False), ("Planning objections 4 March 2025", False),
    ],
)  # fmt: skip
def test_titles_of_meetings(words: str, is_one: bool) -> None:
    assert is_meeting(words) is is_one


@every_row(
    ("address", "is_one"),
    [
        ("https://a.example/?download=12", True), ("https://a.example/download/123/", True),
        ("https://a.example/?sdm_process_download=1&download_id=7", True), ("https://a.example/downloads/", False),
        ("https://a.example/minutes/", False), ("https://a.example/sdm_downloads/may/", True),
    ],
)  # fmt: skip
def test_addresses_of_download_managers(address: str, is_one: bool) -> None:
    assert is_download(address) is is_one


def test_a_frame_without_elements_of_its_own_is_no_content() -> None:
    text = b"""<html><body class="sidebar"><div class="widget-area"><a href="/w">Poster</a></div><div id="page">
    <a href="/x">Minutes</a></div><main><article><header><h2><a href="/y">A</a></h2></header></article></main></html>"""
    assert [link.inside for link in read_page(text, "https://a.example/").links] == [False, True, True]
