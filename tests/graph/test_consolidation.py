from __future__ import annotations

import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace as changed
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.rows import Rows
from graph.schema import Board, Held, Meeting, Organisation, Person, Runs
from graph.store import Parameters, Store, T, Table, Transaction
from graph.stores import open_store
from graph.writing import remove, replace
from tests.graph.fixtures import corrected, load, made_rows


def without_board(rows: Rows) -> Rows:
    """The same minutes, read when the board's name was not yet understood."""
    gone = {node.ref for node in rows.nodes if isinstance(node, Board)}
    return changed(
        rows,
        nodes=tuple(node for node in rows.nodes if node.ref not in gone),
        relationships=tuple(r for r in rows.relationships if not gone & {r.tail, r.head}),
        references=tuple(reference.model_copy(update={"board": None}) for reference in rows.references),
        outcomes=(),
        meeting_references=(),
    )


def of_two_boards(rows: Rows) -> Rows:
    """The same minutes as those of a joint meeting with the first board."""
    source, meeting = rows.document.id, next(node for node in rows.nodes if isinstance(node, Meeting) and node.venue)
    board = Board(id="board-000", name="Alderdale Children's Partnership", source=source, start=0, end=9)
    held = Held(tail=board.ref, head=meeting.ref, source=source, start=0, end=9)
    if board.ref in {node.ref for node in rows.nodes}:
        return rows
    return changed(rows, nodes=(*rows.nodes, board), relationships=(*rows.relationships, held))


POOL = made_rows(2, 3, items=5)
VERSIONS: list[Callable[[Rows], Rows]] = [lambda rows: rows, corrected, without_board, of_two_boards]


class Kept:
    """A store on the embedded engine for one example."""

    def __enter__(self) -> Store:
        self._folder = tempfile.TemporaryDirectory()
        self._store = open_store(self._folder.name)
        self._store.prepare()
        return self._store

    def __exit__(self, *_: object) -> None:
        self._store.close()
        self._folder.cleanup()


def fresh(documents: dict[int, int], store: Store) -> str:
    """The export of a graph into which each document is loaded once, in order."""
    load(store, *(VERSIONS[version](POOL[number]) for number, version in sorted(documents.items())))
    return canonical(store)


def run(steps: list[tuple[str, int, int]], store: Store) -> dict[int, int]:
    """Do the steps; the answer is which version of which document must stand."""
    standing: dict[int, int] = {}
    for step, number, version in steps:
        if step == "replace":
            replace(store, VERSIONS[version](POOL[number]))
            standing[number] = version
        elif step == "remove":
            remove(store, POOL[number].document.id)
            standing.pop(number, None)
        else:
            consolidate(store)
    consolidate(store)
    return standing


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["replace", "replace", "replace", "remove", "settle"]),
        st.integers(0, len(POOL) - 1),
        st.integers(0, len(VERSIONS) - 1),
    ),
    max_size=14,
)


@pytest.mark.slow
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(_STEPS)
def test_the_graph_is_a_function_of_its_documents(steps: list[tuple[str, int, int]]) -> None:
    with Kept() as store, Kept() as afresh:
        standing = run(steps, store)
        assert canonical(store) == fresh(standing, afresh)


@pytest.mark.parametrize(
    "steps",
    [
        [("replace", 0, 0), ("replace", 4, 3), ("settle", 0, 0), ("replace", 4, 2), ("replace", 1, 1)],
        [("replace", 2, 0), ("replace", 1, 2), ("settle", 0, 0), ("replace", 1, 0), ("remove", 2, 0), ("remove", 5, 0)],
    ],
)
def test_the_same_on_both_stores(steps: list[tuple[str, int, int]], store: Store) -> None:
    standing = run(steps, store)
    with Kept() as afresh:
        assert canonical(store) == fresh(standing, afresh)


class Interrupted(Exception):
    """Stands for whatever ends a program."""


class Failing:
    """A store that fails before the ``allowed``-th transaction, or in the middle of one, when its count runs out."""

    def __init__(self, store: Store, *, transactions: int = 10_000, statements: int = 10_000) -> None:
        self._store = store
        self._transactions = transactions
        self._statements = statements

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    def write(self, work: Callable[[Transaction], T]) -> T:
        if self._transactions == 0:
            raise Interrupted
        self._transactions -= 1
        return self._store.write(lambda transaction: work(_FailingTransaction(self, transaction)))

    def count(self) -> None:
        if self._statements == 0:
            raise Interrupted
        self._statements -= 1


