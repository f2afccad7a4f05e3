"""What stands on every page: heads, feet and watermarks, now and then the only place of day, body or state.

A head that names the meeting, its day or its body counts for the title where the text does not tell them; what says
that the minutes are a draft, or confirmed, counts wherever it is printed. A foot, or the title of a web site, may be
the only place that names the council: "Cabinet" alone tells nobody whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.formats.blocks import Block, flows
from loaders.parsing.forms import find_dates

TITLE_REACH = 1500  # characters within which minutes name their day
TITLE = re.compile(r"\b(?:minutes|meeting|board|committee|council|partnership|panel|forum)\b", re.I)


# Behind it stand dates of other meetings: "Present:", "Apologies".
LISTS_BEGIN = re.compile(r"^\W*(?:present|attendance|attendees|apologies|in\s+attendance)\b", re.I | re.M)
# "28/11/2026, 14:14", "2026-11-28, 2:14 p.m.", "28.11.26, 14:14": a day and time as browsers print them.
DAY_AND_TIME = (
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})\.?,?\s+"
    r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:\W{0,2}[AP]\.?\s?M\.?)?"
)
# "28/11/2026, 14:14  Agenda and minutes": what a browser prints above a page is the day of printing.
PRINTED_BY_BROWSER = re.compile(rf"^\W*{DAY_AND_TIME}(?:\s|$)", re.I)
# "Wexley Parish Council", "LONGMERE SCHOOLS FORUM": a line that is the name of a body, and nothing else.
BODY = re.compile(
    r"(?:(?:[A-Z][\w’'&.-]*|of|and|the|for|on|&|,)\s+){1,7}(?:(?i:council|board|committee|trust|partnership|panel|forum|"
    r"commission|authority|governors|cabinet|association|federation|school|academy|alliance))\W*"
)
# A page's number, in which heads differ.
PAGE_AT_END = re.compile(r"\s*\d{1,3}$")
LONGEST_NAME = 90
# "DRAFT", "Draft v2", "DRAFT MINUTES", "Unconfirmed", "Minutes subject to approval": a line that tells the state.
_WHICH = r"(?:draft|(?:un-?)?(?:confirmed|approved|ratified))"
_STATE = re.compile(
    rf"\W*draft\W*(?:v(?:ersion)?\W*[\d.]+\W*)?|\W*draft\W+(?:not\s+yet|(?:yet\s+)?to\s+be|until|awaiting|pending)\b.{{0,60}}|\W*un-?(?:confirmed|approved|ratified)\W*"
    rf"|.{{0,30}}\b{_WHICH}\s+(?:\w+\s+){{0,2}}(?:minutes|notes)\b.{{0,30}}|(?:minutes|notes)\s*[-–—:(]+\s*{_WHICH}\b.{{0,30}}"
    r"|.*\bsubject\s+to\s+(?:\w+\s+){0,2}(?:approval|confirmation|ratification)\b.*",
    re.I,
)
# "D R A F T", "DRAFTMINUTES": a watermark, whose letters may stand apart or lie aslant without spaces.
_MARK = re.compile(r"(?:(?P<state>draft|(?:un-?)?(?:confirmed|approved))(?:minutes|copy|only|v[\d.]+)?)+", re.I)


def tells_state(line: str) -> bool:
    """Whether a line says nothing but that the minutes are a draft, or confirmed."""
    return len(line) <= LONGEST_NAME and _STATE.fullmatch(line.strip()) is not None


def states_told(lines: Iterable[str], marks: Iterable[str]) -> list[str]:
    """Of heads, feet and watermarks what says that the minutes are a draft, or confirmed: each once, and in a line.

    A watermark that says so is that one word: the state it tells is that of the whole document.
    """
    told = [line.strip() for line in lines if tells_state(line)]
    for mark in marks:
        if found := _MARK.fullmatch(re.sub(r"[\s\0]+", "", mark)):
            told.append(found["state"])
        elif tells_state(mark):
            told.append(mark.strip())
    return list({_without_page(line).casefold(): line for line in reversed(told)}.values())[::-1]


def _without_page(line: str) -> str:
    """A head without its page's number, in which heads differ."""
    return PAGE_AT_END.sub("", " ".join(line.split()))


def heads_worth_keeping(heads: Iterable[str], blocks: Iterable[Block]) -> list[str]:
    """Of the lines at the head of pages those that name the meeting, its day or its body, where the text doesn't."""
    alike = {_without_page(line): line for line in reversed(list(heads))}
    lines = [line for line in reversed(alike.values()) if not PRINTED_BY_BROWSER.match(line)]
    beginning = _beginning(blocks)
    lists = LISTS_BEGIN.search(beginning)
    title = beginning[: lists.start()] if lists else beginning
    if any(any(find_dates(line)) for line in lines) and not any(day.year_given for day in find_dates(title)):
        return [line for line in lines if TITLE.search(line) or any(find_dates(line)) or _names_a_body(line)]
    said = beginning.casefold()
    return [line for line in lines if _names_a_body(line) and line.strip().casefold() not in said]


def _beginning(blocks: Iterable[Block]) -> str:
    beginning = ""
    for block in blocks:
        beginning += "\n".join(line for flow in flows([block]) for line in flow.lines) + "\n"
        if len(beginning) > TITLE_REACH:
            break
    return beginning[:TITLE_REACH]


# "Wexley Borough Council", with the name of its place; what stands beside it is parted by a mark, or a page's number.
_COUNCIL = re.compile(r"(?:(?:[A-Z][\w’'&.-]*|of|and|the|upon|on|in|with|cum)\s+){1,7}(?i:council|authority|trust)")
_BESIDE_IT = re.compile(
    r"\s*[|•·»\t]\s*|\s{2,}|\s+[–—-]+\s+|,\s+|:\s+|\s*\bpage\s+\d+.*$|\s+\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?\s*$", re.I
)
_KINDS = frozenset(
    "the a of and full parish town community city county district borough unitary metropolitan local royal nhs".split()
)
_NO_COUNCIL = frozenset(
    """agenda arts by church draft for home meeting meetings minutes notes our parochial papers research school sports
    staff student welcome works young youth your""".split()
)


def council_named(line: str) -> str | None:
    """The council, with the name of its place, that a foot of pages or the title of a site names, if any."""
    for piece in filter(None, _BESIDE_IT.split(line)):
        words = piece.strip().casefold().split()
        telling = [word for word in words[:-1] if word not in _KINDS]
        if telling and not _NO_COUNCIL & set(words) and _COUNCIL.fullmatch(piece.strip()):
            return " ".join(piece.split())
    return None


def council_above(lines: Iterable[str], blocks: Iterable[Block]) -> list[str]:
    """The council that feet or titles name first, where the beginning of the text names none: one line, or no line."""
    named = next(filter(None, map(council_named, lines)), None)
    return [named] if named is not None and not _tells_its_council(_beginning(blocks)) else []


def _tells_its_council(text: str) -> bool:
    """Whether a text names a council by its place: "Wexley Borough Council", "the Borough of Wexley"."""
    for found in re.finditer(
        r"((?:[A-Z][\w’'&-]*\s+){1,7})(?i:council|authority|trust)\b|\b(?i:borough|city|county|parish|council)\s+of\s+[A-Z]",
        text,
    ):
        words = {word.casefold() for word in (found[1] or "named").split()}
        if words - _KINDS - _NO_COUNCIL:
            return True
    return False


def _names_a_body(line: str) -> bool:
    return len(line) <= LONGEST_NAME and BODY.fullmatch(line.strip()) is not None
