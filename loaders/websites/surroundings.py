"""What stands around a link: the words before it, the head of its column, the headings above it, the site's frame."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

LONGEST = 200  # characters of words that are kept of a link, or of what stands around it
# Where a heading stands among others: one ends those of its own level and of lower ones.
LEVELS = {**{f"h{level}": level for level in range(1, 7)}, "dt": 7, "button": 7, "strong": 7, "b": 7}
# What heads all of the element that it opens, and nothing behind that.
OPENING = frozenset({"summary", "caption", "legend"})
HEADINGS = frozenset(LEVELS) | OPENING
_ENDING = frozenset({"details", "article", "table", "fieldset", "dl"})  # no heading within these heads what is behind
_FURNITURE = frozenset({"nav", "aside", "form"})
_ROLES = frozenset({"navigation", "banner", "contentinfo", "complementary", "search"})
_BESIDE = frozenset({"sidebar", "widget-area", "site-footer", "site-header"})  # classes, where a theme has only these
_BLOCKS = frozenset({"li", "p", "td", "th", "dd", "div", "section", "article", "main", "body", "figure", "blockquote"})
_APART = HEADINGS - {"strong", "b", "button"} | _ENDING | {"ul", "ol", "hr"}
_SEPARATING = ", ".join(sorted(_APART))


@dataclass(frozen=True)
class _Heading:
    level: int
    within: int | None  # the element that ends it
    words: str


class Headings:
    """The headings above the place that a walk through a page has come to."""

    def __init__(self) -> None:
        self._open: list[_Heading] = []

    def pass_by(self, node: LexborNode) -> None:
        """Take up a heading; bold words are one where they are all that a paragraph says."""
        words, tag = words_of(node), node.tag or ""
        if not words or (tag in ("strong", "b") and not _is_whole_paragraph(node, words)):
            return
        within = next((above.mem_id for above in _above(node) if above.tag in _ENDING), None)
        level = 0 if tag in OPENING else LEVELS[tag]
        self._leave(node)
        self._open = [one for one in self._open if one.within != within or one.level < level]
        self._open.append(_Heading(level, within, words[:LONGEST]))

    def over(self, node: LexborNode) -> tuple[str, ...]:
        """The words of the headings over a link, the nearest first."""
        self._leave(node)
        return tuple(one.words for one in reversed(self._open))

    def _leave(self, node: LexborNode) -> None:
        holding = {None, *(above.mem_id for above in _above(node))}
        self._open = [one for one in self._open if one.within in holding]


def around(node: LexborNode, headings: tuple[str, ...]) -> Iterator[str]:
    """Words before the link in its block, its column's head, its row's first cell, and the headings above."""
    before = " ".join(reversed(list(_before(node))))
    if before:
        yield before[-LONGEST:]
    cell = next((each for each in (node, *_above(node)) if each.tag in ("td", "th")), None)
    if cell is not None:
        yield from _of_table(cell)
    yield from headings


def is_furniture(node: LexborNode) -> bool:
    """Whether a link stands in the site's frame, beside what the page itself says."""
    framing = False  # a header or footer, which an entry in a list of them has, too
    for above in _above(node):
        if above.tag in ("main", "article"):
            return False
        if above.tag in _FURNITURE or above.attributes.get("role") in _ROLES:
            return True
        if above.tag in ("body", "html"):
            break
        framing |= above.tag in ("header", "footer")
        framing |= not _BESIDE.isdisjoint((above.attributes.get("class") or "").split())
    return framing


def words_of(node: LexborNode | None) -> str:
    """The words of an element, with one blank between them."""
    return "" if node is None else " ".join(node.text(separator=" ").split())


def _above(node: LexborNode) -> Iterator[LexborNode]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent


def _before(node: LexborNode) -> Iterator[str]:
    """The words before a link in its block, the last first, to where a heading or a list of its own ends them."""
    for each in (node, *_above(node)):
        if each.tag in _BLOCKS:
            return
        sibling = each.prev
        while sibling is not None:
            if sibling.tag in _APART or sibling.css_first(_SEPARATING) is not None:
                return
            if words := words_of(sibling):
                yield words
            sibling = sibling.prev


def _is_whole_paragraph(node: LexborNode, words: str) -> bool:
    block = next((above for above in _above(node) if above.tag in _BLOCKS), None)
    return block is not None and block.tag == "p" and words_of(block) == words and node.css_first("a") is None


def _of_table(cell: LexborNode) -> Iterator[str]:
    row, column, before = cell.parent, 0, cell.prev
    while before is not None:
        column += before.tag in ("td", "th")
        before = before.prev
    table = next((above for above in _above(cell) if above.tag == "table"), None)
    if row is None or table is None:
        return
    head = table.css_first("tr")
    cells = head.css("th, td") if head is not None else []
    if column < len(cells) and head is not None and head.mem_id != row.mem_id:
        yield words_of(cells[column])[:LONGEST]
    first = row.css_first("th, td")
    if first is not None and first.mem_id != cell.mem_id:
        yield words_of(first)[:LONGEST]
