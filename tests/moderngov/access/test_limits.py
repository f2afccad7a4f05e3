"""What would take all time or memory is refused in one line, and costs its meeting alone."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from graph.errors import Limit, SourceError
from graph.store import Store
from loaders.limits import Limits
from loaders.moderngov import service
from loaders.moderngov.access.isolation import IsolatedReader
from loaders.workers import Workers
from minutegraph.app.loading.councils import SiteAccess, SiteSelection, load_council
from minutegraph.app.loading.documents import LoadResult
from tests.load.untrusted import hostile as deeds
from tests.load.untrusted.hostile_files import entities, stream_bomb
from tests.moderngov.access import hostile
from tests.moderngov.access.reading import COMMITTEES, whole
from tests.moderngov.conftest import Open
from tests.moderngov.fictional import site as thornmere
from tests.moderngov.fictional.server import Answer, FakeSite

pytestmark = pytest.mark.slow

LIMITS = Limits(seconds=3, memory_mb=400)
SERVICE, PAGE = "lMeetingId=501", "MId=501"


def meeting(minutes: str) -> bytes:
    """The service's answer on a meeting with such minutes."""
    item = replace(thornmere.SCRUTINY_MARCH.items[0], minutes=minutes)
    return thornmere.meeting_xml(replace(thornmere.SCRUTINY_MARCH, items=(item,)), "thornmere.example").encode()


def nested(mark: str, levels: int = 50_000) -> str:
    return f"<{mark}>" * levels + "x" + f"</{mark}>" * levels


ANSWERS: dict[str, tuple[Answer, Limit | None, str]] = {
    "hangs": (Answer(b"HANG"), "time", "took more than 3 s"),
    "hangs in a library": (Answer(b"SPIN"), "time", "took more than 3 s"),
    "takes all memory": (Answer(b"GROW"), "memory", "more than 400 MB of memory"),
    "calls itself": (Answer(b"RECURSE"), "depth", "nested too deeply"),
    "ends its reader": (Answer(b"ABORT"), None, "its worker died of it (SIGABRT)"),
    "nested HTML": (Answer(meeting(nested("div"))), "depth", "2,000 marks within each other"),
    "nested XML": (Answer(meeting("@").replace(b"@", nested("p").encode())), "depth", "within each other without end"),
    "long minutes": (Answer(meeting("<p>Resolved to go on.</p>" * 100_000)), "time", "took more than 3 s"),
    "too much XML": (Answer(meeting("<p>Resolved.</p>" * 500_000)), "size", "more than a meeting has"),
    "without end": (Answer(b" " * 1_000_000, times=1_000), "size", "larger than 30 MB"),
    "packed without end": (
        Answer(gzip.compress(bytes(200_000_000), 1), headers={"Content-Encoding": "gzip"}),
        "size",
        "larger than 30 MB",
    ),
    "packed twice": (Answer(b"", headers={"Content-Encoding": "gzip, gzip"}), "size", "packed more than once"),
    "entities": (
        Answer(f"{entities('meeting')}<meeting>&e11;</meeting>".encode()), None, "may hold entities without end",
    ),
}  # fmt: skip


@pytest.fixture
def load(embedded_store: Store, site: FakeSite, visit: SiteAccess) -> Callable[..., tuple[LoadResult, ...]]:
    def load(*committees: str, limits: Limits = LIMITS) -> tuple[LoadResult, ...]:
        return load_council(embedded_store, SiteSelection(site.address, committees), visit, limits=limits).results

    return load


Load = Callable[..., tuple[LoadResult, ...]]


def assert_refused(result: LoadResult, limit: Limit | None, reason: str) -> None:
    assert (result.outcome, result.limit, result.error) == ("failed", limit, None)
    assert reason in result.reason
    assert "\n" not in result.reason


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps a process to a limit of memory")
@pytest.mark.parametrize("way", ANSWERS)
def test_a_hostile_answer_costs_its_meeting(
    site: FakeSite, load: Load, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "read_meeting", hostile.read_meeting)
    answer, limit, reason = ANSWERS[way]
    site.behaves(SERVICE, lambda _: replace(answer))
    site.behaves(PAGE, lambda _: Answer(b"", 404))
    first, *others = load("130", "140")
    assert_refused(first, limit, reason)
    assert [result.outcome for result in others] == ["loaded", "unpublished", "loaded", "loaded"]
    if limit is not None:
        assert sum(SERVICE in path for path in site.paths) == 1, "asked again"


@pytest.mark.parametrize(
    ("part", "answer"),
    [
        (PAGE, nested("div").encode()),
        ("mgMeetingAttendance.aspx?ID=501", b"<table summary='attendance'>" + nested("b").encode()),
    ],
    ids=["the meeting", "attendance"],
)
def test_hostile_pages_cost_their_meeting(site: FakeSite, load: Load, part: str, answer: bytes) -> None:
    site.behaves("mgWebService", lambda _: Answer(b"", 404))
    site.behaves(part, lambda _: Answer(answer))
    first, second, *_ = load("130")
    assert_refused(first, "depth", "2,000 marks within each other")
    assert second.outcome == "loaded"


