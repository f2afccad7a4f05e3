"""A run of text cut into segments, of which each may name a person: at commas, "and", or before a title."""

from __future__ import annotations

import re

TITLE_BEFORE = re.compile(
    r"(?:^|\s)(?:Cllrs?|Councillors?|County|Borough|District|Parish|Town|City|Chief|Rt|The|Hon)\.?$"
)
SEPARATOR = re.compile(
    r"[;,]|\s+(?:and|&|\+)\s+|(?<!County)(?<!Borough)(?<!District)(?<!Parish)(?<!Town)(?<!City)\s+"
    r"(?=\(?(?:Cllrs?\.?|Councillors?)\s+[A-Z])|"
    r"[.](?=\s+(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\b)|(?<=[a-z)\]])\s+(?=(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z])"
)


def segments(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """``text[start:end]`` cut at separators that stand outside of brackets."""
    found: list[tuple[int, int]] = []
    depth_at = _depths(text[start:end])
    at = start
    for match in SEPARATOR.finditer(text, start, end):
        if depth_at[match.start() - start] or TITLE_BEFORE.search(text[max(start, match.start() - 24) : match.start()]):
            continue
        found.append((at, match.start()))
        at = match.end()
    found.append((at, end))
    return [(s, e) for s, e in found if text[s:e].strip(" \t.-–—*:")]


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
