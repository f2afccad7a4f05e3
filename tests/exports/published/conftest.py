"""The small graph, with what the standards ask for: who runs a board, votes, minutes on the web, a board's items."""

from __future__ import annotations

from typing import Any

import pytest

from graph.exports import to_networkx
from graph.schema import AgendaItem as Item
from graph.schema import Decision, Document, HasItem, Organisation, RecordedIn, Ref, ResultedIn, Runs, Voted
from graph.store import Store

from .. import fixtures


@pytest.fixture
def store(embedded_store: Store) -> Store:
    fixtures.fill(embedded_store)
    place = {"source": "d3", "start": 1, "end": 9}
    made = [
        Document(id="d3", name="b1", uri="https://minutes.example/b1.html", format="html", sha256="1"),
        Organisation(id="org", name="Thessing Town Council", aliases=("The Council",)),
        Item(id="b1-2", name="Home education policy", number="2", position=2, text="The policy was moved.", **place),
        Decision(
            id="vote",
            name="Adopt",
            text="That the policy be adopted",
            kind="agreed",
            votes_for=2,
            votes_against=1,
            **place,
        ),
        Decision(id="lost", name="Reject", text="That it be rejected", kind="refused", votes_for=0, **place),
        Decision(id="moved", name="Put off", text="Put off", kind="agreed", outcome="deferred", votes_for=1, **place),
    ]
    related = [
        Runs(tail=Ref("Organisation", "org"), head=Ref("Board", "B"), **place),
        RecordedIn(tail=Ref("Meeting", "b1"), head=Ref("Document", "d3"), **place),
        HasItem(tail=Ref("Meeting", "b1"), head=Ref("AgendaItem", "b1-2"), **place),
        ResultedIn(tail=Ref("AgendaItem", "b1-2"), head=Ref("Decision", "vote"), **place),
        ResultedIn(tail=Ref("AgendaItem", "b1-2"), head=Ref("Decision", "lost"), **place),
        ResultedIn(tail=Ref("AgendaItem", "b1-2"), head=Ref("Decision", "moved"), **place),
        Voted(tail=Ref("Person", "bob"), head=Ref("Decision", "vote"), as_written="Bob", option="for", **place),
    ]
    fixtures.put(embedded_store, made, related)
    return embedded_store


@pytest.fixture
def graph(store: Store) -> Any:
    return to_networkx(store)
