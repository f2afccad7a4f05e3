"""Heads, feet and numbers of pages: lines that stand at the same place on page after page, digits apart."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from loaders.formats.pdf.pages.marks import Line, Page
from loaders.formats.running_heads import DAY_AND_TIME, council_named

OUTMOST = 5  # lines at either end of a page that may belong to its furniture
FEWEST_LINES = 5  # of a document of one page that may have a foot
APART = 3.0  # heights of a line between such a foot and the text
SHARE = 0.5  # of the pages that have it
NEAR = 8.0  # points by which places may differ
EDGE = 0.12  # of a page's height: within it furniture stands
FAR_EDGE = 0.2  # within it too, where so many pages have it
MANY = 3
PAGE_NUMBER = re.compile(
    r"(?:page|pg\.?|p\.)?\s*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?|[-–—]\s*\d{1,3}\s*[-–—]|\[\d{1,3}\]|"
    r"\d{1,3}\s*\|\s*p\s*a\s*g\s*e",
    re.I,
)
# What browsers print around a page: the day and time of printing beside its title, its address beside its number.
# The same in words, which a head of the minutes' own may hold as well: told by the address on the page's other edge.
IN_WORDS = (
    r"(?:[A-Z][a-z]+day,?\s+)?\d{1,2}\s+[A-Z][a-z]{2,8}\.?,?\s+\d{4}(?:,|\s+at)?\s+"
    r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[AP]\.?M\.?)?"
)
ADDRESS = r"(?:https?|file)://\S+"
PAGE_OF = r"\d{1,3}(?:\s*/\s*|\s+of\s+)\d{1,3}"
PRINTED_ABOVE = re.compile(rf"{DAY_AND_TIME}(?:\s.*)?|{ADDRESS}", re.I)
PRINTED_BELOW = re.compile(rf"{ADDRESS}(?:\s+{PAGE_OF})?|(?:{PAGE_OF}\s+)?{DAY_AND_TIME}(?:\s+{PAGE_OF})?", re.I)
ADDRESS_BELOW = re.compile(ADDRESS, re.I)
PRINTED_IN_WORDS = re.compile(rf"{IN_WORDS}(?:\s.*)?")
ENDS_IN_WORDS = re.compile(IN_WORDS)  # behind the title, far to the right
TITLE_AND_ADDRESS = re.compile(rf".*\s{ADDRESS}", re.I)
PRINTER_EDGE = 0.06  # of a page's height: within it browsers print
TABLE_HEAD = re.compile(r"\b(?:actions?|by whom|owner|lead|item|minutes?)\b(?!\s*\d)", re.I)
LONGEST_HEAD = 8  # words of a table's head
STEADY = 0.6  # of the steps from page to page in which a head's numbers stay or go on with the pages
ITEM = re.compile(r"#[.)]\s+[^\W\d]")  # "12. Budget", with # for its digits

Numbers = tuple[int, list[int]]  # of a page, and those in a line on it
Key = tuple[str, bool, int]  # words without digits, whether at the head of a page, and the place in steps of ``NEAR``


def take_out(pages: list[Page]) -> tuple[list[str], list[str]]:
    """Take the furniture out of the lines of all pages; gives heads and feet, each once, from top to bottom."""
    counts: Counter[Key] = Counter()
    numbers: dict[tuple[str, bool], list[Numbers]] = {}
    if len(pages) > 1:
        for page in pages:
            keys = {_key(line, page): line for line in _outer(page)}
            counts.update({near for key in keys for near in _around(key)})
            for key, line in keys.items():
                numbers.setdefault(key[:2], []).append((page.number, list(map(int, re.findall(r"\d+", line.text)))))
        changing = {words for words, found in numbers.items() if not _are_of_pages(words[0], found)}
        counts = Counter({key: count for key, count in counts.items() if key[:2] not in changing})
    needed = max(2, math.ceil(SHARE * len(pages)))
    heads: dict[str, None] = {}
    feet: dict[str, None] = {}
    if len(pages) == 1 and (foot := _foot_of_only_page(pages[0])) is not None:
        pages[0].lines.remove(foot)
        feet[foot.text] = None
    seen: set[str] = set()
    for page in pages:
        gone: set[int] = set()
        for lines in (page.lines, page.lines[::-1]):
            for line in _furniture(lines, page, counts, needed):
                key = _key(line, page)
                is_printed = _is_printed(line, page)
                if _heads_a_table(line) and not is_printed and key[0] not in seen:
                    seen.add(key[0])
                    continue
                gone.add(id(line))
                if not _is_number(line) and not is_printed:
                    (heads if key[1] else feet).setdefault(line.text)
        page.lines = [line for line in page.lines if id(line) not in gone]
    return list(heads), list(feet)


def _foot_of_only_page(page: Page) -> Line | None:
    """The last line of a document of one page, where it stands apart at the foot and names a council."""
    if len(page.lines) < FEWEST_LINES:
        return None
    above, last = page.lines[-2:]
    apart = _in_edge(last, page, EDGE) and last.y > page.height / 2 and last.y - above.y > APART * last.height
    return last if apart and council_named(last.text) else None


def _are_of_pages(words: str, found: Sequence[Numbers]) -> bool:
    """Whether the numbers in a line that differs in nothing else are those of pages, or the same on most of them.

    What begins with the number of an item, another one on each page, is an item.
    """
    pairs = list(pairwise(found))
    if ITEM.match(words) and any(before[:1] != after[:1] for (_, before), (_, after) in pairs):
        return False
    steady = [
        all(after - before in (0, there - here) for before, after in zip(one, other, strict=True))
        for (here, one), (there, other) in pairs
    ]
    return sum(steady) >= STEADY * len(pairs)


def _furniture(lines: Iterable[Line], page: Page, counts: Counter[Key], needed: int) -> Iterator[Line]:
    """The lines that are furniture from an end of the page on: what stands nearer to the edge is furniture too."""
    for line in lines:
        count = counts[_key(line, page)] if any(map(str.isalpha, line.text)) else 0
        is_near = _in_edge(line, page, EDGE)
        is_repeated = count >= needed and (is_near or count >= MANY)
        is_printed = _is_printed(line, page)
        if not (
            is_repeated or is_printed or (_is_number(line) and (is_near or line.text.casefold().startswith("page")))
        ):
            return
        yield line


def _outer(page: Page) -> list[Line]:
    lines = page.lines if len(page.lines) <= 2 * OUTMOST else page.lines[:OUTMOST] + page.lines[-OUTMOST:]
    return [line for line in lines if _in_edge(line, page, FAR_EDGE)]


def _in_edge(line: Line, page: Page, edge: float) -> bool:
    return not edge * page.height <= line.y <= (1 - edge) * page.height


def _key(line: Line, page: Page) -> Key:
    return re.sub(r"\d+", "#", line.text.casefold()), line.y < page.height / 2, round(line.y / NEAR)


def _around(key: Key) -> list[Key]:
    text, is_head, place = key
    return [(text, is_head, near) for near in (place - 1, place, place + 1)]


def _is_number(line: Line) -> bool:
    return bool(PAGE_NUMBER.fullmatch(line.text.strip()))


def _is_printed(line: Line, page: Page) -> bool:
    """Whether a browser printed a line above or below the page."""
    if not _in_edge(line, page, PRINTER_EDGE):
        return False
    if line.y > page.height / 2:
        return PRINTED_BELOW.fullmatch(line.text) is not None
    if PRINTED_ABOVE.fullmatch(line.text):
        return True
    below = page.lines[-1] if page.lines else line
    if PRINTED_IN_WORDS.fullmatch(line.text) or (line.phrases[1:] and ENDS_IN_WORDS.fullmatch(line.phrases[-1].text)):
        return below is not line and _in_edge(below, page, PRINTER_EDGE) and ADDRESS_BELOW.match(below.text) is not None
    return TITLE_AND_ADDRESS.fullmatch(line.text) is not None and below is not line and _is_printed(below, page)


def _heads_a_table(line: Line) -> bool:
    """Whether a line names columns: repeated on each page where the table goes on, it is needed once."""
    if line.text.strip().casefold() in ("action", "actions", "action by", "by whom"):
        return True
    set_apart = any(later.x0 - earlier.x1 > 2 * earlier.height for earlier, later in pairwise(line.phrases))
    return len(line.text.split()) <= LONGEST_HEAD and set_apart and bool(TABLE_HEAD.search(line.text))
