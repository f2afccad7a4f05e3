"""A grid as a page: the picture, and the same as a table. It needs no script and no network."""

from __future__ import annotations

from collections.abc import Iterator

from minutegraph.app.questions.pictures import Cell, Picture
from minutegraph.rendering.escaping import markup
from minutegraph.rendering.grids.drawing import drawing
from minutegraph.rendering.heads import page_head

_MOST = 1000  # rows of the table


def html(picture: Picture) -> str:
    """The page as text. Names are shown as they are written; none of them can act on the page."""
    title = markup(picture.title)
    lines = [
        *page_head(title, "page", "grid"),
        '<body class="grid-page">',
        '<a class="skip" href="#rows">To the table</a>',
        "<main>",
        f'<header><h1>{title}</h1><p class="summary">{markup(picture.summary)}</p></header>',
        f'<figure tabindex="0" role="group" aria-label="{title}; the table below says the same">',
        drawing(picture, alone=False),
        "</figure>",
        '<h2 id="rows">The same as a table</h2>',
        '<div class="rows" tabindex="0" role="region" aria-labelledby="rows">',
        *(_pairs(picture) if len(picture.tones) == 2 else _crossed(picture)),
        "</div>",
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _pairs(picture: Picture) -> Iterator[str]:
    """A row for each two that share something."""
    columns = [name for name in picture.table.columns if not name.endswith("_id")]
    places = [picture.table.columns.index(name) for name in columns]
    heads = "".join(f'<th scope="col">{markup(heading(name))}</th>' for name in columns)
    yield f"<table><thead><tr>{heads}</tr></thead><tbody>"
    for row in picture.table.rows[:_MOST]:
        yield f"<tr>{''.join(_cell(row[place]) for place in places)}</tr>"
    yield "</tbody></table>"
    if len(picture.table) > _MOST:
        yield f"<p>{_MOST:,} of {len(picture.table):,} rows.</p>"


def heading(column: str) -> str:
    """A column's name as people read it."""
    return column.replace("_", " ").capitalize()


def _crossed(picture: Picture) -> Iterator[str]:
    """The rows and columns of the picture."""
    heads = "".join(f'<th scope="col">{markup(head.whole or head.text)}</th>' for head in picture.columns)
    yield f'<table><thead><tr><th scope="col">Name</th>{heads}</tr></thead><tbody>'
    for at, row in enumerate(picture.rows):
        cells = "".join(_said(picture, picture.cells.get((at, column))) for column in range(len(picture.columns)))
        yield f'<tr><th scope="row">{markup(row.whole or row.text)}</th>{cells}</tr>'
    yield "</tbody></table>"


def _said(picture: Picture, cell: Cell | None) -> str:
    if cell is None:
        return "<td></td>"
    if cell.mark:
        return f"<td>{markup(picture.marks[cell.mark])}</td>"
    return f'<td class="number">{cell.number:,}</td>'


def _cell(value: object) -> str:
    if isinstance(value, int):
        return f'<td class="number">{value:,}</td>'
    told = ", ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
    return f"<td>{markup(told)}</td>"
