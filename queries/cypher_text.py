"""What can be told from a query's text without running it: the parameters it uses and the columns it returns."""

from __future__ import annotations

import re
from typing import NamedTuple

# Strings and comments, which may hold anything; backticked names stay, for a column may be named so.
_UNREAD = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|//[^\n]*""", re.DOTALL)
_PARAMETER = re.compile(r"\$(\w+)")
_RETURN = re.compile(r"\bRETURN\b(?:\s+DISTINCT\b)?", re.IGNORECASE)
_BEHIND_COLUMNS = re.compile(r"\b(?:ORDER\s+BY|SKIP|LIMIT|UNION)\b", re.IGNORECASE)
_NAMED = re.compile(r"\bAS\s+(?:`(?P<quoted>\w+)`|(?P<plain>\w+))\s*$", re.IGNORECASE)


class Place(NamedTuple):
    """A name found in a text, and the line it stands on, from 1."""

    name: str
    line: int


def blanked(text: str) -> str:
    """``text`` with each string and comment blanked out; every other character keeps its place."""
    return _UNREAD.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def used_parameters(text: str) -> list[Place]:
    """The ``$names`` that a query uses, each where it first stands."""
    seen: dict[str, int] = {}
    code = blanked(text)
    for found in _PARAMETER.finditer(code):
        seen.setdefault(found.group(1), _line(code, found.start()))
    return [Place(name, line) for name, line in seen.items()]


def returned_columns(text: str) -> list[Place]:
    """The names behind AS in the query's last RETURN, subqueries left aside.

    A column without ``AS name`` comes with an empty name. A query without RETURN gives none.
    """
    code = blanked(text)
    depths = _depths(code)
    outer = [found for found in _RETURN.finditer(code) if depths[found.start()] == 0]
    if not outer:
        return []
    begin = outer[-1].end()
    tail = [found.start() for found in _BEHIND_COLUMNS.finditer(code, begin) if depths[found.start()] == 0]
    end = tail[0] if tail else len(code)
    cuts = [i for i in range(begin, end) if code[i] == "," and depths[i] == 0]
    columns = []
    for left, right in zip([begin, *(cut + 1 for cut in cuts)], [*cuts, end], strict=True):
        part = code[left:right].rstrip().rstrip(";")
        named = _NAMED.search(part)
        start = left + len(part) - len(part.lstrip())
        columns.append(Place((named["quoted"] or named["plain"]) if named else "", _line(code, start)))
    return columns


def _depths(code: str) -> list[int]:
    depth, depths = 0, []
    for character in code:
        if character in ")]}":
            depth -= 1
        depths.append(depth)
        if character in "([{":
            depth += 1
    return depths


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
