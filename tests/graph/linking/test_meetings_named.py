"""Items that name an earlier meeting by its day point to it, and to its item of the same business."""

from __future__ import annotations

from dataclasses import replace as changed
from itertools import permutations

import pytest

from graph.consolidation import consolidate
from graph.rows import MeetingReference, Rows
from graph.schema import Board, Discusses, Topic
from graph.store import Store
from graph.writing import remove
from tests.graph.linking.test_linking import load, minutes, pairs


def naming(rows: Rows, day: int | None, month: int, year: int | None = None, *, board: str = "b") -> Rows:
    """The minutes, with words in their first item that name a day."""
    item = next(node for node in rows.nodes if node.label() == "AgendaItem")
    told = MeetingReference(
        item=item.id, board=board, year=year, month=month, day=day, quote="as reported then", start=5, end=8
    )
    known = {node.id for node in rows.nodes if isinstance(node, Board)}
    place = {"source": rows.document.id, "start": 3, "end": 9}
    others = () if board in known else (Board.model_validate({"id": board, "name": f"Board {board}", **place}),)
    return changed(rows, nodes=(*rows.nodes, *others), meeting_references=(told,))


def discussing(rows: Rows, item: str, topic: str) -> Rows:
    place = {"source": rows.document.id, "start": 3, "end": 9}
    node = Topic.model_validate({"id": topic, "name": topic, **place})
    tail = next(node for node in rows.nodes if node.id == item)
    link = Discusses.model_validate({"tail": tail.ref, "head": node.ref, "mentions": 1, "quote": "so", **place})
    return changed(rows, nodes=(*rows.nodes, node), relationships=(*rows.relationships, link))


# Meetings are held on 5 January 2021 and every 28 days from then on: at=1 is 2 February, at=13 is 4 January 2022.
@pytest.mark.parametrize("order", list(permutations(range(3)))[::2])
def test_a_day_without_a_year_is_the_last_one_before(order: tuple[int, ...], store: Store) -> None:
    documents = [minutes(0, "1 Roads"), minutes(1, "1 Trees"), naming(minutes(3, "1 Budget"), 5, 1)]
    load(store, *(documents[place] for place in order))
    assert pairs(store, "REFERS_TO_MEETING") == [("b-3/1", "m-b-0")]
    query = "MATCH ()-[r:REFERS_TO_MEETING]->() RETURN r.quote, r.source, r.start, r.`end`, r.board"
    assert store.read(query).rows == (("as reported then", "doc-b-3", 5, 8, "b"),)


@pytest.mark.parametrize(
    ("day", "month", "year", "meant"),
    [
        (5, 1, 2021, ["m-b-0"]),
        (2, 2, None, ["m-b-1"]),
        (2, 2, 2020, []),
        (9, 2, None, []),
        (None, 2, None, ["m-b-1"]),
        (None, 3, None, []),  # two meetings in that month
        (None, 7, None, []),  # none loaded
        (22, 6, None, []),  # the very day
        (20, 7, None, []),  # later
    ],
)
def test_which_meeting_is_meant(
    day: int | None, month: int, year: int | None, meant: list[str], embedded_store: Store
) -> None:
    others = [minutes(at, "1 Roads") for at in (0, 1, 2, 7)]
    twice = minutes(2, "1 Roads", start_time="14:00")
    load(embedded_store, *others, twice, naming(minutes(6, "1 Budget"), day, month, year))
    assert [head for _, head in pairs(embedded_store, "REFERS_TO_MEETING")] == meant


def test_a_day_of_more_than_a_year_ago_needs_its_year(embedded_store: Store) -> None:
    load(embedded_store, minutes(0, "1 Roads"), naming(minutes(14, "1 Budget"), 5, 1))
    assert pairs(embedded_store, "REFERS_TO_MEETING") == []
    load(embedded_store, naming(minutes(14, "1 Budget"), 5, 1, 2021))
    assert pairs(embedded_store, "REFERS_TO_MEETING") == [("b-14/1", "m-b-0")]


def test_the_item_of_the_same_heading_is_referred_to(store: Store) -> None:
    load(store, naming(minutes(3, "9 Road safety"), 5, 1), minutes(0, "1 Road safety", "2 Trees"))
    assert pairs(store, "REFERS_TO") == [("b-3/9", "b-0/1")]
    remove(store, "doc-b-0")
    consolidate(store)
    assert pairs(store, "REFERS_TO") == pairs(store, "REFERS_TO_MEETING") == []
    load(store, minutes(0, "1 Trees", "2 Road safety"))
    assert pairs(store, "REFERS_TO") == [("b-3/9", "b-0/2")]


def test_or_the_one_item_that_shares_a_topic(embedded_store: Store) -> None:
    first = discussing(minutes(0, "1 Hedges", "2 Trees"), "b-0/2", "trees")
    later = discussing(naming(minutes(3, "9 Matters arising"), 5, 1), "b-3/9", "trees")
    load(embedded_store, first, later)
    assert pairs(embedded_store, "REFERS_TO") == [("b-3/9", "b-0/2")]
    load(embedded_store, _both_on_the_topic(first))
    assert pairs(embedded_store, "REFERS_TO") == []
    assert pairs(embedded_store, "REFERS_TO_MEETING") == [("b-3/9", "m-b-0")]


def _both_on_the_topic(rows: Rows) -> Rows:
    link = next(link for link in rows.relationships if isinstance(link, Discusses))
    other = next(node for node in rows.nodes if node.id == "b-0/1")
    added = link.model_copy(update={"tail": other.ref})
    return changed(rows, relationships=(*rows.relationships, added))


def test_routine_headings_say_nothing(embedded_store: Store) -> None:
    load(embedded_store, minutes(0, "1 Matters arising"), naming(minutes(3, "1 Matters arising"), 5, 1))
    assert pairs(embedded_store, "REFERS_TO") == []


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_meeting_of_another_board(order: tuple[int, ...], store: Store) -> None:
    documents = [minutes(0, "1 Roads", board="c"), naming(minutes(3, "1 Roads"), 5, 1, board="c")]
    for place in order:
        load(store, documents[place])
    assert pairs(store, "REFERS_TO_MEETING") == [("b-3/1", "m-c-0")]
    assert pairs(store, "REFERS_TO") == [("b-3/1", "c-0/1")]
    remove(store, "doc-c-0")
    consolidate(store)
    assert pairs(store, "REFERS_TO_MEETING") == []
