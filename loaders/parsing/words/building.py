"""A list of words as the part of a regular expression that matches one of them.

What is common to the beginnings of words is matched once ("jan", "january" give ``jan(?:uary)?``), and of two words of
which one begins the other the longer is tried first. So the order of a list means nothing, and a word can be added
anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_Tree = dict[str, "_Tree"]
_END = ""


def alternatives(*lists: Iterable[str], blank: str = r"\s+") -> str:
    """A group without a name that matches any of the words in ``lists``, the longest that fits.

    A blank in a word stands for ``blank``, by default any white space. Case is left to the flags of the whole pattern;
    a word boundary at either end is the pattern's own.
    """
    tree: _Tree = {}
    for words in lists:
        for word in words:
            branch = tree
            for letter in word:
                branch = branch.setdefault(letter, {})
            branch[_END] = {}
    return f"(?:{_pattern(tree, blank)})"


def _pattern(tree: _Tree, blank: str) -> str:
    sides = [
        (blank if letter == " " else re.escape(letter)) + (_pattern(after, blank) if after.keys() != {_END} else "")
        for letter, after in tree.items()
        if letter != _END
    ]
    if len(sides) == 1 and _END not in tree:
        return sides[0]
    return f"(?:{'|'.join(sides)})" + ("?" if _END in tree else "")
