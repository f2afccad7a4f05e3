"""The program's own records in a graph: no part of the model, left out of exports and counts.

``GraphVersion`` tells the model's version. An ``Identity`` stands for each key by which a document knows a person,
organisation or board, and tells whose it is by now (``graph.identity``). ``IdentityDecisions`` holds the decisions of
people that the graph follows. ``Unfinished`` tells what a command is about while it works (``graph.unfinished``).
A ``MeetingRecord`` stands for each meeting of each document, by which records of one
meeting find each other; ``ShelvedRows`` keep what a document states that does not count (``graph.records``).
``FactDecisions`` holds the decisions on facts that the graph follows; ``FactsAsRead`` keeps what was read of a document
of which people put something right, and what became of each decision (``graph.corrections``).
"""

from __future__ import annotations

VERSION, IDENTITY, DECISIONS = "GraphVersion", "Identity", "IdentityDecisions"
UNFINISHED = "Unfinished"
MEETING_RECORD, SHELVED_ROWS = "MeetingRecord", "ShelvedRows"
FACT_DECISIONS, FACTS_AS_READ = "FactDecisions", "FactsAsRead"

RECORDS: dict[str, dict[str, object]] = {
    VERSION: {"name": "", "version": 0, "names": ""},
    IDENTITY: {
        "kind": "",
        "key": "",
        "of": "",
        "local": "",
        "block": "",
        "namesake": "",
        "scanned": "",
        "evidence": "",
    },
    DECISIONS: {"text": ""},
    UNFINISHED: {"name": "", "text": ""},
    MEETING_RECORD: {"document": "", "block": "", "data": "", "placement": "", "pending": True},
    SHELVED_ROWS: {"rows": ""},
    FACT_DECISIONS: {"text": ""},
    FACTS_AS_READ: {"rows": "", "digest": "", "mark": "", "results": ""},
}
"""Each label with a sample of its properties beside ``id``."""

INDEXED = {IDENTITY: ("of", "local", "block", "namesake", "scanned"), MEETING_RECORD: ("document", "block", "pending")}
