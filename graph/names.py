"""What a fact is called: the start of its words."""

from __future__ import annotations

NAME_LENGTH = 80


def shorten(text: str, length: int = NAME_LENGTH) -> str:
    """The start of a text, cut between words."""
    if len(text) <= length:
        return text
    return text[: length - 1].rsplit(" ", 1)[0].rstrip(" ,;:.-–") + "…"
