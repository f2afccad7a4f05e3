"""Cells by the columns of their lines, and which lines of a cell belong together."""

from __future__ import annotations

import re
from collections.abc import Sequence

Cells = list[list[str]]  # the cells of a row, of each its lines
BULLET = re.compile(r"[-*•]\s+(?=\S)")
ENDS = (".", ";", ":", "!", "?")
LABEL = re.compile(r"[A-Z]{4,}\b")  # "RESOLVED: that ..." below a full stop
LEAST = 3  # words of a line that may stop in the middle of a sentence


def paragraphs(lines: list[str], width: int) -> list[str]:
    """The paragraphs of a cell that is ``width`` characters wide: blank lines and bullets part them.

    A line goes on with the one above where its first word had no room there, or where it begins in lower case.
    """
    found: list[str] = []
    above = ""
    for line in map(str.strip, lines):
        if above and line and _is_same(above, line, width):
            found[-1] += f" {line}"
        elif line:
            found.append(line)
        above = line
    return found


def goes_on(lines: list[str], below: str) -> bool:
    """Whether the lines of a cell stop in the middle of a sentence, and the one below goes on in lower case."""
    above = " ".join(filter(None, map(str.strip, lines)))
    return (
        below[:1].islower()
        and len(above.split()) >= LEAST
        and above.lstrip("*_")[:1].isupper()
        and not above.endswith(ENDS)
    )


def _is_same(above: str, line: str, width: int) -> bool:
    if BULLET.match(line) or (LABEL.match(line) and above.endswith(ENDS)):
        return False
    return line[0].islower() or len(above) + 1 + len(line.split(" ", 1)[0]) > width


def cells_of(lines: Sequence[str], starts: Sequence[int]) -> Cells:
    """The cells of a row whose columns begin at ``starts``."""
    ends = [*starts[1:], None]
    return [[line[start:end].rstrip() for line in lines] for start, end in zip(starts, ends, strict=True)]


def rows_of_lines(lines: Sequence[str], starts: Sequence[int]) -> list[Cells]:
    """The rows of lines each of which is one, but where a cell goes on from the line above."""
    rows: list[Cells] = []
    for line in lines:
        cells = cells_of([line], starts)
        if rows and any(goes_on(above, own[0].strip()) for above, own in zip(rows[-1], cells, strict=True)):
            for above, own in zip(rows[-1], cells, strict=True):
                above += own
        elif line.strip():
            rows.append(cells)
    return rows
