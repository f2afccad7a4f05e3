"""Minutes of one meeting in several parts that overlap: what two of them hold counts once, in any order of loading."""

from __future__ import annotations

import itertools

import pytest

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.records.matching import goes_on
from graph.rows import Heading, MeetingRecord, Rows
from graph.store import Store
from graph.writing import remove, replace
from loaders.pipeline import extract
from queries.catalog import CATALOG
from tests.graph.records.meeting_records import HEAD, ITEMS, document
from tests.graph.test_same_documents import empty

TOP = HEAD.format(mark="", time="6.30 pm")
BARE = tuple(item.partition(" ")[2] for item in ITEMS)  # without numbers
CASES = {
    "two": (TOP + "".join(ITEMS[:3]), TOP + "".join(ITEMS[1:])),
    "three": (TOP + "".join(ITEMS[:2]), TOP + "".join(ITEMS[1:3]), TOP + "".join(ITEMS[2:])),
    "ends within an item": (
        TOP + "".join(ITEMS[:2]) + ITEMS[2].partition("RESOLVED")[0],
        TOP + "".join(ITEMS[2:]),
    ),
    "a figure differs": (TOP + "".join(ITEMS[:3]), TOP + "".join(ITEMS[1:]).replace("£350", "£380")),
    "initials": (
        TOP + "".join(ITEMS[:3]),
        TOP.replace("Pavel Rudd", "P Rudd").replace("Greta", "G") + "".join(ITEMS[1:]),
    ),
}


def parts(case: str) -> list[Rows]:
    return [extract(document(f"part-{n}.txt", text)).rows for n, text in enumerate(CASES[case])]


def put(store: Store, *rows: Rows) -> None:
    for one in rows:
        replace(store, one)
    consolidate(store)


def listed(store: Store, query: str) -> list[object]:
    return [value for (value,) in store.read(query).rows]


DECISIONS = "MATCH (:AgendaItem)-[:RESULTED_IN]->(d:Decision) RETURN d.text AS text ORDER BY text"
ITEMS_IN_ORDER = "MATCH (:Meeting)-[:HAS_ITEM]->(i:AgendaItem) RETURN i.number AS n ORDER BY i.position, i.id"
PLACES = "MATCH (:Meeting)-[:HAS_ITEM]->(i:AgendaItem) RETURN i.position AS p ORDER BY p"
PRESENT = "MATCH (p:Person)-[:ATTENDED]->(:Meeting) RETURN p.name AS name ORDER BY name"


@pytest.mark.parametrize("case", CASES)
def test_what_two_parts_hold_counts_once(store: Store, case: str) -> None:
    put(store, *parts(case))
    assert listed(store, ITEMS_IN_ORDER) == ["1", "2", "3", "4"]
    assert listed(store, PLACES) == [1, 2, 3, 4]
    assert [str(text)[:24] for text in listed(store, DECISIONS)] == [
        "That a second rank in Mi", "That the fee for a pitch", "That the licence be gran",
    ]  # fmt: skip
    assert len(listed(store, "MATCH (a:Action) RETURN a.text AS text")) == 2
    assert listed(store, PRESENT) == ["Greta Holm", "Ines Calder", "Noel Farrant", "Pavel Rudd"]
    assert len(listed(store, "MATCH (:Person)-[x:SENT_APOLOGIES]->() RETURN x.as_written AS name")) == 1
    told = [str(row["about"]) for row in CATALOG["conflicts"].ask(store, {}).dicts()]
    assert told == (["decision"] if case == "a figure differs" else [])


def test_where_it_stands_in_the_other_part_is_told(store: Store) -> None:
    put(store, *parts("two"))
    query = (
        "MATCH (d:Decision)-[x:STANDS_IN]->(o:Document) RETURN d.source AS here, o.uri AS there, d.text AS text, "
        "x.start AS s, x.`end` AS e ORDER BY text"
    )
    found = store.read(query).dicts()
    assert [row["there"] for row in found] == ["part-1.txt", "part-1.txt"]
    for row in found:
        words = CASES["two"][1][int(str(row["s"])) : int(str(row["e"]))]
        assert " ".join(words.split()) == row["text"]


@pytest.mark.parametrize("case", ["three", "ends within an item"])
def test_parts_in_any_order_give_the_same_graph(case: str) -> None:
    graphs = set()
    for order in itertools.permutations(parts(case)):
        with empty() as store:
            for one in order:
                put(store, one)
            graphs.add(canonical(store))
    assert len(graphs) == 1


