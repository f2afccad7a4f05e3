"""A meeting's page: its minutes in their order, with what was decided and who is to do what."""

from __future__ import annotations

from minutegraph.app.questions.pages.meetings import meeting_page
from minutegraph.app.questions.rows import Asked
from minutegraph.reading_room.page import NotFound, Page, View


def meeting(view: View, asked: Asked, id: str) -> Page:
    """One meeting."""
    found = meeting_page(view, id)
    if found is None:
        raise NotFound("the graph holds no such meeting", id.rpartition(":")[2].replace("-", " ").replace("/", " "))
    return Page("meeting.html", found.title, found.values, found.rows)
