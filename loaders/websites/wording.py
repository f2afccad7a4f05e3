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
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:\s*[/–-]\s*((?:19|20)?\d\d)(?!\d))?")
# Titles of posts that say of a day only that there was a meeting.
_OF_MEETINGS = frozenset(
    """council parish town community full ordinary extraordinary annual general special meeting committee of the on
    held at pm am mon tue tues wed thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
    th st nd rd pc""".split()
)
# Addresses of download managers, which show no file's name.
_DOWNLOAD = re.compile(
    r"/(?:downloads?|sdm_downloads|wpdm-package|dlm_download)/[^/?]+/?(?:\?|$)|"
    r"[?&](?:download(?:_?id)?|wpdmdl|sdm_process_download|ddownload|wpfb_dl|dlm_download|attachment_id|fileid)=",
    re.I,
)
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


def day_under(own: Iterable[str], heads: Iterable[str]) -> datetime.date | None:
    """The day that a link's own words name, or else those over it; a day without its year is of the year over it."""
    own, heads = tuple(own), tuple(heads)
    if (named := day_of(own)) is not None:
        return named
    for at, words in enumerate((*own, *heads)):
        if (found := day_of((words,))) is not None:
            return found
        if (bare := next(iter(find_dates(words)), None)) is not None:
            years = (_year_over(each, bare.month) for each in (words, *heads[max(0, at + 1 - len(own)) :]))
            year = next((year for year in years if year is not None), None)
            return bare.in_year(year) if year else None  # 0 is a year that may be either of two
    return None


def _year_over(words: str, month: int) -> int | None:
    """The year of a month under such words; 0 for one that a year of councils, of tax or of schools tells otherwise."""
    found = _YEARS.search(words)
    if found is None:
        return None
    first, second = int(found[1]), found[2]
    if second is None:
        return first
    if int(second) % 100 != (first + 1) % 100:
        return 0
    return first if month >= 9 else first + 1 if month <= 3 else 0


def is_meeting(words: str) -> bool:
    """Whether words name a day and nothing but that a board met on it: the title of a post that holds its minutes."""
    parts = re.findall(r"[a-z]+", words.casefold())
    said = any(find_dates(words)) or day_of((words,)) is not None
    return said and all(part in _OF_MEETINGS or part in PERIODS for part in parts)


def is_download(address: str) -> bool:
    """Whether an address is of a download manager: a file that no ending shows."""
    return _DOWNLOAD.search(address) is not None


def name_of(address: str) -> str:
    """The name of the file or page at an address, as words: hyphens and the like are spaces."""
    path = unquote(urlsplit(address).path).rstrip("/")
    return re.sub(r"[-_+]+", " ", re.sub(r"\.[A-Za-z]{2,5}$", "", path.rpartition("/")[2]))


def year_of_upload(address: str) -> int | None:
    """The year in which WordPress took a file, which no meeting in it can be behind."""
    found = _UPLOADED.search(address)
    return int(found.group(1)) if found else None
