"""Pictures by what they show, for who draws one: a picture of a graph with its SVG, its page and its rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from graph.errors import UsageError
from graph.output import write_text
from graph.store import Store, Table
from minutegraph.app.questions import pictures
from minutegraph.app.questions.asking import the_days
from minutegraph.app.questions.names import resolve
from minutegraph.rendering.grids.drawing import svg
from minutegraph.rendering.grids.page import html

WHAT = ("boards", "people", "topics", "attendance")


@dataclass(frozen=True)
class Drawn:
    """A picture of a graph: ``svg`` and ``html`` (with a table) are files of their own, ``table`` says the same.

    ``summary`` says in a sentence what is shown and how much was left out. A notebook shows it.
    """

    picture: pictures.Picture

    @property
    def title(self) -> str:
        """What it shows."""
        return self.picture.title

    @property
    def summary(self) -> str:
        """What is shown of how much."""
        return self.picture.summary

    @property
    def table(self) -> Table:
        """The same in rows."""
        return self.picture.table

    @property
    def svg(self) -> str:
        """The picture as an SVG file."""
        return svg(self.picture)

    @property
    def html(self) -> str:
        """The picture with its table as a page."""
        return html(self.picture)

    def save(self, path: str | Path) -> None:
        """Write it to a file that ends in .svg or .html. Raises ``UsageError`` where that cannot be done."""
        path = Path(path)
        text = {".svg": svg, ".html": html, ".htm": html}.get(path.suffix.lower())
        if text is None:
            raise UsageError(f"a picture is written to a file that ends in .svg or .html, not to {path}")
        try:
            write_text(path, text(self.picture))
        except OSError as error:
            raise UsageError(f"cannot write {path}: {error.strerror}") from error

    def _repr_html_(self) -> str:
        return self.svg.partition("?>")[2]


def draw(
    store: Store,
    what: str,
    *,
    board: str | None = None,
    since: date | str | None = None,
    until: date | str | None = None,
    most: int = pictures.MOST,
) -> Drawn:
    """Draw boards (which share people and topics), people (who works with whom), topics (over time), or attendance.

    Args:
        store: the graph.
        what: one of ``WHAT``.
        board: any name of the board that people, topics or attendance are of; attendance needs one, boards takes none.
        since: first day of the meetings that count.
        until: last day.
        most: names that are drawn; ``summary`` tells of how many.

    Raises ``UsageError`` for what cannot be drawn, and for a name or day that means nothing.
    """
    if what not in WHAT:
        raise UsageError(f"there is no {what} to draw: there are {', '.join(WHAT)}")
    if what == "attendance" and board is None:
        raise UsageError("attendance is of one board: name it with board")
    if what == "boards" and board is not None:
        raise UsageError("boards draws all boards: compare BOARD BOARD shows two")
    days = dict(zip(("since", "until"), the_days(since, until), strict=True))
    id_ = None if board is None else resolve(store, "board", board).id
    if what == "boards":
        return Drawn(pictures.boards(store, **days, most=most))
    if what == "people":
        return Drawn(pictures.people(store, board=id_, **days, most=most))
    if what == "topics":
        return Drawn(pictures.topics(store, board=id_, **days, most=most))
    return Drawn(pictures.attendance(store, str(id_), **days, most=most))
