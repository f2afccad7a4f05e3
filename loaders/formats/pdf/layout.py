"""From words on pages to blocks: furniture out, tables and columns found, paragraphs joined over lines and pages."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from loaders.formats.blocks import Block, Flow, Row, Table
from loaders.formats.pdf.borders import borders_of
from loaders.formats.pdf.columns import HEAD, Columns, regions
from loaders.formats.pdf.furniture import take_out
from loaders.formats.pdf.grids import Grid, grids_of
from loaders.formats.pdf.hyphens import Hyphens
from loaders.formats.pdf.links import APART, Setting
from loaders.formats.pdf.marks import Line, Page, Word, lines_of
from loaders.formats.pdf.paragraphs import paragraphs_of
from loaders.formats.pdf.ruled import Ruled, are_same, compact, join
from loaders.formats.running_heads import heads_worth_keeping
from loaders.formats.side_by_side import unfold

ITEM_NUMBER = re.compile(r"(?:[A-Z]{1,4}\s?)?\d{1,3}(?:[./]\d{1,4})*[.)]?|[a-z][.)]")
FOOT = 2.5  # steps above the lowest line of all pages within which a page is filled
FILLED = 0.85  # of the way to the right margin: lines that reach it in no place end before
LONGEST_HEAD = 8  # words
HEAD_GAP = 1.0  # line heights between the words above two columns
FREQUENT = 0.15  # of the most frequent step between baselines: less often is chance
WIDEST_MARGIN = 12.0  # points between a cell's border and its words


Part = Line | tuple[Grid, list[Word]]


def blocks_of(pages: list[Page]) -> list[Block]:
    """The blocks of all pages, in reading order."""
    for page in pages:
        page.lines = lines_of(page.words)
    heads = take_out(pages)
    setting = _setting(pages)
    lowest = max((page.lines[-1].y for page in pages if page.lines), default=0.0)
    blocks: list[Block] = []
    running: list[Line] = []
    is_filled = False  # whether the page before was written on down to its foot
    for page, parts in zip(pages, _parts(pages), strict=True):
        for part in parts:
            if isinstance(part, Line):
                running.append(part)
                continue
            blocks.extend(_running(running, setting))
            for block in _table(*part, setting, page.number):
                last = blocks[-1] if blocks and not running else None
                if isinstance(last, Ruled) and isinstance(block, Ruled) and last.takes(block):
                    join(last, block, setting.hyphens, is_filled=is_filled)
                else:
                    blocks.append(block)
                running = []
        is_filled = bool(page.lines) and page.lines[-1].y > lowest - FOOT * setting.step
    blocks.extend(_running(running, setting))
    blocks = [part for block in compact(blocks) for part in (unfold(block) if isinstance(block, Table) else [block])]
    return [Flow([line], page=1) for line in heads_worth_keeping(heads, blocks)] + blocks


def _setting(pages: list[Page]) -> Setting:
    lines = [line for page in pages for line in page.lines]
    heights: Counter[float] = Counter()
    for line in lines:
        heights[round(line.height, 1)] += len(line.text)
    height = heights.most_common(1)[0][0] if heights else 12.0
    steps = Counter(
        round(2 * (after.y - before.y)) / 2
        for page in pages
        for before, after in pairwise(page.lines)
        if 0.8 * height < after.y - before.y < 2.5 * height
    )
    most = max(steps.values(), default=0)
    step = min((step for step, count in steps.items() if count >= FREQUENT * most), default=1.2 * height)
    rights = {page.number: _right(page) for page in pages}
    return Setting(height, step, Hyphens(line.text for line in lines), rights)


def _right(page: Page) -> float:
    """How far running text reaches on a page: where all lines are short, as far as its margins let expect."""
    left = min((line.x0 for line in page.lines), default=0.0)
    return max([FILLED * (page.width - left), *(line.x1 for line in page.lines)])


def _parts(pages: list[Page]) -> list[list[Part]]:
    """Each page from top to bottom: lines of running text, and ruled tables with the words in them.

    What has the borders of a table on another page is a part of it, though only one of its columns be written in.
    """
    tables = [[(grid, _held(grid, page)) for grid in grids_of(borders_of(page))] for page in pages]
    known = [grid.xs for found in tables for grid, held in found if _is_table(grid, held)]
    return [
        _in_order(page, [(grid, held) for grid, held in found if held and any(are_same(grid.xs, xs) for xs in known)])
        for page, found in zip(pages, tables, strict=True)
    ]


def _held(grid: Grid, page: Page) -> list[Word]:
    return [word for line in page.lines for word in line.words if grid.holds(word)]


def _in_order(page: Page, tables: list[tuple[Grid, list[Word]]]) -> list[Part]:
    if not tables:
        return list(page.lines)
    for grid, held in tables:
        held[:0] = _head_above(grid, page.lines)
    taken = {id(word) for _, held in tables for word in held}
    rest = [word for line in page.lines for word in line.words if id(word) not in taken]
    parts: list[tuple[float, Part]] = [(grid.ys[0], (grid, held)) for grid, held in tables]
    parts += [(line.y, line) for line in lines_of(rest)]
    return [part for _, part in sorted(parts, key=lambda part: part[0])]


def _head_above(grid: Grid, lines: list[Line]) -> list[Word]:
    """The words of a table's head that stands above its ruled lines, on a shade mostly: short, and in its columns."""
    for line in lines:
        near = 0 <= grid.ys[0] - line.y < line.height and grid.xs[0] <= line.x0 and line.x1 <= grid.xs[-1]
        if not near or len(line.words) > LONGEST_HEAD:
            continue
        columns = [grid.column_of(word) for word in line.words]
        apart = all(
            one == other or after.x0 - before.x1 > HEAD_GAP * after.height
            for (before, one), (after, other) in pairwise(zip(line.words, columns, strict=True))
        )
        if len(set(columns)) >= 2 and apart:
            return list(line.words)
    return []


