from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.records.facts import rows_standing
from graph.records.matching import same_text
from graph.store import Store
from graph.writing import digest_of, remove, replace
from queries.catalog import CATALOG
from tests.graph.records.meeting_records import TEXTS, rows
from tests.graph.test_same_documents import empty

NAMES = sorted(TEXTS)


def put(store: Store, *names: str) -> None:
    for name in names:
        replace(store, rows(name))
    consolidate(store)


def counting(store: Store) -> set[str]:
    return {str(name) for (name,) in store.read("MATCH (d:Document) WHERE d.counts RETURN d.uri AS uri").rows}


def decisions(store: Store) -> list[str]:
    query = "MATCH (:Meeting)-[:HAS_ITEM]->(i)-[:RESULTED_IN]->(d:Decision) RETURN d.text AS text ORDER BY text"
    return [str(text) for (text,) in store.read(query).rows]


def between(store: Store, type_name: str) -> list[tuple[object, ...]]:
    query = (
        f"MATCH (a:Document)-[x:{type_name}]->(b:Document) RETURN a.uri AS a, x.reason AS reason, b.uri AS b ORDER BY a"
    )
    return list(store.read(query).rows)


def differences(store: Store) -> list[tuple[object, ...]]:
    query = (
        "MATCH (a:Document)-[x:DIFFERS_FROM]->(b:Document) RETURN a.uri AS a, x.about AS about, x.reading AS reading, "
        "x.other_reading AS other, x.settled AS settled ORDER BY a, reading"
    )
    return list(store.read(query).rows)


@pytest.mark.parametrize(
    ("second", "reason"), [("copy/whole.txt", "same bytes"), ("whole-from-pdf.txt", "same minutes")]
)
def test_a_copy_is_known_and_counts_once(store: Store, second: str, reason: str) -> None:
    put(store, "whole.txt")
    alone = decisions(store)
    put(store, second)
    assert decisions(store) == alone
    assert len(counting(store)) == 1
    [(one, told, other)] = between(store, "COPY_OF")
    assert {one, other} == {"whole.txt", second}
    assert told == reason or (told == "same text" and reason == "same minutes")
    assert differences(store) == []
    query = (
        "MATCH (d:Decision)-[x:STANDS_IN]->(s:Document) RETURN s.uri AS uri, d.text AS text, x.start AS s, x.`end` AS e"
    )
    found = store.read(query).dicts()
    assert len(found) == len(alone)
    for row in found:
        words = " ".join(TEXTS[str(row["uri"])][int(str(row["s"])) : int(str(row["e"]))].split())
        assert words == row["text"]


def test_a_draft_gives_way_to_confirmed_minutes_with_what_was_changed(store: Store) -> None:
    put(store, "draft.txt")
    put(store, "confirmed.txt")
    assert counting(store) == {"confirmed.txt"}
    assert between(store, "SUPERSEDED_BY") == [("draft.txt", "draft, superseded by confirmed minutes", "confirmed.txt")]
    assert [(about, reading, other, settled) for _, about, reading, other, settled in differences(store)] == [
        (
            "decision",
            "That a second rank in Mill Street be tried for six months.",
            "That a second rank in Mill Street be tried for nine months.",
            True,
        ),
        (
            "decision",
            "That the fee for a pitch be set at £380 a year.",
            "That the fee for a pitch be set at £350 a year.",
            True,
        ),
    ]
    states = store.read("MATCH (d:Document) RETURN d.state AS state, d.state_quote AS quote ORDER BY d.uri").rows
    assert states == (("confirmed", "CONFIRMED Minutes"), ("draft", "DRAFT Minutes"))


def test_two_readings_of_which_none_supersedes_are_a_conflict(store: Store) -> None:
    put(store, "whole.txt", "draft.txt")
    assert counting(store) == {"whole.txt"}
    assert [settled for *_, settled in differences(store)] == [False]


