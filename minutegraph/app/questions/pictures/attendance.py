"""Who came to a board's meetings: there, apologies, absent, or not recorded."""

from __future__ import annotations

from collections import Counter
from datetime import date

from graph.store import Store, Table
from minutegraph.app.questions.pictures.model import MOST, Cell, Head, Picture, shown_of

_MEETINGS = """
MATCH (b:Board {id: $board})-[:HELD]->(m:Meeting)-[:RECORDED_IN]->(:Document)
WHERE m.date IS NOT NULL AND ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
RETURN DISTINCT m.id AS id, m.date AS date, m.start_time AS begins, b.name AS board ORDER BY date, begins, id
"""
_CAME = """
UNWIND $meetings AS id
MATCH (m:Meeting {id: id})<-[x:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]-(p:Person)
RETURN DISTINCT id AS meeting, p.id AS id, p.name AS name, type(x) AS how, x.status AS status ORDER BY meeting, id, how
"""
_MARKS = {"ATTENDED": "there", "SENT_APOLOGIES": "apologies", "ABSENT_FROM": "absent"}
MEANINGS = {
    "there": "there", "apologies": "sent apologies", "absent": "absent", "conflict": "minutes say both",
    "not recorded": "not recorded",
}  # fmt: skip
COLUMNS = ("person", "date", "attendance", "person_id", "meeting_id")
_WIDEST = 40  # meetings


def attendance(
    store: Store, board: str, *, since: date | None = None, until: date | None = None, most: int = MOST
) -> Picture:
    """The attendance of a board, by its id: members and others whom its minutes list, those listed most first."""
    held = store.read(_MEETINGS, {"board": board, "since": since, "until": until}).dicts()
    meetings = held[-_WIDEST:]
    came: dict[tuple[str, str], str] = {}
    names: dict[str, str] = {}
    for row in store.read(_CAME, {"meetings": [row["id"] for row in meetings]}).dicts():
        person, meeting, mark = str(row["id"]), str(row["meeting"]), _MARKS[str(row["how"])]
        names[person] = str(row["name"])
        came[person, meeting] = mark if came.get((person, meeting), mark) == mark else "conflict"
    listed = Counter(person for person, _ in came)
    order = sorted(listed, key=lambda one: (-listed[one], names[one], one))
    chosen = order[:most]
    cells, rows = {}, []
    for row_at, one in enumerate(order):
        for column, on in enumerate(meetings):
            mark = came.get((one, str(on["id"])), "not recorded")
            rows.append((names[one], on["date"], mark, one, str(on["id"])))
            if row_at < most:
                told = f"{names[one]}, {_day(on['date'])}: {MEANINGS[mark]}"
                cells[row_at, column] = Cell(told, mark=mark)
    title = f"Attendance of the {held[0]['board']}" if held else "Attendance"
    summary = shown_of(len(chosen), len(listed), "people", "are listed most")
    whole = len(meetings) == len(held)
    span = f"All {len(held):,} meetings." if whole else f"The last {len(meetings):,} of {len(held):,} meetings."
    marks = {mark: MEANINGS[mark] for mark in MEANINGS if mark != "conflict" or "conflict" in came.values()}
    return Picture(
        title, f"{summary} {span}" if held else "No minutes of it are loaded.",
        [Head(names[one], names[one]) for one in chosen],
        [Head(_short(row["date"]), _day(row["date"]), _year(row["date"])) for row in meetings],
        cells, Table(COLUMNS, tuple(rows)), marks=marks,
    )  # fmt: skip


def _day(day: object) -> str:
    return f"{day.day} {day:%B %Y}" if isinstance(day, date) else ""


def _short(day: object) -> str:
    return f"{day.day} {day:%b}" if isinstance(day, date) else ""


def _year(day: object) -> str:
    return str(day.year) if isinstance(day, date) else ""
