"""Tables: rows of cells, as marked tables have them or lines with tabs between columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from loaders.parsing.lines import CleanText, Line, squeeze


def table_rows(page: CleanText, lines: Iterable[Line]) -> list[list[tuple[int, int]]]:
    """The cells of each row as clean spans; an empty cell is an empty span."""
    rows: list[list[tuple[int, int]]] = []
    last = -1
    for line in lines:
        if line.column >= 0:
            if line.row != last or not rows:
                rows.append([])
                last = line.row
            while len(rows[-1]) < line.column:
                rows[-1].append((line.start, line.start))
            if len(rows[-1]) > line.column:
                rows[-1][line.column] = (rows[-1][line.column][0], line.end)
            else:
                rows[-1].append((line.start, line.end))
            continue
        cells: list[tuple[int, int]] = []
        at = line.start
        while (tab := page.text.find("\t", at, line.end)) >= 0:
            cells.append((at, tab))
            at = tab + 1
        rows.append([*cells, (at, line.end)])
    return rows


def columns_by_head(
    page: CleanText, row: list[tuple[int, int]], heads: Mapping[str, re.Pattern[str]]
) -> dict[str, int]:
    """Which column holds what, where the cells of ``row`` are heads: the first cell that fits each of ``heads``."""
    found: dict[str, int] = {}
    for place, (start, end) in enumerate(row):
        words = squeeze(page.text[start:end]).strip(" :*")
        name = next((name for name, head in heads.items() if name not in found and head.match(words)), None)
        if name is not None:
            found[name] = place
    return found
