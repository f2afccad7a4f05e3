"""``demo``: the samples that come with the program, loaded, asked, and written as pages."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.commands.sharing.serve import require_extra
from minutegraph.cli.output.console import emit, tell


def demo(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Where the graph and the pages go: a new or empty folder.")
    ] = Path("minutegraph-demo"),
) -> None:
    """Try the program on its samples: 23 minutes of 8 fictional boards.

    They are loaded, a topic is followed from board to board, and the graph is written as pages. It ends with the
    address to open.
    """
    from contextlib import closing
    from functools import partial

    from graph.errors import UsageError
    from minutegraph.app.loading.documents import load
    from minutegraph.app.places import open_graph
    from minutegraph.app.questions.asking import recurring_actions, trace
    from minutegraph.cli.output.timeline import timeline
    from minutegraph.reading_room.room import Room, settled_store
    from minutegraph.reading_room.site import write_site

    require_extra("demo", "jinja2")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is not empty: name a new folder, as in minutegraph demo FOLDER")
    samples = _samples()
    place = folder / "graph"
    with closing(open_graph(place)) as graph:
        report = load(graph, sorted(path for path in samples.iterdir() if path.is_dir()), base=samples)
        tell(f"{len(report.results)} sample minutes are in {place}. How did home education move between boards?")
        emit("\n".join(timeline(trace(graph, "EHE"), coloured=False).splitlines()[:16]) + "\n...\n")
        again = len(recurring_actions(graph))
        tell(f"{again:,} tasks were raised again: minutegraph --graph {place} actions --recurring")
    room = Room(partial(settled_store, place), public=True, static=True)
    try:
        write_site(room.view(), folder / "pages")
    finally:
        room.close()
    tell(f"All of it as pages: {(folder / 'pages' / 'index.html').resolve().as_uri()}")
    tell(f"With search and questions: minutegraph --graph {place} serve, and open http://localhost:8350/")


def _samples() -> Path:
    """The folder of the samples: in the package, or beside it in a checkout."""
    from graph.errors import UsageError

    package = Path(str(files("minutegraph")))
    for folder in (package / "samples", package.parent / "samples"):
        if folder.is_dir():
            return folder
    raise UsageError("the samples are not part of this installation: they are in the project's source, in samples/")


COMMANDS = (Command(demo, "demo"),)
