"""A board's page: members and who came, meetings, what is left to do, topics, and boards that share people."""

from __future__ import annotations

from minutegraph.app.questions.pages.boards import board_page
from minutegraph.app.questions.rows import Asked
from minutegraph.reading_room.page import NotFound, Page, View


def board(view: View, asked: Asked, id: str) -> Page:
    """One board."""
    found = board_page(view, id)
    if found is None:
        raise NotFound("the graph holds no such board", id.rpartition("/")[2].replace("-", " "))
    return Page("board.html", found.title, found.values, found.rows, "date")
