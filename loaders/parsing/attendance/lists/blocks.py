"""The lines under a label, by the shape they have.

Each reader says whether a block has its shape (None where not). The order goes from the shape that is hardest to have
by chance to the one that any block has: a grid of marks, a table with heads, lists in paragraphs, a person to a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.parsing.attendance.drafts import AttendeeDraft, Findings, LineDoubt, Listed
from loaders.parsing.attendance.lists.grid import read_grid
from loaders.parsing.attendance.lists.shapes import (
    NOT_LIST,
    OPEN_BRACKET,
    TELLS_OF_SOMEBODY,
    TOOK_THE_CHAIR,
    count_marks,
    is_unfinished,
)
from loaders.parsing.attendance.lists.table import read_table
from loaders.parsing.attendance.lists.zones import LabelledBlock
from loaders.parsing.attendance.persons import (
    holders,
    in_office,
    read_line,
    read_list,
    read_person,
    split_role,
    with_column,
)
from loaders.parsing.forms import PLURAL_HONORIFICS, Label, honorific_at, is_organisation, is_role, parse_name
from loaders.parsing.text import CleanText, Line
from loaders.parsing.words import alternatives, roles

# A line that says of the person above it: "(Chair)", "In the Chair".
CHAIR_LINE = re.compile(rf"\(?\s*(?:in\s+the\s+chair|{alternatives(roles.CHAIR)})\s*\)?\.?", re.I)
# The name behind a title: "Ann Adams", "Ann Adams-Brown".
TWO_WORDS = re.compile(r"\s*[A-Z][\w’'-]+\s+[A-Z][\w’'-]+(?=\s+[A-Z])")
# A line about others who came: "Two members of the public", "One reporter".
OTHERS_LINE = re.compile(r"\b(?:public|press|reporter)\b", re.I)
# Where what is printed beside a name begins.
BESIDE_A_NAME = re.compile(r"\s*[(\[,\t]|\s[–-]\s")
# What no heading of a group holds: "Ann Adams, Clerk:".
NOT_IN_GROUP = re.compile(r"[,;(]")
GOING_ON = ("(", "&")  # how a line begins that goes on with a list over an empty line
AND = re.compile(r"and\s", re.I)
# How a role ends that goes on below, and what ends one: "Director, Transport and Technical" | "Services".
ROLE_GOES_ON = re.compile(r"(?:\b(?:of|and|for|to)|[&,/–-])$")
ENDS_OF_ROLES = ("Services", "Partnerships", "Operations", "Engagement", "Improvement", "Resources", "Performance")
FEWEST_BODIES = 3  # lines that give a body behind the name, surely
SHARE_OF_PEOPLE = 0.4  # of all lines with one comma, in which what follows it may be a name
FEWEST_HOLDERS = 2  # of offices in a paragraph over several lines
LIST_MARKS = 3  # commas and semicolons in a line that is a list of its own
LONGEST_PERSON = 70  # characters of a line of one person: a longer one may be prose
LONGEST_HEAD = 60  # of a line that is the heading of a group, or a role below its person


def read_block(page: CleanText, block: LabelledBlock) -> Findings:
    """The people of the lines under a label."""
    for _, reader in BLOCK_READERS:
        if (found := reader(page, block)) is not None:
            return found
    raise AssertionError("the last reader takes every block")


def under_label(people: list[AttendeeDraft], label: Label) -> list[AttendeeDraft]:
    """People with what the label above them says of all of them."""
    if label.kind == "chair":
        return [person._replace(chair=True) for person in people[:1]]
    return [
        person._replace(
            roles=(label.role,) if label.role and not person.roles else person.roles,
            remote=person.remote or label.remote,
        )
        for person in people
    ]


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
        if len(numbers) == 1 and _heads_group(first, words):
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
    if not lists or lists < 0.5 * sum(bool(page.of(line).strip()) for line in lines[:3]):
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


def _without_heads(page: CleanText, paragraphs: list[list[int]]) -> Iterator[list[int]]:
    """Paragraphs cut at the headings of groups in them: "School members:", "Officers of the Council:"."""
    for numbers in paragraphs:
        rest: list[int] = []
        for number in numbers:
            line = page.lines[number]
            if _heads_group(line, page.of(line)) and page.of(line).rstrip().endswith(":"):
                yield rest
                rest = [number]
            else:
                rest.append(number)
        yield rest


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
            or page.of(line)[:1] in GOING_ON
            or AND.match(page.of(line))
            or is_unfinished(before := page.of(page.lines[found[-1][-1]]))
            or (torn and ")," in before and not before.rstrip().endswith((".", ")")))
        ):
            found[-1].append(number)
        else:
            found.append([number])
    return found


def _of_lines(page: CleanText, block: LabelledBlock) -> Findings:
    """One person to a line; what stands below or beside them may tell more of the last."""
    people: list[AttendeeDraft] = []
    read: set[int] = set()
    last_row = -1
    with_bodies = _gives_bodies(page, block)
    held_below: str | None = None
    for number in block.lines:
        line = page.lines[number]
        words = page.of(line)
        if people and CHAIR_LINE.fullmatch(words):
            people[-1] = people[-1]._replace(chair=True)
            read.add(number)
            continue
        if block.label.kind == "chair" and people and _is_office_alone(words):
            held_below = words.strip(" :")  # "In the chair" | "Ann Adams" | "Secretary" | "Bob Brown"
            read.add(number)
            continue
        if _heads_group(line, words):
            read.add(number)
            continue
        one_person = number in with_bodies
        place = (page.text, line.start, line.end)
        found = read_person(*place) if one_person else read_line(*place, block.label.title)
        found = found or _titled_with_body(page, line, words)
        beside = people and line.column > 0 and line.row == last_row
        if beside and (not found or is_organisation(words.split(" (")[0])):
            people[-1] = with_column(people[-1], page.text, line.start, line.end)
            read.add(number)
        elif found:
            if _is_prose(words):
                continue
            read.add(number)
            found = found if block.label.kind == "chair" and people else under_label(found, block.label)
            people += [in_office(found[0], held_below), *found[1:]] if held_below else found
            held_below = None
            last_row = line.row
        elif people and _continues(people[-1], line, words):
            people[-1] = _continued(page, people[-1], line)
            read.add(number)
        elif OTHERS_LINE.search(words):
            read.add(number)
        elif people and _is_role_below(people[-1], words):
            people[-1] = _continued(page, people[-1], line)
            read.add(number)
    return Findings(tuple(Listed(person, block.status) for person in people), frozenset(read))


def _is_office_alone(words: str) -> bool:
    return is_role(words) and len(words) < LONGEST_HEAD and parse_name(words, 0, len(words)) is None


def _titled_with_body(page: CleanText, line: Line, words: str) -> list[AttendeeDraft]:
    """ "Councillor Ann Adams Alton Council": a title and two words, and the body whose column stood too near."""
    title = honorific_at(words)
    match = TWO_WORDS.match(words, title[1]) if title[0] is not None else None
    if match is None or not is_organisation(words[match.end() :]):
        return []
    people = read_person(page.text, line.start, line.start + match.end())
    return [with_column(people[0], page.text, line.start + match.end(), line.end)] if len(people) == 1 else []


def _gives_bodies(page: CleanText, block: LabelledBlock) -> set[int]:
    """The lines (by index) of a list that gives a body or role behind the name in each: "Ann Adams, Alpha Survey"."""
    found: set[int] = set()
    sure = people = 0
    for number in block.lines:
        name, comma, rest = page.of(page.lines[number]).partition(",")
        if comma and rest.count(",") == 0 and parse_name(name, 0, len(name)) is not None:
            found.add(number)
            sure += is_organisation(rest) or is_role(rest)
            people += parse_name(rest, 0, len(rest)) is not None
    return found if sure >= FEWEST_BODIES and people <= SHARE_OF_PEOPLE * len(found) else set()


def _is_prose(words: str) -> bool:
    if TOOK_THE_CHAIR.search(words) or TELLS_OF_SOMEBODY.match(words):
        return True
    return len(words) > LONGEST_PERSON and bool(NOT_LIST.search(words) or TELLS_OF_SOMEBODY.search(words))


def _heads_group(line: Line, words: str) -> bool:
    """A group's heading among the names: "Health board chairs", an organisation in bold."""
    stripped = words.rstrip(" :")
    head = BESIDE_A_NAME.split(stripped, maxsplit=1)[0]
    if line.bold and (is_organisation(stripped) or is_role(stripped)) and parse_name(head, 0, len(head)) is None:
        return True
    return words.rstrip().endswith(":") and not NOT_IN_GROUP.search(words) and len(words) < LONGEST_HEAD


