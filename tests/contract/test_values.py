"""What goes into a store comes out of it: values, on both stores."""

from __future__ import annotations

from datetime import date

import pytest

from graph.errors import QueryError
from graph.store import Store

VALUES = {
    "text": "plain",
    "empty": "",
    "quotes": 'it\'s "so" \\ `here`',
    "cypher": "'}) DETACH DELETE n //",
    "unicode": "Ynys Môn – £5 “ﬁn” 𝔘 日本 e\u0301",
    "control": "tab\tline\nreturn\rbell\x07null\x00end",
    "dollar": "$rows {x} %s",
    "true": True,
    "false": False,
    "zero": 0,
    "negative": -7,
    "largest": 2**63 - 1,
    "smallest": -(2**63),
    "float": 0.1,
    "whole float": 3.0,
    "tiny": 5e-324,
    "huge": 1.7e308,
    "date": date(2024, 2, 29),
    "early date": date(1, 1, 1),
    "late date": date(9999, 12, 31),
    "list of texts": ["a", "", "£"],
    "list of numbers": [1, 2, 3],
    "list of dates": [date(2024, 1, 1), date(2023, 1, 1)],
    "empty list": [],
}


@pytest.mark.parametrize("name", VALUES)
def test_a_property_comes_back_as_it_went_in(store: Store, name: str) -> None:
    value = VALUES[name]
    rows = [{"id": "a", "props": {"name": "A", "thing": value}}]
    store.write(lambda tx: tx.run("UNWIND $rows AS r MERGE (n:Board {id: r.id}) SET n += r.props", {"rows": rows}))
    ((found,),) = store.read("MATCH (n:Board) RETURN n.thing AS thing").rows
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("name", VALUES)
def test_a_parameter_comes_back_as_it_went_in(store: Store, name: str) -> None:
    ((found,),) = store.read("RETURN $value AS value", {"value": VALUES[name]}).rows
    assert found == VALUES[name]
    assert type(found) is type(VALUES[name])


def test_a_property_of_a_relationship_comes_back(store: Store) -> None:
    props = {"as_written": "J. Doe", "first_seen": date(2024, 1, 1), "chair": True, "reasons": ["x", "y"]}
    store.write(
        lambda tx: tx.run(
            "CREATE (a:Person {id: 'a', name: 'A'}) CREATE (b:Board {id: 'b', name: 'B'}) "
            "CREATE (a)-[r:MEMBER_OF]->(b) SET r += $props",
            {"props": props},
        )
    )
    table = store.read(
        "MATCH (:Person)-[r:MEMBER_OF]->(:Board) RETURN r.as_written AS as_written, r.first_seen AS first_seen, "
        "r.chair AS chair, r.reasons AS reasons"
    )
    assert table.dicts() == [props]


def test_null_removes_a_property_and_comes_back_as_none(store: Store) -> None:
    store.write(lambda tx: tx.run("CREATE (n:Meeting {id: 'm', name: 'M', venue: 'Hall', start_time: '10:00'})"))
    store.write(lambda tx: tx.run("MATCH (n:Meeting) SET n += $props", {"props": {"venue": None}}))
    table = store.read("MATCH (n:Meeting) RETURN n.venue AS venue, n.start_time AS start_time, n.venue IS NULL AS gone")
    assert table.rows == ((None, "10:00", True),)


def test_maps_and_nested_lists_in_a_result(store: Store) -> None:
    table = store.read("RETURN {a: 1, b: [true, null, {c: date('2024-01-02')}]} AS map, [[1], []] AS lists")
    assert table.rows == (({"a": 1, "b": [True, None, {"c": date(2024, 1, 2)}]}, [[1], []]),)


def test_whole_elements_come_as_their_properties(store: Store) -> None:
    store.write(
        lambda tx: tx.run(
            "CREATE (:Person {id: 'a', name: 'A'})-[:ATTENDED {chair: true}]->(:Meeting {id: 'm', name: 'M'})"
        )
    )
    table = store.read("MATCH path = (p:Person)-[r:ATTENDED]->(m:Meeting) RETURN p, r, path, collect(m) AS ms")
    person, attended, meeting = {"id": "a", "name": "A"}, {"chair": True}, {"id": "m", "name": "M"}
    assert table.rows == ((person, attended, [person, attended, meeting], [meeting]),)


def test_times_and_durations_come_as_iso_text(store: Store) -> None:
    query = (
        "RETURN datetime('2024-01-02T10:00:00Z') AS a, localdatetime('2024-01-02T10:00') AS b, "
        "duration({months: 1, days: 2, seconds: 30}) AS c, duration('PT0S') AS d"
    )
    row = ("2024-01-02T10:00:00+00:00", "2024-01-02T10:00:00", "P1M2DT30S", "PT0S")
    assert store.read(query).rows == (row,)


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1, object(), {"a": object()}])
def test_a_parameter_that_no_store_can_hold_is_an_error(store: Store, value: object) -> None:
    with pytest.raises(QueryError):
        store.read("RETURN $value AS value", {"value": value})


def test_dates_compare_and_sort_as_dates(store: Store) -> None:
    days = [date(2024, 10, 1), date(2024, 9, 30), date(999, 1, 1)]
    rows = [{"id": str(n), "props": {"name": str(n), "date": day}} for n, day in enumerate(days)]
    store.write(lambda tx: tx.run("UNWIND $rows AS r MERGE (n:Meeting {id: r.id}) SET n += r.props", {"rows": rows}))
    table = store.read(
        "MATCH (n:Meeting) WHERE n.date <= $until RETURN n.date AS date ORDER BY date", {"until": date(2024, 9, 30)}
    )
    assert table.rows == ((date(999, 1, 1),), (date(2024, 9, 30),))
