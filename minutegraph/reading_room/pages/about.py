"""What these pages are: how the minutes were read, how well, and what is kept private."""

from __future__ import annotations

from minutegraph.app.questions.rows import Asked
from minutegraph.reading_room.page import Page, View


def about(view: View, asked: Asked) -> Page:
    """About these pages."""
    return Page("about.html", "About these pages", {"documents": view.state.documents})