def test_of_an_item_s_pages_the_first_that_comes_to_a_limit_costs_the_meeting(site: FakeSite, load: Load) -> None:
    cut = tuple(replace(thornmere.SCRUTINY_JUNE.items[1], id=number) for number in range(9500, 9510))
    site.changed[502] = replace(thornmere.SCRUTINY_JUNE, items=cut)
    site.behaves("mgWebService", lambda _: Answer(b"", 404))
    site.behaves("mgAi.aspx", lambda _: Answer(nested("div").encode()))
    first, second, *_ = load("130")
    assert first.outcome == "loaded"
    assert_refused(second, "depth", "mgAi.aspx?ID=9500")
    assert sum("mgAi.aspx" in path for path in site.paths) == 1


def test_where_the_page_tells_it_a_hostile_answer_costs_nothing(site: FakeSite, load: Load) -> None:
    site.behaves(SERVICE, lambda _: Answer(b" " * 12_000_000))
    first, *_ = load("130")
    assert first.outcome == "loaded"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps a process to a limit of memory")
def test_the_program_stays_small(site: FakeSite, tmp_path: Path) -> None:
    packed = Answer(gzip.compress(bytes(300_000_000), 1), headers={"Content-Encoding": "gzip"})
    site.behaves(SERVICE, lambda _: replace(packed))
    site.behaves(PAGE, lambda _: Answer(b" " * 1_000_000, times=1_000))
    items = b"<agendaitem><minutesnonemptyhtmlbody>x</minutesnonemptyhtmlbody></agendaitem>" + b"<agendaitem/>" * 60_000
    many = b"<meeting><meetingid>502</meetingid><minutepublished>True</minutepublished><agendaitems>" + items
    site.behaves("lMeetingId=502", lambda _: Answer(many + b"</agendaitems></meeting>"))
    report, memory = tmp_path / "report.json", tmp_path / "memory"
    command = [
        sys.executable,
        "-m",
        "tests.load.untrusted.hostile_program",
        "--graph",
        str(tmp_path / "graph"),
        "load",
        "--quiet",
    ]
    chosen = ["--committee", "130", "--committee", "140", "--since", "2026-01-01", "--until", "2026-11-22"]
    manners = ["--pause", "0", "--allow-private", "--cache", str(tmp_path / "cache"), "--time-limit", "60"]
    done = subprocess.run(
        [*command, *chosen, *manners, "--report", str(report), site.address],
        env={**os.environ, "MEMORY": str(memory)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    documents = json.loads(report.read_text(encoding="utf-8"))["documents"]
    assert [document["outcome"] for document in documents] == ["failed", "failed", "unpublished", "loaded", "loaded"]
    assert [document["limit"] for document in documents[:2]] == ["size", "size"]
    assert len(done.stderr.splitlines()) == 2, done.stderr
    assert int(memory.read_text(encoding="utf-8")) < 300_000_000


def test_a_hostile_list_costs_its_committee(site: FakeSite, load: Load) -> None:
    for part in ("lCommitteeId=140", "ieListMeetings.aspx?CId=140"):
        site.behaves(part, lambda _: Answer(b" " * 1_000_000, times=40))
    cabinet, *others = load("130", "140")
    assert str(cabinet.path).endswith("/ieListMeetings.aspx?CId=140&Year=0")
    assert_refused(cabinet, "size", "larger than 30 MB")
    assert [result.outcome for result in others] == ["loaded", "loaded", "unpublished"]
    with pytest.raises(SourceError, match="larger than 30 MB"):
        load("140")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps a process to a limit of memory")
def test_a_printed_file_that_unpacks_without_end(site: FakeSite, load: Load) -> None:
    bomb = stream_bomb()
    site.behaves("Printed", lambda _: Answer(bomb))
    *others, printed = load("140", "150")
    assert_refused(printed, "memory", "more than 400 MB of memory")
    assert [result.outcome for result in others] == ["loaded", "loaded"]


def test_rules_that_take_long_to_read_leave_the_site_alone(site: FakeSite, client: Open) -> None:
    site.robots = "".join(f"User-agent: {number}\n" for number in range(20_000)) + "Disallow: /x\n" * 10_000
    limits = Limits(seconds=1)
    with Workers(1, limits) as workers:
        visitor = client()
        visitor.readers = IsolatedReader(workers, limits)
        for _ in range(2):
            with pytest.raises(SourceError, match=r"robots\.txt: reading it took more than 1 s"):
                visitor.read(site.address + COMMITTEES, whole)
    assert site.paths == ["/robots.txt"]


def test_what_is_made_of_an_answer_has_a_largest_size() -> None:
    with pytest.raises(SourceError, match="x: holds more than 5 MB") as caught:
        IsolatedReader().make("x", bytes, 5_000_001)
    assert caught.value.limit == "size"


def test_without_workers_all_is_read_in_this_process(
    embedded_store: Store, site: FakeSite, visit: SiteAccess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.workers.pool.start", None)
    report = load_council(embedded_store, SiteSelection(site.address, ("140",)), visit, jobs=0)
    assert [result.outcome for result in report.results] == ["loaded", "loaded"]


def test_a_fault_costs_its_meeting_and_keeps_its_place(
    site: FakeSite, load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "read_meeting", hostile.read_meeting)
    site.behaves(SERVICE, lambda _: Answer(b"FAIL"))
    first, second, *_ = load("130")
    assert first.reason == "this is a bug in minutegraph: KeyError: 'page'"
    assert deeds.fail.__name__ in "".join(getattr(first.error, "__notes__", []))
    assert second.outcome == "loaded"
