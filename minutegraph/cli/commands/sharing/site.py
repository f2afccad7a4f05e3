"""``site``: the pages of the graph as files, for any web server."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.commands.sharing.serve import opener, require_extra
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.output.console import tell


def site(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A new or empty folder, or a site written before.")],
    address: Annotated[
        str, typer.Option(metavar="URL", help="Where the site is going to be, for feeds: https://example.org/minutes.")
    ] = "",
) -> None:
    """Write the pages of the graph as files, for any web server.

    They are the pages of serve, with relative links and a search that runs in the reader's browser; without Cypher,
    forms and originals. Rows stand beside their pages as JSON and CSV and, with --address, as feeds. Written again,
    only what has changed is written anew. Whoever can read the folder can read the minutes, with the names of people
    in them.
    """
    from graph.errors import UsageError

    if address and not address.startswith(("http://", "https://")):
        raise UsageError(f"the address of a site begins with https:// or http://, not as {address} does")
    require_extra("site", "jinja2")
    from minutegraph.reading_room.room import Room
    from minutegraph.reading_room.site import write_site

    room = Room(opener(location_of(context)), public=True, static=True)
    try:
        view = room.view()
        if view.notice:
            tell(f"warning: {view.notice}")
        done = write_site(view, folder, address=address)
    finally:
        room.close()
    gone = f", {done.removed:,} files of things that are gone were removed" if done.removed else ""
    tell(f"{done.pages:,} pages written to {folder}{gone}: put the folder on a web server, or try it with")
    tell(f"  python3 -m http.server --bind 127.0.0.1 --directory {folder} 8351")


COMMANDS = (Command(site, "site"),)
