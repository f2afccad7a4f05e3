"""HTML: the text is the file's own characters; the parser takes the tags out and keeps every character's place."""

from __future__ import annotations

from loaders.formats.text import decode

NAME = "html"
SUFFIXES = (".htm", ".html")


def read(data: bytes, name: str) -> str:
    """The file's characters."""
    return decode(data, name)
