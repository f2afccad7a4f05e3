"""People who came to a board, and people who are not listed there any more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from graph.store import Store
from minutegraph.app.questions.news import queries
from minutegraph.app.questions.news.window import Row, Window

_MISSED = 2  # meetings in a row that do not list somebody, before that is news


def came_and_went(store: Store, asked: Window) -> Iterator[Row]:
    """Who was listed at a board for the first time, who is not listed any more, and who took over from whom.

    Whoever is listed at a board's first loaded meeting did not come; whoever is missing from one meeting has not left.
    """
    succeeded = set()
    for row in store.read(queries.SUCCESSIONS, {"documents": list(asked.fresh)}).dicts():
        if asked.by == "loaded" or asked.holds(row["date"]):
            detail = ", ".join(f"{part}" for part in (f"succeeded {row['other']}", row["detail"]) if part)
            succeeded.add((row["person_id"], row["board_id"]))
            yield {**row, "what": "came", "loaded": asked.fresh[str(row["document_id"])], "detail": detail}
    held = _meetings(store, asked)
    for row in store.read(queries.MEMBERS, {"boards": sorted(held)}).dicts():
        meetings, first, last = held[str(row["board_id"])], row["first"], row["last"]
        if not isinstance(first, date) or not isinstance(last, date):
            continue
        came = next((one for one in meetings if one.day == first), None)
        told = (row["person_id"], row["board_id"]) in succeeded
        if came is not None and not told and first > meetings[0].day and _is_new(came, asked):
            yield {**row, **_place(came, asked), "what": "came", "words": f"first listed on {_text(first)}"}
        missed = [one for one in meetings if one.day > last]
        if len(missed) >= _MISSED and _is_new(missed[_MISSED - 1], asked):
            words = f"last listed on {_text(last)}, and not at the {len(missed)} meetings since"
            yield {**row, **_place(missed[_MISSED - 1], asked), "what": "left", "words": words}


class _Held(NamedTuple):
    """A meeting of a board whose minutes list who was there."""

    day: date
    id: str
    documents: tuple[str, ...]


def _meetings(store: Store, asked: Window) -> dict[str, list[_Held]]:
    """The meetings of the boards that have new minutes, in order, by the board's id."""
    found = store.read(queries.BOARDS, {"documents": list(asked.fresh)})
    documents: defaultdict[tuple[str, date, str], list[str]] = defaultdict(list)
    for row in store.read(queries.HELD, {"boards": found.column("id")}).dicts():
        if isinstance(day := row["date"], date):
            documents[str(row["board_id"]), day, str(row["meeting_id"])].append(str(row["document_id"]))
    held: defaultdict[str, list[_Held]] = defaultdict(list)
    for (board, day, meeting), records in sorted(documents.items()):
        held[board].append(_Held(day, meeting, tuple(records)))
    return held


def _is_new(meeting: _Held, asked: Window) -> bool:
    """Whether no document told of the meeting before, and one does now."""
    if asked.by == "held":
        return asked.holds(meeting.day)
    return not asked.before.intersection(meeting.documents) and any(one in asked.fresh for one in meeting.documents)


def _place(meeting: _Held, asked: Window) -> Row:
    document = next((one for one in meeting.documents if one in asked.fresh), meeting.documents[0])
    return {
        "date": meeting.day, "meeting_id": meeting.id, "document_id": document, "loaded": asked.fresh.get(document),
    }  # fmt: skip


def _text(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
