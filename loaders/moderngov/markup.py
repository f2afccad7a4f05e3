"""HTML as sites have it, made plain: a few marks that mean something, no attributes, every mark closed.

Minutes come out of a word processor, one fragment for each item. What one of them leaves open (a table, a comment, a
style sheet) must not swallow the items behind it.
"""

from __future__ import annotations

import html
import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from graph.errors import SourceError

BLOCKS = frozenset("p div h1 h2 h3 h4 h5 h6 li tr blockquote section article pre dt dd".split())
KEPT = frozenset("ul ol li table tr td th b strong".split())
SAME = {"td": "td", "th": "td", "b": "strong", "strong": "strong"}
SILENT = frozenset("script style head title template noscript iframe object svg math select textarea".split())
DEEPEST = 200  # marks within marks; what lies deeper is read as text
LARGEST = 10_000_000  # characters
MOST_OPEN = 2_000  # marks left open at one time: a parser's time grows with their square
# Marks that hold nothing, or that the next one of their kind closes.
NEVER_OPEN = frozenset(
    """area base br col embed hr img input link meta source track wbr
    p li td th tr dt dd option colgroup thead tbody""".split()
)
MARK = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
SPACE = re.compile(r"[ \t\r\n\f\v\u00a0]+")


def plain_html(fragment: str) -> str:
    """The fragment with only paragraphs, lists, tables and bold left, one block to a line; empty where it says nothing.

    The result is well formed, so that fragments can stand one behind the other. Raises as ``tree_of``.
    """
    if not words_of(fragment):
        return ""
    writer = _Writer()
    body = tree_of(fragment).body
    if body is not None:
        writer.children(body, 0)
    writer.close_paragraph()
    return "".join(writer.parts)


def tree_of(page: str) -> LexborHTMLParser:
    """The tree of a page or fragment. Raises ``SourceError`` for one that was made to keep a parser busy."""
    if len(page) > LARGEST:
        raise SourceError(f"HTML of {len(page):,} characters is more than minutes have", limit="size")
    depth = 0
    for closing, name in MARK.findall(page):
        if name.lower() not in NEVER_OPEN:
            depth = max(0, depth - 1) if closing else depth + 1
            if depth > MOST_OPEN:
                reason = f"HTML with {MOST_OPEN:,} marks within each other is more than minutes have"
                raise SourceError(reason, limit="depth")
    return LexborHTMLParser(page)


def words_of(fragment: str) -> str:
    """The words of a fragment, with single spaces between them."""
    parser = tree_of(fragment)
    for node in parser.css(", ".join(sorted(SILENT - {"head", "title"}))):
        node.decompose()
    text = parser.body.text(separator=" ") if parser.body is not None else ""
    return SPACE.sub(" ", text).strip()


def unescaped(text: str) -> str:
    """Text that was escaped once too often, white space squeezed: ``Fish &amp;amp; chips`` gives ``Fish & chips``."""
    for _ in range(2):
        text = html.unescape(text)
    return SPACE.sub(" ", text).strip()


class _Writer:
    """Writes the kept marks; text between blocks stands in paragraphs."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.open = False

    def children(self, node: LexborNode, depth: int) -> None:
        child = node.child
        while child is not None:
            self.node(child, depth)
            child = child.next

    def node(self, node: LexborNode, depth: int) -> None:
        tag = node.tag or ""
        if tag == "-text":
            self.text(node.text_content or "")
        elif tag in SILENT or tag.startswith(("-", "!", "_")):
            return
        elif depth >= DEEPEST:
            self.text(node.text(separator=" "))
        elif tag == "br":
            self.close_paragraph()
        elif tag in KEPT:
            self.kept(node, SAME.get(tag, tag), depth)
        else:
            block = tag in BLOCKS
            if block:
                self.close_paragraph()
            self.children(node, depth + 1)
            if block:
                self.close_paragraph()

    def kept(self, node: LexborNode, mark: str, depth: int) -> None:
        inline = mark == "strong"
        if inline:
            if not SPACE.sub("", node.text()):
                self.text(" ")
                return
            if node.css_first("p, div, li, table, br") is not None:  # bold around whole blocks
                self.children(node, depth + 1)
                return
            self.begin_paragraph()
        else:
            self.close_paragraph()
        self.parts.append(f"<{mark}>")
        self.children(node, depth + 1)
        if not inline:
            self.close_paragraph()
        self.parts.append(f"</{mark}>" if inline or mark in ("td", "li") else f"</{mark}>\n")
        if mark == "li":
            self.parts.append("\n")

    def text(self, words: str) -> None:
        words = SPACE.sub(" ", words)
        if not self.open:
            words = words.lstrip()
        if words:
            self.begin_paragraph()
            self.parts.append(html.escape(words, quote=False))

    def begin_paragraph(self) -> None:
        if not self.open:
            self.open = True
            self.parts.append("<p>")

    def close_paragraph(self) -> None:
        if self.open:
            self.open = False
            self.parts.append("</p>\n")
