"""From words on pages to blocks: furniture out, tables and columns found, paragraphs joined over lines and pages."""

from __future__ import annotations

from collections import Counter

from loaders.formats.blocks import Block, Flow, Row, Table
from loaders.formats.pdf.columns import Columns, regions
from loaders.formats.pdf.furniture import take_out
from loaders.formats.pdf.grids import Grid, grids_of
from loaders.formats.pdf.hyphens import Hyphens
from loaders.formats.pdf.marks import Line, Page, Word, lines_of
from loaders.formats.pdf.paragraphs import APART, Paragraph, Setting, paragraphs_of
from loaders.formats.running_heads import heads_worth_keeping
from loaders.formats.side_by_side import unfold

FOOT = 2.5  # steps above the lowest line of all pages within which a page is filled
FREQUENT = 0.15  # of the most frequent step between baselines: less often is chance


def blocks_of(pages: list[Page]) -> list[Block]:
    """The blocks of all pages, in reading order."""
    for page in pages:
        page.lines = lines_of(page.words)
    heads = take_out(pages)
    setting = _setting(pages)
    blocks: list[Block] = []
    carried: list[float] = []
    lowest = max((page.lines[-1].y for page in pages if page.lines), default=0.0)
    is_filled = False  # whether the page before was written on down to its foot
    for page in pages:
        found, carried = _page(page, setting, carried)
        _join(blocks, found, is_filled=is_filled)
        is_filled = bool(page.lines) and page.lines[-1].y > lowest - FOOT * setting.step
        blocks.extend(found)
    blocks = [part for block in blocks for part in (unfold(block) if isinstance(block, Table) else [block])]
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
        for before, after in zip(page.lines, page.lines[1:], strict=False)
        if 0.8 * height < after.y - before.y < 2.5 * height
    )
    most = max(steps.values(), default=0)
    step = min((step for step, count in steps.items() if count >= FREQUENT * most), default=1.2 * height)
    return Setting(height, step, Hyphens(line.text for line in lines))


def _page(page: Page, setting: Setting, carried: list[float]) -> tuple[list[Block], list[float]]:
    """The blocks of a page, and where columns begin that it ends with; ``carried`` are those of the page before."""
    grids = [grid for grid in grids_of(page.rules) if _has_columns(grid, page)]
    words = [word for line in page.lines for word in line.words]
    inside: list[list[Word]] = [[] for _ in grids]
    outside: list[Word] = []
    for word in words:
        at = next((number for number, grid in enumerate(grids) if grid.holds(word)), None)
        (outside if at is None else inside[at]).append(word)
    right = max((line.x1 for line in lines_of(outside)), default=page.width)
    blocks: list[Block] = []
    top = 0.0
    for grid, held in zip(grids, inside, strict=True):
        above = [word for word in outside if top <= word.y < grid.ys[0]]
        blocks.extend(_running(above, right, setting, page.number, carried)[0])
        blocks.append(_table(grid, held, setting, page.number))
        top, carried = max(top, grid.ys[0]), []
    below, carried = _running([word for word in outside if word.y >= top], right, setting, page.number, carried)
    return blocks + below, carried


def _has_columns(grid: Grid, page: Page) -> bool:
    """Whether words stand in two columns of a grid or more: frames and underlined words are no tables."""
    cells = {grid.cell_of(word) for line in page.lines for word in line.words if grid.holds(word)}
    return len({column for _, column in cells}) >= 2


def _table(grid: Grid, words: list[Word], setting: Setting, page: int) -> Table:
    cells: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        cells.setdefault(grid.cell_of(word), []).append(word)
    used = sorted({column for _, column in cells})
    rows = []
    for row in sorted({row for row, _ in cells}):
        found = []
        for column in used:
            lines = lines_of(cells.get((row, column), []))
            last = column
            while last + 2 < len(grid.xs) and grid.corner(row, last + 1) == (row, column):
                last += 1
            found.append(paragraphs_of(lines, grid.xs[last + 1] - _margin(lines, grid.xs[column]), setting, page))
        rows.append(Row(found, page))
    return Table(rows)


