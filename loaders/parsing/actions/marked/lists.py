"""Lists of actions: one entry to a paragraph, or a table with columns for task, owner, date and status."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from loaders.parsing.actions.drafts import ActionDraft
from loaders.parsing.actions.marked.flattened import read_cells, read_flattened, read_row
from loaders.parsing.actions.outcomes import outcome_status
from loaders.parsing.actions.owners import is_known_owner_list, is_owner_list, parse_owners
from loaders.parsing.actions.task_owners import BRACKET_WHO, OWNER_TO, STATUS, owners_of
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import find_dates, is_title
from loaders.parsing.text import (
    LOG_ROW,
    Line,
    Paragraph,
    Row,
    collapse_whitespace,
    status_columns,
    table_rows,
    task_columns,
)
from loaders.parsing.words import alternatives, bodies, statuses, task_lists
from loaders.parsing.words import task_columns as column_heads
from loaders.spans import Span

# "Actions", "Summary of agreed actions:", "Action log": what follows is a list of actions.
LIST_HEAD = re.compile(
    rf"^(?:{alternatives(task_lists.SUMMARY_OF)}\s+)?(?:{alternatives(task_lists.AGREED)}\s+)?(?:actions?(?:\s+"
    rf"{alternatives(task_lists.LISTS, task_lists.ENTRIES, task_lists.CAME_ABOUT, task_lists.SUMMARY)}|"
    rf"\s+{alternatives(task_lists.TO_BE_TAKEN)}|"
    rf"\s+{alternatives(task_lists.OF_MEETING)})?|{alternatives(task_lists.IN_ITEM)})\s*:?\s*-?$",
    re.I,
)
# "Actions from the last meeting", "Review of outstanding actions", "Previous actions".
REVIEW_HEAD = re.compile(
    rf"\bactions?\s+(?:{alternatives(task_lists.ENTRIES, task_lists.AGREED)}\s+)?(?:from|of|at)\s+(?:the\s+)?"
    rf"{alternatives(task_lists.EARLIER)}\b|"
    rf"^{alternatives(task_lists.REVIEWS)}\s+(?:the\s+)?(?:{alternatives(task_lists.STILL_OPEN)}\s+)?actions?\b|"
    rf"^{alternatives(task_lists.STILL_OPEN)}\s+actions?\b",
    re.I,
)
# "12. Clerk to write", "Ref 3/21 Quotes": the number of a list's entry.
ENTRY_NUMBER = re.compile(
    r"\s*(?:(?:ref|no|action)\.?\s*)?\d{1,4}\w{0,2}\)?(?:[/.]\d{1,4})*[.):]?\s+(?:[-–—]\s+)?(?=[A-Z])", re.I
)
# "014 – ", "A-19 – ": the number of a log's row, before a dash; "AP12", "AP 12:": that of an action point.
LOG_NUMBER = re.compile(rf"(?={LOG_ROW.pattern})(?:AP\s?)?\S+\s+(?:[-–—]\s+)?")
# "This is ongoing", "Carried forward": said behind a task.
STATUS_TOLD = re.compile(rf"\b(?P<status>{alternatives(statuses.SAID_BEHIND)})\b", re.I)
# "None", "No actions", "All actions were completed": entries that tell no task.
NO_TASK = re.compile(r"\W*(?:none|no actions?.*|nil|all\s+(?:the\s+)?(?:actions?|points?)\b.*)\W*", re.I)
# "ITEM  BY WHOM  BY WHEN": the heads of columns that were lost.
HEAD_OF_COLUMN = alternatives(
    column_heads.NUMBERS, column_heads.TASKS, column_heads.OWNERS, column_heads.DUE, column_heads.STATUSES
)
HEADS_ALONE = re.compile(
    rf"(?:\W*\b(?:{HEAD_OF_COLUMN}|{alternatives(column_heads.BESIDE)})(?!\w)){{2,}}\W*|\W*{alternatives(column_heads.STATUSES)}\W*",
    re.I,
)
# What stands beside a day or the board's name where a list only tells whose it is: "Meeting of", "Last updated:".
WHOSE_ALONE = re.compile(
    r"(?:\W|\b(?:meetings?|minutes|of|the|held|on|at|date|from|last|updated|as|day|for|actions?|arising|board|committee)\b)*",
    re.I,
)
# "Harbour Panel", "Eastmere District Council": a name, and no task.
BODY_ALONE = re.compile(
    rf"\W*(?:[A-Z][\w’'&-]*\s+(?:(?:of|and|the|for|&)\s+)*){{1,6}}(?i:{alternatives(bodies.THAT_DECIDE)})\W*"
)
NEW = re.compile(r"\bnew\s+for\b", re.I)  # "New for March"
LONGEST_ROW_HEAD = 3  # words of a row that heads those below it: "Communications"

CLOSED_UNDONE = "closed without being done"
# The log's own number of a task: "25/1", "A101", "12".
REFERENCE = re.compile(r"[A-Z]{0,4}[ -]?\d{1,4}(?:[./-]\d{1,4}){0,2}[a-z]?", re.I)
NOT_NEEDED = re.compile(rf"\b{alternatives(statuses.NOT_NEEDED)}\b", re.I)
DONE_FIRST = re.compile(rf"\W*{alternatives(statuses.DONE)}\b(?!\s+(?:by|when|in\s+part))", re.I)  # "Complete 28/4/31"
COLOUR_DONE = re.compile(alternatives(statuses.COLOURS_DONE), re.I)


def read_entry(item: ItemContext, part: Paragraph) -> tuple[ActionDraft, ...]:
    """One entry of a list of actions: owner before or behind, what became of it behind the task."""
    log = read_flattened(item, part, printed_status)
    if log is not None:
        return log
    text = item.text
    start, end = part.start, part.end
    logged = LOG_NUMBER.match(text, start, end)
    number = logged or ENTRY_NUMBER.match(text, start, end)
    start = number.end() if number else start
    flat = read_cells(item, start, end, printed_status) or read_row(item, start, end)
    if flat is not None:
        return (replace(flat, item=number.group().strip() if number else None),)
    words = text[start:end]
    if len(words.strip()) < 4 or len(words.split()) < 2 or NO_TASK.fullmatch(words) or HEADS_ALONE.fullmatch(words):
        return ()
    if _tells_whose(item, part):
        return ()
    status = None
    closing = STATUS.search(words)
    if closing and (words[closing.start()] in "([" or words[: closing.start()].rstrip().endswith((".", "-", "–", ":"))):
        status, end = closing.group("status"), start + len(words[: closing.start()].rstrip(" -–:"))
    spans = item.body.sentences_between(start, end)
    first_end = spans[0].end if spans else end
    told = STATUS_TOLD.search(text, first_end, part.end)
    status = status or outcome_status(text[first_end : part.end]) or (told.group("status") if told else None)
    owned = owners_of(item, start, first_end)
    if not owned.owners and first_end < end:
        owned = owners_of(item, start, end)
    bracket = BRACKET_WHO.search(text, start, end)
    if owned.end == end and owned.owners and bracket and is_owner_list(bracket.group("who"), item.attendees):
        owned = owned._replace(end=bracket.start())
    if NEW.search(words):
        status = status or "open"
    reference = logged.group().strip(" -–—.:") if logged else None
    return (ActionDraft(owned.start, owned.end, True, owned.owners, status=status, reference=reference),)


def _tells_whose(item: ItemContext, part: Paragraph) -> bool:
    """Whether a paragraph only tells whose list it is: "Meeting of 14 May 2030", "Harbour Panel, 14 May 2030"."""
    words = part.words
    if BODY_ALONE.fullmatch(words):
        return True
    for day in reversed(list(find_dates(words))):
        words = words[: day.start] + words[day.end :]
    if item.own_board:
        words = words.replace(item.own_board, "")
    return words != part.words and WHOSE_ALONE.fullmatch(words) is not None


def is_logged(item: ItemContext, part: Paragraph) -> bool:
    """Whether a paragraph is a row of a log: "014 – AB to share the data. Complete.", with somebody known first."""
    number = LOG_NUMBER.match(item.text, part.start, part.end)
    task = OWNER_TO.match(item.text[number.end() : part.end]) if number else None
    return task is not None and is_known_owner_list(task.group("who"), item.attendees)


def is_reviewed(item: ItemContext, part: Paragraph) -> bool:
    """Whether a paragraph in a review of earlier actions repeats a task, and does not only tell what came of it."""
    number = ENTRY_NUMBER.match(item.text, part.start, part.end)
    first = item.body.sentences_between(number.end() if number else part.start, part.end)[:1]
    words = "".join(sentence.words for sentence in first)
    status = STATUS.search(words)
    task = words[: status.start()] if status else words
    if outcome_status(task) == "done":
        return False
    to = OWNER_TO.match(words)
    return bool(status and len(task.split()) > 2) or bool(to and is_owner_list(to.group("who"), item.attendees))


def read_tables(item: ItemContext) -> tuple[list[ActionDraft], list[Span]]:
    """The rows of the body's tables of actions whose heads name their columns, and the spans of those tables."""
    drafts: list[ActionDraft] = []
    spans: list[Span] = []
    for lines in _tabled(item):
        rows = table_rows(item.page, lines)
        head = next((i for i, row in enumerate(rows) if task_columns(item.page, row)), None)
        if head is not None:
            columns, states = task_columns(item.page, rows[head]), status_columns(item.page, rows[head])
            drafts.extend(_rows(item, rows[head + 1 :], columns, states))
            spans.append(Span(rows[head][0][0], lines[-1].end))
    return drafts, spans


