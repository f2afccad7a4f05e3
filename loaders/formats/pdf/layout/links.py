"""How each line hangs on the one before: one that filled its column goes on in the next, others were broken by hand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from loaders.formats.hyphens import Hyphens
from loaders.formats.pdf.pages.marks import CLOSE, Line

Link = Literal["apart", "broken", "wrapped"]

BULLET = re.compile(
    r"[\uf000-\uf0ff\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u27a2\u2043\u25ba\u25a0\u2713]|o(?!\S)|[-–—*](?!\S)"
)
NUMBER = re.compile(
    r"(?:\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?|(?:[A-Z]{1,4}\s?)?\d{1,3}/\d{2,4})(?!\S)"
)
POINT = re.compile(r"(\(?)(?:(\d+)|([a-z]))([.)])")
REFERS = re.compile(r"\b(?:minutes?|items?|nos?\.?|numbers?|paragraphs?|see|of|in|and|to|section)$", re.I)
ENDED = re.compile(r"[.!?:;…][)\]”’\"*]*$")
# What begins a line of its own in minutes, where a sentence ends just before the margin.
DIVIDED = re.compile(r"(?<!\S)(?:[^\W\d_]+[’'-])*(?P<last>[^\W\d_]{2,}|\d+)-$")
BEGINS = re.compile(
    r"(?:actions?|resolved|recommended|agreed|noted|proposed|seconded|decisions?|present|apologies|in attendance|"
    r"absent|minutes|matters arising|next meeting|date of)\b",
    re.I,
)
# "Present: Councillors ..." below a title that fills its line and has no full stop.
LABEL = re.compile(
    r"(?:Present|Apologies(?: for [Aa]bsence)?|In [Aa]ttendance|IN ATTENDANCE|Absent|Actions?|Resolved"
    r"|RESOLVED|PRESENT|APOLOGIES|ACTIONS?)\s*:"
)
# What is told of an item, alone in its line below a title that fills its own: "None declared."
ANSWER = re.compile(r"(?:None|Nil|Noted|Agreed|Nothing|No)(?:\s+(?:declared|received|reported|to\s+report))?\.")
APART = 1.25  # usual steps between baselines: more is a new paragraph
LIKE = 0.1  # of the height: lines that differ more are not of one paragraph
INDENT = 6.0  # points by which a paragraph's first line may be set in
CENTRED = 1.0  # points by which the middles of lines of a title may differ
COLUMNS, BELOW = 2, 0.1  # columns of a table in a cell, at the least; points by which what they hold begins aside
AROUND = 3  # lines before and behind that tell whether lines are entries of a list
LISTED = 0.6  # of these lines end before their margin


@dataclass(frozen=True)
class Setting:
    """How a document is set.

    ``height`` is that of most lines, ``step`` the usual one from baseline to baseline, ``rights`` tell by page and
    column how far running text reaches.
    """

    height: float
    step: float
    hyphens: Hyphens
    rights: Mapping[tuple[int, int], float]


def links_of(lines: Sequence[Line], setting: Setting, right: float | None) -> list[Link]:
    """How each line hangs on the one before, in a column whose lines may reach to ``right`` (of the page's text)."""
    if not lines:
        return []
    links = _Links(lines, setting, right)
    found: list[Link] = ["apart"]
    first = 0  # of the lines that the one before was wrapped from
    begin = lines[0].x0  # where these begin; the first may be set in or out
    for place in range(1, len(lines)):
        link = links.of(place, first, begin)
        if link != "wrapped":
            first, begin = place, lines[place].x0
        elif place == first + 1 and not links.are_points[first]:
            begin = lines[place].x0
        else:
            begin = min(begin, lines[place].x0)
        found.append(link)
    return found


def is_full(line: Line, following: Line, right: float) -> bool:
    """Whether the first word of the line that follows would not have gone on this one."""
    return line.x1 + following.first_end - following.x0 + 0.2 * line.height > right


def is_divided(line: Line, following: Line) -> bool:
    """Whether a line ends within a word: "govern-" / "ment", "Lovell-" / "Hart", "2030-" / "31"."""
    found = DIVIDED.search(line.text)
    begins = following.text[:1]
    if found is None or not begins.isalnum():
        return False
    last = found.group("last")
    return begins.isdigit() if last.isdigit() else begins.islower() or (last.istitle() and begins.isupper())


def are_rows(before: Line, line: Line) -> bool:
    """Whether two lines are rows of one table: each of their phrases, two or more, begins below one of the other."""
    return len(before.phrases) == len(line.phrases) >= COLUMNS and all(
        abs(above.x0 - below.x0) <= BELOW for above, below in zip(before.phrases, line.phrases, strict=True)
    ) and all(
        after.x0 - one.x1 > CLOSE * one.height for row in (before, line) for one, after in pairwise(row.phrases)
    ) and not starts_point(line)  # fmt: skip


def bullet_of(line: Line) -> str:
    """The bullet that a line begins with, else ""."""
    found = BULLET.match(line.text)
    return found.group() if found else ""


def starts_point(line: Line) -> bool:
    """Whether a line begins with a bullet or a number of a list."""
    return bool(BULLET.match(line.text) or NUMBER.match(line.text))


class _Links:
    def __init__(self, lines: Sequence[Line], setting: Setting, right: float | None) -> None:
        self.lines = lines
        self.numbers = [NUMBER.match(line.text) for line in lines]
        self.are_bullets = [bool(BULLET.match(line.text)) for line in lines]
        self.are_points = [
            bullet or bool(number) for bullet, number in zip(self.are_bullets, self.numbers, strict=True)
        ]
        self.gaps = [True] + [_is_gap(before, line, setting) for before, line in pairwise(lines)]
        self.full = [False] + [
            is_full(before, line, setting.rights[before.sheet] if right is None else right) or is_divided(before, line)
            for before, line in pairwise(lines)
        ]
        shapes = [_shape(number) for number, full in zip(self.numbers, self.full, strict=True) if number and not full]
        self.shapes = {shape for shape, count in Counter(shapes).items() if count >= 2}

    def of(self, place: int, first: int, begin: float) -> Link:
        """How a line hangs on the one before, which was wrapped from ``first`` on; these lines begin at ``begin``."""
        before, line, full = self.lines[place - 1], self.lines[place], self.full[place]
        if self.gaps[place] or self._begins_point(place, first):
            return "apart"
        if before.bold != line.bold and not (full and before.phrases[-1].bold == line.phrases[0].bold):
            return "apart"
        is_point = self.are_points[first]
        if line.x0 < begin - INDENT and (is_point or place - first > 1):
            return "apart"
        ended = bool(ENDED.search(before.text))
        labelled = (
            LABEL.match(line.text)
            or ANSWER.fullmatch(line.text)
            or (BEGINS.match(line.text) and (ended or line.text.endswith(":")))
        )
        if not full or labelled or self._begins_entry(place) or are_rows(before, line):
            return "apart" if self._begins_unmarked_point(place) else "broken"
        words_begin = (self.lines[first].second if is_point else None) or self.lines[first].x0
        set_in = line.x0 > max(begin, words_begin) + INDENT and not _are_centred(before, line)
        return "apart" if set_in else "wrapped"

    def _begins_point(self, place: int, first: int) -> bool:
        """Whether a line begins a point, and not only by chance with what looks like its number."""
        line, before, number = self.lines[place], self.lines[place - 1], self.numbers[place]
        if self.are_bullets[place]:
            return True
        if number is None or not self.full[place]:
            return number is not None
        rest = line.text[number.end() :].strip()
        if not rest:
            return False
        if ENDED.search(before.text) or _follows(self.lines[first], line):
            return True
        return _shape(number) in self.shapes and rest[0].isupper() and not REFERS.search(before.text)

    def _begins_unmarked_point(self, place: int) -> bool:
        """Whether a line begins a point of a list without marks: each ends with a semicolon, but the last."""
        before = self.lines[place - 1].text
        if not self.lines[place].text[0].isupper() or not before.endswith((";", ":")):
            return False
        last = place
        while last + 1 < len(self.lines) and self.full[last + 1] and not self.gaps[last + 1]:
            last += 1
        return before.endswith(";") or self.lines[last].text.endswith(";")

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


def _are_centred(before: Line, line: Line) -> bool:
    """Whether two lines have the same middle, as those of a title."""
    return abs(before.x0 + before.x1 - line.x0 - line.x1) <= 2 * CENTRED


def _is_gap(before: Line, line: Line, setting: Setting) -> bool:
    height = max(before.height, line.height)
    step = setting.step * max(1.0, height / setting.height)
    return (
        line.sheet != before.sheet
        or not 0 < line.y - before.y <= APART * step
        or abs(line.height - before.height) > LIKE * height
    )


def _shape(number: re.Match[str]) -> str:
    """What a number looks like: digits as #."""
    return re.sub(r"\d+", "#", number.group())


def _follows(point: Line, line: Line) -> bool:
    """Whether a line's number is set apart from its words, or the next one after that of the point before."""
    if (line.second or 0.0) - line.first_end > 0.5 * line.height:
        return True
    one, other = POINT.match(point.text), POINT.match(line.text)
    if one is None or other is None or one.group(1, 4) != other.group(1, 4):
        return False
    if one.group(2) and other.group(2):
        return int(other.group(2)) == int(one.group(2)) + 1
    return bool(one.group(3) and other.group(3)) and ord(other.group(3)) == ord(one.group(3)) + 1
