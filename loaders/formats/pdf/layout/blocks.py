"""From words on pages to blocks: furniture out, tables and columns found, paragraphs joined over lines and pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from loaders.formats.blocks import Block, Flow, Table
from loaders.formats.hyphens import Hyphens
from loaders.formats.pdf.layout.borders import borders_of
from loaders.formats.pdf.layout.cells import with_cells_raised
from loaders.formats.pdf.layout.columns import Columns, regions
from loaders.formats.pdf.layout.furniture import take_out
from loaders.formats.pdf.layout.grids import grids_of
from loaders.formats.pdf.layout.links import Setting
from loaders.formats.pdf.layout.newspaper import set_in_reading_order
from loaders.formats.pdf.layout.paragraphs import paragraphs_of
from loaders.formats.pdf.layout.rows import table_of
from loaders.formats.pdf.layout.ruled import Ruled, are_same, compact, join
from loaders.formats.pdf.layout.tables import Filled
from loaders.formats.pdf.pages.line_numbers import take_out_line_numbers
from loaders.formats.pdf.pages.marks import Line, Page, lines_of
from loaders.formats.running_heads import council_above, heads_worth_keeping, states_told
from loaders.formats.side_by_side import unfold

FOOT = 2.5  # steps above the lowest line of all pages within which a page is filled
FILLED = 0.85  # of the way to the right margin: lines that reach it in no place end before
FREQUENT = 0.15  # of the most frequent step between baselines: less often is chance


Part = Line | Filled


def blocks_of(pages: list[Page]) -> list[Block]:
    """The blocks of all pages, in reading order."""
    take_out_line_numbers(pages)
    for page in pages:
        page.lines = lines_of(with_cells_raised(page.phrases))
    heads, feet = take_out(pages)
    set_in_reading_order([page for page in pages if not page.rules or not grids_of(borders_of(page))])
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
            for block in part.blocks(setting, page.number):
                last = blocks[-1] if blocks and not running else None
                if isinstance(last, Ruled) and isinstance(block, Ruled) and last.takes(block):
                    join(last, block, setting.hyphens, is_filled=is_filled)
                else:
                    blocks.append(block)
                running = []
        is_filled = bool(page.lines) and page.lines[-1].y > lowest - FOOT * setting.step
    blocks.extend(_running(running, setting))
    blocks = [part for block in compact(blocks) for part in (unfold(block) if isinstance(block, Table) else [block])]
    states = states_told((*heads, *feet), (mark for page in pages for mark in page.marks))
    kept = heads_worth_keeping(heads, blocks) or council_above(feet, blocks)
    return [Flow([line], page=1) for line in (*states, *kept)] + blocks


def _setting(pages: list[Page]) -> Setting:
    lines = [line for page in pages for line in page.lines]
    exact: Counter[float] = Counter()  # few heights, to be rounded, of many lines
    for line in lines:
        exact[line.height] += len(line.text)
    heights: Counter[float] = Counter()
    for height, letters in exact.items():
        heights[round(height, 1)] += letters
    height = heights.most_common(1)[0][0] if heights else 12.0
    steps = Counter(
        round(2 * (after.y - before.y)) / 2
        for page in pages
        for before, after in pairwise(page.lines)
        if 0.8 * height < after.y - before.y < 2.5 * height
    )
    most = max(steps.values(), default=0)
    step = min((step for step, count in steps.items() if count >= FREQUENT * most), default=1.2 * height)
    rights = {sheet: right for page in pages for sheet, right in _rights(page)}
    widest: dict[int, float] = {}  # columns are as wide on each page, though only short lines stand in them
    for (_, column), right in rights.items():
        widest[column] = max(right, widest.get(column, 0.0))
    rights = {(page, column): widest[column] if column else right for (page, column), right in rights.items()}
    return Setting(height, step, Hyphens([line.text for line in lines]), rights)


def _rights(page: Page) -> Iterator[tuple[tuple[int, int], float]]:
    """How far running text reaches on a page, and in each of its columns where it is set in some.

    Where all lines are short, it is as far as the page's margins let expect.
    """
    left = min((line.x0 for line in page.lines), default=0.0)
    yield (page.number, 0), max([FILLED * (page.width - left), *(line.x1 for line in page.lines)])
    for column in {line.column for line in page.lines} - {0}:
        yield (page.number, column), max(line.x1 for line in page.lines if line.column == column)


def _parts(pages: list[Page]) -> list[list[Part]]:
    """Each page from top to bottom: lines of running text, and ruled tables with the words in them.

    What has the borders of a table on another page is a part of it, though only one of its columns be written in.
    """
    grids = [[Filled(grid, page.lines) for grid in grids_of(borders_of(page))] for page in pages]
    known = [filled.grid.xs for found in grids for filled in found if filled.is_table]
    return [
        _in_order(page, [f for f in found if f.cells and any(are_same(f.grid.xs, xs) for xs in known)])
        for page, found in zip(pages, grids, strict=True)
    ]


def _in_order(page: Page, tables: list[Filled]) -> list[Part]:
    if not tables:
        return list(page.lines)
    taken = {id(phrase) for table in tables for phrase in table.phrases}
    rest = [phrase for line in page.lines for phrase in line.phrases if id(phrase) not in taken]
    parts: list[Part] = [*tables, *lines_of(rest)]
    return sorted(parts, key=lambda part: part.y if isinstance(part, Line) else part.grid.ys[0])


def _running(lines: list[Line], setting: Setting) -> list[Block]:
    blocks: list[Block] = []
    for region in regions(lines):
        if isinstance(region, Columns):
            blocks.append(table_of(region, setting))
        else:
            blocks.extend(paragraphs_of(region, setting))
    return blocks
