"""Attendance lists under their labels, wherever a stretch of the page holds some."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.minutes import HERE, Status
from loaders.parsing.attendance.drafts import AttendeeDraft, Findings, LineDoubt, Listed, joined
from loaders.parsing.attendance.lists.apologies import NONE_SENT, apologies_in_line, apologies_told
from loaders.parsing.attendance.lists.blocks import read_block
from loaders.parsing.attendance.lists.by_line import under_label
from loaders.parsing.attendance.lists.pieces import (
    ApologyText,
    LabelledBlock,
    LabelledRun,
    OfficeHolder,
    Piece,
    TickedTable,
)
from loaders.parsing.attendance.lists.shapes import NOT_LIST, PUBLIC, count_marks
from loaders.parsing.attendance.lists.tables import read_table
from loaders.parsing.attendance.lists.zones import cut_zone
from loaders.parsing.attendance.persons import read_line, read_list
from loaders.parsing.forms import HOW_MANY, OF_THE_PUBLIC, RESIDENTS, Label, label_at
from loaders.parsing.text import CleanText
from loaders.spans import Span

# After who took the chair: "Ann Adams presided".
PRESIDED = re.compile(r"\s+(?:presided|took\s+the\s+chair|(?:was\s+)?in\s+the\s+chair|chaired)\b")
# A sentence after a list: "..., Cy Cole. There were two members of the public", "Cy Cole . Apologies were received".
SENTENCE_AFTER = re.compile(
    r"(?<=[\w)])\s?\.\s+(?=(?:There|The|It|In|No|Members|A|We|All|Everyone|Everybody|Apologies|Apology)\s+[a-z])"
    r"|(?<=[a-z)])\s+(?=(?:At|From)\s+\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?\s)?(?:the|The)\s)"
)
# The first item of minutes in one paragraph, and what is told of somebody away: "... Cy Cole. 1. Apologies", ", whose".
ITEM_AFTER = re.compile(r"(?<=[a-z)])\.?\s+(?=\d{1,3}[.)]\s+[A-Z][a-z])|,?\s+whose\s")
# The public counted in a sentence, behind the last person: "Clerk: Cy Cole 4 members of the public were in attendance."
PUBLIC_CAME = re.compile(
    rf"\s+{HOW_MANY}\s+(?:other\s+)?(?:{OF_THE_PUBLIC}|{RESIDENTS})\s+(?:were|was|attended)\b", re.I
)
# A label inside of a list, which a line's end may tear: "Ann Adams, Bob Brown In | attendance: Cy Cole".
TORN_LABEL = re.compile(r"(?<=[\w)\].,;]\s)(?:In\s+attendance|Also\s+present|Apologies(?:\s+for\s+absence)?)(?=\s*:)")
# Who is next to the chair, on the same line: "Chairman: Ann Adams  Vice Chairman: Bob Brown".
VICE = re.compile(r"[,;]?\s+(?=(?:Vice|Deputy)[\s-]+[Cc]hair\w*\s*[:–-])")
# "In attendance:" on its own.
IN_ATTENDANCE = re.compile(r"(?:^|\n)\W*in\s+attendance\W*$", re.I)
LOST_TICK = "which column the tick stands in is lost: left out"  # of a table drawn with tabs, without its empty cells
LONGEST_LABEL = 24  # characters of it
FEW_MARKS = 3  # commas in a run that may be one person with details


def read_zone(page: CleanText, begin: int, until: int) -> Findings:
    """The labels of the lines ``begin`` up to ``until`` (by index), and the people under them."""
    zone = cut_zone(page, begin, until)
    found = joined(_read_piece(page, piece) for piece in _members_first(page, zone.pieces))
    doubts = tuple(sorted((*zone.doubts, *found.doubts)))
    return replace(found, lines=found.lines | zone.lines, doubts=doubts)


def _members_first(page: CleanText, pieces: list[Piece]) -> list[Piece]:
    """The pieces of a zone, where "In attendance" stands above "Also in attendance", and nobody is present: members."""
    lists = [piece for piece in pieces if isinstance(piece, LabelledRun | LabelledBlock)]
    if any(piece.status == "present" for piece in lists) or not any(piece.label.also for piece in lists):
        return pieces
    told: list[Piece] = []
    besides = False
    for piece in pieces:
        if isinstance(piece, LabelledRun | LabelledBlock) and piece.status == "in_attendance":
            besides = besides or piece.label.also
            start = max(0, piece.label.end - LONGEST_LABEL)
            if not besides and (piece.label.remote or IN_ATTENDANCE.search(page.text, start, piece.label.end)):
                piece = replace(piece, status="present")
        told.append(piece)
    return told


def _read_piece(page: CleanText, piece: Piece) -> Findings:
    match piece:
        case LabelledRun(label, status, span):
            return read_run(page, span, status, label)
        case OfficeHolder(label, span):
            return _read_office_holder(page, span, label)
        case LabelledBlock():
            return read_block(page, piece)
        case TickedTable(lines):
            if page.lines[lines[0]].column >= 0:
                return Findings(tuple(read_table(page, lines) or ()), frozenset(lines))
            doubts = [LineDoubt(page.lines[one].number, LOST_TICK, page.of(page.lines[one])) for one in lines[1:]]
            return Findings(lines=frozenset(lines), doubts=tuple(doubts))
        case ApologyText(span):
            return apologies_in_line(page, *span)


def read_run(page: CleanText, span: Span, status: Status, label: Label) -> Findings:
    """The people in a run of text after a label."""
    start, end = span
    words = page.text[start:end]
    if NONE_SENT.match(words.strip()) and status not in HERE:
        return Findings()
    marks = count_marks(words)
    if NOT_LIST.search(PUBLIC.sub("", words)) and status in HERE and not marks:
        return Findings()
    end = _end_of_run(page, start, end)
    if torn := TORN_LABEL.search(page.text, start, end):
        behind = label_at(page.text, torn.start(), end)
        if behind is not None and behind.end > torn.end():
            return joined(
                (
                    read_run(page, Span(start, torn.start()), status, label),
                    read_run(page, Span(behind.end, end), behind.status, behind),
                )
            )
    one_person = status in HERE and marks <= FEW_MARKS and ";" not in words
    people = (read_line if one_person else read_list)(page.text, start, end, label.title)
    listed = Findings(tuple(Listed(person, status) for person in under_label(people, label)))
    return joined((listed, apologies_told(page, end, span.end))) if end < span.end else listed


def _office_stands_before(page: CleanText, person: AttendeeDraft) -> bool:
    """Whether an office and a colon lead to somebody's name: "Vice Chairman: Ann Adams"."""
    return page.text[person.start : person.name.start].rstrip(" \t").rpartition(":")[1] == ":"


