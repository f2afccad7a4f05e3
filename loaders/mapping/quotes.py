"""The words around a mention, as a reader sees them."""

from __future__ import annotations

import re

from loaders.parsing.text import plain

BOUNDARY = re.compile(r"\.\s+|\n\s*\n|\|(?<!\\\|)|</?(?i:p|td|th|tr|li|ul|ol|div|br|table|h[1-6])\b[^<>]*>")
REACH = 160  # characters to either side


def sentence_around(text: str, start: int, end: int, first: int, last: int) -> str:
    """The sentence that ``text[start:end]`` stands in, or what of it fits, within ``text[first:last]``."""
    low, high = max(first, start - REACH), min(last, end + REACH)
    before, after = text[low:start], text[end:high]
    begins = [found.end() for found in BOUNDARY.finditer(before)]
    if begins:
        before = before[begins[-1] :]
    elif low > first:  # cut off between words, and not inside of a tag
        before = re.sub(r"^[^<>]*>", "", before[before.find(" ") + 1 :])
    stop = BOUNDARY.search(after)
    if stop:
        after = after[: stop.start() + stop.group().count(".")]
    elif high < last and " " in after:
        after = re.sub(r"<[^<>]*$", "", after[: after.rfind(" ")])
    return plain(before + text[start:end] + after)
