"""A grid as SVG: a file of its own that needs no other, or a part of a page."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from minutegraph.app.questions.pictures import Cell, Picture
from minutegraph.rendering.escaping import markup
from minutegraph.rendering.grids.layout import ROW, SMALL, Layout, Text, layout
from minutegraph.rendering.styles import styles

_LEVELS = 5
_RADIUS = 6


def svg(picture: Picture) -> str:
    """The picture as a file of its own."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{drawing(picture, alone=True)}'


def drawing(picture: Picture, *, alone: bool) -> str:
    """The picture as an ``svg`` element; its styles are the page's, where it is not ``alone``."""
    drawn = layout(picture, headed=alone)
    size = f"{_n(drawn.width)} {_n(drawn.height)}"
    most = [max((c.number for c in picture.cells.values() if c.tone == tone), default=1) for tone in (0, 1)]
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="grid" role="img" viewBox="0 0 {size}" '
        f'width="{_n(drawn.width)}" height="{_n(drawn.height)}" aria-labelledby="grid-title grid-desc">',
        f'<title id="grid-title">{markup(picture.title)}</title>',
        f'<desc id="grid-desc">{markup(_described(picture))}</desc>',
        *([styles("grid")] if alone else ()),
        f'<rect class="paper" width="{_n(drawn.width)}" height="{_n(drawn.height)}"/>',
        *_lines(drawn),
        *_same(picture, drawn),
        *(line for at, cell in sorted(picture.cells.items()) for line in _cell(at, cell, drawn, most)),
        *(_text(text) for text in drawn.texts),
        *(line for sign, _, y in drawn.legend for line in _sign(sign, y)),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _described(picture: Picture) -> str:
    signs = "; ".join([*picture.tones, *picture.marks.values()])
    return f"{picture.summary} {len(picture.rows):,} rows by {len(picture.columns):,} columns: {signs}."


def _lines(drawn: Layout) -> Iterator[str]:
    if not drawn.columns:
        return
    right = drawn.columns[-1] + drawn.column / 2
    for y in drawn.rows:
        low = _n(y + ROW / 2)
        yield f'<path class="line" d="M{_n(drawn.left)} {low}H{_n(right)}"/>'


def _same(picture: Picture, drawn: Layout) -> Iterator[str]:
    """The diagonal of a square, where everything would meet itself."""
    if len(picture.tones) == 2:
        for x, y in zip(drawn.columns, drawn.rows, strict=True):
            yield _tile(x, y, drawn.column, "same")


def _cell(at: tuple[int, int], cell: Cell, drawn: Layout, most: list[int]) -> Iterator[str]:
    x, y = drawn.columns[at[1]], drawn.rows[at[0]]
    yield f"<g><title>{markup(cell.told)}</title>"
    if cell.mark:
        yield _mark(cell.mark, x, y)
    else:
        level = ceil(_LEVELS * cell.number / most[cell.tone])
        yield _tile(x, y, drawn.column, f"tile c{cell.tone} l{level}")
        yield f'<text class="number" x="{_n(x)}" y="{_n(y + SMALL * 0.35)}">{cell.number:,}</text>'
    yield "</g>"


def _tile(x: float, y: float, width: float, kind: str, height: float = ROW) -> str:
    corner = f'x="{_n(x - width / 2 + 1)}" y="{_n(y - height / 2 + 1)}"'
    return f'<rect class="{kind}" {corner} width="{_n(width - 2)}" height="{_n(height - 2)}"/>'


def _mark(mark: str, x: float, y: float) -> str:
    if mark == "absent":
        return f'<path class="absent" d="M{_n(x - 5)} {_n(y - 5)}l10 10m0 -10l-10 10"/>'
    if mark == "not recorded":
        return f'<circle class="unknown" cx="{_n(x)}" cy="{_n(y)}" r="2"/>'
    return f'<circle class="{mark}" cx="{_n(x)}" cy="{_n(y)}" r="{_RADIUS}"/>'


def _sign(sign: str, y: float) -> Iterator[str]:
    if sign.isdecimal():
        yield _tile(32, y, 26, f"tile c{sign} l{_LEVELS}", 18)
    else:
        yield _mark(sign, 32, y)


def _text(text: Text) -> str:
    body = markup(text.text)
    if text.whole and text.whole != text.text:
        body = f"<title>{markup(text.whole)}</title>{body}"
    return f'<text class="{text.kind}" x="{_n(text.x)}" y="{_n(text.foot)}">{body}</text>'


def _n(number: float) -> str:
    """At most one figure behind the point: the same text on every machine, and short."""
    return f"{round(number, 1) + 0.0:.1f}".removesuffix(".0")
