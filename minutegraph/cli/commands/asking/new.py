"""``new``: what is new since a day, as text, feed, mail or rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.completing import names_of
from minutegraph.cli.options.filters import BoardOption, UntilOption
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.options.rows import RowOptions
from minutegraph.cli.output.console import tell
from minutegraph.cli.output.formats import HERE, Format

if TYPE_CHECKING:
    from graph.store import Table
    from minutegraph.app.questions.news import News

_MOST = 500  # entries of a feed
NOTHING_NEW = 4
"""How the program ends with ``--exit-code`` where nothing is new; 1 says that something failed, 2 a wrong call."""


def new(
    context: typer.Context,
    since: Annotated[
        str | None,
        typer.Option(
            metavar="DAY",
            help="From this day on: monday, 2022-03-31, March 2022. Without it, the last day on which something was "
            "loaded; with --by held, thirty days before the last meeting.",
        ),
    ] = None,
    until: UntilOption = None,
    by: Annotated[
        str, typer.Option(metavar="loaded|held", help="By the day it was loaded, or that of the meeting.")
    ] = "loaded",
    board: BoardOption = None,
    topic: Annotated[
        str | None,
        typer.Option(metavar="TOPIC", autocompletion=names_of("Topic"), help="Only what discusses this topic."),
    ] = None,
    person: Annotated[
        str | None,
        typer.Option(metavar="NAME", autocompletion=names_of("Person"), help="Only what this person takes part in."),
    ] = None,
    limit: Annotated[int, typer.Option(min=0, help="The most of each kind, in text and Markdown (0: all).")] = 20,
    site: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Where serve or site shows the pages, for links: https://example.org/m."),
    ] = None,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="End with 0 where something is new, with 4 where nothing is.")
    ] = False,
    *,
    rows: RowOptions,
) -> None:
    """Show what is new since a day.

    Meetings, decisions, tasks, topics that reached a board, people who came and who are not listed any more, and
    corrections. As text, for a mail (-f md), as a feed (-o new.atom), or as rows. A decision that stood in an earlier
    copy of the same minutes is not new.
    """
    from minutegraph.app.questions.news import news

    with location_of(context).opened() as store:
        found = news(store, since, until=until, by=by, board=board, topic=topic, person=person)
    texts = {
        Format.table: partial(_text, found, limit),
        Format.md: partial(_mail, found, limit, site or ""),
        Format.atom: partial(_feed, found, site or HERE),
    }
    rows.show(found.table, texts=texts, what="new thing")
    if rows.chosen is not Format.table or not found:
        for note in found.notes:
            tell(note)
    if exit_code and not found:
        raise typer.Exit(NOTHING_NEW)


def _text(found: News, limit: int, _: Table) -> str:
    from minutegraph.cli.output.prose import prose_text
    from minutegraph.rendering.prose.news import news_page

    return prose_text(news_page(found, most=limit or None))


def _mail(found: News, limit: int, site: str, _: Table) -> str:
    from minutegraph.rendering.prose.markdown import markdown
    from minutegraph.rendering.prose.news import news_page

    return markdown(news_page(found, most=limit or None, site=site))


def _feed(found: News, site: str, _: Table) -> str:
    from minutegraph.rendering.feeds import feed
    from minutegraph.rendering.prose.news import title_of

    root = site.rstrip("/")
    return feed(title_of(found), found.table, found.day, f"{root}/new", root, most=_MOST)


COMMANDS = (Command(new, "new"),)
