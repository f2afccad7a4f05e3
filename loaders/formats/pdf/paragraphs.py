"""Lines become paragraphs again: a line that filled its column goes on in the next one, any other was broken by hand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.formats.blocks import Flow, marked
from loaders.formats.pdf.hyphens import Hyphens
from loaders.formats.pdf.marks import Line

BULLET = re.compile(r"[\uf000-\uf0ff\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u27a2\u2043\u25ba\u25a0\u2713]|o(?=\s)|[-–—*](?=\s)")
NUMBER = re.compile(r"(?:\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}/\d{2,4})(?=\s)")
APART = 1.45  # line heights between baselines: more is a new paragraph
INDENT = 6.0  # points by which a paragraph's first line may be set in
LARGE = ((1.5, 1), (1.3, 2), (1.15, 3))  # of the height of most lines: levels of headings


@dataclass(frozen=True)
class Setting:
    """How a document is set: the height of most of its lines, and the usual step from baseline to baseline."""

    height: float
    step: float
    hyphens: Hyphens


def paragraphs_of(lines: Sequence[Line], right: float, setting: Setting, page: int) -> list[Flow]:
    """The paragraphs of one column whose lines may reach to ``right``."""
    found: list[Flow] = []
    group: list[list[Line]] = []  # lines broken by hand, each of the lines that it was wrapped to
    for line in lines:
        link = _link(group, line, right, setting) if group else "apart"
        if link == "apart" and group:
            found.append(_flow(group, setting, page))
            group = []
        if link == "wrapped":
            group[-1].append(line)
        else:
            group.append([line])
    if group:
        found.append(_flow(group, setting, page))
    return found


def _link(group: list[list[Line]], line: Line, right: float, setting: Setting) -> str:
    """How a line hangs together with those before it: "apart", "broken" by hand, or "wrapped"."""
    before = group[-1][-1]
    height = max(before.height, line.height)
    if line.y - before.y > max(APART * height, 1.25 * setting.step if height <= 1.15 * setting.height else 0):
        return "apart"
    if line.y <= before.y or starts_point(line) or abs(line.height - before.height) > 0.15 * height:
        return "apart"
    full = before.x1 + line.words[0].x1 - line.x0 + 0.2 * height > right
    if before.bold != line.bold and not (full and before.words[-1].bold == line.words[0].bold):
        return "apart"
    text_begins = min(wrapped.x0 for wrapped in group[-1])
    if len(group[-1]) > 1 and not starts_point(group[-1][0]):
        text_begins = min(wrapped.x0 for wrapped in group[-1][1:])
    if line.x0 < text_begins - INDENT and (starts_point(group[-1][0]) or len(group[-1]) > 1):
        return "apart"
    if full and line.x0 <= max(text_begins + INDENT, _words_begin(group[-1][0]) + INDENT):
        return "wrapped"
    return "apart" if full else "broken"


def starts_point(line: Line) -> bool:
    """Whether a line begins with a bullet or a number of a list."""
    text = f"{line.text} "
    return bool(BULLET.match(text) or NUMBER.match(text))


def _words_begin(line: Line) -> float:
    """Where the words of a point begin, behind its mark."""
    return line.words[1].x0 if starts_point(line) and len(line.words) > 1 else line.x0


def _flow(group: list[list[Line]], setting: Setting, page: int) -> Flow:
    first = group[0][0]
    bullet = BULLET.match(f"{first.text} ")
    runs: list[tuple[str, bool]] = []
    for number, wrapped in enumerate(group):
        if number:
            runs.append(("\n", False))
        runs.extend(_joined(wrapped, setting))
    lines = marked(runs)
    if bullet:
        mark = bullet.group()
        bare = re.sub(rf"^(\**){re.escape(mark)}\s*", r"\1", lines[0].lstrip("\\"))
        return Flow([bare, *lines[1:]] if bare.strip("*") else lines[1:], mark="-", page=page)
    relative = max(line.height for wrapped in group for line in wrapped) / setting.height
    level = next((level for least, level in LARGE if relative >= least), 0)
    is_heading = bool(level) and len(group) <= 3 and sum(map(len, lines)) <= 200
    if is_heading:
        return Flow([line.replace("**", "") for line in lines], heading=level, page=page)
    return Flow(lines, page=page)


def _joined(lines: list[Line], setting: Setting) -> list[tuple[str, bool]]:
    """The words of wrapped lines in runs: hyphens at the ends of lines are taken out where they only divide a word."""
    runs: list[tuple[str, bool]] = []
    for number, line in enumerate(lines):
        for place, word in enumerate(line.words):
            text = word.text
            glue = " "
            if place == 0:
                glue = ""
                if number and runs:
                    before, bold = runs[-1]
                    kept = setting.hyphens.end(before, text)
                    glue = " " if kept is None else ""
                    if kept is not None:
                        runs[-1] = (kept, bold)
            elif word.x0 - line.words[place - 1].x1 > 3 * word.height:
                glue = "\t"
            if runs and glue:
                runs[-1] = (runs[-1][0] + (glue if runs[-1][1] == word.bold else ""), runs[-1][1])
                text = text if runs[-1][1] == word.bold else glue + text
            runs.append((text, word.bold))
    return _gathered(runs)


def _gathered(runs: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Neighbours that are both bold, or both not, as one."""
    found: list[tuple[str, bool]] = []
    for text, bold in runs:
        if found and found[-1][1] == bold:
            found[-1] = (found[-1][0] + text, bold)
        else:
            found.append((text, bold))
    return found
