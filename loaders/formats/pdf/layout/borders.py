"""Which ruled lines of a page are borders of cells: not those under words, around them or through them."""

from __future__ import annotations

from itertools import pairwise

from loaders.formats.pdf.pages.marks import CLOSE, Line, Page, Rule

CROSSED = 0.2  # of the lines beside a border that may run over it
UNDER = 0.35  # line heights below a baseline within which a line underlines words
OVERHANG = 3.0  # points by which an underline may be longer than its words
SAME = 0.5  # points by which the borders of a column may differ
SHORTEST = 6.0  # points of a border
MEETING = 1.5  # points within which the end of a line across meets a line down


def borders_of(page: Page) -> list[Rule]:
    """The ruled lines of the page that may be borders of cells."""
    rules = [rule for rule in page.rules if rule.high - rule.low >= SHORTEST]
    down = [rule for rule in rules if not rule.across]
    across = [
        rule for rule in rules if rule.across and not (_underlines(rule, page.lines) and not _closes_a_cell(rule, down))
    ]
    columns: list[list[Rule]] = []  # the borders of cells below one another are drawn cell by cell, or in one
    for rule in sorted(down, key=lambda rule: rule.at):
        if columns and rule.at - columns[-1][-1].at <= SAME:
            columns[-1].append(rule)
        else:
            columns.append([rule])
    return across + [rule for column in columns if not _are_crossed(column, page.lines) for rule in column]


def _underlines(rule: Rule, lines: list[Line]) -> bool:
    """Whether a line across stands just under words, and reaches no farther than they do."""
    for line in lines:
        if 0 <= rule.at - line.y <= UNDER * line.height:
            over = [phrase for phrase in line.phrases if phrase.x1 > rule.low and phrase.x0 < rule.high]
            if over and over[0].x0 - OVERHANG <= rule.low and rule.high <= over[-1].x1 + OVERHANG:
                return True
    return False


def _closes_a_cell(rule: Rule, down: list[Rule]) -> bool:
    """Whether a line across meets lines down at both ends: that of a cell no wider than its one word ("Item")."""
    return all(
        any(abs(side.at - end) <= MEETING and side.low - MEETING <= rule.at <= side.high + MEETING for side in down)
        for end in (rule.low, rule.high)
    )


def _are_crossed(rules: list[Rule], lines: list[Line]) -> bool:
    """Whether text runs over lines down at one place: they are sides of shades or of what blacks words out."""
    beside = crossed = 0
    for line in lines:
        middle = line.y - 0.3 * line.height
        rule = next((rule for rule in rules if rule.low <= middle <= rule.high and line.x0 < rule.at < line.x1), None)
        if rule is not None:
            beside += 1
            through = any(phrase.x0 + 1 < rule.at < phrase.x1 - 1 for phrase in line.phrases)
            between = any(
                before.x1 - 1 <= rule.at <= after.x0 + 1 and after.x0 - before.x1 < CLOSE * after.height
                for before, after in pairwise(line.phrases)
            )
            crossed += through or between
    return crossed > CROSSED * beside
