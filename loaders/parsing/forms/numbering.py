"""Numbers that lead an agenda item's heading: the schemes in which boards count.

Each scheme yields a *series* (what stays the same from item to item) and a place in it, so that a chain of items can
be told from dates, sums, references and lists.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


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


_CLOSE = r"(?P<close>\\?[.)\]:](?=\s|$|[A-Z‘“\"(])|[ \t]*[-–—:][ \t]+|(?=[ \t]|$|\n))"
SCHEMES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "code",
        re.compile(
            rf"(?P<fixed>[A-Z][A-Za-z&]{{0,7}}[/ .-]\d{{2,4}}(?:-\d{{2,4}})?[/-]\s?)(?P<n>\d{{1,4}})(?![\d/]){_CLOSE}"
        ),
    ),
    ("code", re.compile(rf"(?P<fixed>[A-Z][A-Za-z&]{{0,7}}[ /.-]?\s?)(?P<n>\d{{1,4}})/(?P<year>\d{{2,4}}){_CLOSE}")),
    ("code", re.compile(rf"(?P<fixed>[A-Z][A-Z&]{{0,7}}[ .-]?)(?P<n>\d{{1,3}})(?![\d/.]){_CLOSE}")),
    (
        "dated",
        re.compile(
            r"(?P<fixed>(?P<yy>\d{2,4})(?P<sep>[/.-])(?P<mm>\d{1,2}))(?:[/.-])\s?(?P<n>\d{1,3})(?!\d|"
            r"[/.-]\d)\s*[.):\-–]?\s*"
        ),
    ),
    ("of-year", re.compile(rf"(?P<n>\d{{1,4}})\s?/\s?(?P<fixed>(?:19|20)?\d{{2}}(?:[/-]\d{{2}})?)(?!\d|/\d){_CLOSE}")),
    ("in-year", re.compile(rf"(?P<fixed>(?:19|20)?\d{{2}}(?:[-]\d{{2}})?)\s?/\s?(?P<n>\d{{1,4}})(?!\d|/\d){_CLOSE}")),
    ("decimal", re.compile(rf"(?P<fixed>\d{{1,3}}(?:\.\d{{1,2}})?)\.(?P<n>\d{{1,2}})(?!\d|\.\d|/\d|%){_CLOSE}")),
    (
        "plain",
        re.compile(
            rf"(?:(?:agenda\s+)?item\s+(?:no\.?\s*)?)?(?P<n>\d{{1,4}})(?![\d/%]|"
            rf"\.\d|,\d|:\d|\s?[ap]m\b|st\b|nd\b|rd\b|th\b){_CLOSE}",
            re.I,
        ),
    ),
)
# How every scheme begins: most lines of a page don't.
BEGINS = re.compile(r"(?:[A-Z][A-Za-z&]{0,7}[/ .-]?\s?|(?i:(?:agenda\s+)?item\s+(?:no\.?\s*)?))?\d")
REACH = 60  # characters in which a number and its punctuation stand
ITEM = re.compile(r"^(?:agenda\s+)?item\s+(?:no\.?\s*)?", re.I)
NOT_CODE = re.compile(r"(?:section|actions?|item|page|para|appendix|form|paragraph|sch|part)(?![a-z])", re.I)
MONTH_NEXT = re.compile(
    r"\s*(?:st|nd|rd|th)?\s*(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?!\s+(?:be|have|not))",
    re.I,
)


def numberings(text: str, start: int, end: int) -> list[Numbering]:
    """The ways in which ``text[start:end]`` may begin with an item's number, most specific first."""
    found: list[Numbering] = []
    stop = min(end, start + REACH)
    if not BEGINS.match(text, start, stop):
        return found
    for scheme, pattern in SCHEMES:
        match = pattern.match(text, start, stop)
        if not match:
            continue
        groups = match.groupdict()
        place = int(groups["n"])
        close = groups.get("close") or ""
        fixed = "".join((groups.get("fixed") or "").split())
        if scheme == "plain":
            if MONTH_NEXT.match(text, match.end("n"), end) or place > 2500:
                continue
            if 1900 <= place <= 2100 and not close.strip():
                continue
        elif scheme == "code":
            if NOT_CODE.match(fixed):
                continue
            fixed += "*" + (groups.get("year") or "")
        elif scheme == "dated":
            month = int(groups["mm"])
            if not 1 <= month <= 12:
                continue
            fixed = f"{groups['yy']}/{month:02d}"
        printed = " ".join(
            text[
                start : match.end("year")
                if groups.get("year")
                else max(match.end("n"), match.end("fixed") if "fixed" in groups else 0)
            ].split()
        )
        if scheme == "dated":
            printed = re.sub(r"[.-]", groups["sep"], printed)  # one separator slipped: 15/09.12
        printed = ITEM.sub("", printed)
        found.append(
            Numbering(
                printed,
                (scheme, fixed),
                place,
                start,
                match.end(),
                bool(close.strip()) or "\t" in close or scheme != "plain",
            )
        )
    return found
