"""``minutegraph load ADDRESS`` as a user runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, run
from tests.moderngov.fictional.server import Answer, FakeSite

__all__ = ["run"]
HERE = ("--allow-private", "--pause", "0", "--since", "2026-01-01", "--until", "2026-11-22")


def test_load(run: Run, site: FakeSite) -> None:
    ended = run("load", site.address, *HERE, "--committee", "130", "--committee", "cabinet", "--report", "report.json")
    assert ended.code == 0
    assert "5 in all: 4 loaded, 0 unchanged, 0 failed, 1 without minutes yet; 2 read with doubts" in ended.err
    assert "the attendance list says “present”, the minutes “apologies”" in ended.err
    assert "ieListDocuments.aspx?CId=130&MId=503&Ver=4: its minutes are not published yet" in ended.err
    asked = run("cypher", "MATCH (b:Board)-[:HELD]->(m:Meeting) RETURN count(DISTINCT b) AS boards", "--format", "json")
    assert asked.rows == [{"boards": 2}]
    documents = json.loads(Path("report.json").read_text(encoding="utf-8"))["documents"]
    assert [document["outcome"] for document in documents] == ["loaded", "loaded", "unpublished", "loaded", "loaded"]


def test_moderngov_names_the_site_too(run: Run, site: FakeSite) -> None:
    assert run("load", "--moderngov", site.address, *HERE, "--committee", "140", "-q").code == 0
    assert run("load", site.address, *HERE, "--committee", "140").err.count("unchanged ") == 2


START = b"""<html><head><title>Wexcombe Council</title></head><body><h1>Welcome</h1>
<a href="mgListCommittees.aspx?bcr=1">Committees</a><a href="mgFindMember.aspx">Councillors</a></body></html>"""


@pytest.mark.parametrize("page", ["?home", "mgListCommittees.aspx?bcr=1"])
def test_a_site_is_known_by_the_names_of_its_pages(run: Run, site: FakeSite, page: str) -> None:
    site.behaves("/?home", lambda _: Answer(START, headers={"Content-Type": "text/html"}))
    ended = run("load", f"{site.address}{page}", *HERE, "--dry-run")
    assert ended.code == 0
    assert "6 meetings of 127.0.0.1" in ended.err


def test_dry_run(run: Run, site: FakeSite) -> None:
    ended = run("load", site.address, *HERE, "--dry-run", "--pause", "0.01")
    assert ended.code == 0
    lines = ended.out.splitlines()
    assert lines[0] == (
        "2026-03-12      501  Children & Young People Scrutiny Committee  "
        f"{site.address}ieListDocuments.aspx?CId=130&MId=501&Ver=4"
    )
    assert lines[-1] == "2026-07-09      504  Children & Young People Scrutiny Committee  cancelled: not read"
    assert len(lines) == 7
    assert "6 meetings of 127.0.0.1" in ended.err
    assert "one every 0.01 seconds" in ended.err
    assert not any("GetMeeting?" in path for path in site.paths)
    assert run("stats").code != 0  # no graph was made


def test_a_private_address_is_not_read(run: Run, site: FakeSite) -> None:
    ended = run("load", site.address, "--pause", "0")
    assert ended.code == 1
    assert "--allow-private reads it all the same" in ended.err
    assert site.asked == []


def test_a_busy_site(run: Run, site: FakeSite) -> None:
    site.behaves("lMeetingId=502", lambda _: Answer(b"", 429, {"Retry-After": "9999"}))
    ended = run("load", site.address, *HERE, "--committee", "130", "--report", "report.json")
    assert ended.code == 1
    assert "asks to come back in 167 minutes: load again then" in ended.err
    documents = json.loads(Path("report.json").read_text(encoding="utf-8"))["documents"]
    assert [document["outcome"] for document in documents] == ["loaded"]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((), "name files, folders, or the address"),
        (("https://a.example/", "https://b.example/"), "one site at a time"),
        (("https://a.example/", "minutes/"), "one site at a time, and no files with it"),
        (("minutes/", "--committee", "Cabinet"), "these options are for a council's site"),
        (("minutes/", "--dry-run"), "these options are for a council's site"),
        (("--moderngov", "a.example"), "a.example: is no address of a council; it begins with https://"),
        (("https://a.example/", "--since", "some day"), "some day is not a date, such as 2022-03-31"),
    ],
)
def test_what_does_not_fit(run: Run, arguments: tuple[str, ...], reason: str) -> None:
    ended = run("load", *arguments)
    assert ended.code == 2
    assert reason in " ".join(ended.err.split())


def test_sync_tells_what_a_site_has_that_is_new(run: Run, site: FakeSite) -> None:
    first = run("sync", site.address, *HERE, "--committee", "140", "--format", "json")
    assert first.code == 0
    assert {document["outcome"] for document in json.loads(first.out)["documents"]} == {"new"}
    again = json.loads(run("sync", site.address, *HERE, "--committee", "140", "--format", "json").out)
    assert {document["outcome"] for document in again["documents"]} == {"unchanged"}
    assert again["decisions"] == []


def test_a_site_is_not_pruned(run: Run, site: FakeSite) -> None:
    ended = run("sync", site.address, *HERE, "--prune")
    assert ended.code == 2
    assert ended.err == "minutegraph: --prune is for folders: what a site no longer lists, unload takes out\n"
