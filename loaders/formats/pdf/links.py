"""How each line hangs on the one before: one that filled its column goes on in the next, others were broken by hand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from loaders.formats.pdf.hyphens import Hyphens
from loaders.formats.pdf.marks import Line

Link = Literal["apart", "broken", "wrapped"]

BULLET = re.compile(
    r"[\uf000-\uf0ff\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u27a2\u2043\u25ba\u25a0\u2713]|o(?=\s)|[-–—*](?=\s)"
)
NUMBER = re.compile(
    r"(?:\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?|(?:[A-Z]{1,4}\s?)?\d{1,3}/\d{2,4})(?=\s)"
)
POINT = re.compile(r"(\(?)(?:(\d+)|([a-z]))([.)])")
REFERS = re.compile(r"\b(?:minutes?|items?|nos?\.?|numbers?|paragraphs?|see|of|in|and|to|section)$", re.I)
ENDED = re.compile(r"[.!?:;…][)\]”’\"*]*$")
# What begins a line of its own in minutes, where a sentence ends just before the margin.
BEGINS = re.compile(
    r"(?:actions?|resolved|recommended|agreed|noted|proposed|seconded|decisions?|present|apologies|in attendance|"
    r"absent|minutes|matters arising|next meeting|date of)\b",
    re.I,
)
APART = 1.25  # usual steps between baselines: more is a new paragraph
LIKE = 0.1  # of the height: lines that differ more are not of one paragraph
INDENT = 6.0  # points by which a paragraph's first line may be set in
AROUND = 3  # lines before and behind that tell whether lines are entries of a list
LISTED = 0.6  # of these lines end before their margin


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


def links_of(lines: Sequence[Line], setting: Setting, right: float | None) -> list[Link]:
    """How each line hangs on the one before, in a column whose lines may reach to ``right`` (of the page's text)."""
    if not lines:
        return []
    links = _Links(lines, setting, right)
    found: list[Link] = []
    wrapped: list[Line] = []  # what the line before was wrapped from, itself included
    for place, line in enumerate(lines):
        link = links.of(place, wrapped) if place else "apart"
        wrapped = [*wrapped, line] if link == "wrapped" else [line]
        found.append(link)
    return found


def is_full(line: Line, following: Line, right: float) -> bool:
    """Whether the first word of the line that follows would not have gone on this one."""
    first = following.words[0]
    return line.x1 + first.x1 - first.x0 + 0.2 * line.height > right


def bullet_of(line: Line) -> str:
    """The bullet that a line begins with, else ""."""
    found = BULLET.match(f"{line.text} ")
    return found.group() if found else ""


def starts_point(line: Line) -> bool:
    """Whether a line begins with a bullet or a number of a list."""
    return bool(bullet_of(line) or NUMBER.match(f"{line.text} "))


class _Links:
    def __init__(self, lines: Sequence[Line], setting: Setting, right: float | None) -> None:
        self.lines = lines
        self.gaps = [True] + [_is_gap(before, line, setting) for before, line in pairwise(lines)]
        self.full = [False] + [
            is_full(before, line, setting.rights[before.page] if right is None else right)
            for before, line in pairwise(lines)
        ]
        numbers = [_shape(line) for line, full in zip(lines, self.full, strict=True) if not full]
        self.shapes = {shape for shape, count in Counter(numbers).items() if shape and count >= 2}

    def of(self, place: int, wrapped: Sequence[Line]) -> Link:
        before, line, full = self.lines[place - 1], self.lines[place], self.full[place]
        if self.gaps[place] or self._begins_point(place, wrapped[0]):
            return "apart"
        if before.bold != line.bold and not (full and before.words[-1].bold == line.words[0].bold):
            return "apart"
        is_point = starts_point(wrapped[0])
        begin = min(each.x0 for each in (wrapped[1:] if len(wrapped) > 1 and not is_point else wrapped))
        if line.x0 < begin - INDENT and (is_point or len(wrapped) > 1):
            return "apart"
        ended = bool(ENDED.search(before.text))
        if not full or (ended and BEGINS.match(line.text)) or self._begins_entry(place):
            return "broken"
        words_begin = wrapped[0].words[1].x0 if is_point and len(wrapped[0].words) > 1 else wrapped[0].x0
        return "wrapped" if line.x0 <= max(begin, words_begin) + INDENT else "apart"

    def _begins_point(self, place: int, first: Line) -> bool:
        """Whether a line begins a point, and not only by chance with what looks like its number."""
        line, before = self.lines[place], self.lines[place - 1]
        if bullet_of(line):
            return True
        number = NUMBER.match(f"{line.text} ")
        if number is None or not self.full[place]:
            return number is not None
        rest = line.text[number.end() :].strip()
        if not rest:
            return False
        if ENDED.search(before.text) or _follows(first, line):
            return True
        return _shape(line) in self.shapes and rest[0].isupper() and not REFERS.search(before.text)

    def _begins_entry(self, place: int) -> bool:
        """Whether a line is another entry of a list whose last one ended near the margin.

        It is where most lines around end before the margin, as the entries of a list do, and the one before it in a
        bracket.
        """
        if not self.lines[place - 1].text.endswith(")") or not self.lines[place].text[0].isupper():
            return False
        low = high = place
        while low > max(1, place - AROUND) and not self.gaps[low - 1]:
            low -= 1
        while high < min(len(self.lines) - 1, place + AROUND) and not self.gaps[high + 1]:
            high += 1
        short = [not full for full in self.full[low : high + 1]]
        return len(short) > AROUND and sum(short) >= LISTED * len(short)


def _is_gap(before: Line, line: Line, setting: Setting) -> bool:
    height = max(before.height, line.height)
    step = setting.step * max(1.0, height / setting.height)
    return (
        line.page != before.page
        or not 0 < line.y - before.y <= APART * step
        or abs(line.height - before.height) > LIKE * height
    )


def _shape(line: Line) -> str:
    """What the number at the beginning of a line looks like: digits as #."""
    number = NUMBER.match(f"{line.text} ")
    return re.sub(r"\d+", "#", number.group()) if number else ""


def _follows(point: Line, line: Line) -> bool:
    """Whether a line's number is set apart from its words, or the next one after that of the point before."""
    if len(line.words) > 1 and line.words[1].x0 - line.words[0].x1 > 0.5 * line.height:
        return True
    one, other = POINT.match(point.text), POINT.match(line.text)
    if one is None or other is None or one.group(1, 4) != other.group(1, 4):
        return False
    if one.group(2) and other.group(2):
        return int(other.group(2)) == int(one.group(2)) + 1
    return bool(one.group(3) and other.group(3)) and ord(other.group(3)) == ord(one.group(3)) + 1
