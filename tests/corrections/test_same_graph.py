"""What people put right stands in whatever order minutes are loaded and decided about, and is taken back whole."""

from __future__ import annotations

import datetime
from hashlib import sha256
from pathlib import Path

import pytest

from graph.consolidation import consolidate
from graph.corrections import as_read
from graph.corrections.lines import Anchor, Correction, added
from graph.exports.canonical import canonical
from graph.rows import Rows
from graph.store import Store
from graph.writing import remove, replace, replace_all
from loaders.document import Document
from loaders.pipeline import extract
from minutegraph.app.corrections.deciding import follow

HEAD = """Alton Council

Schools Forum

Minutes of the meeting held on {day} at 10.00 am in the Town Hall

Present:
- Ann Hallett (Chair)
- Bea Dale
- Cy Tarn

Apologies: Dot Marsh

1. Minutes of the last meeting

The minutes were agreed as a correct record.

2. School meals

Bea Dale presented a report on school meals.

RESOLVED that the report be noted.

{tasks}

3. Any other business

There was none.
"""
MARCH = HEAD.format(day="1 March 2024", tasks="ACTION: Bea Dale to write to the schools by 2 April 2024.")
MAY = HEAD.format(day="3 May 2024", tasks="ACTION: Cy Tarn to count the meals.")
MEETING = "meeting:alton-council/schools-forum/2024-03-01"
LATER = "meeting:alton-council/schools-forum/2024-05-03"
ITEM = "2 School meals"
TASK = "Bea Dale to write to the schools by 2 April 2024."


def document_of(text: str) -> Document:
    """The minutes as a file that was read: of one name for each month."""
    name = "may.txt" if "May 2024" in text else "march.txt"
    digest = sha256(text.encode()).hexdigest()
    return Document(uri=f"file:///minutes/{name}", name=name, format="text", text=text, sha256=digest)


def decision(
    verdict: str, kind: str, *, meeting: str = MEETING, values: dict[str, str] | None = None, **at: str
) -> str:
    anchor = Anchor(kind, meeting, **at)  # type: ignore[arg-type]
    said = tuple((values or {}).items())
    return Correction(verdict, anchor, said, "Ann Editor", "2024-06-01", "as heard").line()  # type: ignore[arg-type]


DECISIONS = (
    decision("set", "action", item=ITEM, words=TASK, values={"owner": "Cy Tarn; Eve Newcomer", "due": "2024-04-20"}),
    decision("reject", "decision", item=ITEM, words="that the report be noted"),
    decision("add", "action", item=ITEM, values={"text": "Dot Marsh to thank the cooks", "owner": "Dot Marsh"}),
    decision("set", "attendance", person="Cy Tarn", values={"status": "apologies"}),
    decision("reject", "attendance", person="Dot Marsh"),
    decision("add", "attendance", person="Eve Newcomer", values={"status": "present"}),
    decision("set", "presenter", item=ITEM, person="Bea Dale", values={"name": "Ann Hallett"}),
    decision("add", "topic", item=ITEM, topic="Free lunches"),
    decision("set", "meeting", values={"date": "2024-03-02", "venue": "School hall", "board": "Meals Panel"}),
    decision("set", "action", meeting=LATER, item=ITEM, words="Cy Tarn to count the meals.", values={"status": "done"}),
)
TEXT = "".join(f"{line}\n" for line in DECISIONS)


@pytest.fixture(scope="module")
def read() -> tuple[Rows, Rows]:
    return extract(document_of(MARCH)).rows, extract(document_of(MAY)).rows


def words_of(rows: Rows, label: str) -> list[str]:
    return [str(getattr(node, "text", "")) for node in rows.nodes if node.label() == label]


def test_the_minutes_hold_what_the_decisions_are_about(read: tuple[Rows, Rows]) -> None:
    march, _ = read
    assert [task.rstrip(".") for task in words_of(march, "Action")] == [TASK.rstrip(".")]
    assert words_of(march, "Decision")
    assert MEETING in {node.id for node in march.nodes}


