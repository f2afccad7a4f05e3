"""Headings that nothing marks but their place: short lines with what was said right below them, without empty lines.

They are asked for only where neither numbers nor a style count the items. As nothing sets such a line apart, its
neighbours must: the line above ends a sentence or was broken by hand, so was the line itself, and prose stands below.
"""

from __future__ import annotations

from collections.abc import Sequence

from loaders.parsing.forms import KNOWN, VERB, is_capitals, numberings
from loaders.parsing.text import CleanText, Line

LONGEST = 60  # characters
MOST_WORDS = 8
FEWEST = 3  # headings ...
FEWEST_KNOWN = 1  # ... of which so many name usual business
BROKEN = 0.85  # share of the page's width that a line and the next word would fill, had it not been broken by hand
WIDEST = 0.95  # share of the lines that are no longer than the page is wide
PROSE = 40  # characters of a line that is no title and begins a paragraph
SAID = 8  # words of a sentence without a known verb
SENTENCE_ENDS = (".", "!", "?", ".”", '."', ".)")


def close_headings(page: CleanText, may_be_heading: Sequence[int]) -> list[int]:
    """The lines, by index, that head what stands right below them; none where too few do.

    ``may_be_heading`` are the short lines whose words can be a title.
    """
    lines = [line for line in page.lines if not line.is_furniture]
    if not lines:
        return []
    lengths = sorted(line.end - line.start for line in lines)
    width = lengths[int(WIDEST * (len(lengths) - 1))]
    members = [index for index in may_be_heading if _is_close(page, index, width)]
    known = sum(bool(KNOWN.search(page.of(page.lines[index]))) for index in members)
    return members if len(members) >= FEWEST and known >= FEWEST_KNOWN else []


def _is_close(page: CleanText, index: int, width: int) -> bool:
    line, words = page.lines[index], page.of(page.lines[index]).strip()
    if len(words) > LONGEST or len(words.split()) > MOST_WORDS or words.endswith(SENTENCE_ENDS) or "\t" in words:
        return False
    if line.column >= 0 or numberings(page.text, line.start, line.end):
        return False
    if VERB.search(words) and not KNOWN.search(words):
        return False
    above, below = _neighbour(page.lines, index, -1), _neighbour(page.lines, index, 1)
    if below is None or below.column >= 0 or below.bullet or not _is_broken(page, line, below, width):
        return False
    if not (line.gap or above is None or _ends(page, above) or _is_broken(page, above, line, width)):
        return False
    return _is_prose(page.of(below)) or (bool(KNOWN.search(words)) and page.of(below).rstrip().endswith("."))


def _neighbour(lines: Sequence[Line], index: int, step: int) -> Line | None:
    index += step
    while 0 <= index < len(lines):
        if not lines[index].is_furniture:
            return lines[index]
        index += step
    return None


def _ends(page: CleanText, line: Line) -> bool:
    """Whether a sentence ends with a line."""
    return page.of(line).rstrip().endswith(SENTENCE_ENDS)


def _is_broken(page: CleanText, line: Line, below: Line, width: int) -> bool:
    """Whether a line was broken by hand: the next word would have had room in it."""
    word = page.of(below).split(maxsplit=1)[:1]
    return line.end - line.start + 1 + sum(map(len, word)) <= BROKEN * width


def _is_prose(words: str) -> bool:
    """Whether a line begins a paragraph: a sentence, or a long line that is none of capitals."""
    words = words.strip()
    if not words[:1].isupper() and words[:1] not in "‘“\"'(£" and not words[:1].isdigit():
        return False
    if is_capitals(words):
        return False
    if words.endswith(SENTENCE_ENDS):
        return len(words.split()) >= SAID or bool(VERB.search(words))
    return len(words) >= PROSE
