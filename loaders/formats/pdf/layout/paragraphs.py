"""Lines become paragraphs, headings and points of lists again."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from loaders.formats.blocks import Flow, marked
from loaders.formats.hyphens import Hyphens
from loaders.formats.pdf.layout.links import ENDED, Setting, are_rows, bullet_of, is_full, links_of, starts_point
from loaders.formats.pdf.pages.marks import CLOSE, Line

TAB = 1.8  # line heights between two words: more is a column of its own
LONGEST_HEADING = 200  # characters
LARGE = ((1.5, 1), (1.3, 2), (1.15, 3))  # of the height of most lines: levels of headings


@dataclass
class Paragraph(Flow):
    """A paragraph that knows its first and last line, and how far to the right they may reach."""

    first: Line | None = None
    last: Line | None = None
    right: float = 0.0

    def join(self, following: Paragraph, hyphens: Hyphens) -> bool:
        """Take in the first paragraph of the next page or column, where this goes on there; tells whether it does."""
        if not self._goes_on_in(following):
            return False
        divided = hyphens.end(self.lines[-1], following.lines[0])
        begun = f"{self.lines[-1]} " if divided is None else divided
        self.lines[-1:] = [begun + following.lines[0], *following.lines[1:]]
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
    rows = {id(line) for pair in pairwise(lines) if are_rows(*pair) for line in pair}
    groups: list[list[list[Line]]] = []  # lines broken by hand, each of the lines that it was wrapped to
    for line, link in zip(lines, links_of(lines, setting, right), strict=True):
        if link == "apart":
            groups.append([[line]])
        elif link == "broken":
            groups[-1].append([line])
        else:
            groups[-1][-1].append(line)
    found: list[Paragraph] = []
    for group in groups:
        paragraph = _paragraph(group, setting, right, rows)
        turned = bool(found) and found[-1].last is not None and found[-1].last.sheet != group[0][0].sheet
        if not (turned and found[-1].join(paragraph, setting.hyphens)):
            found.append(paragraph)
    return list(found)


def _paragraph(group: list[list[Line]], setting: Setting, right: float | None, rows: Set[int]) -> Paragraph:
    first, last = group[0][0], group[-1][-1]
    runs = _joined(group[0], setting, rows)
    for wrapped in group[1:]:
        runs += [("\n", False), *_joined(wrapped, setting, rows)]
    lines = marked(runs)
    margin = setting.rights[last.sheet] if right is None else right
    found = Paragraph(lines, page=first.page, first=first, last=last, right=margin)
    if bullet := bullet_of(first):
        bare = re.sub(rf"^(\**){re.escape(bullet)}\s*", r"\1", lines[0].lstrip("\\"))
        found.lines, found.mark = ([bare, *lines[1:]] if bare.strip("*") else lines[1:]), "-"
        return found
    relative = max([line.height for wrapped in group for line in wrapped]) / setting.height
    level = next((level for least, level in LARGE if relative >= least), 0) if relative > 1 else 0
    if level and len(group) <= 3 and sum(map(len, lines)) <= LONGEST_HEADING:
        found.lines, found.heading = [line.replace("**", "") for line in lines], level
    return found


def _joined(lines: list[Line], setting: Setting, rows: Set[int]) -> list[tuple[str, bool]]:
    """The words of wrapped lines in runs: hyphens at the ends of lines are taken out where they only divide a word.

    Columns of ``rows``, by the ids of their lines, are set apart by tabs.
    """
    runs: list[tuple[list[str], bool]] = []
    for line in lines:
        for place, phrase in enumerate(line.phrases):
            between = " "
            if place and phrase.x0 - line.phrases[place - 1].x1 > (CLOSE if id(line) in rows else TAB) * phrase.height:
                between = "\t"
            elif place == 0 and runs:
                kept = setting.hyphens.end(runs[-1][0][-1], phrase.text)
                if kept is not None:
                    runs[-1][0][-1], between = kept, ""
            if not runs:
                runs.append(([phrase.text], phrase.bold))
            elif runs[-1][1] == phrase.bold:
                runs[-1][0].append(between + phrase.text)
            else:
                runs.append(([between + phrase.text], phrase.bold))
    return [("".join(texts), bold) for texts, bold in runs]
