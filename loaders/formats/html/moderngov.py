"""Pages of ModernGov, the web system of most councils in the United Kingdom, by the classes that it gives elements.

"Agenda and minutes" (ieListDocuments.aspx) is a table with a row for each item: a cell with its number, and one with
the title (``mgAiTitleTxt``), links, and texts under "Decision:" and "Minutes:" (``mgSubItemTitleTxt``). Attendance
(mgMeetingAttendance.aspx) is a table with the columns attendee, role, status. A page of one decision
(ieDecisionDetails.aspx), or of an issue that came to one meeting (ieIssueDetails.aspx), has one item, which it names.
So has the page of an agenda item (mgAi.aspx), which is left as it stands: the reader knows it as text too.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from loaders.formats.blocks import Block, Flow
from loaders.minutes import Day, Words
from loaders.outline import Outline, OutlinedItem
from loaders.parsing.forms import find_dates
from loaders.spans import SourceSpan

CONTENT = "#modgov, .mgContent"
# Links to documents and to other views of an item: no words of the minutes.
LINKS = re.compile(r"(?:^|\s)mg(?:ActionList|DocumentList|BulletList|Hide|NonSearchable|TabbedHeader|PageNav)(?=\s|$)")
# "Meeting of Cabinet, Tuesday, 9th October, 2018 5.00 pm (Item 5.)": the link of an item's page that tells whose it is.
MEETING_OF = re.compile(r"^\s*Meeting\s+of\s.{3,200}?\d{4}\b.{0,30}\(Item\s", re.S)
VIEW = re.compile(r"View\s+the\s+(?:background|decision|reasons|declarations|minutes)\b.{0,40}\bitem\s", re.I)
ATTENDANCE = re.compile(r"\battendance\b", re.I)
DOCUMENT_SIZE = re.compile(r"\s*(?:pdf\s+icon\s*)?\b(?:pdf|docx?)\s+[\d.,]+\s*[kmg]?b\b.*$", re.I)
STATUSES = (
    ("Present", re.compile(r"^present\b", re.I)),
    ("In attendance", re.compile(r"^in attendance\b", re.I)),
    ("Apologies", re.compile(r"^apolog|^sent apologies", re.I)),
    ("Absent", re.compile(r"^absent\b", re.I)),
)  # "Expected" tells nothing: it may stay long after the meeting
DECISION_LABEL = re.compile(r"\W*(Decision Maker|Decided at meeting|Date of decision)\s*:\W*(.+?)\W*$", re.I)
MEETING = re.compile(r"\W*Meeting\s*:\W*[\d/]+\s+-\s+(?P<board>.+?)\s+\(Item\s+(?P<item>[^\s)]+?)\.?\)\W*$", re.I)
# A page as ``arrange`` leaves it: the board, a line with the day, the one matter.
ARRANGED = re.compile(
    r"\#\ (?P<board>[^\n]+)\n\n \W*(?:Date\ of\ decision|(?P<meeting>Meeting))\b(?P<day>[^\n]+)\n\n"
    r"\#\#\ (?P<heading>[^\n]+)\n(?!(?s:.*)^\#)",
    re.I | re.M | re.X,
)
EXTRAS = re.compile(r"\b(?P<remote>virtual(?:ly)?|remote(?:ly)?)\b|\b(?P<substitute>substitut\w+)\b", re.I)


def is_unseen(classes: str, words: Callable[[], str]) -> bool:
    """Whether an element of these classes is no part of the minutes: links, but for the one that names the meeting."""
    return LINKS.search(classes) is not None and not MEETING_OF.match(words())


def is_item_number(classes: str) -> bool:
    """Whether a cell of these classes holds an item's number."""
    return "mgItemNumberCell" in classes.split()


def is_attendance(summary: str) -> bool:
    """Whether a table of this summary tells who attended."""
    return bool(ATTENDANCE.search(summary)) and "meeting" in summary.lower()


def item(cells: list[tuple[bool, list[Block]]]) -> list[Block]:
    """An item's row, cells with whether they hold its number: a heading with number and title, then its texts."""
    if not any(is_number for is_number, _ in cells):
        return [block for _, blocks in cells for block in blocks]
    number = " ".join(line for is_number, blocks in cells if is_number for line in _lines(blocks)).replace("**", "")
    texts = [block for is_number, blocks in cells if not is_number for block in blocks]
    title = next((block for block in texts if isinstance(block, Flow)), None)
    if title is None:
        return texts
    words = DOCUMENT_SIZE.sub("", " ".join(title.lines).replace("**", ""))
    heading = Flow([f"{number} {words}".strip()], heading=3)
    return [heading, *[block for block in texts if block is not title]]


