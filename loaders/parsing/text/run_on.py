"""Minutes that a web site's converter set as one paragraph: each of their items begins a line of its own again.

Such a paragraph is known by the numbers in it: four or more that count on, before a capital letter. Before the first of
them stand the title and the list of those present; the labels of that list begin lines, too. Elsewhere a number and a
title in capitals that run into the end of a sentence do. The text keeps its length: a space becomes a line's end.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from loaders.parsing.text.lines import CleanText, Line

SHORTEST = 900  # characters of such a paragraph
FEWEST = 4  # numbers that count on in it
MOST_MISSING = 2  # numbers that are not found before the count is taken to have ended
LONGEST_HEAD = 2500  # characters of title and attendance before the first number
# "1. Apologies", "2.0 To fill", "4 Finance" with one blank before it; not "Section 4. The", "item 12. Payment".
NUMBER = (
    r"(?<!\b[Ii]tem)(?<!\b[Ss]ection)(?<!\b[Pp]age)(?<!\b[Nn]o)(?<!\b[Nn]o\.)[ ](?={}(?:\.0|[.)])?[ ]{{1,3}}[A-Z‘“\"(])"
)
# A heading in capitals behind the end of a sentence: "... has been ordered. 4. WAR MEMORIAL".
RUN_IN = re.compile(r"[.!?] (?=\d{1,2}\. (?:[A-Z]{3,}(?: [A-Z]{2,}|\b[:.]| - )|[A-Z]{2} [A-Z]{3,}))(?<=[a-z]..)")
MARKED = re.compile(r" \d{1,3}(?:\.0|[.)]) ")
# The labels of lists in such a head, with the mark behind them that makes them labels.
_WHO = ("Members", "Those", "Councillors", "Trustees", "Governors", "Officers", "Others", "Also")
_NOT_BEHIND = "".join(rf"(?<!\b{word})" for word in (*_WHO, "also", "In", "in", "IN"))
LABEL = re.compile(
    rf"{_NOT_BEHIND}[ ]"
    rf"(?=(?:Sederunt|SEDERUNT|(?:{'|'.join(_WHO)}) present|(?:(?:{'|'.join(_WHO)}) )?(?:Present|PRESENT)|"
    r"(?:Also )?[Ii]n [Aa]ttendance|IN ATTENDANCE|Attendance|Those [Aa]ttending|Apologies|APOLOGIES|"
    r"Members of the [Pp]ublic)(?: \([^()]{1,30}\))?\s?(?::[-–]?|[-–])(?=\s))"
)


def break_up(page: CleanText) -> None:
    """Cut paragraphs that hold a whole set of minutes into lines, in place."""
    wanted: int | None = None
    places: list[int] = []
    for start, end in list(_long_paragraphs(page.lines)):
        found, wanted = _places(page.text, start, end, wanted)
        places += found
    run_in = [match.end() - 1 for match in RUN_IN.finditer(page.text)]
    if not places and not run_in:
        return
    counted = frozenset(places)
    places = sorted(counted.union(run_in))
    characters = list(page.text)
    for place in places:
        characters[place] = "\n"
    page.text = "".join(characters)
    page.lines = [part for line in page.lines for part in _parts(line, places, counted)]


def _long_paragraphs(lines: list[Line]) -> Iterator[tuple[int, int]]:
    """Where the document's own lines that are as long begin and end (they hold several where bullets cut them)."""
    for _, group in groupby(lines, key=attrgetter("number")):
        members = list(group)
        first, last = members[0], members[-1]
        if last.end - first.start >= SHORTEST and first.column < 0 and last.column < 0 and not first.key:
            yield first.start, last.end


def _places(text: str, start: int, end: int, wanted: int | None) -> tuple[list[int], int | None]:
    """Where a paragraph is cut, and the number that the next such paragraph should go on with."""
    if not MARKED.search(text, start, end):
        return [], wanted
    places, following = _numbers(text, start, end, wanted or 1)
    if len(places) < (FEWEST if wanted is None else 1):
        return [], wanted
    head = min(places[0], start + LONGEST_HEAD) if wanted is None else start
    labels = [match.start() for match in LABEL.finditer(text, start, head)]
    return [*labels, *places], following


def _numbers(text: str, start: int, end: int, number: int) -> tuple[list[int], int]:
    places: list[int] = []
    missing = 0
    while missing <= MOST_MISSING:
        found = re.compile(NUMBER.format(number)).search(text, start, end)
        if found is None:
            missing += 1
        else:
            places.append(found.start())
            start, missing = found.end(), 0
        number += 1
    return places, number - missing


def _parts(line: Line, places: list[int], counted: frozenset[int]) -> Iterator[Line]:
    """The line, cut at those of the places that stand in it."""
    own = places[bisect_left(places, line.start) : bisect_left(places, line.end)]
    if not own:
        yield line
        return
    for start, end in zip([line.start, *(place + 1 for place in own)], [*own, line.end], strict=True):
        if start < end:
            yield replace(
                line,
                start=start,
                end=end,
                gap=line.gap or start != line.start,
                bold_end=max(start, min(line.bold_end, end)),
                lead_end=max(start, min(line.lead_end, end)),
                is_cut=start - 1 in counted,
            )
