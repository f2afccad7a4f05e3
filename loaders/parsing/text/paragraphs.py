"""An item's body: its paragraphs, its action column, and what of it is agenda text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from loaders.parsing.patterns import Passage, PrefilteredPattern, Stretch
from loaders.parsing.text.furniture import CUT
from loaders.parsing.text.lines import CleanText, Line, collapse_whitespace
from loaders.parsing.text.sentences import LIST_MARK, paragraphs, sentences
from loaders.parsing.text.tables import marked_tables
from loaders.parsing.words import alternatives, task_columns

MINUTES_LABEL = re.compile(r"^minutes\s*:\s*$", re.I)
# "Action", "Actions by", "Action / Owner", "By whom": the head of the column of actions.
INITIALS_ALONE = re.compile(r"[A-Z]{2,4}(?:\s*[/&,]\s*[A-Z]{2,4})*")  # "SG", "SG/NS"
ACTION_HEAD = re.compile(
    rf"^(?:{alternatives(task_columns.ACTIONS)}(?:\s+by)?(?:\s*/\s*\w+)?|{alternatives(task_columns.OWNERS_ALONE)})$",
    re.I,
)


class Paragraph(NamedTuple):
    """A paragraph; ``mark`` is a list mark or bullet before it, ``heading`` a marked heading or label."""

    start: int
    end: int
    words: str
    hits: int
    mark: str = ""
    heading: bool = False
    bold: bool = False
    row: int = -1
    quoted: bool = False

    def up_to(self, page: CleanText, end: int) -> Paragraph:
        """The paragraph before ``end``."""
        if self.end <= end:
            return self
        words = page.passage(self.start, end)
        return self._replace(end=end, words=words.words, hits=words.hits)


@dataclass
class Body:
    """The text of one item between its heading and the next.

    ``paragraphs`` hold the record itself; ``agenda`` what a web page prints before "Minutes:"; ``cells`` the cells of
    the action column as (row, start, end); ``lines`` are the lines that the body was made of. ``decided`` tells
    of rows of tables which column holds what was decided, and of what.
    """

    page: CleanText
    start: int
    end: int
    paragraphs: list[Paragraph] = field(default_factory=list)
    agenda: list[Paragraph] = field(default_factory=list)
    cells: list[tuple[int, int, int]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    decided: Mapping[int, Mapping[str, int]] = field(default_factory=dict)
    _sentences: dict[tuple[int, int], list[Passage]] = field(default_factory=dict, repr=False)

    @cached_property
    def hits(self) -> int:
        """Which patterns may match in any of its text."""
        return self.page.hits.between(self.start, self.end)

    @cached_property
    def squeezed(self) -> str:
        """Its words, with single spaces between them."""
        return collapse_whitespace(self.page.text[self.start : self.end])

    def up_to(self, end: int) -> Body:
        """The body before a heading that begins at ``end``, in the middle of a paragraph."""
        if not any(part.end > end for part in self.paragraphs):
            return self
        kept = [part.up_to(self.page, end) for part in self.paragraphs if part.start < end]
        return Body(self.page, self.start, min(self.end, end), kept, self.agenda, self.cells)

    def sentences_for(self, pattern: PrefilteredPattern) -> Iterator[Passage]:
        """The sentences in which a pattern may match."""
        if pattern.may_match(self.hits):
            for part in self.paragraphs:
                if pattern.may_match(part.hits):
                    yield from (sentence for sentence in self.sentences(part) if pattern.may_match(sentence.hits))

    def sentences(self, part: Stretch) -> list[Passage]:
        """The sentences of a paragraph or of a part of one; many questions are asked of each, so they are kept."""
        return self.sentences_between(part.start, part.end)

    def sentences_between(self, start: int, end: int) -> list[Passage]:
        """The sentences of ``page.text[start:end]``."""
        key = (start, end)
        if key not in self._sentences:
            self._sentences[key] = [self.page.passage(*span) for span in sentences(self.page.text, *key)]
        return self._sentences[key]


# The head of a column of actions that stands above its table, alone on a line: "Action", "ACTIONS".
HEAD_ALONE = re.compile(r"\W*actions?(?:\s+by)?\W*", re.I)


def action_columns(page: CleanText, ends: Collection[int] = ()) -> set[tuple[int, int]]:
    """The cells, by row and column, of the columns that hold actions: headed so, or the third of numbered rows.

    Each row that heads columns does so for the rows below it, down to the next; a table without heads goes on with
    those of the table before that has as many columns, unless a wider one stands between. At the lines in ``ends`` a
    list apart from the items ends: its heads head no table behind it.
    """
    marked = [line for line in page.lines if line.column >= 0]
    if page.has_columns:
        return {(line.row, 2) for line in marked}  # number, text, action: the head's own cells are often shifted
    found: set[tuple[int, int]] = set()
    columns: set[int] = set()
    width = before = 0
    above = [at for at, line in enumerate(page.lines) if line.column < 0 and HEAD_ALONE.fullmatch(page.of(line))]
    for table in marked_tables(page):
        begin = table[0][0]
        widest = max(line.column for _, line in table)
        if widest > width or any(before < end <= begin for end in ends):
            columns, width = set(), widest
        before = begin
        headed = widest < width if columns else any(at < begin for at in above)
        torn = _torn_column(page, [line for _, line in table]) if headed else None
        if torn is not None:
            found.update((line.row, torn) for _, line in table)
        for row, cells in groupby((line for _, line in table), key=lambda line: line.row):
            beside = [line for line in cells if line.column >= 1]
            heads = {line.column for line in beside if ACTION_HEAD.match(page.of(line))}
            if heads:
                columns, width = heads, widest
            if widest == width:
                found.update((row, line.column) for line in beside if line.column in columns)
    return found


def _torn_column(page: CleanText, cells: Sequence[Line]) -> int | None:
    """The last column of a narrower table behind one whose head says "Action", where it holds nothing but initials."""
    last = max(line.column for line in cells)
    words = [page.of(line).strip() for line in cells if line.column == last]
    words = [word for word in words if word]
    return last if last >= 1 and words and all(INITIALS_ALONE.fullmatch(word) for word in words) else None


def read_body(page: CleanText, first: int, until: int, start: int, columns: set[tuple[int, int]]) -> Body:
    """The body that begins at clean offset ``start`` in line ``first`` and ends before line ``until``."""
    lines = [page.lines[i] for i in range(first, until) if page.lines[i].end > start and not page.lines[i].is_furniture]
    end = lines[-1].end if lines else start
    body = Body(page, start, end, lines=lines)
    prose: list[Line] = []
    for line in lines:
        if (
            line.column >= 1
            and (line.row, line.column) in columns
            and not (line.column == 1 and len(page.of(line)) > 60)
        ):
            body.cells.append((line.row, line.start, line.end))
        elif line.key == "":
            prose.append(line)
    label = next((i for i, line in enumerate(prose) if MINUTES_LABEL.match(page.of(line))), None)
    if label is not None:
        body.agenda = _paragraphs(page, prose[:label], start)
        prose = prose[label + 1 :]
    body.paragraphs = _paragraphs(page, prose, start)
    return body


def _paragraphs(page: CleanText, lines: list[Line], start: int) -> list[Paragraph]:
    found: list[Paragraph] = []
    for group in paragraphs(page, lines):
        begin, end = max(group[0].start, start), group[-1].end
        cut = CUT.search(page.text, begin, end) if page.text.find("full minutes", begin, end) >= 0 else None
        if cut:
            end = cut.start()
        words = page.text[begin:end]
        if not words.strip(" .:-–—*\n\t"):
            continue
        mark = group[0].bullet
        listed = LIST_MARK.match(page.text, begin, end)
        if listed:
            mark = listed.group()
            begin = listed.end()
        while begin < end and page.text[begin] in " \t\n*":
            begin += 1
        while begin < end and page.text[begin] in "-–—:." and begin == max(group[0].start, start):
            begin += 1
            while begin < end and page.text[begin] in " \t":
                begin += 1
        if begin >= end:
            continue
        found.append(
            Paragraph(
                *page.passage(begin, end),
                mark,
                bool(group[0].heading),
                all(line.bold for line in group),
                group[0].row,
                group[0].quoted,
            )
        )
    return found
