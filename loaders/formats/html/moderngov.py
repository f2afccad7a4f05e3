"""Pages of ModernGov, the web system of most councils in the United Kingdom, by the classes that it gives elements.

"Agenda and minutes" (ieListDocuments.aspx) is a table with a row for each item: a cell with its number, and one with
the title (``mgAiTitleTxt``), links, and texts under "Decision:" and "Minutes:" (``mgSubItemTitleTxt``). Attendance
(mgMeetingAttendance.aspx) is a table with the columns attendee, role, status.
"""

from __future__ import annotations

import re

from loaders.formats.blocks import Block, Flow

CONTENT = "#modgov, .mgContent"
# Links to documents and to other views of an item: no words of the minutes.
LINKS = re.compile(r"(?:^|\s)mg(?:ActionList|DocumentList|BulletList|Hide|NonSearchable|TabbedHeader|PageNav)(?=\s|$)")
ATTENDANCE = re.compile(r"\battendance\b", re.I)
DOCUMENT_SIZE = re.compile(r"\s*(?:pdf icon\s*)?\bPDF\s+\d+(?:\.\d+)?\s*[KM]B\b.*$", re.I)
STATUSES = (
    ("Present", re.compile(r"^present\b", re.I)),
    ("In attendance", re.compile(r"^in attendance\b", re.I)),
    ("Apologies", re.compile(r"^apolog|^sent apologies", re.I)),
    ("Absent", re.compile(r"^absent\b", re.I)),
)  # "Expected" tells nothing: it may stay long after the meeting
DECISION_LABEL = re.compile(r"\W*(Decision Maker|Date of decision)\s*:\W*(.+?)\W*$", re.I)
EXTRAS = re.compile(r"\b(?P<remote>virtual(?:ly)?|remote(?:ly)?)\b|\b(?P<substitute>substitut\w+)\b", re.I)


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


def arrange(blocks: list[Block]) -> list[Block]:
    """A page of one decision (ieDecisionDetails.aspx) as minutes have it: who decided, the day, the matter, the rest.

    Blocks of other pages stay as they are.
    """
    told: dict[str, tuple[Flow, str]] = {}
    for block in blocks:
        if isinstance(block, Flow) and (label := DECISION_LABEL.match(" ".join(block.lines))):
            told.setdefault(label.group(1).lower(), (block, label.group(2)))
    matter = next((block for block in blocks if isinstance(block, Flow) and block.heading == 2), None)
    if matter is None or not {"decision maker", "date of decision"} <= told.keys():
        return blocks
    first = [told[label][0] for label in ("decision maker", "date of decision")]
    head = [Flow([told["decision maker"][1]], heading=1), first[1], matter]
    rest = [block for block in blocks if block not in (*first, matter) and not _is_page_title(block)]
    for block in rest:
        if isinstance(block, Flow):
            block.heading = 0  # "Decision:" is a label within the matter
    return [*head, *rest]


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
