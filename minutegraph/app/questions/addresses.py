"""Addresses of things: where the original of some words is, and the permalink of a meeting, item or fact.

A permalink is made of the meeting's board and day, and of the item's place among the meeting's items. It holds nothing
of a file's path, so that it leads to the same thing at a colleague's, whoever loaded which copy from where.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from graph.originals import original_link, text_fragment

__all__ = ["node_link", "original_link", "permalink", "text_fragment"]

_FACT = re.compile(r"/([da]\d+)$")


def permalink(meeting: str | None, position: object = None, fact: str | None = None) -> str:
    """The path of a meeting (``/meeting/COUNCIL/BOARD/2022-05-17``), of an item or of a fact of it (``#item-4-d1``)."""
    if meeting is None:
        return ""
    path = f"/meeting/{quote(meeting.removeprefix('meeting:'))}"
    if position is None:
        return path
    found = _FACT.search(fact or "")
    return f"{path}#item-{position}{f'-{found[1]}' if found else ''}"


def node_link(id: str) -> str:
    """The path of a board, person, topic or organisation: ``/board/COUNCIL/NAME`` of ``board:COUNCIL/NAME``."""
    kind, _, rest = id.partition(":")
    return f"/{kind}/{quote(rest)}"
