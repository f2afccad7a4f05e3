"""Board and day on the page that a council's web site has for one item, a decision or an issue.

They stand in lines of the site's own below the item's title, where the page is one that has them; what stands above
the title is the site's name and no board, unless a day stands there too.
"""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.parsing.forms import find_dates
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.fields import Field, TitleBlock
from loaders.parsing.title_block.time import read_time
from loaders.spans import Span

# "Meeting of Cabinet, Monday 4 March 2019 6.30 pm (Item 9.)", "Meeting: 07/07/2022 - Highways Committee (Item 34)",
# "Decided at meeting: 12/02/2020 - Cabinet"
MEETING_OF = re.compile(
    r"\W*Meeting\s+of\s+(?:the\s+)?(?P<board>[A-Z].{2,120}?),\s+(?P<day>[^()]*?\d{4}\b[^()]*?)\s*\(Item\s[^)]*\)\W*"
)
MEETING = re.compile(
    r"\W*(?:Meeting|Decided\s+at\s+meeting)\s*:\W*(?P<day>\d[\d/.]+)\s+[-–—]\s+(?P<board>[A-Z].{2,120}?)(?:\s+\(Item\s[^)]*\))?\W*"
)
MAKER = re.compile(r"\W*Decision\s+maker\s*:\W*(?P<board>[A-Z].{2,120}?)\W*", re.I)
DAY = re.compile(r"\W*Date\s+of\s+decision\s*:\W*(?P<day>\d.*?)\W*", re.I)


def title_of_page(page: CleanText, below: int, above: TitleBlock) -> TitleBlock:
    """The title block of such a page: of its lines from ``below`` on, and ``above``, what was read above its title."""
    lines = page.lines[below:]
    told = _first(page, lines, MEETING_OF) or _first(page, lines, MEETING)
    if told is not None:
        line, found = told
        return _joined(page, above, found, found, read_time(page, [line], below))
    maker, day = _first(page, lines, MAKER), _first(page, lines, DAY)
    if maker is not None and day is not None:
        return _joined(page, above, maker[1], day[1], None)
    return above if above.date is not None else replace(above, board=None, parent=None)


def _first(page: CleanText, lines: list[Line], pattern: re.Pattern[str]) -> tuple[Line, re.Match[str]] | None:
    found = ((line, pattern.fullmatch(page.text, line.start, line.end)) for line in lines)
    return next(((line, match) for line, match in found if match), None)


def _joined(
    page: CleanText, above: TitleBlock, board: re.Match[str], day: re.Match[str], time: Field[str] | None
) -> TitleBlock:
    """What the page's own lines tell; a council that is named above runs the board."""
    dates = (found for found in find_dates(page.text, *day.span("day")) if found.value)
    date = next((Field(found.value, Span(found.start, found.end)) for found in dates if found.value), None)
    name = Field(board["board"], Span(*board.span("board")))
    parent = above.board if above.parent is None and above.board and above.board.value != name.value else above.parent
    return replace(above, board=name, parent=parent, date=date or above.date, time=time or above.time)
