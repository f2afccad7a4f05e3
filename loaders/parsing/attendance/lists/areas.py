"""Lists that tell for whom people come before their names, a body or an area to a line: "Upton: Ann Adams, Bob Brown".

Forums and federations write so. A line may say that nobody came, and who of that area sent apologies.
"""

from __future__ import annotations

import re

from loaders.minutes import Status
from loaders.parsing.attendance.drafts import AttendeeDraft, Findings, Listed
from loaders.parsing.attendance.lists.pieces import LabelledBlock
from loaders.parsing.attendance.lists.shapes import FOR_WHOM
from loaders.parsing.attendance.lists.zones import AREA_LINE
from loaders.parsing.attendance.persons import read_list
from loaders.parsing.forms import is_organisation, is_role
from loaders.parsing.text import CleanText
from loaders.parsing.words import bodies

# Who is away, behind those who came: "Ann Adams, apologies from Bob Brown".
AWAY = re.compile(r"[,;.]?\s*\(?\b[Aa]polog(?:y|ies)\s*(?:from|:|[-–])\s*")
FEWEST_AREAS = 3  # lines of such a list
FEWEST_BODIES = 2  # the same where all of them are bodies
MOST = 0.7  # of its lines are such


def read_areas(page: CleanText, block: LabelledBlock) -> Findings | None:
    """The people of a list that gives their area or body before them; None where it is no such list."""
    lines = [page.lines[number] for number in block.lines if page.of(page.lines[number]).strip()]
    matches = [(line, AREA_LINE.match(page.text, line.start, line.end)) for line in lines]
    told = [(line, match) for line, match in matches if match is not None and _is_area(match.group("area"))]
    fewest = FEWEST_BODIES if all(is_organisation(match.group("area")) for _, match in told) else FEWEST_AREAS
    if len(told) < fewest or len(told) < MOST * len(lines):
        return None
    listed: list[Listed] = []
    for line, match in told:
        area = " ".join(match.group("area").split())
        away = AWAY.search(page.text, match.end(), line.end)
        runs: list[tuple[int, int, Status]] = [(match.end(), away.start() if away else line.end, block.status)]
        if away is not None:
            runs.append((away.end(), line.end, "apologies"))
        for start, end, status in runs:
            people = read_list(page.text, start, end) if page.text[start:end].strip() else []
            listed += [Listed(_from(person, area), status) for person in people if person.is_sure]
    return Findings(tuple(listed), frozenset(block.lines)) if listed else None


def _is_area(words: str) -> bool:
    """Whether words before a colon may be an area or a body: no office is told."""
    return not is_role(words)


def _from(person: AttendeeDraft, area: str) -> AttendeeDraft:
    if area.lower() in bodies.PLAIN or area.rsplit(maxsplit=1)[-1][0].islower():
        return person  # "Council: Ann Adams", "Board link: Ann Adams"
    return person if person.organisation else person._replace(organisation=FOR_WHOM.sub("", area))
