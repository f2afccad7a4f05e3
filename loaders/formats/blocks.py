"""What pages consist of, and how it is written down: the Markdown that the reader of lines knows.

HTML, Word and PDF files have no text of their own that offsets could count. They are taken apart into blocks, and the
blocks are written as Markdown: that is the document's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from loaders.document import Extracted
from loaders.parsing.words import task_columns

INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1f\u00ad\u200b-\u200f\u2060\ufeff]")
SPACES = re.compile(r"[ \u00a0\u2000-\u200a\u202f\u3000]+")
AROUND_TAB = re.compile(r" *\t[ \t]*")
# Characters that would be taken for marks where they stand: a star, a tag, a reference to a character, an escape.
MARKS = re.compile(
    r"[*\\](?=[*\\`_{}\[\]()#+\-.!>~|\"'&])|\*(?!\s)|(?<=\S)\*|<(?=[A-Za-z/!])|&(?=#?\w{1,10};)|\](?=\()"
)
MARKING = re.compile(r"[*\\<&\]]")  # what each of them has, and few lines
LINE_MARK = re.compile(r"^(?:#+(?=\s)|[|>])")
NUMBER_AND_TAB = re.compile(r"^((?:\*\*)?\(?(?:\d[\w./]{0,8}|[A-Za-z]|[ivxIVX]{1,5})[.):]*(?:\*\*)?)\t+")


@dataclass
class Flow:
    """A paragraph, heading or point of a list: lines of marked text that were broken by hand.

    ``heading`` is its level from 1, else 0; ``mark`` what a point of a list begins with, as printed; ``page`` counts
    from 1 where pages are known.
    """

    lines: list[str]
    heading: int = 0
    mark: str = ""
    depth: int = 0
    page: int | None = None


@dataclass
class Row:
    """One row of a table: each cell holds paragraphs."""

    cells: list[list[Flow]]
    page: int | None = None


@dataclass
class Table:
    """Rows of cells; rows may differ in length."""

    rows: list[Row] = field(default_factory=list)


Block = Flow | Table


def marked(runs: Iterable[tuple[str, bool]]) -> list[str]:
    """Lines of text with marks, of runs that are bold or not; a newline in a run breaks the line by hand."""
    lines: list[list[tuple[str, bool]]] = [[]]
    for text, bold in runs:
        if not text.isprintable():  # which is quick to say, and most are
            text = SPACES.sub(" ", INVISIBLE.sub("", text))
        for number, part in enumerate(text.split("\n")):
            if number:
                lines.append([])
            if part and lines[-1] and lines[-1][-1][1] == bold:
                lines[-1][-1] = (lines[-1][-1][0] + part, bold)
            elif part:
                lines[-1].append((part, bold and bool(part.strip())))
    return [words for line in lines if (words := _line(line))]


def _line(runs: Sequence[tuple[str, bool]]) -> str:
    parts = []
    for text, bold in runs:
        escaped = MARKS.sub(r"\\\g<0>", text) if MARKING.search(text) else text
        words = escaped.strip()
        if bold and words:
            left = escaped[: len(escaped) - len(escaped.lstrip())]
            right = escaped[len(escaped.rstrip()) :]
            escaped = f"{left}**{words}**{right}"
        parts.append(escaped)
    line = "".join(parts)
    if "  " in line or not line.isprintable():
        line = AROUND_TAB.sub("\t", SPACES.sub(" ", line))
    line = line.strip().replace("****", "")
    if line.startswith(("#", "|", ">")):
        line = LINE_MARK.sub(r"\\\g<0>", line)
    return NUMBER_AND_TAB.sub(r"\1 ", line) if "\t" in line else line


def flows(blocks: list[Block]) -> list[Flow]:
    """A cell's paragraphs: a table in it gives a line for each of its rows, with tabs where it has several."""
    found: list[Flow] = []
    for block in blocks:
        if isinstance(block, Flow):
            found.append(block)
            continue
        between = "\t" if len(block.rows) > 1 else " "
        for row in block.rows:
            words = [" ".join(line for flow in cell for line in flow.lines) for cell in row.cells]
            found.append(Flow([between.join(word for word in words if word)]))
    return [flow for flow in found if any(flow.lines)]


def write(blocks: Iterable[Block]) -> Extracted:
    """The blocks as one text, with the places where pages begin in it."""
    writer = _Writer()
    for block in blocks:
        if isinstance(block, Flow):
            writer.flow(block)
        else:
            writer.table(block)
    return Extracted("".join(writer.parts), tuple(writer.pages))


class _Writer:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.size = 0
        self.pages: list[int] = []
        self.tight = False

    def add(self, text: str, page: int | None, *, between: str = "\n\n") -> None:
        if self.parts:
            self.parts.append(between)
            self.size += len(between)
        while page is not None and len(self.pages) < page:
            self.pages.append(self.size if self.pages else 0)
        self.parts.append(text)
        self.size += len(text)

    def flow(self, flow: Flow) -> None:
        if not flow.lines:
            return
        is_bullet = flow.mark == "-"
        self.add(_flow(flow), flow.page, between="\n" if is_bullet and self.tight else "\n\n")
        self.tight = is_bullet

    def table(self, table: Table) -> None:
        """Rows of short cells as lines with tabs between them, others as a table with bars.

        So are rows whose last column says whose each is: it is no part of their words.
        """
        rows = [row for row in table.rows if any(cell for cell in row.cells)]
        width = max((len(row.cells) for row in rows), default=0)
        simple = all(_is_simple(row) for row in rows) and not (rows and _ends_in_owners(rows[0]))
        for number, row in enumerate(rows):
            cells = ["<p>".join(_flow(flow, "<br>") for flow in cell) for cell in row.cells]
            between = "\n" if number else "\n\n"
            if simple:
                self.add("\t".join(cells).rstrip("\t"), row.page, between=between)
                continue
            cells = [cell.replace("|", r"\|").replace("\t", " ") for cell in cells] + [""] * (width - len(cells))
            self.add("| " + " | ".join(cells) + " |", row.page, between=between)
            if number == 0:
                self.add("|" + " --- |" * width, row.page, between="\n")
        self.tight = False


def _flow(flow: Flow, between: str = "\n") -> str:
    lines = between.join(flow.lines)
    if flow.heading:
        return "#" * min(flow.heading, 6) + " " + " ".join(flow.lines)
    return f"{'  ' * flow.depth * (between == chr(10))}{flow.mark} {lines}" if flow.mark else lines


def _ends_in_owners(head: Row) -> bool:
    """Whether a row is the heads of three columns or more, the last of which holds nothing but owners."""
    last = " ".join(line for flow in head.cells[-1] for line in flow.lines)
    return len(head.cells) > 2 and last.strip("* :").lower() in task_columns.OWNERS_ALONE


def _is_simple(row: Row) -> bool:
    """Whether each cell is one line, and none is empty before the last that is not."""
    cells = row.cells
    while cells and not cells[-1]:
        cells = cells[:-1]
    return all(
        len(cell) == 1 and len(cell[0].lines) == 1 and not cell[0].heading and "\t" not in cell[0].lines[0]
        for cell in cells
    )
