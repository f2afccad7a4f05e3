"""Lists of actions: one entry to a paragraph, or a table with columns for task, owner, date and status."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.parsing.actions.outcomes import outcome_status
from loaders.parsing.actions.owners import are_holders, split_holders
from loaders.parsing.actions.tasks import BRACKET_WHO, OWNER_TO, STATUS, Draft, owners_of
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.text import Body, Line, Paragraph, table_rows, task_columns

LIST_HEAD = re.compile(
    r"^(?:summary\s+of\s+)?(?:agreed\s+)?(?:actions?(?:\s+(?:points?|"
    r"items?|agreed|arising|log|list|summary|from\s+(?:this|the)\s+meeting))?|"
    r"action\s+(?:points?|items?|list|log)|matters\s+for\s+action|next\s+steps\s+and\s+actions)\s*:?\s*-?$",
    re.I,
)
REVIEW_HEAD = re.compile(
    r"\bactions?\s+(?:points?\s+|items?\s+|agreed\s+)?(?:from|of|at)\s+(?:the\s+)?(?:last|previous)\b|"
    r"^(?:review\s+of|update\s+on|progress\s+on)\s+(?:the\s+)?(?:previous\s+|outstanding\s+)?actions?\b|"
    r"^(?:outstanding|previous)\s+actions?\b",
    re.I,
)
ENTRY_NUMBER = re.compile(r"\s*(?:(?:ref|no|action)\.?\s*)?\d{1,4}\w{0,2}\)?(?:[/.]\d{1,4})*[.):]?\s+(?=[A-Z])", re.I)


def read_entry(body: Body, part: Paragraph, register: AttendeeIndex) -> list[Draft]:
    """One entry of a list of actions: owner before or behind, what became of it behind the task."""
    text = body.page.text
    start, end = part.start, part.end
    number = ENTRY_NUMBER.match(text, start, end)
    if number:
        start = number.end()
    flat = _flattened(body, start, end, register)
    if flat is not None:
        flat.item = number.group().strip() if number else None
        return [flat]
    words = text[start:end]
    if len(words.strip()) < 4 or re.fullmatch(
        r"\W*(?:none|no actions?.*|nil|all\s+(?:the\s+)?(?:actions?|points?)\b.*)\W*", words, re.I
    ):
        return []
    status = None
    closing = STATUS.search(words)
    if closing and (words[closing.start()] in "([" or words[: closing.start()].rstrip().endswith((".", "-", "–", ":"))):
        status, end = closing.group("status"), start + len(words[: closing.start()].rstrip(" -–:"))
    spans = body.sentences_between(start, end)
    first_end = spans[0].end if spans else end
    told = STATUS_TOLD.search(text, first_end, part.end)
    status = status or outcome_status(text[first_end : part.end]) or (told.group("status") if told else None)
    owners, begin, stop = owners_of(body, start, first_end, register)
    if not owners and first_end < end:
        owners, begin, stop = owners_of(body, start, end, register)
    bracket = BRACKET_WHO.search(text, start, end)
    if stop == end and owners and bracket and are_holders(bracket.group("who"), register):
        stop = bracket.start()
    if re.search(r"\bnew\s+for\b", words, re.I):
        status = status or "open"
    return [Draft(begin, stop, True, owners, status=status)]


def is_reviewed(body: Body, part: Paragraph, register: AttendeeIndex) -> bool:
    """Whether a paragraph in a review of earlier actions repeats a task, and does not only tell what came of it."""
    number = ENTRY_NUMBER.match(body.page.text, part.start, part.end)
    first = body.sentences_between(number.end() if number else part.start, part.end)[:1]
    words = "".join(sentence.words for sentence in first)
    status = STATUS.search(words)
    task = words[: status.start()] if status else words
    if outcome_status(task) == "done":
        return False
    to = OWNER_TO.match(words)
    return bool(status and len(task.split()) > 2) or bool(to and are_holders(to.group("who"), register))


DUE_END = re.compile(
    r"\s+(?P<due>asap|immediately|ongoing|tbc|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|"
    r"\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+(?:\s+\d{4})?|next\s+meeting|"
    r"[A-Z][a-z]+\s+(?:meeting|\d{4}))\s*$",
    re.I,
)


def _flattened(body: Body, start: int, end: int, register: AttendeeIndex) -> Draft | None:
    """A row of a table whose columns were lost: task, owners and date in a run."""
    text = body.page.text
    due = DUE_END.search(text, start, end)
    if due is None:
        return None
    words = list(re.compile(r"\S+").finditer(text, start, due.start()))
    for count in range(min(8, len(words) - 2), 0, -1):
        begin = words[-count].start()
        if are_holders(text[begin : due.start()], register, strict=True):
            owners = split_holders(body.page, register, begin, due.start())
            return Draft(start, words[-count - 1].end(), True, owners, due=due.group("due"))
    return None


STATUS_TOLD = re.compile(
    r"\b(?P<status>carried\s+forward|closed|completed?|done|ongoing|outstanding|OPEN|CLOSED)\b", re.I
)


def read_tables(body: Body, register: AttendeeIndex) -> tuple[list[Draft], list[tuple[int, int]]]:
    """The rows of the body's tables of actions whose heads name their columns, and the clean spans of those tables."""
    drafts: list[Draft] = []
    spans: list[tuple[int, int]] = []
    for lines in _tabled(body):
        rows = table_rows(body.page, lines)
        head = next((i for i, row in enumerate(rows) if task_columns(body.page, row)), None)
        if head is not None:
            drafts.extend(_rows(body, rows[head + 1 :], task_columns(body.page, rows[head]), register))
            spans.append((rows[head][0][0], lines[-1].end))
    return drafts, spans


def _tabled(body: Body) -> list[list[Line]]:
    """The body's tables: marked ones, or runs of lines with tabs and what wraps from them."""
    runs: list[list[Line]] = []
    before: Line | None = None
    for line in body.lines:
        marked, tabbed = line.column >= 0, "\t" in body.page.of(line)
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
    body: Body, rows: list[list[tuple[int, int]]], columns: dict[str, int], register: AttendeeIndex
) -> Iterator[Draft]:
    text = body.page.text
    for row in rows:
        cells = {name: row[place] for name, place in columns.items() if place < len(row)}
        if "task" not in cells or not text[slice(*cells["task"])].strip():
            continue
        owners = split_holders(body.page, register, *cells["owner"]) if "owner" in cells else []
        due = text[slice(*cells["due"])].strip() if "due" in cells else ""
        status = STATUS.search(text[slice(*cells["status"])]) if "status" in cells else None
        yield Draft(*cells["task"], True, owners, due=due or None, status=status.group("status") if status else None)
