"""Tasks and decisions of many boards: the first that fit, and the key from which the next ones go on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from graph.errors import UsageError
from minutegraph.app.questions.asking import the_day
from minutegraph.app.questions.names import resolve
from minutegraph.app.questions.rows import ROWS, TIMEOUT, Asked, Questions, Row, cut, key_of, meeting_address

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ORDERS = {"newest": ("DESC", "<"), "oldest": ("", ">")}
_MEETINGS = """
MATCH (m:Meeting) WHERE m.date IS NOT NULL AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until) AND ($day IS NULL OR m.date {sign}= date($day))
RETURN m.date AS date, m.id AS id
"""
_MEETINGS_OF_BOARD = _MEETINGS.replace("MATCH (m:Meeting)", "MATCH (:Board {{id: $board}})-[:HELD]->(m:Meeting)")
_MEETINGS_OF_HOLDER = """
MATCH (h:{holder} {{id: $holder}})<-[:ASSIGNED_TO]-(:Action)<-[:RAISED]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
WHERE m.date IS NOT NULL AND ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
  AND ($day IS NULL OR m.date {sign}= date($day))
RETURN DISTINCT m.date AS date, m.id AS id
"""
_LIST = """
UNWIND $meetings AS meeting
MATCH (m:Meeting {{id: meeting}})-[:HAS_ITEM]->(i:AgendaItem)-[:{leads}]->(x:{label})
WHERE {after} {where}
WITH m, i, x ORDER BY m.date {order}, x.id LIMIT {most}
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH m, i, x, min(b.id) AS board_id, min(b.name) AS board
{more}
RETURN m.date AS date, board AS board, board_id AS board_id, i.number AS number,
       CASE WHEN i.implicit THEN null ELSE i.name END AS heading, x.text AS words, {columns}
       m.id AS meeting_id, i.position AS position, x.id AS id
