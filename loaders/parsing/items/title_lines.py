"""The sentence that titles minutes: "MINUTES OF THE MEETING OF ALPHA BOARD HELD AT THE | TOWN HALL ON 4 MAY 2022".

It may go over several lines, each of which looks like a heading; none of them is an item's.
"""

from __future__ import annotations

import re

from loaders.parsing.forms import find_dates, is_capitals, label_at, numberings
from loaders.parsing.text import CleanText, Line

REACH = 12  # lines from the beginning within which the sentence begins
MOST_LINES = 12  # that it goes over
LONGEST = 480  # characters
WRAPPED = 45  # characters of a line that is full, so that the next may go on with it
# "Draft minutes of the meeting", "RECORD OF PROCEEDINGS AT", "A meeting of the Board", "HELD ON"
BEGINS = re.compile(
    r"\W*(?:(?:the|draft|confirmed|unconfirmed|approved|unapproved|provisional|printed|public|final|annual|ordinary)\s+)*"
    r"(?:(?:minutes|notes|record)\s*(?:and\s+\w+\s+)?(?:of|from|for|at)\b|minutes\W*$|(?:an?\s+)?(?:[\w’']+\s+){0,3}"
    r"meeting\s+(?:of|held)\b|held\s+(?:on|at|in|online|remotely|virtually|via|by)\b"
    r"|(?:cofnodion|cynhaliwyd|cyfarfod|miontuairiscí)\b)",
    re.I,
)
# "MINUTES" on a line of its own begins a title that goes on with "OF".
ALONE = re.compile(r"(?:draft\s+)?(?:minutes|notes|record)\W*", re.I)
MINUTES = re.compile(r"\W*(?:draft\s+)?(?:minutes|a\s+meeting)\s+of\b", re.I)  # another sentence begins
OF = re.compile(r"(?:of|from|for)\b", re.I)
# The first item: no title stands behind it.
ITEM = re.compile(r"\d{1,2}[.)]\s+[A-Z]")
# Such words in a sentence about other minutes: "Minutes of the last meeting", "Minutes of the meeting were approved".
OF_OTHERS = re.compile(
    r"\b(?:last|previous|approved?|confirm(?:ed)?|agreed|signed|adopted|matters|correct|circulated|accepted|"
    r"taken\s+as\s+read|proposed|to\s+receive)\b",
    re.I,
)
# A word with which no title ends.
UNFINISHED = re.compile(
    r"(?:[,&–—-]|\b(?:of|the|at|in|on|and|for|to|a|an|held|from|by|via|minutes|meeting\s+of))\s*$", re.I
)
# Words that go on with a title: "held at the Town Hall", "on 4 May", "commencing at 7 pm".
GOES_ON = re.compile(r"(?:held|which|on|at|in|of|and|via|by|from|for|to|commencing|starting)\b", re.I)
# Where a line ends in the name of a place, which may go on: "held on 4 May 2022 in the Council".
PLACE_BEGUN = re.compile(r"\b(?:in|at)\s+(?:the\s+)?[A-Z][\w’'. ]{0,40}$")
ENDS = re.compile(r"[.:;!?]\s*$")


def title_lines(page: CleanText) -> range:
    """The lines (by index) from the title's first sentence to its last; empty where there is none."""
    found = title_sentences(page)
    return range(found[0].start, found[-1].stop) if found else range(0)


def title_sentences(page: CleanText) -> list[range]:
    """The lines (by index) of each sentence of the title; mostly there is one."""
    found: list[range] = []
    seen = 0
    for index, line in enumerate(page.lines):
        if line.key or line.is_furniture:
            continue
        words = page.of(line)
        seen += 1
        if seen > REACH or _is_of_a_list(page, line) or ITEM.match(words):
            break
        if (found and index < found[-1].stop) or line.column >= 0 or line.bullet:
            continue
        if BEGINS.match(words) and not OF_OTHERS.search(words):
            last = _last(page, index)
            if last > index or not ALONE.fullmatch(words.strip()):
                found.append(range(index, last + 1))
    return found


def _last(page: CleanText, first: int) -> int:
    """The last line of the sentence that begins in the line ``first``."""
    last = first
    dated = _is_dated(page, page.lines[first])
    for index in range(first + 1, min(first + MOST_LINES, len(page.lines))):
        before, line = page.lines[last], page.lines[index]
        if line.is_furniture:
            continue
        if line.end - page.lines[first].start > LONGEST or not _continues(page, before, line, dated=dated):
            break
        last = index
        dated = dated or _is_dated(page, line)
    return last


def _is_of_a_list(page: CleanText, line: Line) -> bool:
    """Whether an attendance list begins; a letter head ("CHAIRMAN: Ann Adams   CLERK: Bob Brown") is none."""
    label = label_at(page.text, line.start, line.end, bold_end=line.bold_end)
    return label is not None and label.kind not in ("chair", "role")


def _is_dated(page: CleanText, line: Line) -> bool:
    return any(day.year_given for day in find_dates(page.text, line.start, line.end))


def _continues(page: CleanText, before: Line, line: Line, *, dated: bool) -> bool:
    """Whether a line goes on with the title; ``dated``: the title has named its day already."""
    first, words = page.of(before), page.of(line)
    if ALONE.fullmatch(first.strip()):
        return OF.match(words) is not None
    if line.column >= 0 or line.bullet or ENDS.search(first) or OF_OTHERS.search(words):
        return False
    if MINUTES.match(words):
        return False
    if _is_of_a_list(page, line):
        return False
    if UNFINISHED.search(first):
        return True
    if GOES_ON.match(words):
        return True
    if dated:
        return not line.gap and PLACE_BEGUN.search(first) is not None
    if line.heading or numberings(page.text, line.start, line.end):
        return _is_day(page, line)
    alike = (before.bold or before.heading > 0) == (line.bold or line.heading > 0)
    apart = line.gap and not (is_capitals(first) and is_capitals(words))
    return len(first) >= WRAPPED and alike and not apart


def _is_day(page: CleanText, line: Line) -> bool:
    """Whether a line begins with the day: "4 May 2022 at 7 pm"."""
    day = next(find_dates(page.text, line.start, line.end), None)
    return day is not None and not page.text[line.start : day.start].strip(" ,.-–—")
