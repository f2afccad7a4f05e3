"""A small fictional graph in which every canned query has an answer that can be worked out by hand.

Three boards of Harrowmere met, and one meeting names no board. Elective home education moves from the Schools Forum
to the Children's Partnership and back, and then to the Scrutiny Committee. The initials LD fit two people.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from graph import schema as s
from graph.store import Store, Transaction

Stated = dict[str, object]


def _at(document: str, start: int, end: int) -> Stated:
    return {"source": document, "start": start, "end": end}


def _documents() -> list[s.Node]:
    names = {
        "d1": "forum-january.txt",
        "d2": "partnership.md",
        "d3": "forum-march.txt",
        "d4": "scrutiny.txt",
        "d5": "x.txt",
    }
    return [
        s.Document(id=id_, name=name, uri=f"/minutes/{name}", format="text", sha256="0" * 64)
        for id_, name in names.items()
    ]


def _shared() -> list[s.Node]:
    return [
        s.Board(id="b1", name="Harrowmere Schools Forum", aliases=("Schools Forum",), source="d1"),
        s.Board(id="b2", name="Children's Partnership", aliases=("CP",), source="d2"),
        s.Board(id="b3", name="Scrutiny Committee", source="d4"),
        s.Organisation(id="o1", name="Harrowmere Council", aliases=("HC",), source="d1"),
        s.Organisation(id="o2", name="Northgate Trust", source="d2"),
        s.Person(id="p1", name="Dana Whitlock", honorific="Councillor", aliases=("D Whitlock",), source="d1"),
        s.Person(id="p2", name="Liam Dole", source="d1"),
        s.Person(id="p3", name="Lena Dale", source="d1"),
        s.Person(id="p4", name="Ravi Osei", source="d1"),
        s.Person(id="p5", name="R Osei", source="d4"),
        s.Group(id="g1", name="All", source="d2"),
        s.Topic(
            id="t1", name="Elective home education", aliases=("EHE", "home schooling"), origin="vocabulary", source="d1"
        ),
        s.Topic(id="t2", name="Flexi-schooling", origin="heading", source="d3"),
        s.Topic(id="t3", name="Attendance", origin="vocabulary", source="d2"),
        s.Meeting(id="m0", name="Harrowmere Schools Forum, 2 December 2024", date=date(2024, 12, 2), source="d1"),
        s.Meeting(
            id="m1",
            name="Harrowmere Schools Forum, 10 January 2025",
            date=date(2025, 1, 10),
            start_time="09:30",
            venue="Guildhall",
            next_date=date(2025, 3, 11),
            source="d1",
        ),
        s.Meeting(id="m2", name="Children's Partnership, 14 February 2025", date=date(2025, 2, 14), source="d2"),
        s.Meeting(id="m3", name="Harrowmere Schools Forum, 11 March 2025", date=date(2025, 3, 11), source="d3"),
        s.Meeting(id="m4", name="Scrutiny Committee, 20 June 2025", date=date(2025, 6, 20), source="d4"),
        s.Meeting(id="m5", name="A meeting on 1 April 2025", date=date(2025, 4, 1), source="d5"),
    ]


def _items() -> list[s.Node]:
    return [
        s.AgendaItem(id="i1", name="Minutes", number="1", position=1, **_at("d1", 100, 107)),
        s.AgendaItem(id="i2", name="Home education", number="2", position=2, **_at("d1", 200, 214)),
        s.AgendaItem(id="i3", name="Attendance update", number="7.1", position=1, **_at("d2", 100, 117)),
        s.AgendaItem(id="i4", name="Actions", position=2, implicit=True, **_at("d2", 300, 310)),
        s.AgendaItem(id="i5", name="Flexi-schooling", number="9", position=1, **_at("d3", 100, 115)),
        s.AgendaItem(id="i6", name="Home education review", number="4", position=1, **_at("d4", 100, 121)),
        s.AgendaItem(id="i7", name="Any other business", position=1, **_at("d5", 100, 118)),
    ]


def _decisions_and_actions() -> list[s.Node]:
    return [
        s.Decision(
            id="x1",
            name="That the EHE",
            text="That the EHE policy be approved",
            position=1,
            kind="approved",
            votes_for=6,
            votes_against=1,
            abstentions=0,
            **_at("d1", 240, 271),
        ),
        s.Decision(
            id="x2", name="That it be", text="That it be noted", position=2, kind="noted", **_at("d1", 280, 296)
        ),
        s.Decision(id="x3", name="Agreed", text="Agreed the plan", position=1, kind="agreed", **_at("d4", 150, 165)),
        s.Action(
            id="a1",
            name="Write to",
            text="Write to all schools",
            due=date(2025, 1, 31),
            due_as_written="end of January",
            status="carried forward",
            **_at("d1", 300, 320),
        ),
        s.Action(id="a2", name="Write to", text="Write again to schools", due=date(2025, 4, 1), **_at("d3", 130, 152)),
        s.Action(
            id="a3",
            name="Share",
            text="Share attendance data",
            due=date(2025, 2, 28),
            status="open",
            **_at("d2", 330, 351),
        ),
        s.Action(
            id="a4", name="Book", text="Book the hall", due=date(2025, 2, 1), status="done", **_at("d2", 360, 373)
        ),
    ]


def _named(label: str, letter: str) -> Callable[[int], s.Ref]:
    """Makes references to a label's nodes by their number."""
    return lambda n: s.Ref(label, f"{letter}{n}")