ORDER BY date {order}, id
"""
_AFTER = "($day IS NULL OR m.date {sign} date($day) OR (m.date = date($day) AND x.id > $key))"
_AFTER_UNDATED = "($key IS NULL OR x.id > $key)"
_UNDATED = "MATCH (m:Meeting) WHERE m.date IS NULL RETURN m.id AS id ORDER BY id"
_UNDATED_OF_BOARD = """
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting) WHERE m.date IS NULL RETURN m.id AS id ORDER BY id
"""
_WINDOW = 100  # meetings that are looked through first; twice as many each time that they hold too few rows
_HOLDERS = """
OPTIONAL MATCH (x)-[held:ASSIGNED_TO]->(h)
WITH m, i, x, board_id, board, h, held ORDER BY h.name
WITH m, i, x, board_id, board, collect({id: h.id, name: h.name, ambiguous: held.ambiguous}) AS holders
"""
_TASK = """
x.status AS status, x.due AS due, x.due_as_written AS due_as_written, x.outcome AS outcome,
x.outcome_date AS outcome_date, x.outcome_words AS outcome_words,
x.corrected AS corrected, [h IN holders WHERE h.id IS NOT NULL] AS holders,
"""
_DECISION = """
x.kind AS kind, x.outcome AS outcome, x.votes_for AS votes_for, x.votes_against AS votes_against,
x.abstentions AS abstentions, x.corrected AS corrected,
"""
_UNFINISHED = "AND (x.status IS NULL OR x.status = 'open' OR x.status = 'carried forward')"
STATUSES = ("unfinished", "open", "done", "carried forward", "closed")
KINDS = ("noted", "approved", "agreed", "recommended", "deferred", "requested", "refused", "other")
_HOLDER = "AND EXISTS { (x)-[:ASSIGNED_TO]->(:%s {id: $holder}) }"
TASK_COLUMNS = (
    "date", "board", "number", "heading", "words", "holders", "status", "due", "due_as_written", "outcome",
    "outcome_date", "outcome_words", "corrected", "board_id", "meeting_id", "id", "address",
)  # fmt: skip
DECISION_COLUMNS = (
    "date", "board", "number", "heading", "words", "kind", "outcome", "votes_for", "votes_against",
    "abstentions", "corrected", "board_id", "meeting_id", "id", "address",
)  # fmt: skip


def tasks_of(questions: Questions, asked: Asked, most: int = ROWS) -> tuple[list[Row], str]:
    """The tasks that fit, and the key of the next ones."""
    status = asked.get("status", "")
    if status and status not in STATUSES:
        raise UsageError(f"there is no status {status}: there are {', '.join(STATUSES)}")
    where = _UNFINISHED if status == "unfinished" else "AND x.status = $status" if status else ""
    given: dict[str, object] = {"status": status or None}
    if holder := asked.get("holder"):
        meant = resolve(questions.store, "holder", holder)
        where = f"{where} {_HOLDER % meant.label}"
        given |= {"holder": meant.id, "label": meant.label}
    return _listed(questions, asked, most, where, given, "RAISED", "Action", _HOLDERS, _TASK)


def decisions_of(questions: Questions, asked: Asked, most: int = ROWS) -> tuple[list[Row], str]:
    """The decisions that fit, and the key of the next ones."""
    kind = asked.get("kind", "")
    if kind and kind not in KINDS:
        raise UsageError(f"there is no kind of decision {kind}: there are {', '.join(KINDS)}")
    where = "AND x.kind = $kind" if kind else ""
    return _listed(questions, asked, most, where, {"kind": kind or None}, "RESULTED_IN", "Decision", "", _DECISION)


def _listed(
    questions: Questions, asked: Asked, most: int, where: str, given: dict[str, object], leads: str, label: str,
    more: str, columns: str,
) -> tuple[list[Row], str]:  # fmt: skip
    """The first rows that fit; of the newest or oldest meetings only as many are looked through as it needs."""
    order = asked.get("order") or "newest"
    if order not in _ORDERS:
        raise UsageError(f"there is no order {order}: there are {', '.join(_ORDERS)}")
    if board := asked.get("board"):
        given["board"] = resolve(questions.store, "board", board).id
    day, key = key_of(asked, 2)
    if day and not _ISO_DAY.fullmatch(day):
        raise UsageError(f"after={asked['after']} is no place in this list: go to its beginning")
    direction, sign = _ORDERS[order]
    parts = {"leads": leads, "label": label, "where": where, "more": more, "columns": columns, "order": direction}
    found: list[Row] = []
    if day != "":  # else the list goes on among meetings without a day, which stand at its end
        query = _LIST.format(after=_AFTER.format(sign=sign), most=most + 1, **parts)
        for meetings in _windows(_meetings(questions, asked, given, day, sign), newest=order == "newest"):
            found += questions.rows(query, meetings=meetings, day=day, key=key, **given)
            if len(found) > most:
                break
    if len(found) <= most and not (asked.get("since") or asked.get("until")):
        query = _LIST.format(after=_AFTER_UNDATED, most=most + 1, **parts)
        key = key if day == "" else None
        found += questions.rows(query, meetings=_undated(questions, given), key=key, **given)
    rows, after = cut(found, ("date", "id"), most)
    return [row | {"address": meeting_address(row, str(row["id"]))} for row in rows], after


def _meetings(
    questions: Questions, asked: Asked, given: dict[str, object], day: str | None, sign: str
) -> list[tuple[str, str]]:
    """Day and id of the meetings that may hold rows."""
    query = _MEETINGS_OF_BOARD if "board" in given else _MEETINGS
    if "holder" in given and "board" not in given:
        query = _MEETINGS_OF_HOLDER
    bounds = {
        "since": the_day(asked.get("since") or None), "until": the_day(asked.get("until") or None, last=True),
        "day": day, "board": given.get("board"), "holder": given.get("holder"),
    }  # fmt: skip
    table = questions.store.read(query.format(sign=sign, holder=given.get("label", "Person")), bounds, timeout=TIMEOUT)
    return sorted((str(date), str(id_)) for date, id_ in table.rows)


def _undated(questions: Questions, given: dict[str, object]) -> list[str]:
    """The meetings whose day is not known."""
    query = _UNDATED_OF_BOARD if "board" in given else _UNDATED
    table = questions.store.read(query, {"board": given.get("board")}, timeout=TIMEOUT)
    return [str(row[0]) for row in table.rows]


def _windows(meetings: list[tuple[str, str]], *, newest: bool) -> Iterator[list[str]]:
    """The meetings in turn, so many at a time, those of one day together."""
    days = groupby(reversed(meetings) if newest else meetings, key=lambda meeting: meeting[0])
    window, size = [], _WINDOW
    for _, of_day in days:
        window += [id_ for _, id_ in of_day]
        if len(window) >= size:
            yield window
            window, size = [], size * 2
    if window:
        yield window
