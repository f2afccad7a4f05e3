"""Columns without ruled lines: gaps that stand below one another, line after line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise, product

from loaders.formats.pdf.layout.alignment import EXACT, GAP, Gap, aligned_words, mark_aligned, without_sentences
from loaders.formats.pdf.layout.centred_heads import mark_below_heads
from loaders.formats.pdf.layout.dashes import ragged_dashes
from loaders.formats.pdf.layout.links import starts_point
from loaders.formats.pdf.pages.marks import CLOSE, Line, Phrase
from loaders.parsing.words import alternatives, task_columns

WIDE = 2.0  # a gap that sets columns apart wherever it stands
NEAR = 3.0  # points by which the beginnings of a column's lines may differ
REACH = 2  # lines above and lines below that show where a column begins
TAIL = 1.5  # line heights between baselines within which a last row goes on
LEAST = 3  # lines that a column has
ALIGNED = 0.6  # of the cells of a column
MOSTLY = 0.8  # of the lines beside a column of actions, up to where running text follows
HEAD_REACH = 40.0  # points by which a column may begin beside its head
LONGEST_HEAD = 40  # characters
BARE_NUMBER = re.compile(r"\d{1,3}[.)]?")
HEAD = re.compile(
    rf"{alternatives(task_columns.ACTIONS)}(?:\s+by)?(?:\s*/\s*\w+)?:?|{alternatives(task_columns.OWNERS_ALONE)}", re.I
)


@dataclass
class Columns:
    """Lines that stand in columns: where each column but the first begins."""

    lines: list[Line]
    starts: list[float]

    @property
    def is_prose(self) -> bool:
        """Whether the first column holds running text: most of its lines have nothing beside them."""
        alone = sum(not any(row[1:]) for row in self.rows)
        return len(self.starts) == 1 and 2 * alone > len(self.lines)

    @cached_property
    def rows(self) -> list[list[list[Phrase]]]:
        """What stands in each line by column."""
        return [self._cells(line) for line in self.lines]

    def _cells(self, line: Line) -> list[list[Phrase]]:
        found: list[list[Phrase]] = [[] for _ in range(len(self.starts) + 1)]
        for phrase in line.phrases:
            column = self._column(phrase.x0)
            if column == self._column(phrase.last_begin):
                found[column].append(phrase)
            else:
                for word in phrase.words:
                    found[self._column(word.x0)].append(word)
        return found

    def _column(self, x: float) -> int:
        return bisect_right(self.starts, x + NEAR)


Region = list[Line] | Columns


def regions(lines: list[Line]) -> list[Region]:
    """Lines in reading order cut into running text and columns."""
    gaps = without_sentences(lines, [_behind_gaps(line) for line in lines])
    ragged = set(ragged_dashes(lines))
    for place in ragged:
        gaps[place] = []
    mark_below_heads(lines, gaps)
    _divide_narrow_rows(lines, gaps)
    mark_aligned(lines, gaps, ragged)
    starts, behind_numbers = _starts(lines, gaps)
    found: list[Region] = []
    at = 0
    while at < len(lines):
        runs = [_run(lines, at, gaps[at], start, starts, behind_numbers) for start in starts] if gaps[at] else []
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


def _divide_narrow_rows(lines: Sequence[Line], gaps: Sequence[Sequence[Gap]]) -> None:
    """Tell lines where a column begins in them, though the gap before it is no wider than a space.

    The longest entry of a column may leave no more. The lines above and below show where the next column begins, and a
    word begins just there.
    """
    for place, line in enumerate(lines):
        words = [word for phrase in line.phrases for word in _inner(phrase)]
        for x in _behind_gaps_near(lines, gaps, place) if words else ():
            if any(abs(x - word) <= EXACT for word in words):
                line.borders.append(x)


def _behind_gaps_near(lines: Sequence[Line], gaps: Sequence[Sequence[Gap]], place: int) -> list[float]:
    """Where words begin behind gaps both above and below a line; or twice at one side, in lines as far apart as it."""
    above, below = (
        [near for near in side if 0 <= near < len(lines) and lines[near].sheet == lines[place].sheet]
        for side in (range(place - 1, place - REACH - 1, -1), range(place + 1, place + REACH + 1))
    )
    found: list[float] = []
    for one, other in product(above, below):
        found += _shared(gaps[one], gaps[other])
    for side in (above, below):
        if len(side) == REACH:
            steps = [abs(lines[one].y - lines[other].y) for one, other in pairwise([place, *side])]
            if max(steps) - min(steps) <= EXACT:
                found += _shared(gaps[side[0]], gaps[side[1]])
    return found


def _shared(one: Sequence[Gap], other: Sequence[Gap]) -> list[float]:
    """Where words begin behind a gap in two lines, not behind numbers."""
    return [
        x for x, is_number in one if not is_number and any(abs(x - at) <= EXACT and not number for at, number in other)
    ]


def _inner(phrase: Phrase) -> list[float]:
    """Where the words of a phrase but the first begin."""
    return phrase.begins[phrase.first + 1 : phrase.stop]


def _starts(lines: Sequence[Line], gaps: Sequence[Sequence[Gap]]) -> tuple[list[float], list[float]]:
    """Places where words begin behind a gap, on several lines; and those where the gap is mostly behind a number."""
    places: list[list[tuple[float, bool]]] = []
    for x, is_numbered in sorted(chain.from_iterable(gaps)):
        if places and x - places[-1][-1][0] <= NEAR:
            places[-1].append((x, is_numbered))
        else:
            places.append([(x, is_numbered)])
    heads = [line.phrases[-1].x0 for line, found in zip(lines, gaps, strict=True) if found and _is_head(line)]
    usual: list[float] = []
    behind_numbers: list[float] = []
    for group in places:
        first = group[0][0]
        if len(group) >= LEAST or any(-NEAR <= x - first <= HEAD_REACH for x in heads):  # heads may be centred
            numbered = 2 * sum(is_numbered for _, is_numbered in group) > len(group)
            (behind_numbers if numbered else usual).append(first)
    return usual, behind_numbers


def _behind_gaps(line: Line) -> list[Gap]:
    """The gaps of a line; the head of a column is one behind a gap, though it stands alone."""
    if len(line.phrases) == 1:
        return [(line.x0, False)] if _is_head(line) else []
    return [
        (phrase.x0, number == 0 and before.is_word and starts_point(line))
        for number, (before, phrase) in enumerate(pairwise(line.phrases))
        if phrase.x0 - before.x1 > GAP * phrase.height
    ]


def _behind_bare_numbers(lines: Sequence[Line]) -> list[float]:
    """Where words begin on several lines behind a number that stands alone, though near to them."""
    places = [
        line.phrases[1].x0
        for line in lines
        if len(line.phrases) > 1 and line.phrases[0].is_word and BARE_NUMBER.fullmatch(line.phrases[0].text)
    ]
    return [place for place in _distinct(places) if sum(abs(x - place) <= NEAR for x in places) >= LEAST]


def _is_head(line: Line) -> bool:
    """Whether a line is, or ends with, the head of a column of actions."""
    last = line.phrases[-1]
    return (
        len(last.text) <= LONGEST_HEAD
        and bool(HEAD.fullmatch(last.text))
        and (len(line.phrases) == 1 or last.x0 - line.phrases[-2].x1 > WIDE * line.height)
    )


def _run(
    lines: list[Line], at: int, gaps: list[Gap], start: float, starts: Sequence[float], behind_numbers: Sequence[float]
) -> Columns | None:
    """The columns that begin with line ``at``, which has ``gaps``, and are set apart at ``start``."""
    first = lines[at]
    headed = _is_head(first) and abs(first.phrases[-1].x0 - start) <= HEAD_REACH
    if not headed and not any(abs(x - start) <= NEAR for x, is_numbered in gaps if not is_numbered):
        return None
    run = [first]
    filled = last = 1
    for line in lines[at + 1 :]:
        if not headed if _is_head(line) else _crosses(line, start):
            break
        run.append(line)
        if line.phrases[-1].last_begin >= start - NEAR:
            filled += line.x0 < start - NEAR
            last = len(run)
    if not headed:
        run = run[: _tail(run, last)]
    if filled < (2 if headed else LEAST):
        return None
    inner = [s for s in starts if abs(s - start) > NEAR and not headed and not any(_crosses(line, s) for line in run)]
    leftmost = min(line.x0 for line in run)
    for place in (place for place in (*behind_numbers, *starts) if leftmost + NEAR < place < start - NEAR):
        numbered = _numbered(run, place)
        if numbered == len(run):
            inner.append(place)
    for place in _behind_bare_numbers(run) if headed else []:
        numbered = _numbered(run, place)
        if place < start - NEAR and numbered >= MOSTLY * len(run):
            inner.append(place)
            run = run[:numbered]
    if not headed:
        inner += aligned_words(run)
    columns = Columns(run, _distinct([start, *inner]))
    return columns if headed or (_are_aligned(columns) and not columns.is_prose) else None


def _are_aligned(columns: Columns) -> bool:
    """Whether most cells of each column but the first begin below one another: else the gaps met by chance."""
    for place, start in enumerate(columns.starts, 1):
        begins = [row[place][0].x0 for row in columns.rows if row[place]]
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
    if any(abs(start - border) <= NEAR for border in line.borders):
        return False
    before: Phrase | None = None
    for phrase in line.phrases:
        if phrase.x0 >= start - NEAR:
            if before is None:
                return False
            gap = phrase.x0 - before.x1
            return gap <= CLOSE * phrase.height or (phrase.x0 > start + NEAR and gap <= GAP * phrase.height)
        if phrase.x1 > start - 1:
            return True
        before = phrase
    return False


def _numbered(run: list[Line], start: float) -> int:
    """For how many lines only short things stand before ``start``: numbers of items, and the head of their column."""
    for place, line in enumerate(run):
        words = [word for phrase in line.phrases if phrase.x0 < start - NEAR for word in phrase.words]
        words = [word for word in words if word.x0 < start - NEAR]
        if len(words) > 2 or sum(len(word.text) for word in words) > 12 or any(word.x1 > start for word in words):
            return place
    return len(run)
