"""Several labels on one line: "Present: Ann Ashe. Treasurer: Bea Brook. Invited Guests: Cy Cole. Apologies: Di Dunn".

A page that lost its lines has them so, with nothing but a group's name between two lists, too: "(AA) Directors: Bob".
"""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.parsing.attendance.lists.shapes import OPEN_BRACKET
from loaders.parsing.attendance.lists.unlisted import UnlistedLabel, are_people, label_of, may_label
from loaders.parsing.forms import Label, label_at, parse_name
from loaders.parsing.text import CleanText
from loaders.parsing.words import alternatives, attendance_labels, roles
from loaders.spans import Span

# A second label on the line: "Present: Ann Adams. Apologies: Bob Brown".
NEXT_LABEL = re.compile(
    r"(?<=[.;)\w])(?<!Vice)(?<!Deputy)(?<!VICE)(?<!Town)(?<!Parish)(?<!City)(?<!Assistant)(?<!Acting)(?<!Committee)\s+"
    r"(?=(?:Also |Others? |In |Apolog|Absent|Present|Clerk|Chair|Members of (?:the )?|Public|"
    r"(?:[A-Z][\w’']+ ){1,2}Side\b)"
    r"[^.:;]{0,50}?(?::|\s[–-]\s))"
)
# The same without a colon: "Present: Ann Adams Clerked by Bob Brown".
CLERKED_BY = re.compile(r"\s+(?=Clerked by\b)")
_GROUPS = alternatives(
    word.capitalize()
    for word in (*attendance_labels.CAME_BESIDE, *attendance_labels.OF_MEMBERS, *roles.GROUPS_OF_PEOPLE)
    if word.endswith("s")
)
# What several people are called, before a colon: "Bob Brook Invited Guests: Cy Cole".
GROUP_NEXT = re.compile(rf"(?<=[\w.)\]])\s+(?P<words>(?:[A-Z][\w’'-]*\s+){{0,3}}{_GROUPS})\s*:\s+(?=[A-Z(])")
# A sentence's beginning before a colon and a name: "Cy Cole. Treasurer: Di Dunn".
SENTENCE_NEXT = re.compile(r"(?<=[a-z)\]]\.)\s+(?P<words>[A-Z][\w’'-]*(?:\s[\w’'&-]+){0,3})\s*:\s+(?=[A-Z(])")
# What ends the person before a label.
PERSON_ENDS = re.compile(r"[,;:.()\[\]]|\band\b|&")
WORD = re.compile(r"\S+")
LONGEST_PERSON = 120  # characters of a name and what stands beside it
FEWEST_WITHOUT_FIRST = 3  # labels of a line that begins with none

Labels = list[tuple[Label, Span]]


def following_labels(page: CleanText, first: Label, end: int) -> Labels:
    """The label a line begins with and those behind it, each with the run of text that follows it."""
    found: Labels = [(first, Span(first.end, end))]
    for at, label in _cuts(page, first.end, end, behind=True):
        before, span = found[-1]
        if isinstance(label, UnlistedLabel) and label.status == "present":
            label = replace(label, kind=before.status)
        if label.end > at >= span.start:
            found[-1] = (before, Span(span.start, at))
            found.append((label, Span(label.end, end)))
    clerked = CLERKED_BY.search(page.text, first.end, end)
    if clerked and len(found) == 1:
        by = label_at(page.text, clerked.end(), end)
        if by is not None:
            return [(first, Span(first.end, clerked.start())), (by, Span(by.end, end))]
    return found


def labels_within(page: CleanText, start: int, end: int) -> Labels:
    """The labels of a line that begins with a sentence: "Ann Ashe was in the chair. Members: Bea Brook."."""
    if page.text.count(":", start, end) < FEWEST_WITHOUT_FIRST:
        return []
    cuts = _cuts(page, start, end, behind=False)
    if len(cuts) < FEWEST_WITHOUT_FIRST:
        return []
    ends = [*(at for at, _ in cuts[1:]), end]
    return [(label, Span(label.end, stop)) for (_, label), stop in zip(cuts, ends, strict=True)]


def _cuts(page: CleanText, start: int, end: int, *, behind: bool) -> list[tuple[int, Label]]:
    """Where labels begin in a line, with them; ``behind`` another label the names need not be asked."""
    found: dict[int, Label] = {}
    for match in NEXT_LABEL.finditer(page.text, start, end):
        label = label_at(page.text, match.end(), end)
        if label is not None and not _within_brackets(page, start, match.start()):
            found[match.start()] = label
    if ":" in page.text[start:end]:
        for pattern in (GROUP_NEXT, SENTENCE_NEXT):
            for match in pattern.finditer(page.text, start, end):
                if match.end() not in (label.end for label in found.values()):
                    found |= dict(_of_words(page, start, end, match))
    cuts = sorted(found.items())
    stops = [*(at for at, _ in cuts[1:]), end] if cuts else []
    runs = [Span(label.end, stop) for (_, label), stop in zip(cuts, stops, strict=True)]
    return cuts if behind or all(are_people(page, run) for run in runs) else []


def _of_words(page: CleanText, start: int, end: int, match: re.Match[str]) -> list[tuple[int, Label]]:
    """The label that words before a colon are, behind a whole name: of "Bob Brook Invited Guests" the last two."""
    if _within_brackets(page, start, match.start()):
        return []
    words = [*WORD.finditer(match["words"])]
    for place, word in enumerate(words):
        begin = match.start("words") + word.start()
        told = match["words"][word.start() :]
        near = max(start, begin - LONGEST_PERSON)
        ended = [stop.end() for stop in PERSON_ENDS.finditer(page.text, near, begin)]
        before = page.text[ended[-1] if ended else near : begin].strip()
        name = parse_name(before, 0, len(before)) if before else None
        if before and (name is None or not (name.is_full or name.honorific)):
            continue
        if not may_label(told, behind_colon=True):
            return []
        known = label_at(page.text, begin, end)
        at = begin - 1 if place else match.start()
        return [(at, known if known is not None else label_of(" ".join(told.split()), match.end()))]
    return []


def _within_brackets(page: CleanText, start: int, at: int) -> bool:
    """Whether a bracket is open at a place: "Ann Adams (Staff Side Chair - in the chair)"."""
    return OPEN_BRACKET.search(page.text, max(start, at - LONGEST_PERSON), at) is not None
