"""How much a numbered line looks like the heading of an agenda item: features with points, for and against.

A heading is short, in capitals or title case, marked or set apart, and names usual business; an entry of a list begins
in lower case, goes on behind its end, or is a row of a table. Points were set by reading minutes of many boards: what
the markup says weighs most, then the look of the words, then what surrounds them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from loaders.parsing.forms import (
    KNOWN,
    NOT_ITEM,
    TWO_LETTERS,
    VERB,
    Numbering,
    capitals_length,
    is_capitals,
    is_title,
    label_at,
    title_length,
)
from loaders.parsing.text import CleanText, Line

SUM = re.compile(r"[£$€%]|\d")  # "£250 to the hall": an entry of a list of payments
THAT = re.compile(r"[\W_]*(?:That|THAT)\s+[a-zA-Z]")
# "2. RESOLVED: that the minutes be signed": a resolution with a number, and no item.
RESOLVED_AT_ONCE = re.compile(r"[\W_]*(?:RESOLVED|Resolved)\b[\s:,–—-]*(?:that|to)\b", re.I)
LIST_SERIES = frozenset({"bracketed", "letter", "roman"})  # "(3)", "c)", "iii.": mostly entries of lists
TELLING_SERIES = frozenset({"code", "dated", "of-year", "in-year"})  # "PC/12", "26/19": few lists count so
NUMBERED = 1.0  # points of any numbered line
NUMBER_ALONE = 0.3  # points of a number whose next line is no title: the title may be lost
LONG = 60  # characters of a line behind which its title is looked for


def closing(page: CleanText, line: Line) -> str:
    """What is no part of a title at a line's end: blanks; a comma, too, where a cut of private words left a gap."""
    return " \t\n,;(" if page.text[line.end : line.end + 1] == "\t" else " \t\n"


FEW_WORDS = 6  # of a title in sentence case


@dataclass(frozen=True)
class NumberedLine:
    """A line that begins with a number, and the line where its title stands (itself, or the next one)."""

    page: CleanText
    line: Line
    title_line: Line
    numbering: Numbering

    @property
    def is_apart(self) -> bool:
        """Whether the number stands in a line of its own."""
        return self.line is not self.title_line

    @cached_property
    def words(self) -> str:
        """All that stands behind the number."""
        start = self.title_line.start if self.is_apart else self.numbering.end
        return self.page.text[start : self.title_line.end].strip(closing(self.page, self.title_line))

    @cached_property
    def head(self) -> str:
        """What of a long line may be its title, and what of a short one in capitals runs into a sentence."""
        if len(self.words) > LONG:
            return self.words[: title_length(self.words[:300])]
        return self.words[: capitals_length(self.words)] or self.words

    @cached_property
    def in_capitals(self) -> bool:
        """Whether the title is printed in capitals."""
        return is_capitals(self.head)

    @property
    def is_first_cell(self) -> bool:
        """Whether it stands in the first column of a table, as agendas in tables do."""
        return self.line.column == 0


class Feature(NamedTuple):
    """Something about a numbered line that speaks for a heading, or against it, with an example."""

    name: str
    points: float
    holds: Callable[[NumberedLine], bool]
    example: str


def _has_bold_title(one: NumberedLine) -> bool:
    line = one.title_line
    behind_number = not one.is_apart and line.lead_end == line.end > one.numbering.end  # "3. **Roads**"
    return line.bold or line.bold_end - line.start >= 8 or behind_number


def _is_unmarked(one: NumberedLine) -> bool:
    plain = not one.numbering.marked and not one.is_apart and not one.in_capitals
    return plain and not one.is_first_cell and not one.line.bold


def _is_few_words_apart(one: NumberedLine) -> bool:
    """Whether a bare number and a few words, no sentence, stand below a blank line."""
    few = len(one.words.split()) <= FEW_WORDS and one.words[-1:].isalnum() and one.words[:1].isupper()
    return few and one.line.gap and _is_unmarked(one) and not one.line.bullet and not VERB.search(one.words)


