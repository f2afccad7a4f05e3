"""What a page of minutes consists of, as far as a word processor knows it: headings, paragraphs, bullets, tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from loaders.parsing.text import CleanText, Line, clean


@dataclass(frozen=True)
class Words:
    """One line as it was set: its words, and how many of its first characters are bold."""

    text: str
    bold: int = 0


@dataclass(frozen=True)
class Heading:
    """A heading of a level from 1 to 6."""

    level: int
    words: Words


@dataclass(frozen=True)
class Paragraph:
    """Lines that are broken by hand, within a paragraph; ``bullet`` marks a point of a list."""

    lines: tuple[Words, ...]
    bullet: bool = False


@dataclass
class Table:
    """Rows of cells, each of paragraphs."""

    rows: list[list[list[Paragraph]]] = field(default_factory=list)

    @property
    def width(self) -> int:
        """The number of columns."""
        return max(len(row) for row in self.rows)


Piece = Heading | Paragraph | Table


def pieces_of(text: str) -> list[Piece]:
    """The pieces of minutes that are given as text, Markdown or HTML."""
    page = clean(text)
    found: list[Piece] = []
    kept = [line for line in page.lines if line.key in ("", "title")]
    tabs = ["\t" in page.of(line) for line in kept] + [False]
    in_table: list[bool] = []
    for line, is_tabbed, is_next in zip(kept, tabs, tabs[1:], strict=False):
        goes_on = bool(in_table) and in_table[-1]
        in_table.append(line.column >= 0 or (is_tabbed and (goes_on or (line.gap and is_next))))
    for is_row, lines in groupby(zip(in_table, kept, strict=True), key=lambda pair: pair[0]):
        group = [line for _, line in lines]
        found.extend([_table(page, group)] if is_row else _flow(page, group))
    return found


def _flow(page: CleanText, lines: list[Line]) -> Iterator[Heading | Paragraph]:
    group: list[Line] = []
    for line in lines:
        if group and (line.gap or line.heading or group[-1].heading):
            yield _piece(page, group)
            group = []
        group.append(line)
    if group:
        yield _piece(page, group)


def _piece(page: CleanText, group: list[Line]) -> Heading | Paragraph:
    words = tuple(Words(page.of(line), line.bold_end - line.start) for line in group)
    if group[0].heading:
        return Heading(group[0].heading, words[0])
    return Paragraph(words, bool(group[0].bullet))


def _table(page: CleanText, lines: list[Line]) -> Table:
    table = Table()
    for _, row in groupby(lines, key=lambda line: line.row if line.column >= 0 else id(line)):
        cells: list[list[Paragraph]] = []
        for line in row:
            if line.column < 0:
                cells = [[Paragraph((Words(cell),))] if cell else [] for cell in page.of(line).split("\t")]
                continue
            while len(cells) <= line.column:
                cells.append([])
            words = Words(page.of(line), line.bold_end - line.start)
            if line.gap or not cells[line.column]:
                cells[line.column].append(Paragraph((words,), bool(line.bullet)))
            else:
                last = cells[line.column][-1]
                cells[line.column][-1] = Paragraph((*last.lines, words), last.bullet)
        table.rows.append(cells)
    for cells in table.rows:
        if page.has_columns and len(cells) < table.width and _is_head(cells):
            cells[:0] = [[] for _ in range(table.width - len(cells))]  # the head of a column stands above it
        cells.extend([] for _ in range(table.width - len(cells)))
    return table


def _is_head(cells: list[list[Paragraph]]) -> bool:
    return not any(cells[:-1]) and cells[-1][0].lines[0].text == "ACTION"
