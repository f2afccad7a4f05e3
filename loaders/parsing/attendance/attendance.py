"""Who was there: attendance lists wherever they stand, apologies in prose, and who took the chair."""

from __future__ import annotations

import re

from loaders.parsing.attendance.apologies import apologies_in_prose
from loaders.parsing.attendance.chair import find_chair
from loaders.parsing.attendance.details import AttendeeDraft
from loaders.parsing.attendance.draft import NOT_LIST, AttendanceDraft
from loaders.parsing.attendance.lists import labels_in, read_block, read_run, read_zone
from loaders.parsing.attendance.people import read_list
from loaders.parsing.forms import Label, label_at, parse_name
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText

APOLOGY_TITLE = re.compile(r"\b(?:apolog(?:y|ies)|absence|regrets)\b", re.I)
ATTENDANCE_TITLE = re.compile(
    r"^(?:(?:those|members?|councillors|governors|trustees|board|committee|"
    r"directors)\s+)*(?:present|attend(?:ance|ees|ing|ed)|in\s+attendance|"
    r"roll\s+call|sederunt|participants)\b(?!\s+(?:at|of|by|and|figures|data|report|officer|strategy|policy|rates?))",
    re.I,
)


def read_attendance(page: CleanText, headings: list[Heading]) -> AttendanceDraft:
    """Read the attendance block before the first item, lists inside items, and apologies told in prose."""
    roll = AttendanceDraft()
    first = headings[0].line if headings else len(page.lines)
    read_zone(page, 0, first, roll)
    for index, heading in enumerate(headings):
        title = page.text[heading.start : heading.end]
        until = headings[index + 1].line if index + 1 < len(headings) else len(page.lines)
        if ATTENDANCE_TITLE.match(title) or APOLOGY_TITLE.search(title) or index == 0:
            _read_item(page, heading, until, title, roll)
    for heading, until in zip(headings, [*[h.line for h in headings[1:]], len(page.lines)], strict=False):
        if not APOLOGY_TITLE.search(page.text[heading.start : heading.end]):
            apologies_in_prose(page, heading.body, _line_end(page, until), roll, guests=True)
    if not any(status in ("present", "in_attendance") for _, status in roll.entries):
        _later_lists(page, first, roll)
    _unlabelled(page, first, roll)
    _one_list_only(roll)
    find_chair(page, headings, roll)
    return roll


def _later_lists(page: CleanText, first: int, roll: AttendanceDraft) -> None:
    """Attendance under a heading or label of its own behind the first heading of the page."""
    for index in range(first, len(page.lines)):
        line = page.lines[index]
        label = label_at(page.text, line.start, line.end, bold_end=line.bold_end)
        if label is None or index in roll.lines or label.kind in ("chair", "role", "remote"):
            continue
        if not (line.heading or label.own_line or (label.end < line.end and page.text[label.end - 1] in ":-–")):
            continue
        stop = next((i for i in range(index + 1, len(page.lines)) if page.lines[i].heading), len(page.lines))
        labelled = [i for i in range(index + 1, stop) if label_at(page.text, page.lines[i].start, page.lines[i].end)]
        read_zone(page, index, min(stop, max([index + 60, *labelled])), roll)


def _line_end(page: CleanText, until: int) -> int:
    return page.lines[until - 1].end if until > 0 else 0


def _read_item(page: CleanText, heading: Heading, until: int, title: str, roll: AttendanceDraft) -> None:
    """An item that is an attendance list, or tells the apologies."""
    start, end = heading.body, _line_end(page, until)
    first_line = heading.line
    if ATTENDANCE_TITLE.match(title):
        label = Label("in_attendance" if title.lower().startswith("in att") else "present", start)
        stop = next((page.lines[i].end for i in range(first_line, until) if page.lines[i].end > start), end)
        if page.text[start:stop].strip(" .:-"):
            read_run(page, start, stop, label.status, label, roll)
        inner = [i for i in range(first_line, until) if page.lines[i].start >= stop]
        if inner:
            if not page.text[start:stop].strip(" .:-"):
                labelled = next((i for i in inner if labels_in(page, page.lines[i])), until)
                read_block(page, [i for i in inner if i < labelled], label.status, label, roll)
                inner = [i for i in inner if i >= labelled]
            if inner:
                read_zone(page, inner[0], until, roll)
        return
    inner = [i for i in range(first_line, until) if page.lines[i].start >= start]
    if inner and any(labels_in(page, page.lines[i]) and not labels_in(page, page.lines[i])[0][0].bare for i in inner):
        read_zone(page, inner[0], until, roll)
    if APOLOGY_TITLE.search(title) or title.lower().startswith(("welcome", "introduction", "opening", "record of")):
        apologies_in_prose(page, start, end, roll, titled=bool(APOLOGY_TITLE.search(title)))


def _unlabelled(page: CleanText, first: int, roll: AttendanceDraft) -> None:
    """A lost label: three or more lines of people before the first item, and nobody present so far."""
    if any(status == "present" for _, status in roll.entries):
        return
    block: list[tuple[int, list[AttendeeDraft]]] = []
    for index in range(first):
        line = page.lines[index]
        words = page.of(line)
        if index in roll.lines or line.noise or line.key or line.heading or len(words) > 160 or NOT_LIST.search(words):
            continue
        name = parse_name(
            words.split("\t")[0].split(",")[0].split("(")[0].split(" - ")[0],
            0,
            len(words.split("\t")[0].split(",")[0].split("(")[0].split(" - ")[0]),
        )
        if name is None or not (name.is_full or name.honorific):
            continue
        block.append((index, read_list(page.text, line.start, line.end, single=True)))
    if len(block) < 3 or block[-1][0] - block[0][0] > 3 * len(block) + 3:
        return
    for index, entries in block:
        roll.lines.add(index)
        roll.add(entries, "present")


def _one_list_only(roll: AttendanceDraft) -> None:
    """Where only "In attendance" lists people, and others sent apologies, it is the members' list."""
    statuses = {status for _, status in roll.entries}
    if "present" not in statuses and "in_attendance" in statuses:
        roll.entries = [(e, "present" if s == "in_attendance" else s) for e, s in roll.entries]
