"""Chains of numbers: which of a page's numbered lines are the headings of agenda items.

The headings form the heaviest chain of growing numbers in one series, found by dynamic programming over all numbered
lines: what looks like a heading weighs, what looks like an entry of a list does not, and missing numbers cost. So
references to other minutes and numbered lists inside items break the chain and are thereby no items.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from loaders.parsing.forms import CALLED, Numbering, numberings
from loaders.parsing.items.title_lines import title_lines
from loaders.parsing.items.weighing import NumberedLine, weight_of
from loaders.parsing.text import CleanText, Line, decision_columns, rows_of_tasks, rows_of_votes
from loaders.parsing.words import alternatives, task_lists

YEARS_CUT = range(8, 40)  # of this century, as numbers such as "22.44" print them
FEWEST_OF_A_YEAR = 3
FEWEST_OF_A_MEETING = 5
FIRST_ENTRY = re.compile(r":[ \t]*\n\W{0,2}1\b")
FEWEST_ENTRIES = 2  # of a list that is announced inside an item
WINDOW = 120  # how many earlier candidates of a series may precede one: keeps the search linear
# "Actions", "Decisions taken", "Next steps": the numbers below count entries, not items.
LIST_HEADING = re.compile(
    rf"^(?:(?:{alternatives(task_lists.SUMMARY_OF)}\s+)?(?:{alternatives(task_lists.AGREED)}\s+)?actions(?:\s+"
    rf"{alternatives(task_lists.LISTS, task_lists.ENTRIES, task_lists.CAME_ABOUT, task_lists.TO_BE_TAKEN)}|"
    rf"\s+from\b.*)?|action\s+{alternatives(task_lists.LISTS, task_lists.ENTRIES)}|"
    rf"(?:{alternatives(task_lists.SUMMARY_OF)}\s+)?decisions(?:\s+{alternatives(task_lists.DECIDED)})?|{alternatives(task_lists.NUMBERED)})\s*:?$",
    re.I,
)

# "RESOLVED:", "It was agreed that -": the numbers right below count the parts of one decision.
STEM = re.compile(
    r"\b(?:resolved|agreed|recommended|decided|ordered)\b[^.]{0,40}?(?:[:–—-]|\bthat)\s*$|^\W*(?:RESOLVED|AGREED|RECOMMENDED|DECIDED)\W*$",
    re.I,
)


STEM_ENDS = (":", "–", "—", "-", "that", "THAT", "That")
LONGEST_LONE_WORD = 24  # characters of a line that is "RESOLVED" with marks around it


def _may_be_stem(words: str) -> bool:
    """Whether a line ends as a stem does: asked first, as nearly none does."""
    words = words.rstrip()
    return words.endswith(STEM_ENDS) or len(words) < LONGEST_LONE_WORD


@dataclass(frozen=True)
class Candidate:
    """A numbered line: ``title_line`` is where its title stands (the next line where the number stands alone).

    ``listed`` tells that it counts the entries of a list such as "Actions" or "Decisions".
    """

    line: int
    title_line: int
    numbering: Numbering
    weight: float
    listed: bool = False


def strength(chain: list[Candidate]) -> float:
    """How much its members look like headings, on average."""
    return sum(c.weight for c in chain) / len(chain) if chain else 0.0


def candidates(page: CleanText) -> list[Candidate]:
    """All numbered lines that may be headings, with their weights."""
    found: list[Candidate] = []
    lines = page.lines
    listed = _listed(page)
    tasks = rows_of_tasks(page)
    voted = rows_of_votes(page)
    decided = decision_columns(page)
    title_ends = title_lines(page).stop
    for index, line in enumerate(lines):
        if index < title_ends:
            continue
        if line.key or (line.is_furniture and len(page.of(line)) > 6):
            continue
        if line.column > 1 or line.quoted or index in tasks:
            continue
        if line.row in decided and line.column in (1, decided[line.row].get("reference")):
            continue  # "31/0042" below "Reference", "3 Mill Lane" below "Site": beside a decision they head nothing
        for numbering in numberings(page.text, line.start, line.end):
            if index in voted and not page.text[numbering.start].isdigit():
                continue  # "C. Finch" is somebody who voted
            title_line = index
            if not page.text[numbering.end : line.end].strip(" \t.:-–—*"):
                follower = _next_line(lines, index)
                if follower is None:
                    continue
                title_line = follower
            weight = weight_of(NumberedLine(page, line, lines[title_line], numbering))
            if index in listed and numbering.series[0] in ("plain", "code") and weight < 4:
                weight -= 2.0
            if weight > 0:
                found.append(Candidate(index, title_line, numbering, weight, index in listed))
    return _without_called(page, found)


def _without_called(page: CleanText, found: list[Candidate]) -> list[Candidate]:
    """The candidates without "Item 3 - Survey" among "1. Notes", "2. Survey": what earlier items were about."""
    plain = [one for one in found if one.numbering.series == ("plain", "")]
    called = [one for one in plain if CALLED.match(page.text, one.numbering.start)]
    bare = [one for one in plain if one not in called]
    inside = called and bare and bare[0].line < called[0].line and {1, 2} <= {one.numbering.place for one in bare}
    return [one for one in found if one not in called] if inside else found


def _listed(page: CleanText) -> set[int]:
    """Lines of numbered lists that stand under a heading such as "Actions": entries, not items.

    Right below what a resolution begins with ("RESOLVED:"), with no gap between them and a mark at their ends, they are
    its parts.
    """
    found: set[int] = set()
    expected, close = 0, False
    for index, line in enumerate(page.lines):
        words = page.of(line)
        if LIST_HEADING.match(words) and line.column < 0:
            expected, close = 1, False
            continue
        if _may_be_stem(words) and STEM.search(words):
            expected, close = 1, True
            continue
        if close and (line.gap or not words.rstrip().endswith((".", ";", ",", " and"))):
            expected = 0
        if not expected or line.is_furniture:
            continue
        numbered = [n for n in numberings(page.text, line.start, line.end) if n.series[0] in ("plain", "code")]
        if numbered and numbered[0].place == expected and not line.heading and not line.bold:
            found.add(index)
            expected += 1
        elif line.heading or line.bold or (numbered and numbered[0].place != expected):
            expected = 0
    return found | _announced(page)


def _announced(page: CleanText) -> set[int]:
    """Lines of lists that a sentence inside an item announces, behind which the items count on.

    "2. Flood plan | The steps are: | 1. Ring the bell | 2. Open the hall | 3. Playground".
    """
    found: set[int] = set()
    if not FIRST_ENTRY.search(page.text):
        return found
    lines = [index for index, line in enumerate(page.lines) if not line.is_furniture]
    words = [page.of(page.lines[index]) for index in lines]
    places = {index: _plain_place(page, index) for index in lines}
    item: int | None = None
    at = 0
    while at < len(lines):
        place = places[lines[at]]
        if place is None and item is not None and words[at].endswith(":"):
            size = 0
            while at + size + 1 < len(lines) and places[lines[at + size + 1]] == size + 1:
                size += 1
            if size >= FEWEST_ENTRIES and _next_place(places, lines, at + size + 1) == item + 1:
                found.update(lines[at + 1 : at + size + 1])
                at += size
        item = place if place is not None else item
        at += 1
    return found


def _next_place(places: dict[int, int | None], lines: list[int], begin: int) -> int | None:
    """The plain number that comes next, from the line at ``begin`` on."""
    return next((place for index in islice(lines, begin, None) if (place := places[index]) is not None), None)


def _plain_place(page: CleanText, index: int) -> int | None:
    """The number that a line begins with, where it is a plain one."""
    line = page.lines[index]
    return next((n.place for n in numberings(page.text, line.start, line.end) if n.series[0] == "plain"), None)


def _next_line(lines: list[Line], index: int) -> int | None:
    for other in range(index + 1, min(index + 4, len(lines))):
        if not lines[other].is_furniture:
            return other
    return None


def best_chain(found: list[Candidate]) -> list[Candidate]:
    """The heaviest chain of growing numbers in one series (missing numbers cost, and so do jumps)."""
    series: dict[tuple[str, str], list[Candidate]] = {}
    for candidate in found:
        if candidate.numbering.series[0] != "decimal" or candidate.numbering.series[1] == "":
            series.setdefault(candidate.numbering.series, []).append(candidate)
    plain = {one.numbering.place for one in series.get(("plain", ""), ())}
    for members in (*_of_years(found, plain), *_before_years(found, plain)):
        series[members[0].numbering.series] = members
    if not plain and (members := _of_one_meeting(found)):
        series.setdefault(members[0].numbering.series, members)
    best: list[Candidate] = []
    best_score = 0.0
    for members in series.values():
        chain, score = heaviest(members)
        if score > best_score:
            best, best_score = chain, score
    return best


def _of_years(found: list[Candidate], plain: set[int]) -> Iterator[list[Candidate]]:
    """Candidates numbered on within a year, "22.44", "22.45", where no items have numbers that these would be parts of.

    ``plain`` are the numbers of plain headings.
    """
    series: dict[tuple[str, str], list[Candidate]] = {}
    for one in found:
        scheme, fixed = one.numbering.series
        if (
            scheme == "decimal"
            and fixed.isdigit()
            and int(fixed) in YEARS_CUT
            and not {int(fixed), int(fixed) - 1} & plain
        ):
            series.setdefault(one.numbering.series, []).append(one)
    yield from (members for members in series.values() if len(members) >= FEWEST_OF_A_YEAR)


def _before_years(found: list[Candidate], plain: set[int]) -> Iterator[list[Candidate]]:
    """Candidates numbered on within a year that stands behind, "43.15", "44.15", where no item has a plain number.

    They get the series and the places that "43/15" and "44/15" have.
    """
    series: dict[int, list[Candidate]] = {}
    for one in found:
        fixed, year = one.numbering.series[1], one.numbering.place
        if one.numbering.series[0] == "decimal" and fixed.isdigit() and year in YEARS_CUT and not plain:
            numbering = replace(one.numbering, series=("of-year", str(year)), place=int(fixed))
            series.setdefault(year, []).append(replace(one, numbering=numbering))
    yield from (members for members in series.values() if _count_on(members))


def _count_on(members: list[Candidate]) -> bool:
    """Whether three or more count on from line to line, nearly all of them by one."""
    steps = [after.numbering.place - before.numbering.place for before, after in pairwise(members)]
    return len(members) >= FEWEST_OF_A_YEAR and all(step > 0 for step in steps) and 2 * steps.count(1) > len(steps)


def _of_one_meeting(found: list[Candidate]) -> list[Candidate]:
    """Candidates numbered within a meeting's own number, "7.8" up to "7.14", where nothing else is numbered so."""
    decimals = [one for one in found if one.numbering.series[0] == "decimal" and one.numbering.series[1].isdigit()]
    same = len({one.numbering.series for one in decimals}) == 1
    return decimals if same and len(decimals) >= FEWEST_OF_A_MEETING else []


def heaviest(members: list[Candidate]) -> tuple[list[Candidate], float]:
    """The heaviest chain among candidates of one series, and its weight."""
    scores: list[float] = []
    before: list[int] = []
    for index, candidate in enumerate(members):
        start = candidate.numbering.place
        score, previous = candidate.weight - min(1.5, 0.3 * abs(start - 1) if start < 11 else 0.0), -1
        for other in range(max(0, index - WINDOW), index):
            step = start - members[other].numbering.place
            if 1 <= step <= 8 and members[other].line < candidate.line:
                reached = scores[other] + candidate.weight - 0.9 * (step - 1)
                if reached > score:
                    score, previous = reached, other
        scores.append(score)
        before.append(previous)
    if not scores:
        return [], 0.0
    at = max(range(len(scores)), key=scores.__getitem__)
    total = scores[at]
    chain: list[Candidate] = []
    while at >= 0:
        chain.append(members[at])
        at = before[at]
    return chain[::-1], total
