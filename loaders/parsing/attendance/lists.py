"""Attendance lists under their labels: one person to a line, lists in sentences, tables."""

from __future__ import annotations

import re
from itertools import takewhile

from loaders.minutes import Status
from loaders.parsing.attendance.apologies import APOLOGY_SENTENCE, NONE_SENT, apologies_in_prose
from loaders.parsing.attendance.details import AttendeeDraft, DetailReader
from loaders.parsing.attendance.draft import LISTING, NOT_LIST, TELLS, AttendanceDraft
from loaders.parsing.attendance.grid import read_grid
from loaders.parsing.attendance.people import ListReader, read_list
from loaders.parsing.attendance.table import read_table
from loaders.parsing.forms import (
    OF_THE_PUBLIC,
    Label,
    is_organisation,
    is_role,
    label_at,
    looks_like_name,
    parse_listed_name,
    parse_name,
)
from loaders.parsing.text import CleanText, Line

PUBLIC = re.compile(OF_THE_PUBLIC, re.I)
TOOK = re.compile(
    r"\b(?:took\s+the\s+chair|was\s+in\s+the\s+chair|chaired|presided|opened|welcomed)\b"
    r"(?!\s+by)[^,;]*\.$",
    re.I,
)
WITH_ROLE = re.compile(r"(?P<name>[^,;(–—]{5,40}?)(?:,\s+|\s?[–—]\s*|\s-\s+)(?=[A-Z])")
INNER = re.compile(r"(?<=[\w.,)] )(?:PRESENT|Present)(?=(?:\s*\([^()\n]{0,40}\))?\s*:)")


def read_zone(page: CleanText, begin: int, until: int, roll: AttendanceDraft) -> None:
    """Labels and the lines under them."""
    index = begin
    current: Label | None = None
    status: Status | None = None
    block: list[int] = []

    def close() -> None:
        nonlocal block
        if block and status is not None and current is not None:
            read_block(page, block, status, current, roll)
        block = []

    while index < until:
        line = page.lines[index]
        words = page.of(line)
        if line.noise or line.key:
            index += 1
            continue
        pieces = [] if _is_detail(page, line, block) else labels_in(page, line)
        if pieces:
            torn = current is not None and current.own_line and not block and status == "present" and _alone(pieces)
            close()
            for label, start, end in pieces:
                status = (status or "present") if label.kind == "remote" else label.status
                if torn and status != "present":  # heads of two columns above one list: most of it attended
                    status = "present"
                    roll.doubts.append((line.number, "two labels stand above one list: who belongs to which is lost"))
                current = label
                roll.lines.add(index)
                if label.kind in ("chair", "role"):
                    _one_part(page, start, end, label, roll)
                    status = None if page.text[start:end].strip() else label.status
                    continue
                if page.text[start:end].strip(" .:-–—*"):
                    read_run(page, start, _extend(page, index, end, until, roll), status, label, roll)
        elif APOLOGY_SENTENCE.search(page.passage_of(line)) or words.lower().startswith(("apologies", "no apologies")):
            close()
            apologies_in_prose(page, line.start, _paragraph_end(page, index, until), roll)
            roll.lines.add(index)
            status = None
        elif status is not None and current is not None:
            if _ends_block(page, line):
                close()
                status = None
            else:
                block.append(index)
        index += 1
    close()


def _is_detail(page: CleanText, line: Line, block: list[int]) -> bool:
    """Whether a line is a cell of a table in a row that begins with a person's name: "Staff" tells what he is."""
    if line.column <= 0:
        return False
    before = map(page.lines.__getitem__, reversed(block))
    row = list(takewhile(lambda cell: (cell.table, cell.row) == (line.table, line.row), before))
    name = parse_listed_name(page.text, row[-1].start, row[-1].end) if row and row[-1].column == 0 else None
    return name is not None and name.is_full


def _alone(pieces: list[tuple[Label, int, int]]) -> bool:
    return len(pieces) == 1 and pieces[0][0].own_line