def test_two_halves_join_in_the_order_of_their_items(store: Store) -> None:
    put(store, "second-half.txt", "first-half.txt")
    assert counting(store) == {"first-half.txt", "second-half.txt"}
    query = "MATCH (m:Meeting)-[:HAS_ITEM]->(i:AgendaItem) RETURN m.id AS m, i.number AS n, i.position AS p ORDER BY p"
    found = store.read(query).rows
    assert [(number, position) for _, number, position in found] == [("1", 1), ("2", 2), ("3", 3), ("4", 4)]
    assert len({meeting for meeting, *_ in found}) == 1
    remove(store, rows("first-half.txt").document.id)
    consolidate(store)
    assert [position for *_, position in store.read(query).rows] == [1, 2]


@pytest.mark.parametrize("order", [("first-half.txt", "whole.txt"), ("whole.txt", "second-half.txt")])
def test_a_half_beside_the_whole_counts_once(store: Store, order: tuple[str, str]) -> None:
    put(store, "whole.txt")
    alone = decisions(store)
    put(store, *order)
    assert decisions(store) == alone
    assert counting(store) == {"whole.txt"}
    assert [reason for _, reason, _ in between(store, "COPY_OF")] == ["part of the same minutes"]
    assert differences(store) == []
    remove(store, rows("whole.txt").document.id)
    consolidate(store)
    assert counting(store) == {name for name in order if name != "whole.txt"}


def test_who_stands_in_both_halves_was_there_once(store: Store) -> None:
    put(store, "second-half.txt", "first-half.txt")
    attended = CATALOG["person-attendance"].ask(store, {"person": "Pavel Rudd"})
    assert [row["status"] for row in attended.dicts()] == ["present"]
    told = CATALOG["meeting-page"].ask(store, {"date": date(2031, 2, 3)}).dicts()
    assert sorted(str(row["what"]) for row in told if row["kind"] == "present") == ["Ines Calder", "Pavel Rudd"]


def test_two_meetings_of_an_evening_are_two(store: Store) -> None:
    put(store, "evening.txt", "whole.txt")
    query = "MATCH (m:Meeting)-[:RECORDED_IN]->(d) RETURN m.start_time AS time, m.name AS name ORDER BY time"
    assert store.read(query).rows == (
        ("18:30", "Licensing Panel, 3 February 2031"),
        ("20:15", "Licensing Panel, 3 February 2031, 20:15"),
    )
    follows = "MATCH (a:Meeting)-[:FOLLOWED_BY]->(b:Meeting) RETURN a.start_time AS a, b.start_time AS b"
    assert store.read(follows).rows == (("18:30", "20:15"),)


def test_an_agenda_is_joined_to_its_meeting_when_the_minutes_come(store: Store) -> None:
    put(store, "agenda.txt")
    query = "MATCH (:Meeting)-[:HAS_ITEM]->(i:AgendaItem) RETURN count(i) AS items"
    assert store.read(query).rows == ((4,),)
    assert store.read("MATCH (p:Person) RETURN p.id AS id").rows == ()
    assert store.read("MATCH (:Meeting)-[:ANNOUNCED_IN]->(d:Document) RETURN d.kind AS kind").rows == (("agenda",),)
    put(store, "whole.txt")
    assert store.read(query).rows == ((4,),)
    assert counting(store) == {"whole.txt"}
    assert between(store, "SUPERSEDED_BY")[0][1] == "agenda, superseded by the meeting's minutes"


def test_a_later_meeting_confirms(store: Store) -> None:
    put(store, "draft.txt")
    query = (
        "MATCH (m:Meeting)-[:RECORDED_IN]->() WHERE m.date = date('2031-02-03') RETURN m.state AS s, m.state_quote AS q"
    )
    assert store.read(query).rows == (("draft", "DRAFT Minutes"),)
    put(store, "next.txt")
    [(state, quote)] = store.read(query).rows
    assert state == "confirmed"
    assert "approved as a correct record" in str(quote)


