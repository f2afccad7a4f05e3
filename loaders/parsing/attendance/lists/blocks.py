"""The lines under a label, by the shape they have.

Each reader says whether a block has its shape (None where not). The order goes from the shape that is hardest to have
by chance to the one that any block has: a grid of marks, a table with heads, lists in paragraphs, a person to a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from loaders.parsing.attendance.drafts import Findings, LineDoubt, Listed, joined
from loaders.parsing.attendance.lists.areas import read_areas
from loaders.parsing.attendance.lists.by_line import heads_group, read_by_line, under_label
from loaders.parsing.attendance.lists.columns import read_columns
from loaders.parsing.attendance.lists.groups import find_groups
from loaders.parsing.attendance.lists.pieces import LabelledBlock
from loaders.parsing.attendance.lists.shapes import (
    NOT_LIST,
    chaired_for_another,
    count_marks,
    is_enumerated,
    is_unfinished,
)
from loaders.parsing.attendance.lists.tables import read_grid, read_table
from loaders.parsing.attendance.lists.unlisted import heads_a_list
from loaders.parsing.attendance.persons import holders, read_line, read_list
from loaders.parsing.forms import PLURAL_HONORIFICS, is_role, parse_name
from loaders.parsing.text import CleanText, Line

GOING_ON = ("(", "&")  # how a line begins that goes on with a list over an empty line
AND = re.compile(r"and\s", re.I)
FEWEST_HOLDERS = 2  # of offices in a paragraph over several lines
# A group before its people: "Visiting members: Ann Adams".
GROUP = re.compile(r"(?P<group>[A-Z][\w’'&/-]*(?:\s+[\w’'&/-]+){0,3})\s*:\s+(?=[A-Z])")
# A name that a line's end tears: "..., Doris" | "Jones, William Lloyd".
TORN_NAME = re.compile(r"[,;]\s+(?:[A-Z][a-z]{1,5}\.?\s+)?[A-Z][\w’'-]+\s*\n\s*[A-Z][\w’'-]+\s*(?:[,;.(]|and\s|$)")
FEWEST_MARKS = 2  # of them in the first line of a list whose lines tear names
LIST_MARKS = 3  # commas and semicolons in a line that is a list of its own


def read_block(page: CleanText, block: LabelledBlock) -> Findings:
    """The people of the lines under a label."""
    for _, reader in BLOCK_READERS:
        if (found := reader(page, block)) is not None:
            return found
    raise AssertionError("the last reader takes every block")


def _of_grid(page: CleanText, block: LabelledBlock) -> Findings | None:
    rows = read_grid(page, block.lines)
    if not rows:
        return None
    return Findings(
        tuple(row.listed for row in rows if row.listed is not None),
        frozenset(number for row in rows for number in row.lines),
        tuple(
            LineDoubt(page.lines[row.lines[0]].number, "which meeting the mark belongs to is lost")
            for row in rows
            if row.listed is None
        ),
    )


def _of_table(page: CleanText, block: LabelledBlock) -> Findings | None:
    table = read_table(page, block.lines)
    if table is None:
        return None
    people = under_label([one.attendee for one in table], block.label)
    statuses = [block.status if one.status == "present" else one.status for one in table]
    return Findings(tuple(map(Listed, people, statuses)), frozenset(block.lines))


def _of_groups(page: CleanText, block: LabelledBlock) -> Findings | None:
    """Groups before their people, and the lines between them, each of which is a list as any other."""
    groups = find_groups(page, block.lines, block.label.title)
    if not groups:
        return None
    found: list[Findings] = []
    rest = list(block.lines)
    for group in groups:
        at = rest.index(group.lines[0])
        if at:
            found.append(read_block(page, replace(block, lines=tuple(rest[:at]))))
        rest = rest[at + len(group.lines) :]
        listed = tuple(Listed(person, block.status) for person in under_label(list(group.people), block.label))
        found.append(Findings(listed, frozenset(group.lines)))
    if rest:
        found.append(read_block(page, replace(block, lines=tuple(rest))))
    return joined(found)


def _of_offices(page: CleanText, block: LabelledBlock) -> Findings | None:
    """Paragraphs of offices with their holders in brackets, which lines cut anywhere: "Director, Care (Mr A."."""
    paragraphs = _paragraphs(page, block.lines, torn=True)
    if not any(_holds_offices(page, numbers) for numbers in paragraphs):
        return None
    listed: list[Listed] = []
    read: set[int] = set()
    for numbers in paragraphs:
        first = page.lines[numbers[0]]
        start, end = first.start, page.lines[numbers[-1]].end
        words = page.text[start:end]
        if NOT_LIST.search(words) and not count_marks(words):
            continue
        read.update(numbers)
        if len(numbers) == 1 and heads_group(first, words):
            continue
        several = count_marks(words) >= LIST_MARKS or _holds_offices(page, numbers)
        people = (read_list if several else read_line)(page.text, start, end, block.label.title)
        listed += [Listed(person, block.status) for person in under_label(people, block.label)]
    return Findings(tuple(listed), frozenset(read))


def _holds_offices(page: CleanText, numbers: list[int]) -> bool:
    """Whether a paragraph over several lines holds offices with their holders in brackets."""
    several = sum(bool(page.of(page.lines[number]).strip()) for number in numbers) > 1
    start, end = page.lines[numbers[0]].start, page.lines[numbers[-1]].end
    return several and len(holders(page.text, start, end)) >= FEWEST_HOLDERS


def _of_paragraphs(page: CleanText, block: LabelledBlock) -> Findings | None:
    """Lists in sentences over several lines."""
    lines = [page.lines[i] for i in block.lines]
    lists = sum(_is_list(page.of(line)) for line in lines)
    torn = _tears_name(page, lines)
    runs_on = torn or (bool(lines) and _is_list(page.of(lines[0])) and is_unfinished(page.of(lines[0])))
    if not (lists or torn) or (not runs_on and lists < 0.5 * sum(bool(page.of(line).strip()) for line in lines[:3])):
        return None
    listed: list[Listed] = []
    read: set[int] = set()
    for numbers in filter(None, _without_heads(page, _paragraphs(page, block.lines))):
        start, end = page.lines[numbers[0]].start, page.lines[numbers[-1]].end
        words = page.text[start:end]
        marks = count_marks(words)
        if NOT_LIST.search(words) and marks < LIST_MARKS:
            continue
        people = (read_line if marks < LIST_MARKS else read_list)(page.text, start, end, block.label.title)
        if people:
            read.update(numbers)
            listed += [Listed(person, block.status) for person in under_label(people, block.label)]
    return Findings(tuple(listed), frozenset(read))


def _tears_name(page: CleanText, lines: Sequence[Line]) -> bool:
    """Whether a line of a list ends within a name, of which the next has the rest before a mark."""
    first = page.of(lines[0]) if lines else ""
    if count_marks(first) < FEWEST_MARKS:
        return False
    run = [lines[0], *takewhile(lambda line: not line.gap, lines[1:])]
    return any(TORN_NAME.search(f"{page.of(one)}\n{page.of(below)}") for one, below in pairwise(run))


def _without_heads(page: CleanText, paragraphs: list[list[int]]) -> Iterator[list[int]]:
    """Paragraphs cut at the headings of groups in them: "School members:", "Officers of the Council:"."""
    for numbers in paragraphs:
        rest: list[int] = []
        told = False
        for place, number in enumerate(numbers):
            line = page.lines[number]
            if chaired_for_another(page.of(line)) or told:
                told = not page.of(line).rstrip().endswith(".") and not told
                yield rest
                rest = []
                continue
            if heads_a_list(page, numbers, place):
                yield rest
                rest = []
                continue
            heads = heads_group(line, page.of(line)) and page.of(line).rstrip().endswith(":")
            if heads or (rest and opens_group(page.of(line)) and not is_unfinished(page.of(page.lines[rest[-1]]))):
                yield rest
                rest = [number]
            else:
                rest.append(number)
        yield rest


def opens_group(words: str) -> bool:
    """Whether a line opens with a group's name before its people: "Visiting members: Ann Adams, Bob Brown"."""
    match = GROUP.match(words)
    if match is None or not is_role(match.group("group")):
        return False
    return parse_name(match.group("group"), 0, match.end("group")) is None and match.group("group").endswith("s")


