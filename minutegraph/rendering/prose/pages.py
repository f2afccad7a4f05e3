"""A thing's page for Python and for an assistant: Markdown, and the same as rows."""

from __future__ import annotations

from dataclasses import dataclass

from graph.errors import UsageError
from graph.store import Store, Table
from minutegraph.app.questions import paging
from minutegraph.rendering.prose.markdown import markdown
from minutegraph.rendering.prose.things import written_page


@dataclass(frozen=True, repr=False)
class WrittenPage:
    """A page: its ``title``, the whole as ``markdown``, and ``rows`` for programs. A notebook shows it as it reads."""

    title: str
    markdown: str
    rows: Table

    def __str__(self) -> str:
        return self.markdown

    def __repr__(self) -> str:
        return f"<WrittenPage: {self.title}>"

    def _repr_markdown_(self) -> str:
        return self.markdown


def page(store: Store, thing: str, other: str | None = None) -> WrittenPage:
    """Give all about a board, person, meeting or document; or, with ``other``, two boards side by side.

    Things are named by any of their names, ids or permalinks. Raises ``UsageError`` for what there is not, and for what
    may be several.
    """
    found = paging.page_of(store, thing) if other is None else paging.compare(store, thing, other)
    if found is None:
        raise UsageError(f"{thing} is no board, person, meeting or document of the graph")
    return WrittenPage(found.found.title, markdown(written_page(found)), found.found.rows)
