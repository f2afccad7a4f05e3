"""What stands beside the names of those who were there: why they came late, by screen, or are away from now on.

In a list of attendance brackets and what a dash sets off hold a role, an organisation, a time or a way of attending:
they stay. What is none of them, in small letters, is cut: it says how somebody is, and names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.parsing import MeetingOutline
from loaders.parsing.forms import is_organisation, is_role
from loaders.privacy.absence.entries import is_capitals
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import parts
from loaders.privacy.masking import Place

_BESIDE = re.compile(
    r"[(\[](?P<told>[^()\[\]\n]{3,120})[)\]]|(?<=\w)\s+[–—-]\s+(?P<dashed>[^\n,;().|\t]{3,90}(?:,[^\n,;().|\t]{3,90}){0,2})(?!\w)"
)
_BELOW = re.compile(r"\n(?:[ \t]*\n)?[ \t>*_-]*(?P<told>[a-z][a-z'’-]+(?:[ \t]+[a-z][a-z'’-]+){0,3})[ \t]*(?=\n|$)")
# How somebody attended: "by Zoom", "remotely", "via telephone", "non-voting", "minutes", "items 3 to 5 only".
_HOW = re.compile(
    r"\b(?:remote(?:ly)?|virtual(?:ly)?|online|zoom|teams|skype|webex|video\w*|phone|telephone|dial\w*|call|"
    r"link|person|hybrid|voting|"
    r"non-?voting|vote|minutes?|minuting|notes?|taker|taking|items?|agenda|meeting|part|only|observ\w+|visitor|"
    r"guest|speaker|"
    r"presenter|presenting|present|co-?opted|elected|appointed|acting|interim|temporary|designate|ex-?officio|"
    r"job\s*share|"
    r"substitut\w+|deputi\w+|represent\w+|behalf|place|for|from|until|arriv\w+|left|joined|late|early|am|pm|"
    r"noon|by|via|at|to|of|"
    r"the|a|an|and|as|in|on|also|was|who|née|nee|formerly|previously|known|new|first|last|apologies|absent|retir\w+|"
    r"chair\w*|clerk\w*|members?|non-?members?|staff|parent\w*|teach\w+|trustees?|governors?|directors?|"
    r"officers?|support|ward|"
    r"associate|community|local|authority|foundation|public|press|resident\w*|volunteer|lead|advis\w+|invited|"
    r"invitee|proxy|"
    r"he|she|him|her|his|they|them|their|hers|theirs)\b|[\d\W_]+",
    re.I,
)
_WHY = re.compile(
    r"\b(?:because|due\s+to|owing\s+to|as\s+(?:he|she|they)|(?:after|from)\s+(?:his|her|an?)|feeling|having|"
    r"with\s+(?:his|her|an?)|stuck|"
    r"(?:on|off|in)\s+\w+\s+leave|until\s+(?:he|she)|to\s+(?!(?:the|an?|items?|part|end|take|observe|speak|present|vote|join|give|deliver|make|report|record|advise|"
    r"answer|minute|represent|allow|chair|\d+)\b)[a-z]{3,}\s|for\s+(?:an?|"
    r"his|her)|for\s+(?!(?:the|items?|part|agenda)\b)[a-z]+$)",
    re.I,
)
# "Name | Present | Reason for absence"
_REASON_HEAD = re.compile(
    r"(?<![^\n])[^\n]*[|\t][ *_]*(?:(?P<sure>reasons?(?:\s+(?:for|of)\s+(?:absence|apologies))?|"
    r"(?:if\s+not,\s+)?why(?:\s+absent)?|cause)|comments?|remarks?|notes?)[ *_]*"
    r"(?P<after>(?:[|\t][^\n]*)?)(?=\n|$)",
    re.I,
)
_ROW = re.compile(r"\n(?:[ \t]*\n)?(?P<cells>[^\n]*[|\t][^\n]*)")
# "present to take notes", "left after item 7": whatever follows
_IS_HOW = re.compile(r"\s*(?:(?:not\s+)?present|left|arriv|join|in\s+attendance|available|[ivx]+$)", re.I)
_STILL_ON = re.compile(
    r"\b(?:from|with)\s+(?:the|an?|his|her)\s+(?!(?:item|start|beginning|meeting|chair|office|floor)\b)[a-z]+|\bafter\s+"
    r"(?!(?:the|items?|minutes?|agenda|part|his|her|this|that|which|apologies|votes?|questions|lunch|presentations?|reports?|public|discussion|speaking|adjournment)\b)[a-z]+\b"
)
_FROM_WHERE = re.compile(
    r"\b(?:zoom|teams|skype|webex|phone|telephone|video\w*|screen|link|remotely|online)\s+(?P<told>from\s+\S.*)", re.I
)
# "Dan Field: laryngitis", "Dan Field" and below it "arthritis", on a list that nothing calls one of the absent
_STRAIGHT_BEHIND = re.compile(
    r"[ \t*_]*(?:[:(=–—-]|\n)[ \t>*_(-]*(?P<told>[a-z][\w'’-]*(?:[ \t]+[\w'’-]+){0,4})[ \t.)*_]*(?=[\n;,]|\Z)"
)
_NO_PERSON = re.compile(
    r"\b(?:report|budget|expenditure|data|plan|fund|area|park|road|link|street|school|hall|account)\b", re.I
)
_SMALL = re.compile(r"(?<![\w'’-])[a-z]{3}")
NEAR = 120  # characters behind a name in which what is beside it stands
LONGEST_REMARK = 60  # characters of a remark on somebody absent
_ATTENDANCE = re.compile(r"apolog|absent|attend|present|here|status", re.I)
_ABSENT_HEAD = re.compile(r"apolog|absent", re.I)
# "No, surfing", "A - at the dentist"
_MARK_AND_WHY = re.compile(
    r"(?:(?<=[|\t])|(?<![^\n]))[ ]*(?:No|N|A|X|x|✗|✘|Ab|Abs\.?|Absent|Apologies|Apols?\.?|AP|Ap|Not\s+present)"
    r"[ ]*[,;:(–—-]+[ ]*(?P<told>[^|\t\n)]{3,80})"
)
_LAST_HEAD = re.compile(
    r"(?<![^\n])[^|\t\n]*?(?P<gap> {2,}|,| / )(?:"
    r"(?P<sure>reasons?(?:\s+(?:for|of)\s+(?:absence|apologies))?|why|cause)|comments?|remarks?|notes?)[ ]*(?=\n)",
    re.I,
)
_LINE = re.compile(r"\n(?P<line>[^\n]+)")
_CELL = re.compile(r"(?:(?<=[|\t])|(?<![^\n]))[^|\t\n]*")


def remarks_apart(text: str, outline: MeetingOutline, named: Sequence[Place]) -> Iterator[Place]:
    """The places of remarks in lists of attendance that tell why, and of columns that do nothing else.

    ``named``: where people are named, on whatever list.
    """
    first = min((place.heading.start for place in outline.places), default=len(text))
    yield from _columns_of_reasons(text, first)
    yield from _last_columns(text, first)
    for mark in _MARK_AND_WHY.finditer(text, 0, first):
        row = text[text.rfind("\n", 0, mark.start()) + 1 : mark.start("told")]
        in_row = "|" in row.strip(" |") or "\t" in row.strip()
        if in_row and not (is_capitals(mark["told"]) or is_role(mark["told"].strip())):
            yield mark.span("told")
    for _, end in named:
        behind = _STRAIGHT_BEHIND.match(text, end, first) if end <= first else None
        if behind is not None and has_private(behind["told"], strong=True):
            yield behind.span("told")
        if end <= first:
            yield from _cells_of_illness(text, end)
    listed: list[tuple[int, int, str]] = [(one.start, one.end, one.name) for one in outline.attendees]
    lines = {text.rfind("\n", 0, start) for start, _, _ in listed}
    listed += [
        (at, end, text[at:end])
        for at, end in named
        if end <= first and text.rfind("\n", 0, at) in lines and not any(low <= at < high for low, high, _ in listed)
    ]
    starts = sorted(start for start, _, _ in listed)
    for one, end_of_name, name in listed:
        if one >= first or _NO_PERSON.search(name):
            continue
        line = text.find("\n", end_of_name)
        line = len(text) if line < 0 else line
        stop = min([line, end_of_name + NEAR, *(start for start in starts if start > one)])
        for found in _BESIDE.finditer(text, one, stop):
            for start, end in parts(text, *found.span(found.lastgroup or 0)):
                if _tells(text[start:end], set_off=bool(outline.places)):
                    yield start, end
        below = _BELOW.match(text, line)
        if below is not None and _tells(below["told"], set_off=False):
            yield below.span("told")


def _cells_of_illness(text: str, end: int) -> Iterator[Place]:
    """The cells behind somebody's name, at ``end``, that hold a word of illness: "Dan Field | Governor | Dialysis"."""
    line = text.find("\n", end)
    cells = list(_CELL.finditer(text, end, line if line >= 0 else len(text)))
    for cell in cells:
        if "\t" in text[end : cell.start()] or "|" in text[end : cell.start()]:
            if has_private(cell[0], strong=True) and not (is_role(cell[0].strip()) or is_organisation(cell[0])):
                yield cell.span()


