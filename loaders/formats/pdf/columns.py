"""Columns without ruled lines: gaps that stand below one another, line after line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.formats.pdf.marks import Line, Word
from loaders.formats.pdf.paragraphs import APART, starts_point

GAP = 0.9  # line heights between two words: less is no border of columns
WIDE = 2.0  # a gap that sets columns apart wherever it stands
NEAR = 3.0  # points by which the beginnings of a column's lines may differ
LEAST = 3  # lines that a column has
HEAD = re.compile(r"actions?(?:\s+by)?(?:\s*/\s*\w+)?:?|by\s+whom|owner|lead|who", re.I)


@dataclass
class Columns:
    """Lines that stand in columns: where each column but the first begins."""

    lines: list[Line]
    starts: list[float]

    def cells(self, line: Line) -> list[list[Word]]:
        """The words of a line by column."""
        found: list[list[Word]] = [[] for _ in range(len(self.starts) + 1)]
        for word in line.words:
            found[sum(word.x0 >= start - NEAR for start in self.starts)].append(word)
        return found


Region = list[Line] | Columns


def regions(lines: list[Line]) -> list[Region]:
    """Lines of a page, from top to bottom, cut into running text and columns."""
    starts = _starts(lines)
    found: list[Region] = []
    at = 0
    while at < len(lines):
        columns = next((c for start in starts if (c := _run(lines, at, start, starts))), None)
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


def _starts(lines: Sequence[Line]) -> list[float]:
    """Places where words begin behind a gap, on several lines."""
    places: list[list[float]] = []
    for x in sorted(word.x0 for line in lines for word in _behind_gaps(line)):
        if places and x - places[-1][-1] <= NEAR:
            places[-1].append(x)
        else:
            places.append([x])
    heads = [line.words[-1].x0 for line in lines if _is_head(line)]
    return [group[0] for group in places if len(group) >= LEAST or any(abs(group[0] - x) <= NEAR for x in heads)]


def _behind_gaps(line: Line) -> list[Word]:
    if len(line.words) == 1 and _is_head(line):
        return [line.words[0]]
    found = []
    for number, (before, word) in enumerate(zip(line.words, line.words[1:], strict=False)):
        if word.x0 - before.x1 > GAP * word.height and not (number == 0 and starts_point(line)):
            found.append(word)
    return found


def _is_head(line: Line) -> bool:
    """Whether a line is, or ends with, the head of a column of actions."""
    return bool(HEAD.fullmatch(line.words[-1].text)) and (
        len(line.words) == 1 or line.words[-1].x0 - line.words[-2].x1 > WIDE * line.height
    )


def _run(lines: list[Line], at: int, start: float, starts: list[float]) -> Columns | None:
    """The columns that begin with line ``at`` and are set apart at ``start``."""
    first = lines[at]
    headed = _is_head(first) and abs(first.words[-1].x0 - start) <= 40
    if not headed and not any(abs(word.x0 - start) <= NEAR for word in _behind_gaps(first)):
        return None
    if headed:
        start = min([s for s in starts if abs(s - first.words[-1].x0) <= 40] or [start])
    run = [first]
    filled = 1
    last = 1
    for line in lines[at + 1 :]:
        if _crosses(line, start) and not (headed and _is_head(line)):
            break
        run.append(line)
        if any(word.x0 >= start - NEAR for word in line.words) and line.x0 < start - NEAR:
            filled += 1
            last = len(run)
        elif line.x0 >= start - NEAR:
            last = len(run)
    if not headed:
        run = run[: _tail(run, last)]
    if filled < (2 if headed else LEAST):
        return None
    inner = [s for s in starts if s > start + NEAR and not headed and not any(_crosses(line, s) for line in run)]
    inner += [s for s in starts if s < start - NEAR and headed and _sets_numbers_apart(run, s)]
    return Columns(run, sorted([start, *inner]))


def _tail(run: list[Line], last: int) -> int:
    """How far the last row's text goes on below what stands beside it."""
    while last < len(run) and run[last].y - run[last - 1].y <= APART * run[last].height and run[last].x0 > run[0].x0 + NEAR:
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
    """Whether only numbers of items stand before ``start``."""
    before = [word for line in run for word in line.words if word.x0 < start - NEAR]
    return bool(before) and all(len(word.text) <= 8 and any(c.isdigit() for c in word.text) for word in before)
