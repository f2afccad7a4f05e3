"""Who is who follows from the documents and the decisions alone: not from the order of loading, not from history."""

from __future__ import annotations

import random
import tempfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.identity.applying import apply_judgements
from graph.rows import Rows
from graph.store import Store
from graph.stores import open_store
from graph.writing import remove, replace
from loaders.pipeline import extract
from tests.identity.measure import document_of
from tests.identity.world.minutes import write_world
from tests.identity.world.people import Panel, World, make_world
from tests.identity.world.text import Text

pytestmark = pytest.mark.slow

BOARDS = ("board-0", "board-2", "board-5")  # of two councils: one is named on all pages, one on some, one on none


@cache
def pool() -> tuple[Rows, ...]:
    """The rows of six minutes, of people who sit on several of the boards."""
    world = World(tuple(_few(panel) for panel in make_world(5).panels if panel.id in BOARDS))
    return tuple(extract(document_of(text)).rows for text in write_world(world, 5, meetings=2))


def _few(panel: Panel) -> Panel:
    """The first councillors of a board, and its last officers: namesakes, and people of two boards."""
    panel.seats = [*panel.seats[:5], *panel.seats[9:14], *panel.seats[-7:]]
    return panel


@cache
def pairs() -> tuple[tuple[str, str], ...]:
    """Keys that a decision may be about, of people of one surname."""
    keys = sorted({node.id for rows in pool() for node in rows.nodes if node.label() == "Person"})
    alike = [(a, b) for a in keys for b in keys if a < b and a.rsplit("-", 1)[-1] == b.rsplit("-", 1)[-1]]
    return tuple(alike)


class Kept:
    """A store on the embedded engine for one example."""

    def __enter__(self) -> Store:
        self._folder = tempfile.TemporaryDirectory()
        self._store = open_store(Path(self._folder.name))
        self._store.prepare()
        return self._store

    def __exit__(self, *_: object) -> None:
        self._store.close()
        self._folder.cleanup()


@cache
def expected(documents: frozenset[int], decisions: str = "") -> str:
    """The graph of these documents, loaded once, in order, under these decisions from the start."""
    with Kept() as store:
        apply_judgements(store, decisions)
        for number in sorted(documents):
            replace(store, pool()[number])
        consolidate(store)
        return canonical(store)


def decided(about: list[tuple[str, int]]) -> str:
    """A text of decisions about some of the pairs."""
    return "".join(f"{verdict}  {'  '.join(pairs()[number % len(pairs())])}\n" for verdict, number in about)


EVERY = frozenset(range(6))
orders = st.permutations(range(6))
decisions = st.lists(st.tuples(st.sampled_from(["same", "different", "unsure"]), st.integers(0, 999)), max_size=3)
slow = settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])


def test_the_pool_has_people_of_several_boards() -> None:
    export = expected(EVERY)
    assert '"known_as"' in export
    assert len(pairs()) > 20


@given(orders, st.sets(st.integers(0, 5)), st.sets(st.integers(0, 5), max_size=3))
@slow
def test_any_order_in_one_load_or_several_with_documents_taken_out(
    order: list[int], settled_after: set[int], out: set[int]
) -> None:
    with Kept() as store:
        for number in order:
            replace(store, pool()[number])
            if number in settled_after:
                consolidate(store)
        consolidate(store)
        assert canonical(store) == expected(EVERY)
        for number in sorted(out):
            remove(store, pool()[number].document.id)
        consolidate(store)
        assert canonical(store) == expected(EVERY - out)
        for number in sorted(out, reverse=True):
            replace(store, pool()[number])
        consolidate(store)
        assert canonical(store) == expected(EVERY)


