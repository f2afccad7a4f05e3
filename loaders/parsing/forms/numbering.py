"""Numbers that lead an agenda item's heading: the schemes in which boards count.

Each scheme yields a *series* (what stays the same from item to item) and a place in it, so that a chain of items can
be told from dates, sums, references and lists.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.parsing.words import alternatives, days


@dataclass(frozen=True)
class Numbering:
    """A number as read at the start of a line.

    ``printed`` without punctuation around it and with white space collapsed; ``series`` names the scheme and its fixed
    part; ``place`` grows from item to item; ``start`` is where it begins, ``end`` the offset behind number and
    punctuation; ``marked`` tells that punctuation or a tab sets the number off.
    """

    printed: str
    series: tuple[str, str]
    place: int
    start: int
    end: int
    marked: bool = True


# What sets a number off from its heading: "1.", "1)", "1 -", "1:", or white space alone.
_CLOSE = r"(?P<close>\\?[.)\]:](?=\s|$|[A-Z‘“\"(])|[ \t]*[-–—:][ \t]+|[ \t]+/[ \t]+(?=[A-Z])|(?=[ \t]|$|\n))"
# The most specific first, because a later scheme would match a part of an earlier one's number.
SCHEMES: tuple[tuple[str, re.Pattern[str]], ...] = (
    # "HWB/22/23-14", "PC 2022/014", "FC24-12"
    (
        "code",
        re.compile(
            rf"(?P<fixed>[A-Z][A-Za-z&]{{0,7}}[/ .-]?\d{{2,4}}(?:[-/]\d{{2,4}})?[/-]\s?)"
            rf"(?P<n>\d{{1,4}})(?![\d/]){_CLOSE}"
        ),
    ),
    # "091124/3", item 3 of the meeting on 9 November 2024
    ("code", re.compile(rf"(?P<fixed>\d{{6}}/)(?P<n>\d{{1,3}})(?![\d/]){_CLOSE}")),
    # "C14/2022", "Min 14/22"
    (
        "code",
        re.compile(
            rf"(?P<fixed>[A-Z][A-Za-z&]{{0,7}}[ /.-]?\s?)(?P<n>\d{{1,4}})/(?P<year>\d{{2,4}}(?:-\d{{2,4}})?){_CLOSE}"
        ),
    ),
    # "CMD.14.20", item 14 of 2020
    ("code", re.compile(rf"(?P<fixed>[A-Z]{{2,6}}\.)(?P<n>\d{{1,4}})\.(?P<year>\d{{2,4}})(?![\d./]){_CLOSE}")),
    # "B.1145", a minute of a board that numbers on through the years
    ("code", re.compile(rf"(?P<fixed>[A-Z]{{1,4}}[./])(?P<n>\d{{4}})(?![\d/]|\.\d){_CLOSE}")),
    # "PL 14", "C14", "PC/12", "PC12."; "AP 14" is the number of an action point
    ("code", re.compile(rf"(?P<fixed>(?!AP[ ./-]?\d)[A-Z][A-Z&]{{0,7}}[ ./-]?)(?P<n>\d{{1,3}})(?![\d/]|\.\d){_CLOSE}")),
    # "15/09/12", item 12 of September 2015; "09.15.12", with the month before the year
    (
        "dated",
        re.compile(
            r"(?P<fixed>(?P<yy>\d{2,4})(?P<sep>[/.-])(?P<mm>\d{1,2}))(?:[/.-])\s?(?P<n>\d{1,3})(?!\d|"
            r"[/.-]\d)\s*[.):\-–]?\s*"
        ),
    ),
    # "14/2022", "14/22-23", "Item 14/22"; "14/0322", item 14 of March 2022; "14a/22", a part of item 14
    (
        "of-year",
        re.compile(
            r"(?P<n>\d{1,4})(?:[a-z]|\s?)/\s?"
            rf"(?P<fixed>(?:(?:19|20)?\d{{2}}|(?:0[1-9]|1[0-2])\d{{2}})(?:[/-]\d{{2}})?)(?!\d|/\d){_CLOSE}"
        ),
    ),
    # "2022/14"
    ("in-year", re.compile(rf"(?P<fixed>(?:19|20)?\d{{2}}(?:[-]\d{{2}})?)\s?/\s?(?P<n>\d{{1,4}})(?!\d|/\d){_CLOSE}")),
    # "4.0", whose sub-items are "4.1" and "4.2"
    ("plain", re.compile(rf"(?P<n>\d{{1,2}})(?P<zero>\.0)(?![\d.%/]){_CLOSE}")),
    # "4.2", "4.2.1"
    ("decimal", re.compile(rf"(?P<fixed>\d{{1,3}}(?:\.\d{{1,2}})?)\.(?P<n>\d{{1,2}})(?!\d|\.\d|/\d|%){_CLOSE}")),
    # "4": no sum, share, time or day
    (
        "plain",
        re.compile(
            rf"(?P<n>\d{{1,5}})(?![\d/%]|"
            rf"\.\d|,\d|:\d|\s?[ap]m\b|st\b|nd\b|rd\b|th\b){_CLOSE}",
            re.I,
        ),
    ),
    # "(4)"
    ("bracketed", re.compile(r"\((?P<n>\d{1,3})\)[.:]?(?=\s|$)")),
    # "IV.", "iv)": the letters are a number
    ("roman", re.compile(r"(?P<n>[IVXL]{1,7}|[ivxl]{1,7})[.)](?=\s|$)")),
    # "A.", "b)": the letter's place in the alphabet
    ("letter", re.compile(r"(?P<n>[A-Z]|[a-z](?=\)))[.)](?=\s|$)")),
)
# The words before a number that are no part of it: "Agenda item no. 4", "Minute 14/22".
CALLED = re.compile(
    r"(?:(?i:(?:agenda\s+)?item)|(?:Minute|MINUTE)(?=\s+(?:N[oO]\b|Number|NUMBER|\d)))\s+(?i:(?:no\b|number\b)\.?:?\s*)?"
)
# A number of several parts within brackets, "(26/19)"; one of one part, "(4)", is a scheme of its own.
IN_BRACKETS = re.compile(r"[(\[](?=[A-Za-z\d][\w /.-]{2,20}[)\]])")
# How every scheme begins: most lines of a page don't.
BEGINS = re.compile(
    r"(?:[A-Z][A-Za-z&]{0,7}[/ .-]?\s?|[(\[](?:[A-Z]{1,6}[/ .-]?)?)?\d"
    r"|(?:[IVXLivxl]{1,7}|[A-Za-z])[.)](?=\s|$)"
)
OF_PARTS = frozenset({"code", "dated", "of-year", "in-year", "decimal"})  # schemes whose numbers may stand in brackets
CLOSED = re.compile(r"[)\]]\s*$")
REACH = 60  # characters in which a number and its punctuation stand
LAST_PLACE = 99999  # minutes that are numbered on through the years: a plain number above it counts no items
MONTHS = range(1, 13)
YEARS = range(1900, 2101)  # a plain number without punctuation that is more likely a year
# Letters before a number that are no code of a board: "Section 4", "page 4".
NOT_CODE = re.compile(r"(?:section|actions?|item|page|para|appendix|form|paragraph|sch|part)(?![a-z])", re.I)
# A day, not a number: "4 May", "4th June"; but "4 May be" may be a heading.
MONTH_NEXT = re.compile(
    rf"\s*(?:st|nd|rd|th)?\s*{alternatives(days.MONTH_NAMES, days.MISSPELT_MONTHS)}\b(?!\s+(?:be|have|not))", re.I
)
# A separator that slipped: "15/09.12".
SLIPPED = re.compile(r"[.-]")


ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


def numberings(text: str, start: int, end: int) -> list[Numbering]:
    """The ways in which ``text[start:end]`` may begin with an item's number, most specific first."""
    found: list[Numbering] = []
    stop = min(end, start + REACH)
    first = text[start : start + 1]
    called = CALLED.match(text, start, stop) if first in "AaIiM" else None
    begin = called.end() if called else start
    if not BEGINS.match(text, begin, stop):
        return found
    bracket = IN_BRACKETS.match(text, begin, stop) if text[begin] in "([" else None
    within = bracket.end() if bracket else begin
    for scheme, pattern in SCHEMES:
        at = begin if scheme == "bracketed" else within
        match = pattern.match(text, at, stop)
        if not match or (at != begin and (scheme not in OF_PARTS or not CLOSED.search(text, at, match.end()))):
            continue
        groups = match.groupdict()
        place = _place(scheme, groups["n"])
        if place is None:
            continue
        close = groups.get("close") or ""
        fixed = "".join((groups.get("fixed") or "").split())
        if scheme == "plain":
            if MONTH_NEXT.match(text, match.end("n"), end) or place > LAST_PLACE:
                continue
            if place in YEARS and not close.strip():
                continue
        elif scheme == "code":
            if NOT_CODE.match(fixed):
                continue
            fixed += "*" + (groups.get("year") or "")
        elif scheme == "dated":
            year, month = groups["yy"], groups["mm"]
            if int(month) not in MONTHS and int(year) in MONTHS:
                year, month = month, year
            if int(month) not in MONTHS:
                continue
            fixed = f"{year}/{int(month):02d}"
        elif groups["n"].islower():
            fixed = "small"
        printed = " ".join(
            text[
                (match.start("n") if scheme == "bracketed" else at) : match.end("year")
                if groups.get("year")
                else max(match.end(part) for part in ("n", "fixed", "zero") if groups.get(part) is not None)
            ].split()
        )
        if scheme == "dated" and groups["sep"] == "/":
            printed = SLIPPED.sub(groups["sep"], printed)
        found.append(
            Numbering(
                printed,
                (scheme, fixed),
                place,
                start,
                match.end(),
                bool(close.strip()) or "\t" in close or scheme != "plain" or groups.get("zero") is not None,
            )
        )
    return found


def _place(scheme: str, printed: str) -> int | None:
    """The place that a number stands for; None for letters that are no Roman number."""
    if scheme == "letter":
        return ord(printed.upper()) - ord("A") + 1
    if scheme != "roman":
        return int(printed)
    values = [ROMAN[letter] for letter in printed.upper()]
    place = sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))
    return place if _roman(place) == printed.upper() else None


def _roman(place: int) -> str:
    """A number up to 89 in Roman letters."""
    tens = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX")[place // 10] if 0 < place < 90 else ""
    return tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[place % 10]
