"""Characters that command a terminal, turn the direction of a line, or break it: minutes and names of files hold any.

They are the control characters (C0 without tab and line feed, delete, C1), the marks and embeddings of direction
(Unicode 15, UAX 9), line and paragraph separators, invisible tags, and halves of characters, as which Python gives the
bytes of a file's name that are no UTF-8.
"""

from __future__ import annotations

import re

_UNSAFE = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\ufffe\uffff"
    "\U000e0000-\U000e007f"
)
UNSAFE = re.compile(f"[{_UNSAFE}]")
_UNSAFE_IN_LINE = re.compile(f"[\n{_UNSAFE}]")


def printable(text: str) -> str:
    """Text of one or more lines, with � for what would do more than show."""
    return UNSAFE.sub("�", text)


def printable_line(text: str) -> str:
    """Text on one line: a line feed, as in the name of a file, cannot begin another."""
    return _UNSAFE_IN_LINE.sub("�", text)


def escaped_json(value: object, *, indent: int | None = None) -> str:
    """JSON in which such characters are escaped: a program reads the same text, a terminal shows what is there."""
    import json

    return UNSAFE.sub(lambda found: json.dumps(found[0])[1:-1], json.dumps(value, ensure_ascii=False, indent=indent))
