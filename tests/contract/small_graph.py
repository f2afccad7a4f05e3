"""A small graph in the schema, made by hand: two councils, four boards, eight meetings, one travelling topic."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from graph.store import Store, Transaction

Facts = Iterable[tuple[str, dict[str, object]]]

NODES: dict[str, Facts] = {
    "Organisation": [
        ("o-north", {"name": "Northmere Council", "aliases": ["NMC"]}),
        ("o-trust", {"name": "Westvale Trust", "aliases": []}),
    ],
    "Board": [
        ("b-scrutiny", {"name": "Children's Scrutiny Board", "aliases": ["CSB"]}),
        ("b-partnership", {"name": "Learning Partnership", "aliases": []}),
        ("b-trust", {"name": "Trust Board", "aliases": []}),
        ("b-idle", {"name": "Idle Board", "aliases": []}),
    ],
    "Person": [
        ("p-amara", {"name": "Amara Okafor", "honorific": "Councillor", "aliases": ["A Okafor"]}),
        ("p-bryn", {"name": "Bryn Pugh", "aliases": []}),
        ("p-cara", {"name": "Cara Nowak", "honorific": "Dr", "aliases": []}),
        ("p-dev", {"name": "Dev O'Neill", "aliases": ["DO", "D. O’Neill"]}),
        ("p-eve", {"name": "Eve Žukauskaitė", "aliases": []}),
    ],
    "Group": [("g-all", {"name": "All"})],
    "Meeting": [
        ("m-s1", {"name": "Scrutiny 1", "date": date(2023, 9, 14), "start_time": "10:00", "venue": "Town Hall"}),
        ("m-s2", {"name": "Scrutiny 2", "date": date(2023, 12, 7), "next_date": date(2024, 3, 7)}),
        ("m-s3", {"name": "Scrutiny 3", "date": date(2024, 3, 7), "start_time": "14:30"}),
        ("m-p1", {"name": "Partnership 1", "date": date(2023, 10, 2), "start_time": "09:30"}),
        ("m-p2", {"name": "Partnership 2", "date": date(2024, 1, 29), "venue": "Library"}),
        ("m-t1", {"name": "Trust 1", "date": date(2024, 2, 29), "start_time": "13:00"}),
        ("m-t2", {"name": "Trust 2", "date": date(2024, 5, 30)}),
        ("m-undated", {"name": "Undated"}),
    ],
    "AgendaItem": [
        ("i-s1a", {"name": "Apologies", "number": "1", "position": 1, "implicit": False}),
        (
            "i-s1b",
            {"name": "Elective Home Education", "number": "2", "position": 2, "implicit": False, "text": "EHE rose."},
        ),
        ("i-s2a", {"name": "Attendance", "number": "26/19", "position": 1, "implicit": False}),
        ("i-s3a", {"name": "EHE update", "number": "31/24", "position": 3, "implicit": False}),
        ("i-p1a", {"name": "EHE pathway", "number": "7.1", "position": 1, "implicit": False, "text": "A pathway."}),
        ("i-p2a", {"name": "Exclusions", "position": 2, "implicit": False}),
        ("i-t1a", {"name": "EHE and health visiting", "number": "257", "position": 4, "implicit": False}),
        ("i-t2a", {"name": "Any other business", "implicit": True}),
    ],
    "Topic": [
        ("t-ehe", {"name": "Elective home education", "aliases": ["EHE"], "origin": "vocabulary"}),
        ("t-exclusion", {"name": "School exclusions", "aliases": [], "origin": "heading"}),
        ("t-attendance", {"name": "School attendance", "aliases": [], "origin": "vocabulary"}),
        ("t-education", {"name": "Education", "aliases": [], "origin": "vocabulary"}),
    ],
    "Decision": [
        ("d-1", {"name": "Noted", "text": "That the report be noted.", "position": 1, "kind": "noted"}),
        (
            "d-2",
            {
                "name": "Approved",
                "text": "That the pathway be approved.",
                "position": 2,
                "kind": "approved",
                "votes_for": 7,
                "votes_against": 2,
                "abstentions": 0,
            },
        ),
        ("d-3", {"name": "Deferred", "text": "That the item be deferred.", "position": 1, "kind": "deferred"}),
    ],
    "Action": [
        (
            "a-1",
            {"name": "Write to schools", "text": "Write to schools", "due": date(2023, 11, 1), "status": "open"},
        ),
        ("a-2", {"name": "Write to all schools", "text": "Write to all schools", "status": "carried forward"}),
        ("a-3", {"name": "Write to schools", "text": "Write to schools again", "due": date(2024, 6, 1)}),
        ("a-4", {"name": "Circulate data", "text": "Circulate data", "due_as_written": "asap", "status": "done"}),
    ],
    "Document": [
        ("doc-1", {"name": "one.txt", "uri": "one.txt", "format": "text", "sha256": "1"}),
        ("doc-2", {"name": "two.md", "uri": "two.md", "format": "markdown", "sha256": "2"}),
    ],
}
Links = Iterable[tuple[str, str, dict[str, object]]]
RELATIONSHIPS: dict[tuple[str, str, str], Links] = {
    ("Organisation", "RUNS", "Board"): [
        ("o-north", "b-scrutiny", {}),
        ("o-north", "b-partnership", {}),
        ("o-trust", "b-trust", {}),
    ],
    ("Board", "HELD", "Meeting"): [
        *(("b-scrutiny", f"m-s{n}", {}) for n in (1, 2, 3)),
        *(("b-partnership", f"m-p{n}", {}) for n in (1, 2)),
        *(("b-trust", f"m-t{n}", {}) for n in (1, 2)),
    ],
    ("Meeting", "FOLLOWED_BY", "Meeting"): [
        ("m-s1", "m-s2", {}),
        ("m-s2", "m-s3", {}),
        ("m-p1", "m-p2", {}),
        ("m-t1", "m-t2", {}),
    ],
    ("Person", "ATTENDED", "Meeting"): [
        ("p-amara", "m-s1", {"as_written": "A Okafor", "status": "present", "chair": True, "role": "Chair"}),
        ("p-amara", "m-s2", {"as_written": "Amara Okafor", "status": "present", "chair": True}),
        ("p-amara", "m-s3", {"as_written": "Amara Okafor", "status": "present", "chair": False}),
        ("p-amara", "m-p1", {"as_written": "A Okafor", "status": "in_attendance", "chair": False}),
        ("p-bryn", "m-s1", {"as_written": "Bryn Pugh", "status": "present", "chair": False, "role": "Clerk"}),
        ("p-bryn", "m-p1", {"as_written": "B Pugh", "status": "present", "chair": True}),
        ("p-bryn", "m-p2", {"as_written": "B Pugh", "status": "present", "chair": True, "arrived": "15:10"}),
        ("p-cara", "m-t1", {"as_written": "Cara Nowak", "status": "present", "chair": True, "remote": True}),
        ("p-cara", "m-t2", {"as_written": "Cara Nowak", "status": "present", "chair": True}),
        ("p-cara", "m-p2", {"as_written": "C Nowak", "status": "in_attendance", "chair": False}),
        ("p-dev", "m-s3", {"as_written": "Dev O'Neill", "status": "present", "chair": True, "role": "Vice Chair"}),
    ],
    ("Person", "SENT_APOLOGIES", "Meeting"): [
        ("p-dev", "m-s1", {"as_written": "D O'Neill"}),
        ("p-bryn", "m-s2", {"as_written": "Bryn Pugh"}),
    ],
    ("Person", "ABSENT_FROM", "Meeting"): [("p-dev", "m-s2", {"as_written": "D O'Neill"})],
    ("Person", "MEMBER_OF", "Board"): [
        ("p-amara", "b-scrutiny", {"role": "Chair", "first_seen": date(2023, 9, 14), "last_seen": date(2024, 3, 7)}),
        ("p-bryn", "b-partnership", {"first_seen": date(2023, 10, 2), "last_seen": date(2024, 1, 29)}),
        ("p-bryn", "b-scrutiny", {"role": "Clerk", "first_seen": date(2023, 9, 14), "last_seen": date(2023, 9, 14)}),
        ("p-cara", "b-trust", {"role": "Chair", "first_seen": date(2024, 2, 29), "last_seen": date(2024, 5, 30)}),
    ],
    ("Meeting", "HAS_ITEM", "AgendaItem"): [
        ("m-s1", "i-s1a", {}),
        ("m-s1", "i-s1b", {}),
        ("m-s2", "i-s2a", {}),
        ("m-s3", "i-s3a", {}),
        ("m-p1", "i-p1a", {}),
        ("m-p2", "i-p2a", {}),
        ("m-t1", "i-t1a", {}),
        ("m-t2", "i-t2a", {}),
    ],
    ("AgendaItem", "DISCUSSES", "Topic"): [
        ("i-s1b", "t-ehe", {"mentions": 4, "quote": "EHE rose."}),
        ("i-s2a", "t-attendance", {"mentions": 2, "quote": "attendance"}),
        ("i-s3a", "t-ehe", {"mentions": 1, "quote": "EHE update"}),
        ("i-s3a", "t-attendance", {"mentions": 1, "quote": "attendance"}),
        ("i-p1a", "t-ehe", {"mentions": 3, "quote": "EHE pathway"}),
        ("i-p2a", "t-exclusion", {"mentions": 5, "quote": "Exclusions"}),
        ("i-t1a", "t-ehe", {"mentions": 2, "quote": "EHE and health"}),
    ],
    ("Topic", "BROADER", "Topic"): [
        ("t-ehe", "t-education", {}),
        ("t-attendance", "t-education", {}),
    ],
    ("Person", "PRESENTED", "AgendaItem"): [
        ("p-bryn", "i-s1b", {"as_written": "Bryn Pugh"}),
        ("p-bryn", "i-p1a", {"as_written": "B Pugh", "role": "Lead"}),
        ("p-cara", "i-t1a", {"as_written": "Cara Nowak"}),
    ],
    ("AgendaItem", "RESULTED_IN", "Decision"): [("i-s1b", "d-1", {}), ("i-p1a", "d-2", {}), ("i-p2a", "d-3", {})],
    ("AgendaItem", "RAISED", "Action"): [
        ("i-s1b", "a-1", {}),
        ("i-s2a", "a-2", {}),
        ("i-s3a", "a-3", {}),
        ("i-p1a", "a-4", {}),
    ],
    ("Action", "ASSIGNED_TO", "Person"): [
        ("a-1", "p-bryn", {"as_written": "BP", "ambiguous": False}),
        ("a-2", "p-bryn", {"as_written": "BP", "ambiguous": False}),
        ("a-3", "p-bryn", {"as_written": "BP", "ambiguous": True}),
        ("a-3", "p-dev", {"as_written": "BP", "ambiguous": True}),
    ],
    ("Action", "ASSIGNED_TO", "Group"): [("a-4", "g-all", {"as_written": "All", "ambiguous": False})],
    ("Action", "RECURS_AS", "Action"): [
        ("a-1", "a-2", {"similarity": 0.92, "reasons": ["same words", "same holder"]}),
        ("a-2", "a-3", {"similarity": 0.88, "reasons": ["same words"]}),
    ],
    ("Decision", "CONCERNS", "Topic"): [("d-1", "t-ehe", {}), ("d-2", "t-ehe", {}), ("d-3", "t-exclusion", {})],
    ("Action", "CONCERNS", "Topic"): [("a-1", "t-ehe", {}), ("a-3", "t-attendance", {})],
    ("AgendaItem", "MENTIONS", "Organisation"): [
        ("i-t1a", "o-north", {"mentions": 2, "quote": "Northmere"}),
        ("i-s1b", "o-trust", {"mentions": 1, "quote": "the Trust"}),
    ],
    ("AgendaItem", "REFERS_TO", "AgendaItem"): [("i-s3a", "i-s1b", {"quote": "minute 2 refers"})],
    ("Meeting", "RECORDED_IN", "Document"): [("m-s1", "doc-1", {}), ("m-p1", "doc-2", {})],
}


def fill(store: Store) -> None:
    """Write the small graph into an empty store."""
    store.write(_write)


def _write(transaction: Transaction) -> None:
    for label, nodes in NODES.items():
        rows = [{"id": name, "props": properties} for name, properties in nodes]
        transaction.run(f"UNWIND $rows AS r MERGE (n:{label} {{id: r.id}}) SET n += r.props", {"rows": rows})
    for (tail, kind, head), links in RELATIONSHIPS.items():
        made = [{"tail": a, "head": b, "props": properties} for a, b, properties in links]
        transaction.run(
            f"UNWIND $rows AS r MATCH (a:{tail} {{id: r.tail}}) MATCH (b:{head} {{id: r.head}}) "
            f"MERGE (a)-[x:{kind}]->(b) SET x += r.props",
            {"rows": made},
        )
