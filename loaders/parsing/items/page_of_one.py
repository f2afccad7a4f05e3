"""The page that a council's web site has for one item of an agenda: its heading is the only one.

Such a page begins "Agenda item", with the item's title below; or, where only the item's row was taken from the page of
a meeting, with the title and the size of its paper ("41 Bathing Waters PDF 117 KB"). The minutes of the item stand
under "Minutes:", "Decision:" or nothing; numbers in them count paragraphs and clauses.
"""

from __future__ import annotations

import re

from loaders.parsing.items.headings import Heading
from loaders.parsing.text import DOWNLOAD, CleanText, Line

SERIES = ("page", "")  # what its heading counts in: nothing
MOST_ABOVE = 4  # lines of the site's name, the page's title and the like above "Agenda item"
LONGEST_TITLE = 250
NAMES_THE_PAGE = re.compile(r"\W*(?:agenda\s+item|issue\s+details|decision\s+details)(?:\s+[-–—]\s+.+)?\s*", re.I)
BARE_NAME = re.compile(r"\W*(?:agenda\s+item|issue\s+details|decision\s+details)\W*", re.I)
TEXT_BEGINS = re.compile(r"\W*(?P<label>minutes|decisions?)\s*:\W*", re.I)
NUMBER = re.compile(r"(?P<number>\d{1,4}(?:[./-]?\w{1,3})?)\.?\s+(?=[A-Z])")
ITEM_OF = re.compile(r"\(Item\s+(?P<number>[^\s)]+?)\.?\)\W*$")


def heading_of_page(page: CleanText) -> Heading | None:
    """The heading of a page of one item; None for other pages."""
    lines = [index for index, line in enumerate(page.lines) if page.of(line).strip()]
    index = _below_name(page, lines)
    if index is None:
        index = _with_its_paper(page, lines)
    if index is None:
        return None
    line = page.lines[index]
    number = NUMBER.match(page.text, line.start, line.end)
    start = number.end() if number else line.start
    paper = DOWNLOAD.search(page.text, start, line.end)
    end = paper.start() if paper else line.end
    printed = number["number"] if number else _number_below(page, index)
    return Heading(index, printed, start, end, line.end, 1, SERIES, begin=line.start)


def is_of_page(heading: Heading) -> bool:
    """Whether a heading was found to be the only one of such a page."""
    return heading.series == SERIES


def opening_line(page: CleanText, heading: Heading) -> int:
    """The first of the lines that name the page, or its heading's: what stands above may name board and day."""
    named = (at for at in range(heading.line) if NAMES_THE_PAGE.fullmatch(page.of(page.lines[at])))
    return next(named, heading.line)


def _below_name(page: CleanText, lines: list[int]) -> int | None:
    """The line of the title below "Agenda item" in a line of its own."""
    for place, index in enumerate(lines[:MOST_ABOVE]):
        if BARE_NAME.fullmatch(page.of(page.lines[index])):
            below = lines[place + 1] if place + 1 < len(lines) else None
            return below if below is not None and _is_title(page, page.lines[below]) else None
    return None


def _is_title(page: CleanText, line: Line) -> bool:
    words = page.of(line).strip()
    return len(words) <= LONGEST_TITLE and not TEXT_BEGINS.match(words) and not words.endswith((".", ":"))


def _with_its_paper(page: CleanText, lines: list[int]) -> int | None:
    """The first line, which alone has a paper to be had, over one text of minutes."""
    if not lines or not DOWNLOAD.search(page.of(page.lines[lines[0]])):
        return None
    begun = [index for index in lines[1:] if TEXT_BEGINS.fullmatch(page.of(page.lines[index]))]
    labels = [words["label"].lower()[:3] for index in begun if (words := TEXT_BEGINS.match(page.of(page.lines[index])))]
    if not labels or len(set(labels)) < len(labels):
        return None
    others = (DOWNLOAD.search(page.of(page.lines[index])) for index in lines[1:] if index < begun[-1])
    return None if any(others) else lines[0]


def _number_below(page: CleanText, index: int) -> str | None:
    """The item's number as the line that names the meeting has it: "Meeting of Cabinet, 4 March 2019 (Item 9.)"."""
    told = (ITEM_OF.search(page.of(line)) for line in page.lines[index + 1 : index + 4])
    found = next(filter(None, told), None)
    return found["number"] if found else None
