"""Several agendas of one meeting: the latest edition counts, and a supplement goes on with it."""

from __future__ import annotations

from itertools import permutations

import pytest

from graph.consolidation import consolidate
from graph.store import Store
from graph.writing import replace
from loaders.pipeline import extract
from tests.graph.records.meeting_records import AGENDA, TEXTS, WHOLE, document
from tests.graph.records.test_records import between, counting, differences, put

ITEMS = (
    "MATCH (:Meeting)-[:HAS_ITEM]->(i:AgendaItem) RETURN i.position AS position, i.name AS name, i.text AS text "
    "ORDER BY position"
)
LATER = "agenda, superseded by a later edition"


@pytest.mark.parametrize("order", list(permutations(("agenda.txt", "revised.txt"))))
def test_a_revised_agenda_counts_in_whatever_order_they_come(store: Store, order: tuple[str, str]) -> None:
    put(store, order[0])
    put(store, order[1])
    assert counting(store) == {"revised.txt"}
    assert between(store, "SUPERSEDED_BY") == [("agenda.txt", LATER, "revised.txt")]
    items = store.read(ITEMS).rows
    assert len(items) == 4 and "Mill Street" in str(items[3][2])


def test_a_supplement_goes_on_with_the_agenda_that_counts(store: Store) -> None:
    put(store, "supplement.txt", "agenda.txt")
    put(store, "revised.txt")
    assert counting(store) == {"revised.txt", "supplement.txt"}
    assert [(position, name) for position, name, _ in store.read(ITEMS).rows] == [
        (1, "Declarations of interest"), (2, "Street trading"), (3, "The Old Granary, Cooper Row"), (4, "Taxi ranks"),
        (5, "Busking"), (6, "Pavement cafes"),
    ]  # fmt: skip


def test_all_give_way_to_the_minutes(store: Store) -> None:
    put(store, "agenda.txt", "revised.txt", "supplement.txt", "whole.txt")
    assert counting(store) == {"whole.txt"}
    assert len(between(store, "SUPERSEDED_BY")) == 3


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("b.txt", "AGENDA (amended)"),
        ("b.txt", "AGENDA - version 2"),
        ("b.txt", "UPDATED AGENDA"),
        ("b.txt", "AGENDA v2"),
        ("agenda-revised.txt", "AGENDA"),
        ("Agenda v2.txt", "AGENDA"),
    ],
)
def test_the_title_or_the_name_of_the_file_tells_the_edition(embedded_store: Store, name: str, head: str) -> None:
    first = AGENDA.replace("AGENDA for the meeting", "AGENDA\n\nMeeting")
    for uri, text in (("z.txt", first), (name, first.replace("AGENDA", head).replace("second rank", "new rank"))):
        replace(embedded_store, extract(document(uri, text)).rows)
    consolidate(embedded_store)
    assert between(embedded_store, "SUPERSEDED_BY") == [("z.txt", LATER, name)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("3 February", "10 February"),  # of another meeting
        ("Licensing Panel", "Markets Panel"),
    ],
)
def test_an_edition_of_another_agenda_supersedes_nothing(embedded_store: Store, before: str, after: str) -> None:
    for uri, text in (("a.txt", AGENDA), ("b.txt", AGENDA.replace("AGENDA", "REVISED AGENDA").replace(before, after))):
        replace(embedded_store, extract(document(uri, text)).rows)
    consolidate(embedded_store)
    assert counting(embedded_store) == {"a.txt", "b.txt"}


OLD = WHOLE.replace("£350", "£530")


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("b.txt", "Minutes of", "REVISED MINUTES\n\nMinutes of"),
        ("b.txt", "Minutes of", "Amended version 2\n\nMinutes of"),
        ("b.txt", "Minutes of", "Corrected minutes of"),
        ("b.txt", "in the Moot Hall\n", "in the Moot Hall (as amended 3 March 2031)\n"),
        ("b.txt", "Minutes of", "Amended 3 March 2031\n\nMinutes of"),
        ("minutes-v2.txt", "Minutes of", "Minutes of"),
        ("minutes (revised).txt", "Minutes of", "Minutes of"),
    ],
)
def test_minutes_that_were_put_right_count(embedded_store: Store, name: str, old: str, new: str) -> None:
    for uri, text in (("z.txt", OLD), (name, WHOLE.replace(old, new, 1))):
        replace(embedded_store, extract(document(uri, text)).rows)
    consolidate(embedded_store)
    assert between(embedded_store, "SUPERSEDED_BY") == [("z.txt", "minutes, superseded by a later edition", name)]
    assert [row[3] for row in differences(embedded_store)] == ["That the fee for a pitch be set at £350 a year."]


def test_a_revised_draft_counts_before_the_draft_and_behind_the_confirmed_minutes(embedded_store: Store) -> None:
    marked = {
        name: WHOLE.replace("Minutes of", f"{name} minutes of") for name in ("Draft", "Revised draft", "Confirmed")
    }
    for name in ("Draft", "Revised draft"):
        replace(embedded_store, extract(document(name, marked[name])).rows)
    consolidate(embedded_store)
    assert counting(embedded_store) == {"Revised draft"}
    replace(embedded_store, extract(document("Confirmed", marked["Confirmed"])).rows)
    consolidate(embedded_store)
    assert counting(embedded_store) == {"Confirmed"}


@pytest.mark.parametrize(
    "line",
    [
        "The revised minutes of the last meeting were signed.",
        "Revised minute book",
        "To approve the minutes as amended",
        "Version 2.1 of the Local Plan",
    ],
)
def test_words_that_tell_of_no_edition_of_these_minutes(line: str) -> None:
    [read] = extract(document("a.txt", WHOLE.replace("Present:", f"{line}\n\nPresent:"))).minutes
    assert read.edition is None


@pytest.mark.parametrize(("name", "head"), [("revised.txt", "REVISED AGENDA"), ("whole.txt", "Amended version 2")])
def test_the_words_that_tell_the_edition_are_read(name: str, head: str) -> None:
    text = (
        TEXTS[name]
        .replace("REVISED AGENDA for the meeting", "Meeting")
        .replace("Licensing Panel\n", f"Licensing Panel\n\n{head}\n")
    )
    [read] = extract(document(name, text)).minutes
    assert read.edition == 2 and not read.coverage.unread
