"""The parts of an item that are no items of their own, and what heads each: "Footpaths" on a line, "Lamps: ..."."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

_LABEL = re.compile(r"^\W*(?:\(?[a-z0-9]{1,3}[.)]\s+)?(?P<label>[A-Z0-9][^:.;£]{1,60}?)\s*(?::|\s[-–—])\s+(?=\S)")
_NO_SUBJECT = re.compile(
    r"\b(?:invoices?|payments?|resolved|agreed|noted|actions?|decision|said)\b|^(?:[Aa]n?\s+|[Tt]he\s+)?(?:updates?|reports?|notes?)$",
    re.I,
)
_MARK = re.compile(r"^\W*(?:\(?[a-z0-9]{1,3}[.)]\s+)?|\W+$")


class Head(NamedTuple):
    """What a sentence stands under: the ``label`` of its own paragraph, and the ``part`` that its paragraph is of."""

    label: str = ""
    part: str = ""


NO_HEAD = Head()


def label_of(sentence: str) -> str:
    """What stands before the colon or the dash that a paragraph begins with; empty where that names no subject."""
    found = _LABEL.match(sentence)
    return found.group("label") if found and not _NO_SUBJECT.search(found.group("label")) else ""


def heads_of(
    text: str, places: Sequence[tuple[int, int, int, int, int]], heads: Sequence[tuple[int, int]]
) -> list[Head]:
    """For each sentence of an item, in ``places``, what it stands under; ``heads`` are those that are printed apart.

    A head holds up to the next one, a label for its own paragraph.
    """
    begins = [start for start, _ in heads]
    found: list[Head] = []
    paragraph, label = -1, ""
    for start, end, _, _, number in places:
        before = bisect_right(begins, start) - 1
        part = _MARK.sub("", text[slice(*heads[before])]) if before >= 0 else ""
        own = label_of(text[start:end])
        if number != paragraph or (own and own[0].isupper()):
            paragraph = number
            label = part if before >= 0 and begins[before] == start else own
        found.append(Head(label, part))
    return found
