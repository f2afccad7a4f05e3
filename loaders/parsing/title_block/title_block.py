"""What stands before the first item: the board, its parent body, date, time and place."""

from __future__ import annotations

import re
from collections.abc import Collection

from loaders.parsing.forms import find_dates
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.board import GENERIC, read_board
from loaders.parsing.title_block.date import OF_THE_MEETING, OF_THE_PAGE, read_date
from loaders.parsing.title_block.fields import TitleBlock
from loaders.parsing.title_block.tidying import BODY
from loaders.parsing.title_block.time import read_time
from loaders.parsing.title_block.unit import council_at_the_foot
from loaders.parsing.title_block.venue import read_venue
from loaders.parsing.title_block.wrapped import with_sentences_joined
from loaders.parsing.words import alternatives, bodies, task_lists

AGENDA_BEGINS = re.compile(rf"^{alternatives(task_lists.ENDS_TITLE_BLOCK)}\s*:?$", re.I)
TITLE_OF_AGENDA = re.compile(r"agenda\s*:?$", re.I)
VENUE_LINE = re.compile(r"venue", re.I)  # furniture of web pages that tells something all the same
KEYS = OF_THE_MEETING | {"title", "start", "date", "location", "venue", "place", "board", "committee", "name"}
"""Keys of front matter that may tell something of the meeting."""
# "Minutes: Audit Committee (AC)": nobody who took the minutes, but whose they are.
MINUTES_OF_BODY = re.compile(rf"\W*(?:minutes|notes)\s*[:–—-]\s*[A-Z].*\b{BODY}(?:\s+\([A-Z&]{{2,8}}\))?\W*", re.I)
# "Upton Parish Council", printed on every page.
HEAD_OF_BODY = re.compile(
    rf"(?:(?:[A-Z][\w’'.&-]*|of|and|the|for|on|with)\s+){{1,8}}{alternatives(bodies.NAMED_IN_TITLES)}", re.I
)
MOST_LINES = 40
# "You are summoned to attend a meeting on 1 April": behind the day of the letter and the list of members.
CALLED = re.compile(r"\b(?:summoned|invited|requested)\s+to\s+attend\b", re.I)


def read_title(page: CleanText, first_item: int, attendance_lines: Collection[int]) -> TitleBlock:
    """Read the lines before the first item (``first_item`` is its line) that belong to no attendance list."""
    attendance_lines = {at for at in attendance_lines if not MINUTES_OF_BODY.fullmatch(page.of(page.lines[at]))}
    zone = _zone(page, first_item, attendance_lines)
    if not zone:
        return TitleBlock()
    board, parent = read_board(page, zone)
    if parent is None and (heads := _heads_of_a_body(page, first_item)):
        wider, above = read_board(page, sorted([*zone, *heads], key=lambda line: line.start))
        if board is None or GENERIC.fullmatch(board.value) or (wider and wider.value == board.value):
            board, parent = wider, above
    return TitleBlock(
        board=board,
        parent=parent or council_at_the_foot(page, board),
        date=read_date(page, with_sentences_joined(page, zone)),
        time=read_time(page, _zone(page, first_item, attendance_lines, whole=True), first_item),
        venue=read_venue(page, zone),
    )


def _heads_of_a_body(page: CleanText, first_item: int) -> list[Line]:
    """Running heads before the first item that name a body: the title below them may only say "the Council"."""
    lines = page.lines[:first_item]
    return [line for line in lines if line.is_furniture and HEAD_OF_BODY.fullmatch(page.of(line).strip())]


def _ends_zone(words: str, *, dated: bool) -> bool:
    """Whether a line begins a list; "Agenda" is a part of the title where nothing before it tells the day."""
    return bool(AGENDA_BEGINS.match(words)) and (dated or not TITLE_OF_AGENDA.match(words))


def _zone(page: CleanText, first_item: int, attendance_lines: Collection[int], *, whole: bool = False) -> list[Line]:
    """The lines of the title block; those behind the attendance only where none before tells the day, or ``whole``."""
    zone: list[Line] = []
    first_list = max(min(attendance_lines, default=first_item), _called(page, first_item))
    dated = False
    for index, line in enumerate(page.lines[: max(first_item, 1)]):
        if index > first_list and dated and not whole:
            break
        if len(zone) >= MOST_LINES or (zone and _ends_zone(page.of(line), dated=dated)):
            break
        if index in attendance_lines or (line.is_furniture and not VENUE_LINE.match(page.of(line))):
            continue
        if not line.key or line.key in KEYS:
            zone.append(line)
            told = line.key not in OF_THE_PAGE
            dated = dated or (told and any(day.year_given for day in find_dates(page.text, line.start, line.end)))
    return zone or page.lines[:3]


def _called(page: CleanText, first_item: int) -> int:
    """The line before the first item that calls to the meeting; 0 where none does."""
    calls = (index for index, line in enumerate(page.lines[:first_item]) if CALLED.search(page.of(line)))
    return next(calls, 0)
