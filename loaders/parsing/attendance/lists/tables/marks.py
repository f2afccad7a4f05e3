"""The key of a grid, which says what its marks mean: "P = present, A = apologies, N = absent"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from loaders.minutes import Status
from loaders.parsing.text import CleanText
from loaders.parsing.words import alternatives, attendance_tables

NO_KEY: Mapping[str, Status] = MappingProxyType({})
MEANINGS: Mapping[str, Status] = dict(attendance_tables.TOLD_BY_A_KEY)
# "A = apologies", "S – Sanctioned", "✓ denotes present"
ENTRY = re.compile(
    r"(?<![\w/])(?P<mark>(?-i:[A-Z][A-Za-z]{0,2})|[✓✔√/×✗-])\s*(?:=|[–:-]|(?:denotes|means|indicates)\b)\s*"
    r"(?:(?:was|were|gave|sent|with)\s+)?"
    rf"(?P<told>{alternatives(attendance_tables.MEANINGS_OF_MARKS, blank=' ')})\b",
    re.I,
)
FEWEST = 2  # entries of a key
REACH = 400  # characters behind the grid, or before it, within which the key stands


def marks_key(page: CleanText, indexes: Sequence[int]) -> Mapping[str, Status]:
    """What each mark, in small letters, says of whoever has it; empty where no key stands beside the lines.

    A mark that the key gives two meanings has none.
    """
    start = max(0, page.lines[indexes[0]].start - REACH)
    found: dict[str, set[Status]] = {}
    for entry in ENTRY.finditer(page.text, start, min(len(page.text), page.lines[indexes[-1]].end + REACH)):
        told = MEANINGS[" ".join(entry["told"].lower().split())]
        found.setdefault(entry["mark"].lower(), set()).add(told)
    key = {mark: told.pop() for mark, told in found.items() if len(told) == 1}
    return key if len(key) >= FEWEST else NO_KEY
