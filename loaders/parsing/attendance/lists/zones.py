"""A stretch of the page cut into what stands under its labels: a pure step, before anybody is read.

Each line is asked, in this order, whether it holds labels, whether it tells apologies, and whether it goes on with the
list above it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import takewhile

from loaders.minutes import Status
from loaders.parsing.attendance.drafts import LineDoubt
from loaders.parsing.attendance.lists.apologies import APOLOGY_SENTENCE, SENT_THEM
from loaders.parsing.attendance.lists.ends import NUMBERED, ends_list
from loaders.parsing.attendance.lists.headed import columns_under_labels, table_row, ticked_table
from loaders.parsing.attendance.lists.on_one_line import following_labels, labels_within
from loaders.parsing.attendance.lists.pieces import (
    ApologyText,
    LabelledBlock,
    LabelledRun,
    OfficeHolder,
    Piece,
    TickedTable,
)
from loaders.parsing.attendance.lists.shapes import PART_NUMBER, SPOKE
from loaders.parsing.attendance.lists.tables import heads_grid
from loaders.parsing.attendance.lists.unlisted import Unlisted, UnlistedLabel, unlisted_labels
from loaders.parsing.attendance.lists.wrapping import wrapped_lines
from loaders.parsing.forms import (
    Label,
    label_at,
    parse_listed_name,
    parse_name,
)
from loaders.parsing.text import CleanText, Line
from loaders.parsing.words import alternatives, attendance_labels, honorifics, roles
from loaders.spans import Span

# A label run into the title: "held on 3 May PRESENT: Ann Adams".
INNER_LABEL = re.compile(
    r"(?<=[\w.,)] )(?:PRESENT|Present|In [Aa]ttendance|Attendees|"
    r"(?:Members|Councillors|Trustees|Those|MEMBERS|COUNCILLORS)\s+(?i:present))"
    r"(?=(?:\s*\([^()\n]{0,40}\))?\s*:)"
)
# Behind who presided the others of the body: "Presiding: A Adams" | "Other Members Present: B Brown".
OTHER_MEMBERS = re.compile(r"other\s+(?:members|councillors)\s+present\b", re.I)
# An area or a body before its people: "Upton and Weir: Ann Adams, Bob Brown", "Upton: apologies from Cy Cole".
AREA_LINE = re.compile(
    r"(?P<area>[A-Z][\w’'&().-]*(?:,?\s+(?:[A-Z][\w’'&().-]*|and|of|the|for|on|&)){0,6})"
    rf"(?:\s*:\s+|\s+[-–—]\s+(?=(?:[Nn]o\s|{alternatives(honorifics.OF_SEVERAL)}\b)))"
    r"(?=(?:[Aa]pologies\s+(?:from|[-–])\s+)?[A-Z][\w.’'-]*\s+[A-Z]|[Nn]o\s)"
)
DIRECTORS = re.compile(r"(?:Assistant\s+)?Directors(?:\s+of\s+[A-Z]\w+)?\s*:\s+(?=[A-Z])")
# "Together with Mr Adams (Clerk)"; "Councillor Brown was also in attendance as Ward Member."
TOGETHER_WITH = re.compile(r"(?:And\s+)?[Tt]ogether\s+with:?\s+(?=(?:the\s+)?[A-Z])")
ATTENDED_BESIDE = re.compile(r"(?P<who>[A-Z][^;:]{3,320}?)\s+(?:was|were)\s+(?:also\s+)?in\s+attendance\b")
OTHERS_ALONE = re.compile(
    rf"(?:(?:[A-Z][\w’'&-]*\s+){{1,4}}{alternatives(word.capitalize() for word in attendance_labels.OTHERS_ALONE)}|"
    rf"(?i:{alternatives(attendance_labels.OTHERS_ALONE)}))\s*"
)
ELECTION = re.compile(
    r"\W*(?:\d{1,2}[.)]\s*)?(?:re-?)?(?:election|appointment)s?\s+of\s+(?:the\s+)?(?:new\s+)?(?:officers|office[\s-]bearers|(?:the\s+)?committee)\b.{0,20}",
    re.I,
)
# Above surnames, a line each.
COUNCILLORS_ALONE = re.compile(r"(?i:Councillors|Cllrs)\s*:?\s*")
# Of a list of governors by their kinds, "Staff: Mrs Adams" is one: "Parent: Mr Brown" stands above it.
KIND_OF_GOVERNOR = re.compile(rf"(?:{alternatives(roles.KINDS_OF_GOVERNOR)})(?:\s+governors?)?\s*:", re.I)
# At a scrutiny board, behind its own members.
CABINET = re.compile(r"(?:Cabinet|Executive|Lead)\s+(?:Members?|Councillors)\b", re.I)
AWAY = ("apologies", "absent")
NOBODY_YET = Label("present", 0)
# Where what is printed beside a name begins.
BESIDE_A_NAME = re.compile(r"\s*[(\[,\t]|\s[–-]\s|\s{3,}")


@dataclass
class Zone:
    """What a stretch of the page holds, in order; the lines of labels and of runs; doubts about whose a list is."""

    pieces: list[Piece] = field(default_factory=list)
    lines: set[int] = field(default_factory=set)
    doubts: list[LineDoubt] = field(default_factory=list)


def cut_zone(page: CleanText, begin: int, until: int) -> Zone:
    """The lines ``begin`` up to ``until`` (by index) cut at labels."""
    zone = Zone()
    current: Label | None = None
    status: Status | None = None
    block: list[int] = []
    in_columns: set[int] = set()
    unlisted = unlisted_labels(page, begin, until)
    away: Status | None = None  # of groups under a label: "APOLOGIES:" | "Lay members: Ann Adams" | "Staff: Bob Brown"
    elects = False  # a line above says that the offices below are voted upon
    for index in range(begin, until):
        line = page.lines[index]
        if line.is_furniture or line.key or index in in_columns:
            continue
        if ticked := ticked_table(page, index, until):
            _close(zone, current, status, block)
            block, status = [], None
            zone.pieces.append(TickedTable(ticked))
            in_columns = set(ticked)
            zone.lines |= in_columns
            continue
        if blocks := columns_under_labels(page, index, until):
            _close(zone, current, status, block)
            block, status = [], None
            zone.pieces += blocks
            in_columns = {number for one in blocks for number in one.lines} | table_row(page, index, until)
            zone.lines |= in_columns
            continue
        labels = [] if _is_detail(page, line, block) else labels_in(page, line)
        if not labels and index in unlisted:
            labels = _by_shape(unlisted[index], status, opened_by_shape=isinstance(current, UnlistedLabel))
        if not labels and status is not None and (alone := _others_alone(page, index, until)) is not None:
            labels = [(alone, Span(line.end, line.end))]
        if labels and block and status == "present" and _is_kind_of_governor(page, line, page.lines[block[-1]]):
            labels = []
        if labels and status == "in_attendance" and DIRECTORS.match(page.text, line.start, line.end):
            labels = []  # among officials they are an office: "County Manager: A. Adams" | "Directors: B. Brown"
        if ELECTION.fullmatch(page.of(line)):
            _close(zone, current, status, block)
            block, status, elects = [], None, True
            continue
        if labels and elects and (labels[0][0].kind in ("chair", "role") or isinstance(labels[0][0], UnlistedLabel)):
            continue  # "Election of officers" | "Chairman - A. Adams"
        if labels and labels[0][0].status in ("apologies", "absent"):
            away = labels[0][0].status if labels[0][0].own_line and len(labels) == 1 else None
        elif line.gap or not (labels[0][0] if labels else current or NOBODY_YET).only_who:
            away = None  # "APOLOGIES:" | "None" | "Officers: Cy Cole"
        if labels:
            heads_two = current is not None and current.own_line and not block and status == "present"
            torn = heads_two and len(labels) == 1 and labels[0][0].own_line
            _close(zone, current, status, block)
            block = []
            for label, span in labels:
                follows_the_chair = (
                    current is not None and current.kind == "chair" and OTHER_MEMBERS.match(page.of(line))
                )
                status = (status or "present") if label.kind == "remote" else label.status
                status = "present" if follows_the_chair else status
                status = away if away is not None and label.only_who else status
                if status == "present" and CABINET.match(page.of(line)) and _lists_members(page, zone.pieces):
                    status = "in_attendance"
                if torn and status != "present":  # heads of two columns above one list: most of it attended
                    status = "present"
                    zone.doubts.append(
                        LineDoubt(line.number, "two labels stand above one list: who belongs to which is lost")
                    )
                current = label
                zone.lines.add(index)
                if label.kind in ("chair", "role"):
                    zone.pieces.append(OfficeHolder(label, span))
                    status = None if page.text[slice(*span)].strip() else label.status
                elif (behind := page.text[slice(*span)].strip(" .:-–—*\t")) and not heads_grid(behind):
                    wrapped = wrapped_lines(page, index, until)
                    zone.lines.update(wrapped)
                    end = page.lines[wrapped[-1]].end if wrapped else span.end
                    zone.pieces.append(LabelledRun(label, status, Span(span.start, end)))
        elif status is not None and AREA_LINE.match(page.text, line.start, line.end) and not ends_list(page, line):
            block.append(index)
        elif status == "present" and (beside := _beside_members(page, index, until)) is not None:
            _close(zone, current, status, block)
            block = []
            zone.pieces.append(beside)
            zone.lines.add(index)
            current = None
        elif _tells_apologies(page, line):
            _close(zone, current, status, block)
            block = []
            zone.pieces.append(ApologyText(Span(line.start, _paragraph_end(page, index, until))))
            zone.lines.add(index)
            status = None
        elif status is not None and (ends_list(page, line) or (line.gap and SPOKE.match(page.text, line.start))):
            _close(zone, current, status, block)
            block = []
            status = None
        elif status is not None:
            block.append(index)
    _close(zone, current, status, block)
    return zone


def _by_shape(one: Unlisted, status: Status | None, *, opened_by_shape: bool) -> list[tuple[Label, Span]]:
    """A label that no list knows, where it begins a list of its own and no group of the list above, of ``status``."""
    label, span = one
    if status is None or opened_by_shape or label.status not in (status, "present"):
        return [one]
    return [(replace(label, kind=status), span)] if label.like_a_name else []


def _close(zone: Zone, label: Label | None, status: Status | None, block: list[int]) -> None:
    if block and status is not None and label is not None:
        zone.pieces.append(LabelledBlock(label, status, tuple(block)))


def labels_in(page: CleanText, line: Line) -> list[tuple[Label, Span]]:
    """The labels of a line (some minutes run several on one line), each with the run of text that follows it."""
    first = label_at(page.text, line.start, line.end, bold_end=line.bold_end) or _numbered_label(page, line)
    if first is None and (inner := INNER_LABEL.search(page.text, line.start, line.end)):
        first = label_at(page.text, inner.start(), line.end)
    return following_labels(page, first, line.end) if first else labels_within(page, line.start, line.end)


def _numbered_label(page: CleanText, line: Line) -> Label | None:
    """The label behind a number, where a mark follows it: "1. Sederunt: Ann Adams", "1.1 Absent: Bob Brown"."""
    part = PART_NUMBER.match(page.text, line.start, line.end)
    number = part or NUMBERED.match(page.text, line.start, line.end)
    label = label_at(page.text, number.end(), line.end) if number else None
    if label is None or line.heading or label.kind not in ("present", "in_attendance", *(AWAY if part else ())):
        return None
    return label if label.own_line or page.text[label.end - 1] in ":;-–" else None


def _beside_members(page: CleanText, index: int, until: int) -> LabelledRun | None:
    """Who came besides, in a paragraph of the list: "Together with Mr Adams (Clerk)", "Mr Brown was in attendance"."""
    line = page.lines[index]
    if not line.gap:
        return None
    if (together := TOGETHER_WITH.match(page.text, line.start, line.end)) is not None:
        wrapped = wrapped_lines(page, index, until)
        end = page.lines[wrapped[-1]].end if wrapped else line.end
        return LabelledRun(Label("in_attendance", together.end()), "in_attendance", Span(together.end(), end))
    if (told := ATTENDED_BESIDE.match(page.text, line.start, _paragraph_end(page, index, until))) is not None:
        return LabelledRun(Label("in_attendance", line.start), "in_attendance", Span(*told.span("who")))
    return None


def _lists_members(page: CleanText, pieces: list[Piece]) -> bool:
    """Whether a list of those present stands above, so that the cabinet's members came to another body's meeting."""
    lists = (piece for piece in pieces if isinstance(piece, LabelledRun | LabelledBlock))
    return any(piece.status == "present" for piece in lists)


def _is_kind_of_governor(page: CleanText, line: Line, above: Line) -> bool:
    return all(KIND_OF_GOVERNOR.match(page.text, one.start, one.end) for one in (line, above))


def _others_alone(page: CleanText, index: int, until: int) -> Label | None:
    """Who came besides, as the one word of a line between two lists, without a mark: "Officers" above "Ann Adams"."""
    line = page.lines[index]
    councillors = COUNCILLORS_ALONE.fullmatch(page.text, line.start, line.end) is not None
    if not line.gap or index + 1 >= until:
        return None
    if not councillors and not OTHERS_ALONE.fullmatch(page.text, line.start, line.end):
        return None
    below = page.of(page.lines[index + 1])
    head = BESIDE_A_NAME.split(below, maxsplit=1)[0]
    if councillors:
        return Label("present", line.end, own_line=True, title="Councillor") if _is_surname(head) else None
    name = parse_name(head, 0, len(head))
    if page.lines[index + 1].gap or name is None or not (name.is_full or name.honorific):
        return None
    return Label("in_attendance", line.end, own_line=True, also=True)


def _is_surname(words: str) -> bool:
    """Whether words are one, and may be a surname: "Adams", "Gordon-Smith"."""
    return len(words.split()) == 1 and parse_listed_name(words, 0, len(words)) is not None


def _is_detail(page: CleanText, line: Line, block: list[int]) -> bool:
    """Whether a line is a cell of a table in a row that begins with a person's name: "Staff" tells what they are."""
    if line.column <= 0:
        return False
    before = map(page.lines.__getitem__, reversed(block))
    row = list(takewhile(lambda cell: (cell.table, cell.row) == (line.table, line.row), before))
    name = parse_listed_name(page.text, row[-1].start, row[-1].end) if row and row[-1].column == 0 else None
    return name is not None and name.is_full


def _tells_apologies(page: CleanText, line: Line) -> bool:
    if APOLOGY_SENTENCE.search(page.passage_of(line)) or SENT_THEM.match(page.of(line)):
        return True
    return page.of(line).lower().startswith(("apologies", "no apologies"))


def _paragraph_end(page: CleanText, index: int, until: int) -> int:
    end = page.lines[index].end
    for other in range(index + 1, until):
        if page.lines[other].gap or page.lines[other].is_furniture:
            break
        end = page.lines[other].end
    return end
