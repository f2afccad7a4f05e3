"""Tables of who attended whose cells a converter parted by strokes: "Ann Adams / Member / Alpha Trust / Present"."""

from __future__ import annotations

import re

from loaders.parsing.words import alternatives, attendance_tables

_STATUS = alternatives(
    (*attendance_tables.STATUS_HEADS, *(head for head, _ in attendance_tables.STATUS_OF_TICKED)), blank=" "
)
# "Name / Role / Organisation / Attendance": the first column holds names, one of the others who came.
_HEAD = re.compile(
    rf"^[ \t]*{alternatives(attendance_tables.NAME_HEADS)}(?= / [^\n/]+ / )(?: / [^\n/]+)*?"
    rf" / {_STATUS}(?: / [^\n/]+)*[ \t]*$",
    re.I | re.M,
)
_ROWS = re.compile(r"(?:\n[^\n/]+ /(?: [^\n]*)?)+")
_STROKE = re.compile(r"(?<= )/(?= |$)", re.M)
_SAYS_WHO_CAME = re.compile(rf" / (?:[✓✔√xXyYnN]|yes|no|{_STATUS}|apols?)(?: /)*[ \t]*$", re.I | re.M)
_HALF = 0.5  # of the rows, at least, say so


def with_bars_for_strokes(raw: str) -> str:
    """The text with such tables as Markdown has them, of the same length; where marks were lost it is as it was."""
    if " / " not in raw:
        return raw
    for head in reversed(list(_HEAD.finditer(raw))):
        rows = _ROWS.match(raw, head.end())
        if rows is None:
            continue
        said = len(_SAYS_WHO_CAME.findall(rows.group()))
        if said >= _HALF * rows.group().count("\n"):
            start, end = head.start(), rows.end()
            raw = raw[:start] + _STROKE.sub("|", raw[start:end]) + raw[end:]
    return raw
