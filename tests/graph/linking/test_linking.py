from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations
from typing import Any

import pytest

from graph.consolidation import consolidate
from graph.rows import Reference, Rows
from graph.schema import Action, AgendaItem, Board, Document, HasItem, Held, Meeting, Node, PartOf, Raised, RecordedIn
from graph.store import Store
from graph.writing import remove
from tests.graph.fixtures import load

_TASK = "mend the roof of the bus shelter"


def minutes(
    at: int | None,
    *items: str,
    refers: tuple[str, str | None] | None = None,
    board: str | None = "b",
    task: str | None = None,
    recorded: bool = True,
    start_time: str | None = None,
) -> Rows:
    """One meeting, ``at`` months after the first, with items "number heading"; its first item refers to a number."""
    key = f"{board}-{at}{start_time or ''}"
    place: dict[str, Any] = {"source": f"doc-{key}", "start": 3, "end": 9}
    day = date(2021, 1, 5) + timedelta(days=28 * at) if at is not None else None
    document = Document(id=f"doc-{key}", name=key, uri=key, format="text", sha256=key)
    meeting = Meeting(id=f"m-{key}", name=key, date=day, start_time=start_time, **place)
    nodes: list[Node] = [meeting]
    links: list[Any] = []
    if board:
        nodes.append(Board(id=board, name=f"Board {board}", **place))
        links.append(Held(tail=nodes[-1].ref, head=meeting.ref, **place))
    if recorded:
        links.append(RecordedIn(tail=meeting.ref, head=document.ref, **place))
    for item in items:
        number, _, heading = item.partition(" ")
        nodes.append(AgendaItem(id=f"{key}/{number}", number=number, name=heading or "Roads", **place))
        links.append(HasItem(tail=meeting.ref, head=nodes[-1].ref, **place))
    if task:
        part = AgendaItem(id=f"{key}/part", name="Part", **place)
        action = Action(id=f"action-{key}", name=task, text=task, **place)
        links.append(PartOf(tail=part.ref, head=nodes[-1].ref, **place))
        links.append(Raised(tail=part.ref, head=action.ref, **place))
        nodes += [part, action]
    references = []
    if refers:
        number, heading = refers
        item = f"{key}/{items[0].partition(' ')[0]}"
        references.append(
            Reference(item=item, board=board, number=number, heading=heading, quote=f"minute {number}", start=5, end=8)
        )
    return Rows(document, tuple(nodes), tuple(links), tuple(references))


def pairs(store: Store, relationship: str) -> list[tuple[object, ...]]:
    query = f"MATCH (a)-[:{relationship}]->(b) RETURN a.id AS a, b.id AS b ORDER BY a.id, b.id"
    return list(store.read(query).rows)


def test_meetings_follow_each_other_by_day_and_time(embedded_store: Store) -> None:
    load(embedded_store, minutes(2), minutes(0), minutes(1, start_time="14:00"), minutes(1, start_time="09:30"))
    assert pairs(embedded_store, "FOLLOWED_BY") == [
        ("m-b-0", "m-b-109:30"),
        ("m-b-109:30", "m-b-114:00"),
        ("m-b-114:00", "m-b-2"),
    ]


def test_a_meeting_in_between_comes_and_goes(embedded_store: Store) -> None:
    load(embedded_store, minutes(0), minutes(2))
    assert pairs(embedded_store, "FOLLOWED_BY") == [("m-b-0", "m-b-2")]
    load(embedded_store, minutes(1))
    assert pairs(embedded_store, "FOLLOWED_BY") == [("m-b-0", "m-b-1"), ("m-b-1", "m-b-2")]
    remove(embedded_store, "doc-b-1")
    consolidate(embedded_store)
    assert pairs(embedded_store, "FOLLOWED_BY") == [("m-b-0", "m-b-2")]


def test_boards_undated_meetings_and_those_only_spoken_of_are_kept_apart(embedded_store: Store) -> None:
    load(
        embedded_store,
        minutes(0),
        minutes(1, board="c"),
        minutes(None),
        minutes(2, recorded=False),
        minutes(3, board=None),
        minutes(4),
    )
    assert pairs(embedded_store, "FOLLOWED_BY") == [("m-b-0", "m-b-4")]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_reference_means_the_latest_item_that_is_not_later(order: tuple[int, ...], embedded_store: Store) -> None:
    documents = [minutes(0, "7 Roads"), minutes(1, "7 Trees"), minutes(2, "1 Arising", refers=("7.", None))]
    load(embedded_store, *(documents[place] for place in order))
    assert pairs(embedded_store, "REFERS_TO") == [("b-2/1", "b-1/7")]


