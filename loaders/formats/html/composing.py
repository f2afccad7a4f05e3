"""Puts a page's texts together: paragraphs, points of lists, headings, and cells of tables."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from loaders.formats.blocks import Block, Flow, marked
from loaders.formats.html import moderngov
from loaders.formats.html.counters import Counters
from loaders.formats.html.tables import Cell, Grid, unfold
from loaders.formats.numerals import numeral

BLOCKS = frozenset(
    """address article blockquote body caption center dd details div dl dt figcaption figure form h1 h2 h3 h4 h5 h6
    header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul""".split()
)
BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
NO_MARK = re.compile(r"list-style(?:-type)?\s*:\s*none", re.I)
WHITE = re.compile(r"[ \t\r\n\f]+")
WIDE = re.compile("\u00a0{5,}|(?:\u00a0 ){3,}")  # sets columns apart
STYLES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


@dataclass
class _List:
    """An open list: the number of its last point, None where points are not numbered."""

    number: int | None
    style: str = "decimal"
    mark: bool = True
    counter: str | None = None  # of the page's styles, which makes its numbers


@dataclass
class _Frame:
    """What an open cell of a table keeps aside until it closes."""

    blocks: list[Block]
    lists: list[_List] = field(default_factory=list)
    heading: int = 0


class Composer:
    """Takes starts and ends of elements and texts in turn; ``finish`` gives the blocks."""

    def __init__(self, styles: str = "") -> None:
        self.counters = Counters.of(styles)
        self.blocks: list[Block] = []
        self.runs: list[tuple[str, bool]] = []
        self.bold: list[str] = []
        self.lists: list[_List] = []
        self.heading = 0
        self.mark = ""
        self.preformatted = 0
        self.grids: list[Grid] = []
        self.frames: list[_Frame] = []

    def text(self, words: str) -> None:
        """A text within the elements that are open."""
        if not self.preformatted:
            words = WIDE.sub("\t", WHITE.sub(" ", words).replace("\n", " "))
        self.runs.append((words, bool(self.bold)))

    def start(self, node: LexborNode) -> None:
        """An element opens."""
        tag = node.tag or ""
        if tag == "br":
            self.runs.append(("\n", False))
        elif tag in BLOCKS:
            self._end_block()
            self._start_block(node, tag)
        elif tag in ("b", "strong") or BOLD_STYLE.search(node.attributes.get("style") or ""):
            self.bold.append(f"{tag}{node.mem_id}")

    def end(self, node: LexborNode) -> None:
        """An element closes."""
        tag = node.tag or ""
        if self.bold and self.bold[-1] == f"{tag}{node.mem_id}":
            self.bold.pop()
        if tag not in BLOCKS:
            return
        self._end_block()
        if tag[0] == "h" and tag[1:].isdigit():
            self.heading = 0
        elif tag == "pre":
            self.preformatted -= 1
        elif tag in ("ol", "ul") and self.lists:
            self.lists.pop()
        elif tag in ("td", "th") and self.grids:
            self._end_cell()
        elif tag == "table" and self.grids:
            self.blocks.extend(unfold(self.grids.pop(), nested=bool(self.grids)))

    def finish(self) -> list[Block]:
        """All blocks, in order."""
        self._end_block()
        return self.blocks

    def _start_block(self, node: LexborNode, tag: str) -> None:
        attributes = node.attributes
        if tag[0] == "h" and tag[1:].isdigit():
            self.heading = int(tag[1:])
        elif tag == "pre":
            self.preformatted += 1
        elif tag in ("ol", "ul"):
            first = attributes.get("start") or "1"
            number = (int(first) if re.fullmatch(r"\d{1,6}", first) else 1) - 1 if tag == "ol" else None
            marks = not NO_MARK.search(attributes.get("style") or "")
            style = STYLES.get(attributes.get("type") or "", "decimal")
            self.lists.append(_List(number, style, marks, self.counters.name(attributes.get("class") or "")))
        elif tag == "li":
            self.mark = self._mark(attributes.get("value"))
        elif tag == "table":
            self.grids.append(Grid(attributes.get("role") == "presentation", attributes.get("summary") or ""))
        elif tag == "tr" and self.grids:
            self.grids[-1].start_row()
        elif tag in ("td", "th") and self.grids:
            self._start_cell(node, tag)

    def _mark(self, value: str | None) -> str:
        if not self.lists or not self.lists[-1].mark:
            return ""
        inner = self.lists[-1]
        if inner.number is None:
            return "-"
        inner.number = int(value) if value and re.fullmatch(r"\d{1,6}", value) else inner.number + 1
        if inner.counter is not None:
            return self.counters.label(inner.counter, inner.number)
        return numeral(inner.number, inner.style) + "."

    def _start_cell(self, node: LexborNode, tag: str) -> None:
        self.frames.append(_Frame(self.blocks, self.lists, self.heading))
        self.blocks, self.lists, self.heading = [], [], 0
        self.grids[-1].start_cell(
            Cell(
                is_head=tag == "th",
                is_item_number=moderngov.is_item_number(node.attributes.get("class") or ""),
                across=_span(node.attributes.get("colspan")),
                down=_span(node.attributes.get("rowspan")),
            )
        )

    def _end_cell(self) -> None:
        self.grids[-1].end_cell(self.blocks)
        frame = self.frames.pop()
        self.blocks, self.lists, self.heading = frame.blocks, frame.lists, frame.heading

    def _end_block(self) -> None:
        lines = marked(self.runs)
        self.runs = []
        if not lines:
            return
        depth = max(0, len(self.lists) - 1) if self.mark else 0
        self.blocks.append(Flow(lines, self.heading, self.mark if not self.heading else "", depth))
        self.mark = ""


def _span(value: str | None) -> int:
    return min(int(value), 40) or 1 if value and re.fullmatch(r"\d{1,4}", value) else 1
