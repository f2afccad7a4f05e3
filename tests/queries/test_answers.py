"""Each canned query answers alike on both stores, and as was worked out by hand."""

from __future__ import annotations

import pytest

from graph.store import Store, Transaction
from queries.catalog import CATALOG, CannedQuery
from queries.values import NAMES, fits
from tests.queries.expected import CASES, Case

ALL = [CATALOG[name] for name in CATALOG]
SAMPLE: dict[str, object] = {
    "topic": "EHE",
    "board": "Schools Forum",
    "holder": "Lena Dale",
    "person": "Dana Whitlock",
    "date": "2025-01-10",
}
HOSTILE = ["'", '"', "$topic", "EHE' OR true //", "x}) MATCH (n) DETACH DELETE n //", "\\", "`", "*", "", "\n"]


def values_for(query: CannedQuery) -> dict[str, object]:
    return {parameter.name: SAMPLE[parameter.name] for parameter in query.parameters if parameter.required}


def case_name(case: Case) -> str:
    return " ".join([case.query, *(f"{name}={value}" for name, value in case.values.items())])


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_answer_is_as_worked_out(filled: Store, case: Case) -> None:
    rows = CATALOG[case.query].ask(filled, case.values).dicts()
    assert [tuple(row[column] for column in case.columns.split()) for row in rows] == case.rows


def test_every_query_was_worked_out() -> None:
    assert {case.query for case in CASES if case.rows} == set(CATALOG)


@pytest.mark.neo4j
@pytest.mark.parametrize("query", ALL, ids=lambda query: query.name)
def test_rows_are_equal_on_both_stores(filled_embedded: Store, filled_neo4j: Store, query: CannedQuery) -> None:
    values = query.bind(values_for(query))  # once, so that both are asked about one day, over midnight too
    assert query.ask(filled_embedded, values).rows == query.ask(filled_neo4j, values).rows


@pytest.mark.parametrize("query", ALL, ids=lambda query: query.name)
def test_cells_are_of_the_columns_types(filled: Store, query: CannedQuery) -> None:
    table = query.ask(filled, values_for(query))
    assert table.columns == tuple(column.name for column in query.columns)
    wrong = [
        (column.name, cell)
        for row in table.rows
        for column, cell in zip(query.columns, row, strict=True)
        if not fits(column.type, cell)
    ]
    assert wrong == []


@pytest.mark.parametrize("query", ALL, ids=lambda query: query.name)
def test_example_runs_without_warnings(filled: Store, query: CannedQuery) -> None:
    assert query.ask(filled, query.example).warnings == ()


def test_empty_graph_has_no_rows(store: Store) -> None:
    found = {query.name: query.ask(store, values_for(query)) for query in ALL}
    assert [name for name, table in found.items() if table.rows or table.warnings] == []


@pytest.mark.parametrize("text", HOSTILE)
def test_values_are_never_part_of_the_query(filled: Store, text: str) -> None:
    before = CATALOG["documents"].run(filled).rows
    for query in ALL:
        strings = {one.name: text for one in query.parameters if one.type in NAMES}
        if strings:
            assert query.ask(filled, {**values_for(query), **strings}).rows == ()
    assert CATALOG["documents"].run(filled).rows == before


@pytest.mark.parametrize("part", ["Elective", "home", "EHEs", "E.*", "Attend"])
def test_part_of_a_name_does_not_match(filled: Store, part: str) -> None:
    assert CATALOG["topic-trace"].run(filled, topic=part).rows == ()


def test_limit_cuts_and_says_so(filled: Store) -> None:
    table = CATALOG["documents"].run(filled, limit=2)
    assert [row["document"] for row in table] == ["forum-january.txt", "forum-march.txt"]
    assert table.truncated


def test_long_and_branching_chains_are_whole(store: Store) -> None:
    """25 wordings in a row, the last of which also follows from a task raised beside the tenth."""

    def work(transaction: Transaction) -> None:
        transaction.run(
            "UNWIND range(1, 25) AS n CREATE (:Action {id: 'a' + toString(n + 100), name: 'n', text: 'T' + n})"
        )
        transaction.run("CREATE (:Action {id: 'side', name: 'n', text: 'Side'})")
        transaction.run(
            "MATCH (a:Action), (b:Action) WHERE a.id STARTS WITH 'a' AND b.id STARTS WITH 'a' "
            "AND toInteger(substring(b.id, 1)) = toInteger(substring(a.id, 1)) + 1 CREATE (a)-[:RECURS_AS]->(b)"
        )
        transaction.run("MATCH (a:Action {id: 'side'}) MATCH (b:Action {id: 'a111'}) CREATE (a)-[:RECURS_AS]->(b)")

    store.write(work)
    rows = CATALOG["recurring-actions"].run(store).dicts()
    assert [(row["first_wording"], row["latest_wording"], row["times"]) for row in rows] == [("T1", "T25", 26)]