def _links() -> list[s.Relationship]:
    def to(kind: type[s.Relationship], tail: s.Ref, head: s.Ref, where: Stated, **more: object) -> s.Relationship:
        return kind.model_validate({"tail": tail, "head": head, **where, **more})

    b, m, i, p = _named("Board", "b"), _named("Meeting", "m"), _named("AgendaItem", "i"), _named("Person", "p")
    o, t, x, a = _named("Organisation", "o"), _named("Topic", "t"), _named("Decision", "x"), _named("Action", "a")
    group = s.Ref("Group", "g1")
    interest = {"as_written": "Dana Whitlock", "nature": "personal", "quote": "an interest in item 2"}
    jan, feb, mar, jun = date(2025, 1, 10), date(2025, 2, 14), date(2025, 3, 11), date(2025, 6, 20)
    return [
        to(s.Runs, o(1), b(1), _at("d1", 0, 18)),
        *(
            to(s.Held, b(n), m(k), _at(d, 0, 9))
            for n, k, d in [(1, 0, "d1"), (1, 1, "d1"), (2, 2, "d2"), (1, 3, "d3"), (3, 4, "d4")]
        ),
        *(to(s.RecordedIn, m(k), s.Ref("Document", f"d{k}"), _at(f"d{k}", 0, 9)) for k in range(1, 6)),
        *(
            to(s.HasItem, m(k), i(n), _at(f"d{k}", 100, 107))
            for k, n in [(1, 1), (1, 2), (2, 3), (2, 4), (3, 5), (4, 6), (5, 7)]
        ),
        to(s.RefersToMeeting, i(5), m(1), _at("d3", 150, 176), board="b1", quote="as reported on 10 January"),
        to(s.ReferredTo, i(5), b(3), _at("d3", 180, 200), quote="referred to the Scrutiny Committee"),
        to(
            s.Confirms,
            i(1),
            m(0),
            _at("d1", 110, 150),
            date=date(2024, 12, 2),
            amendment="a name",
            quote="confirmed as correct",
        ),
        to(s.RefersTo, i(5), i(2), _at("d3", 116, 129), quote="minute 2 refers"),
        # who was there
        to(s.Attended, p(1), m(1), _at("d1", 20, 33), as_written="Dana Whitlock", chair=True, role="Chair"),
        to(s.Attended, p(2), m(1), _at("d1", 34, 43), as_written="Liam Dole", status="in_attendance", role="Officer"),
        to(s.Attended, p(3), m(1), _at("d1", 44, 53), as_written="Lena Dale", arrived="item 2", left="10:15"),
        to(s.SentApologies, p(4), m(1), _at("d1", 60, 69), as_written="Ravi Osei", organisation="Northgate Trust"),
        to(s.Attended, p(1), m(2), _at("d2", 20, 30), as_written="D Whitlock", substitute_for="Lena Dale"),
        to(s.Attended, p(4), m(2), _at("d2", 31, 40), as_written="Ravi Osei", chair=True),
        to(s.AbsentFrom, p(1), m(3), _at("d3", 20, 33), as_written="Dana Whitlock"),
        to(s.Attended, p(3), m(3), _at("d3", 40, 49), as_written="Lena Dale", chair=True),
        to(s.Attended, p(5), m(4), _at("d4", 20, 26), as_written="R Osei"),
        to(s.MemberOf, p(1), b(1), _at("d1", 20, 33), role="Chair", first_seen=jan, last_seen=jan),
        to(s.MemberOf, p(3), b(1), _at("d1", 44, 53), first_seen=jan, last_seen=mar),
        to(s.MemberOf, p(4), b(2), _at("d2", 31, 40), role="Chair", first_seen=feb, last_seen=feb),
        to(s.MemberOf, p(4), b(3), _at("d4", 30, 39), role="Co-optee", first_seen=jun, last_seen=jun),
        to(s.Represents, p(4), o(2), _at("d1", 70, 85), role="Director", first_seen=jan, last_seen=feb),
        to(
            s.Succeeded,
            p(3),
            p(1),
            _at("d3", 50, 90),
            role="Chair",
            date=mar,
            quote="Lena Dale replaces Dana Whitlock as Chair",
        ),
        to(s.PossiblySameAs, p(5), p(4), {}, score=0.75, reasons=("same surname", "same initial")),
        # what was said and done
        to(s.Discusses, i(2), t(1), _at("d1", 220, 224), mentions=3, quote="EHE numbers rise"),
        to(s.Discusses, i(3), t(1), _at("d2", 120, 134), mentions=1, quote="home schooling"),
        to(s.Discusses, i(3), t(3), _at("d2", 140, 150), mentions=4, quote="attendance fell"),
        to(s.Discusses, i(5), t(2), _at("d3", 100, 115), mentions=1, quote="Flexi-schooling"),
        to(s.Discusses, i(5), t(1), _at("d3", 118, 121), mentions=2, quote="EHE and flexi"),
        to(s.Discusses, i(6), t(1), _at("d4", 125, 128), mentions=5, quote="EHE 'review' of 40%"),
        to(s.Discusses, i(7), t(3), _at("d5", 120, 130), mentions=1, quote="attendance"),
        to(s.Broader, t(2), t(1), {}),
        to(s.Presented, p(4), i(2), _at("d1", 225, 234), as_written="Ravi Osei", role="Director"),
        to(s.Presented, group, i(3), _at("d2", 151, 154), as_written="All"),
        *(to(s.DeclaredInterest, p(1), i(n), _at("d1", 160, 190), **interest) for n in (1, 2)),
        to(s.Mentions, i(2), o(2), _at("d1", 235, 239), mentions=1, quote="Northgate"),
        to(s.Mentions, i(6), o(1), _at("d4", 130, 148), mentions=2, quote="Harrowmere Council"),
        *(to(s.ResultedIn, i(n), x(k), _at(d, 240, 250)) for n, k, d in [(2, 1, "d1"), (2, 2, "d1"), (6, 3, "d4")]),
        *(
            to(s.Raised, i(n), a(k), _at(d, 300, 310))
            for n, k, d in [(2, 1, "d1"), (5, 2, "d3"), (4, 3, "d2"), (4, 4, "d2")]
        ),
        to(
            *(s.DiffersFrom, s.Ref("Document", "d5"), s.Ref("Document", "d1"), _at("d5", 20, 40)),
            about="decision",
            heading="Home education",
            settled=False,
            reading="That it be refused",
            other_reading="That it be noted",
            other_start=280,
            other_end=296,
        ),
        to(s.Concerns, x(1), t(1), _at("d1", 249, 252)),
        to(s.Concerns, a(1), t(1), _at("d1", 300, 303)),
        to(s.Moved, p(1), x(1), _at("d1", 272, 275), as_written="Dana Whitlock"),
        to(s.Seconded, p(3), x(1), _at("d1", 276, 279), as_written="Lena Dale"),
        to(s.Voted, p(2), x(1), _at("d1", 280, 283), as_written="Liam Dole", option="against"),
        to(s.AssignedTo, a(1), p(2), _at("d1", 321, 323), as_written="LD", ambiguous=True),
        to(s.AssignedTo, a(1), p(3), _at("d1", 321, 323), as_written="LD", ambiguous=True),
        to(s.AssignedTo, a(1), o(1), _at("d1", 324, 326), as_written="HC"),
        to(s.AssignedTo, a(2), p(3), _at("d3", 153, 162), as_written="Lena Dale"),
        to(s.AssignedTo, a(3), group, _at("d2", 352, 355), as_written="All"),
        to(s.AssignedTo, a(4), p(3), _at("d2", 374, 383), as_written="Lena Dale"),
        to(s.RecursAs, a(1), a(2), {}, similarity=0.9, reasons=("same words",)),
    ]


def fill(store: Store) -> None:
    """Write the graph into an empty, prepared store."""

    def work(transaction: Transaction) -> None:
        for node in [*_documents(), *_shared(), *_items(), *_decisions_and_actions()]:
            query = f"MERGE (n:{node.label()} {{id: $id}}) SET n += $properties"
            transaction.run(query, {"id": node.id, "properties": _stated(node)})
        for link in _links():
            query = (
                f"MATCH (tail:{link.tail.label} {{id: $tail}}) MATCH (head:{link.head.label} {{id: $head}}) "
                f"CREATE (tail)-[link:{link.type_name}]->(head) SET link += $properties"
            )
            transaction.run(query, {"tail": link.tail.id, "head": link.head.id, "properties": _stated(link)})

    store.write(work)


def _stated(element: s.Element) -> dict[str, object]:
    return {name: value for name, value in element.properties().items() if value is not None}
