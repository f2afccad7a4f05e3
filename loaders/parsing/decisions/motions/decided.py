"""Tables that tell for each row what was decided: "Item | Decision | Vote", of items or of proposals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.motions.counts import votes_counted
from loaders.parsing.decisions.motions.motions import Motion
from loaders.parsing.decisions.motions.tables import TabledMotion, verdict_of_cell
from loaders.parsing.text import Line, collapse_whitespace
from loaders.spans import Span

# "-", "N/A", "See above", "Yes", "For decision": what decides nothing, or is yet to be decided.
NOTHING = re.compile(
    r"\W*(?:n/?a|none|nil|yes|no|tbc|tba|pending|see\s.*|for\s\w+|to\s+be\s+\w+|information|discussion|[\w]+\s*/\s*[\w]+)?\W*",
    re.I,
)
# "Agreed 4-0", "Deferred to July", "Lost": how it ended, and of what stands in another cell.
ENDED = re.compile(
    r"\W*(?:(?:unanimously|all)\s+)?(?:not\s+)?(?:agreed|approved|carried|passed|adopted|accepted|noted|endorsed|supported|lost|defeated|"
    r"rejected|refused|declined|deferred|postponed|withdrawn|fell|resolved|ratified|confirmed)\b(?!\s+(?:that|to\s+[a-z]+\s+(?:the|an?)\b))",
    re.I,
)
# "6-1", "6 : 1" below "Vote".
SCORE_ALONE = re.compile(
    r"\W*(?P<for>\d{1,3})\s*(?:[-–:]|to)\s*(?P<against>\d{1,3})(?:\s*[-–:]\s*(?P<abstained>\d{1,3}))?\W*"
)
SCORE_BEHIND = re.compile(r"\b(?P<for>\d{1,3})\s*[-–]\s*(?P<against>\d{1,3})\b(?!\s*[-–/]\s*\d)\W*$")
# "24/01234/FUL" beside "Approved": what a planning authority made of an application.
APPLICATION = re.compile(r"\b\d{2,4}/\d{3,}|\b[A-Z]{1,3}/\d{2,4}/\d{2,}")
OF_AUTHORITY = re.compile(
    r"\W*(?:approved|approval|refused|refusal|rejected|granted|permitted|permission|withdrawn)\b", re.I
)


def read_decided(item: ItemContext) -> tuple[list[TabledMotion], list[Span]]:
    """What the rows of such tables decide, and where these rows stand."""
    found: list[TabledMotion] = []
    spans: list[Span] = []
    for columns, cells in _rows(item):
        whole = Span(min(line.start for line in cells.values()), max(line.end for line in cells.values()))
        cell = cells.get(columns.get("decision", -1))
        if cell is None:
            spans += [] if columns else [whole]  # of the head
            continue
        spans.append(whole)
        told = _decided(item, cell, cells.get(columns["matter"]), cells.get(columns.get("vote", -1)))
        if told is not None:
            found.append(told)
    return found, spans


def _rows(item: ItemContext) -> Iterator[tuple[dict[str, int], dict[int, Line]]]:
    lines = [line for line in item.body.lines if line.column >= 0] if item.body.decided else []
    for row, group in groupby(lines, key=lambda line: line.row):
        if row in item.body.decided:
            cells: dict[int, Line] = {}
            for line in group:
                cells.setdefault(line.column, line)
            yield dict(item.body.decided[row]), cells


def _decided(item: ItemContext, cell: Line, matter: Line | None, vote: Line | None) -> TabledMotion | None:
    words = item.page.of(cell)
    if NOTHING.fullmatch(words) or not any(character.isalpha() for character in words):
        return None
    ended = ENDED.match(words)
    if matter is not None and APPLICATION.search(item.page.of(matter)) and OF_AUTHORITY.match(words):
        return None
    start = matter.start if ended and matter is not None and matter.start < cell.start else cell.start
    votes = _votes(item, cell, vote)
    motion = Motion(start, cell.end, (), (), *(votes.get(option) for option in ("for", "against", "abstained")))
    text = collapse_whitespace(item.text[start : cell.end])
    return TabledMotion(start, cell.end, Span(start, cell.end), motion, verdict_of_cell(words if ended else ""), text)


def _votes(item: ItemContext, cell: Line, vote: Line | None) -> dict[str, int]:
    alone = SCORE_ALONE.fullmatch(item.page.of(vote)) if vote else None
    if alone:
        return {option: int(number) for option, number in alone.groupdict().items() if number}
    for place in (vote, cell):
        counted = votes_counted(item.text, item.page.passage(place.start, place.end)) if place else {}
        if counted:
            return _of_lost(item, cell, {str(option): number for option, number in counted.items()})
    behind = SCORE_BEHIND.search(item.page.of(cell)) if ENDED.match(item.page.of(cell)) else None
    if behind is None:
        return {}
    return _of_lost(item, cell, {"for": int(behind["for"]), "against": int(behind["against"])})


def _of_lost(item: ItemContext, cell: Line, votes: dict[str, int]) -> dict[str, int]:
    """The tally; of what was lost the smaller number was for it: "Lost 5-2"."""
    if verdict_of_cell(item.page.of(cell)).outcome not in ("lost", "fell") or not {"for", "against"} <= votes.keys():
        return votes
    fewer, more = sorted((votes["for"], votes["against"]))
    return votes | {"for": fewer, "against": more}
