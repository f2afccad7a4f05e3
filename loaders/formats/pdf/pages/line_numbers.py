"""Numbers of lines in the margin, as drafts and transcripts have them: they are no numbers of items."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from loaders.formats.pdf.pages.marks import Page, Phrase, lines_of

MANY = 15  # lines of a page that are numbered one by one; a list has fewer entries of one line each
FEW = 3  # numbers of every fifth or tenth line
EDGE = 0.12  # of a page's height: within it stand its head and its number
NEAR = 3.0  # points by which the margins of two pages may differ


def take_out_line_numbers(pages: Sequence[Page]) -> None:
    """Take the numbers of lines out of the phrases of pages, where a page shows that its lines are numbered."""
    margins = [_in_margin(page) for page in pages]
    known = [margin for page, margin in zip(pages, margins, strict=True) if _are_of_lines(margin, page)]
    if not known:
        return
    left = min(phrase.x0 for margin in known for phrase in margin) - NEAR
    right = max(phrase.x1 for margin in known for phrase in margin) + NEAR
    for page, margin in zip(pages, margins, strict=True):
        gone = {phrase.first for phrase in margin if left <= phrase.x0 and phrase.x1 <= right}
        page.phrases = [phrase for phrase in page.phrases if phrase.first not in gone]


def _in_margin(page: Page) -> list[Phrase]:
    """The bare numbers to the left of all else that stands on a page, from top to bottom."""
    numbers = [phrase for phrase in page.phrases if phrase.text.isdecimal()]
    if not numbers:
        return []
    left = min((phrase.x0 for phrase in page.phrases if not phrase.text.isdecimal()), default=0.0)
    return sorted((phrase for phrase in numbers if phrase.x1 < left), key=lambda phrase: phrase.y)


def _are_of_lines(numbers: Sequence[Phrase], page: Page) -> bool:
    """Whether numbers go up by one from line to line, from the first line of the page on, or by five every fifth."""
    steps = {int(after.text) - int(before.text) for before, after in pairwise(numbers)}
    if len(numbers) < FEW or len(steps) != 1:
        return False
    step = steps.pop()
    if step > 1:
        return all(int(phrase.text) % step == 0 for phrase in numbers)
    if step != 1 or len(numbers) < MANY:
        return False
    own = {phrase.first for phrase in numbers}
    lines = lines_of(page.phrases)
    are_numbered = [any(phrase.first in own for phrase in line.phrases) for line in lines]
    first, last = are_numbered.index(True), len(lines) - are_numbered[::-1].index(True)
    return all(are_numbered[first:last]) and all(line.y <= EDGE * page.height for line in lines[:first])