def labels_in(page: CleanText, line: Line) -> list[tuple[Label, int, int]]:
    """The labels of a line (some minutes run several on one line), each with the run of text that follows it."""
    first = label_at(page.text, line.start, line.end, bold_end=line.bold_end)
    if first is None and (inner := INNER.search(page.text, line.start, line.end)):
        first = label_at(page.text, inner.start(), line.end)  # run into the title: "held on 3 May PRESENT: ..."
    if first is None:
        return []
    found = [(first, first.end, line.end)]
    for match in re.compile(
        r"(?<=[.;)\w])\s+(?=(?:Also |In |Apolog|Absent|Present|Clerk|Chair)[^.:;]{0,50}?:)"
    ).finditer(page.text, first.end, line.end):
        label = label_at(page.text, match.end(), line.end)
        if label is not None and label.end > match.end():
            before, start, _ = found[-1]
            found[-1] = (before, start, match.start())
            found.append((label, label.end, line.end))
    clerked = re.compile(r"\s+(?=Clerked by\b)").search(page.text, first.end, line.end)
    if clerked and len(found) == 1:
        label = label_at(page.text, clerked.end(), line.end)
        if label:
            found = [(first, first.end, clerked.start()), (label, label.end, line.end)]
    return found


def _one_part(page: CleanText, start: int, end: int, label: Label, roll: AttendanceDraft) -> None:
    presided = re.compile(r"\s+(?:presided|took\s+the\s+chair|(?:was\s+)?in\s+the\s+chair|chaired)\b").search(
        page.text, start, end
    )
    entries = read_list(page.text, start, presided.start() if presided else end)
    for entry in entries[:1] if label.kind == "chair" else entries:
        if label.kind == "chair":
            entry.chair = True
            roll.add([entry], "present")
            for known, _ in roll.entries:
                if known.name.as_written.casefold() == entry.name.as_written.casefold():
                    known.chair = True
        else:
            roll.add([entry], "in_attendance", role=label.role)


def _extend(page: CleanText, index: int, end: int, until: int, roll: AttendanceDraft) -> int:
    """A list that began on its label's line runs on in wrapped lines."""
    follower = index + 1
    while follower < until:
        line = page.lines[follower]
        words = page.of(line)
        before = page.of(page.lines[follower - 1]).rstrip()
        if line.noise or line.gap or line.heading or label_at(page.text, line.start, line.end, bold_end=line.bold_end):
            break
        with_role = None if before.endswith((",", ";", " and", "&", "-", "–")) else WITH_ROLE.match(words)
        if with_role is not None:
            head = with_role.group("name")
            name = parse_name(head, 0, len(head))
            if name is not None and name.is_full and len(LISTING.findall(words)) <= 2:
                break  # a person of its own, with a role
        wrapped = (
            before.endswith((",", ";", " and", "&", "-", "–"))
            or words[:1].islower()
            or (not before.endswith(".") and len(LISTING.findall(before)) >= 2)
            or (len(before) > 60 and not looks_like_name(words.split()[:2]))
        )
        if not wrapped:
            break
        roll.lines.add(follower)
        end = line.end
        follower += 1
    return end


def read_run(page: CleanText, start: int, end: int, status: Status, label: Label, roll: AttendanceDraft) -> None:
    """Read the people in a run of text behind a label."""
    text = page.text[start:end]
    if NONE_SENT.match(text.strip()) and status in ("apologies", "absent"):
        return
    spoken = PUBLIC.sub("", text)
    if NOT_LIST.search(spoken) and status in ("present", "in_attendance") and not LISTING.search(text):
        return
    stop = re.search(r"(?<=[a-z)])\.\s+(?=(?:There|The|It|In|No|Members|A|Apologies)\s+[a-z])", text)
    if stop:
        end = start + stop.start()
    single = status in ("present", "in_attendance") and len(LISTING.findall(text)) <= 3 and ";" not in text
    roll.add(read_list(page.text, start, end, single=single), status, role=label.role, remote=label.remote)


def _ends_block(page: CleanText, line: Line) -> bool:
    words = page.of(line)
    if line.heading and not looks_like_name(words.split()):
        return True
    if re.match(r"(?:agenda|minutes|item|no\.|action|\d{1,3}[.)]\s)", words, re.I) and len(words) < 60:
        return True
    return len(words) > 160 and line.gap and len(LISTING.findall(words)) < 3


