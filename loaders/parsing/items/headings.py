"""The heading of an item, and where its title ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.parsing.forms import NOT_ITEM, VERB, is_capitals, numberings, title_length
from loaders.parsing.items.chains import Candidate
from loaders.parsing.items.weighing import closing
from loaders.parsing.text import DOWNLOAD, CleanText, Line

INITIAL_AT_END = re.compile(r"\b[A-Z]\.$")  # "Report of A. B."
CELL = re.compile(r"[ \t]*/[ \t]+(?=[A-Z])")  # what parted the cells of a table: "1. / Welcome"
ENDED = re.compile(r"[.:;]$")
SECOND_HALF = re.compile(r"(?::|(?<=:))\s+[a-z][^.:;!?\d|\t]*")
MOST_IN_SECOND_HALF = 6  # words


@dataclass(frozen=True)
class Heading:
    """An item's heading: ``line`` is where it begins; the title stands at ``start``..``end`` of the clean text.

    ``begin`` is where its number begins, ``body`` where the item's text begins. ``parent`` is the index of the heading
    that it is a sub-item of.
    """

    line: int
    number: str | None
    start: int
    end: int
    body: int
    place: int = 0
    series: tuple[str, str] = ("", "")
    parent: int | None = None
    begin: int = 0


def heading_of(page: CleanText, candidate: Candidate, names: list[str]) -> Heading:
    """The heading that a numbered line is; ``names`` are full names of attendees."""
    lines = page.lines
    title_line = lines[candidate.title_line]
    start = candidate.numbering.end if candidate.title_line == candidate.line else title_line.start
    if cell := CELL.match(page.text, start, title_line.end):
        start = cell.end()
    start, end, body = title_span(page, candidate.title_line, start, names)
    return Heading(
        candidate.line,
        candidate.numbering.printed,
        start,
        end,
        body,
        candidate.numbering.place,
        candidate.numbering.series,
        begin=candidate.numbering.start,
    )


def title_span(page: CleanText, index: int, start: int, names: list[str]) -> tuple[int, int, int]:
    """Where the title stands in its line (or runs on to the next), and where the item's text begins."""
    lines = page.lines
    line = lines[index]
    text = page.text
    while start < line.end and text[start] in " \t.:-–—)*|":
        start += 1
    words = text[start : line.end]
    low = words.lower()
    download = DOWNLOAD.search(words) if "pdf" in low or "view the" in low else None
    if download:
        return start, start + download.start(), line.end
    around = closing(page, line) + ":-–—*\\|"
    size = title_length(words, bold=max(0, line.bold_end - start), names=names)
    end = start + size
    if _is_second_half(page, index, end):
        end = line.end
    elif end >= line.end - 1:
        end = line.end
        follower = index + 1
        while follower < len(lines) and _continues(page, lines[follower - 1], lines[follower]):
            end = lines[follower].end
            follower += 1
    body = end
    while end > start and text[end - 1] in around:
        end -= 1
    if text[end - 1 : end] == "." and end - start > 2 and not INITIAL_AT_END.search(text[start:end]):
        end -= 1
    return start, end, body


def _is_second_half(page: CleanText, index: int, at: int) -> bool:
    """Whether the line goes on with a few words in small letters ("Guide: small numbers"), above the item's prose."""
    line = page.lines[index]
    rest = SECOND_HALF.fullmatch(page.text, at, line.end)
    if not rest or VERB.search(rest[0]) or len(rest[0].split()) > MOST_IN_SECOND_HALF or index + 1 == len(page.lines):
        return False
    below = page.lines[index + 1]
    prose = below.end - below.start > line.end - line.start and not numberings(page.text, below.start, below.end)
    return below.gap and prose and below.column < 0 and not below.bullet


def _continues(page: CleanText, before: Line, after: Line) -> bool:
    """Whether a heading runs on in the next line: same boldness or capitals, no gap, no number of its own."""
    if after.gap or after.is_furniture or after.bullet or after.column != before.column or after.row != before.row:
        return False
    first, second = page.of(before), page.of(after)
    if NOT_ITEM.match(second):
        return False  # "MINUTES OF THE LAST MEETING" | "RESOLVED:"
    if numberings(page.text, after.start, after.end) or len(first) + len(second) > 220:
        return False
    if before.bold and after.bold:
        return True
    if is_capitals(first) and is_capitals(second) and len(first) > 30:
        return True
    return second[:1].islower() and not ENDED.search(first) and len(first) > 40 and len(second) < 60
