"""Goes through a Word file's body and makes blocks of it, with all tracked changes accepted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from loaders.formats.blocks import Block, Flow, flows, marked
from loaders.formats.docx.numbering import BULLET, Numbering
from loaders.formats.docx.package import Package
from loaders.formats.docx.runs import Run, asks_for_a_number, boxes_in, empty_placeholders, notes_in, runs_in
from loaders.formats.docx.styles import Style, Styles, value, with_paragraph
from loaders.formats.running_heads import council_above, heads_worth_keeping, states_told
from loaders.formats.side_by_side import unfold_rows

TEXT_PATH = "other:textpath"  # of VML, whose elements have no prefix of their own here
TASK = re.compile(r"actions?\b", re.I)
GONE = frozenset({"del", "moveFrom", "sectPr", "tblPr", "tblGrid", "pPr", "sdtPr", "sdtEndPr"})
AROUND = frozenset({"ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "mc:AlternateContent", "mc:Choice"})


def blocks_of(package: Package) -> list[Block]:
    """The blocks of the main part; of the heads of its pages those that tell what the body does not."""
    root = package.part(package.main)
    body = root.find("body") if root is not None else None
    if body is None:
        return []
    empty_placeholders(body)
    reader = _Reader(package)
    blocks = list(reader.blocks(body))
    parts = {kind: [package.part(path) for path in package.related(kind).values()] for kind in ("header", "footer")}
    lines = {kind: [line for part in found for line in reader.lines(part)] for kind, found in parts.items()}
    states = states_told((*lines["header"], *lines["footer"]), _watermarks(parts["header"]))
    heads = heads_worth_keeping(lines["header"], blocks) or council_above(lines["footer"], blocks)
    return [Flow([line]) for line in (*states, *heads)] + blocks


def _watermarks(heads: Iterable[Element | None]) -> list[str]:
    """The words that Word sets across its pages: text along a path, in the heads of pages."""
    return [
        path.get("string", "") for head in heads if head is not None for path in head.iter() if path.tag == TEXT_PATH
    ]


class _Reader:
    def __init__(self, package: Package) -> None:
        self.styles = Styles(_first(package, "styles"))
        self.numbering = Numbering(_first(package, "numbering"))
        self.notes = _notes(package)
        self.counted = 0  # paragraphs that a field numbers
        self.carried: list[Run] = []  # of a paragraph whose end was deleted: the next one goes on with it

    def lines(self, root: Element | None) -> Iterator[str]:
        """The lines of a head of pages."""
        for block in self.blocks(root) if root is not None else ():
            for flow in flows([block]):
                yield from flow.lines

    def blocks(self, container: Element) -> Iterator[Block]:
        """The blocks in a body, cell or text box."""
        for element in _standing(container):
            if element.tag == "p":
                yield from self._paragraph(element)
            elif element.tag == "tbl":
                yield from self._table(element)

    def _paragraph(self, element: Element) -> Iterator[Block]:
        """A paragraph; text boxes that hang on it stand before it, labels of tasks and notes behind."""
        boxes = [list(self.blocks(box)) for box in boxes_in(element)]
        behind = [blocks for blocks in boxes if _is_task(blocks)]
        yield from (block for blocks in boxes if blocks not in behind for block in blocks)
        yield from self._own(element)
        yield from (block for blocks in behind for block in blocks)
        for note in notes_in(element) if self.notes else ():
            if (found := self.notes.get(note)) is not None:
                yield from self.blocks(found)

    def _own(self, element: Element) -> Iterator[Block]:
        properties = element.find("pPr")
        style = with_paragraph(
            self.styles.of(value(properties, "pStyle") if properties is not None else None), properties
        )
        runs = [*self.carried, *runs_in(element, style, self.styles)]
        self.carried = []
        if properties is not None and (mark := properties.find("rPr")) is not None:
            if mark.find("del") is not None or mark.find("moveFrom") is not None:
                self.carried = runs
                return
        label = self._label(style) or self._counted(element)
        lines = marked(runs)
        if not lines or style.contents:
            return
        if style.heading and label != BULLET:
            yield Flow([f"{label} {lines[0]}".strip(), *lines[1:]], heading=style.heading)
        else:
            yield Flow(lines, mark=label, depth=style.level or 0)

    def _label(self, style: Style) -> str:
        if style.number is None or style.number == "0":
            return ""
        place = style.level
        if place is None:
            place = self.numbering.place_of(style.number, style.numbered_by)
        return self.numbering.next(style.number, place).strip()

    def _counted(self, element: Element) -> str:
        """The number that a field gives a paragraph, as Word counts them through the document."""
        if not asks_for_a_number(element):
            return ""
        self.counted += 1
        return f"{self.counted}."

    def _table(self, element: Element) -> Iterator[Block]:
        rows = [row for row in _standing(element) if row.tag == "tr" and not _is_deleted(row)]
        cells = [self._cells(row) for row in rows]
        if max((sum(bool(cell) for cell in row) for row in cells), default=0) <= 1:
            yield from (block for row in cells for cell in row for block in cell)
        else:
            yield from unfold_rows(cells)

    def _cells(self, row: Element) -> list[list[Block]]:
        properties = row.find("trPr")
        before = value(properties, "gridBefore") if properties is not None else None
        cells: list[list[Block]] = [[] for _ in range(_count(before, 0))]
        for cell in _standing(row):
            if cell.tag != "tc":
                continue
            own = cell.find("tcPr")
            merge = own.find("vMerge") if own is not None else None
            goes_on = merge is not None and merge.get("val", "continue") == "continue"
            cells.append([] if goes_on else list(self.blocks(cell)))
            cells.extend([] for _ in range(_count(value(own, "gridSpan") if own is not None else None, 1) - 1))
        return cells


def _standing(container: Element) -> Iterator[Element]:
    """The children that stand once changes are accepted, with those of elements that only wrap."""
    for element in _chosen(container):
        if element.tag in AROUND:
            yield from _standing(element)
        elif element.tag not in GONE:
            yield element


def _chosen(container: Element) -> Iterable[Element]:
    """Of alternatives the first: the others say the same for older programs."""
    return list(container)[:1] if container.tag == "mc:AlternateContent" else container


def _is_deleted(row: Element) -> bool:
    properties = row.find("trPr")
    return properties is not None and properties.find("del") is not None


def _is_task(blocks: list[Block]) -> bool:
    """Whether a text box says no more than whose a task is: "Action: JP" in the margin, of the paragraph beside it."""
    lines = [line for flow in flows(blocks) for line in flow.lines]
    return bool(lines) and TASK.match(lines[0].lstrip("*")) is not None


def _notes(package: Package) -> dict[tuple[str, str], Element]:
    """Footnotes and endnotes by their kind and id; the lines that part them from the page have a type."""
    return {
        (kind, note.get("id", "")): note
        for kind in ("footnote", "endnote")
        for path in package.related(f"{kind}s").values()
        for note in package.part(path) or ()
        if note.get("type") is None
    }


def _first(package: Package, kind: str) -> Element | None:
    return next((package.part(path, same_in_many=True) for path in package.related(kind).values()), None)


def _count(text: str | None, otherwise: int) -> int:
    return min(int(text), 60) if text is not None and text.isdigit() else otherwise
