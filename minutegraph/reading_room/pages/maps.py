"""Two drawings: which boards share people and topics, and what is around one thing. Each is a table, too."""

from __future__ import annotations

import math
from collections import Counter

from graph.schema import NODES
from minutegraph.app.questions.rows import Asked, Row, table_of
from minutegraph.reading_room.page import NotFound, Page, View, named

_PEOPLE = """
MATCH (a:Board)<-[:MEMBER_OF]-(p:Person)-[:MEMBER_OF]->(b:Board) WHERE a.id < b.id
WITH a, b, count(DISTINCT p) AS shared ORDER BY shared DESC, a.id, b.id LIMIT 300
RETURN a.id AS one, a.name AS one_name, b.id AS other, b.name AS other_name, shared
"""
_TOPICS = """
MATCH (t:Topic)<-[:DISCUSSES]-(:AgendaItem)<-[:HAS_ITEM]-(:Meeting)<-[:HELD]-(b:Board)
WITH DISTINCT t, b WITH t.id AS topic, collect(b.id) AS boards WHERE size(boards) > 1 AND size(boards) <= 60
RETURN topic, boards ORDER BY topic LIMIT 1000
"""
_NAMES = "UNWIND $ids AS id MATCH (b:Board {id: id}) RETURN b.id AS id, b.name AS name"
_BOARDS = 60
_AROUND = """
MATCH (n:{label} {{id: $id}})-[r]-(o) WHERE NOT type(r) IN $without AND o.id IS NOT NULL
RETURN DISTINCT labels(o)[0] AS label, o.id AS id, o.name AS name, type(r) AS how, startNode(r).id = $id AS outward
ORDER BY how, name, id LIMIT $most
"""
_NODE = "MATCH (n:{label} {{id: $id}}) RETURN n.id AS id, n.name AS name"
_INTERNAL = ("NAMED_IN", "STANDS_IN")
_MOST = 300
_STEP = 50
_LABELS = {"board": "Board", "person": "Person", "topic": "Topic", "meeting": "Meeting", "org": "Organisation"}
_WIDE, _EDGE, _LINE = 1200, 20, 28  # of the drawing, in its own units
_NEAR, _BOW = 90, 150  # how far from the middle


def boards(view: View, asked: Asked) -> Page:
    """Which boards share people and topics."""
    shared: dict[tuple[str, str], Counter[str]] = {}
    names: dict[str, str] = {}
    for row in view.rows(_PEOPLE):
        names |= {str(row["one"]): str(row["one_name"]), str(row["other"]): str(row["other_name"])}
        shared.setdefault((str(row["one"]), str(row["other"])), Counter())["people"] = int(str(row["shared"]))
    for row in view.rows(_TOPICS):
        found = sorted(str(board) for board in row["boards"]) if isinstance(row["boards"], list) else []
        for at, one in enumerate(found):
            for other in found[at + 1 :]:
                shared.setdefault((one, other), Counter())["topics"] += 1
    missing = sorted({board for pair in shared for board in pair} - names.keys())
    names |= {str(row["id"]): str(row["name"]) for row in view.rows(_NAMES, ids=missing)}
    weights = {pair: counts["people"] * 3 + counts["topics"] for pair, counts in shared.items()}
    best = sorted(shared, key=lambda pair: (-weights[pair], pair))
    drawn: list[str] = []
    for pair in best:
        drawn += [board for board in pair if board not in drawn and len(drawn) < _BOARDS]
    edges = [pair for pair in best if pair[0] in drawn and pair[1] in drawn][: 3 * _BOARDS]
    rows = [
        {
            "one": names[one], "one_id": one, "other": names[other], "other_id": other,
            "people": shared[one, other]["people"], "topics": shared[one, other]["topics"],
        }
        for one, other in best[:500]
    ]  # fmt: skip
    values = {
        "rows": rows,
        "places": _laid_out(drawn, names),
        "edges": [
            {
                "one": one, "other": other, "width": min(6, 1 + weights[one, other] // 4),
                "people": shared[one, other]["people"], "topics": shared[one, other]["topics"],
            }
            for one, other in edges
        ],
        "wide": _WIDE,
        "high": _high(len(drawn)),
    }  # fmt: skip
    columns = ("one", "other", "people", "topics", "one_id", "other_id")
    return Page("map_boards.html", "Boards that share people and topics", values, table_of(columns, rows))


def _laid_out(drawn: list[str], names: dict[str, str]) -> dict[str, dict[str, object]]:
    """The boards on two bows, those of one council beside each other, each name at its own height outside."""
    ordered = sorted(drawn)  # an id begins with the council
    half = (len(ordered) + 1) // 2
    places: dict[str, dict[str, object]] = {}
    for side, of in ((-1, ordered[:half]), (1, list(reversed(ordered[half:])))):
        for number, board in enumerate(of):
            height = (number + 0.5) / len(of)
            bow = math.sqrt(max(0.0, 1 - (2 * height - 1) ** 2))
            places[board] = {
                "x": round(_WIDE / 2 + side * (_NEAR + bow * _BOW)),
                "y": round(_EDGE + height * (_high(len(drawn)) - 2 * _EDGE)),
                "side": "left" if side < 0 else "right",
                "name": names[board],
            }
    return places


def _high(boards: int) -> int:
    return max(300, 2 * _EDGE + _LINE * ((boards + 1) // 2))


def around(view: View, asked: Asked) -> Page:
    """What is around one thing: at most 300 nodes, 50 more at a time."""
    id_ = asked.get("around", "")
    label = _LABELS.get(id_.partition(":")[0], "")
    found = view.one(_NODE.format(label=label), id=id_) if label in NODES else None
    if found is None:
        raise NotFound("the map is drawn around a board, person, topic, meeting or organisation of the graph", id_)
    most = min(_MOST, int(asked["most"]) if asked.get("most", "").isdecimal() else _STEP)
    rows: list[Row] = view.rows(_AROUND.format(label=label), id=id_, without=list(_INTERNAL), most=most + 1)
    more = len(rows) > most
    rows = rows[:most]
    nodes = {id_: {"id": id_, "name": found["name"], "label": label, "address": named(id_)}}
    for row in rows:
        nodes.setdefault(
            str(row["id"]), {"id": row["id"], "name": row["name"], "label": row["label"], "address": named(row["id"])}
        )
    values = {
        "thing": found,
        "rows": [row | {"address": named(row["id"])} for row in rows],
        "elements": {
            "nodes": list(nodes.values()),
            "edges": [
                {
                    "from": id_ if row["outward"] else row["id"], "to": row["id"] if row["outward"] else id_,
                    "how": row["how"],
                }
                for row in rows
            ],
        },
        "more": min(_MOST, most + _STEP) if more and most < _MOST else 0,
        "address": named(id_),
    }  # fmt: skip
    return Page(
        "map_around.html", f"Around {found['name']}", values, table_of(("how", "label", "name", "id", "outward"), rows)
    )
