"""Headings without a number between numbered ones: "### Visit to the school" among "### 23/22 Early help"."""

from __future__ import annotations

from loaders.parsing.forms import KNOWN, VERB, is_title, label_at, numberings
from loaders.parsing.items.headings import Heading, title_span
from loaders.parsing.text import CleanText, Line

FEWEST = 3  # numbered headings that have one level
LONGEST = 14  # words


def with_unnumbered(page: CleanText, headings: list[Heading], names: list[str]) -> list[Heading]:
    """The headings with those between them that the markup sets at the same level, though a number was left out.

    ``names`` are full names of attendees. Nothing is added where the numbered headings are of several levels or of
    none, for then a marked line may be a part of an item.
    """
    levels = {page.lines[one.line].heading for one in headings}
    if len(headings) < FEWEST or len(levels) != 1 or 0 in levels:
        return headings
    (level,) = levels
    taken = {one.line for one in headings}
    added = [
        _heading(page, index, names)
        for index in range(headings[0].line + 1, len(page.lines))
        if index not in taken and page.lines[index].heading == level and _is_item(page, index)
    ]
    return sorted([*headings, *added], key=lambda one: one.line) if added else headings


def _heading(page: CleanText, index: int, names: list[str]) -> Heading:
    start, end, body = title_span(page, index, page.lines[index].start, names)
    return Heading(index, None, start, max(end, start + 1), body, begin=start)


def _is_item(page: CleanText, index: int) -> bool:
    """Whether a marked line is a title with a text below it, and no label, number, sentence or row."""
    line = page.lines[index]
    if line.is_furniture or line.quoted or line.bullet or line.column >= 0 or line.key:
        return False
    words = page.of(line).strip()
    if not is_title(words) or len(words.split()) > LONGEST or numberings(page.text, line.start, line.end):
        return False
    if VERB.search(words) and not KNOWN.search(words):
        return False
    if label_at(page.text, line.start, line.end, bold_end=line.bold_end):
        return False
    return _has_text(page, page.lines[index + 1 :])


def _has_text(page: CleanText, below: list[Line]) -> bool:
    follower = next((line for line in below if not line.is_furniture), None)
    return follower is not None and not follower.heading and len(page.of(follower).split()) > 1