def _columns_of_reasons(text: str, until: int) -> Iterator[Place]:
    """The cells below the head "Reason" of a table of attendance, and the remarks on those marked as absent in it."""
    for head in _REASON_HEAD.finditer(text, 0, until):
        if not (head["sure"] or _ATTENDANCE.search(head[0])):
            continue
        column, at = _columns(head[0]) - _columns(head["after"]), head.end()
        marks = {number for number, cell in enumerate(_CELL.finditer(head[0])) if _ABSENT_HEAD.search(cell[0])}
        while (row := _ROW.match(text, at)) and _columns(row["cells"]) == _columns(head[0]):
            cells = list(_CELL.finditer(text, *row.span("cells")))
            told = cells[column] if column < len(cells) else None
            if told is not None and told[0].strip(" |-:"):
                is_absent = any(cells[mark][0].strip(" |-") for mark in marks if mark < min(column, len(cells)))
                if head["sure"] or _is_remark(told[0], is_absent=is_absent):
                    yield told.span()
            at = row.end()


def _last_columns(text: str, until: int) -> Iterator[Place]:
    """The last column of a table drawn with blanks, commas or strokes, below a head such as "Reason"."""
    for head in _LAST_HEAD.finditer(text, 0, until):
        if not (head["sure"] or _ATTENDANCE.search(head[0])):
            continue
        drawn, at = head["gap"].strip() or "  ", head.end()
        while (row := _LINE.match(text, at)) and drawn in row["line"]:
            cell = row["line"].rstrip().rpartition(drawn)[2]
            begin = row.start("line") + len(row["line"].rstrip()) - len(cell)
            is_below = drawn.strip() or begin - row.start("line") > head.start("gap") - head.start()
            if is_below and (head["sure"] or _is_remark(cell, is_absent=True)):
                if not (is_capitals(cell) and is_organisation(cell)):
                    yield begin, begin + len(cell)
            at = row.end()


