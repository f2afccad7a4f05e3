"""When a task is due: the words that tell it, and the date where the meeting's own date settles it."""

from __future__ import annotations

import datetime
import re

from loaders.parsing.forms import DATE, MONTH, find_dates

_MEETING = (
    r"(?:(?:[A-Z][\w&]*\s+){0,3}(?:board\s+|committee\s+|council\s+|"
    r"parish\s+council\s+|partnership\s+)?(?:meetings?|agenda|AGM|session)|"
    r"bulletin|newsletter|edition|update|report|board|committee|quarter|"
    r"month|week|year|term)"
)
DUE = re.compile(
    rf"""(?:
      \b(?P<lead>by|before|after|until|no\ later\ than|in\ advance\ of|ahead\ of|prior\ to|in\ time\ for|at|to|
        for|in|on|during|from)\ (?:the\ )?(?:end\ of\ )?(?:(?:early|mid|late|beginning\ of|start\ of)[\ -])?
        (?P<what>(?:next|following|subsequent|forthcoming)\ (?i:{_MEETING})
          | (?i:{DATE.pattern.strip()})
          | (?i:{MONTH})(?:\ (?:19|20)\d\d|\ (?i:meeting|board|committee|agenda|deadline|AGM))?\b(?!\ \d)
          | (?:January|February|March|April|May|June|July|August|September|October|November|
            December)\ \w+\ meeting
          | (?:\d+|a|one|two|three|four|six|twelve)\ (?:days?|weeks?|months?|years?)(?:'\ time|\ time)?\b
          | this\ (?:municipal\ |financial\ |academic\ |calendar\ )?(?:year|month|week)
          | future\ meetings?
          | (?:autumn|summer|spring|winter|Autumn|Summer|Spring|Winter)(?:\ term)?(?:\ \d{{4}})?
          | (?:Christmas|Easter|year\ end|financial\ year)
          | (?:\w+\ )?deadline
        )
      | \b(?P<alone>(?:at\ )?(?:the\ )?next\ (?i:{_MEETING})\b|twice\ a\ year|within\ (?:the|a|one|two|
        \d+)\ (?:days?|weeks?|months?|fortnight)|asap|ASAP|as\ soon\ as\ possible|immediately|
          early\ (?i:{MONTH})|(?:next|this)\ (?:week|month|year)|each\ (?:meeting|month|quarter)|ongoing)
    )""",
    re.X,
)
DUE_LABEL = re.compile(
    r"^\s*(?:due(?:\s+(?:date|by))?|deadline|by\s+when|target\s+date|"
    r"timescale|complete\s+by)\s*[:\-–]\s*(?P<what>.{2,60}?)\s*\.?$",
    re.I,
)


def find_due(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """The words in ``text[start:end]`` that tell when a task is due, with their place; the last of several."""
    best: tuple[int, int] | None = None
    for match in DUE.finditer(text, start, end):
        lead, what = match.group("lead"), match.group("what")
        if (
            what
            and lead in ("at", "to", "for", "on", "in", "during", "from")
            and re.match(r"\d|(?:mon|tue|wed|thu|fri|sat|sun)", what, re.I)
            and lead in ("at", "to", "for", "from")
        ):
            continue
        if what and lead == "on" and not re.search(r"\bnext\b|\d", what):
            continue
        if (
            what
            and lead in ("for", "to")
            and not re.search(r"next|following|forthcoming|meeting|agenda|deadline", what)
        ):
            continue
        if what and lead in ("from", "during"):
            continue
        begin = match.end("lead") if what else match.start("alone")
        if lead in ("after", "in advance of", "before") and what:
            begin = match.start("lead")
        begin += len(re.match(r"\s*(?:the\s+)?(?=\w)", text[begin : match.end()]).group())  # type: ignore[union-attr]
        stop = match.end() - (1 if text[match.end() - 1] == "." else 0)
        best = (begin, stop)
        if what and re.search(r"next|\d", what):
            break
    if best is None:
        return None
    return " ".join(text[best[0] : best[1]].split()), best[0], best[1]


def due_date(words: str, meeting: datetime.date | None, following: datetime.date | None) -> datetime.date | None:
    """The date that due words mean, where they settle one: a printed date, or the next meeting's date where known."""
    for found in find_dates(words):
        if found.value is not None:
            return found.value
        if meeting is not None:
            value = found.in_year(meeting.year)
            if value is not None and value < meeting:
                value = found.in_year(meeting.year + 1)
            return value
    if re.search(r"\bnext\s+(?:\w+\s+){0,3}(?:meeting|agenda)", words, re.I):
        return following
    return None
