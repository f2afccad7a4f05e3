"""Tables with ruled lines: the lines that meet make a grid, and each word stands in one of its cells."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from loaders.formats.pdf.pages.marks import Line, Phrase, Rule

TOUCH = 4.0  # points within which lines meet, and within which two are one
MIDDLE = 0.3  # of its height that the middle of a phrase is above its baseline


@dataclass
class Grid:
    """A table: the places of its columns' and rows' borders, and which borders between cells are drawn."""

    xs: list[float]
    ys: list[float]
    down: list[Rule]
    across: list[Rule]
    _known: dict[tuple[bool, int, int], bool] = field(default_factory=dict, repr=False)
    _near: dict[tuple[bool, int], list[Rule]] = field(default_factory=dict, repr=False)
    _corners: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict, repr=False)

    def cells_of(self, lines: list[Line]) -> dict[tuple[int, int], list[Phrase]]:
        """What stands in the table, by row and column; of cells that are one, the upper left.

        Phrases that reach over a border of columns are taken apart in their lines.
        """
        cells: dict[tuple[int, int], list[Phrase]] = {}
        top, bottom, left, right = self.ys[0], self.ys[-1], self.xs[0] - 1, self.xs[-1] + 1
        for line in lines:
            if not top - line.height < line.y < bottom + 2 * line.height:
                continue
            for phrase in [phrase for phrase in line.phrases if self._reaches_over(phrase)]:
                line.take_apart(phrase)
            for phrase in line.phrases:
                middle = phrase.y - MIDDLE * phrase.height
                if top <= middle <= bottom and left <= (phrase.x0 + phrase.x1) / 2 <= right:
                    row = min(max(bisect_right(self.ys, middle) - 1, 0), len(self.ys) - 2)
                    place = row, self.column_of(phrase)
                    if place not in self._corners:
                        self._corners[place] = self._corner(*place)
                    cells.setdefault(self._corners[place], []).append(phrase)
        return cells

    def _reaches_over(self, phrase: Phrase) -> bool:
        return not phrase.is_word and bisect_right(self.xs, phrase.x0) != bisect_right(self.xs, phrase.x1)

    def column_of(self, phrase: Phrase) -> int:
        """The column that a phrase stands in, or above."""
        return min(max(bisect_right(self.xs, (phrase.x0 + phrase.x1) / 2) - 1, 0), len(self.xs) - 2)

    def _corner(self, row: int, column: int) -> tuple[int, int]:
        """The upper left of the cells that are one with that of ``row`` and ``column``."""
        while row > 0 and not self._is_drawn(True, row, column):
            row -= 1
        while column > 0 and not self._is_drawn(False, column, row):
            column -= 1
        return row, column

    def last_of(self, row: int, column: int) -> int:
        """The last column that the cell of ``row`` and ``column`` reaches over."""
        while column + 2 < len(self.xs) and not self._is_drawn(False, column + 1, row):
            column += 1
        return column

    def _is_drawn(self, across: bool, border: int, cell: int) -> bool:
        """Whether a border across, above a row (or down, left of a column), is drawn where it passes a cell."""
        key = (across, border, cell)
        if key not in self._known:
            at, others = (self.ys, self.xs) if across else (self.xs, self.ys)
            crossing = (others[cell] + others[cell + 1]) / 2
            if (across, border) not in self._near:
                rules = self.across if across else self.down
                self._near[across, border] = [rule for rule in rules if abs(rule.at - at[border]) <= TOUCH]
            near = self._near[across, border]
            self._known[key] = any(rule.low - 1 <= crossing <= rule.high + 1 for rule in near)
        return self._known[key]


def grids_of(rules: list[Rule]) -> list[Grid]:
    """The tables of two or more columns that the ruled lines of a page make, from top to bottom."""
    grids = []
    for group in _groups(rules):
        down = [rule for rule in group if not rule.across]
        across = [rule for rule in group if rule.across]
        if not down or not across:
            continue
        xs = _merged([rule.at for rule in down] + [end for rule in across for end in (rule.low, rule.high)])
        ys = _merged([rule.at for rule in across] + [end for rule in down for end in (rule.low, rule.high)])
        inner = [x for x in xs[1:-1] if sum(r.high - r.low for r in down if abs(r.at - x) <= TOUCH) > 8]
        xs = [xs[0], *inner, xs[-1]]
        if len(xs) >= 3 and len(ys) >= 2:
            grids.append(Grid(xs, ys, down, across))
    return sorted(grids, key=lambda grid: grid.ys[0])


def _groups(rules: list[Rule]) -> list[list[Rule]]:
    """Lines that touch one another, directly or over others."""
    groups: list[tuple[list[float], list[Rule]]] = []
    for rule in sorted(rules, key=_top):
        box = _box(rule)
        touching = [group for group in groups if _meet(group[0], box)]
        merged = (list(box), [rule])
        for group in touching:
            merged[1][:0] = group[1]
            merged[0][:] = _around(merged[0], group[0])
        groups = [group for group in groups if group not in touching]
        groups.append(merged)
    return [group for _, group in groups]


def _top(rule: Rule) -> float:
    return rule.at if rule.across else rule.low


def _box(rule: Rule) -> list[float]:
    if rule.across:
        return [rule.low, rule.at, rule.high, rule.at]
    return [rule.at, rule.low, rule.at, rule.high]


def _meet(one: list[float], other: list[float]) -> bool:
    return (
        one[0] <= other[2] + TOUCH and other[0] <= one[2] + TOUCH
        and one[1] <= other[3] + TOUCH and other[1] <= one[3] + TOUCH
    )  # fmt: skip


def _around(one: list[float], other: list[float]) -> list[float]:
    return [min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])]


def _merged(places: list[float]) -> list[float]:
    """Places in order, those that lie together as one."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > TOUCH:
            found.append(place)
    return found