def _continues(person: AttendeeDraft, line: Line, words: str) -> bool:
    """Whether a line goes on with the person above it: without a gap, or in brackets or after a dash."""
    return not line.gap or words[:1] in "(–-"


def _is_role_below(person: AttendeeDraft, words: str) -> bool:
    """Whether a line is the role of the person above it, who has none: a table flattened."""
    return len(words) < LONGEST_HEAD and not person.roles and (is_role(words) or is_organisation(words))


def _continued(page: CleanText, person: AttendeeDraft, line: Line) -> AttendeeDraft:
    """The person with a line that goes on with the role or organisation."""
    words = " ".join(page.of(line).split()).strip(" ()")
    torn = OPEN_BRACKET.search(page.text, person.name.end, person.end) is not None
    person = person._replace(end=line.end)
    if person.roles and (ROLE_GOES_ON.search(person.roles[-1]) or words in ENDS_OF_ROLES) and not line.gap:
        return person._replace(roles=(*person.roles[:-1], f"{person.roles[-1]} {words}"))
    if torn and (person.roles or person.organisation):  # "Ann Adams (Guest - Alpha Football" | "Club)"
        role, organisation = split_role(f"{person.roles[-1] if person.roles else person.organisation} {words}")
        return person._replace(roles=(*person.roles[:-1], *((role,) if role else ())), organisation=organisation)
    if person.roles and (words[:1].islower() or not is_organisation(words)):
        return person._replace(roles=(*person.roles[:-1], f"{person.roles[-1]} {words}"))
    if person.organisation and not is_role(words):
        return person._replace(organisation=f"{person.organisation} {words}")
    if is_organisation(words) and not is_role(words):
        return person._replace(organisation=words)
    return person._replace(roles=(*person.roles, words))


BlockReader = Callable[[CleanText, LabelledBlock], Findings | None]
BLOCK_READERS: tuple[tuple[str, BlockReader], ...] = (
    ("a grid of marks", _of_grid),
    ("a table with heads", _of_table),
    ("offices with their holders in brackets", _of_offices),
    ("lists in paragraphs", _of_paragraphs),
    ("one person to a line", _of_lines),
)
