"""Headings behind bullets, where no numbers and no style count the items: "- FOOTPATHS" above what was said of them.

Bullets mostly mark entries of lists. They mark headings where nearly each of them is a short title with text below it
that has no bullet, and several name usual business.
"""

from __future__ import annotations

from itertools import islice

from loaders.parsing.forms import KNOWN, VERB, is_capitals, is_title, label_at
from loaders.parsing.items.styled.people_lines import names_somebody
from loaders.parsing.text import CleanText, Line

FEWEST = 3  # headings behind bullets
FEWEST_KNOWN = 2  # of them that name usual business
SHARE = 0.75  # of all bullets
LONGEST = 80  # characters
MOST_WORDS = 6  # of one that is neither in capitals nor usual business


def bulleted_titles(page: CleanText, behind: int) -> list[int]:
    """The lines (by index) behind the line ``behind`` that are such headings; empty where bullets mark lists."""
    marked = [at for at, line in enumerate(page.lines) if at > behind and line.bullet and not line.is_furniture]
    if len(marked) < FEWEST:
        return []
    found = [at for at in marked if _heads(page, at)]
    known = sum(KNOWN.search(page.of(page.lines[at])) is not None for at in found)
    return found if len(found) >= max(FEWEST, SHARE * len(marked)) and known >= FEWEST_KNOWN else []


def _heads(page: CleanText, at: int) -> bool:
    """Whether a line behind a bullet is a title with text below it."""
    line = page.lines[at]
    words = page.of(line).strip()
    if len(words) > LONGEST or words.endswith((".", "?", ";", ",")) or not _has_text(page, at):
        return False
    if is_capitals(words):
        return True
    if not is_title(words) or VERB.search(words) or names_somebody(words):
        return False
    if label_at(page.text, line.start, line.end, bold_end=line.bold_end) is not None:
        return False
    return KNOWN.search(words) is not None or len(words.split()) <= MOST_WORDS


def _has_text(page: CleanText, at: int) -> bool:
    below = next((line for line in islice(page.lines, at + 1, None) if not line.is_furniture), None)
    return below is not None and not below.bullet and _is_said(page, below)


def _is_said(page: CleanText, line: Line) -> bool:
    return line.column < 0 and not line.heading and len(page.of(line).split()) > 1
