from __future__ import annotations

import json

from graph.consolidation import consolidate
from graph.exports.canonical import canonical, canonical_of_rows
from graph.schema import NODES, RELATIONSHIPS
from graph.store import Store
from graph.writing import replace
from tests.graph.fixtures import made_rows


def test_it_is_sorted_lines_of_json_with_iso_dates(embedded_store: Store) -> None:
    for rows in made_rows(1, 2):
        replace(embedded_store, rows)
    consolidate(embedded_store)
    lines = [json.loads(line) for line in canonical(embedded_store).splitlines()]
    nodes = [(line["label"], line["id"]) for line in lines if "label" in line]
    relationships = [(line["relationship"], line["tail"], line["head"]) for line in lines if "relationship" in line]
    assert nodes == sorted(nodes)
    assert relationships == sorted(relationships)
    assert len(nodes) + len(relationships) == len(lines)
    assert {label for label, _ in nodes} <= NODES.keys()
    assert {type_name for type_name, *_ in relationships} <= RELATIONSHIPS.keys()
    assert all(list(line) == sorted(line) for line in lines)
    assert {line["date"] for line in lines if line.get("label") == "Meeting"} == {"2021-01-04", "2021-02-08"}


def test_the_marks_of_what_is_to_be_settled_are_left_out(embedded_store: Store) -> None:
    (rows,) = made_rows(1, 1)
    replace(embedded_store, rows)
    assert "pending" not in canonical(embedded_store)
    assert "GraphVersion" not in canonical(embedded_store)


def test_what_one_document_states_does_not_depend_on_the_order_of_its_rows() -> None:
    (rows,) = made_rows(1, 1)
    text = canonical_of_rows(rows)
    turned = type(rows)(
        rows.document,
        rows.nodes[::-1],
        rows.relationships[::-1],
        rows.references[::-1],
        rows.outcomes[::-1],
        rows.meeting_references[::-1],
    )
    assert canonical_of_rows(turned) == text
    told = len(rows.references) + len(rows.outcomes) + len(rows.meeting_references)
    assert len(text.splitlines()) == 1 + len(rows.nodes) + len(rows.relationships) + told
