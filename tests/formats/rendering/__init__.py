"""Writes the same minutes as Markdown, HTML, Word and PDF files, to see that each gives the same facts."""

from __future__ import annotations

from collections.abc import Callable

from tests.formats.rendering.html import html
from tests.formats.rendering.markdown import markdown
from tests.formats.rendering.pdf import pdf
from tests.formats.rendering.pieces import Piece, pieces_of
from tests.formats.rendering.word import word

RENDERERS: dict[str, Callable[[list[Piece]], bytes]] = {".md": markdown, ".html": html, ".docx": word, ".pdf": pdf}

__all__ = ["RENDERERS", "pieces_of"]
