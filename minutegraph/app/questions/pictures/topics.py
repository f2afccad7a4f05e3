"""Topics over time: at how many meetings each was discussed, by month, quarter or year."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date

from graph.store import Store, Table
from minutegraph.app.questions.pictures.model import MOST, Cell, Head, Picture, shown_of

_DISCUSSED = """
MATCH (t:Topic)<-[:DISCUSSES]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (b:Board)-[:HELD]->(m)
WITH t, m, min(b.id) AS board_id
WHERE $board IS NULL OR board_id = $board
RETURN DISTINCT t.id AS id, t.name AS name, m.id AS meeting, m.date AS date ORDER BY id, date, meeting
"""
_WIDEST = 24  # columns
COLUMNS = ("topic", "period", "meetings", "id")
_LENGTHS = {"month": 1, "quarter": 3, "year": 12}


def topics(
    store: Store, *, board: str | None = None, since: date | None = None, until: date | None = None, most: int = MOST
) -> Picture:
    """The topics discussed at most meetings, over time; ``board`` is the id of one."""
    found = store.read(_DISCUSSED, {"board": board, "since": since, "until": until}).dicts()
    dated = [(str(row["id"]), row["date"]) for row in found if isinstance(row["date"], date)]
    names = {str(row["id"]): str(row["name"]) for row in found}
    counts = Counter(id_ for id_, _ in dated)
    chosen = sorted(counts, key=lambda id_: (-counts[id_], names[id_], id_))[:most]
    days = [day for _, day in dated]
    length = _length(min(days), max(days)) if days else "year"
    periods = list(_periods(min(days), max(days), length)) if days else []
    at = {period: number for number, period in enumerate(periods)}
    met: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for id_, day in dated:
        met[id_][at[_period(day, length)]] += 1
    cells = {
        (row, column): Cell(f"{names[id_]}, {_name(periods[column], length)}: {_meetings(number)}", number)
        for row, id_ in enumerate(chosen)
        for column, number in met[id_].items()
    }
    undated = len(found) - len(dated)
    summary = shown_of(len(chosen), len(counts), "topics", "most meetings discussed")
    if undated:
        summary += f" {undated:,} mentions at meetings without a day are left out."
    columns = [Head(_short(period, length), _name(period, length), str(period[0])) for period in periods]
    rows = [
        (names[id_], _name(periods[column], length), number, id_)
        for id_ in sorted(counts, key=lambda id_: (-counts[id_], names[id_], id_))
        for column, number in sorted(met[id_].items())
    ]
    return Picture(
        "Topics over time", summary, [Head(names[id_], names[id_]) for id_ in chosen], columns, cells,
        Table(COLUMNS, tuple(rows)), ("meetings that discussed it",),
    )  # fmt: skip


Period = tuple[int, int]  # the year, and the month, quarter or year of it, from 1


def _length(first: date, last: date) -> str:
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return next((name for name, length in _LENGTHS.items() if months <= length * _WIDEST), "year")


def _period(day: date, length: str) -> Period:
    return day.year, (day.month - 1) // _LENGTHS[length] + 1


def _periods(first: date, last: date, length: str) -> Iterator[Period]:
    """All from that of the first day to that of the last, also those in which nothing was."""
    year, number = _period(first, length)
    while (year, number) <= _period(last, length):
        yield year, number
        year, number = (year, number + 1) if number < 12 // _LENGTHS[length] else (year + 1, 1)


def _short(period: Period, length: str) -> str:
    if length == "month":
        return f"{date(2000, period[1], 1):%b}"
    return f"Q{period[1]}" if length == "quarter" else str(period[0])


def _name(period: Period, length: str) -> str:
    return str(period[0]) if length == "year" else f"{_short(period, length)} {period[0]}"


def _meetings(number: int) -> str:
    return f"{number:,} meeting{'' if number == 1 else 's'}"
