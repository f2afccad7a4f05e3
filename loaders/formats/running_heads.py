"""Heads of pages: furniture that says the same on each page, and now and then the only place of the meeting's day."""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.formats.blocks import Block, flows
from loaders.parsing.forms import find_dates

TITLE_REACH = 1500  # characters within which minutes name their day
TITLE = re.compile(r"\b(?:minutes|meeting|board|committee|council|partnership|panel|forum)\b", re.I)


# "28/11/2026, 14:14  Agenda and minutes": what a browser prints above a page is the day of printing.
PRINTED_BY_BROWSER = re.compile(
    r"^\W*\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[AP]\.?M\.?)?(?:\s|$)", re.I
)
# "Wexley Parish Council", "LONGMERE SCHOOLS FORUM": a line that is the name of a body, and nothing else.
BODY = re.compile(
    r"(?:(?:[A-Z][\w’'&.-]*|of|and|the|for|on|&|,)\s+){1,7}(?:(?i:council|board|committee|trust|partnership|panel|forum|"
    r"commission|authority|governors|cabinet|association|federation|school|academy|alliance))\W*"
)
LONGEST_NAME = 90


def heads_worth_keeping(heads: Iterable[str], blocks: Iterable[Block]) -> list[str]:
    """Of the lines at the head of pages those that name the meeting, its day or its body, where the text doesn't."""
    lines = [line for line in dict.fromkeys(heads) if not PRINTED_BY_BROWSER.match(line)]
    beginning = ""
    for block in blocks:
        beginning += "\n".join(line for flow in flows([block]) for line in flow.lines) + "\n"
        if len(beginning) > TITLE_REACH:
            break
    beginning = beginning[:TITLE_REACH]
    if any(any(find_dates(line)) for line in lines) and not any(find_dates(beginning)):
        return [line for line in lines if TITLE.search(line) or any(find_dates(line))]
    said = beginning.casefold()
    return [line for line in lines if _names_a_body(line) and line.strip().casefold() not in said]


def _names_a_body(line: str) -> bool:
    return len(line) <= LONGEST_NAME and BODY.fullmatch(line.strip()) is not None
