"""Which boards share people, and which discuss the same topics."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from itertools import combinations

from graph.store import Store, Table
from minutegraph.app.questions.pictures.model import MOST, Cell, Picture, numbered, shown_of

_BOARDS = """
MATCH (b:Board)-[:HELD]->(m:Meeting)-[:RECORDED_IN]->(:Document)
OPTIONAL MATCH (o:Organisation)-[:RUNS]->(b)
RETURN b.id AS id, b.name AS name, min(o.name) AS council ORDER BY id
"""
_MEMBERS = """
MATCH (p:Person)-[x:MEMBER_OF]->(b:Board)
WHERE ($since IS NULL OR x.last_seen >= $since) AND ($until IS NULL OR x.first_seen <= $until)
RETURN DISTINCT p.id AS thing, p.name AS name, b.id AS board ORDER BY thing, board
"""
_TOPICS = """
MATCH (t:Topic)<-[:DISCUSSES]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)<-[:HELD]-(b:Board)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
RETURN DISTINCT t.id AS thing, t.name AS name, b.id AS board ORDER BY thing, board
"""
_NAMED = 8  # things that a cell names
COLUMNS = ("one", "other", "people", "topics", "people_names", "topic_names", "one_id", "other_id")
Pair = tuple[str, str]


def boards(store: Store, *, since: date | None = None, until: date | None = None, most: int = MOST) -> Picture:
    """Which boards share people (above the diagonal) and topics (below it)."""
    days = {"since": since, "until": until}
    known = {str(row["id"]): row for row in store.read(_BOARDS)}
    people, topics = (_shared(store, query, days, set(known)) for query in (_MEMBERS, _TOPICS))
    weights: defaultdict[str, int] = defaultdict(int)
    for pair in people.keys() | topics.keys():
        for board in pair:
            weights[board] += 3 * len(people.get(pair, ())) + len(topics.get(pair, ()))
    chosen = sorted(sorted(weights, key=lambda board: (-weights[board], board))[:most])
    chosen.sort(key=lambda board: (str(known[board]["council"] or "~"), board))
    place = {board: number for number, board in enumerate(chosen)}
    names = [(str(known[board]["name"]), str(known[board]["council"] or "No council named")) for board in chosen]
    rows, columns = numbered(names)
    cells = {}
    for shared, tone, what in ((people, 0, "people"), (topics, 1, "topics")):
        for (one, other), found in shared.items():
            if one in place and other in place:
                low, high = sorted((place[one], place[other]))
                at = (low, high) if tone == 0 else (high, low)
                told = f"{names[low][0]} and {names[high][0]} share {len(found):,} {what}: {_listed(found)}"
                cells[at] = Cell(told, len(found), tone)
    summary = shown_of(len(chosen), len(known), "boards", "share most")
    if len(chosen) < len(known) and len(chosen) == len(weights):
        summary = f"{len(chosen):,} of {len(known):,} boards: the others share neither people nor topics."
    table = _table(people, topics, {id_: str(row["name"]) for id_, row in known.items()})
    return Picture(
        "Boards that share people and topics", summary, rows, columns, cells, table,
        ("people on both boards (above the diagonal)", "topics that both discussed (below it)"),
    )  # fmt: skip


def _shared(store: Store, query: str, days: dict[str, date | None], known: set[str]) -> dict[Pair, list[str]]:
    """By pair of boards the names of what they share."""
    boards_of: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for row in store.read(query, days):
        if row["board"] in known:
            boards_of[str(row["thing"]), str(row["name"])].append(str(row["board"]))
    shared: defaultdict[Pair, list[str]] = defaultdict(list)
    for (_, name), found in boards_of.items():
        for one, other in combinations(sorted(found), 2):
            shared[one, other].append(name)
    return {pair: sorted(names) for pair, names in shared.items()}


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return f"{', '.join(names[:_NAMED])}{more}"


def _table(people: dict[Pair, list[str]], topics: dict[Pair, list[str]], names: dict[str, str]) -> Table:
    def weight(pair: Pair) -> tuple[int, Pair]:
        return -3 * len(people.get(pair, ())) - len(topics.get(pair, ())), pair

    rows = []
    for pair in sorted(people.keys() | topics.keys(), key=weight):
        who, what = people.get(pair, []), topics.get(pair, [])
        rows.append((names[pair[0]], names[pair[1]], len(who), len(what), [*who], [*what], *pair))
    return Table(COLUMNS, tuple(rows))  # type: ignore[arg-type]