def _is_table(grid: Grid, words: list[Word]) -> bool:
    """Whether words stand in two columns of a grid or more: frames and underlined words are no tables."""
    if len({grid.cell_of(word)[1] for word in words}) >= 2:
        return True
    return bool(HEAD.fullmatch(" ".join(word.text for word in words)))  # the first row, alone at the foot of a page


def _table(grid: Grid, words: list[Word], setting: Setting, page: int) -> list[Block]:
    """The table in a grid; rows of one cell only, as wide as the table, are text between its parts."""
    cells: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        place = grid.cell_of(word) if grid.holds(word) else (-1, grid.column_of(word))
        cells.setdefault(place, []).append(word)
    blocks: list[Block] = []
    for row in sorted({row for row, _ in cells}):
        columns = [lines_of(cells.get((row, column), [])) for column in range(len(grid.xs) - 1)]
        if row >= 0 and not any(columns[1:]) and grid.last_of(row, 0) == len(columns) - 1:
            blocks.extend(paragraphs_of(columns[0], setting, _edge(grid, row, 0, columns[0])))
            continue
        if not blocks or not isinstance(blocks[-1], Ruled):
            blocks.append(Ruled([], grid.xs, page))
        table = blocks[-1]
        assert isinstance(table, Ruled)
        for part in _parts_of_row(columns):
            table.rows.append(
                Row([paragraphs_of(c, setting, _edge(grid, row, n, c)) for n, c in enumerate(part)], page)
            )
    return blocks


def _parts_of_row(columns: list[list[Line]]) -> list[list[list[Line]]]:
    """A row, or the rows that it is: where its first column holds several numbers, each numbers what is beside it."""
    first = columns[0]
    if len(first) < 2 or not all(ITEM_NUMBER.fullmatch(line.text) for line in first):
        return [columns]
    tops = [line.y - 0.5 * line.height for line in first]
    parts: list[list[list[Line]]] = [[[] for _ in columns] for _ in first]
    for place, lines in enumerate(columns):
        for line in lines:
            parts[max(sum(line.y >= top for top in tops) - 1, 0)][place].append(line)
    return parts


def _edge(grid: Grid, row: int, column: int, lines: list[Line]) -> float:
    """How far to the right the lines of a cell may reach."""
    last = grid.last_of(row, column) if row >= 0 else column
    return grid.xs[last + 1] - _margin(lines, grid.xs[column])


def _margin(lines: list[Line], left: float) -> float:
    """The space between a cell's border and its words, which is the same at both sides."""
    return min(max(min((line.x0 for line in lines), default=left) - left, 0.0), WIDEST_MARGIN)


def _running(lines: list[Line], setting: Setting) -> list[Block]:
    blocks: list[Block] = []
    for region in regions(lines):
        if isinstance(region, Columns):
            blocks.append(_columns(region, setting))
        else:
            blocks.extend(paragraphs_of(region, setting))
    return blocks


def _columns(region: Columns, setting: Setting) -> Table:
    """A table of what stands in columns: a row begins with its first cell, or behind a gap."""
    rows: list[list[list[Word]]] = []
    is_prose = region.is_prose
    before: Line | None = None
    for line in region.lines:
        cells = region.cells(line)
        apart = before is not None and line.y - before.y > APART * setting.step
        if before is None or apart or (cells[0] and not is_prose):
            rows.append([[] for _ in cells])
        for place, cell in enumerate(cells):
            rows[-1][place].extend(cell)
        before = line
    widest = [max((word.x1 for row in rows for word in row[place]), default=0.0) for place in range(len(rows[0]))]
    return Table(
        [
            Row([paragraphs_of(lines_of(c), setting, edge) for c, edge in zip(row, widest, strict=True)], _page_of(row))
            for row in rows
        ]
    )


def _page_of(row: list[list[Word]]) -> int:
    return min(word.page for cell in row for word in cell)
