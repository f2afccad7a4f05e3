from __future__ import annotations

from dataclasses import replace as changed

import pytest

from graph.consolidation import consolidate
from graph.exports.canonical import canonical, canonical_of_rows
from graph.rows import Rows
from graph.schema import (
    Action,
    AgendaItem,
    Board,
    FollowedBy,
    Held,
    Meeting,
    Person,
    Ref,
    RefersTo,
)
from graph.store import Store
from graph.writing import digest_of, is_loaded, remove, replace
from tests.graph.fixtures import corrected, load, made_rows


def _load(store: Store, *documents: Rows) -> str:
    load(store, *documents)
    return canonical(store)


def _count(store: Store, pattern: str) -> object:
    return store.read(f"MATCH {pattern} RETURN count(*) AS n").rows[0][0]


def test_all_that_a_document_states_stands_in_the_graph(store: Store) -> None:
    (rows,) = made_rows(1, 1)
    lines = set(_load(store, rows).splitlines())
    shared = {node.ref for node in rows.nodes if node.shared}
    stated = canonical_of_rows(changed(rows, references=(), outcomes=(), meeting_references=())).splitlines()
    assert len(stated) == 1 + len(rows.nodes) + len(rows.relationships)
    missing = [line for line in stated if line not in lines and '"label": "Document"' not in line]
    assert missing == []
    assert _count(store, "()-[x:NAMED_IN]->(:Document)") == len(shared)


def test_loading_twice_changes_nothing(embedded_store: Store) -> None:
    documents = made_rows(2, 2)
    once = _load(embedded_store, *documents)
    assert [replace(embedded_store, rows) for rows in documents] == [False] * 4
    consolidate(embedded_store)
    assert canonical(embedded_store) == once


def test_loading_in_another_order_gives_the_same_bytes(embedded_store: Store) -> None:
    documents = made_rows(2, 3)
    expected = _load(embedded_store, *documents)
    for rows in documents:
        remove(embedded_store, rows.document.id)
    for rows in reversed(documents):
        replace(embedded_store, rows)
        consolidate(embedded_store)
    assert canonical(embedded_store) == expected


@pytest.mark.neo4j
def test_both_stores_hold_the_same_bytes(embedded_store: Store, neo4j_store: Store) -> None:
    documents = [*made_rows(2, 3), corrected(made_rows(2, 3)[1])]
    assert _load(embedded_store, *documents) == _load(neo4j_store, *documents)


def test_a_correction_replaces_its_own_facts_and_no_others(store: Store) -> None:
    documents = made_rows(2, 2)
    before = _load(store, *documents)
    after = _load(store, corrected(documents[1]))
    own = f'"{documents[1].document.id}'
    untouched = [line for line in before.splitlines() if own not in line and '"label": "Person"' not in line]
    assert set(untouched) <= set(after.splitlines())
    assert "Corrected Hall" in after
    assert _load(store, documents[1]) == before


def test_removing_everything_leaves_nothing(store: Store) -> None:
    documents = made_rows(2, 2)
    _load(store, *documents)
    assert [remove(store, rows.document.id) for rows in documents] == [True] * 4
    consolidate(store)
    assert canonical(store) == ""
    assert _count(store, "(n) WHERE NOT n:GraphVersion") == 0


def test_removing_what_is_not_there_changes_nothing(embedded_store: Store) -> None:
    before = _load(embedded_store, *made_rows(1, 1))
    assert not remove(embedded_store, "unknown")
    assert canonical(embedded_store) == before


def test_what_is_loaded_is_known_by_its_bytes_and_its_reader(embedded_store: Store) -> None:
    (rows,) = made_rows(1, 1)
    read_by = changed(rows, document=rows.document.model_copy(update={"reader": "7"}))
    assert not is_loaded(embedded_store, rows.document.id, rows.document.sha256, reader="7")
    replace(embedded_store, read_by)
    assert is_loaded(embedded_store, rows.document.id, rows.document.sha256, reader="7")
    assert not is_loaded(embedded_store, rows.document.id, rows.document.sha256, reader="8")
    assert not is_loaded(embedded_store, rows.document.id, "other", reader="7")