class _FailingTransaction:
    def __init__(self, store: Failing, transaction: Transaction) -> None:
        self._store = store
        self._transaction = transaction

    def run(self, query: str, parameters: Parameters | None = None) -> Table:
        self._store.count()
        return self._transaction.run(query, parameters)


def _interrupted_settle(store: Store, failing: Failing) -> bool:
    try:
        consolidate(failing)  # type: ignore[arg-type]
    except Interrupted:
        consolidate(store)
        return True
    return False


@pytest.mark.parametrize("unit", ["transactions", "statements"])
def test_an_interrupted_settle_is_completed_by_the_next(unit: str) -> None:
    with Kept() as store:
        expected = fresh(dict.fromkeys(range(3), 0) | {4: 3}, store)
    interruptions = 0
    for allowed in range(0, 90, 1 if unit == "transactions" else 9):
        with Kept() as store:
            for number, version in ((0, 0), (1, 2), (2, 1), (4, 3), (5, 0)):
                replace(store, VERSIONS[version](POOL[number]))
            consolidate(store)
            for number in (1, 2):
                replace(store, POOL[number])
            remove(store, POOL[5].document.id)
            if not _interrupted_settle(store, Failing(store, **{unit: allowed})):
                break
            interruptions += 1
            assert canonical(store) == expected
    assert interruptions >= 6


def test_an_interrupted_replace_leaves_what_stood(embedded_store: Store) -> None:
    before = fresh({0: 0, 1: 0}, embedded_store)
    for statements in range(0, 40, 5):
        with pytest.raises(Interrupted):
            replace(Failing(embedded_store, statements=statements), corrected(POOL[0]))  # type: ignore[arg-type]
    consolidate(embedded_store)
    assert canonical(embedded_store) == before


def test_settling_twice_writes_nothing(embedded_store: Store) -> None:
    fresh({0: 0, 3: 0}, embedded_store)
    consolidate(Failing(embedded_store, transactions=0))  # type: ignore[arg-type]


def test_a_shared_node_is_of_use_before_it_is_settled(embedded_store: Store) -> None:
    replace(embedded_store, POOL[0])
    names = {row["name"] for row in embedded_store.read("MATCH (p:Person) RETURN p.name AS name")}
    assert names == {node.name for node in POOL[0].nodes if isinstance(node, Person)}


def test_merged_relationships_keep_what_other_documents_state(embedded_store: Store) -> None:
    fresh({0: 0, 1: 0, 2: 0}, embedded_store)
    query = "MATCH (:Organisation)-[r:RUNS]->(b:Board) RETURN r.source AS source, b.id AS board"
    assert embedded_store.read(query).rows == ((POOL[0].document.id, "board-000"),)
    remove(embedded_store, POOL[0].document.id)
    consolidate(embedded_store)
    assert embedded_store.read(query).rows == ((POOL[1].document.id, "board-000"),)
    bare = changed(
        POOL[1],
        nodes=tuple(node for node in POOL[1].nodes if not isinstance(node, Organisation)),
        relationships=tuple(r for r in POOL[1].relationships if "Organisation" not in (r.tail.label, r.head.label)),
    )
    replace(embedded_store, bare)
    consolidate(embedded_store)
    assert embedded_store.read(query).rows == ((POOL[2].document.id, "board-000"),)
    assert any(isinstance(r, Runs) for r in POOL[2].relationships)


@pytest.mark.neo4j
def test_several_programs_may_load_and_settle_at_once(neo4j_store: Store) -> None:
    def write(part: list[Rows]) -> None:
        for rows in part:
            replace(neo4j_store, rows)
            consolidate(neo4j_store)

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(write, [POOL[0::2], POOL[1::2], POOL[:2]]))
    consolidate(neo4j_store)
    with Kept() as afresh:
        assert canonical(neo4j_store) == fresh(dict.fromkeys(range(len(POOL)), 0), afresh)
