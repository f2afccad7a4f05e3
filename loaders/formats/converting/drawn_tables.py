"""Tables that antiword draws with bars: its cells are wrapped at their width, and nothing parts one row from the next.

A line goes on with the one above in a cell where its first word had no room there. What stands in the first cell else,
or beside another cell that does not go on, begins another row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from loaders.formats.blocks import Flow, Row, Table, marked, write

DRAWN = re.compile(r"\|.*\|")
LEAST = 3  # bars of a table: what has two is a frame


def with_tables(text: str) -> str:
    """The text with tables that are drawn in it as those of Markdown, their cells unwrapped."""
    parts: list[str] = []
    for is_drawn, group in groupby(text.splitlines(), key=lambda line: DRAWN.fullmatch(line) is not None):
        lines = list(group)
        bars = _bars(lines) if is_drawn else []
        parts += ["", write([_table(lines, bars)]).text, ""] if len(bars) >= LEAST else lines
    return "\n".join(parts) + "\n" * text.endswith("\n")


def _bars(lines: Sequence[str]) -> list[int]:
    """Where all lines have a bar."""
    return sorted(set.intersection(*({found.start() for found in re.finditer(r"\|", line)} for line in lines)))


def _table(lines: Sequence[str], bars: Sequence[int]) -> Table:
    widths = [right - left - 1 for left, right in pairwise(bars)]
    rows: list[list[list[str]]] = []  # of cells, each of paragraphs
    above = [""] * len(widths)
    for line in lines:
        cells = [line[left + 1 : right].strip() for left, right in pairwise(bars)]
        go_on = [_goes_on(*three) for three in zip(above, cells, widths, strict=True)]
        if not rows or (cells[0] and any(words and not same for words, same in zip(cells, go_on, strict=True))):
            rows.append([[] for _ in cells])
            go_on = [False] * len(cells)
        for paragraphs, words, is_same in zip(rows[-1], cells, go_on, strict=True):
            if words and is_same and paragraphs:
                paragraphs[-1] += f" {words}"
            elif words:
                paragraphs.append(words)
        above = cells
    return Table([Row([[Flow(marked([(words, False)])) for words in cell] for cell in row]) for row in rows])


def _goes_on(above: str, words: str, width: int) -> bool:
    """Whether the first of the words had no room behind those above."""
    return bool(above and words) and len(above) + 1 + len(words.split(" ", 1)[0]) > width
