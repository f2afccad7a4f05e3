"""The heading of a page that holds one item only: "8 Annual report", with its text below and no list of people."""

from __future__ import annotations

import re

from loaders.parsing.forms import VERB, is_title, label_at
from loaders.parsing.items.chains import Candidate
from loaders.parsing.items.weighing import LIST_SERIES
from loaders.parsing.text import CleanText, Line

HEADS = 2.0  # points of a number that heads all there is
MOST_ABOVE = 0.4  # share of a page's text that may stand above it: title, day, place
SHORTEST_TEXT = 8  # words of a paragraph below that tells something
# What web pages print below an item's heading: "Minutes:", "To consider the report", "Report of the Director".
BELOW = re.compile(r"\W*(?:minutes\s*:|to\s+[a-z]+\s|reports?\s+(?:of|by|from)\b|additional\s+documents)", re.I)


def tells(words: str) -> bool:
    """Whether a line is what stands below a heading: a sentence, or what web pages print there."""
    return bool(BELOW.match(words)) or (words.rstrip().endswith((".", ":")) and len(words.split()) >= SHORTEST_TEXT)


def heads_all(page: CleanText, one: Candidate, found: list[Candidate]) -> bool:
    """Whether a numbered line is the heading of all that stands below it.

    It is set apart and reads as a title, its text stands below, and all other numbers are those
    of its paragraphs and lists.
    """
    line, title = page.lines[one.line], page.lines[one.title_line]
    if one.weight < HEADS or one.line == 0 or not line.gap:
        return False
    start = one.numbering.end if one.line == one.title_line else title.start
    words = page.text[start : title.end].strip()
    if not is_title(words) or VERB.search(words) or words.endswith((".", ":")):
        return False
    if line.start - page.lines[0].start > MOST_ABOVE * (page.lines[-1].end - page.lines[0].start):
        return False
    others = {other.numbering.series for other in found if other.line != one.line}
    if any(series[0] not in LIST_SERIES and series != ("decimal", one.numbering.printed) for series in others):
        return False
    below = [other for other in page.lines[one.title_line + 1 :] if not other.is_furniture]
    return bool(below) and tells(page.of(below[0])) and not any(_lists_people(page, other) for other in below)


def _lists_people(page: CleanText, line: Line) -> bool:
    """Whether a line begins a list of those present, so that what stands above it is no item."""
    label = label_at(page.text, line.start, line.end)
    return label is not None and label.kind not in ("chair", "role")
