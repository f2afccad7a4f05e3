"""Goes through a page's elements in the order of the document, and makes blocks of what a reader of the page sees."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Literal

from selectolax.lexbor import LexborHTMLParser, LexborNode

from loaders.formats.blocks import Block, Flow
from loaders.formats.html import moderngov
from loaders.formats.html.composing import Composer
from loaders.formats.html.site import names_of_site
from loaders.formats.running_heads import council_above
from loaders.formats.text import decode
from loaders.parsing.forms import find_dates

CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,30})", re.I)
UNSEEN_TAGS = frozenset(
    """script style noscript template nav footer aside svg iframe object video audio canvas select option button
    textarea input label fieldset head dialog map del s strike""".split()
)
UNSEEN_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "complementary", "menu", "dialog"})
UNSEEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;]*line-through", re.I
)
UNSEEN_CLASS = re.compile(
    r"(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|breadcrumbs?|skip-?(?:link|to-content)|cookie[\w-]*|"
    r"pagination|share[\w-]*|strike|strike-?through|line-?through|text-decoration-line-through|struck(?:-?out)?)(?=\s|$)",
    re.I,
)
# ".gone, p.old { text-decoration: line-through }" in a page's own styles
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
STRUCK_STYLE = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.I)
COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.S)  # also around the styles that Word saves
# Remarks in the margin, which Word and Google's documents write behind the page, and their marks in the text.
REMARK_CLASS = re.compile(r"(?:^|\s)(?:msocomtxt|msocomanchor|msocomoff|MsoCommentReference)(?=\s|$)")
REMARK_STYLE = re.compile(r"mso-element\s*:\s*comment-list|mso-special-character\s*:\s*comment", re.I)
# The raised number or sign that refers to a note at the foot, which is no word of the sentence.
NOTE_MARK = (
    "a.sdfootnoteanc, a.sdendnoteanc, a.footnote-ref, a[href^='#_ftn']:not([href^='#_ftnref']), a[role=doc-noteref]"
)
GOOGLE_NOTE_MARK = "sup > a[href^='#ftnt']:not([href^='#ftnt_ref'])"
REMARK_MARK, REMARK = "a[href^='#cmnt']:not([href^='#cmnt_ref'])", "a[href^='#cmnt_ref']"
PLAIN_SELECTOR = re.compile(r"[\w.#*>~+ \t\n-]+")
TITLE_REACH = 1500  # characters within which a page names its meeting's day, if it does
MOST_OF_IT = 0.5  # the share of the page's words that its main content has


def decode_page(data: bytes, name: str) -> str:
    """The characters of a page: by its byte order mark, as UTF-8, as its ``<meta charset>`` says, as Windows-1252."""
    declared = CHARSET.search(data, 0, 4096)
    if declared and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            try:
                encoding = codecs.lookup(declared.group(1).decode("ascii"))
                if encoding.name.startswith(("iso8859", "cp125", "koi8", "mac", "gb", "big5", "shift", "euc")):
                    return data.decode(encoding.name if encoding.name != "iso8859-1" else "cp1252")
            except (LookupError, UnicodeDecodeError):
                pass
    return decode(data, name)


def blocks_of(text: str) -> list[Block]:
    """The blocks of the page's main content; its title goes before them where they don't tell the meeting's day.

    So does the name of the council whose site it is, where they name none.
    """
    tree = LexborHTMLParser(text)
    body = tree.body
    if body is None:
        return []
    composer = Composer("\n".join(style.text() for style in tree.css("style")))
    for event, node in _walk(_main(body), _struck(tree) | _remarks(tree)):
        if event == "text":
            composer.text(node.text_content or "")
        elif event == "start":
            composer.start(node)
        else:
            composer.end(node)
    blocks = moderngov.arrange(composer.finish())
    title = tree.css_first("title")
    words = " ".join(title.text().split()) if title is not None else ""
    if any(find_dates(words)) and not any(find_dates(_beginning(blocks))):
        blocks = [Flow([words], heading=1), *blocks]
    return [Flow([name]) for name in council_above(names_of_site(tree), blocks)] + blocks


def _beginning(blocks: list[Block]) -> str:
    lines = [line for block in blocks if isinstance(block, Flow) for line in block.lines]
    return "\n".join(lines)[:TITLE_REACH]


def _main(body: LexborNode) -> LexborNode:
    """The element of the main content where the page marks one, else its body."""
    whole = len(body.text())
    for selector in ("main", "[role=main]", moderngov.CONTENT, "article"):
        found = body.css(selector)
        if len(found) == 1 and len(found[0].text()) >= MOST_OF_IT * whole:
            return found[0]
    return body


def _struck(tree: LexborHTMLParser) -> frozenset[int]:
    """The elements that the page's own styles strike out, by their ids; ``:hover`` and the like are no part of it."""
    selectors = [
        selector.strip()
        for style in tree.css("style")
        for rule in RULE.finditer(COMMENT.sub("", style.text()))
        if STRUCK_STYLE.search(rule.group(2))
        for selector in rule.group(1).split(",")
    ]
    plain = [selector for selector in selectors if PLAIN_SELECTOR.fullmatch(selector)]
    return frozenset(node.mem_id for selector in plain for node in tree.css(selector))


def _remarks(tree: LexborHTMLParser) -> frozenset[int]:
    """Marks of remarks in the margin and of notes, and the remarks that Google's documents end with, by their ids."""
    found = [mark.mem_id for mark in tree.css(f"{REMARK_MARK}, {NOTE_MARK}, {GOOGLE_NOTE_MARK}")]
    for link in tree.css(REMARK):
        node = link.parent
        while node is not None and node.tag not in ("div", "body"):
            node = node.parent
        if node is not None and node.tag == "div" and node.text(strip=True).startswith(link.text(strip=True)):
            found.append(node.mem_id)
        elif link.parent is not None:
            found.append(link.parent.mem_id)
    return frozenset(found)


def _walk(top: LexborNode, unseen: frozenset[int]) -> Iterator[tuple[Literal["start", "end", "text"], LexborNode]]:
    """Elements and texts below ``top`` that are seen, without recursion."""
    node = top.child
    while node is not None:
        tag = node.tag
        if tag == "-text":
            yield "text", node
        elif tag and tag[0] not in "-!_" and node.mem_id not in unseen and not _is_unseen(node, tag):
            yield "start", node
            if node.child is not None:
                node = node.child
                continue
            yield "end", node
        while node is not None and node.next is None:
            node = node.parent
            if node is None or node == top:
                return
            yield "end", node
        node = node.next if node is not None else None


def _is_unseen(node: LexborNode, tag: str) -> bool:
    if tag in UNSEEN_TAGS:
        return True
    attributes = node.attributes
    if not attributes:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true" or attributes.get("role") in UNSEEN_ROLES:
        return True
    return bool(
        UNSEEN_STYLE.search(style := attributes.get("style") or "")
        or UNSEEN_CLASS.search(classes := attributes.get("class") or "")
        or REMARK_STYLE.search(style)
        or REMARK_CLASS.search(classes)
        or moderngov.is_unseen(classes, node.text)
    )
