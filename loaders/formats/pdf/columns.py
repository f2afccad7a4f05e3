"""Columns without ruled lines: gaps that stand below one another, line after line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.formats.pdf.links import starts_point
from loaders.formats.pdf.marks import Line, Word

GAP = 0.9  # line heights between two words: less is no border of columns
WIDE = 2.0  # a gap that sets columns apart wherever it stands
NEAR = 3.0  # points by which the beginnings of a column's lines may differ
TAIL = 1.5  # line heights between baselines within which a last row goes on
LEAST = 3  # lines that a column has
ALIGNED = 0.6  # of the cells of a column
HEAD_REACH = 40.0  # points by which a column may begin beside its head
HEAD = re.compile(r"actions?(?:\s+by)?(?:\s*/\s*\w+)?:?|by\s+whom|owner|lead|who", re.I)


@dataclass
class Columns:
    """Lines that stand in columns: where each column but the first begins."""

    lines: list[Line]
    starts: list[float]

    @property
    def is_prose(self) -> bool:
        """Whether the first column holds running text: most of its lines have nothing beside them."""
        alone = sum(not any(self.cells(line)[1:]) for line in self.lines)
        return len(self.starts) == 1 and 2 * alone > len(self.lines)

    def cells(self, line: Line) -> list[list[Word]]:
        """The words of a line by column."""
        found: list[list[Word]] = [[] for _ in range(len(self.starts) + 1)]
        for word in line.words:
            found[sum(word.x0 >= start - NEAR for start in self.starts)].append(word)
        return found


Region = list[Line] | Columns


def regions(lines: list[Line]) -> list[Region]:
    """Lines in reading order cut into running text and columns."""
    starts, behind_numbers = _starts(lines)
    found: list[Region] = []
    at = 0
    while at < len(lines):
        runs = [_run(lines, at, start, starts, behind_numbers) for start in starts]
        columns = max((run for run in runs if run), key=lambda run: len(run.lines), default=None)
        if columns is None:
            if not found or isinstance(found[-1], Columns):
                found.append([])
            running = found[-1]
            assert isinstance(running, list)
            running.append(lines[at])
            at += 1
        else:
            found.append(columns)
            at += len(columns.lines)
    return found


def _starts(lines: Sequence[Line]) -> tuple[list[float], list[float]]:
    """Places where words begin behind a gap, on several lines; and those where the gap is mostly behind a number."""
    places: list[list[tuple[float, bool]]] = []
    for x, is_numbered in sorted(found for line in lines for found in _behind_gaps(line)):
        if places and x - places[-1][-1][0] <= NEAR:
            places[-1].append((x, is_numbered))
        else:
            places.append([(x, is_numbered)])
    heads = [line.words[-1].x0 for line in lines if _is_head(line)]
    usual: list[float] = []
    behind_numbers: list[float] = []
    for group in places:
        first = group[0][0]
        if len(group) >= LEAST or any(abs(first - x) <= NEAR for x in heads):
            numbered = 2 * sum(is_numbered for _, is_numbered in group) > len(group)
            (behind_numbers if numbered else usual).append(first)
    return usual, behind_numbers


def _behind_gaps(line: Line) -> list[tuple[float, bool]]:
    """Where words begin behind a gap, and whether all before the gap is a number or a mark of a list."""
    if len(line.words) == 1 and _is_head(line):
        return [(line.x0, False)]
    return [
        (word.x0, number == 0 and starts_point(line))
        for number, (before, word) in enumerate(zip(line.words, line.words[1:], strict=False))
        if word.x0 - before.x1 > GAP * word.height
    ]


def _is_head(line: Line) -> bool:
    """Whether a line is, or ends with, the head of a column of actions."""
    return bool(HEAD.fullmatch(line.words[-1].text)) and (
        len(line.words) == 1 or line.words[-1].x0 - line.words[-2].x1 > WIDE * line.height
    )


def _run(
    lines: list[Line], at: int, start: float, starts: Sequence[float], behind_numbers: Sequence[float]
) -> Columns | None:
    """The columns that begin with line ``at`` and are set apart at ``start``."""
    first = lines[at]
    headed = _is_head(first) and abs(first.words[-1].x0 - start) <= HEAD_REACH
    if not headed and not any(abs(x - start) <= NEAR for x, is_numbered in _behind_gaps(first) if not is_numbered):
        return None
    if headed:
        start = min([s for s in starts if abs(s - first.words[-1].x0) <= HEAD_REACH] or [start])
    run = [first]
    filled = last = 1
    for line in lines[at + 1 :]:
        if _crosses(line, start) and not (headed and _is_head(line)):
            break
        run.append(line)
        filled += line.x0 < start - NEAR and any(word.x0 >= start - NEAR for word in line.words)
        if any(word.x0 >= start - NEAR for word in line.words):
            last = len(run)
    if not headed:
        run = run[: _tail(run, last)]
    if filled < (2 if headed else LEAST):
        return None
    inner = [s for s in starts if abs(s - start) > NEAR and not headed and not any(_crosses(line, s) for line in run)]
    inner += [s for s in (*behind_numbers, *starts) if s < start - NEAR and _sets_numbers_apart(run, s)]
    columns = Columns(run, _distinct([start, *inner]))
    return columns if headed or (_are_aligned(columns) and not columns.is_prose) else None


def _are_aligned(columns: Columns) -> bool:
    """Whether most cells of each column but the first begin below one another: else the gaps met by chance."""
    cells = [columns.cells(line)[1:] for line in columns.lines]
    for place, start in enumerate(columns.starts):
        begins = [row[place][0].x0 for row in cells if row[place]]
        if begins and sum(abs(x - start) <= NEAR for x in begins) < ALIGNED * len(begins):
            return False
    return True


def _distinct(starts: list[float]) -> list[float]:
    found: list[float] = []
    for start in sorted(starts):
        if not found or start - found[-1] > NEAR:
            found.append(start)
    return found


def _tail(run: list[Line], last: int) -> int:
    """How far the last row's text goes on below what stands beside it."""
    while (
        last < len(run) and run[last].y - run[last - 1].y <= TAIL * run[last].height and run[last].x0 > run[0].x0 + NEAR
    ):
        last += 1
    return last


def _crosses(line: Line, start: float) -> bool:
    """Whether a line's words run over the border before ``start``."""
    for before, word in zip([None, *line.words], line.words, strict=False):
        if word.x0 < start - NEAR and word.x1 > start - 1:
            return True
        if before is not None and word.x0 >= start - NEAR and before.x0 < start - NEAR:
            if word.x0 - before.x1 <= 0.45 * word.height:
                return True
            if word.x0 > start + NEAR and word.x0 - before.x1 <= GAP * word.height:
                return True
    return False


def _sets_numbers_apart(run: list[Line], start: float) -> bool:
    """Whether before ``start`` stand only short things: numbers of items, and the head of their column."""
    before = [[word for word in line.words if word.x0 < start - NEAR] for line in run]
    return all(len(words) <= 2 and sum(len(word.text) for word in words) <= 12 for words in before)