def _is_called_an_item(one: NumberedLine) -> bool:
    printed = one.page.text[one.numbering.start : one.numbering.end].lower()
    return printed.startswith(("item", "agenda item", "minute"))


def _goes_on(one: NumberedLine) -> bool:
    """Whether it ends as an entry of a list does; a list of people that is an item goes on in the next line, too."""
    return one.words.endswith((";", ",")) and label_at(one.words, 0, len(one.words)) is None


def _is_row(one: NumberedLine) -> bool:
    return not one.is_apart and one.page.text.count("\t", one.numbering.end, one.line.end) >= 2


FEATURES = (
    Feature("begins in lower case", -2.0, lambda one: one.words.lstrip("‘“\"'(*")[:1].islower(), "3. to write to all"),
    Feature("is a part of a resolution", -2.5, lambda one: bool(THAT.match(one.words)), "3. That the lane be closed"),
    Feature("is marked as a heading", 2.0, lambda one: bool(one.line.heading or one.title_line.heading), "## 3. Roads"),
    Feature("has a bold title", 1.5, _has_bold_title, "**3. Roads**"),
    Feature("is the first cell of a row", 2.0, lambda one: one.is_first_cell, "| 3 | Roads |"),
    Feature("is in capitals", 1.5, lambda one: one.in_capitals, "3. ROADS AND PATHS"),
    Feature("is a title", 0.8, lambda one: is_title(one.words), "3. Roads and Paths"),
    Feature("begins with one", 0.3, lambda one: not is_title(one.words) and is_title(one.head), "3. Roads. He said"),
    Feature("names usual business", 0.8, lambda one: bool(KNOWN.search(one.head)), "3. Apologies for absence"),
    Feature("is set apart", 0.3, lambda one: one.line.gap, "a blank line before it"),
    Feature("is a few words set apart", 0.5, _is_few_words_apart, "a blank line, and 3 Leisure centre"),
    Feature("is an entry of a list", -1.0, lambda one: one.line.bullet not in ("", "li"), "- 3. Roads"),
    Feature("goes on behind its end", -1.0, _goes_on, "3. the roads;"),
    Feature(
        "is a long sentence", -0.7,
        lambda one: bool(VERB.search(one.head)) and not one.in_capitals and len(one.head.split()) > 8,
        "3. Members agreed that the lane be closed to lorries",
    ),
    Feature("counts as lists do", -1.0, lambda one: one.numbering.series[0] in LIST_SERIES, "c) Roads"),
    Feature("counts as minutes do", 0.7, lambda one: one.numbering.series[0] in TELLING_SERIES, "26/19 Roads"),
    Feature(
        "is a number apart from what stands below", -0.5,
        lambda one: one.is_apart and not one.line.gap and not one.is_first_cell, "3 / Roads, on two lines",
    ),
    Feature("is a bare number before words", -0.6, _is_unmarked, "3 Roads"),
    Feature("is a row of a table", -2.0, _is_row, "3  Roads  Clerk  May"),
    Feature("is a question", -1.0, lambda one: one.words.endswith("?"), "3. Local roads only?"),
    Feature("begins where a paragraph was cut", 1.0, lambda one: one.line.is_cut, "minutes set as one paragraph"),
    Feature("is called an item", 0.5, _is_called_an_item, "Item 3: Roads"),
    Feature("begins with a sum or a figure", -1.0, lambda one: bool(SUM.match(one.words)), "3. £250 to the hall"),
)  # fmt: skip


def weight_of(one: NumberedLine) -> float:
    """The points of a line: more for what looks like a heading; 0 or less for what can be none."""
    if not one.words or (NOT_ITEM.match(one.words) and not KNOWN.search(one.words)):
        return NUMBER_ALONE if one.is_apart else 0.0
    if not TWO_LETTERS.search(one.words[:40]) or RESOLVED_AT_ONCE.match(one.words):
        return 0.0
    return NUMBERED + sum(feature.points for feature in FEATURES if feature.holds(one))
