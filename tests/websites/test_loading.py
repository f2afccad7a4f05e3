"""``minutegraph load ADDRESS`` of a parish council's pages, as a user runs it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run, run
from tests.websites.site import FILES, Parish, page, running

__all__ = ["run"]
HERE = ("--allow-private", "--pause", "0")
PAGES = ("/2021/05/minutes-4-may-2021/", "/2021/04/minutes-6-april-2021/", "/old/m190604.htm")


@pytest.fixture
def parish() -> Iterator[Parish]:
    with running() as made:
        yield made


def documents(run: Run) -> list[Any]:
    return run("query", "documents", "--format", "json").rows


def test_minutes_of_all_lists_are_loaded_and_nothing_else(run: Run, parish: Parish) -> None:
    ended = run("load", parish.minutes, *HERE)
    assert ended.code == 1  # of one list
    found = documents(run)
    assert {row["uri"] for row in found} == {f"{parish.address}{path}" for path in (*FILES, *PAGES)}
    assert {row["board"] for row in found} == {"Wendmoor Parish Council"}
    assert sorted(str(row["date"]) for row in found) == [
        "2018-03-06", "2019-06-04", "2021-04-06", "2021-05-04", "2022-12-06", "2023-01-10", "2024-01-09", "2024-02-13",
        "2024-03-12", "2024-05-07",
    ]  # fmt: skip
    assert "1 minutes are on files.example.net and were not read: --allow-host files.example.net" in ended.err
    assert "minutes/private/: " in ended.err and "forbids programs to read it" in ended.err
    for path in ("/minutes/private/", "/agendas/", "/contact/", "/feed/", "/wp-login.php", "/2024/05/village-fete/"):
        assert path not in parish.asked
    assert not any("agenda" in path.casefold() or "payments" in path for path in parish.asked)


def test_again_nothing_is_read_anew(run: Run, parish: Parish) -> None:
    run("load", parish.minutes, *HERE, "-q")
    asked = len(parish.asked)
    ended = run("sync", parish.minutes, *HERE)
    assert ended.out.startswith("0 new, 0 corrected, 10 unchanged")
    assert len(parish.asked) == asked  # all that was answered a moment ago is kept


def test_dry_run_asks_for_lists_only(run: Run, parish: Parish) -> None:
    ended = run("load", parish.minutes, *HERE, "--dry-run")
    assert ended.code == 0, ended.err
    lines = ended.out.splitlines()
    assert (
        lines[0]
        == f"2024-01-09  {parish.address}/wp-content/uploads/2024/02/Minutes-9-January-2024.pdf  9 January 2024"
    )
    assert len(lines) == 10
    assert "10 minutes of 127.0.0.1" in ended.err and "Nothing was loaded." in ended.err
    assert not any(path.startswith("/wp-content/") for path in parish.asked)


@pytest.mark.parametrize(
    ("days", "count"),
    [
        (("--since", "2024-01-01"), 4),
        (("--since", "2023-01-01", "--until", "2023-12-31"), 1),
        (("--until", "2019-12-31"), 2),
    ],
)
def test_days_that_links_tell_are_kept_to(run: Run, parish: Parish, days: tuple[str, ...], count: int) -> None:
    assert len(run("load", parish.minutes, *HERE, "--dry-run", *days).out.splitlines()) == count


def test_the_address_of_one_year_or_file(run: Run, parish: Parish) -> None:
    assert run("load", f"{parish.address}/minutes/2023/", *HERE, "--since", "2023-01-01", "-q").code == 0
    assert run("load", f"{parish.address}/download/41/", *HERE, "-q").code == 0
    assert sorted(str(row["date"]) for row in documents(run)) == ["2023-01-10", "2024-05-07"]


def test_the_front_page_leads_to_the_minutes(run: Run, parish: Parish) -> None:
    ended = run("load", f"{parish.address}/", *HERE, "--dry-run")
    assert len(ended.out.splitlines()) == 10


def test_pages_that_are_not_there_or_list_nothing(run: Run, parish: Parish) -> None:
    year = parish.places["/minutes-2022/"].replace(b"Minutes 6 December 2022", b"Newsletter")
    parish.places["/news/"] = year.replace(b"dec.pdf", b"letter.pdf").replace(b">2022", b">News")
    nothing = run("load", f"{parish.address}/news/", *HERE)
    assert nothing.code == 1
    assert nothing.err.strip().endswith("/news/: lists no minutes: name the page that links them")
    committees = run("load", parish.minutes, *HERE, "--committee", "Planning")
    assert committees.code == 2
    assert "--committee is for ModernGov sites" in committees.err


def test_a_document_that_cannot_be_read_costs_no_other(run: Run, parish: Parish) -> None:
    parish.places["/wp-content/uploads/2022/12/broken.pdf"] = b"%PDF-1.4\nbroken"
    parish.places["/minutes-2022/"] = parish.places["/minutes-2022/"].replace(
        b"<p>", b'<p><a href="/wp-content/uploads/2022/12/broken.pdf">Minutes 1 November 2022</a> '
    )
    ended = run("load", f"{parish.address}/minutes-2022/", *HERE, "--report", "report.json")
    assert ended.code == 1
    told = json.loads(Path("report.json").read_text(encoding="utf-8"))["documents"]
    outcomes = [(document["outcome"], document["path"].rpartition("/")[2]) for document in told]
    assert ("failed", "broken.pdf") in outcomes and ("loaded", "dec.pdf") in outcomes


def test_short_minutes_that_a_link_names_are_read_and_a_page_without_any_is_told(run: Run, parish: Parish) -> None:
    short = (
        "<p>Wendmoor Parish Council, meeting of Tuesday 2 July 2024</p><p>Present: Councillors Ida Fenwick (Chair) and "
        "Owen Marsh</p><h2>1. Bus shelter</h2><p>Resolved: that the shelter be painted.</p>"
    )
    parish.places["/minutes/2023/"] = page(
        "Lately",
        '<ul><li><a href="/jul/">Minutes 2 July 2024</a></li><li><a href="/jun/">Minutes 4 June 2024</a></li></ul>',
    )
    parish.places["/jul/"] = page("Minutes 2 July 2024", short)
    parish.places["/jun/"] = page("Minutes 4 June 2024", "<p>These will be put up when they are approved.</p>")
    ended = run("load", f"{parish.address}/minutes/2023/", *HERE)
    assert [row["date"] for row in documents(run)] == ["2024-07-02"]
    assert f"{parish.address}/jun/: called minutes by a link, but there are none" in ended.err
