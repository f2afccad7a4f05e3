"""Watermarks: words in huge letters that lie across the lines of a page, upright or aslant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from loaders.formats.pdf.pages.marks import Page, Phrase
from loaders.formats.pdf.pages.rules import Point

HUGE = 3.0  # times as high as most of the page's text
CAPITALS = 0.66  # of a line's height
CROSSED = 3  # lines of text, at the least, among which the outlines of a watermark run
MOST_CORNERS = 1000  # of outlines that are looked at, spread over all of them
WIDE = 0.25  # of the page's width


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
    top = mark.y - CAPITALS * mark.height
    return any(
        top < other.y < mark.y and other.x0 < mark.x1 and other.x1 > mark.x0
        for other in phrases
        if other.height < mark.height / 2
    )


def crosses_text(outlines: Sequence[Sequence[Point]], phrases: Sequence[Phrase], width: float) -> bool:
    """Whether large outlines run through the words of a page, as the letters of a watermark that is drawn do.

    A frame, a crest and a chart stand beside the words.
    """
    points = [point for outline in outlines for point in outline]
    if not points:
        return False
    xs = [x for x, _ in points]
    if max(xs) - min(xs) < WIDE * width:
        return False
    corners = points[:: 1 + len(points) // MOST_CORNERS]
    crossed = {
        round(phrase.y)
        for phrase in phrases
        if any(phrase.x0 < x < phrase.x1 and phrase.y - CAPITALS * phrase.height < y < phrase.y for x, y in corners)
    }
    return len(crossed) >= CROSSED


def drawn_across(pages: Sequence[Page]) -> list[str]:
    """What is to be told where something is drawn across the text of most pages."""
    found = [page.number for page in pages if page.crossed]
    if not found or 2 * len(found) < len(pages):
        return []
    where = "the page" if len(pages) == 1 else f"{len(found)} of {len(pages)} pages"
    word = next((page.drawn for page in pages if page.drawn), "")
    told = f"by their shape they say “{word}”" if word else "a watermark's words (DRAFT?) are not read"
    return [f"large letters or shapes are drawn across the text of {where}: {told}"]
