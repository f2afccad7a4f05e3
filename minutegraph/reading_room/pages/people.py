"""A person's page: boards, tasks, what they presented, moved and declared, and who they may be."""

from __future__ import annotations

from minutegraph.app.questions.pages.people import person_page
from minutegraph.app.questions.rows import Asked
from minutegraph.reading_room.page import NotFound, Page, View


def person(view: View, asked: Asked, id: str) -> Page:
    """One person."""
    found = person_page(view, id)
    if found is None:
        raise NotFound("the graph holds no such person", id.rpartition("/")[2].replace("-", " "))
    return Page("person.html", found.title, found.values, found.rows, "date")
