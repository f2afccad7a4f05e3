"""What is new: by the day on which it was loaded, or by the day of the meeting."""

from __future__ import annotations

from itertools import groupby
from urllib.parse import urlencode

from minutegraph.app.questions.news import KINDS, news
from minutegraph.app.questions.rows import Asked
from minutegraph.reading_room.page import Page, View

_SHOWN = 30  # of each kind on the page; the rows and the feed have more
_LINKED = ("board", "topic", "person")


def new(view: View, asked: Asked) -> Page:
    """What is new since a day; without one, what the last day of loading brought.

    Pages that are files tell it by the day of the meeting: their bytes follow from the minutes alone.
    """
    by = "held" if view.static else asked.get("by") or "loaded"
    given = {name: asked.get(name) or None for name in _LINKED}
    found = news(view.store, asked.get("since") or None, until=asked.get("until") or None, by=by, **given)
    groups = [(what, list(rows)) for what, rows in groupby(found.table.dicts(), key=lambda row: str(row["what"]))]
    most = None if asked.get("all") else _SHOWN
    values = {
        "news": found,
        "groups": [(KINDS[what], what, len(rows), rows[:most]) for what, rows in groups],
        "asked": asked,
        "by": by,
        "all": f"/new?{urlencode({**asked, 'all': '1'})}",
        "cut": most is not None and any(len(rows) > most for _, rows in groups),
    }
    return Page("new.html", "What is new", values, found.table, found.day)
