"""Who works with whom: meetings that two people attended together, and tasks that they hold together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import combinations

from graph.store import Store, Table, Value
from minutegraph.app.questions.pictures.model import MOST, Cell, Picture, numbered, shown_of

_ATTENDED = """
MATCH (p:Person)-[:ATTENDED]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (b:Board)-[:HELD]->(m)
WITH p, m, min(b.id) AS board_id, min(b.name) AS board
WHERE $board IS NULL OR board_id = $board
RETURN DISTINCT p.id AS id, p.name AS name, m.id AS thing, board ORDER BY thing, id
"""
_HELD = """
MATCH (p:Person)<-[x:ASSIGNED_TO]-(a:Action)<-[:RAISED]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
WHERE NOT coalesce(x.ambiguous, false) AND ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (b:Board)-[:HELD]->(m)
WITH p, a, min(b.id) AS board_id
WHERE $board IS NULL OR board_id = $board
RETURN DISTINCT p.id AS id, p.name AS name, a.id AS thing, null AS board ORDER BY thing, id
"""
COLUMNS = ("one", "other", "meetings", "tasks", "one_id", "other_id")
Pair = tuple[str, str]


def people(
    store: Store, *, board: str | None = None, since: date | None = None, until: date | None = None, most: int = MOST
) -> Picture:
    """Who met whom (above the diagonal), and who holds tasks together (below it); ``board`` is the id of one."""
    asked = {"board": board, "since": since, "until": until}
    attended, held = store.read(_ATTENDED, asked).dicts(), store.read(_HELD, asked).dicts()
    names = {str(row["id"]): str(row["name"]) for row in (*held, *attended)}
    meetings, tasks = _together(attended), _together(held)
    seats: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in attended:
        seats[str(row["id"])][str(row["board"] or "A board that is not named")] += 1
    weights: Counter[str] = Counter()
    for pairs in (meetings, tasks):
        for pair, count in pairs.items():
            weights.update(dict.fromkeys(pair, count))
    best = sorted(weights, key=lambda one: (-weights[one], names[one], one))[:most]
    main = {one: min(seats[one], key=lambda name: (-seats[one][name], name), default="") for one in best}
    chosen = sorted(best, key=lambda one: (main[one], names[one], one))
    place = {one: number for number, one in enumerate(chosen)}
    rows, columns = numbered((names[one], main[one]) for one in chosen)
    cells = {}
    for pairs, tone, what in ((meetings, 0, "meetings together"), (tasks, 1, "tasks together")):
        for pair, count in pairs.items():
            if pair[0] in place and pair[1] in place:
                low, high = sorted(place[one] for one in pair)
                told = f"{names[chosen[low]]} and {names[chosen[high]]}: {count:,} {what}"
                cells[(low, high) if tone == 0 else (high, low)] = Cell(told, count, tone)
    return Picture(
        "Who works with whom", shown_of(len(chosen), len(weights), "people", "met others most"), rows, columns, cells,
        _table(meetings, tasks, names),
        ("meetings that both attended (above the diagonal)", "tasks that both hold (below it)"),
    )  # fmt: skip


def _together(rows: Iterable[Mapping[str, Value]]) -> Counter[Pair]:
    of: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows:
        of[str(row["thing"])].append(str(row["id"]))
    pairs: Counter[Pair] = Counter()
    for found in of.values():
        pairs.update(combinations(sorted(set(found)), 2))
    return pairs


def _table(meetings: Counter[Pair], tasks: Counter[Pair], names: dict[str, str]) -> Table:
    pairs = sorted(meetings.keys() | tasks.keys(), key=lambda pair: (-meetings[pair] - tasks[pair], pair))
    return Table(COLUMNS, tuple((*(names[one] for one in pair), meetings[pair], tasks[pair], *pair) for pair in pairs))
