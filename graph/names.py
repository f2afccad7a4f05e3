"""What a fact is called: the start of its words; and when two printed numbers are that of one item."""

from __future__ import annotations

NAME_LENGTH = 80


def shorten(text: str, length: int = NAME_LENGTH) -> str:
    """The start of a text, cut between words."""
    if len(text) <= length:
        return text
    return text[: length - 1].rsplit(" ", 1)[0].rstrip(" ,;:.-–") + "…"


def same_number(number: str | None, wanted: str) -> bool:
    """Whether an item's ``number`` is the one that is ``wanted``: "7" is "26/07", too."""
    if number is None:
        return False
    last = number.rsplit("/", 1)[-1].lstrip("0")
    return "".join(number.split()) == "".join(wanted.split()) or last == wanted.lstrip("0")