def read_block(page: CleanText, block: list[int], status: Status, label: Label, roll: AttendanceDraft) -> None:
    """The lines under a label: one person to a line, or a list in sentences over several lines."""
    grid = read_grid(page, block)
    if grid:
        for numbers, entry, found in grid:
            roll.lines.update(numbers)
            if entry is not None and found is not None:
                roll.add([entry], found)
            else:
                roll.doubts.append((page.lines[numbers[0]].number, "which meeting the mark belongs to is lost"))
        return
    table = read_table(page, block)
    if table is not None:
        roll.lines.update(block)
        for entry, found in table:
            roll.add([entry], status if found == "present" else found, role=label.role, remote=label.remote)
        return
    lines = [page.lines[i] for i in block]
    listing = sum(len(LISTING.findall(page.of(line))) >= 3 for line in lines)
    if listing and listing >= 0.5 * sum(bool(page.of(line).strip()) for line in lines[:3]):
        _read_paragraphs(page, block, status, label, roll)
        return
    last: AttendeeDraft | None = None
    last_row = -1
    for number, line in zip(block, lines, strict=True):
        words = page.of(line)
        reader = ListReader(page.text)
        if _remark_line(words, last):
            roll.lines.add(number)
            continue
        if _heads_group(line, words):
            roll.lines.add(number)
            continue
        entries = reader.read(line.start, line.end, single=True)
        beside = last is not None and line.column > 0 and line.row == last_row
        if beside and (not entries or is_organisation(words.split(" (")[0])):
            assert last is not None
            DetailReader(page.text).column(last, line.start, line.end)
            roll.lines.add(number)
        elif entries:
            if (len(words) > 70 and (NOT_LIST.search(words) or TELLS.search(words))) or TOOK.search(words):
                continue
            roll.lines.add(number)
            roll.add(entries, status, role=label.role, remote=label.remote)
            last, last_row = entries[-1], line.row
        elif (last is not None and not line.gap) or (last is not None and words[:1] in "(–-"):
            assert last is not None
            _append(page, last, line)
            roll.lines.add(number)
        elif re.search(r"\b(?:public|press|reporter)\b", words, re.I):
            roll.lines.add(number)
        elif len(words) < 60 and last is not None and (is_role(words) or is_organisation(words)) and not last.roles:
            _append(page, last, line)  # a table flattened: the role stands on the next line
            roll.lines.add(number)


def _remark_line(words: str, last: AttendeeDraft | None) -> bool:
    match = re.fullmatch(r"\(?\s*(?:in\s+the\s+chair|chair(?:man|person|woman)?)\s*\)?\.?", words, re.I)
    if match and last is not None:
        last.chair = True
        return True
    return False


def _heads_group(line: Line, words: str) -> bool:
    """A group's heading among the names: "Health board chairs", an organisation in bold."""
    stripped = words.rstrip(" :")
    if (
        line.bold
        and (is_organisation(stripped) or is_role(stripped))
        and parse_name(stripped, 0, len(stripped)) is None
    ):
        return True
    return words.rstrip().endswith(":") and not re.search(r"[,;(]", words) and len(words) < 60


def _append(page: CleanText, entry: AttendeeDraft, line: Line) -> None:
    """A wrapped line continues the role of the person before it."""
    words = " ".join(page.of(line).split()).strip(" ()")
    if entry.roles and (words[:1].islower() or not is_organisation(words)):
        entry.roles[-1] = f"{entry.roles[-1]} {words}"
    elif entry.organisation and not is_role(words):
        entry.organisation = f"{entry.organisation} {words}"
    elif is_organisation(words) and not is_role(words):
        entry.organisation = words
    else:
        entry.roles.append(words)
    entry.end = line.end


def _read_paragraphs(page: CleanText, block: list[int], status: Status, label: Label, roll: AttendanceDraft) -> None:
    begin = None
    runs: list[tuple[int, int, list[int]]] = []
    for number in block:
        line = page.lines[number]
        if begin is not None and not line.gap:
            runs[-1] = (runs[-1][0], line.end, [*runs[-1][2], number])
        else:
            runs.append((line.start, line.end, [number]))
            begin = line.start
    for start, end, numbers in runs:
        text = page.text[start:end]
        if NOT_LIST.search(text) and len(LISTING.findall(text)) < 3:
            continue
        reader = ListReader(page.text)
        entries = reader.read(start, end, single=len(LISTING.findall(text)) < 3)
        if entries:
            roll.lines.update(numbers)
            roll.add(entries, status, role=label.role, remote=label.remote)


def _paragraph_end(page: CleanText, index: int, until: int) -> int:
    end = page.lines[index].end
    for other in range(index + 1, until):
        if page.lines[other].gap or page.lines[other].noise:
            break
        end = page.lines[other].end
    return end
