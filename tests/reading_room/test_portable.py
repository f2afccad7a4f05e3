"""The pages' own questions keep the rules that give the same rows on both stores."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from graph.portability import lint
from minutegraph.reading_room import pages
from tests.tables import every_row

MODULES = [
    *(f"{pages.__name__}.{module.name}" for module in pkgutil.iter_modules(pages.__path__)),
    *("minutegraph.fulltext.keeping", "minutegraph.fulltext.location", "minutegraph.reading_room.application"),
    "minutegraph.app.loading.indexing",
    *(
        f"minutegraph.app.questions.{name}"
        for name in ("showing", "searching", "connections", "links", "news.queries", "listing")
    ),
    *(f"minutegraph.app.questions.pages.{name}" for name in ("boards", "meetings", "people")),
]


@every_row("name", MODULES)
def test_questions_are_portable(name: str) -> None:
    for value in vars(import_module(name)).values():
        if isinstance(value, str) and value.lstrip().startswith(("MATCH", "UNWIND")) and "{leads}" not in value:
            query = value.replace("%s", "Decision").replace("{{", "{").replace("}}", "}").replace("{label}", "Board")
            assert lint(query) == [], query
