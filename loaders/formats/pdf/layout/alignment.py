"""Columns that stand as near to each other as words do: what begins at one place in each row, wherever the row ends.

Words of running text begin at one place by chance, or behind equal words, with equal gaps before them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from loaders.formats.pdf.pages.marks import Line, Phrase

GAP = 0.9  # line heights between two words: less is no border of columns
EXACT = 0.75  # points by which words below one another in a column differ
ROWS = 3  # that a column has
UNEQUAL = 0.3  # line heights by which the gaps before it differ
TWO_BLANKS = 1.5  # line heights: as wide as letters are when typed
ENDS = (".", "!", "?", ":", ";", ".)", ".”", '."')
TELLING = 4  # letters of a word that tells how wide they are
LIKE = 0.06  # of their usual width, by which letters that are typed differ at the most
MOSTLY = 0.8  # of the words
NUMBER_OR_MARK = re.compile(r"\W?(?:\d[\d.]*|[A-Za-z]|[ivx]+)?[\W_]?")

Gap = tuple[float, bool]  # where words begin behind it, and whether all before it is a number or a mark of a list


class _Word(NamedTuple):
    begin: float
    gap: float  # from the end of the word before
    is_behind_number: bool


def without_sentences(lines: Sequence[Line], gaps: list[list[Gap]]) -> list[list[Gap]]:
    """The gaps of lines without those behind sentences: who types sets two blanks there, as wide as between columns."""
    if not any(gaps) or not is_typed(lines):
        return gaps
    ends = [
        [phrase.x0 for before, phrase in pairwise(line.phrases)
         if before.text.endswith(ENDS) and phrase.x0 - before.x1 <= TWO_BLANKS * phrase.height]
        for line in lines
    ]  # fmt: skip
    return [[gap for gap in found if gap[0] not in sentences] for found, sentences in zip(gaps, ends, strict=True)]


def mark_aligned(lines: Sequence[Line], gaps: Sequence[list[Gap]], apart: Collection[int]) -> None:
    """Tell lines, and note in their ``gaps``, where a column begins that a wide gap sets apart in another row only.

    ``apart`` are the places of lines that are no rows.
    """
    seen: set[tuple[int, int]] = set()
    if not any(not is_number for found in gaps for _, is_number in found) or is_typed(lines):
        return
    for place, found in enumerate(gaps):
        for begin, is_number in list(found):
            if is_number or (place, round(begin)) in seen:
                continue
            rows = {row: _word_at(lines[row], begin) for row in _rows_around(lines, place, begin) if row not in apart}
            words = {row: word for row, word in rows.items() if word is not None}
            seen.update((row, round(begin)) for row in words)
            words = _without_text_around(lines, words)
            if _is_column(list(words.values()), lines[place].height):
                for row in words:
                    if not any(abs(begin - x) <= EXACT for x, _ in gaps[row]):
                        lines[row].borders.append(begin)
                        gaps[row].append((begin, False))


def _without_text_around(lines: Sequence[Line], words: dict[int, _Word]) -> dict[int, _Word]:
    """Without the first and the last line where no wide gap shows that they are rows, nor steps as between the rows.

    A word of the text above or below a table may begin at the place of a column by chance.
    """
    for step in (1, -1):
        rows = list(words)[::step]
        while rows and words[rows[0]].gap <= GAP * lines[rows[0]].height and not _are_even(lines, rows[:3]):
            del words[rows.pop(0)]
    return words


def _are_even(lines: Sequence[Line], rows: Sequence[int]) -> bool:
    steps = [abs(lines[one].y - lines[other].y) for one, other in pairwise(rows)]
    return len(steps) > 1 and max(steps) - min(steps) <= EXACT


def aligned_words(run: Sequence[Line]) -> list[float]:
    """Where columns begin in the rows of a table, though no gap sets them apart in any; tells it the lines."""
    words = [] if is_typed(run) else [word for line in run for word in _later_words(line)]
    found = []
    for begin in _distinct(sorted(word.begin for word in words)):
        column = [word for word in words if abs(word.begin - begin) <= EXACT]
        if _is_column(column, run[0].height) and not any(_runs_over(line, begin) for line in run[1:]):
            found.append(begin)
    for line in run:
        line.borders.extend(found)
    return found


def is_typed(lines: Sequence[Line]) -> bool:
    """Whether all letters are as wide as one another: words of running text then often begin at one place."""
    widths = [
        (word.x1 - word.x0) / len(word.text)
        for line in lines for word in _words(line) if len(word.text) >= TELLING
    ]  # fmt: skip
    if not widths:
        return False
    usual = median(widths)
    return sum(abs(width - usual) <= LIKE * usual for width in widths) >= MOSTLY * len(widths)


def _is_column(words: Sequence[_Word], height: float) -> bool:
    gaps = [word.gap for word in words]
    return (
        len(words) >= ROWS
        and max(gaps) - min(gaps) >= UNEQUAL * height
        and 2 * sum(word.is_behind_number for word in words) < len(words)
    )


def _rows_around(lines: Sequence[Line], place: int, begin: float) -> list[int]:
    """The lines above and below one, and itself, that do not run over a place."""
    first = last = place
    while first > 0 and _goes_on(lines[first - 1], lines[place], begin):
        first -= 1
    while last + 1 < len(lines) and _goes_on(lines[last + 1], lines[place], begin):
        last += 1
    return list(range(first, last + 1))


def _goes_on(line: Line, row: Line, begin: float) -> bool:
    return line.sheet == row.sheet and not _runs_over(line, begin)


def _words(line: Line) -> list[Phrase]:
    return [word for phrase in line.phrases for word in phrase.words]


def _later_words(line: Line) -> Iterator[_Word]:
    """The words of a line but the first."""
    words = _words(line)
    for before, word in pairwise(words):
        is_number = before is words[0] and NUMBER_OR_MARK.fullmatch(before.text) is not None
        yield _Word(word.x0, word.x0 - before.x1, is_number)


def _word_at(line: Line, begin: float) -> _Word | None:
    return next((word for word in _later_words(line) if abs(word.begin - begin) <= EXACT), None)


def _runs_over(line: Line, begin: float) -> bool:
    """Whether words of a line reach over a place, or go on behind it without one that begins there."""
    words = _words(line)
    if any(abs(word.x0 - begin) <= EXACT for word in words):
        return False
    if any(word.x0 < begin < word.x1 for word in words):
        return True
    return any(before.x1 <= begin < word.x0 <= before.x1 + GAP * line.height for before, word in pairwise(words))


def _distinct(places: Sequence[float]) -> list[float]:
    found: list[float] = []
    for place in places:
        if not found or place - found[-1] > EXACT:
            found.append(place)
    return found
