"""A board that is known by another id than before takes along all that was worked out for it, there and back."""

from __future__ import annotations

from dataclasses import replace as changed
from typing import TypeVar

import pytest
from pydantic import BaseModel

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.rows import Rows
from graph.schema import AgendaItem
from graph.store import Store
from graph.writing import remove
from tests.graph.councils import Country
from tests.graph.fixtures import load

PLAIN = Country(slips=0.0, people=14, items=5)
NAME, SLUG = "Alderbourne Health and Wellbeing Board", "alderbourne-health-and-wellbeing-board"
M = TypeVar("M", bound=BaseModel)


def called(rows: Rows, name: str) -> Rows:
    """The same minutes of a board that is called by another name."""
    slug = name.lower().replace(" ", "-")
    return _written(_written(rows, SLUG, slug), NAME, name)


def of_no_council(rows: Rows) -> Rows:
    """The same minutes where nobody says whose board it is."""
    bare = _written(rows, f"alderbourne-council/{SLUG}", SLUG)
    runs = {found.tail for found in bare.relationships if found.type_name == "RUNS"}
    return changed(
        bare,
        nodes=tuple(node for node in bare.nodes if node.ref not in runs),
        relationships=tuple(found for found in bare.relationships if not runs & {found.tail, found.head}),
    )


def _written(rows: Rows, old: str, new: str) -> Rows:
    def again(model: M) -> M:
        return type(model).model_validate_json(model.model_dump_json().replace(old, new))

    return Rows(
        rows.document,
        tuple(again(node) for node in rows.nodes),
        tuple(again(found) for found in rows.relationships),
        tuple(again(reference) for reference in rows.references),
    )


def referring(rows: Rows, to: Rows) -> Rows:
    """The same minutes, which also refer to minutes of the board of others, loaded and not."""
    board = next(node for node in to.nodes if node.label() == "Board")
    own = board.model_copy(update={"source": rows.document.id})
    items = [node for node in rows.nodes if node.label() == "AgendaItem"]
    first = next(node for node in to.nodes if isinstance(node, AgendaItem))
    known = rows.references[0].model_copy(update={"board": board.id})
    found = tuple(
        known.model_copy(update={"item": items[place].id, "number": number, "quote": f"minute {number}"})
        for place, number in enumerate((first.number, "999/77"), 2)
    )
    return changed(rows, nodes=(*rows.nodes, own), references=(*rows.references, *found))


MINUTES = [PLAIN.minutes(0, 1, meeting) for meeting in range(5)]
OTHER_BOARD = [referring(PLAIN.minutes(0, 2, 6), to=MINUTES[0])]
LATER = PLAIN.minutes(0, 1, 5)
NEW_IDS = {
    "a name that comes first": (MINUTES, called(LATER, "Alderbourne Board for Health and Wellbeing")),
    "a council named later": ([of_no_council(rows) for rows in MINUTES], LATER),
    "a council that is not named": (MINUTES, of_no_council(LATER)),
}


def boards(store: Store, kind: str) -> set[object]:
    return {board for (board,) in store.read(f"MATCH ()-[x:{kind}]->() RETURN DISTINCT x.board AS board").rows}


@pytest.mark.parametrize("case", NEW_IDS)
def test_a_board_takes_along_what_was_worked_out_for_it(case: str, store: Store) -> None:
    minutes, later = NEW_IDS[case]
    documents = [*minutes, *OTHER_BOARD]
    load(store, *documents)
    before, under = canonical(store), boards(store, "REFERS_TO")
    load(store, later)
    assert (boards(store, "REFERS_TO") != under) == (case != "a council that is not named")
    standing = {str(id_) for (id_,) in store.read("MATCH (b:Board)-[:HELD]->() RETURN DISTINCT b.id AS id").rows}
    assert len(standing) == 2
    for kind in ("FOLLOWED_BY", "RECURS_AS", "REFERS_TO"):
        assert boards(store, kind)
        assert boards(store, kind) <= standing
    after = canonical(store)
    remove(store, later.document.id)
    consolidate(store)
    assert canonical(store) == before
    load(store, later)
    assert canonical(store) == after


def test_the_same_whichever_name_comes_first(embedded_store: Store) -> None:
    _, later = NEW_IDS["a name that comes first"]
    load(embedded_store, *MINUTES, *OTHER_BOARD)
    load(embedded_store, later)
    grown = canonical(embedded_store)
    for rows in (*MINUTES, *OTHER_BOARD, later):
        remove(embedded_store, rows.document.id)
    load(embedded_store, later, *MINUTES, *OTHER_BOARD)
    assert canonical(embedded_store) == grown
