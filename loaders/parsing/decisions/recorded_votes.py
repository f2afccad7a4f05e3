"""Recorded votes: who voted for, against or not, in lists behind a label, in sentences, and in tables.

A list counts only where it names somebody of the meeting; whoever fits two attendees is not counted as either. Labels
are "For", "In favour", "Against", "Abstained", "Abstentions", with or without a number and "Those voting" before
them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Literal

from loaders.minutes import PersonReference, Vote
from loaders.parsing.actions import parse_owners
from loaders.parsing.context import ItemContext

Option = Literal["for", "against", "abstained"]
_LABEL = (
    r"(?:for|in\s+favou?r|ayes?|against|noes|nays|abstain(?:ed|ing)?|abstentions?|not\s+voting)"
    r"(?:\s+(?:of\s+)?(?:the\s+)?(?:motion|amendment|proposal|resolution))?"
)
# "For (4): Councillors Adams, Brown", "Those voting against - Cllr Cole", "ABSTAINED: D Dunn (1)".
LISTED = re.compile(
    rf"(?:^|(?<=[.;)])|(?<=\s\s))[\W_]*(?:(?:those|members|councillors)\s+)?(?:(?:who\s+)?vot(?:ed|ing|es?)\s+)?"
    rf"(?P<label>{_LABEL})\s*(?:[(\[]?\s*(?P<count>\d{{1,3}})\s*[)\]]?)?\s*(?:votes?\s*)?[:–—-]+\s*"
    r"(?P<names>[^\n]*(?:\n(?!\s*\n)(?![^\n]{0,60}[:.])[^\n]+)?)",
    re.I | re.M,
)
# "Councillors Adams and Brown voted in favour", "Cllr Cole voted against", "Councillor Dunn abstained".
TOLD = re.compile(
    r"(?P<names>(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\.?\s[^.;:\n]{2,300}?)\s+(?:voted\s+(?P<label>for|in\s+favou?r|against)|"
    r"(?P<abstained>abstained))\b"
)
# "For", "Votes against", "Abstained (1)": a cell that is a label and nothing else.
CELL = re.compile(rf"\W*(?:votes?\s+)?(?P<label>{_LABEL})\W*", re.I)
_LINE = re.compile(r"[^\n]+")
_FEWEST_LABELS, _LONGEST_NAME = 2, 60
_MARK = re.compile(r"^\W*(?:x|✓|✔|√|1|y|yes|\*)\W*$", re.I)
_TAIL = re.compile(r"\s*[(\[]\s*(\d{1,3})\s*[)\]]\W*$|\s*[.;]\s*(?=\S).*$|\W+$", re.S)
_NOBODY = re.compile(r"^\W*(?:none|nil|0|nobody|no\s*one|-)?\W*$", re.I)
_ANY = re.compile(r"\b(?:favou?r|against|abstain|abstention|ayes|noes|recorded\s+vote|voting)", re.I)


@dataclass
class RecordedVotes:
    """Who voted how, and the numbers told with the lists."""

    votes: list[Vote] = field(default_factory=list)
    counts: dict[Option, int] = field(default_factory=dict)
    start: int = -1
    end: int = -1


def read_recorded_votes(item: ItemContext, start: int, end: int) -> RecordedVotes:
    """The votes by name between two clean offsets; nobody where they name nobody of the meeting."""
    found = RecordedVotes()
    text = item.text
    if not _ANY.search(text, start, end):
        return found
    for option, begin, stop, count in (
        *_lists(text, start, end),
        *_sentences(text, start, end),
        *_rows(text, start, end),
    ):
        people = _people(item, begin, stop)
        named = [person for person in people if len(person.attendees) == 1]
        if not named and not (count is not None or _NOBODY.match(text[begin:stop])):
            continue
        known = {vote.voter.attendees for vote in found.votes}
        found.votes += [
            Vote(start=person.start, end=person.end, voter=person, option=option)
            for person in named
            if person.attendees not in known
        ]
        if named:
            found.counts[option] = count if count is not None else found.counts.get(option, 0) + len(people)
        elif count is not None:
            found.counts.setdefault(option, count)
        found.start = begin if found.start < 0 else min(found.start, begin)
        found.end = max(found.end, stop)
    return found if found.votes else RecordedVotes()


def _lists(text: str, start: int, end: int) -> Iterator[tuple[Option, int, int, int | None]]:
    for match in LISTED.finditer(text, start, end):
        begin, stop = match.span("names")
        nxt = LISTED.search(text, begin, stop)
        if nxt is not None:
            stop = nxt.start()
        tail = _TAIL.search(text, begin, stop)
        count = match["count"] or (tail[1] if tail else None)
        yield _option(match["label"]), begin, tail.start() if tail else stop, int(count) if count else None


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[Option, int, int, int | None]]:
    for match in TOLD.finditer(text, start, end):
        yield _option(match["label"] or "abstained"), *match.span("names"), None


def _rows(text: str, start: int, end: int) -> Iterator[tuple[Option, int, int, int | None]]:
    """Votes in a table, whose cells stand one to a line: a mark below a label, or a label behind a name."""
    cells = [(found.start(), found.end(), found[0].strip()) for found in _LINE.finditer(text, start, end)]
    labels = [CELL.fullmatch(words) for *_, words in cells]
    place = 0
    while place < len(cells):
        heads = list(takewhile(lambda label: label is not None, labels[place:]))
        if len(heads) >= _FEWEST_LABELS:
            options = [_option(label["label"]) for label in heads if label]
            place += len(options)
            while len(row := cells[place : place + 1 + len(options)]) == 1 + len(options) and row[0][2]:
                marks = [option for option, (*_, words) in zip(options, row[1:], strict=True) if _MARK.match(words)]
                if any(words and not _MARK.match(words) for *_, words in row[1:]):
                    break
                for option in marks:
                    yield option, row[0][0], row[0][1], None
                place += len(row)
            continue
        label = labels[place + 1] if place + 1 < len(cells) else None
        if place + 2 < len(cells) and labels[place + 2] is not None:
            label = None  # the head of a table
        if label is not None and cells[place][2] and labels[place] is None and len(cells[place][2]) < _LONGEST_NAME:
            yield _option(label["label"]), cells[place][0], cells[place][1], None
        place += 1


def _people(item: ItemContext, start: int, end: int) -> tuple[PersonReference, ...]:
    return tuple(person for person in parse_owners(item, start, end) if person.attendees or person.person)


def _option(label: str) -> Option:
    word = label.casefold()
    if word.startswith(("for", "in", "aye")):
        return "for"
    return "against" if word.startswith(("against", "noes", "nay")) else "abstained"
