"""Minutes as an HTML file, with what web pages have around them."""

from __future__ import annotations

from html import escape

from tests.formats.rendering.pieces import Heading, Paragraph, Piece, Words

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Council</title><style>p {{ margin: 0 }}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/councillors">Your councillors</a></li></ul></nav>
<form action="/search"><label for="q">Search</label><input id="q"><button>Go</button></form>
<main>
{body}
</main>
<footer><p>Accessibility | Privacy</p></footer><script>track("page")</script></body></html>
"""


def html(pieces: list[Piece]) -> bytes:
    """The file's bytes."""
    return PAGE.format(body="\n".join(_element(piece) for piece in pieces)).encode()


def _element(piece: Piece) -> str:
    if isinstance(piece, Heading):
        return f"<h{piece.level}>{_marked(piece.words)}</h{piece.level}>"
    if isinstance(piece, Paragraph):
        return _paragraph(piece)
    rows = ["".join(f"<td>{''.join(map(_paragraph, cell))}</td>" for cell in cells) for cells in piece.rows]
    return "<table>" + "\n".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def _paragraph(piece: Paragraph) -> str:
    words = "<br>\n".join(_marked(line) for line in piece.lines)
    return f"<ul><li>{words}</li></ul>" if piece.bullet else f"<p>{words}</p>"


def _marked(words: Words) -> str:
    bold, rest = (
        escape(part).replace("\t", "&nbsp;" * 6) for part in (words.text[: words.bold], words.text[words.bold :])
    )
    return f"<strong>{bold}</strong>{rest}" if bold else rest
