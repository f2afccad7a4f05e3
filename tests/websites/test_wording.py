"""What the words of links say."""

from __future__ import annotations

import datetime

from loaders.websites.pages import read_page
from loaders.websites.wording import day_of, is_period, name_of, said_by, year_of_upload
from tests.tables import every_row


@every_row(
    ("words", "said"),
    [
        ("Minutes 4 May 2021", "minutes"), ("Draft mins", "minutes"), ("Agenda and Minutes", "minutes"),
        ("Minutes of the Finance Committee", "minutes"), ("Notes of the meeting", "minutes"), ("Cofnodion", "minutes"),
        ("Agenda 4 May 2021", "other"), ("Appendix to the minutes of 4 May", "other"), ("Notice of meeting", "other"),
        ("Papers", "other"), ("Agenda pack", "other"), ("Minutes and papers", "minutes"), ("Documents", None),
        ("Payments May", "other"), ("Minutes' silence", None), ("A 10-minute walk", None), ("4 May 2021", None),
        ("Download", None), ("Council Minutes – Planning", "minutes"),
    ],
)  # fmt: skip
def test_minutes_and_other_papers(words: str, said: str | None) -> None:
    assert said_by(words) == said


@every_row(
    ("words", "period"),
    [
        ("2023", True), ("2022/23", True), ("2019 - 2020", True), ("Minutes 2022", True), ("Archive", True),
        ("Older posts", True), ("May 2021", True), ("Parish Council Meetings 2018-2019", True),
        ("Footpaths 2023", False),        ("Minutes", False), ("", False), ("Village fete", False), ("12", False),
    ],
)  # fmt: skip
def test_lists_by_time(words: str, period: bool) -> None:
    assert is_period(words) is period


@every_row(
    ("words", "day"),
    [
        ("Minutes 4th May 2021", "2021-05-04"), ("minutes 2021 05 04", "2021-05-04"), ("20210504 mins", "2021-05-04"),
        ("Minutes 04 05 2021", "2021-05-04"), ("04.05.21", "2021-05-04"), ("Minutes 4-5-21", "2021-05-04"),
        ("Minutes May 2021", None), ("Minutes 2021", None), ("32 13 2021", None), ("scan 1 2", None),
    ],
)  # fmt: skip
def test_days(words: str, day: str | None) -> None:
    assert day_of([words]) == (None if day is None else datetime.date.fromisoformat(day))


def test_names_of_files() -> None:
    assert name_of("https://a.example/wp-content/uploads/2021/06/Minutes-4-May_2021.pdf") == "Minutes 4 May 2021"
    assert name_of("https://a.example/minutes%20May/") == "minutes May"
    assert year_of_upload("https://a.example/wp-content/uploads/2021/06/a.pdf") == 2021
    assert year_of_upload("https://a.example/2021/06/a.pdf") is None


def test_links_have_the_words_around_them_and_the_sites_name() -> None:
    text = b"""<html><head><title>Meetings | Wendmoor Parish Council</title><base href="/papers/"></head><body>
    <nav><a href="/x">Menu</a></nav><h2>Minutes 2021</h2>
    <table><tr><th>Day</th><th>Minutes</th></tr><tr><td>4 May</td><td><a href="a.pdf">View</a></td></tr></table>
    <p>June: <a href="b.pdf" title="Minutes of June"><img alt="PDF"></a></p>
    <a href="mailto:clerk@example.org">Clerk</a><a href="javascript:void(0)">x</a>
    <a href="#top">Top</a></body></html>"""
    page = read_page(text, "https://a.example/meetings/")
    assert page.council == "Wendmoor Parish Council"
    menu, view, picture = page.links
    assert not menu.inside
    assert (view.address, view.around) == ("https://a.example/papers/a.pdf", ("Minutes", "4 May", "Minutes 2021"))
    assert "Minutes of June" in picture.words and picture.around[0] == "June:"
