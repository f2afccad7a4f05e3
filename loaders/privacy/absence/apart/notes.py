"""Reasons that stand apart from the name: in footnotes, in what is wished to the absent, and of coming late or leaving.

``finding`` reads lists and sentences on absence; here is what says why somebody was away, late, or there only by
screen, in a place or in words of its own. What was left for an interest or an item of business is no private reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.parsing import MeetingOutline
from loaders.parsing.forms import is_organisation
from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.entries import is_capitals
from loaders.privacy.absence.told.doings import is_business
from loaders.privacy.masking import Place

_END = r"(?:[^.;\n]|\.(?=\S)|(?<=\b[A-Z])\.|\n(?!\s*\n)(?=\s*[a-z]))"  # up to the end of a sentence
# "*", "**", "†", "(1)", "[a]", "¹" right behind a name: what is said of it stands below
_MARK_BEHIND = re.compile(r"(?<=[\w.)])[ \t]*(\*{1,3}(?!\*)|[†‡#¹²³]|\([\da-e]\)|\[\w\]|(?<=[a-z])\d)(?![*\w])")
_ABSENT_LINE = LedPattern(r"\b(?:Apologies|APOLOGIES|Absent|ABSENT)\b[^\n]{3,300}")
# "Dan Field | Apologies | jury service": behind the cell that says that somebody was away
_ROW = re.compile(
    r"(?<![^\n])[| \t]*[^|\t\n]{3,60}(?:[|\t][^|\t\n]{0,60}){0,2}?[|\t]\s*"
    r"(?i:apologies|apols?\.?|absent|sent\s+apologies|ap|a|no?|abs?)\s*[|\t](?P<reason>[^\n]{3,})"
)
# "Reason: leukaemia", "Reasons given - work"
_REASON_LABEL = re.compile(
    rf"\breasons?\b(?:\s+(?:given|stated|for\s+absence)|[^.:;|\n]{{0,40}}(?=:))?\s*(?:[:|–-]|\t|\b(?:was|is|"
    rf"being)\b(?!\s+(?:not\s+)?(?:accepted|approved|noted|received|given|read|agreed)))\s*(?P<reason>{_END}+)",
    re.I,
)
# "- Cllr Hill" and, deeper below it, "- leukaemia"
_DEEPER = re.compile(r"\n(?P<indent>[ \t]+)(?:[-*•·o–][ \t]+)?(?P<reason>[a-z(“\"][^\n]*)")
# "* Cllr Field: hay-making.", "(1) Cllr Field: harvest supper. (2) ...", below all else
_FOOT_ENTRY = re.compile(
    r"(?:(?<![^\n])[ \t]*(?:\*{1,3}|[†‡])|\(\d\))[ \t]*(?P<who>(?:[A-Z][\w.'’-]*[ \t]+){0,3}[A-Z][\w'’-]+):[ \t]*"
    r"(?P<told>[A-Za-z][\w'’-]*(?:[ \t]+[\w'’-]+){0,3})[ \t]*(?=[.;\n]|\Z)"
)
_OF_TASKS = re.compile(r"\b(?:actions?|tasks?|to\s+do)\b", re.I)
_SHORTEST, _FOOT = 3, 6  # characters of a note; lines at the end of minutes in which notes with a number stand
_EMPHASIS = re.compile(r"\*\*[^*\n]*\*\*|(?<![\w*])\*[^*\s][^*\n]*\*(?!\w)")  # of Markdown: no marks of notes
_MOST_NOTES = 3  # lines that begin with one mark and are notes
_LONGEST_MARK = 3  # characters of a mark such as "P", "A", "n/a"
_NEAR = 5  # characters between a list and the notes below it
_MARKED = 5  # characters behind a name in which its mark stands


def reasons_apart(
    text: str, outline: MeetingOutline, absent: Sequence[Place], zones: Sequence[Place]
) -> Iterator[Place]:
    """The places of reasons that no list or sentence on absence tells beside the name.

    ``absent`` are the places of the names of those who were away, ``zones`` where nothing but absence is spoken of.
    """
    yield from _footnotes(text, outline, absent)
    yield from _entries_at_the_foot(text, outline)
    for _, end in absent:
        deeper = _DEEPER.match(text, _line_end(text, end))
        if deeper is not None:
            yield deeper.span("reason")
    for start, end in zones:
        yield from (found.span("reason") for found in _REASON_LABEL.finditer(text, start, _line_end(text, end)))
    first = min((place.heading.start for place in outline.places), default=len(text))
    for begin, end in ((0, first), *zones):
        for found in _ROW.finditer(text, begin, _line_end(text, end)):
            start, stop = found.span("reason")
            yield from ((at, at + len(cell)) for at, cell in _cells(text, start, stop) if _is_told(cell))


def _footnotes(text: str, outline: MeetingOutline, absent: Sequence[Place]) -> Iterator[Place]:
    """The notes below to which a mark behind the name of somebody absent points."""
    bare = _EMPHASIS.sub(lambda found: " " * len(found[0]), text) if "*" in text else text
    names = [(start, end + _MARKED) for start, end in absent]
    lists = [found.span() for found in _ABSENT_LINE.finditer(text)]
    marks = {mark[1] for place in (*names, *lists) for mark in _MARK_BEHIND.finditer(bare, *place)}
    first = min((place.heading.start for place in outline.places), default=len(text))
    last = _foot_of(text)
    for mark in sorted(marks):
        numbered = mark[0] in "([" or mark.isdigit()
        sign = re.escape(mark)
        if mark[0] in "([":  # "(a)" in the list, "a." below it
            sign = rf"(?:{sign}|{re.escape(mark[1:-1])}(?=[.)]))"
        note = re.compile(
            rf"(?:(?<![^\n])|(?<=[|\t]))[ \t|>_\\]*{sign}(?![*\d])[.:)]?[ \t]*"
            rf"(?P<reason>[^\n]{{{_SHORTEST},}})"
        )
        notes = list(note.finditer(bare))
        if len(notes) > _MOST_NOTES:  # bullets, and no notes
            continue
        for found in notes:
            near = any(0 <= found.start() - end < _NEAR for _, end in lists)
            if (not numbered or found.start() < first or found.start() >= last or near) and _is_told(found["reason"]):
                yield found.span("reason")


def _entries_at_the_foot(text: str, outline: MeetingOutline) -> Iterator[Place]:
    """What notes below all else say, each behind a mark and a name, where all of them are of people who were away."""
    foot = _foot_of(text)
    entries = list(_FOOT_ENTRY.finditer(text, foot))
    away = {one.name.split()[-1] for one in outline.attendees if one.name and one.status in ("apologies", "absent")}
    if all(entry["who"].split()[-1] in away for entry in entries) and not _OF_TASKS.search(text, foot):
        for entry in entries:
            if not (is_organisation(entry["told"]) or is_business(entry["told"])):
                yield entry.span("told")


def _cells(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for cell in re.compile(r"[^|\t\n]*\w[^|\t\n]*").finditer(text, start, end):
        yield cell.start(), cell[0].strip()


def _is_told(cell: str) -> bool:
    """Whether a cell tells something, and is no mark of another column, nor an organisation."""
    return len(cell) > _LONGEST_MARK and not (is_organisation(cell) and is_capitals(cell))


def _foot_of(text: str) -> int:
    at = len(text.rstrip())
    for _ in range(_FOOT):
        at = text.rfind("\n", 0, max(at, 0))
    return max(at, 0)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
