"""Words in the text that they stand in, marked."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from datetime import date

from rich.text import Text

from graph.output import printable, printable_line
from graph.store import Table
from minutegraph.app.questions.showing import Shown
from minutegraph.cli.output.console import on_terminal
from minutegraph.cli.output.tables import rendered
from minutegraph.rendering.days import day_text

_LEADING = re.compile(r"\A(?:[^\S\n]*\n)+")  # lines without words


def source_text(shown: Shown, around: int) -> str:
    """A thing in its source: its head, and the words between so many lines before and after them."""
    return rendered(*_parts(shown, around))


def words_text(table: Table, places: Sequence[Shown | None]) -> str:
    """The words that state each row of a table, in their place, below the day, board and item that the row is of."""
    parts: list[Text] = []
    for row, shown in zip(table.dicts(), places, strict=True):
        told = [row.get(name) for name in ("date", "board", "person", "number", "heading")]
        head = "  ".join(day_text(one) if isinstance(one, date) else str(one) for one in told if one is not None)
        parts.append(Text(printable_line(head), "bold"))
        parts += _parts(shown, 2) if shown else [Text("no words of a document state it")]
        parts.append(Text())
    return rendered(*parts[:-1])


def _parts(shown: Shown, around: int) -> list[Text]:
    look = on_terminal(sys.stdout)
    before, after = shown.around(around)
    is_part = shown.what not in ("page", "document")
    body = Text(printable(_LEADING.sub("", before)), style="dim")
    body.append(
        printable(shown.words if look or not is_part else f">>>{shown.words}<<<"), "bold" if is_part else "not dim"
    )
    body.append(printable(after))
    where = f"page {shown.page}, line {shown.line}" if shown.page else f"line {shown.line}"
    head = [
        {"document": shown.name, "words": ""}.get(shown.what, f"{shown.what}: {shown.name}"),
        ", ".join(filter(None, (shown.meeting, shown.item and f"item {shown.item}"))),
        *shown.corrected,
        f"{shown.text.name}, {where}, characters {shown.start}-{shown.end}",
        shown.link,
        shown.address,
    ]
    links = (shown.link, shown.address)  # whole on a line, to be copied
    lines = [
        Text(printable_line(line), no_wrap=line in links, overflow="fold") for line in dict.fromkeys(filter(None, head))
    ]
    return [*lines, Text(), body]
