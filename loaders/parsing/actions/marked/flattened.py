"""A log of actions whose columns were lost: head and rows run on, "Ref Action Owner Status 2/1 Ask ... AB Done"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from loaders.parsing.actions.drafts import ActionDraft
from loaders.parsing.actions.owners import is_known_owner_list, is_owner_list, parse_owners
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import MONTH
from loaders.parsing.text import Paragraph, collapse_whitespace
from loaders.spans import Span

_COLUMN = (
    r"(?:Ref(?:erence)?\.?|No\.?|Min(?:ute)?\.?|Item|Date|Actions?|Tasks?|Owners?|Who|Lead|By\s+whom|Due|By\s+when|Deadline|RAG|"
    r"Status|Progress|Updates?|Outcome|Comments?)"
)
# "Ref Action Owner Status": the heads of three columns and more in a row.
_HEADS = re.compile(rf"\W*(?:{_COLUMN}\W+){{2,}}{_COLUMN}(?=\s)")
_ROW = re.compile(r"(?<!\S)(?=[A-Z]{0,3}\d{1,4}[./-]\d{1,4}[a-z]?\s+[A-Z])|(?<=\n)[ ]*(?=\d{1,4}[a-z]?\s+[A-Z])")
OF_ITEMS = re.compile(r"\W*(?:min(?:ute)?|item)\b", re.I)  # what the numbers of such a log count
_NUMBER = re.compile(r"\S+\s+")
_OWNER = re.compile(r"(?<=\s)[A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3})*(?=\s|$)")
# "30/04/25", "3 May 2025", "end of April": the day behind an owner by which the task is due.
_DAY = re.compile(
    rf"\s+(?P<day>(?:by\s+)?(?:\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|(?:(?:end\s+(?:of\s+)?)?|\d{{1,2}}(?:st|nd|rd|th)?\s+){MONTH}(?:\s+\d{{4}})?|"
    r"ASAP|asap|[Nn]ext\s+meeting))(?!\S)"
)

# "... asap", "... 3 May 2022", "... next meeting": the date that ends a row whose columns were lost.
DUE_END = re.compile(
    r"\s+(?P<due>asap|immediately|ongoing|tbc|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|"
    r"\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+(?:\s+\d{4})?|next\s+meeting|"
    r"[A-Z][a-z]+\s+(?:meeting|\d{4})|(?:before|by|after)\s+(?:the\s+)?(?:\w+\s+){0,3}\w+)\s*$",
    re.I,
)
# "Write to the school      Ann Adams      June": what parts the cells of a row that has no head.
GAP = re.compile(r"\s*\t\s*|[^\S\n]{3,}")
DAY_OR_MONTH = re.compile(rf"(?:.*\b)?(?:\d|{MONTH}\b|asap\b|ongoing\b|next\b)", re.I)
WORD = re.compile(r"\S+")
FEWEST_TASK_WORDS = 2  # of a cell that tells a task
MOST_NAME_WORDS = 5  # of a cell that names owners
MOST_OWNER_WORDS = 8  # words at a row's end that may be owners


def read_flattened(
    item: ItemContext, part: Paragraph, status_of: Callable[[str], str | None]
) -> tuple[ActionDraft, ...] | None:
    """The rows of a log that a paragraph holds; None where it begins with no heads of columns.

    A row without a known owner before its state is left out: where its task ends is not told.
    """
    head = _HEADS.match(item.text, part.start, part.end)
    if head is None:
        return None
    begins = [mark.start() for mark in _ROW.finditer(item.text, head.end(), part.end)]
    of_items = OF_ITEMS.match(head.group()) is not None
    spans = zip(begins, [*begins[1:], part.end], strict=True)
    rows = (_named_row(item, begin, end, of_items) or _row(item, begin, end, status_of) for begin, end in spans)
    return tuple(row for row in rows if row is not None)


def _named_row(item: ItemContext, begin: int, end: int, of_items: bool) -> ActionDraft | None:
    """A row without initials: its number, the task, owners by name or office, and by when."""
    number = _NUMBER.match(item.text, begin, end)
    if number is None or _owner(item, number.end(), end) is not None:
        return None
    row = read_row(item, number.end(), len(item.text[:end].rstrip()))
    printed = number.group().strip()
    return row and (replace(row, item=printed) if of_items else replace(row, reference=printed))


def _row(item: ItemContext, begin: int, end: int, status_of: Callable[[str], str | None]) -> ActionDraft | None:
    """A row: its number, the task up to the first known owner, and what stands behind the owner."""
    text = item.text
    number = _NUMBER.match(text, begin, end)
    owner = _owner(item, number.end() if number else end, end)
    if number is None or owner is None or owner[0] <= number.end():
        return None
    due = _DAY.match(text, owner[1], end)
    state = collapse_whitespace(text[due.end() if due else owner[1] : end])
    return ActionDraft(
        number.end(), len(text[: owner[0]].rstrip()), True, parse_owners(item, *owner),
        status=status_of(state), status_as_written=state or None, due=due.group("day") if due else None,
        reference=number.group().strip(),
    )  # fmt: skip


def _owner(item: ItemContext, start: int, end: int) -> tuple[int, int] | None:
    """Where the first initials stand that are those of somebody known."""
    owners = (mark.span() for mark in _OWNER.finditer(item.text, start, end))
    return next((span for span in owners if is_known_owner_list(item.text[slice(*span)], item.attendees)), None)


def read_cells(item: ItemContext, start: int, end: int, status_of: Callable[[str], str | None]) -> ActionDraft | None:
    """A row of cells without a head, set apart by blanks or tabs: task, owners, behind them the day or the state."""
    text = item.text
    if "\n" in text[start:end]:
        return None
    cuts = [cut.span() for cut in GAP.finditer(text, start, end)]
    cells = [
        Span(begin, stop)
        for begin, stop in zip([start, *(cut[1] for cut in cuts)], [*(cut[0] for cut in cuts), end], strict=True)
        if begin < stop
    ]
    if len(cells) < 2 or len(text[slice(*cells[0])].split()) < FEWEST_TASK_WORDS or not _names(item, cells[1]):
        return None
    behind = [collapse_whitespace(text[slice(*cell)]) for cell in cells[2:]]
    due = next((words for words in behind if DAY_OR_MONTH.match(words)), None)
    state = "; ".join(words for words in behind if words != due)
    owners = parse_owners(item, *cells[1])
    return ActionDraft(
        *cells[0], True, owners, due=due, status=status_of(state) if state else None, status_as_written=state or None
    )


def _names(item: ItemContext, cell: Span) -> bool:
    """Whether a cell is owners and nothing else."""
    words = item.text[slice(*cell)]
    return len(words.split()) <= MOST_NAME_WORDS and is_owner_list(words, item.attendees)


def read_row(item: ItemContext, start: int, end: int) -> ActionDraft | None:
    """A row of a table whose columns were lost: task, owners and date in a run."""
    text = item.text
    due = DUE_END.search(text, start, end)
    if due is None:
        return None
    words = list(WORD.finditer(text, start, due.start()))
    for count in range(min(MOST_OWNER_WORDS, len(words) - 2), 0, -1):
        begin = words[-count].start()
        if is_known_owner_list(text[begin : due.start()], item.attendees):
            owners = parse_owners(item, begin, due.start())
            return ActionDraft(start, words[-count - 1].end(), True, owners, due=due.group("due"))
    return None
