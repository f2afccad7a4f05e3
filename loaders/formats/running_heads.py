"""Heads of pages: furniture that says the same on each page, and now and then the only place of the meeting's day."""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.formats.blocks import Block, flows
from loaders.parsing.forms import find_dates

TITLE_REACH = 1500  # characters within which minutes name their day
TITLE = re.compile(r"\b(?:minutes|meeting|board|committee|council|partnership|panel|forum)\b", re.I)


def heads_worth_keeping(heads: Iterable[str], blocks: Iterable[Block]) -> list[str]:
    """Of the lines at the head of pages those that name the meeting or its day, where the body's beginning doesn't."""
    lines = list(dict.fromkeys(heads))
    if not any(any(find_dates(line)) for line in lines):
        return []
    beginning = ""
    for block in blocks:
        beginning += "\n".join(line for flow in flows([block]) for line in flow.lines) + "\n"
        if len(beginning) > TITLE_REACH:
            break
    if any(find_dates(beginning[:TITLE_REACH])):
        return []
    return [line for line in lines if TITLE.search(line) or any(find_dates(line))]
