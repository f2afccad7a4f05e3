"""Topics that reached a board that had not discussed them before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from graph.store import Store
from minutegraph.app.questions.news import queries
from minutegraph.app.questions.news.window import Row, Window


def reached(store: Store, asked: Window) -> Iterator[Row]:
    """Each topic and board that are together for the first time, where another board had the topic before."""
    topics = [row["id"] for row in store.read(queries.TOPICS_OF, {"documents": list(asked.fresh)})]
    first: dict[tuple[str, str], Row] = {}
    known: dict[tuple[str, str], bool] = {}  # of a topic and a board: whether an older document has them
    for row in store.read(queries.DISCUSSED, {"topics": topics}).dicts():
        pair = str(row["topic_id"]), str(row["board_id"])
        known[pair] = known.get(pair, False) or _is_old(row, asked)
        if pair not in first and _is_new(row, asked):
            first[pair] = row
    days: dict[str, list[tuple[date, str]]] = {}
    for (topic, board), row in first.items():
        if isinstance(day := row["date"], date):
            days.setdefault(topic, []).append((day, board))
    boards: dict[str, set[str]] = {}
    for (topic, board), is_old in known.items():
        if is_old:
            boards.setdefault(topic, set()).add(board)
    for (topic, board), row in first.items():
        elsewhere = bool(boards.get(topic, set()) - {board}) or any(
            day < row["date"] and other != board for day, other in days.get(topic, ()) if isinstance(row["date"], date)
        )
        if not known[topic, board] and elsewhere:
            yield {**row, "what": "topic", "loaded": asked.fresh[str(row["document_id"])], "id": topic}


def _is_old(row: Row, asked: Window) -> bool:
    if asked.by == "loaded":
        return str(row["document_id"]) in asked.before
    return asked.since is not None and isinstance(row["date"], date) and row["date"] < asked.since


def _is_new(row: Row, asked: Window) -> bool:
    return str(row["document_id"]) in asked.fresh and (asked.by == "loaded" or asked.holds(row["date"]))
