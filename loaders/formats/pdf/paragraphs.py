"""Lines become paragraphs again: a line that filled its column goes on in the next one, any other was broken by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from loaders.formats.blocks import Flow, marked
from loaders.formats.pdf.hyphens import Hyphens
from loaders.formats.pdf.marks import Line

BULLET = re.compile(r"[\uf000-\uf0ff\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u27a2\u2043\u25ba\u25a0\u2713]|o(?=\s)|[-–—*](?=\s)")
NUMBER = re.compile(
    r"(?:\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?|(?:[A-Z]{1,4}\s?)?\d{1,3}/\d{2,4})(?=\s)"
)
ENDED = re.compile(r"[.!?:;…][)\]”’\"*]*$")
# What begins a line of its own in minutes, where a sentence ends just before the margin.
BEGINS = re.compile(
    r"(?:actions?|resolved|recommended|agreed|noted|proposed|seconded|decisions?|present|apologies|in attendance|absent|"
    r"minutes|matters arising|next meeting|date of)\b",
    re.I,
)
APART = 1.25  # usual steps between baselines: more is a new paragraph
LIKE = 0.1  # of the height: lines that differ more are not of one paragraph
INDENT = 6.0  # points by which a paragraph's first line may be set in
TAB = 1.8  # line heights between two words: more is a column of its own
LONGEST_HEADING = 200  # characters
LARGE = ((1.5, 1), (1.3, 2), (1.15, 3))  # of the height of most lines: levels of headings


@dataclass(frozen=True)
class Setting:
    """How a document is set.

    ``height`` is that of most lines, ``step`` the usual one from baseline to baseline, ``rights`` tell by page how far
    running text reaches.
    """

    height: float
    step: float
    hyphens: Hyphens
    rights: Mapping[int, float]


@dataclass
class Paragraph(Flow):
    """A paragraph that knows its first and last line, and how far to the right they may reach."""

    first: Line | None = None
    last: Line | None = None
    right: float = 0.0

    def join(self, following: Paragraph) -> bool:
        """Take in the first paragraph of the next page, where this one goes on there; tells whether it does."""
        if not self._goes_on_in(following):
            return False
        self.lines[-1:] = [f"{self.lines[-1]} {following.lines[0]}", *following.lines[1:]]
        self.last, self.right = following.last, following.right
        return True

    def _goes_on_in(self, following: Paragraph) -> bool:
        if self.heading or following.heading or following.mark or self.last is None or following.first is None:
            return False
        if ENDED.search(self.last.text) or starts_point(following.first):
            return False
        return following.first.text[0].islower() or is_full(self.last, following.first, self.right)


def paragraphs_of(lines: Sequence[Line], setting: Setting, right: float | None = None) -> list[Flow]:
    """The paragraphs of one column whose lines may reach to ``right``, else as far as their page's running text."""
    found: list[Paragraph] = []
    group: list[list[Line]] = []  # lines broken by hand, each of the lines that it was wrapped to
    for line in lines:
        margin = setting.rights[line.page] if right is None else right
        link = _link(group, line, margin, setting) if group else "apart"
        if link == "apart" and group:
            _add(found, _paragraph(group, margin, setting))
            group = []
        if link == "wrapped":
            group[-1].append(line)
        else:
            group.append([line])
    if group:
        margin = setting.rights[group[-1][-1].page] if right is None else right
        _add(found, _paragraph(group, margin, setting))
    return list(found)


def _add(found: list[Paragraph], paragraph: Paragraph) -> None:
    """Add a paragraph, to the one before where that goes on in it on the next page."""
    before = found[-1] if found else None
    if before is None or before.last is None or paragraph.first is None or before.last.page == paragraph.first.page:
        found.append(paragraph)
    elif not before.join(paragraph):
        found.append(paragraph)


def is_full(line: Line, following: Line, right: float) -> bool:
    """Whether the first word of the line that follows would not have gone on this one."""
    first = following.words[0]
    return line.x1 + first.x1 - first.x0 + 0.2 * line.height > right


def _link(group: list[list[Line]], line: Line, right: float, setting: Setting) -> str:
    """How a line hangs together with those before it: "apart", "broken" by hand, or "wrapped"."""
    before = group[-1][-1]
    height = max(before.height, line.height)
    if line.page != before.page or line.y <= before.y or line.y - before.y > APART * setting.step * max(1.0, height / setting.height):
        return "apart"
    if abs(line.height - before.height) > LIKE * height:
        return "apart"
    full = is_full(before, line, right)
    ended = bool(ENDED.search(before.text))
    if BULLET.match(f"{line.text} ") or (NUMBER.match(f"{line.text} ") and (not full or ended or _follows(group[-1][0], line))):
        return "apart"
    if before.bold != line.bold and not (full and before.words[-1].bold == line.words[0].bold):
        return "apart"
    text_begins = min(wrapped.x0 for wrapped in group[-1])
    if len(group[-1]) > 1 and not starts_point(group[-1][0]):
        text_begins = min(wrapped.x0 for wrapped in group[-1][1:])
    if line.x0 < text_begins - INDENT and (starts_point(group[-1][0]) or len(group[-1]) > 1):
        return "apart"
    if not full or (ended and BEGINS.match(line.text)):
        return "broken"
    return "wrapped" if line.x0 <= max(text_begins, _words_begin(group[-1][0])) + INDENT else "apart"


def starts_point(line: Line) -> bool:
    """Whether a line begins with a bullet or a number of a list."""
    text = f"{line.text} "
    return bool(BULLET.match(text) or NUMBER.match(text))


def _follows(point: Line, line: Line) -> bool:
    """Whether a line's number is set apart from its words, or the next one after that of the point before."""
    if len(line.words) > 1 and line.words[1].x0 - line.words[0].x1 > 0.5 * line.height:
        return True
    one, other = (re.match(r"(\(?)(?:(\d+)|([a-z]))([.)])", each.text) for each in (point, line))
    if one is None or other is None or one.group(1, 4) != other.group(1, 4):
        return False
    if one.group(2) and other.group(2):
        return int(other.group(2)) == int(one.group(2)) + 1
    return bool(one.group(3) and other.group(3)) and ord(other.group(3)) == ord(one.group(3)) + 1


def _words_begin(line: Line) -> float:
    """Where the words of a point begin, behind its mark."""
    return line.words[1].x0 if starts_point(line) and len(line.words) > 1 else line.x0


def _paragraph(group: list[list[Line]], right: float, setting: Setting) -> Paragraph:
    first = group[0][0]
    runs: list[tuple[str, bool]] = []
    for wrapped in group:
        runs += [*([("\n", False)] if runs else []), *_joined(wrapped, setting)]
    lines = marked(runs)
    found = Paragraph(lines, page=first.page, first=first, last=group[-1][-1], right=right)
    bullet = BULLET.match(f"{first.text} ")
    if bullet:
        bare = re.sub(rf"^(\**){re.escape(bullet.group())}\s*", r"\1", lines[0].lstrip("\\"))
        found.lines, found.mark = ([bare, *lines[1:]] if bare.strip("*") else lines[1:]), "-"
        return found
    relative = max(line.height for wrapped in group for line in wrapped) / setting.height
    level = next((level for least, level in LARGE if relative >= least), 0)
    if level and len(group) <= 3 and sum(map(len, lines)) <= LONGEST_HEADING:
        found.lines, found.heading = [line.replace("**", "") for line in lines], level
    return found


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
            elif word.x0 - line.words[place - 1].x1 > TAB * word.height:
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
