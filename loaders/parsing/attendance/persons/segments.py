"""A run of text cut into segments, of which each may name a person: at commas, "and", or before a title."""

from __future__ import annotations

import re

from loaders.parsing.words import alternatives, honorifics
from loaders.spans import Span

_KINDS = tuple(kind.capitalize() for kind in honorifics.KINDS_OF_COUNCILLOR)
# A word of a title right before a cut, which is none then: "County | Cllr Brown", "The | Rev".
TITLE_BEFORE = re.compile(rf"(?:^|\s){alternatives(honorifics.COUNCILLOR, _KINDS, honorifics.OPENS_A_TITLE)}\.?$")
LONGEST_TITLE = 24  # characters before a cut in which such a word stands
_NO_KIND = "".join(f"(?<!{kind})" for kind in _KINDS)
_TITLED = alternatives(honorifics.MR_AND_MRS)
# In this order: a mark or "and"; blanks before a councillor; a full stop before a title; blanks before a title.
SEPARATOR = re.compile(
    rf"[;,]|\s+(?:and|&|\+)\s+|{_NO_KIND}\s+(?=\(?(?:Cllrs?\.?|Councillors?)\s+[A-Z])|"
    rf"[.](?=\s+(?:Cllr|Councillor|{_TITLED})\b)|(?<=[a-z)\]])\s+(?={_TITLED}\.?\s+[A-Z])"
)


def segments(text: str, start: int, end: int) -> list[Span]:
    """``text[start:end]`` cut at separators that stand outside of brackets."""
    found: list[Span] = []
    depth_at = _depths(text[start:end])
    at = start
    for match in SEPARATOR.finditer(text, start, end):
        before = text[max(start, match.start() - LONGEST_TITLE) : match.start()]
        if depth_at[match.start() - start] or TITLE_BEFORE.search(before):
            continue
        found.append(Span(at, match.start()))
        at = match.end()
    found.append(Span(at, end))
    return [span for span in found if text[slice(*span)].strip(" \t.-–—*:")]


def _depths(run: str) -> list[int]:
    """How deep in brackets each character stands."""
    if "(" not in run and "[" not in run:
        return [0] * len(run)
    depths, depth = [], 0
    for char in run:
        if char in "([":
            depth += 1
        depths.append(depth)
        if char in ")]" and depth:
            depth -= 1
    if depth:  # a bracket that never closes brackets nothing
        return [0] * len(depths)
    return depths