def _margin(lines: list[Line], left: float) -> float:
    """The space between a cell's border and its words, which is the same at both sides."""
    return min(max(min((line.x0 for line in lines), default=left) - left, 0.0), 12.0)


def _running(
    words: list[Word], right: float, setting: Setting, page: int, carried: list[float]
) -> tuple[list[Block], list[float]]:
    blocks: list[Block] = []
    found = regions(lines_of(words), carried)
    for region in found:
        if isinstance(region, Columns):
            blocks.append(_columns(region, setting, page, right))
        else:
            blocks.extend(paragraphs_of(region, right, setting, page))
    last = found[-1] if found else None
    return blocks, last.starts if isinstance(last, Columns) else []


def _columns(region: Columns, setting: Setting, page: int, right: float) -> Table:
    """A table of what stands in columns: a row begins with its first cell, or behind a gap."""
    rows: list[list[list[Word]]] = []
    before: Line | None = None
    for line in region.lines:
        cells = region.cells(line)
        apart = before is not None and line.y - before.y > APART * setting.step
        if before is None or apart or _begins_row(region, cells):
            rows.append([[] for _ in cells])
        for place, cell in enumerate(cells):
            rows[-1][place].extend(cell)
        before = line
    table = Table()
    for row in rows:
        found = []
        for place, cell in enumerate(row):
            lines = lines_of(cell)
            widest = max((w.x1 for r in rows for w in r[place]), default=right)
            found.append(paragraphs_of(lines, widest, setting, page))
        table.rows.append(Row(found, page))
    return table


def _begins_row(region: Columns, cells: list[list[Word]]) -> bool:
    """Whether a line begins a row: with words in its first column, unless that is a column of wrapped text."""
    if len(region.starts) >= 2 or not _is_prose(region):
        return bool(cells[0])
    return False


def _is_prose(region: Columns) -> bool:
    """Whether the first column holds running text: most of its lines have nothing beside them."""
    alone = sum(not any(cells[1:]) for cells in map(region.cells, region.lines))
    return 2 * alone > len(region.lines)


def _join(blocks: list[Block], following: list[Block], *, is_filled: bool) -> None:
    """Join what the break between two pages parted: a table's rows, a row, a paragraph."""
    if not blocks or not following:
        return
    last, first = blocks[-1], following[0]
    if isinstance(last, Table) and isinstance(first, Table) and last.rows and first.rows:
        if len(last.rows[0].cells) == len(first.rows[0].cells):
            if is_filled and not first.rows[0].cells[0] and _is_numbered(last, first):
                _join_row(last.rows[-1], first.rows.pop(0))
            last.rows.extend(first.rows)
            following.pop(0)
    elif isinstance(last, Paragraph) and isinstance(first, Paragraph) and last.goes_on_in(first):
        _append(last, first)
        following.pop(0)


def _is_numbered(*tables: Table) -> bool:
    """Whether most rows begin with something short: a row without it is the rest of the one before."""
    firsts = [row.cells[0] for table in tables for row in table.rows]
    short = [cell for cell in firsts if len(cell) == 1 and len(" ".join(cell[0].lines)) <= 12]
    return 2 * len(short) > len(firsts)


def _join_row(last: Row, first: Row) -> None:
    """Join a row with its rest on the next page."""
    for above, below in zip(last.cells, first.cells, strict=True):
        before, after = above[-1] if above else None, below[0] if below else None
        if isinstance(before, Paragraph) and isinstance(after, Paragraph) and before.goes_on_in(after):
            _append(before, after)
            below = below[1:]
        above.extend(below)


def _append(last: Paragraph, first: Paragraph) -> None:
    last.lines[-1:] = [f"{last.lines[-1]} {first.lines[0]}", *first.lines[1:]]
    last.last, last.right = first.last, first.right
