"""The minutes of "the previous meeting" are those of the board's meeting before, where it is known which that was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from itertools import permutations

import pytest

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.linking.meetings.confirms import Known, previous_of
from graph.rows import Rows
from graph.store import Store
from graph.writing import remove, replace
from loaders.document import Document
from loaders.pipeline import extract

DAYS = {"may": "Tuesday 14 May 2030", "june": "Tuesday 11 June 2030", "july": "Tuesday 9 July 2030"}
SAID = "The minutes of the previous meeting were confirmed as a correct record."


def minutes(month: str, confirmed: str = SAID, name: str = "") -> Rows:
    text = (
        f"Orrin Borough Council\n\nHarbour Panel\n\nMinutes of the meeting held on {DAYS[month]} at 6 pm\n\n"
        "Present: Councillor Ada Stead (Chair), Councillor Ben Crowe\n\n"
        f"1. Minutes\n{confirmed}\n\n2. Lamps\nMembers saw those of {month}. RESOLVED: That £31,000 be spent on them.\n"
    )
    name = name or f"{month}.txt"
    return extract(Document(name, name, "text", text, sha256(text.encode()).hexdigest())).rows


def states(store: Store) -> list[tuple[object, ...]]:
    query = (
        "MATCH (m:Meeting)-[:RECORDED_IN]->() RETURN toString(m.date) AS day, m.state AS state, m.state_quote AS quote "
        "ORDER BY day"
    )
    return [tuple(row) for row in store.read(query).rows]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_each_confirms_the_one_before(order: Sequence[int], store: Store) -> None:
    documents = [minutes("may"), minutes("june"), minutes("july")]
    for place in order:
        replace(store, documents[place])
        consolidate(store)
    assert states(store) == [("2030-05-14", "confirmed", SAID), ("2030-06-11", "confirmed", SAID),
                             ("2030-07-09", None, None)]  # fmt: skip
    query = "MATCH (i:AgendaItem)-[c:CONFIRMS_PREVIOUS]->(m) RETURN toString(c.date) AS day, c.quote ORDER BY day"
    assert store.read(query).rows == (("2030-05-14", SAID), ("2030-06-11", SAID))


def test_the_graph_is_that_of_its_documents(embedded_store: Store) -> None:
    documents = [minutes("may"), minutes("june"), minutes("july")]
    found = set()
    for order in permutations(range(3)):
        for place in order:
            replace(embedded_store, documents[place])
            consolidate(embedded_store)
        remove(embedded_store, documents[1].document.id)  # July's then means nobody knows which: too far from May's
        consolidate(embedded_store)
        found.add(canonical(embedded_store))
        for place in order:
            remove(embedded_store, documents[place].document.id)
        consolidate(embedded_store)
        assert canonical(embedded_store) == ""
    assert len(found) == 1


def test_a_correction_leads_to_what_it_corrects(embedded_store: Store) -> None:
    said = "The minutes of the last meeting were approved subject to item 2 being amended to read £13,000."
    for rows in (minutes("may"), minutes("june", said)):
        replace(embedded_store, rows)
    consolidate(embedded_store)
    query = "MATCH (:AgendaItem)-[c:CORRECTS]->(n) RETURN c.reading AS reading, n.text AS text"
    [(reading, text)] = embedded_store.read(query).rows
    assert "£13,000" in str(reading)
    assert "£31,000" in str(text)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("The minutes of our last Panel meeting were agreed and signed.", True),
        ("The minutes were approved as a true record.", True),
        ("The minutes of the last annual meeting were approved.", False),
        ("The minutes of the last two meetings were approved.", False),
        ("The minutes of the Trees Group were approved.", False),
        ("It was agreed that the minutes of the last meeting would be confirmed at the next meeting.", False),
    ],
)
def test_whose_minutes_are_meant(said: str, meant: bool) -> None:
    assert any(told.previous for told in minutes("june", said).meeting_references) == meant


def known(*days: str, recorded: bool = True, next_day: str | None = None) -> list[Known]:
    following = date.fromisoformat(next_day) if next_day else None
    return [Known(f"m{number}", date.fromisoformat(day), following, recorded) for number, day in enumerate(days)]


@pytest.mark.parametrize(
    ("meetings", "meant"),
    [
        (known("2030-06-11", "2030-07-09"), "m0"),
        (known("2030-05-14", "2030-07-09"), None),  # it may meet each month: nothing shows that it meets less often
        (known("2030-03-12", "2030-05-14", "2030-07-09"), None),  # one other gap may be chance
        (known("2030-01-08", "2030-03-12", "2030-05-14", "2030-07-09"), "m2"),  # it meets every other month
        (known("2030-05-14", "2030-07-09", next_day="2030-07-09"), "m0"),
        (known("2030-05-14", "2030-07-09", "2030-09-10", "2030-11-12"), "m0"),  # as those that follow show
        (known("2030-04-14", "2030-05-14", "2030-07-09"), None),  # a board that meets each month: June's are missing
        (known("2030-05-14", "2030-07-09", next_day="2030-06-11"), None),  # it announced another one between
        (known("2030-03-14", "2030-07-09", next_day="2030-07-09"), "m0"),  # it announced this one
        (known("2030-03-14", "2030-07-09"), None),  # too long ago
        ([*known("2030-05-14"), *known("2030-06-11", recorded=False)], None),  # known, and not loaded
        (known("2030-05-14", "2030-05-14", "2030-07-09"), None),  # two on one day
        (known("2030-07-09"), None),
    ],
)
def test_which_meeting_was_before(meetings: list[Known], meant: str | None) -> None:
    found = previous_of(date(2030, 7, 9), meetings)
    assert (found and found.id) == meant
