"""What was understood of a document, and what is doubtful: "found nothing" and "could not read" never look the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

DoubtKind = Literal[
    "no text",
    "date",
    "board",
    "items",
    "attendance",
    "only planned",
    "other kind",
    "broken off",
    "sequence",
    "implausible",
    "sources",
    "status",
    "assumed",
]


class Doubt(BaseModel):
    """Something that was not read, or read with doubt: the document's line, and why.

    ``kind`` is what the doubt is about, for programs; ``reason`` is a sentence for people, and may be worded anew.
    """

    model_config = ConfigDict(frozen=True)

    kind: DoubtKind = Field(exclude=True)
    line: int
    reason: str
    words: str = ""


class Unread(BaseModel):
    """Lines that were understood as part of no section: from ``line`` up to ``last``, both numbers of the document.

    ``words`` are the first words that stand there.
    """

    model_config = ConfigDict(frozen=True)

    line: int
    last: int
    words: str


class Coverage(BaseModel):
    """How many words were understood as part of which section, which lines as part of none, and what is doubtful.

    ``withheld`` counts what the document holds and no graph is given, by kind: see ``loaders.privacy``.
    """

    model_config = ConfigDict(frozen=True)

    words: dict[str, int]
    unread: tuple[Unread, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    withheld: dict[str, int] = {}


_ONE = {
    "reasons of absence": "reason of absence",
    "telephone numbers and mail addresses": "telephone number or mail address",
    "home addresses": "home address",
    "texts of exempt items": "text of an exempt item",
    "names of members of the public": "name of a member of the public",
}


def withheld_lines(coverage: Iterable[Coverage]) -> list[str]:
    """What was left out as private, in words: "3 home addresses"."""
    counts: Counter[str] = Counter()
    for one in coverage:
        counts.update(one.withheld)
    return [f"{count:,} {_ONE.get(name, name) if count == 1 else name}" for name, count in counts.items()]