def _is_list(words: str) -> bool:
    """Whether a line is a list of its own: several marks, or a title of several people."""
    marks = count_marks(words)
    titled = PLURAL_HONORIFICS.match(words) is not None and (marks > 0 or is_unfinished(words))
    return marks >= LIST_MARKS or titled


def _paragraphs(page: CleanText, indexes: tuple[int, ...], *, torn: bool = False) -> list[list[int]]:
    """Lines put together up to the next gap, and over it where a list goes on: after a comma, with "and", in brackets.

    ``torn``: also where a line that holds brackets ends in none, and without a full stop: "Clerk (Ms Adams), Staff".
    """
    found: list[list[int]] = []
    for number in indexes:
        line = page.lines[number]
        if found and (
            not line.gap
            or (page.of(line)[:1] in GOING_ON and not is_enumerated(page.of(line)))
            or AND.match(page.of(line))
            or is_unfinished(before := page.of(page.lines[found[-1][-1]]))
            or (torn and ")," in before and not before.rstrip().endswith((".", ")")))
        ):
            found[-1].append(number)
        else:
            found.append([number])
    return found


BlockReader = Callable[[CleanText, LabelledBlock], Findings | None]
BLOCK_READERS: tuple[tuple[str, BlockReader], ...] = (
    ("a grid of marks", _of_grid),
    ("a table with heads", _of_table),
    ("columns one below another", read_columns),
    ("areas before their people", read_areas),
    ("groups before their people", _of_groups),
    ("offices with their holders in brackets", _of_offices),
    ("lists in paragraphs", _of_paragraphs),
    ("one person to a line", read_by_line),
)
