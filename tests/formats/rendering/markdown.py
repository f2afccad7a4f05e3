"""Minutes as a Markdown file."""

from __future__ import annotations

from tests.formats.rendering.pieces import Heading, Paragraph, Piece, Words


def markdown(pieces: list[Piece]) -> bytes:
    """The file's bytes."""
    blocks = []
    for piece in pieces:
        if isinstance(piece, Heading):
            blocks.append("#" * piece.level + " " + piece.words.text)
        elif isinstance(piece, Paragraph):
            blocks.append(("- " if piece.bullet else "") + "  \n".join(_bold(words) for words in piece.lines))
        else:
            rows = ["| " + " | ".join(_cell(cell) for cell in cells) + " |" for cells in piece.rows]
            rule = "|" + " --- |" * piece.width
            blocks.append("\n".join([rows[0], rule, *rows[1:]]))
    return "\n\n".join(blocks).encode()


def _cell(cell: list[Paragraph]) -> str:
    return "<p>".join(
        ("- " if part.bullet else "") + "<br>".join(_bold(words) for words in part.lines) for part in cell
    )


def _bold(words: Words) -> str:
    bold, rest = words.text[: words.bold], words.text[words.bold :]
    return f"**{bold.rstrip()}**{bold[len(bold.rstrip()) :]}{rest}" if bold.strip() else words.text
