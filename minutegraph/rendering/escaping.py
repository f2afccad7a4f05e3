"""Text of documents made harmless for pages: it may hold anything that somebody wrote into minutes."""

from __future__ import annotations

import re
from html import escape

from graph.output import printable

_SPACES = re.compile(r"\s+")
_MARKDOWN = re.compile(r"([\\`*_\[\]#|~])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LINE_BEGINS = re.compile(r"^(\s*)(?:([-+])|(\d+)([.)]))(?=\s|$)")


def plain(text: str) -> str:
    """The text on one line, with � for characters that no page can show."""
    return printable(_SPACES.sub(" ", text))


def markup(text: str) -> str:
    """The text for HTML and SVG, between tags and in attributes."""
    return escape(plain(text), quote=True)


def markdown(text: str) -> str:
    """The text for Markdown, with a backslash before whatever would mean something there, and without tags.

    Not every program that shows Markdown knows a backslash before ``<``: that is written as an entity.
    """
    safe = _MARKDOWN.sub(r"\\\1", _ENTITY.sub("&amp;", plain(text)).replace("<", "&lt;").replace(">", "&gt;"))
    return _LINE_BEGINS.sub(lambda m: f"{m[1]}\\{m[2]}" if m[2] else f"{m[1]}{m[3]}\\{m[4]}", safe)