def _is_link(block: Block) -> bool:
    """Whether a point of a list leads to another view of the item: "View the background to item 5."."""
    return isinstance(block, Flow) and bool(block.mark) and VIEW.match(" ".join(block.lines)) is not None


def arrange(blocks: list[Block]) -> list[Block]:
    """A page of one matter as minutes have it: who decided, the day, the matter, the rest.

    Blocks of other pages stay as they are.
    """
    matter = next((block for block in blocks if isinstance(block, Flow) and block.heading == 2), None)
    blocks = [block for block in blocks if not _is_link(block)]
    lines = [block for block in blocks if isinstance(block, Flow)]
    head = (_decision(matter, lines) or _issue(lines)) if matter is not None else None
    if matter is None or head is None:
        return blocks
    board, day, heading, used = head
    rest = [block for block in blocks if block not in (matter, day, *used) and not _is_page_title(block)]
    for block in rest:
        if isinstance(block, Flow):
            block.heading = 0  # "Decision:" is a label within the matter
    return [Flow([board], heading=1), day, Flow([heading], heading=2), *rest]


# The board, the line with the day, the matter, and the lines that board and matter were taken from.
_Head = tuple[str, Flow, str, tuple[Flow, ...]]


def _decision(matter: Flow, lines: list[Flow]) -> _Head | None:
    told: dict[str, tuple[Flow, str]] = {}
    for line in lines:
        if label := DECISION_LABEL.match(" ".join(line.lines)):
            told.setdefault(label.group(1).lower(), (line, label.group(2)))
    if "date of decision" not in told:
        return None
    day, heading = told["date of decision"][0], " ".join(matter.lines)
    if "decision maker" in told:
        line, maker = told["decision maker"]
        return maker, day, heading, (line,)
    _, _, board = told["decided at meeting"][1].partition(" - ") if "decided at meeting" in told else ("", "", "")
    return (board, day, heading, ()) if board else None


def _issue(lines: list[Flow]) -> _Head | None:
    """The one meeting that an issue came to: the item's heading stands below the line that names the meeting."""
    found = [(place, told) for place, line in enumerate(lines) if (told := MEETING.match(" ".join(line.lines)))]
    if len(found) != 1 or found[0][0] + 1 == len(lines):
        return None
    place, told = found[0]
    below = lines[place + 1]
    heading = DOCUMENT_SIZE.sub("", " ".join(below.lines).replace("**", ""))
    return (told["board"], lines[place], heading, (below,)) if heading.startswith(told["item"]) else None


def outline_of(text: str) -> Outline | None:
    """What a page that ``arrange`` has put in order tells as data; None for the text of other pages."""
    found = ARRANGED.match(text)
    day = next((day for day in find_dates(found["day"]) if day.value), None) if found else None
    if found is None or day is None or day.value is None:
        return None
    number = re.match(r"(\d[\w/.]*?)\.?\s+", found["heading"]) if found["meeting"] else None
    heading = SourceSpan.at(*found.span("heading"))
    board = SourceSpan.at(*found.span("board"))
    first = found.start("day")
    printed = SourceSpan.at(first + day.start, first + day.end)
    return Outline(
        board=Words(text=found["board"], start=board.start, end=board.end),
        date=Day(text=found["day"][day.start : day.end], value=day.value, start=printed.start, end=printed.end),
        items=(
            OutlinedItem(
                start=heading.start,
                end=heading.end,
                number=number.group(1) if number else None,
                title_start=heading.start + (number.end() if number else 0),
            ),
        ),
    )


def _is_page_title(block: Block) -> bool:
    return isinstance(block, Flow) and block.heading == 1


def attendance(rows: list[list[str]]) -> list[Block]:
    """The table of attendance as labels with people below them; those who were only expected are left out."""
    found: dict[str, list[str]] = {}
    for cells in rows:
        if len(cells) < 2:
            continue
        name, status = cells[0], cells[-1]
        role = cells[1] if len(cells) > 2 else ""
        label = next((label for label, pattern in STATUSES if pattern.match(status)), None)
        if label is None:
            continue
        if label == "Present" and role.lower() == "officer":
            label = "In attendance"
        extra = EXTRAS.search(status)
        told = f" ({'remotely' if extra.group('remote') else 'substitute'})" if extra else ""
        found.setdefault(label, []).append(name + (f", {role}" if role else "") + told)
    return [Flow([f"{label}:", *found[label]]) for label, _ in STATUSES if label in found]


def _lines(blocks: list[Block]) -> list[str]:
    return [line for block in blocks if isinstance(block, Flow) for line in block.lines]
