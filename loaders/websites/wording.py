"""What the words of a link, or around it, say: minutes, something else that councils publish, or nothing."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from typing import Literal
from urllib.parse import unquote, urlsplit

from loaders.parsing.forms import find_dates

Said = Literal["minutes", "other"]
MINUTES = re.compile(
    r"\b(?:minutes?(?!['’]?\s*(?:silence|walk|drive|read|talk|template))|mins|cofnodion|"
    r"notes? of (?:the |a )?(?:[a-z]+ )?meeting)\b",
    re.I,
)
# What councils publish beside minutes, often on the same page.
OTHER = re.compile(
    r"\b(?:agendas?|summons|notices?|reports?|accounts?|audit\w*|agar|budgets?|precepts?|payments?|finance|financial|"
    r"receipts|expenditure|invoices?|polic(?:y|ies)|procedures?|standing orders|regulations?|terms of reference|"
    r"newsletters?|appendi(?:x|ces)|annex(?:es)?|attachments?|presentations?|plans?|maps?|forms?|registers?|"
    r"correspondence|letters?|papers|supporting documents|(?:reports?|agenda|public) pack|"
    r"vacanc(?:y|ies)|elections?|planning "
    r"applications?|invitation|dates of meetings|calendar|timetable|rhaglen|agenda)\b",
    re.I,
)
YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
# The words of links to lists by time: "2023", "Minutes 2022/23", "Archive", "Older posts", "May 2021".
PERIODS = frozenset(
    """council parish town community full meeting meetings minutes agendas agenda and of the for from archive archived
    archives previous past older earlier year years posts january february march april may june july august september
    october november december to onwards""".split()
)
BACKWARDS = frozenset({"archive", "archived", "archives", "previous", "past", "older", "earlier"})
_BELONGS = re.compile(r"\s*(?:to|for|of)\s", re.I)
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?([0-2]\d|3[01])(?!\d)")
_SPACED = re.compile(r"(?<!\d)([0-3]?\d)[-_. ]([01]?\d)[-_. ]((?:19|20)?\d\d)(?!\d)")
_UPLOADED = re.compile(r"/uploads/((?:19|20)\d\d)/")


def said_by(words: str) -> Said | None:
    """What words say. "Agenda and minutes" are minutes, an "Appendix to the minutes of 4 May" is none."""
    minutes, other = MINUTES.search(words), OTHER.search(words)
    if minutes is None:
        return None if other is None else "other"
    belongs = other is not None and other.start() < minutes.start() and _BELONGS.match(words, other.end())
    return "other" if belongs else "minutes"


def is_period(words: str) -> bool:
    """Whether words name nothing but a time: the list of a year's minutes, or of older ones."""
    parts = re.findall(r"[a-z]+|[0-9]+", words.casefold())
    years = [part for part in parts if YEAR.fullmatch(part)]
    known = all(part in PERIODS or YEAR.fullmatch(part) or (part.isdigit() and len(part) <= 2) for part in parts)
    return bool(known and (years or BACKWARDS.intersection(parts)))


def first_said(sources: Iterable[str]) -> Said | None:
    """What the first of several words say that say anything: a link's own before those around it."""
    return next((said for words in sources if (said := said_by(words)) is not None), None)


def day_of(sources: Iterable[str]) -> datetime.date | None:
    """The first day that words name; in names of files also as 2021-05-04, 20210504 and 04-05-2021."""
    for words in sources:
        for found in find_dates(words):
            if found.value is not None:
                return found.value
        if (match := _COMPACT.search(words)) is not None:
            year, month, day = map(int, match.groups())
        elif (match := _SPACED.search(words)) is not None:
            day, month, year = map(int, match.groups())
            year += 2000 if year < 100 else 0
        else:
            continue
        try:
            return datetime.date(year, month, day)
        except ValueError:
            continue
    return None


def name_of(address: str) -> str:
    """The name of the file or page at an address, as words: hyphens and the like are spaces."""
    path = unquote(urlsplit(address).path).rstrip("/")
    return re.sub(r"[-_+]+", " ", re.sub(r"\.[A-Za-z]{2,5}$", "", path.rpartition("/")[2]))


def year_of_upload(address: str) -> int | None:
    """The year in which WordPress took a file, which no meeting in it can be behind."""
    found = _UPLOADED.search(address)
    return int(found.group(1)) if found else None
