"""What a search found, as text: each sentence with its words marked, below the board and day it is of."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from graph.output import printable, printable_line
from minutegraph.app.questions.addresses import permalink
from minutegraph.cli.output.console import on_terminal
from minutegraph.cli.output.tables import rendered
from minutegraph.rendering.days import day_text

if TYPE_CHECKING:
    from minutegraph.app.questions.searching import SearchResult
    from minutegraph.fulltext import Hit


def hits_text(result: SearchResult) -> str:
    """The sentences, for people; on a terminal what was looked for is bold, elsewhere it has ``**`` around it."""
    return rendered(*(part for hit in result.found.hits for part in _parts(hit)))


def near_lines(result: SearchResult) -> list[str]:
    """What else might be looked for."""
    found = result.found
    lines = []
    if found.near:
        lines.append(f"near words that stand in some: {', '.join(found.near)}")
    if found.loose:
        lines.append(f"{_sentences(found.loose)} the same words, not side by side: leave the quotation marks away")
    if found.elsewhere:
        lines.append(f"without these filters {_sentences(found.elsewhere)} it")
    if found.apart:
        lines.append(f"no sentence holds them all, but {'an item does' if len(found.apart) == 1 else 'items do'}:")
        lines += [f"  {_where(hit)}" for hit in found.apart]
    for id_, name in result.topics:
        lines.append(f"{name} is also a topic: minutegraph trace '{id_}', or search --topic finds all its spellings")
    return lines


def _sentences(number: int) -> str:
    return "1 sentence holds" if number == 1 else f"{number:,} sentences hold"


def _parts(hit: Hit) -> Iterator[RenderableType]:
    """A sentence below its head; a fact that it states has its permalink, by which show and facts know it."""
    yield _head(hit)
    yield Padding(_words(hit), (0, 0, 0, 4))
    if hit.fact:
        link = printable_line(permalink(hit.meeting, hit.position, hit.fact))
        yield Text(f"    {link}", "dim", no_wrap=True)  # whole, to be copied


def _head(hit: Hit) -> Text:
    head = Text(printable_line(_where(hit)))
    head.stylize("bold", 0, len(head))
    return head


def _where(hit: Hit) -> str:
    day = day_text(hit.day) if hit.day else "no date"
    item = " ".join(filter(None, (hit.number, hit.heading)))
    place = f"page {hit.page} of {hit.name}" if hit.page else hit.name
    return "  ".join(
        filter(None, (day, hit.board, item, ", ".join(kind for kind in hit.kinds if kind != "other"), f"({place})"))
    )


def _words(hit: Hit) -> Text:
    look = on_terminal(sys.stdout)
    words = Text()
    for text, mark in hit.parts:
        words.append(printable(text if look or not mark else f"**{text}**"), "bold reverse" if mark and look else "")
    return words
