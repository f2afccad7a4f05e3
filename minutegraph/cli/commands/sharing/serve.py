"""``serve``: the pages of the graph, on one's own machine."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.graph import GraphLocation, location_of
from minutegraph.cli.options.reading import BaseOption, base_of
from minutegraph.cli.output.console import tell

if TYPE_CHECKING:
    from graph.store import Store

PORT = 8350


def serve(
    context: typer.Context,
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")] = PORT,
    host: Annotated[
        str, typer.Option(help="The address to listen on; another than this machine needs --public.")
    ] = "127.0.0.1",
    public: Annotated[
        bool, typer.Option("--public", help="Let others see the pages: without Cypher and without originals.")
    ] = False,
    root_path: Annotated[str, typer.Option(metavar="PATH", help="The path before all addresses, behind a proxy.")] = "",
    base: BaseOption = None,
) -> None:
    """Show the graph as pages, for a browser on this machine.

    Nothing is written, and nothing is asked of other machines. While a load is working, the pages show the last state
    that was complete, and change over when the load is done. Ctrl-C ends it.
    """
    from graph.errors import UsageError

    if host not in ("127.0.0.1", "localhost", "::1") and not public:
        raise UsageError(
            f"others could read all minutes, with the names of people, at {host}: --public allows it, without Cypher "
            "and originals"
        )
    require_extra("serve", "jinja2", "starlette", "uvicorn")
    import uvicorn

    from minutegraph.reading_room.addresses import found_page
    from minutegraph.reading_room.application import Options, application
    from minutegraph.reading_room.page import Given
    from minutegraph.reading_room.room import Room

    location = location_of(context)
    folder = base_of(base)
    room = Room(opener(location), public=public)
    try:
        view = room.view()  # a graph that is not there is told now, and not on each page
        for line in filter(None, (view.notice,)):
            tell(f"warning: {line}")
        found_page(view, "/", Given())  # it counts through the whole graph: the first reader need not wait for it
        listening = _listening(host, port)
        address = f"http://{'localhost' if host in ('127.0.0.1', '::1') else host}:{port}{root_path}/"
        tell(f"the pages are at {address} (Ctrl-C ends them)")
        config = uvicorn.Config(
            application(room, Options(None if folder is None else Path(folder), public, root_path)),
            log_level="warning", access_log=False, server_header=False, date_header=True,
        )  # fmt: skip
        uvicorn.Server(config).run(sockets=[listening])
    except KeyboardInterrupt:
        pass
    finally:
        room.close()


def require_extra(command: str, *modules: str) -> None:
    """Raise ``UsageError`` where what a command needs is not installed."""
    from graph.errors import UsageError

    for module in modules:
        try:
            import_module(module)
        except ImportError:
            raise UsageError(f"{command} needs {module}: pip install 'minutegraph[serve]'") from None


def opener(location: GraphLocation) -> Callable[[], Store]:
    """What opens the graph anew, each time as it was settled last."""
    from graph.stores import is_address
    from minutegraph.app.places import needs_password, open_graph
    from minutegraph.reading_room.room import settled_store
    from minutegraph.settings import Settings

    place = location.given or Settings().graph
    if not is_address(place):
        return partial(settled_store, Path(place))
    password = None
    if needs_password(location.given) and sys.stdin.isatty():
        password = typer.prompt(
            "Password of Neo4j (Enter for none)", hide_input=True, default="", show_default=False, err=True
        )

    def open_anew() -> Store:
        return open_graph(location.given, password=password or None, database=location.database)

    return open_anew


def _listening(host: str, port: int) -> socket.socket:
    from graph.errors import UsageError

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((host, port))
    except OSError as error:
        found.close()
        reason = (
            "is taken by another program" if error.errno in (48, 98, 10048) else f"cannot be used: {error.strerror}"
        )
        raise UsageError(f"the port {port} {reason}; --port names another, such as --port {port + 1}") from None
    return found


COMMANDS = (Command(serve, "serve"),)
