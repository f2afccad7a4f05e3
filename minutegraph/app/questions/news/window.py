"""Which documents are new, and which stood before: by the day of loading, or by the days of their meetings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from graph.errors import UsageError
from graph.loading_days import later_words
from graph.store import Store, Value
from minutegraph.app.questions.news import queries

By = Literal["loaded", "held"]
Row = dict[str, Value]
_LATELY = timedelta(days=30)


@dataclass(frozen=True)
class Window:
    """The days asked for, and what of the graph stands in which part of time.

    ``fresh`` are documents that are new, by id, each with its day of loading; ``before`` those that stood before.
    ``later`` are documents that stood before and were loaded with other bytes since: the day, and the words that came
    with them. ``unknown`` counts documents of which no day of loading is known: an older version loaded them.
    """

    by: By
    since: date | None
    until: date | None
    documents: Mapping[str, Row]
    fresh: Mapping[str, date | None]
    before: frozenset[str]
    later: Mapping[str, tuple[date, Counter[int]]] = field(default_factory=dict)
    unknown: int = 0

    def holds(self, day: Value) -> bool:
        """Whether a day is one of those asked for."""
        return (
            isinstance(day, date)
            and (self.since is None or self.since <= day)
            and (self.until is None or day <= self.until)
        )


def window(store: Store, by: str, since: date | None, until: date | None, meetings: Sequence[Row]) -> Window:
    """The documents in time. Raises ``UsageError`` for another ``by`` than loaded and held."""
    if by not in ("loaded", "held"):
        raise UsageError(f"news is told by the day loaded or held, not by {by}")
    documents = {str(row["id"]): row for row in store.read(queries.DOCUMENTS).dicts()}
    if by == "loaded":
        return _by_loading(documents, since, until)
    return _by_meeting(documents, since, until, meetings)


def _by_loading(documents: Mapping[str, Row], since: date | None, until: date | None) -> Window:
    days = [day for row in documents.values() for day in (row["loaded"], row["changed"]) if isinstance(day, date)]
    since = since or (max(days) if days else None)
    until_day = until or date.max
    fresh: dict[str, date | None] = {}
    later = {}
    before = set()
    for id_, row in documents.items():
        loaded, changed = row["loaded"], row["changed"]
        if isinstance(loaded, date) and since is not None and loaded >= since:
            if loaded <= until_day:
                fresh[id_] = loaded
            continue
        before.add(id_)
        if isinstance(changed, date) and since is not None and since <= changed <= until_day:
            words = (
                sums
                for day, sums in later_words(row["added_later"]).items()
                if since <= date.fromisoformat(day) <= until_day
            )
            later[id_] = (changed, sum(words, Counter[int]()))
    unknown = sum(row["loaded"] is None for row in documents.values())
    return Window("loaded", since, until, documents, fresh, frozenset(before), later, unknown)


def _by_meeting(
    documents: Mapping[str, Row], since: date | None, until: date | None, meetings: Sequence[Row]
) -> Window:
    held = [(str(row["document_id"]), row["date"]) for row in meetings if row["told"] == "RECORDED_IN"]
    days = [day for _, day in held if isinstance(day, date) and (until is None or day <= until)]
    since = since or (max(days) - _LATELY if days else None)
    found = Window("held", since, until, documents, {}, frozenset())
    fresh = {id_ for id_, day in held if found.holds(day)}
    before = {id_ for id_, day in held if isinstance(day, date) and since is not None and day < since}
    days_loaded = {id_: row["loaded"] for id_, row in documents.items()}
    return Window(
        "held", since, until, documents,
        {id_: day if isinstance(day := days_loaded[id_], date) else None for id_ in sorted(fresh)},
        frozenset(before - fresh),
    )  # fmt: skip