@pytest.mark.parametrize(
    ("refers", "target"),
    [
        (("22 / 19", None), "b-0/22/19"),
        (("22/19", "Roads and paths"), "b-0/22/19"),
        (("7", "Roads"), "b-0/7"),
        (("7", "Something else"), "b-1/7"),
        (("9", None), "b-2/9"),
        (("30", None), "b/minute/30"),
    ],
)
def test_what_a_reference_means(refers: tuple[str, str | None], target: str, embedded_store: Store) -> None:
    load(
        embedded_store,
        minutes(0, "22/19 Roads and paths", "7 Roads"),
        minutes(1, "7 Trees"),
        minutes(2, "1 Arising", "9 Budget", refers=refers),
        minutes(3, "30 Later"),
        minutes(1, "30 Elsewhere", board="c"),
    )
    assert pairs(embedded_store, "REFERS_TO") == [("b-2/1", target)]


@pytest.mark.parametrize(
    ("refers", "target"),
    [
        (("15/22", None), "b-0/HC15/22"),  # the series of letters is left out
        (("15/22", "Hedges"), "b-0/HC15/22"),
        (("HC 15/22", None), "b-0/HC15/22"),
        (("16/22", None), "b/minute/16/22"),  # two series have it
        (("17/22", None), "b-1/17/22"),  # and one that has none goes before
    ],
)
def test_a_number_may_be_told_without_its_letters(refers: tuple[str, str | None], target: str, store: Store) -> None:
    load(
        store,
        minutes(0, "HC15/22 Hedges", "HC16/22 Roads", "FP16/22 Walls", "HC17/22 Trees"),
        minutes(1, "17/22 Ditches"),
        minutes(2, "1 Arising", refers=refers),
    )
    assert pairs(store, "REFERS_TO") == [("b-2/1", target)]


def test_a_stand_in_goes_when_the_real_item_arrives_and_comes_back_without_it(store: Store) -> None:
    load(
        store, minutes(2, "1 Arising", refers=("22/19", "Road safety")), minutes(3, "1 Arising", refers=("22/19", None))
    )
    query = "MATCH (i:AgendaItem) WHERE i.number = '22/19' RETURN i.id AS id, i.name AS name, i.source AS source"
    stand_in = ("b/minute/22/19", "Road safety", "doc-b-2")
    assert store.read(query).rows == (stand_in,)
    assert pairs(store, "REFERS_TO") == [("b-2/1", "b/minute/22/19"), ("b-3/1", "b/minute/22/19")]
    load(store, minutes(0, "22/19 Road safety"))
    assert store.read(query).rows == (("b-0/22/19", "Road safety", "doc-b-0"),)
    assert pairs(store, "REFERS_TO") == [("b-2/1", "b-0/22/19"), ("b-3/1", "b-0/22/19")]
    remove(store, "doc-b-0")
    remove(store, "doc-b-2")
    consolidate(store)
    assert store.read(query).rows == (("b/minute/22/19", "Minute 22/19", "doc-b-3"),)
    remove(store, "doc-b-3")
    consolidate(store)
    assert store.read(query).rows == ()


def test_without_a_board_a_reference_stays_in_its_document(embedded_store: Store) -> None:
    load(
        embedded_store,
        minutes(0, "7 Roads", board="b"),
        minutes(1, "1 Arising", "4 Trees", refers=("4", None), board=None),
        minutes(2, "1 Arising", refers=("7", None), board=None),
    )
    assert pairs(embedded_store, "REFERS_TO") == [
        ("None-1/1", "None-1/4"),
        ("None-2/1", "doc-None-2/minute/7"),
    ]


def test_the_words_of_a_reference_are_its_provenance(embedded_store: Store) -> None:
    load(embedded_store, minutes(0, "22/19 Roads"), minutes(1, "1 Arising", refers=("22/19", None)))
    query = "MATCH ()-[r:REFERS_TO]->() RETURN r.quote AS q, r.source AS s, r.start AS a, r.`end` AS z, r.board AS b"
    assert embedded_store.read(query).rows == (("minute 22/19", "doc-b-1", 5, 8, "b"),)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_task_is_chained_in_any_order_of_loading(order: tuple[int, ...], embedded_store: Store) -> None:
    documents = [minutes(at, "1 Roads", task=_TASK) for at in (0, 1, 4)]
    for place in order:
        load(embedded_store, documents[place])
    assert pairs(embedded_store, "RECURS_AS") == [("action-b-0", "action-b-1"), ("action-b-1", "action-b-4")]


def test_a_chain_closes_when_its_middle_goes(store: Store) -> None:
    load(store, *(minutes(at, "1 Roads", task=_TASK) for at in (0, 1, 4)))
    remove(store, "doc-b-1")
    consolidate(store)
    assert pairs(store, "RECURS_AS") == [("action-b-0", "action-b-4")]
    load(store, minutes(4, "1 Roads", task="feed the ducks on the pond"))
    assert pairs(store, "RECURS_AS") == []


def test_two_boards_have_two_chains(embedded_store: Store) -> None:
    load(embedded_store, *(minutes(at, "1 Roads", task=_TASK, board=board) for at in (0, 1) for board in ("b", "c")))
    assert pairs(embedded_store, "RECURS_AS") == [("action-b-0", "action-b-1"), ("action-c-0", "action-c-1")]
