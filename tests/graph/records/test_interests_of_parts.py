"""An interest declared in one part of a meeting's minutes leads to its item in another, in any order of loading."""

from __future__ import annotations

import pytest

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.rows import Rows
from graph.store import Store
from graph.writing import remove, replace
from loaders.pipeline import extract
from tests.graph.records.meeting_records import document
from tests.graph.test_same_documents import empty

TOP = """HARROW MILL PARISH COUNCIL
Minutes of the meeting held on Tuesday 4 March 2031 at 7.30pm in the Reading Room{more}
"""
PRESENT = """
Present: Cllr Ida Stead (Chair), Cllr Ted Crowe, Cllr Una Vane
In attendance: Carol Lyle (Clerk)

1. Apologies
Apologies were received from Cllr Dee Marsh.

2. Declarations of interest
{declared}

3. Minutes
The minutes of the meeting held on 4 February 2031 were approved.
"""
SHARED = "\n4. Swings\nRESOLVED: That the swing be mended, and the chain with it.\n"
REST = """
5. Bins
RESOLVED: That two bins be bought.

6. Plots
Cllr Crowe left the room. RESOLVED: That the rent be £20.

7. Next meeting
1 April 2031.
"""
CASES = {
    "apart": ("Cllr Ted Crowe declared a pecuniary interest in item 6 as a tenant.", "", [("Ted Crowe", "6")]),
    "two people": (
        "Cllr Ted Crowe declared an interest in item 6.\nCllr Una Vane declared a personal interest in item 5.",
        "",
        [("Ted Crowe", "6"), ("Una Vane", "5")],
    ),
    "an item of both parts": ("Cllr Ida Stead declared a personal interest in item 4.", SHARED, [("Ida Stead", "4")]),
    "an item of neither": ("Cllr Ida Stead declared a personal interest in item 9.", "", []),
}
CONCERNED = (
    "MATCH (p:Person)-[d:DECLARED_INTEREST]->(i:AgendaItem) WHERE i.number <> '2' "
    "RETURN p.name AS name, i.number AS number ORDER BY name"
)


def halves(case: str) -> list[Rows]:
    declared, shared, _ = CASES[case]
    texts = (
        TOP.format(more="") + PRESENT.format(declared=declared) + SHARED,
        TOP.format(more=" (continued)") + shared + REST,
    )
    return [extract(document(f"half-{n}.txt", text)).rows for n, text in enumerate(texts)]


def loaded(store: Store, *rows: Rows) -> tuple[str, list[tuple[object, ...]]]:
    for one in rows:
        replace(store, one)
        consolidate(store)
    return canonical(store), [tuple(row) for row in store.read(CONCERNED).rows]


@pytest.mark.parametrize("case", CASES)
def test_an_interest_leads_to_its_item_in_the_other_part(store: Store, case: str) -> None:
    first, second = halves(case)
    graph, concerned = loaded(store, first, second)
    assert concerned == CASES[case][2]
    with empty() as other:
        assert loaded(other, second, first) == (graph, concerned)


def test_it_goes_with_either_part_and_comes_back(store: Store) -> None:
    first, second = halves("apart")
    for rows in (first, second):
        replace(store, rows)
    consolidate(store)
    whole = canonical(store)
    for gone in (first, second):
        remove(store, gone.document.id)
        consolidate(store)
        assert not store.read(CONCERNED).rows
        replace(store, gone)
        consolidate(store)
        assert canonical(store) == whole
