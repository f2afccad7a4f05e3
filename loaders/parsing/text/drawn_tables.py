"""Tables that tabs draw in a text, known by their heads: "Item | Decision | Vote", of which each row is told apart.

Every tab of the text begins another cell, an empty one where two stand together: a row has as many as its head.
"""

from __future__ import annotations

import re

from loaders.parsing.words import alternatives, task_columns

_DECISION = re.compile(rf"{alternatives(task_columns.DECISIONS)}", re.I)
_MATTER = re.compile(rf"{alternatives(task_columns.MATTERS)}", re.I)
_LONGEST_HEAD = 120  # characters


def drawn_rows(raw: str) -> frozenset[int]:
    """Where the lines begin that are rows of such a table, its head among them."""
    found: set[int] = set()
    width = at = 0
    for line in raw.split("\n"):
        cells = line.count("\t") + 1
        if cells > 1 and _heads(line):
            width = cells
        elif cells != width or not line.strip():
            width = 0
        if width:
            found.add(at)
        at += len(line) + 1
    return frozenset(found)


def _heads(line: str) -> bool:
    if len(line) > _LONGEST_HEAD:
        return False
    cells = [cell.strip(" :*_\r") for cell in line.split("\t")]
    return any(map(_DECISION.fullmatch, cells)) and any(map(_MATTER.fullmatch, cells))