def _tabled(item: ItemContext) -> list[list[Line]]:
    """The body's tables: marked ones, or runs of lines with tabs and what wraps from them."""
    runs: list[list[Line]] = []
    before: Line | None = None
    for line in item.body.lines:
        marked, tabbed = line.column >= 0, "\t" in item.page.of(line)
        wrapped = bool(runs) and before is runs[-1][-1] and before.column < 0 and not line.gap and not line.heading
        if marked or tabbed or wrapped:
            joins = runs and before is runs[-1][-1] and (before.column >= 0, before.table) == (marked, line.table)
            if joins:
                runs[-1].append(line)
            else:
                runs.append([line])
        before = line
    return runs


def _rows(
    item: ItemContext, rows: Sequence[Row], columns: dict[str, int], states: Sequence[int]
) -> Iterator[ActionDraft]:
    text = item.text
    for row in rows:
        cells = {name: row[place] for name, place in columns.items() if place < len(row)}
        if "task" not in cells or not text[slice(*cells["task"])].strip():
            continue
        if _heads_rows(text, row, cells["task"]):
            continue
        owners = parse_owners(item, *cells["owner"]) if "owner" in cells else ()
        due = text[slice(*cells["due"])].strip() if "due" in cells else ""
        told = (collapse_whitespace(text[slice(*row[place])]) for place in states if place < len(row))
        state = "; ".join(words for words in told if words)
        number = collapse_whitespace(text[slice(*cells["number"])]) if "number" in cells else ""
        yield ActionDraft(
            *cells["task"],
            True,
            owners,
            due=due or None,
            status=printed_status(state),
            status_as_written=state or None,
            reference=number if REFERENCE.fullmatch(number) else None,
        )


def _heads_rows(text: str, row: Row, task: tuple[int, int]) -> bool:
    """Whether a row only heads those below it: a few words in capitals or title case, and nothing beside them."""
    words = text[slice(*task)].strip()
    alone = all(not text[slice(*cell)].strip() for cell in row if tuple(cell) != tuple(task))
    return alone and len(words.split()) <= LONGEST_ROW_HEAD and (words.isupper() or is_title(words))


def printed_status(state: str) -> str | None:
    """The status that the words of a log's columns print; what tells how it goes in other words is still open."""
    if not state:
        return None
    if NOT_NEEDED.search(state):
        return CLOSED_UNDONE
    if any(COLOUR_DONE.fullmatch(part.strip()) or DONE_FIRST.match(part) for part in state.split(";")):
        return "done"
    found = STATUS.search(state)
    return found.group("status") if found else "open"
