"""Heads, feet and numbers of pages: lines that stand at the same place on page after page, digits apart."""

from __future__ import annotations

import math
import re
from collections import Counter

from loaders.formats.pdf.marks import Line, Page

OUTMOST = 4  # lines at either end of a page that may belong to its furniture
SHARE = 0.5  # of the pages that have it
NEAR = 8.0  # points by which places may differ
EDGE = 0.12  # of a page's height: within it a lone number is the page's
PAGE_NUMBER = re.compile(
    r"(?:page|pg\.?|p\.)?\s*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?|[-–—]\s*\d{1,3}\s*[-–—]|\[\d{1,3}\]|\d{1,3}\s*\|\s*p\s*a\s*g\s*e",
    re.I,
)
TABLE_HEAD = re.compile(r"\b(?:actions?|by whom|owner|lead|item|minutes?)\b(?!\s*\d)", re.I)


def take_out(pages: list[Page]) -> list[str]:
    """Take the furniture out of the lines of all pages; gives the heads, each once, from top to bottom."""
    keys = [{id(line): key for line in _outer(page) for key in [_key(line, page)]} for page in pages]
    counts: Counter[tuple[str, bool, int]] = Counter()
    for known in keys:
        counts.update({near for text, top, place in known.values() for near in _around(text, top, place)})
    needed = max(2, math.ceil(SHARE * len(pages)))
    heads: dict[str, None] = {}
    seen: set[str] = set()
    for page, known in zip(pages, keys, strict=True):
        kept: list[Line] = []
        for line in page.lines:
            key = known.get(id(line))
            if key is None or not (counts[key] >= needed or _is_number(line, page)):
                kept.append(line)
            elif _heads_a_table(line) and key[0] not in seen:
                kept.append(line)
                seen.add(key[0])
            elif key[1] and not _is_number(line, page):
                heads.setdefault(line.text)
        page.lines = kept
    return list(heads)


def _outer(page: Page) -> list[Line]:
    return page.lines if len(page.lines) <= 2 * OUTMOST else page.lines[:OUTMOST] + page.lines[-OUTMOST:]


def _key(line: Line, page: Page) -> tuple[str, bool, int]:
    """Words without digits, whether the line is in the upper half, and its place in steps of ``NEAR``."""
    text = re.sub(r"\d+", "#", line.text.casefold())
    return text, line.y < page.height / 2, round(line.y / NEAR)


def _around(text: str, top: bool, place: int) -> list[tuple[str, bool, int]]:
    return [(text, top, place - 1), (text, top, place), (text, top, place + 1)]


def _is_number(line: Line, page: Page) -> bool:
    in_edge = line.y < EDGE * page.height or line.y > (1 - EDGE) * page.height
    return in_edge and bool(PAGE_NUMBER.fullmatch(line.text.strip()))


def _heads_a_table(line: Line) -> bool:
    words = line.text.split()
    return len(words) <= 8 and bool(TABLE_HEAD.search(line.text)) and any(
        later.x0 - earlier.x1 > 2 * earlier.height for earlier, later in zip(line.words, line.words[1:], strict=False)
    ) or line.text.strip().casefold() in ("action", "actions", "action by", "by whom")