def test_a_part_that_is_left_alone_states_all_of_itself(store: Store) -> None:
    first, second = parts("two")
    with empty() as alone:
        put(alone, second)
        put(store, first, second)
        remove(store, first.document.id)
        consolidate(store)
        assert canonical(store) == canonical(alone)


def test_a_part_that_was_changed_changes_what_the_other_states(store: Store) -> None:
    first, second = parts("ends within an item")
    put(store, first, second)
    whole = extract(document("part-0.txt", TOP + "".join(ITEMS[:3]))).rows
    put(store, whole)
    with empty() as at_once:
        put(at_once, whole, second)
        assert canonical(store) == canonical(at_once)


def test_parts_without_numbers_join_by_the_items_that_both_hold(store: Store) -> None:
    def headed(*items: str) -> str:
        return TOP + "".join(f"## {item}" for item in items)

    texts = (headed(*BARE[1:]), headed(*BARE[:2]))
    put(store, *(extract(document(f"part-{n}.md", text, "markdown")).rows for n, text in enumerate(texts)))
    names = "MATCH (:Meeting)-[:HAS_ITEM]->(i:AgendaItem) RETURN i.name AS n ORDER BY i.position"
    assert listed(store, names) == [
        "Declarations of interest", "Street trading", "The Old Granary, Cooper Row", "Taxi ranks",
    ]  # fmt: skip
    assert listed(store, PRESENT) == ["Greta Holm", "Ines Calder", "Noel Farrant", "Pavel Rudd"]


def test_two_records_of_which_neither_goes_on_are_a_conflict(store: Store) -> None:
    other = TOP + "1. Fences\nRESOLVED: That the fence be mended.\n\n2. Lamps\nRESOLVED: That the lamp be lit.\n"
    put(store, parts("two")[0], extract(document("other.txt", other)).rows)
    told = [row for row in CATALOG["conflicts"].ask(store, {}).dicts() if row["about"] == "meeting"]
    assert [(row["reading"], row["other_reading"]) for row in told] == [
        ("“1 Fences” to “2 Lamps”", "“1 Declarations of interest” to “3 The Old Granary, Cooper Row”"),
    ]


def record(*headings: str) -> MeetingRecord:
    read = tuple(
        Heading(number=heading.partition(" ")[0] or None, name=heading.partition(" ")[2], position=place)
        for place, heading in enumerate(headings, 1)
    )
    numbers = tuple(one.number for one in read if one.number)
    return MeetingRecord(meeting="m", headings=read, items=numbers, positions=len(read))


@pytest.mark.parametrize(
    ("one", "next_", "higher"),
    [
        (("1 Apologies", "2 Minutes"), ("3 Budget", "4 Close"), 2),
        (("1 Apologies", "2 Minutes", "3 Budget"), ("2 Minutes", "3 Budget", "4 Close"), 1),
        (("1 Apologies", "2 Minutes", "3 Budget"), ("3 Budgets", "4 Close"), 2),
        (("1 Apologies", "2 Minutes", "3 Budget"), ("2 Fences", "3 Lamps", "4 Close"), None),
        (("1 Apologies", "2 Minutes", "3 Budget"), ("1 Apologies", "2 Minutes", "3 Budget"), None),
        (("1 Apologies", "2 Minutes", "3 Budget"), ("1 Apologies", "2 Minutes"), None),
        ((" Apologies", " Budget"), (" Budget", " Close"), 1),
        ((" Apologies", " Budget"), (" Lamps", " Close"), None),
    ],
)  # fmt: skip
def test_whether_one_goes_on_with_another(one: tuple[str, ...], next_: tuple[str, ...], higher: int | None) -> None:
    assert goes_on(record(*one), record(*next_)) == higher


def test_parts_join_whatever_else_counts_for_their_meeting(store: Store) -> None:
    other = TOP + "1. Fences\nRESOLVED: That the fence be mended.\n\n2. Lamps\nRESOLVED: That the lamp be lit.\n"
    put(store, *parts("two"), extract(document("other.txt", other)).rows)
    assert len(listed(store, "MATCH (:AgendaItem)-[:RESULTED_IN]->(d:Decision) RETURN d.text AS text")) == 5
    told = [row["other_document"] for row in CATALOG["conflicts"].ask(store, {}).dicts() if row["about"] == "meeting"]
    assert told == ["other.txt"]