@given(decisions, decisions, orders)
@slow
def test_decisions_may_come_before_between_and_after(
    first: list[tuple[str, int]], second: list[tuple[str, int]], order: list[int]
) -> None:
    with Kept() as store:
        apply_judgements(store, decided(first))
        for place, number in enumerate(order):
            replace(store, pool()[number])
            if place == 3:
                consolidate(store)
                apply_judgements(store, decided(second))
        consolidate(store)
        assert canonical(store) == expected(EVERY, decided(second))
        apply_judgements(store, "")
        consolidate(store)
        assert canonical(store) == expected(EVERY)


COUNCILS = {
    "a": "SKELMERE METROPOLITAN BOROUGH COUNCIL\n\nSchools Forum\n{}- Councillor Ann Lind, Member, Skelmere MBC\n"
    "- Bob Brown, Engineer, Skelmere Metropolitan Borough Council\n- Cy Cole, Nurse, Skelmere MBC\n",
    "b": "SKELMERE MBC\n\nRoads Committee\n{}- Councillor Lind, Member, Skelmere MBC\n"
    "- Bob Brown, Engineer, Skelmere MBC\n- Dan Dunn, Clerk, Skelmere MBC\n",
    "c": "SKELMERE METROPOLITAN BOROUGH COUNCIL\n\nHealth Board\n{}- Councillor A Lind, Member, Skelmere MBC\n"
    "- B Brown, Engineer, Skelmere Metropolitan Borough Council\n- Ed Evans, Clerk, Skelmere MBC\n",
}
HELD = "\nMinutes of the meeting held on 8 January 2020 at 10.00 am in the Town Hall\n\nPresent:\n"
ITEM = "\n1. Minutes of the last meeting\n\nThe minutes were agreed as a correct record.\n"


@pytest.mark.parametrize("order", ["abc", "acb", "bac", "bca", "cab", "cba"])
def test_a_council_that_turns_out_to_be_another_takes_its_people_along(order: str) -> None:
    rows = {
        name: extract(document_of(Text(f"{name}.txt", name, text.format(HELD) + ITEM))).rows
        for name, text in COUNCILS.items()
    }
    with Kept() as store:
        for name in "abc":
            replace(store, rows[name])
        consolidate(store)
        at_once = canonical(store)
    with Kept() as store:
        for name in order:
            replace(store, rows[name])
            consolidate(store)
        assert canonical(store) == at_once


@pytest.mark.parametrize("kind", ["Board", "Organisation"])
def test_boards_and_organisations_follow_decisions_too(embedded_store: Store, kind: str) -> None:
    for rows in pool():
        replace(embedded_store, rows)
    consolidate(embedded_store)
    nodes = f"MATCH (n:{kind}) RETURN n.id AS id ORDER BY id"
    before = [str(row["id"]) for row in embedded_store.read(nodes).dicts()]
    text = f"same  {before[0]}  {before[-1]}\n"
    apply_judgements(embedded_store, text)
    consolidate(embedded_store)
    assert len(embedded_store.read(nodes).rows) == len(before) - 1
    assert canonical(embedded_store) == expected(EVERY, text)
    apply_judgements(embedded_store, "")
    consolidate(embedded_store)
    assert canonical(embedded_store) == expected(EVERY)


@pytest.mark.parametrize("seed", range(2))
def test_merging_and_taking_it_back_restores_the_graph(store: Store, seed: int) -> None:
    chance = random.Random(seed)
    chosen = [pool()[number] for number in chance.sample(range(6), 4)]
    for rows in chosen:
        replace(store, rows)
    consolidate(store)
    before = canonical(store)
    keys = sorted({node.id for rows in chosen for node in rows.nodes if node.label() == "Person"})
    text = "".join(f"same  {'  '.join(chance.sample(keys, 2))}\n" for _ in range(3))
    text += decided([("different", number) for number in range(0, len(pairs()), 3)])
    apply_judgements(store, text)
    consolidate(store)
    after = canonical(store)
    assert after != before
    assert apply_judgements(store, text) is False
    apply_judgements(store, "")
    consolidate(store)
    assert canonical(store) == before
    apply_judgements(store, text)
    consolidate(store)
    assert canonical(store) == after