def test_the_order_of_loading_and_deciding_makes_no_difference(store: Store, read: tuple[Rows, Rows]) -> None:
    march, may = read
    replace_all(store, [march, may])
    consolidate(store)
    untouched = canonical(store)
    assert follow(store, TEXT) == 2
    decided_last = canonical(store)
    assert decided_last != untouched
    lost = [one.lost for kept in as_read.kept(store) for one in kept.results if one.lost]
    assert lost == []

    for rows in (march, may):
        remove(store, rows.document.id)
    consolidate(store)
    assert store.read("MATCH (n:Action) RETURN count(n) AS n").rows == ((0,),)
    for rows in (may, march):
        replace(store, rows)
    consolidate(store)
    assert canonical(store) == decided_last
    assert follow(store, TEXT) == 0

    follow(store, "")
    assert canonical(store) == untouched
    assert as_read.kept(store) == []


def test_what_was_put_right_says_so(store: Store, read: tuple[Rows, Rows]) -> None:
    replace_all(store, read)
    follow(store, TEXT)
    tasks = store.read(
        "MATCH (a:Action) OPTIONAL MATCH (a)-[:ASSIGNED_TO]->(h) WITH a, h ORDER BY h.name "
        "RETURN a.text AS text, a.due AS due, a.status AS status, a.corrected AS corrected, collect(h.name) AS holders "
        "ORDER BY text"
    ).dicts()
    first, counted, thanks = tasks
    assert first["holders"] == ["Cy Tarn", "Eve Newcomer"]
    assert first["due"] == datetime.date(2024, 4, 20)
    assert first["corrected"] == (
        "owner was Bea Dale, due was 2024-04-02; corrected by Ann Editor on 1 June 2024: as heard"
    )
    assert counted["status"] == "done"
    assert thanks["corrected"] == "added by Ann Editor on 1 June 2024: as heard"
    [(board, name, venue)] = store.read(
        "MATCH (b:Board)-[:HELD]->(m:Meeting) WHERE m.corrected IS NOT NULL RETURN b.name, m.name, m.venue"
    ).rows
    assert (board, name, venue) == ("Meals Panel", "Meals Panel, 2 March 2024", "School hall")
    [(rejected,)] = store.read("MATCH (i:AgendaItem) WHERE i.rejected IS NOT NULL RETURN i.rejected").rows
    assert "rejected by Ann Editor on 1 June 2024" in str(rejected)
    how = store.read(
        "MATCH (p:Person)-[x:ATTENDED|SENT_APOLOGIES]->(m:Meeting) WHERE m.corrected IS NOT NULL "
        "RETURN p.name AS name, type(x) AS how ORDER BY name"
    ).rows
    assert how == (
        ("Ann Hallett", "ATTENDED"), ("Bea Dale", "ATTENDED"), ("Cy Tarn", "SENT_APOLOGIES"),
        ("Eve Newcomer", "ATTENDED"),
    )  # fmt: skip


def test_a_decision_follows_its_words_and_says_where_they_are_gone(store: Store, read: tuple[Rows, Rows]) -> None:
    """The words stand under another number in a changed file; then they are gone from it."""
    line = decision("set", "action", item=ITEM, words=TASK, values={"owner": "Cy Tarn"})
    replace(store, read[0])
    follow(store, f"{line}\n")
    moved = MARCH.replace("3. Any", "4. Any").replace("2. School meals", "2. Fees\n\nNoted.\n\n3. School meals")
    replace(store, extract(document_of(moved)).rows)
    consolidate(store)
    owners = "MATCH (:Action)-[:ASSIGNED_TO]->(h) RETURN h.name AS name ORDER BY name"
    assert store.read(owners).rows == (("Cy Tarn",),)

    replace(store, extract(document_of(MARCH.replace("to write to the schools", "to ring every parent"))).rows)
    consolidate(store)
    assert store.read(owners).rows == (("Bea Dale",),)
    (kept,) = as_read.kept(store)
    assert "do not stand as a task of that meeting any more" in kept.results[0].lost


def test_a_decision_about_minutes_that_are_not_loaded_waits_for_them(store: Store, read: tuple[Rows, Rows]) -> None:
    assert follow(store, TEXT) == 0
    replace(store, read[0])
    consolidate(store)
    assert store.read("MATCH (a:Action) WHERE a.corrected IS NOT NULL RETURN count(a) AS n").rows == ((2,),)


def test_what_follow_left_is_completed_by_the_next(store: Store, read: tuple[Rows, Rows], tmp_path: Path) -> None:
    """Killed between the text and the documents: the same text again completes it."""
    replace_all(store, read)
    consolidate(store)
    as_read.follow(store, TEXT)
    assert follow(store, TEXT) == 2
    assert added("", next(iter(as_read.decisions(store)[LATER]))).count("\n") == 2
