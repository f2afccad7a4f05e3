"""``search`` and ``index``: words in every loaded text, and the index that finds them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.completing import names_of
from minutegraph.cli.options.filters import BoardOption, SinceOption, UntilOption
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.options.reading import BaseOption, base_of
from minutegraph.cli.options.rows import RowOptions
from minutegraph.cli.options.workers import LimitOptions, WorkerOptions
from minutegraph.cli.output.console import tell, warn


def search(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(metavar="WORDS", help='Words, a "phrase", a OR b, -without, prefix*, (groups).'),
    ],
    topic: Annotated[
        bool, typer.Option("--topic", help="WORDS are the name of a topic: look for all its spellings.")
    ] = False,
    board: BoardOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    kind: Annotated[
        str | None, typer.Option(metavar="KIND", help="decision, action, discussion, heading or other.")
    ] = None,
    person: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            autocompletion=names_of("Person"),
            help="Only items that this person takes part in, and lists that name them.",
        ),
    ] = None,
    newest: Annotated[bool, typer.Option("--newest", help="The latest meetings first, not the best matches.")] = False,
    limit: Annotated[int, typer.Option(min=1, help="Limit of sentences.")] = 20,
    *,
    options: RowOptions,
) -> None:
    """Search every loaded text, by sentence.

    All words must be in the sentence, in any of their forms (school finds schools). A word after a hyphen must not be:
    write such a search after --, as in: search -- budget -school.
    """
    from minutegraph.app.questions.searching import rows_of
    from minutegraph.app.questions.searching import search as search_texts
    from minutegraph.cli.output.hits import hits_text, near_lines

    text = words[0] if len(words) == 1 else " ".join(map(_phrase, words))
    with location_of(context).opened() as store:
        result = search_texts(
            store, text, topic=topic, board=board, since=since, until=until, kind=kind, person=person,
            newest=newest, limit=limit,
            grouped=False,
        )  # fmt: skip
    text_of = None if options.wide else lambda _: hits_text(result)
    options.show(
        rows_of(result),
        table_text=text_of,
        cut=f" of {result.found.total:,}: --limit gives more",
        nothing=result.nothing,
    )
    if lines := near_lines(result):
        tell(*lines)


def index(
    context: typer.Context,
    base: BaseOption = None,
    *,
    workers: WorkerOptions,
    limits: LimitOptions,
) -> None:
    """Rebuild the search index.

    It takes the texts that the index has kept, and reads the originals of all others again. The graph stays as it is.
    """
    from minutegraph.app.loading.indexing import rebuild_index

    workers.prepare()
    with location_of(context).opened() as store:
        folder = base_of(base)
        done = rebuild_index(
            store, base=None if folder is None else Path(folder), jobs=workers.jobs, limits=limits.limits
        )
    tell(f"{done.state.documents:,} documents in the search index: {done.kept:,} kept texts, {done.read:,} files read")
    if done.without:
        named = ", ".join(done.without[:3]) + (" ..." if len(done.without) > 3 else "")
        warn(
            [
                f"{len(done.without):,} originals are not there or have changed ({named}): of these the index holds "
                "what the graph does; load them again, or name their folder with --base"
            ]
        )


def _phrase(argument: str) -> str:
    """Of several arguments, one of several words is a phrase: a shell takes its quotation marks away."""
    return f'"{argument}"' if " " in argument and '"' not in argument else argument


COMMANDS = (Command(search, "search"), Command(index, "index"))
