"""The address of a document's original, opened at some words."""

from __future__ import annotations

import re
from urllib.parse import quote

_WEB = re.compile(r"https?://", re.I)
_PAGED = ("pdf",)
_HELD = re.compile(r"(.+?\.(?:zip|eml|msg))/.", re.I)
_END = r"\s\"'<>()\[\]"  # what no address of a file holds: these are written as %XX
_FOLDERS = re.compile(rf"file://[^{_END}]*?/(?=[^/{_END}]+(?![^{_END}])|[^/{_END}]+\.(?:zip|eml|msg)/)", re.I)
_WHOLE = 8  # words: a longer quote is named by its beginning and its end
_ENDS = 4


def original_link(uri: str, form: str, page: int | None, words: str = "") -> str:
    """The address of a document's original, opened at some words.

    What a zip file or mail holds is found by opening that. A PDF opens at its page (``#page=3``, RFC 8118), a page of
    the web at the words themselves (a text fragment, ``#:~:text=``). Where a document is known by its path from a base,
    so is its original.
    """
    address = uri if "://" in uri else quote(uri)
    if not _WEB.match(uri) and (held := _HELD.match(address)):
        return held[1]
    if page is not None and form in _PAGED:
        return f"{address}#page={page}"
    if _WEB.match(uri) and words:
        return f"{address.partition('#')[0]}#:~:text={text_fragment(words)}"
    return address


def without_folders(text: str) -> str:
    """The text without the folders in addresses of files: "file:///home/ann/a.pdf#page=3" becomes "a.pdf#page=3".

    What a zip file or mail holds keeps its path there. Addresses on the web stay as they are.
    """
    return _FOLDERS.sub("", text)


def text_fragment(words: str) -> str:
    """The words as two text directives, of which a browser opens the page at the first that it finds.

    Short words are named whole, longer ones by their first and last words. A browser takes no blank for a line break
    (``<br>``, ``<pre>``) or the end of a cell, and the words do not tell which of their blanks was one: the second
    directive names short words in two halves, which may stand apart, and longer ones without their ends.
    """
    parts = words.split()
    if len(parts) > _WHOLE:
        return f"{_range(parts)}&text={_range(parts[_ENDS - 1 : 1 - _ENDS])}"
    half = len(parts) // 2
    apart = f"&text={_directive(parts[:half])}-,{_directive(parts[half:])}" if len(parts) >= _ENDS else ""
    return _directive(parts) + apart


def _range(words: list[str]) -> str:
    if len(words) <= _WHOLE:
        return _directive(words)
    return f"{_directive(words[:_ENDS])},{_directive(words[-_ENDS:])}"


def _directive(words: list[str]) -> str:
    # The directive's own syntax is made of commas, hyphens and ampersands.
    return quote(" ".join(words), safe="").replace("-", "%2D")
