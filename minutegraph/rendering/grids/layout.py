"""Where everything of a grid stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from minutegraph.app.questions.pictures import Head, Picture
from minutegraph.rendering.lanes.labels import Box, lines_of, text_width

HEADING, GROUP, NAME, SMALL = 20, 14, 13, 12  # sizes of text in pixels
ROW = 28
_EDGE = 16
_WIDEST_NAME = 420.0
_LEAST = 560.0
_GAP = 8.0  # between groups of columns
_ASCENT = 0.35  # of a size: from the middle of a text to its foot


@dataclass(frozen=True)
class Text:
    """A line of text: ``x`` is its beginning or, where it is ``centred``, its middle; ``y`` its middle."""

    text: str
    x: float
    y: float
    size: int
    kind: str
    centred: bool = False
    whole: str = ""

    @property
    def foot(self) -> float:
        """Where its letters stand."""
        return self.y + self.size * _ASCENT

    @property
    def box(self) -> Box:
        """The room that it takes."""
        width = text_width(self.text, self.size)
        return Box(self.x if self.centred else self.x + width / 2, self.y, width, self.size * 1.15)


@dataclass(frozen=True)
class Layout:
    """The texts, and the places of rows and columns: their middles, and how broad a column is."""

    width: float
    height: float
    texts: tuple[Text, ...]
    rows: tuple[float, ...]
    columns: tuple[float, ...]
    column: float
    left: float
    bottom: float
    legend: tuple[tuple[str, str, float], ...]
    """Sign, meaning and height of each line of the legend; the sign is a tone's number, or a mark."""


def layout(picture: Picture, *, headed: bool = True) -> Layout:
    """Lay a picture out; where it is not ``headed``, the page that it stands in has its title and summary."""
    column = _column_width(picture)
    names = [lines_of(row.text, NAME, _WIDEST_NAME, 1)[0] for row in picture.rows]
    left = _EDGE + max((text_width(name, NAME) for name in names), default=0.0) + 12
    columns = tuple(_columns(picture.columns, left, column))
    width = max(_LEAST, (columns[-1] + column / 2 if columns else left) + _EDGE)
    texts: list[Text] = []
    y = float(_EDGE)
    if headed:
        texts.append(Text(lines_of(picture.title, HEADING, width - 2 * _EDGE, 1)[0], _EDGE, 30, HEADING, "heading"))
        y = 56.0
        for line in lines_of(picture.summary, NAME, width - 2 * _EDGE, 4):
            texts.append(Text(line, _EDGE, y, NAME, "plain"))
            y += 18
        y += 12
    if any(head.group for head in picture.columns):
        texts += _column_groups(picture.columns, columns, column, y)
        y += 22
    texts += [
        Text(head.text, x, y, SMALL, "head", centred=True, whole=head.whole)
        for head, x in zip(picture.columns, columns, strict=True)
    ]
    y += 22
    rows: list[float] = []
    group = ""
    for head, name in zip(picture.rows, names, strict=True):
        if head.group != group:
            group = head.group
            if group:
                y += 6
                texts.append(Text(lines_of(group, GROUP, width - 2 * _EDGE, 1)[0], _EDGE, y, GROUP, "group"))
                y += ROW - 4
        rows.append(y)
        texts.append(Text(name, _EDGE, y, NAME, "name", whole=head.whole))
        y += ROW
    bottom = y - ROW / 2
    legend = []
    y = bottom + 24
    for sign, meaning in [
        *((str(tone), meaning) for tone, meaning in enumerate(picture.tones)),
        *picture.marks.items(),
    ]:
        legend.append((sign, meaning, y))
        texts.append(Text(meaning, _EDGE + 36, y, SMALL, "note"))
        y += 22
    return Layout(width, y + 4, tuple(texts), tuple(rows), columns, column, left, bottom, tuple(legend))


def _column_width(picture: Picture) -> float:
    texts = [head.text for head in picture.columns] + [f"{cell.number:,}" for cell in picture.cells.values()]
    return max(30.0, max((text_width(text, SMALL) for text in texts), default=0.0) + 8)


def _columns(heads: Sequence[Head], left: float, column: float) -> Iterator[float]:
    x, group = left + column / 2, None
    for head in heads:
        if group is not None and head.group != group:
            x += _GAP
        yield x
        group = head.group
        x += column


def _column_groups(heads: Sequence[Head], columns: tuple[float, ...], column: float, y: float) -> Iterator[Text]:
    """The name of each group of columns over its first one, as far as it has room there."""
    placed = zip(heads, columns, strict=True)
    for name, group in groupby(placed, key=lambda pair: pair[0].group):
        places = [x for _, x in group]
        room = places[-1] - places[0] + column + _GAP - 4
        if name and text_width(name, GROUP) <= room:
            yield Text(name, places[0] - column / 2, y, GROUP, "group")
