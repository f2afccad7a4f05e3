"""A small stand-in for a text, by which any two texts can be compared: the smallest hashes of its pairs of words.

The method is that of bottom-k sketches (A. Broder, "On the resemblance and containment of documents", 1997; E. Cohen
and H. Kaplan, "Summarizing data using bottom-k sketches", 2007): of the hashes of all pairs of neighbouring words the
``SIZE`` smallest are kept; how many of the smallest of two texts together both have estimates which part of all pairs
they share. Of a text with fewer pairs it is exact. White space, punctuation, case and line ends count for nothing, so
that a text is the same in whatever format it comes.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from heapq import nsmallest

SIZE = 160
_WORD = re.compile(r"[^\W_]+")
_DIVIDED = re.compile(r"-(?<=[a-z]-)\s*\n\s*(?=[a-z])")
_BLANKS = {code: " " for code in range(128) if not chr(code).isalnum()}
_MARKS = "’‘“”–—…•·£\u00a0"  # that most texts have, beside letters and digits


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: small letters and digits; one divided at a line's end is whole."""
    text = _DIVIDED.sub("", text).casefold()
    for mark in _MARKS if not text.isascii() else "":
        text = text.replace(mark, " ")
    return text.translate(_BLANKS).split() if text.isascii() else _WORD.findall(text)


def sketch_of(words: Sequence[str]) -> tuple[int, ...]:
    """The sketch of a text with these words, in rising order."""
    printed = " ".join(words).encode().split()
    if len(printed) < 2:
        return tuple(map(zlib.crc32, printed))
    begun = {word: zlib.crc32(word + b" ") for word in set(printed)}  # a pair's hash goes on from that of its first
    hashes = set(map(zlib.crc32, printed[1:], map(begun.__getitem__, printed)))
    low = 2 * SIZE * (1 << 32) // len(hashes)  # hashes are spread evenly: about twice as many as are kept are below it
    small = sorted(value for value in hashes if value < low)
    return tuple(small[:SIZE] if len(small) >= SIZE else sorted(hashes)[:SIZE])


def resemblance(one: Sequence[int], other: Sequence[int]) -> float:
    """Which part of the pairs of words in either text both have, from 0 to 1."""
    first, second = set(one), set(other)
    smallest = nsmallest(SIZE, first | second)
    return sum(value in first and value in second for value in smallest) / len(smallest) if smallest else 0.0
