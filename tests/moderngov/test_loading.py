"""From a council's site to the graph: the same graph however often, nothing asked for twice, ids kept."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from graph.errors import SourceBusy, UsageError
from graph.exports.canonical import canonical
from graph.store import Store
from graph.stores import open_store
from loaders.moderngov.access.crawl_policy import DAY
from minutegraph.app.loading.councils import SiteAccess, SiteSelection, load_council, preview
from minutegraph.app.loading.documents import LoadResult, unload
from minutegraph.app.loading.syncing import sync
from tests.moderngov.conftest import StoppedClock
from tests.moderngov.fictional import site as thornmere
from tests.moderngov.fictional.server import Answer, FakeSite


@pytest.fixture
def choice(site: FakeSite) -> SiteSelection:
    return SiteSelection(site.address, ("130", "140"))


def outcomes(results: tuple[LoadResult, ...]) -> list[str]:
    return [result.outcome for result in results]


def test_the_minutes_of_a_council(
    embedded_store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess
) -> None:
    report = load_council(embedded_store, choice, visit)
    assert outcomes(report.results) == ["loaded", "loaded", "unpublished", "loaded", "loaded"]
    assert report.results[2].reason == "its minutes are not published yet"
    rows = embedded_store.read(
        "MATCH (o:Organisation)-[:RUNS]->(b:Board)-[:HELD]->(m:Meeting)-[:RECORDED_IN]->(d:Document) "
        "RETURN o.name AS council, b.name AS board, m.date AS day, m.source_id AS meeting, d.uri AS uri "
        "ORDER BY day, meeting"
    ).dicts()
    host = site.host
    scrutiny = "Children & Young People Scrutiny Committee"
    assert [(row["board"], str(row["day"]), row["meeting"]) for row in rows] == [
        (scrutiny, "2026-03-12", f"moderngov:{host}:meeting:501"),
        ("Cabinet", "2026-04-21", f"moderngov:{host}:meeting:611"),
        ("Cabinet", "2026-04-21", f"moderngov:{host}:meeting:612"),
        (scrutiny, "2026-06-11", f"moderngov:{host}:meeting:502"),
    ]
    assert {row["council"] for row in rows} == {"Thornmere Borough Council"}
    assert rows[0]["uri"] == f"{site.address}ieListDocuments.aspx?CId=130&MId=501&Ver=4"


def test_news_of_a_council(embedded_store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess) -> None:
    first = sync(embedded_store, lambda: load_council(embedded_store, replace(choice, committees=("130",)), visit))
    assert first.decisions.rows
    second = sync(embedded_store, lambda: load_council(embedded_store, choice, visit))
    assert {row["board"] for row in second.decisions} == {"Cabinet"}
    again = sync(embedded_store, lambda: load_council(embedded_store, choice, visit))
    assert (again.decisions.rows, again.actions.rows, again.reached.rows, again.vanished) == ((), (), (), ())


def test_members_and_items_keep_the_site_s_ids(
    store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess
) -> None:
    load_council(store, choice, visit)
    members = store.read(
        "MATCH (p:Person {name: 'Ngozi Amadi'})-[r:ATTENDED]->(m:Meeting) RETURN r.member_id AS member"
    ).dicts()
    assert {row["member"] for row in members} == {f"moderngov:{site.host}:member:1101"}
    away = store.read("MATCH (p:Person)-[r:SENT_APOLOGIES]->(m:Meeting) RETURN p.name AS name, r.member_id AS member")
    assert sorted((row["name"], str(row["member"]).rpartition(":")[2]) for row in away.dicts()) == [
        ("Beatriz Castell", "1103"),
        ("Colin Brandreth", "1102"),
    ]
    [item] = store.read(
        "MATCH (i:AgendaItem {number: '34'}) RETURN i.source_id AS source_id, i.papers AS papers, i.id AS id"
    ).dicts()
    assert item["source_id"] == f"moderngov:{site.host}:item:9004"
    assert item["id"].endswith("/9004")
    assert item["papers"] == [f"https://{site.host}/documents/s77/EHE report.pdf"]


def test_nobody_is_there_because_they_were_expected(
    embedded_store: Store, choice: SiteSelection, visit: SiteAccess
) -> None:
    load_council(embedded_store, replace(choice, committees=("130",)), visit)
    rows = embedded_store.read(
        "MATCH (p:Person {name: 'Tobias Dunnock'})-[r]->(m:Meeting) RETURN m.date AS day, type(r) AS did"
    ).dicts()
    assert [(str(row["day"]), row["did"]) for row in rows] == [("2026-06-11", "ATTENDED")]


def test_loading_again_asks_nothing_and_changes_nothing(
    embedded_store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess
) -> None:
    load_council(embedded_store, choice, visit)
    once, asked = canonical(embedded_store), len(site.asked)
    report = load_council(embedded_store, choice, visit)
    assert outcomes(report.results) == ["unchanged", "unchanged", "unpublished", "unchanged", "unchanged"]
    assert len(site.asked) == asked
    assert canonical(embedded_store) == once


def test_a_day_later_only_what_changed_is_read_anew(
    embedded_store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess, clock: StoppedClock
) -> None:
    until = replace(choice, until=datetime.date.fromisoformat("2026-11-22"))
    load_council(embedded_store, until, visit)
    clock.time += DAY + 1
    corrected = replace(thornmere.CABINET_MORNING.items[0], minutes="<p>RESOLVED that the virement be refused.</p>")
    site.changed[611] = replace(thornmere.CABINET_MORNING, items=(corrected,))
    before = len(site.asked)
    report = load_council(embedded_store, until, visit)
    assert outcomes(report.results) == ["unchanged", "unchanged", "unpublished", "loaded", "unchanged"]
    assert all("if-none-match" in asked.headers for asked in site.asked[before:])
    [row] = embedded_store.read(
        "MATCH (m:Meeting)-[:HAS_ITEM]->(:AgendaItem {number: '1'})-[:RESULTED_IN]->(d:Decision) "
        "WHERE m.source_id ENDS WITH ':611' RETURN d.kind AS kind"
    ).dicts()
    assert row == {"kind": "refused"}


def test_minutes_that_were_not_out_are_read_when_they_are(
    embedded_store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess, clock: StoppedClock
) -> None:
    load_council(embedded_store, choice, visit)
    minuted = replace(thornmere.SCRUTINY_SEPTEMBER.items[1], minutes="<p>RESOLVED that the plan be approved.</p>")
    site.changed[503] = replace(
        thornmere.SCRUTINY_SEPTEMBER, items=(thornmere.SCRUTINY_SEPTEMBER.items[0], minuted), published=True
    )
    clock.time += DAY + 1
    report = load_council(embedded_store, choice, visit)
    assert outcomes(report.results) == ["unchanged", "unchanged", "loaded", "unchanged", "unchanged"]
    [coverage] = report.results[2].coverage
    assert any("recorded only as “Expected”" in doubt.reason for doubt in coverage.doubts)
    assert embedded_store.read(
        "MATCH (p:Person)-[:ATTENDED]->(m:Meeting) WHERE m.source_id ENDS WITH ':503' RETURN p.name AS name"
    ).dicts() == []  # fmt: skip


@pytest.mark.parametrize("after", [1, 2, 4])
def test_an_interrupted_loading_goes_on_where_it_ended(
    embedded_store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess, tmp_path: Path, after: int
) -> None:
    whole = open_store(tmp_path / "whole")
    load_council(whole, choice, replace(visit, cache=tmp_path / "other cache"))
    asked = sorted(site.paths)
    site.asked.clear()

    results: list[LoadResult] = []

    def stop(result: LoadResult) -> None:
        results.append(result)
        if len(results) == after:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load_council(embedded_store, choice, visit, on_result=stop)
    load_council(embedded_store, choice, visit)
    assert sorted(site.paths) == asked  # both times together: each address once
    assert canonical(embedded_store) == canonical(whole)
    whole.close()


def test_a_kill_while_an_answer_is_kept_leaves_no_half_answer(
    embedded_store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = Path.replace

    def killed(self: Path, target: Path) -> Path:
        if target.suffix == ".json" and sum("GetMeeting?" in path for path in site.paths) == 2:
            raise KeyboardInterrupt
        return moved(self, target)

    monkeypatch.setattr(Path, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        load_council(embedded_store, choice, visit)
    monkeypatch.undo()
    assert load_council(embedded_store, choice, visit).failed == ()
    counted = {path: site.paths.count(path) for path in site.paths}
    assert [path for path, times in counted.items() if times > 1] == ["/mgWebService.asmx/GetMeeting?lMeetingId=502"]


def test_one_meeting_that_fails_stops_no_other(
    embedded_store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess
) -> None:
    for part in ("lMeetingId=502", "MId=502"):
        site.behaves(part, lambda _: Answer(b"", 500))
    report = load_council(embedded_store, choice, visit)
    assert outcomes(report.results) == ["loaded", "failed", "unpublished", "loaded", "loaded"]
    assert "answers 500" in report.results[1].reason
    site.behaviours.clear()
    assert load_council(embedded_store, choice, visit).failed == ()


def test_a_site_that_has_enough_ends_the_loading_and_keeps_what_is_loaded(
    embedded_store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess
) -> None:
    site.behaves("lMeetingId=503", lambda _: Answer(b"", 429, {"Retry-After": "86400"}))
    results: list[LoadResult] = []
    with pytest.raises(SourceBusy, match="asks to come back in 1440 minutes"):
        load_council(embedded_store, choice, visit, on_result=results.append)
    assert outcomes(tuple(results)) == ["loaded", "loaded"]
    assert not any("lMeetingId=611" in path for path in site.paths)
    rows = embedded_store.read(
        "MATCH (b:Board)-[:HELD]->(m:Meeting) WHERE m.source_id IS NOT NULL RETURN count(m) AS n"
    )
    assert rows.dicts() == [{"n": 2}]


def test_minutes_that_are_printed_only_are_told(embedded_store: Store, site: FakeSite, visit: SiteAccess) -> None:
    report = load_council(embedded_store, SiteSelection(site.address, ("Planning Committee",)), visit)
    [result] = report.results
    assert "documents/g701/Printed minutes.pdf" in result.reason
    assert (result.outcome, result.error) == ("failed", None)


def test_pages_and_service_make_the_same_graph(
    embedded_store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess, tmp_path: Path
) -> None:
    only_march = replace(choice, committees=("130",), until=datetime.date.fromisoformat("2026-05-01"))
    load_council(embedded_store, only_march, visit)
    site.behaves("mgWebService", lambda _: Answer(b"", 403))
    told: list[str] = []
    other = open_store(tmp_path / "other")
    load_council(other, only_march, replace(visit, cache=tmp_path / "other cache", told=told.append))
    facts = [
        embedded_store.read(query).dicts() == other.read(query).dicts()
        for query in (
            "MATCH (p:Person)-[r]->(m:Meeting) RETURN p.name AS p, type(r) AS r, r.member_id AS i ORDER BY p, r",
            "MATCH (i:AgendaItem)-[:RESULTED_IN]->(d:Decision) RETURN i.id AS i, d.text AS d ORDER BY i, d",
            "MATCH (a:Action)-[:ASSIGNED_TO]->(p) RETURN a.text AS a, p.name AS p ORDER BY a, p",
        )
    ]
    assert facts == [True, True, True]
    assert any("read from the pages, because the web service failed" in line for line in told)
    other.close()


def test_the_address_of_a_meeting_is_that_meeting_whatever_its_day(
    embedded_store: Store, site: FakeSite, visit: SiteAccess, clock: StoppedClock
) -> None:
    clock.time += 5 * 365 * DAY
    named = SiteSelection(f"{site.address}ieListDocuments.aspx?CId=130&MId=501&Ver=4")
    report = load_council(embedded_store, named, visit)
    assert [(result.outcome, result.uri) for result in report.results] == [("loaded", named.address)]


def test_a_prospect_reads_no_meeting(site: FakeSite, choice: SiteSelection, visit: SiteAccess) -> None:
    found = preview(choice, visit)
    assert [planned.meeting.id for planned in found.plan.meetings] == [501, 502, 503, 611, 612]
    assert (found.since.isoformat(), found.until.isoformat()) == ("2025-11-22", "2026-11-22")
    assert not any("GetMeeting?" in path for path in site.paths)


def test_the_text_that_offsets_count_in_is_kept(
    embedded_store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess
) -> None:
    load_council(embedded_store, choice, visit)
    kept = visit.cache / site.host.replace(":", "_") / "meeting-501.html"
    text = kept.read_text(encoding="utf-8")
    [row] = embedded_store.read(
        "MATCH (i:AgendaItem {number: '34'})-[:RESULTED_IN]->(d:Decision) RETURN d.`start` AS first, d.`end` AS last"
    ).dicts()
    assert "that the report be noted" in text[row["first"] : row["last"]]


def test_a_meeting_is_taken_out_by_its_address(
    embedded_store: Store, site: FakeSite, choice: SiteSelection, visit: SiteAccess
) -> None:
    report = load_council(embedded_store, choice, visit)
    assert outcomes(unload(embedded_store, [str(report.results[0].uri)]).results) == ["removed"]
    assert load_council(embedded_store, choice, visit).results[0].outcome == "loaded"
    assert len(unload(embedded_store, [site.address]).results) == 4


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda c: replace(c, address="thornmere.example"), "is no address of a council"),
        (lambda c: replace(c, committees=("Zoo",)), "the council has no committee “Zoo”"),
        (lambda c: replace(c, since=datetime.date.fromisoformat("2027-01-01")), "lies behind --until"),
    ],
)
def test_wrong_choices(
    embedded_store: Store,
    choice: SiteSelection,
    visit: SiteAccess,
    change: Callable[[SiteSelection], SiteSelection],
    reason: str,
) -> None:
    with pytest.raises(UsageError, match=reason):
        load_council(embedded_store, change(choice), visit)
