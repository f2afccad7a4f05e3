"""The same words in other lines: wrapped, spaced, indented, cut into pages."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

from benchmarks.reformatted.source import MARKED, Source

LINES_ON_A_PAGE = 50


def wrapped(width: int, *, hanging: str = "", hyphens: bool = False) -> Callable[[Source], str]:
    """Lines longer than a width are broken; headings, tables and tags of Markdown are left as they are."""

    def write(source: Source) -> str:
        return "\n".join(
            _broken(line, width, hanging, hyphens)
            if place >= source.front and not (source.is_markdown and MARKED.match(line)) and "\t" not in line.strip()
            else line
            for place, line in enumerate(source.lines)
        )

    return write


def _broken(line: str, width: int, hanging: str, hyphens: bool) -> str:
    if len(line) <= width:
        return line
    indent = re.match(r"\s*", line)
    lead = (indent.group() if indent else "") + hanging
    broken = textwrap.wrap(
        line, width, subsequent_indent=lead, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    )
    return "\n".join(_divided(broken) if hyphens else broken)


def _divided(lines: list[str]) -> list[str]:
    """A long word at the beginning of a line has its first half at the end of the line before."""
    for place in range(1, len(lines)):
        word = re.match(r"\s*([a-z]{4,})([a-z]{4,})\b", lines[place])
        if word and place % 2:
            lines[place - 1] += f" {word[1]}-"
            lines[place] = lines[place][word.end(1) :]
    return lines


def doubled(source: Source) -> str:
    """An empty line behind each line."""
    front, rest = source.lines[: source.front], source.lines[source.front :]
    return "\n".join(front) + "\n" + "\n\n".join(rest)


def without_blanks(source: Source) -> str:
    """No empty lines."""
    front, rest = source.lines[: source.front], source.lines[source.front :]
    return "\n".join(front + [line for line in rest if line.strip()])


def tabs_as(spaces: Callable[[str], str]) -> Callable[[Source], str]:
    """Tabs written otherwise."""
    return lambda source: "\n".join(spaces(line) for line in source.lines)


def indented(source: Source) -> str:
    """The whole text moved to the right; four spaces would be code to Markdown."""
    margin = "  " if source.is_markdown else "      "
    return "\n".join(
        margin + line if line.strip() and place >= source.front else line for place, line in enumerate(source.lines)
    )


def trailing_spaces(source: Source) -> str:
    """A space behind each line, also the empty ones, as extracted from PDF files."""
    return "\n".join(line + " " for line in source.lines)


def paged(*, head: bool, feed: bool) -> Callable[[Source], str]:
    """Wrapped at 90 columns, and each fifty lines a page's end: its number, the running head of the next."""

    def write(source: Source) -> str:
        lines = wrapped(90)(source).split("\n")
        title = str(source.annotation.get("board") or "Minutes")
        pages = [lines[first : first + LINES_ON_A_PAGE] for first in range(0, len(lines), LINES_ON_A_PAGE)]
        written = []
        for number, page in enumerate(pages, 1):
            foot = f"Page {number} of {len(pages)}" if head else str(number)
            above = [f"{title} - Minutes", ""] if head and number > 1 else []
            written.append("\n".join([*above, *page, "", foot]))
        return ("\n\f" if feed else "\n\n").join(written)

    return write
