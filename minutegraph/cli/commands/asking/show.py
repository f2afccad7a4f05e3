"""``show`` and ``compare``: a thing's page, or the words that state it, marked in the text they stand in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.completing import names_of, things_of
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.options.rows import RowOptions
from minutegraph.cli.output.formats import Format

if TYPE_CHECKING:
    from graph.store import Table
    from minutegraph.app.questions.paging import PageOf
    from minutegraph.app.questions.showing import Shown

_COLUMNS = ("what", "name", "meeting", "item", "document", "page", "line", "start", "end", "before", "words", "after",
            "corrected", "link", "address")  # fmt: skip


def show(
    context: typer.Context,
    thing: Annotated[
        str,
        typer.Argument(
            metavar="THING",
            autocompletion=things_of("Board", "Person", "Document"),
            help="A board, person, meeting or document, by any name; or the id or permalink of a decision, action, "
            "item or meeting.",
        ),
    ],
    day: Annotated[
        str | None,
        typer.Argument(metavar="DAY", help="With a board: its meeting on this day, in this month, or the latest."),
    ] = None,
    page: Annotated[int | None, typer.Option(min=1, help="This page of a document.")] = None,
    at: Annotated[
        str | None, typer.Option(metavar="START[-END]", help="These characters of a document: 3316, or 3316-3339.")
    ] = None,
    source: Annotated[
        bool, typer.Option("--source", help="For a meeting or document: its text, not its page.")
    ] = False,
    around: Annotated[int, typer.Option(min=0, metavar="LINES", help="Lines before and after the words.")] = 4,
    *,
    options: RowOptions,
) -> None:
    """Show a thing: all about it, or the words that state it.

    Of a board, person, meeting or document it is a page, as text or Markdown (-f md). Of a decision, action or item it
    is the words that state it, marked in the text that they stand in, with the page, the line, and the address of
    the original: a PDF opens at the page, a page of the web at the words.
    """
    from minutegraph.app.questions.paging import meeting_of, meeting_on, page_of
    from minutegraph.app.questions.showing import show as show_thing
    from minutegraph.cli.output.source import source_text

    place = _place(at)
    with location_of(context).opened() as store:
        if day is not None:
            thing = meeting_on(store, thing, day)
        elif source:
            thing = meeting_of(store, thing) or thing
        found = None if source or page is not None or place is not None else page_of(store, thing)
        shown = show_thing(store, thing, page=page, at=place) if found is None else None
    if shown is None:
        assert found is not None
        _show_page(found, options)
        return
    options.show(_table(shown, around), table_text=lambda _: source_text(shown, around))


def compare(
    context: typer.Context,
    one: Annotated[
        str, typer.Argument(metavar="BOARD", autocompletion=names_of("Board"), help="A board, by any name.")
    ],
    other: Annotated[str, typer.Argument(metavar="BOARD", autocompletion=names_of("Board"), help="Another board.")],
    *,
    options: RowOptions,
) -> None:
    """Show two boards side by side.

    Their figures, the people and topics that they share, the topics of one only, and what each says of the other.
    """
    from minutegraph.app.questions.paging import compare as compare_boards

    with location_of(context).opened() as store:
        found = compare_boards(store, one, other)
    _show_page(found, options)


def _show_page(found: PageOf, options: RowOptions) -> None:
    texts = {Format.table: partial(_page_text, found), Format.md: partial(_page_markdown, found)}
    options.show(found.found.rows, texts=texts, always=True)


def _page_text(found: PageOf, _: Table) -> str:
    from minutegraph.cli.output.prose import prose_text
    from minutegraph.rendering.prose.things import written_page

    return prose_text(written_page(found))


def _page_markdown(found: PageOf, _: Table) -> str:
    from minutegraph.rendering.prose.markdown import markdown
    from minutegraph.rendering.prose.things import written_page

    return markdown(written_page(found))


def _place(at: str | None) -> tuple[int, int] | None:
    from graph.errors import UsageError

    if at is None:
        return None
    start, _, end = at.replace("\N{EN DASH}", "-").partition("-")
    if not start.isdecimal() or (end and not end.isdecimal()):
        raise UsageError(f"--at takes characters, such as 3316 or 3316-3339, not {at}")
    return int(start), int(end or start)


def _table(shown: Shown, around: int) -> Table:
    from graph.store import Table

    before, after = shown.around(around)
    row = (
        shown.what, shown.name, shown.meeting, shown.item, shown.text.uri, shown.page, shown.line, shown.start,
        shown.end, before, shown.words, after, "; ".join(shown.corrected) or None, shown.link, shown.address or None,
    )  # fmt: skip
    return Table(_COLUMNS, (row,))


COMMANDS = (Command(show, "show"), Command(compare, "compare"))
