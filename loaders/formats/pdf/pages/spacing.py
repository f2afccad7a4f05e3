"""Words that pdfium took apart: where it ends a line within a word, and where letters are spaced out for display."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, count, pairwise
from operator import and_, eq, sub

from loaders.formats.pdf.pages.marks import Words

TIGHT = 0.1  # of a line's height: less is no space between two words
LEAST = 5  # letters of a heading that is spaced out: "P A P P" are marks in columns
WIDEST = 0.9  # line heights between two letters of such a heading
WORD_GAP = 1.4  # times a gap between its letters: so large is one between words
SHORT = 2.5  # letters, on average, of what such a heading falls into: words are longer


def with_words_whole(words: Words) -> Words:
    """The words in the order of the file, those joined that are parts of one."""
    return _without_wide_letters(_without_tight_gaps(words))


def _without_tight_gaps(words: Words) -> Words:
    """Parts of a word that stand as close together as its letters do are one word again."""
    tight = [
        abs(begin - end) < TIGHT * height
        for begin, end, height in zip(words.begins[1:], words.ends, words.heights, strict=False)
    ]
    joined = {place for place in compress(count(1), tight) if words.are_alike(place - 1, place)}
    if not joined:
        return words
    begins = [place for place in range(len(words.texts)) if place not in joined]
    return words.joined([range(first, stop) for first, stop in pairwise([*begins, len(words.texts)])])


def _without_wide_letters(words: Words) -> Words:
    """Headings that are spaced out, as "M I N U T E S  O F": the gaps between their words are larger."""
    if sum(len(text) <= 2 for text in words.texts) < LEAST:
        return words
    texts, begins, ends, bases, heights, bold = words
    on_one_line = map(and_, map(eq, bases[1:], bases), map(eq, heights[1:], heights))
    alike = map(and_, on_one_line, map(eq, bold[1:], bold))
    in_letters = map(and_, alike, map(str.isalpha, texts[1:]))
    gaps = map(sub, begins[1:], ends)
    cuts = [
        place
        for place, (goes_on, gap, height) in enumerate(zip(in_letters, gaps, heights[1:], strict=False), 1)
        if not (goes_on and 0 < gap <= WIDEST * height)
    ]
    runs = [range(first, stop) for first, stop in pairwise([0, *cuts, len(texts)])]
    wide = [run for run in runs if len(run) >= LEAST and _is_in_pieces(run, words)]
    if not wide:
        return words
    groups: list[Sequence[int]] = []
    for run in runs:
        groups.extend(_words_of(run, words) if run in wide else [[place] for place in run])
    return words.joined(groups)


def _is_in_pieces(run: range, words: Words) -> bool:
    """Whether neighbours on a line are mostly single letters."""
    return words.texts[run[0]].isalpha() and sum(map(len, words.texts[run[0] : run[-1] + 1])) <= SHORT * len(run)


def _words_of(run: range, words: Words) -> list[list[int]]:
    """The words of neighbours in pieces: pdfium sets spaces between some of the letters, and not between others."""
    sizes = [len(words.texts[place]) for place in run]
    gaps = [words.begins[after] - words.ends[before] for before, after in pairwise(run)]
    ordered = sorted(gaps)
    jump, least = max((after / before, after) for before, after in pairwise(ordered))
    if jump < WORD_GAP:
        if max(sizes) > 1:
            return [[place] for place in run]
        least = ordered[-1] + 1  # one word
    groups = [[run[0]]]
    for place, gap in zip(run[1:], gaps, strict=True):
        if gap >= least:
            groups.append([place])
        else:
            groups[-1].append(place)
    return groups
