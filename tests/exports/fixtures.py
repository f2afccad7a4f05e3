"""A small graph, written straight into a store, whose projections can be counted by hand.

Boards A and B meet in turn; C meets on a day of A's. Ann, Bob and Cat attend; EHE travels from A to B and back.

======== ===== ========== =================== ==================
meeting  board date       attended            topics of its item
======== ===== ========== =================== ==================
a1       A     2024-01-10 Ann, Bob            EHE
b1       B     2024-01-30 Bob, Cat            EHE, Attendance
a2       A     2024-03-10 Ann, Bob, Cat       EHE
c2       C     2024-03-10 Cat                 Attendance
x        none  none       Ann, Cat            EHE
======== ===== ========== =================== ==================
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from graph import statements
from graph.schema import (
    Action,
    AgendaItem,
    AssignedTo,
    Attended,
    Board,
    Concerns,
    Decision,
    Discusses,
    Document,
    Group,
    HasItem,
    Held,
    Meeting,
    MemberOf,
    NamedIn,
    Node,
    Person,
    Presented,
    Raised,
    RecordedIn,
    Ref,
    Relationship,
    ResultedIn,
    Topic,
)
from graph.store import Store, Transaction

MEETINGS = {
    "a1": ("A", date(2024, 1, 10), "EHE", ("ann", "bob")),
    "b1": ("B", date(2024, 1, 30), "EHE Attendance", ("bob", "cat")),
    "a2": ("A", date(2024, 3, 10), "EHE", ("ann", "bob", "cat")),
    "c2": ("C", date(2024, 3, 10), "Attendance", ("cat",)),
    "x": (None, None, "EHE", ("ann", "cat")),
}


def fill(store: Store) -> None:
    """Write the graph."""
    store.prepare()
    put(store, nodes(), relationships())


def put(store: Store, made: Iterable[Node], related: Iterable[Relationship]) -> None:
    """Write nodes and relationships as they stand, with the marks that the program itself leaves beside them."""
    batches: defaultdict[str, list[dict[str, object]]] = defaultdict(list)
    for node in made:
        batches[statements.merge_nodes(type(node))].append({"id": node.id, "properties": node.properties()})
    for found in related:
        query = statements.create_relationships(type(found), found.tail.label, found.head.label)
        batches[query].append({"tail": found.tail.id, "head": found.head.id, "properties": found.properties()})

    def work(transaction: Transaction) -> None:
        for query, rows in batches.items():
            transaction.run(query, {"rows": rows})
        transaction.run("MATCH (p:Person {id: 'ann'}) SET p.pending = true")

    store.write(work)


def nodes() -> list[Node]:
    made: list[Node] = [
        Document(id="d1", name="a1.txt", uri="minutes/a1.txt", format="text", sha256="0", references="[]", digest="1"),
        Person(id="ann", name="Ann Archer", aliases=("A Archer", "Archer"), honorific="Councillor"),
        Person(id="bob", name="Bob Baker", aliases=()),
        Person(id="cat", name="Cat Cole\x07"),
        Person(id="dan", name="Dan Dale"),
        Group(id="all", name="All"),
        Topic(id="EHE", name="Elective home education", aliases=("EHE",)),
        Topic(id="Attendance", name="School attendance"),
        Decision(id="dec", name="Noted", text="That it be noted", source="d1", start=5, end=9),
        Action(
            id="act1", name="Bring a report", text="Bring a report", due=date(2024, 4, 1), source="d1", start=1, end=2
        ),
        Action(id="act2", name="Write", text="Write", source="d1", start=3, end=4),
    ]
    made += [Board(id=board, name=f"Board {board}", aliases=(f"The {board}",)) for board in "ABC"]
    for key, (board, day, _, _) in MEETINGS.items():
        made.append(Meeting(id=key, name=f"{board} {day}", date=day))
        made.append(AgendaItem(id=f"{key}-1", name="Item", number="1", position=1, source="d1", start=0, end=40))
    return made


def relationships() -> list[Relationship]:
    made: list[Relationship] = [
        RecordedIn(tail=Ref("Meeting", "a1"), head=Ref("Document", "d1"), source="d1", start=0, end=4),
        NamedIn(tail=Ref("Person", "ann"), head=Ref("Document", "d1"), view="{}"),
        MemberOf(tail=Ref("Person", "dan"), head=Ref("Board", "A"), first_seen=date(2024, 1, 10)),
        MemberOf(tail=Ref("Person", "dan"), head=Ref("Board", "C"), role="Chair"),
        MemberOf(tail=Ref("Person", "dan"), head=Ref("Board", "C"), role="Member", first_seen=date(2024, 1, 10)),
        Presented(
            tail=Ref("Person", "ann"), head=Ref("AgendaItem", "b1-1"), as_written="Ann", source="d1", start=1, end=4
        ),
        Presented(
            tail=Ref("Group", "all"), head=Ref("AgendaItem", "b1-1"), as_written="All", source="d1", start=5, end=8
        ),
        ResultedIn(tail=Ref("AgendaItem", "a1-1"), head=Ref("Decision", "dec"), source="d1", start=5, end=9),
        Raised(tail=Ref("AgendaItem", "a1-1"), head=Ref("Action", "act1"), source="d1", start=1, end=2),
        Raised(tail=Ref("AgendaItem", "a2-1"), head=Ref("Action", "act2"), source="d1", start=3, end=4),
        Concerns(tail=Ref("Action", "act1"), head=Ref("Topic", "Attendance"), source="d1", start=1, end=2),
        AssignedTo(tail=Ref("Action", "act1"), head=Ref("Person", "bob"), as_written="BB", source="d1", start=1, end=2),
        AssignedTo(
            tail=Ref("Action", "act2"),
            head=Ref("Person", "cat"),
            as_written="CC",
            ambiguous=True,
            source="d1",
            start=3,
            end=4,
        ),
    ]
    for key, (board, _, topics, people) in MEETINGS.items():
        meeting, item = Ref("Meeting", key), Ref("AgendaItem", f"{key}-1")
        made.append(HasItem(tail=meeting, head=item, source="d1", start=0, end=40))
        if board:
            made.append(Held(tail=Ref("Board", board), head=meeting))
        for topic in topics.split():
            quote = {"tail": item, "head": Ref("Topic", topic), "mentions": 2, "quote": topic}
            made.append(Discusses(**quote, source="d1", start=0, end=3))
        for person in people:
            made.append(
                Attended(
                    tail=Ref("Person", person),
                    head=meeting,
                    as_written=person,
                    chair=person == "ann",
                    source="d1",
                    start=9,
                    end=12,
                )
            )
    # A second document records the same meeting: Ann attended it once, and is written down twice.
    made.append(
        Attended(tail=Ref("Person", "ann"), head=Ref("Meeting", "a1"), as_written="Archer", source="d2", start=1, end=7)
    )
    return made
