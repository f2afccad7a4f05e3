"""Markdown: the text is the file's own characters; the parser knows its marks."""

from __future__ import annotations

from loaders.formats.text import decode

NAME = "markdown"
SUFFIXES = (".markdown", ".md")


def read(data: bytes, name: str) -> str:
    """The file's characters."""
    return decode(data, name)
