"""Watermarks: words in huge letters that lie across the lines of a page, upright or aslant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from loaders.formats.pdf.pages.marks import Phrase

HUGE = 3.0  # times as high as most of the page's text


def without_watermarks(phrases: Sequence[Phrase]) -> tuple[list[Phrase], list[str]]:
    """Phrases without watermarks, and the words of these; a title in large letters lies across no other line."""
    heights: Counter[float] = Counter()
    for phrase in phrases:
        heights[round(phrase.height, 1)] += len(phrase.text)
    usual = heights.most_common(1)[0][0] if heights else 0.0
    huge = [phrase for phrase in phrases if phrase.height >= HUGE * usual and len(phrase.text) > 1]
    marks = [phrase for phrase in huge if _lies_across(phrase, phrases)]
    return [phrase for phrase in phrases if phrase not in marks], [phrase.text for phrase in marks]


def _lies_across(mark: Phrase, phrases: Sequence[Phrase]) -> bool:
    """Whether the letters of other lines stand within its own; capitals are some two thirds of a line high."""
    top = mark.y - 0.66 * mark.height
    return any(
        top < other.y < mark.y and other.x0 < mark.x1 and other.x1 > mark.x0
        for other in phrases
        if other.height < mark.height / 2
    )