def test_the_digest_does_not_depend_on_the_order_of_the_rows() -> None:
    (rows,) = made_rows(1, 1)
    turned = changed(rows, nodes=rows.nodes[::-1], relationships=rows.relationships[::-1])
    assert digest_of(turned) == digest_of(rows)
    assert digest_of(corrected(rows)) != digest_of(rows)


def test_two_documents_about_one_meeting_do_not_collide(embedded_store: Store) -> None:
    (draft,) = made_rows(1, 1)
    text = draft.document.id
    final = Rows(
        draft.document.model_copy(update={"id": "final"}),
        tuple(
            node.model_copy(update={"source": "final", "id": node.id.replace(text, "final")}) for node in draft.nodes
        ),
        tuple(
            relationship.model_copy(
                update={
                    "source": "final",
                    "tail": Ref(relationship.tail.label, relationship.tail.id.replace(text, "final")),
                    "head": Ref(relationship.head.label, relationship.head.id.replace(text, "final")),
                }
            )
            for relationship in draft.relationships
        ),
    )
    alone = _load(embedded_store, draft)
    present = _count(embedded_store, "(:Person)-[:ATTENDED]->(:Meeting)")
    _load(embedded_store, final)
    assert _count(embedded_store, "(:Person)-[:ATTENDED]->(:Meeting)") == 2 * int(str(present))
    assert _count(embedded_store, "(:Board)-[:HELD]->(:Meeting)") == 1
    remove(embedded_store, "final")
    consolidate(embedded_store)
    assert canonical(embedded_store) == alone


def _broken(rows: Rows) -> list[tuple[str, Rows]]:
    held = next(found for found in rows.relationships if isinstance(found, Held))
    item = next(node for node in rows.nodes if isinstance(node, AgendaItem))
    person = next(node for node in rows.nodes if isinstance(node, Person))
    follows = FollowedBy(tail=held.head, head=held.head)
    points = RefersTo(tail=item.ref, head=item.ref, quote="", source=rows.document.id, start=0, end=1)
    wrong = held.model_copy(update={"tail": person.ref})
    nowhere = held.model_copy(update={"head": Ref("Meeting", "nowhere")})
    return [
        ("twice", changed(rows, nodes=(*rows.nodes, item))),
        ("twice", changed(rows, relationships=(*rows.relationships, held))),
        ("is made when rows are written", changed(rows, relationships=(*rows.relationships, follows))),
        ("is made when rows are written", changed(rows, relationships=(*rows.relationships, points))),
        ("may not stand between these labels", changed(rows, relationships=(wrong,))),
        ("is not among the nodes", changed(rows, relationships=(nowhere,))),
        ("no provenance", changed(rows, nodes=(*rows.nodes, Board(id="b", name="B")))),
        ("no provenance", changed(rows, relationships=(held.model_copy(update={"source": "other"}),))),
        ("holds no other documents", changed(rows, nodes=(*rows.nodes, rows.document))),
        ("unknown board", changed(rows, nodes=tuple(node for node in rows.nodes if not isinstance(node, Board)))),
        ("unknown item", changed(rows, nodes=tuple(node for node in rows.nodes if not isinstance(node, AgendaItem)))),
    ]


@pytest.mark.parametrize("case", range(11))
def test_rows_that_break_the_rules_are_refused_whole(case: int, embedded_store: Store) -> None:
    fault, rows = _broken(made_rows(1, 1)[0])[case]
    with pytest.raises(ValueError, match=fault):
        replace(embedded_store, rows)
    assert canonical(embedded_store) == ""


def test_properties_that_a_correction_leaves_out_go(embedded_store: Store) -> None:
    (rows,) = made_rows(1, 1)
    _load(embedded_store, rows)
    without = tuple(
        node.model_copy(update={"venue": None, "due": None}) if isinstance(node, Meeting | Action) else node
        for node in rows.nodes
    )
    _load(embedded_store, changed(rows, nodes=without))
    assert _count(embedded_store, "(m:Meeting) WHERE m.venue IS NOT NULL") == 0
    assert _count(embedded_store, "(a:Action) WHERE a.due IS NOT NULL") == 0