def corrections(store: Store) -> list[tuple[object, ...]]:
    query = (
        "MATCH (:AgendaItem)-[x:CORRECTS]->(n:%s) RETURN n.name AS name, x.quote AS quote, x.reading AS reading, "
        "x.start AS s, x.`end` AS e"
    )
    return [row for label in ("Decision", "Action", "AgendaItem", "Meeting") for row in store.read(query % label).rows]


def test_a_correction_told_at_the_next_meeting_leads_to_what_it_corrects(store: Store) -> None:
    put(store, "next.txt")
    [(name, *_)] = corrections(store)
    assert name == "Licensing Panel, 3 February 2031"  # whose minutes are not here yet
    put(store, "whole.txt")
    [(name, quote, reading, start, end)] = corrections(store)
    assert (name, quote, reading) == (
        "That the fee for a pitch be set at £350 a year.",
        "minute 2 to read £360",
        "£360",
    )
    assert TEXTS["next.txt"][int(str(start)) : int(str(end))] == quote
    put(store, "confirmed.txt")  # counts in the place of what was corrected
    assert [told for told, *_ in corrections(store)] == [name]
    remove(store, rows("next.txt").document.id)
    consolidate(store)
    assert corrections(store) == []


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"evening.txt"}))
def test_what_a_document_states_can_be_read_back_from_the_graph(embedded_store: Store, name: str) -> None:
    put(embedded_store, *(other for other in ("next.txt", "evening.txt") if other != name))
    put(embedded_store, name)
    assert name in counting(embedded_store)
    expected = rows(name)
    standing = embedded_store.write(lambda t: rows_standing(t, expected.document.id, expected.records))
    if name != "whole.txt":  # whose evening has a second meeting
        assert digest_of(standing) == digest_of(expected)


@cache
def expected(names: frozenset[str]) -> str:
    with empty() as store:
        put(store, *sorted(names))
        return canonical(store)


@pytest.mark.slow
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.sampled_from(["load", "load", "load and consolidate", "unload"]), st.sampled_from(NAMES)),
        min_size=2,
        max_size=12,
    )
)
def test_any_order_gives_the_same_graph(steps: Sequence[tuple[str, str]]) -> None:
    with empty() as store:
        standing = run(store, steps)
        assert canonical(store) == expected(standing)


def run(store: Store, steps: Sequence[tuple[str, str]]) -> frozenset[str]:
    standing: set[str] = set()
    for step, name in steps:
        if step == "unload":
            remove(store, rows(name).document.id)
            standing.discard(name)
        else:
            replace(store, rows(name))
            standing.add(name)
        if step == "load and consolidate":
            consolidate(store)
    consolidate(store)
    return frozenset(standing)


@pytest.mark.parametrize("order", [NAMES, NAMES[::-1], [*NAMES[3:], *NAMES[:3]]])
def test_one_by_one_on_both_stores(store: Store, order: Sequence[str]) -> None:
    standing = run(store, [("load and consolidate", name) for name in order] + [("unload", order[0])])
    assert canonical(store) == expected(standing)


@pytest.mark.parametrize(
    ("council", "board", "same"),
    [
        ("Upton Council", "Cabinet", False),
        ("Alton Council", "Audit Panel", False),
        ("Alton Council", "Cabinet", True),
        (None, None, True),
    ],
)
def test_one_template_of_two_councils(council: str | None, board: str | None, same: bool) -> None:
    own = (
        rows("whole.txt")
        .records[0]
        .model_copy(update={"council": "Alton Council", "board_name": "Cabinet", "board": "board:alton/cabinet"})
    )
    other = own.model_copy(
        update={"council": council, "board_name": board, "board": "board:x", "sketch": (*own.sketch[:-3], 1, 2, 3)}
    )
    assert (same_text(own, other) > 0) is same
