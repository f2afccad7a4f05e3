"""The attendance of a meeting, read in passes: each is asked of the page, and of what the passes before it found.

The order: lists under labels where they are expected come first; prose tells of those whom no list has; only where
nobody is present so far are lists looked for in less likely places; at last what was read is seen as a whole (a list
whose label cannot be meant as it stands, the chair that only the prose names).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import NamedTuple

from loaders.minutes import HERE
from loaders.parsing.attendance.before_items import first_line, in_rows, of_councillors, with_initials, without_label
from loaders.parsing.attendance.chair import read_chair
from loaders.parsing.attendance.drafts import AttendanceDraft, Findings, Listed, joined, merge
from loaders.parsing.attendance.front_matter import read_front_matter
from loaders.parsing.attendance.given import given_names_of_those_away
from loaders.parsing.attendance.guards import leave_out_nonsense
from loaders.parsing.attendance.legends import offices_of_legend
from loaders.parsing.attendance.lists import (
    LabelledBlock,
    apologies_told,
    apologies_under_heading,
    labels_in,
    read_block,
    read_run,
    read_zone,
    wrapped_lines,
)
from loaders.parsing.attendance.persons import read_list
from loaders.parsing.attendance.prose import read_opening
from loaders.parsing.attendance.public import without_public
from loaders.parsing.forms import Label, label_at
from loaders.parsing.items import Heading, title_lines
from loaders.parsing.text import CleanText, Line
from loaders.parsing.words import alternatives, attendance
from loaders.spans import Span

# The title of an item of apologies: "Apologies for absence", "Regrets".
APOLOGY_TITLE = re.compile(
    r"\b(?:apolog(?:y|ies)|absence|regrets|ymddiheuriadau|leithscéalta?)(?:\b|(?=(?-i:[A-Z])))", re.I
)
# The title of an item that is the attendance list: "Members present", "Sederunt"; not "Attendance figures".
ATTENDANCE_TITLE = re.compile(
    rf"^(?:{alternatives(attendance.WHO_IN_TITLES)}\s+)*{alternatives(attendance.IN_TITLES)}\b"
    rf"(?!(?<!ttendees)\s+{alternatives(attendance.NOT_ATTENDANCE)})|^(?:[\w’'&-]+\s+){{1,6}}(?:members|governors|trustees|directors)"
    r"\s+(?:present|in\s+attendance)\W*$",
    re.I,
)
# The title of an item that begins with the roll: "Calling of the roll and apologies".
ROLL_TITLE = re.compile(r"\b(?:roll|sederunt)\b", re.I)
# Titles of items that tell who is away, too: "Welcome and introductions".
OPENING_TITLES = ("welcome", "introduction", "opening", "record of")
# Names in the heading's own line: "2) Apologies – Councillors A Adams and B Brown", "Apologies: Mr Cole".
BEHIND_APOLOGIES = re.compile(
    r"apolog(?:y|ies)(?:\s+for\s+absence)?(?:\s+(?:were\s+)?(?:received|accepted|noted))?(?:\s+from)?\s*[–—:-]\s*(?=[A-Z])",
    re.I,
)
# The same without a mark, or run in: "Apologies for absence Cy Cole, Di Dunn", "ApologiesCllr Cole, Di Dunn".
UNMARKED_APOLOGIES = re.compile(r"(?i:apolog(?:y|ies))(?:\s+(?i:for\s+absence))?\s*(?=[A-Z][\w’'-]+\s[^,;]{0,60}[,;])")
# A sentence that is the title, too: "2. Apologies were received from Cllr Adams".
APOLOGIES_CAME = re.compile(r"\b(?:received|sent|tendered|submitted|were|was|had|have)\b", re.I)
VOTED = re.compile(r"\b(?:vot(?:e|es|ed|ing)|abstain\w*)\b", re.I)  # what comes before a list of how people voted
PRESENT = ("present", "members present", "councillors present", "attend")  # how a label of those present begins
LONGEST_LIST = 60  # lines of a list after the first heading that has no further labels


class Pass(NamedTuple):
    """A pass over the page, by what it reads."""

    name: str
    read: Callable[[CleanText, Sequence[Heading], AttendanceDraft], Findings]


def read_attendance(page: CleanText, headings: Sequence[Heading]) -> AttendanceDraft:
    """Read who attended, who sent apologies and who was absent: see ``PASSES``."""
    draft = AttendanceDraft()
    for one in PASSES:
        draft = merge(draft, one.read(page, headings, draft))
    return without_public(page, draft)


def _ends(page: CleanText, headings: Sequence[Heading]) -> list[int]:
    """The line (by index) before which the body of each heading ends."""
    return [*(heading.line for heading in headings[1:]), len(page.lines)][: len(headings)]


def _line_end(page: CleanText, until: int) -> int:
    return page.lines[until - 1].end if until > 0 else 0


def _before_first_item(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """The attendance block before the first item."""
    first = first_line(page, headings)
    title = title_lines(page)
    return read_zone(page, title.start if title.stop <= first else 0, first)


def _in_items(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """Items that are attendance lists or tell apologies, and the first item, whatever it is called."""
    found: list[Findings] = []
    first = first_line(page, headings)
    for index, (heading, until) in enumerate(zip(headings, _ends(page, headings), strict=True)):
        if heading.line < first:
            continue
        title = page.text[heading.start : heading.end]
        if ATTENDANCE_TITLE.match(title):
            found.append(_attendance_item(page, heading, until, title))
        elif APOLOGY_TITLE.search(title) or index == 0:
            found.append(_opening_item(page, heading, until, title, present=draft.has("present")))
    return joined(found)


def _attendance_item(page: CleanText, heading: Heading, until: int, title: str) -> Findings:
    """An item that is an attendance list: its heading is the label."""
    start = heading.body
    label = Label("in_attendance" if title.lower().startswith("in att") else "present", start)
    lines = range(heading.line, until)
    stop = next((page.lines[i].end for i in lines if page.lines[i].end > start), _line_end(page, until))
    inner = [i for i in lines if page.lines[i].start >= stop]
    found: list[Findings] = []
    if inner and not page.text[start:stop].strip(" .:-") and labels_in(page, page.lines[inner[0]]):
        return read_zone(page, inner[0], until)
    first = next((page.lines[i] for i in lines if page.lines[i].start >= start and page.lines[i].end == stop), None)
    if first is not None and (labels := labels_in(page, first)) and labels[0][0].status != label.status:
        return read_zone(page, page.lines.index(first), until)
    below = next((i for i in lines if page.lines[i].start >= start), until)
    if start >= page.lines[heading.line].end and below < until:
        inner, stop = list(range(below, until)), start  # the heading fills its line: the list stands below
    if page.text[start:stop].strip(" .:-"):
        index = next((i for i in lines if page.lines[i].end == stop), until)
        wrapped = wrapped_lines(page, index, until)
        inner = [i for i in inner if i not in wrapped]
        stop = page.lines[wrapped[-1]].end if wrapped else stop
        found.append(read_run(page, Span(start, stop), label.status, label))
    elif inner:
        labelled = next((i for i in inner if labels_in(page, page.lines[i])), until)
        block = LabelledBlock(label, label.status, tuple(i for i in inner if i < labelled))
        found.append(read_block(page, block))
        inner = [i for i in inner if i >= labelled]
    if inner:
        found.append(read_zone(page, inner[0], until))
    return joined(found)


def _opening_item(page: CleanText, heading: Heading, until: int, title: str, *, present: bool) -> Findings:
    """An item with attendance lists in it, or with apologies."""
    found: list[Findings] = []
    end = _line_end(page, until)
    inner = [i for i in range(heading.line, until) if page.lines[i].start >= heading.body]
    labelled = [i for i in inner if (labels := labels_in(page, page.lines[i])) and not labels[0][0].bare]
    if labelled and VOTED.search(page.text, heading.body, page.lines[labelled[0]].start):
        labelled = []  # "The matter was put to a vote" | "Absent" | "Cllrs Adams, Brown"
    if labelled:
        found.append(read_zone(page, inner[0], until))
    if ROLL_TITLE.search(title) and APOLOGY_TITLE.search(title) and not present:
        roll = _roll(page, inner)
        if roll.listed:
            return joined([*found, roll, apologies_told(page, heading.body, end)])
    if APOLOGY_TITLE.search(title):
        found.append(_apologies_in_title(page, heading))
        start = heading.start if APOLOGIES_CAME.search(title) else heading.body
        if labelled and page.of(page.lines[labelled[0]]).lower().startswith(PRESENT):
            end = page.lines[labelled[0]].start  # "1. Welcome and apologies" | "Present" | "Ann Adams"
        found.append(apologies_under_heading(page, start, end))
    elif title.lower().startswith(OPENING_TITLES):
        found.append(apologies_told(page, heading.body, end))
    return joined(found)


def _roll(page: CleanText, inner: Sequence[int]) -> Findings:
    """The roll under a heading that it shares with the apologies: the lines before the first label or apology."""
    listed = takewhile(lambda i: not labels_in(page, page.lines[i]) and not _tells_apologies(page, i), inner)
    return read_block(page, LabelledBlock(Label("present", 0), "present", tuple(listed)))


def _tells_apologies(page: CleanText, index: int) -> bool:
    return APOLOGY_TITLE.search(page.of(page.lines[index])) is not None


def _apologies_in_title(page: CleanText, heading: Heading) -> Findings:
    """Names in the line of the heading, behind a mark: "2) Apologies – Councillors A Adams and B Brown"."""
    behind = BEHIND_APOLOGIES.match(page.text, heading.start, heading.end)
    unmarked = None if behind else UNMARKED_APOLOGIES.match(page.text, heading.start, heading.end)
    start = behind.end() if behind else unmarked.end() if unmarked else heading.end
    people = read_list(page.text, start, heading.end)
    if not people or not all(person.is_sure for person in people):
        return Findings()
    if unmarked and not all(person.name.is_full or person.name.honorific for person in people):
        return Findings()
    return Findings(tuple(Listed(person, "apologies") for person in people))


def _apologies_elsewhere(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """Apologies told in sentences under other headings."""
    return joined(
        apologies_told(page, heading.body, _line_end(page, until))
        for heading, until in zip(headings, _ends(page, headings), strict=True)
        if not APOLOGY_TITLE.search(page.text[heading.start : heading.end])
    )


def _after_first_item(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """Where nobody attended so far: lists under a heading or label of their own after the first heading of the page."""
    if draft.has(*HERE):
        return Findings()
    found: list[Findings] = []
    read = set(draft.lines)
    for index in range(first_line(page, headings), len(page.lines)):
        if index in read or not _is_label_of_list(page, page.lines[index]):
            continue
        stop = next((i for i in range(index + 1, len(page.lines)) if page.lines[i].heading), len(page.lines))
        labelled = [i for i in range(index + 1, stop) if label_at(page.text, page.lines[i].start, page.lines[i].end)]
        zone = read_zone(page, index, min(stop, max([index + LONGEST_LIST, *labelled])))
        read |= zone.lines
        found.append(zone)
    return joined(found)


def _is_label_of_list(page: CleanText, line: Line) -> bool:
    label = label_at(page.text, line.start, line.end, bold_end=line.bold_end)
    if label is None or label.kind in ("chair", "role", "remote"):
        return False
    marked = label.end < line.end and page.text[label.end - 1] in ":-–"
    return bool(line.heading) or label.own_line or marked or label.bare


def _one_list_only(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """Where only "In attendance" lists people, and others sent apologies, it is the members' list."""
    if draft.has("present"):
        return Findings()
    beside = {place: one for place, one in enumerate(draft.entries) if one.status == "in_attendance"}
    return Findings(amended={place: one._replace(status="present") for place, one in beside.items()})


PASSES = (
    Pass("the block before the first item", _before_first_item),
    Pass("items that are lists, or tell apologies", _in_items),
    Pass("apologies told under other items", _apologies_elsewhere),
    Pass("lists after the first item", _after_first_item),
    Pass("rows of names that lost their label", in_rows),
    Pass("a list that lost its label", without_label),
    Pass("a list of councillors that lost its label", of_councillors),
    Pass("a list with initials that lost its label", with_initials),
    Pass("an opening sentence", read_opening),
    Pass("front matter", read_front_matter),
    Pass("one list only", _one_list_only),
    Pass("given names of those away", given_names_of_those_away),
    Pass("offices of a legend", offices_of_legend),
    Pass("nonsense beside names", leave_out_nonsense),
    Pass("the chair", read_chair),
)