def _is_remark(cell: str, *, is_absent: bool) -> bool:
    """Whether a short remark tells why."""
    if len(cell) >= LONGEST_REMARK:
        return False
    if has_private(cell):
        return True
    one_word = cell.strip().isalpha() and not cell.strip().isupper()  # "Vasectomy" begins a cell, and is no name
    words = cell.strip()[:1].lower() + cell.strip()[1:] if one_word else cell
    return is_absent and not (is_capitals(words) or is_role(words)) and bool(_SMALL.search(_HOW.sub(" ", words)))


def _columns(row: str) -> int:
    return row.count("|") or row.count("\t")


def _tells(words: str, *, set_off: bool) -> bool:
    """Whether words beside a name tell why: with a word of private life, or one that leads to a reason.

    What is ``set_off`` in a list, in small letters, and is no way of attending, says how somebody is.
    """
    if is_capitals(words):
        return False
    if has_private(words) or _FROM_WHERE.search(words):
        return True
    if is_role(words):
        return False
    if _IS_HOW.match(words) is not None:
        return _STILL_ON.search(words) is not None or _WHY.search(words) is not None
    return words.lstrip()[:1].islower() and (
        _WHY.search(words) is not None or (set_off and _SMALL.search(_HOW.sub(" ", words)) is not None)
    )
