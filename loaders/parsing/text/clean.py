"""The first step: markup is taken out of a document's text, and every character keeps its place in the original.

The result is one clean string with a table of offsets, cut into lines that remember what the markup said: headings,
bold, bullets, table rows and columns, front matter. All later steps work on clean offsets; ``CleanText.source_span``
leads back to the document.
"""

from __future__ import annotations

import re

from loaders.parsing.text.lines import CleanText, Line, squeeze
from loaders.parsing.text.markup import Cleaner

FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)\n---[ \t]*(?:\r?\n|$)", re.S)
FRONT_KEY = re.compile(r"([A-Za-z][\w-]{0,40}):(?:[ \t]+(.*))?$")
MARKUP = re.compile(r"[<*_\\&|#`\[\uf000-\uf0ff\u2022\u00b7\u200b-\u200f\ufeff\u00ad]")
HEADING_MARK = re.compile(r"^[ ]{0,3}(#{1,6})[ \t]*(?=\S)")
LINE_BULLET = re.compile(r"^[-–—+o\u2013>](?=[ \t])")


def plain(text: str) -> str:
    """A piece of a document's text as its reader sees it: markup out, white space squeezed."""
    return squeeze(clean(text).text if MARKUP.search(text) else text)


def clean(raw: str) -> CleanText:
    """Take markup out of ``raw``; see ``CleanText``. Never fails: what is not markup is text."""
    cleaner = Cleaner(raw)
    front = FRONT_MATTER.match(raw)
    result = cleaner.run(0)
    _line_marks(result)
    if front:
        _front_matter(result, raw, front)
    return result


def _line_marks(result: CleanText) -> None:
    """Heading marks, quote marks and dashes at the start of lines are no words of them."""
    text = result.text
    for line in result.lines:
        words = text[line.start : line.end]
        if words[0] == ">":
            line.quoted = True
            line.start = min(line.end - 1, line.start + len(words) - len(words.lstrip("> ")))
            words = text[line.start : line.end]
        heading = HEADING_MARK.match(words)
        if heading:
            line.heading, line.gap = len(heading.group(1)), True
            line.start += heading.end()
            closing = re.search(r"\s+#+$", text[line.start : line.end])
            line.end -= len(closing.group()) if closing else 0
        elif LINE_BULLET.match(words) and not line.bullet and len(words) > 2:
            line.bullet, line.gap = words[0], True
            line.start += len(words) - len(words[1:].lstrip())
        line.bold_end = max(line.bold_end, line.start)
    for before, after in zip(result.lines, result.lines[1:], strict=False):
        if before.heading:
            after.gap = True


def _front_matter(result: CleanText, raw: str, front: re.Match[str]) -> None:
    """Lines of YAML front matter belong to their key; text under ``minutes:`` or ``content:`` is the record itself."""
    last = 1 + raw.count("\n", 0, front.end(1))
    key, inside = "", False
    kept: list[Line] = []
    for line in result.lines:
        if line.number > last:
            kept.append(line)
            continue
        words = result.of(line)
        found = FRONT_KEY.match(words) if line.indent == 0 and not line.bullet else None
        if found:
            key = found.group(1).lower()
            inside = key in ("minutes", "content", "body", "notes")
            if inside or not found.group(2):
                continue
            line.start += found.start(2)
        if words.strip("- ") == "":
            continue
        line.key = "" if inside else key
        kept.append(line)
    result.lines = kept