def _end_of_run(page: CleanText, start: int, end: int) -> int:
    """Where the people of a run end: before a sentence that stands behind them."""
    stops = (pattern.search(page.text, start, end) for pattern in (SENTENCE_AFTER, PUBLIC_CAME, ITEM_AFTER))
    return min((stop.start() for stop in stops if stop), default=end)


def _read_office_holder(page: CleanText, span: Span, label: Label) -> Findings:
    """Who took the chair, or the notes: of the first only one person is read."""
    presided = PRESIDED.search(page.text, *span)
    end = presided.start() if presided else _end_of_run(page, *span)
    vice = VICE.search(page.text, span.start, end) if label.kind == "chair" else None
    people = read_list(page.text, span.start, vice.start() if vice else end)
    if vice is not None:
        people = [*people[:1], *read_list(page.text, vice.end(), end)]
    if label.kind == "chair":
        chairs = tuple(Listed(person._replace(chair=True), "present", names_chair=True) for person in people[:1])
        others = (person for person in people[1:] if person.roles and _office_stands_before(page, person))
        return Findings((*chairs, *(Listed(person, "present") for person in others)))
    office = (label.role,) if label.role else ()
    noted = [  # a councillor behind the clerk is none: "Clerk: Ann Adams, Cllr Bob Brown"
        person if place and person.name.honorific == "Councillor" else person._replace(roles=person.roles or office)
        for place, person in enumerate(people)
    ]
    return Findings(tuple(Listed(person, "in_attendance") for person in noted))
