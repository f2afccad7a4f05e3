"""The forms that annotated minutes are written in, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from benchmarks.reformatted import layouts, wordings
from benchmarks.reformatted.source import Source
from tests.formats.rendering import RENDERERS, pieces_of
from tests.formats.rendering.pieces import Heading, Paragraph, Piece, Table, Words

Rewording = Callable[[str], str]


@dataclass(frozen=True)
class Written:
    """A document in another form, with the annotation that it has then."""

    suffix: str
    content: bytes
    annotation: dict[str, Any]


Form = Callable[[Source], Written]


def _text(change: Callable[[Source], str]) -> Form:
    return lambda source: Written(source.path.suffix, change(source).encode(), source.annotation)


def _reworded(change: Rewording) -> Form:
    """Words that change in the text change in the annotation."""

    def write(source: Source) -> Written:
        front, rest = source.lines[: source.front], source.lines[source.front :]
        text = "\n".join([*front, change("\n".join(rest))])
        return Written(source.path.suffix, text.encode(), _changed(source.annotation, change))

    return write


def _changed(value: Any, change: Rewording) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_changed(part, change) for part in value]
    if isinstance(value, dict):  # somebody's title is told in one form, however it is printed
        kept = {"title"} if "status" in value else set()
        return {key: part if key in kept else _changed(part, change) for key, part in value.items()}
    return value


def _file(suffix: str, arrange: Callable[[list[Piece], Source], list[Piece]] = lambda pieces, _: pieces) -> Form:
    return lambda source: Written(suffix, RENDERERS[suffix](arrange(pieces_of(source.text), source)), source.annotation)


def _paragraphs(pieces: list[Piece], _: Source) -> list[Piece]:
    """Headings are bold paragraphs, and each line is a paragraph."""
    flat: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Heading):
            flat.append(Paragraph((Words(piece.words.text, len(piece.words.text)),)))
        elif isinstance(piece, Paragraph):
            flat += [Paragraph((line,), piece.bullet) for line in piece.lines]
        else:
            flat.append(piece)
    return flat


def _items_table(pieces: list[Piece], source: Source) -> list[Piece]:
    """From the first item on a table with a row for each: the number in one cell, title and text in the other."""
    titles = {heading.title: heading.number for heading in source.headings}
    laid: list[Piece] = []
    table: Table | None = None
    for piece in pieces:
        if isinstance(piece, Table):
            return pieces  # a table within a table is another form
        lines = (piece.words,) if isinstance(piece, Heading) else piece.lines
        first = lines[0].text
        title = next((one for one in titles if one in first and len(first) < len(one) + 20), None)
        if title is not None:
            if table is None:
                table = Table()
                laid.append(table)
            at = first.index(title)
            bold = Words(first[at:], len(first[at:]) if isinstance(piece, Heading) else max(0, lines[0].bold - at))
            table.rows.append([[Paragraph((Words(titles[title]),))], [Paragraph((bold, *lines[1:]))]])
        elif table is None:
            laid.append(piece)
        else:
            table.rows[-1][1].append(Paragraph(tuple(lines), isinstance(piece, Paragraph) and piece.bullet))
    return laid


NUMBERS = ("{}", "{}.", "{})", "({})", "{}:", "{} –", "Item {}:", "Item {} -", "Minute {}")
FORMS: dict[str, Form] = {
    **{f"wrapped at {width}": _text(layouts.wrapped(width)) for width in (50, 60, 72, 90, 120)},
    "wrapped at 72, lines that go on indented": _text(layouts.wrapped(72, hanging="    ")),
    "wrapped at 72, words divided": _text(layouts.wrapped(72, hyphens=True)),
    "empty lines doubled": _text(layouts.doubled),
    "no empty lines": _text(layouts.without_blanks),
    "indented": _text(layouts.indented),
    "a space behind each line": _text(layouts.trailing_spaces),
    "tabs as four spaces": _text(layouts.tabs_as(lambda line: line.replace("\t", "    "))),
    "tabs as stops of 40": _text(layouts.tabs_as(lambda line: line.expandtabs(40))),
    "pages, heads and form feeds": _text(layouts.paged(head=True, feed=True)),
    "pages, heads": _text(layouts.paged(head=True, feed=False)),
    "pages, bare numbers": _text(layouts.paged(head=False, feed=True)),
    **{f"numbered {form.format(1)}": _text(wordings.numbered(form)) for form in NUMBERS},
    "numbered 1. and a tab": _text(wordings.numbered("{}.", "\t")),
    "number in a line of its own": _text(wordings.numbered("{}.", "\n")),
    "headings in capitals": _text(wordings.headings(wordings.upper)),
    "headings with capitals": _text(wordings.headings(wordings.titled)),
    "headings with a colon": _text(wordings.headings(wordings.with_colon)),
    "headings bold in Markdown": _text(wordings.headings(wordings.bold)),
    "headings over two lines": _text(wordings.headings(wordings.over_two_lines)),
    "labels without colon": _text(wordings.labels("")),
    "labels with :-": _text(wordings.labels(":-")),
    "labels with a space before the colon": _text(wordings.labels(" :")),
    **{f"lists with {bullet}": _text(wordings.listed(bullet)) for bullet in "-*•"},
    **{f"days as {name}": _reworded(wordings.days(form)) for name, form in wordings.DAYS.items()},
    "Cllr": _reworded(wordings.cllr),
    "Councillor": _reworded(wordings.councillor),
    "curly quotes and dashes": _reworded(wordings.curly),
    "straight quotes and hyphens": _reworded(wordings.straight),
    "spaces that hold together": _text(lambda source: wordings.hard_spaces(source.text)),
    **{f"a {suffix} file": _file(suffix) for suffix in RENDERERS},
    **{f"a {suffix} file of paragraphs": _file(suffix, _paragraphs) for suffix in (".html", ".docx")},
    **{f"a {suffix} file, items in a table": _file(suffix, _items_table) for suffix in (".html", ".docx")},
}
