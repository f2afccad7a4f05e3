"""The lines in which a list that began on its label's line runs on: a pure step, before anybody is read."""

from __future__ import annotations

import re

from loaders.parsing.attendance.lists.apologies import SENT_THEM
from loaders.parsing.attendance.lists.ends import SENTENCE, tells_what_was_done
from loaders.parsing.attendance.lists.shapes import (
    OTHER_LABEL,
    PART_NUMBER,
    SPOKE,
    count_marks,
    is_enumerated,
    is_unfinished,
    tears_name,
)
from loaders.parsing.forms import honorific_at, is_role, label_at, looks_like_name, parse_name
from loaders.parsing.text import CleanText, Line
from loaders.parsing.words import alternatives, given_names, honorifics

# A person with a role on a line of its own: "Ann Adams, Head of Care", "Ann Adams - Clerk".
WITH_ROLE = re.compile(r"(?P<name>[^,;(–—]{5,40}?)(?:,\s+|\s?[–—]\s*|\s-\s+)(?=[A-Z])")
# A holder of an office in brackets: "(Mr", "(Cllr".
TITLED_BRACKETS = re.compile(rf"\((?:{alternatives(honorifics.MR_AND_MRS, honorifics.COUNCILLOR)})\b")
# Between the columns of a row of names.
COLUMN_GAP = re.compile(r"\t|\s{3,}")
# "Present: Ann" before "Adams, Bob Brown": a name that its line cuts.
GIVEN_ALONE = re.compile(r":\s+[A-Z][\w’'-]+$")
# What ends a list whatever its last line looks like: the number of an item ("FC22/2/01 Apologies"), and prose.
NOT_IN_LIST = re.compile(
    r"(?:[A-Z][A-Za-z]{0,4}[/.-]?)?\d+(?:[/.-]\d+){1,3}\.?\s+[A-Z]|(?:Agenda|AGENDA)\W*$|"
    r"(?:Although|Because|While|Whilst|When|There|It)\s+[a-z]|Public\s+[A-Z][a-z]"
)
# Names that full stops part: "Ann Adams. Bob Brown."
PARTED_BY_STOPS = re.compile(r"[A-Z][a-z’'-]+\s+[A-Z][\w’'-]+\.\s+[A-Z][a-z’'-]+\s+[A-Z][\w’'-]+\.$")
NAME_AND_STOP = re.compile(r"[A-Z][a-z’'-]+\s+[A-Z][\w’'-]+\.(?:\s+[A-Z]|$)")
GIVEN_NAMES = frozenset(given_names.GIVEN_NAMES)
GOES_ON = (",", ";", " and", "&", "-", "–")  # how a line ends whose list goes on in the next
FULL_LINE = 60  # of a line after which a list may go on without a comma


def wrapped_lines(page: CleanText, index: int, until: int) -> list[int]:
    """The lines (by index) in which a list that began on its label's line runs on."""
    found: list[int] = []
    for follower in range(index + 1, until):
        line = page.lines[follower]
        unfinished = is_unfinished(page.of(page.lines[follower - 1]))
        if (
            line.is_furniture
            or (line.gap and not unfinished)
            or line.heading
            or NOT_IN_LIST.match(page.of(line))
            or (not unfinished and _begins_anew(page.of(line)))
            or label_at(page.text, line.start, line.end, bold_end=line.bold_end)
            or _is_labelled_part(page, line)
        ):
            break
        before = page.of(page.lines[follower - 1]).rstrip()
        if _within_brackets(page.text[page.lines[index].start : line.start], page.of(line)):
            found.append(follower)
            continue
        if not _goes_on(before, page.of(line)):
            break
        found.append(follower)
    return found


def _is_labelled_part(page: CleanText, line: Line) -> bool:
    """Whether a line is a part of an item that is a list of its own: "1.2 Absent: Bob Brown"."""
    part = PART_NUMBER.match(page.text, line.start, line.end)
    return part is not None and label_at(page.text, part.end(), line.end) is not None


def _begins_anew(words: str) -> bool:
    """Whether a line tells something else: who sent apologies, what somebody said, a label and what it is of."""
    if tells_what_was_done(words):
        return True
    if is_enumerated(words) or SENT_THEM.match(words) or SPOKE.match(words) or SENTENCE.match(words):
        return True
    cells = [cell for cell in COLUMN_GAP.split(words.strip()) if cell]
    if len(cells) > 1 and is_role(cells[0]) and _begins_with_name(cells[1]):
        return parse_name(cells[0], 0, len(cells[0])) is None  # "Meetings Administrator   Ann Adams"
    label = OTHER_LABEL.match(words)
    if label is not None and _labels_somebody(label["label"], words[label.end() :]):
        return True
    return label is not None and parse_name(words, *label.span("label")) is None and not is_role(label["label"])


def _labels_somebody(label: str, behind: str) -> bool:
    """Whether a list of its own begins: its label, and somebody's name: "Staff team: Ann Adams (AA)"."""
    if label.split(maxsplit=1)[0].lower() in GIVEN_NAMES or honorific_at(label)[0] is not None:
        return False
    return _begins_with_name(behind.split(",", maxsplit=1)[0].split(";", maxsplit=1)[0].split(" and ", maxsplit=1)[0])


def _within_brackets(before: str, words: str) -> bool:
    """Whether a list of offices with their holders in brackets goes on: "Director, Housing (Mr A. | Adams), ..."."""
    if not TITLED_BRACKETS.search(before):
        return False
    if before.count("(") > before.count(")"):
        return True
    goes_on = TITLED_BRACKETS.search(words) is not None or words.rstrip().endswith(GOES_ON)
    return goes_on and not before.rstrip().endswith(".")


def _goes_on(before: str, words: str) -> bool:
    """Whether a list goes on from one line to the next, and the next is no person of its own with a role."""
    unfinished = before.endswith(GOES_ON) or is_unfinished(before)
    if (GIVEN_ALONE.search(before) and "," in words) or tears_name(before, words):
        return True
    if PARTED_BY_STOPS.search(before) and NAME_AND_STOP.match(words):
        return True
    if not unfinished and _is_row_of_names(before) and _begins_with_name(words):
        return True
    if not unfinished and (with_role := WITH_ROLE.match(words)):
        head = with_role.group("name")
        name = parse_name(head, 0, len(head))
        if name is not None and name.is_full and count_marks(words) <= 2:
            return False
    return (
        unfinished
        or words[:1].islower()
        or words[:1] == "("
        or (not before.endswith(".") and count_marks(before) >= 2)
        or (len(before) > FULL_LINE and not before.endswith(".") and not looks_like_name(words.split()[:2]))
    )


def _is_row_of_names(line: str) -> bool:
    """Whether a line ends with a row of names in columns: "Ann Adams   Bob Brown"."""
    cells = [cell for cell in COLUMN_GAP.split(line.strip()) if cell]
    return len(cells) > 1 and all(map(_begins_with_name, cells[1:]))


def _begins_with_name(words: str) -> bool:
    head = COLUMN_GAP.split(words.strip(), maxsplit=1)[0].split("(", maxsplit=1)[0]
    name = parse_name(head, 0, len(head))
    return name is not None and name.is_full
