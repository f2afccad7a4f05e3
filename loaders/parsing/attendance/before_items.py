"""What stands before the first item: where it ends, and the lists of people in it that lost their label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.parsing.attendance.drafts import AttendanceDraft, AttendeeDraft, Findings, Listed
from loaders.parsing.attendance.lists import (
    AREA_LINE,
    NOT_LIST,
    LabelledBlock,
    count_marks,
    read_areas,
    read_grid,
    read_table,
    wrapped_lines,
)
from loaders.parsing.attendance.matching import is_shorter_form
from loaders.parsing.attendance.persons import read_line, read_list
from loaders.parsing.forms import PLURAL_HONORIFICS, Label, is_role, label_at, parse_name
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText
from loaders.parsing.words import alternatives, given_names, honorifics

# Where what is printed beside a name begins.
BESIDE_A_NAME = re.compile(r"\s*[(\[,\t]|\s[–-]\s|\s/\s")
# Initials before a name, or behind it: "AA Ann Adams", "AA Cllr Ann Adams", "Ann Adams AA".
LEADING_INITIALS = re.compile(r"\W*(?P<initials>[A-Z]{2,3}[a-z]?)\s+(?=[A-Z][a-z])")
INITIALS_BEHIND = re.compile(r"(?<=[a-z]\s)[A-Z]{2,3}$")
# A given name with its initials: "Ann (AB)", "Bob (BC) - Chair".
GIVEN_AND_INITIALS = re.compile(r"\W*(?P<given>[A-Z][a-z]{2,})\s+\((?P<initials>[A-Z]{2,3})\)(?=\s*$|\s*[,–-])")
# The last column tells that somebody sent apologies: "Ann Adams   Lay member   Apols".
AWAY = re.compile(r"[\s\t]+(?:Apols?|Apologies)\.?$")
# Initials in brackets, where what follows them tells more of the person: "(AA)", "(AA - Chair)".
INITIALS = re.compile(r"\([A-Z]{2,3}[a-z]?(?:\)|\s)")
# "Ann Adams Bob Brown": two names or more and nothing else.
ROW_OF_NAMES = re.compile(r"\s*(?:[A-Z][a-z’'-]+\s+[A-Z][\w’'-]*[a-z](?:\s+|$)){2,}")
WORD = re.compile(r"\S+")
FEWEST_ROWS = 2
GIVEN_NAMES = frozenset(given_names.GIVEN_NAMES)
# Who came from an area, with a title, or nobody.
TITLED = re.compile(rf"(?:{alternatives(honorifics.OF_SEVERAL)}\b\.?\s+[A-Z]|[Nn]o\s)")
MOST = 0.75  # of the people of such a list have their initials
LONGEST_TITLE = 24  # characters before the first name
LONGEST_PERSON = 160  # characters of a line that may be a person without a label
FEWEST_NAMED = 5  # people of a list that nothing but its names shows to be one ...
SHARE_OF_NAMES = 0.8  # ... of which they, and what stands beside them, are so much
FEWEST_UNLABELLED = 3  # people of a list without a label


def first_line(page: CleanText, headings: Sequence[Heading]) -> int:
    """The line (by index) of the first item; the number of lines where there is none."""
    rest = list(headings)
    if rest and _stands_under_label(page, rest[0].line):
        while rest and _numbers_a_person(page, rest[0]):
            rest.pop(0)
    return rest[0].line if rest else len(page.lines)


def _stands_under_label(page: CleanText, index: int) -> bool:
    above = page.lines[index - 1] if index else None
    label = above and label_at(page.text, above.start, above.end, bold_end=above.bold_end)
    return bool(label and label.own_line)


def _numbers_a_person(page: CleanText, heading: Heading) -> bool:
    """Whether a numbered line is a person of a list, and no item: "1. Ann Adams", "2. Bob Brown<tab>Secretary"."""
    words = page.text[heading.start : page.lines[heading.line].end]
    head = BESIDE_A_NAME.split(words, maxsplit=1)[0]
    name = parse_name(head, 0, len(head))
    return name is not None and (name.is_full or name.honorific is not None)


def without_label(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """A lost label: three or more lines of people before the first item, and nobody present so far."""
    if _lists_somebody(draft):
        return Findings()
    above = [index for index in range(first_line(page, headings)) if index not in draft.lines]
    if rows := read_grid(page, above):
        listed = tuple(row.listed for row in rows if row.listed is not None)
        return _with_known_chair(draft, Findings(listed, frozenset(number for row in rows for number in row.lines)))
    table = [index for index in above if page.lines[index].column >= 0]
    if len(people_of_table := read_table(page, table) or []) >= FEWEST_UNLABELLED:
        return _with_known_chair(draft, Findings(tuple(people_of_table), frozenset(table)))
    if of_areas := [index for index in above if _tells_an_area(page.of(page.lines[index]))]:
        block_of_areas = LabelledBlock(Label("present", 0), "present", tuple(of_areas))
        if (people_of_areas := read_areas(page, block_of_areas)) is not None:
            return _with_known_chair(draft, people_of_areas)
    block: list[tuple[int, list[Listed]]] = []
    for index in above:
        line = page.lines[index]
        words = page.of(line)
        if line.is_furniture or line.key or line.heading or len(words) > LONGEST_PERSON or NOT_LIST.search(words):
            continue
        begin = _person_begins(words)
        if begin is not None:
            away = AWAY.search(words)
            end = line.start + away.start() if away else line.end
            if PLURAL_HONORIFICS.match(words) and (rest := wrapped_lines(page, index, above[-1] + 1)):
                end = page.lines[rest[-1]].end
            people = read_line(page.text, line.start + begin, end)
            block.append((index, [Listed(person, "apologies" if away else "present") for person in people]))
    fewest = FEWEST_UNLABELLED - any(len(people) >= FEWEST_UNLABELLED for _, people in block)
    if len(block) < fewest or block[-1][0] - block[0][0] > 3 * len(block) + 3:
        return Findings()
    listed = tuple(listed for _, people in block for listed in people)
    return _with_known_chair(draft, Findings(listed, frozenset(index for index, _ in block)))


def in_rows(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """A lost label: rows of two names or more before the first item, without marks; most given names are known."""
    if _lists_somebody(draft):
        return Findings()
    rows = [index for index in range(first_line(page, headings)) if index not in draft.lines and _is_row(page, index)]
    if len(rows) < FEWEST_ROWS or rows[-1] - rows[0] >= 2 * len(rows):
        return Findings()
    words = [[*WORD.finditer(page.text, page.lines[index].start, page.lines[index].end)] for index in rows]
    given = [word.group().lower() in GIVEN_NAMES for row in words for word in row[::2]]
    if 2 * sum(given) < len(given) or any(word.group().lower() in GIVEN_NAMES for row in words for word in row[1::2]):
        return Findings()
    people = [
        person
        for row in words
        for one, other in zip(row[::2], row[1::2], strict=True)
        for person in read_list(page.text, one.start(), other.end())
    ]
    return _with_known_chair(draft, Findings(tuple(Listed(one, "present") for one in people), frozenset(rows)))


def _is_row(page: CleanText, index: int) -> bool:
    line = page.lines[index]
    return not (line.is_furniture or line.key or line.heading) and ROW_OF_NAMES.fullmatch(page.of(line)) is not None


def _tells_an_area(words: str) -> bool:
    """Whether a line names an area or a body and, with titles, who came from there: "Upton - Mr A. Adams"."""
    area = AREA_LINE.match(words)
    if area is None or is_role(area.group("area")):
        return False
    return TITLED.match(words, area.end()) is not None and label_at(words, 0, len(words)) is None


def of_councillors(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """A lost label: a line before the first item with the title of several people: "Councillors A Adams, B Brown"."""
    if _lists_somebody(draft):
        return Findings()
    for index in range(first_line(page, headings)):
        line = page.lines[index]
        if index in draft.lines or line.is_furniture or line.key or line.heading or NOT_LIST.search(page.of(line)):
            continue
        if PLURAL_HONORIFICS.match(page.of(line)):
            rest = wrapped_lines(page, index, first_line(page, headings))
            people = read_list(page.text, line.start, page.lines[rest[-1] if rest else index].end)
            if len(people) >= FEWEST_UNLABELLED and all(person.is_sure for person in people):
                listed = tuple(Listed(person, "present") for person in people)
                return _with_known_chair(draft, Findings(listed, frozenset({index, *rest})))
    return Findings()


def with_initials(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """A lost label: lines before the first item with people and initials: "Ann Adams (AA - Chair), Bob Brown (BB)"."""
    if _lists_somebody(draft):
        return Findings()
    above = first_line(page, headings)
    for index in range(above):
        line = page.lines[index]
        if index in draft.lines or line.is_furniture or line.key or line.heading or not _may_list(page.of(line)):
            continue
        numbers = [index, *wrapped_lines(page, index, above)]
        people = read_list(page.text, line.start, page.lines[numbers[-1]].end)
        sure = sum(person.initials is not None for person in people)
        if _all_named(page, people):
            listed = tuple(Listed(person, "present") for person in people)
            return _with_known_chair(draft, Findings(listed, frozenset(numbers)))
        if (
            sure >= FEWEST_UNLABELLED
            and sure >= MOST * len(people)
            and people[0].name.start - line.start < LONGEST_TITLE
        ):
            listed = tuple(Listed(person, "present") for person in people)
            return _with_known_chair(draft, Findings(listed, frozenset(numbers)))
    return Findings()


def _may_list(words: str) -> bool:
    """Whether a line may be a list without a label: it holds initials in brackets, or many commas and no sentence."""
    return INITIALS.search(words) is not None or (count_marks(words) >= FEWEST_NAMED - 1 and not NOT_LIST.search(words))


def _all_named(page: CleanText, people: Sequence[AttendeeDraft]) -> bool:
    """Whether a line under the title is names and nothing else, nearly all of them full: who else would that be?"""
    full = sum(person.name.is_full for person in people)
    if len(people) < FEWEST_NAMED or full < MOST * len(people):
        return False
    run = page.text[people[0].start : people[-1].end]
    return sum(person.end - person.start for person in people) >= SHARE_OF_NAMES * len(run)


def _lists_somebody(draft: AttendanceDraft) -> bool:
    """Whether anybody present is known but for who took the chair by a label of its own: "Chair: A. Adams"."""
    present = [one.attendee for one in draft.entries if one.status == "present"]
    return len(present) > 1 or any(not person.chair for person in present)


def _with_known_chair(draft: AttendanceDraft, found: Findings) -> Findings:
    """A list whose only namesake of who took the chair is that person, printed in full: "A. Adams" is Ann Adams."""
    for place, known in enumerate(draft.entries):
        fitting = [
            one
            for one in found.listed
            if known.attendee.chair
            and one.status == known.status
            and is_shorter_form(one.attendee.name.as_written, known.attendee.name.as_written)
        ]
        if len(fitting) == 1:
            chair = fitting[0].attendee._replace(chair=True)
            rest = tuple(one for one in found.listed if one is not fitting[0])
            return replace(found, listed=rest, amended={place: known._replace(attendee=chair)})
    return found


def _person_begins(words: str) -> int | None:
    """Where somebody's name begins in a line that opens with it, or with their initials; None where none does."""
    if (given := GIVEN_AND_INITIALS.match(words)) and given["given"][0] == given["initials"][0]:
        return given.start("given")
    opens = LEADING_INITIALS.match(words)
    begin = opens.end() if opens else 0
    who = BESIDE_A_NAME.split(words[begin:], maxsplit=1)[0]
    name = parse_name(who, 0, len(who))
    if name is None and (behind := INITIALS_BEHIND.search(who)):
        name = parse_name(who, 0, behind.start())
        name = name if name and name.may_be_initials(behind.group()) else None
    if name is None or not (name.is_full or name.honorific):
        return None
    return begin if opens is None or name.may_be_initials(opens.group("initials")) else None
