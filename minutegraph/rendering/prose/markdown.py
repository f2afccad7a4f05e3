"""Written pages as Markdown: for notes, a repository, or a mail. Nothing in the words acts as a mark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from minutegraph.rendering.escaping import markdown as escaped
from minutegraph.rendering.prose.blocks import Block, Entry, Grid, Heading, Line, Title


def markdown(blocks: Iterable[Block]) -> str:
    """The page as Markdown."""
    lines: list[str] = []
    for block in blocks:
        if not (isinstance(block, Entry) and lines and lines[-1].startswith(("- ", "  "))):
            lines.append("")
        lines += _lines(block)
    return "\n".join(lines).lstrip("\n") + "\n"


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Title(text, above):
            yield f"# {escaped(text)}"
            if above:
                yield from ("", escaped(above))
        case Heading(text):
            yield f"## {escaped(text)}"
        case Line(text, soft):
            yield f"*{escaped(text)}*" if soft else escaped(text)
        case Entry():
            yield from _entry(block)
        case Grid(heads, rows, rest):
            yield f"| {' | '.join(map(escaped, heads))} |"
            yield f"|{' --- |' * len(heads)}"
            for row in rows:
                yield f"| {' | '.join(map(escaped, row))} |"
            if rest:
                yield from ("", f"*{escaped(rest)}*")


def _entry(entry: Entry) -> Iterator[str]:
    head = escaped(entry.head)
    if entry.link and head:
        head = f"[{head}](<{_address(entry.link)}>)"
    parts = [f"**{escaped(entry.when)}**" if entry.when else "", head]
    first = " ".join(filter(None, parts))
    told = [first, escaped(entry.words), *(f"*{escaped(note)}*" for note in entry.notes)]
    kept = [line for line in told if line]
    for number, line in enumerate(kept):
        end = "  " if number < len(kept) - 1 else ""
        yield f"{'  ' if number else '- '}{line}{end}"


def _address(address: str) -> str:
    return address.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C").replace("\n", "")
