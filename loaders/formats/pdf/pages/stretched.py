"""Lines that were stretched to the margin: justified text ends such a line by hand, and its words stand far apart.

Between them is the same gap, wide as that between columns. Words in columns have gaps that differ, as words do; where
the words are as wide as one another, so may be the gaps, and nothing is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.formats.pdf.pages.marks import CLOSE, Words

SPACE = 0.25  # line heights between two words that are not stretched
LIKE = 1.5  # points by which gaps that are stretched alike may differ
LEVEL = 1.0  # points by which lines that reach the same margin may end apart
SURE = 4  # words with the same gaps; fewer are stretched where the line before or behind ends at the same margin
LEAST = 3  # words; two are stretched beside such a line


def with_stretched_closed(words: Words) -> Words:
    """The words in the order of the file, those of stretched lines as close together as words usually are."""
    runs = list(_wide_runs(words))
    are_stretched = [_is_stretched(run, words) for run in runs]
    for place, run in enumerate(runs):
        if len(run) == 2 and not are_stretched[place]:
            beside = [runs[near] for near in (place - 1, place + 1) if 0 <= near < len(runs) and are_stretched[near]]
            are_stretched[place] = any(_has_same_margins(run, other, words) for other in beside)
    for run in (run for run, is_stretched in zip(runs, are_stretched, strict=True) if is_stretched):
        for before, after in pairwise(run):
            back = words.begins[after] - words.ends[before] - SPACE * words.heights[before]
            words.begins[after] -= back
            words.ends[after] -= back
    return words


def _wide_runs(words: Words) -> Iterator[range]:
    """Words at the ends of lines that all stand far apart, as far from one another; behind a tab, or the whole line."""
    begins, ends, bases, heights = words.begins, words.ends, words.bases, words.heights
    wide = [
        begin - end > CLOSE * height and base == before
        for begin, end, height, base, before in zip(begins[1:], ends, heights[1:], bases[1:], bases, strict=False)
    ]
    for last in (place for place, is_wide in enumerate(wide, 1) if is_wide):
        if last < len(wide) and bases[last + 1] == bases[last]:
            continue
        first = last - 1
        gap = begins[last] - ends[first]
        while first and wide[first - 1] and abs(begins[first] - ends[first - 1] - gap) <= LIKE:
            first -= 1
        yield range(first, last + 1)


def _is_stretched(run: range, words: Words) -> bool:
    if len(run) < LEAST:
        return False
    widths = [words.ends[place] - words.begins[place] for place in run]
    if max(widths) - min(widths) <= LIKE:
        return False
    return len(run) >= SURE or any(
        abs(words.ends[end] - words.ends[run[-1]]) <= LEVEL for end in _ends_beside(run, words.bases)
    )


def _ends_beside(run: range, bases: Sequence[float]) -> Iterator[int]:
    """The last words of the lines before and behind."""
    if run[0]:
        yield run[0] - 1
    last = run[-1] + 1
    while last + 1 < len(bases) and bases[last + 1] == bases[last]:
        last += 1
    if last < len(bases):
        yield last


def _has_same_margins(run: range, other: range, words: Words) -> bool:
    return (
        abs(words.begins[run[0]] - words.begins[other[0]]) <= LEVEL
        and abs(words.ends[run[-1]] - words.ends[other[-1]]) <= LEVEL
    )
