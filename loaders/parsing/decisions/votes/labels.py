"""The labels of votes ("For", "Those voting against", "Abstentions") and the people who are printed beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from loaders.minutes import PersonReference
from loaders.parsing.actions import parse_owners
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import honorific_at
from loaders.parsing.words import alternatives, motions

Option = Literal["for", "against", "abstained"]
LABEL = (
    rf"(?:{alternatives(motions.FOR, motions.AYES, motions.ONE_AYE, motions.AGAINST, motions.NOES)}|"
    rf"{alternatives(motions.ABSTAINED, motions.NOT_VOTING)})"
    rf"(?:\s+(?:of\s+)?(?:the\s+)?{alternatives(motions.WITH_A_LABEL)})?"
)
VOTERS = r"(?:(?:(?:the\s+)?following|those|members|councillors)\s+){0,2}(?:(?:who\s+)?vot(?:ed|ing|es?)\s+)?"
COUNT = r"(?:[(\[]?\s*(?P<count>\d{1,3})\s*[)\]]?)"
# "For", "Votes against", "Abstained (1):": a cell or a line that is a label and nothing else.
ALONE = re.compile(rf"\W*{VOTERS}(?P<label>{LABEL})\s*{COUNT}?\s*(?:votes?)?[^\w(]*", re.I)
# "x" in a column below a label.
MARK = re.compile(r"\W*(?:x|✓|✔|√|1|y|yes|\*)\W*|[✓✔√*]", re.I)
_LONGEST_NAME = 5  # words


@dataclass(frozen=True)
class Named:
    """People named at ``start`` up to ``end`` who voted so; ``count`` as printed beside them.

    ``whole`` is false where they are some of those who did: "asked that their votes against be recorded".
    """

    option: Option
    start: int
    end: int
    count: int | None = None
    whole: bool = True


def option_of(label: str) -> Option:
    """What a label or a word of it says."""
    word = label.casefold()
    if word.startswith(("for", "in", "aye")):
        return "for"
    return "against" if word.startswith(("against", "noes", "nay")) else "abstained"


def count_of(found: re.Match[str]) -> int | None:
    """The number that a label is printed with."""
    return int(found["count"]) if found["count"] else None


def people_in(item: ItemContext, start: int, end: int) -> tuple[PersonReference, ...]:
    """Those whom the words name, attendees or others."""
    return tuple(person for person in parse_owners(item, start, end) if person.attendees or person.person)


def only_names(item: ItemContext, start: int, end: int) -> bool:
    """Whether the words are names of attendees, or titled names, and nothing else; one attendee at least."""
    named = parse_owners(item, start, end)
    fit = all(
        len(person.as_written.split()) <= _LONGEST_NAME
        and (person.attendees or honorific_at(person.as_written)[0] or person.honorific)
        for person in named
    )
    return bool(named) and fit and any(person.attendees for person in named)
