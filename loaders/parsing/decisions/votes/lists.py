"""Votes in running text: lists behind or below a label, numbers with names in brackets, sentences about voters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.parsing.actions import parse_owners
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.votes.labels import (
    ALONE,
    COUNT,
    LABEL,
    VOTERS,
    Named,
    count_of,
    only_names,
    option_of,
)
from loaders.parsing.text import Line
from loaders.parsing.words import alternatives, honorifics

# "For (4): Councillors Adams, Brown", "Those voting against - Cllr Cole", "ABSTAINED: D Dunn (1)".
LISTED = re.compile(
    rf"(?:^|(?<=[.;:)])|(?<=\s\s))[\W_]*{VOTERS}(?P<label>{LABEL})\s*{COUNT}?\s*(?:votes?\s*)?(?:[:–—-]+|\t)[ \t]*"
    r"(?P<names>[^\n]*)",
    re.I | re.M,
)
# "4 for (Councillors Adams, Brown ...)", "Against: 2 (Cllrs Cole and Dunn)".
BRACKETED = re.compile(
    rf"\b(?:(?P<count>\d{{1,3}})\s+)?(?:votes?\s+)?(?P<label>{LABEL})\s*[:–—-]?\s*(?P<behind>\d{{1,3}})?\s*"
    r"[(\[](?P<names>[^()\[\]\n]{3,400})[)\]]",
    re.I,
)
_SEVERAL = rf"{alternatives(honorifics.OF_SEVERAL)}\.?\s[^.;:\n]"
# "Councillors Adams and Brown voted in favour", "Cllr Cole voted against", "Councillor Dunn abstained".
TOLD = re.compile(
    rf"(?P<names>{_SEVERAL}{{2,300}}?)\s+(?:voted\s+(?P<label>for|in\s+favou?r|against)|(?P<abstained>abstained))\b"
)
# "AA, BB and Cole voted in favour, CC against and DD abstained": initials and bare names, of whom each attends.
_ONE = r"[A-Z][\w.’'-]*(?:\s[A-Z][\w’'-]+)?"
UNTITLED = re.compile(
    rf"(?:^|(?<=[.;:,]\s)|(?<=\band\s))(?P<names>(?:{_ONE}(?:,\s+(?:and\s+)?|\s+and\s+|\s*&\s*|/))*{_ONE})\s+"
    r"(?:(?:voted\s+|were\s+|was\s+)?(?P<label>for|in\s+favou?r|against)|(?P<abstained>abstained))\b",
    re.M,
)
# "carried, Councillors Cole and Dunn voting against and Mrs Adams abstaining", "with Cllr Cole against": names alone.
_TITLED = (
    rf"(?:{alternatives(honorifics.OF_SEVERAL)}\.?\s+)?(?:[A-Z][\w.’'-]*[ ]){{0,3}}?[A-Z][\w’'-]*"
    r"(?:[ ]\([A-Z][\w.]{0,9}\))?"
)
_AMONG = (
    rf"{alternatives(honorifics.OF_SEVERAL)}\.?\s+{_TITLED}(?:(?:,\s+(?:and\s+)?|\s+and\s+|\s*&\s*){_TITLED}){{0,30}}"
)
VOTING_SO = re.compile(
    rf"(?P<names>{_AMONG})\s+(?:voting\s+(?P<label>for|in\s+favou?r|against)|(?P<abstained>abstaining)|(?P<dissent>dissenting))\b|"
    rf"\bwith\s+(?P<against>{_AMONG})\s+(?:against|opposed)\b(?!\s+[a-z])"
)
# "Cllr Cole – For; Cllr Dunn – Against; Mrs Adams: Abstained": one after the other.
EACH = re.compile(
    rf"(?:^|(?<=[;:,]\s))(?P<names>{_AMONG})\s*(?:[-–—:]|\()\s*(?:voted\s+)?(?P<label>(?i:{LABEL}))\)?(?=\s*(?:[;,.]|$))",
    re.M,
)
_FEWEST_OF_EACH = 3
# "Councillors Cole and Dunn asked that their votes against be recorded".
ASKED = re.compile(
    rf"(?P<names>{_SEVERAL}{{1,200}}?)\s+(?:asked|requested|wished|required|desired)\b(?P<what>[^.;\n]{{3,120}})"
)
_PARTICIPLE = re.compile(r"\b(?:voting|abstaining|dissenting|against|opposed)\b")
_TO_RECORD = re.compile(r"\b(?:record|minuted|noted)", re.I)
_HOW = re.compile(r"\b(?:(?P<against>against)|(?P<abstained>abst\w+)|(?P<favour>in\s+favou?r|votes?\s+for))\b", re.I)
_TAIL = re.compile(
    r"\s*[(\[]\s*(\d{1,3})\s*[)\]](?:\W*$|\s*[.;]\s*(?=\S).*$)|\s*(?<!\b[A-Z])[.;]\s*(?=\S).*$|\W+$", re.S
)
NOBODY = re.compile(r"\W*(?:none|nil|nobody|no\s*one|0|-)\W*", re.I)  # below a label
_MOST_LINES = 60  # of one list


def read_lists(item: ItemContext, start: int, end: int) -> Iterator[Named]:
    """Votes told in running text between two clean offsets."""
    yield from _labelled(item, start, end)
    yield from _below_labels(item, start, end)
    words = item.text[start:end]
    for found in BRACKETED.finditer(item.text, start, end) if "(" in words or "[" in words else ():
        if only_names(item, *found.span("names")):
            number = found["count"] or found["behind"]
            yield Named(option_of(found["label"]), *found.span("names"), int(number) if number else None)
    for found in TOLD.finditer(item.text, start, end) if "voted" in words or "abstained" in words else ():
        if not _TO_RECORD.search(found["names"]):
            yield Named(option_of(found["label"] or "abstained"), *found.span("names"))
    for found in UNTITLED.finditer(item.text, start, end) if "voted" in words or "abstained" in words else ():
        if _all_attend(item, *found.span("names")):
            yield Named(option_of(found["label"] or "abstained"), *found.span("names"))
    for found in VOTING_SO.finditer(item.text, start, end) if _PARTICIPLE.search(words) else ():
        how = "against" if found["dissent"] or found["against"] else found["label"] or "abstained"
        yield Named(option_of(how), *found.span("against" if found["against"] else "names"))
    each = list(EACH.finditer(item.text, start, end))
    for found in each if len(each) >= _FEWEST_OF_EACH else ():
        yield Named(option_of(found["label"]), *found.span("names"))
    for found in ASKED.finditer(item.text, start, end) if _TO_RECORD.search(words) else ():
        how = {kind for told in _HOW.finditer(found["what"]) for kind, word in told.groupdict().items() if word}
        if len(how) == 1 and _TO_RECORD.search(found["what"]):
            yield Named(option_of({"favour": "for"}.get(*how, *how)), *found.span("names"), whole=False)


def _all_attend(item: ItemContext, start: int, end: int) -> bool:
    """Whether each of the names means exactly one attendee."""
    named = parse_owners(item, start, end)
    return bool(named) and all(len(person.attendees) == 1 for person in named)


def _labelled(item: ItemContext, start: int, end: int) -> Iterator[Named]:
    """ "For: Councillors Adams, Brown (2)", with the lines of names that go on below."""
    text = item.text
    match = LISTED.search(text, start, end)
    while match is not None:
        begin, stop = match.span("names")
        nxt = LISTED.search(text, begin, end)  # often in the same line: "For: A, B. Against: C."
        if nxt is not None:
            stop = min(stop, nxt.start())
        stop = _closed(text, begin, stop)
        tail = _TAIL.search(text, begin, stop)
        count = match["count"] or (tail[1] if tail else None)
        if text[begin:stop].strip() and not _is_head(text[begin:stop]):
            last = tail.start() if tail else stop
            cut = (nxt is not None and stop == nxt.start()) or (tail is not None and tail[0].strip(" ,"))
            yield Named(
                option_of(match["label"]),
                begin,
                last if cut else _going_on(item, last, end),
                int(count) if count else None,
            )
        match = nxt


def _closed(text: str, begin: int, stop: int) -> int:
    """Where a list ends that stands in brackets with its label: "(For: A, B; Against: C): That ..."."""
    depth = 0
    for place in range(begin, stop):
        depth += (text[place] in "([") - (text[place] in ")]")
        if depth < 0:
            return place
    return stop


def _is_head(words: str) -> bool:
    """Whether words behind a label are labels, too: the head of a table."""
    return all(ALONE.fullmatch(cell) for cell in words.split("\t"))


def _going_on(item: ItemContext, stop: int, end: int) -> int:
    """Where a list ends that goes on over the lines below its first one."""
    for line in _lines(item, stop, end):
        words = item.page.of(line)
        if line.gap or "\t" in words or ALONE.fullmatch(words) or not only_names(item, line.start, line.end):
            break
        stop = line.end
    return stop


def _below_labels(item: ItemContext, start: int, end: int) -> Iterator[Named]:
    """Labels on lines of their own, each over the lines of its names, or each below the name that it belongs to.

    They stand below the names only where every one does, and the last one has no name below it: a list that is cut at
    its beginning is no reason to give everybody the vote of the next one.
    """
    lines = _lines(item, start, end)
    labels = [ALONE.fullmatch(item.page.of(line)) for line in lines]
    places = [place for place, label in enumerate(labels) if label]
    if not places or any(after - before == 1 for before, after in pairwise(places)):
        return  # none, or the head of a table
    names = [not label and only_names(item, line.start, line.end) for line, label in zip(lines, labels, strict=True)]
    nobody = [NOBODY.fullmatch(item.page.of(line)) is not None for line in lines]
    behind = [place + 1 < len(lines) and (names[place + 1] or nobody[place + 1]) for place in places]
    if all(behind):
        for place in places:
            label = labels[place]
            assert label is not None
            stop = place + 1
            while stop < len(lines) and names[stop] and stop - place < _MOST_LINES:
                stop += 1
            if stop > place + 1:
                yield Named(option_of(label["label"]), lines[place + 1].start, lines[stop - 1].end, count_of(label))
    elif not behind[-1] and all(place and names[place - 1] for place in places):
        for place in places:
            label = labels[place]
            assert label is not None
            yield Named(option_of(label["label"]), lines[place - 1].start, lines[place - 1].end)


def _lines(item: ItemContext, start: int, end: int) -> Sequence[Line]:
    return [line for line in item.body.lines if line.column < 0 and line.start >= start and line.end <= end]
