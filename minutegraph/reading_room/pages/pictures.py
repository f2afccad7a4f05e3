"""The pictures of the command ``draw`` as pages: who met whom, topics over time, who came to a board's meetings."""

from __future__ import annotations

from minutegraph.app.questions.rows import Asked
from minutegraph.reading_room.page import NotFound, Page, View
from minutegraph.rendering.grids import draw
from minutegraph.rendering.grids.drawing import drawing

_OTHERS = ("boards", "people", "topics")


def people_who_met(view: View, asked: Asked) -> Page:
    """Who met whom, and who holds tasks together."""
    return _picture(view, asked, "people")


def topics_over_time(view: View, asked: Asked) -> Page:
    """The topics discussed most, by month, quarter or year."""
    return _picture(view, asked, "topics")


def attendance(view: View, asked: Asked) -> Page:
    """Who came to the meetings of a board."""
    if not asked.get("board"):
        raise NotFound("attendance is drawn of one board: /map/attendance?board=NAME", "")
    return _picture(view, asked, "attendance")


def _picture(view: View, asked: Asked, what: str) -> Page:
    board, since, until = (asked.get(name) or None for name in ("board", "since", "until"))
    made = draw(view.store, what, board=board, since=since, until=until)
    values = {
        "picture": made.picture,
        "drawing": drawing(made.picture, alone=False).splitlines(),
        "rows": made.table,
        "asked": asked,
        "others": [one for one in _OTHERS if one != what],
    }
    return Page("map_grid.html", made.title, values, made.table)
