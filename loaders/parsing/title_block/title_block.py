"""What stands before the first item: the board, its parent body, date, time and place."""

from __future__ import annotations

import re
from collections.abc import Collection

from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.board import read_board
from loaders.parsing.title_block.date import read_date
from loaders.parsing.title_block.fields import TitleBlock
from loaders.parsing.title_block.time import read_time
from loaders.parsing.title_block.venue import read_venue
from loaders.parsing.words import alternatives, task_lists

AGENDA_BEGINS = re.compile(rf"^{alternatives(task_lists.ENDS_TITLE_BLOCK)}\s*:?$", re.I)
VENUE_LINE = re.compile(r"venue", re.I)  # furniture of web pages that tells something all the same
KEYS = frozenset({"title", "start", "date", "location", "venue", "board", "committee", "name"})  # of front matter
MOST_LINES = 40


def read_title(page: CleanText, first_item: int, attendance_lines: Collection[int]) -> TitleBlock:
    """Read the lines before the first item (``first_item`` is its line) that belong to no attendance list."""
    zone = _zone(page, first_item, attendance_lines)
    if not zone:
        return TitleBlock()
    board, parent = read_board(page, zone)
    return TitleBlock(
        board=board,
        parent=parent,
        date=read_date(page, zone),
        time=read_time(page, zone, first_item),
        venue=read_venue(page, zone),
    )


def _zone(page: CleanText, first_item: int, attendance_lines: Collection[int]) -> list[Line]:
    """The lines of the title block."""
    zone: list[Line] = []
    for index, line in enumerate(page.lines[: max(first_item, 1)]):
        if len(zone) >= MOST_LINES or (zone and AGENDA_BEGINS.match(page.of(line))):
            break
        if index in attendance_lines or (line.noise and not VENUE_LINE.match(page.of(line))):
            continue
        if not line.key or line.key in KEYS:
            zone.append(line)
    return zone or page.lines[:3]
