"""What stands before the first item: the board, its parent body, date, time and place."""

from __future__ import annotations

import datetime
import re

from loaders.parsing.forms import DATE, MONTH, TIME, FoundDate, find_dates, find_times, label_at
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.bodies import BODY, read_bodies
from loaders.parsing.title_block.fields import Found, TitleBlock

VENUE = re.compile(
    r"""\b(?i:held|took\s+place|met|convened|meeting)\s+(?:\w+ly\s+)?(?:(?:their|its|a|the)\s+\w*\s*meeting\s+)?(?:(?:on|
  at)\s+(?:[^.\n]|\.(?=\d)){0,60}?\b)??(?P<how>(?i:at|in|via|by|on))\s+(?P<venue>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|
  Sun)day\b)(?:the\s+)?[A-Z][^.;\n()]{2,110}?)
        (?=\s*(?:,?\s+(?i:on|at|commencing|starting|from)\s+(?:the\s+)?(?:\w+day\b|\d)|[.;\n(:]|
          ,?\s+\d{1,2}(?:st|nd|rd|th)?\s+[A-Z]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|$))""",
    re.X,
)
VENUE_LABEL = re.compile(
    r"^(?:venue|location|place|held at|where)\s*[:\-–]\s*(?P<venue>.{3,120}?)(?:\s+view directions)?$", re.I
)
PLACE = re.compile(
    r"\b(?:\w*hall|board\s?room|room|house|school|centre|center|church|library|offices?|"
    r"chamber|pavilion|hotel|college|hospital|building|club|campus|academy|"
    r"university|court|teams|zoom|skype|conference call|tower|theatre|"
    r"institute|inn|lodge|barn|annexe?|headquarters|museum|gallery|stadium)\b",
    re.I,
)
AGENDA_BEGINS = re.compile(r"^(?:agenda|actions\s+to\s+be\s+taken|summary\s+of\s+actions)\s*:?$", re.I)
ELSEWHERE = re.compile(
    r"\b(?:previous|last|next|following|forthcoming|publish\w*|publication|"
    r"printed|dated?\s+of\s+(?:issue|publication)|issued|revised|created|"
    r"updated|signed|deadline|webcast|notice|due|approved\s+(?:at|on)|"
    r"circulat\w*|minutes\s+of\s+(?:the\s+)?meeting\s+held|to\s+approve|"
    r"to\s+confirm)\b",
    re.I,
)
OPENED = re.compile(
    r"\b(?:commenced?|started?|opened|called\s+to\s+order|began|convened|opening)\b[^.\n]{0,70}?(?=\d)", re.I
)
TITLE_LENGTH = 260  # characters of a line in which the meeting's time is looked for: the text may run into the title
DATE_LABEL = re.compile(r"\bdate(?:\s+of\s+meeting)?\s*[:\-–]?\s*$", re.I)


def read_title(page: CleanText, first_item: int, roll_lines: set[int]) -> TitleBlock:
    """Read the lines before the first item (``first_item`` is its line) and before the attendance."""
    zone = _zone(page, first_item, roll_lines)
    block = TitleBlock()
    if not zone:
        return block
    block.date = _date(page, zone)
    block.time = _time(page, zone, first_item)
    block.venue = _venue(page, zone)
    read_bodies(page, zone, block)
    return block


def _zone(page: CleanText, first_item: int, roll_lines: set[int]) -> list[Line]:
    zone: list[Line] = []
    for index, line in enumerate(page.lines[: max(first_item, 1)]):
        if len(zone) >= 40 or (zone and AGENDA_BEGINS.match(page.of(line))):
            break
        if index in roll_lines or (line.noise and not re.match(r"venue", page.of(line), re.I)):
            continue
        if line.key and line.key not in ("title", "start", "date", "location", "venue", "board", "committee", "name"):
            continue
        zone.append(line)
    return zone or page.lines[:3]


def _date(page: CleanText, zone: list[Line]) -> tuple[datetime.date, int, int] | None:
    best: tuple[float, datetime.date, int, int] | None = None
    yearless: FoundDate | None = None
    years: list[int] = []
    for order, line in enumerate(zone):
        words = page.of(line)
        of_meeting = bool(re.search(r"\b(?:minutes|meeting|held)\b", words, re.I))
        for found in find_dates(page.text, line.start, line.end):
            before = page.text[max(line.start, found.start - 60) : found.start]
            if (
                ELSEWHERE.search(before) and not re.search(r"\bminutes of (?:an?|the) ", words[:40], re.I)
            ) or line.key in ("created", "revised"):
                continue
            if found.value is None:
                yearless = yearless or found
                continue
            years.append(found.value.year)
            weight = 3.0 - 0.1 * order
            if DATE_LABEL.search(before):
                weight += 3
            if of_meeting or re.match(
                r"\s*(?:mon|tue|wed|thu|fri|sat|sun)", page.text[found.start : found.start + 4], re.I
            ):
                weight += 1
            if line.key:
                weight -= 0.5 if line.key != "date" else 0
            if best is None or weight > best[0]:
                best = (weight, found.value, found.start, found.end)
    if best:
        return best[1], best[2], best[3]
    if yearless:
        near = re.search(r"\b(?:19|20)\d\d\b", page.text[zone[0].start : zone[-1].end])
        if near and (value := yearless.in_year(int(near.group()))):
            return value, yearless.start, yearless.end
    return None


def linked_date(page: CleanText) -> datetime.date | None:
    """A date that stands in a link's address, where all such links agree."""
    found = {
        (m.group(1), m.group(2), m.group(3))
        for link in page.links
        for m in re.finditer(r"((?:19|20)\d\d)-(\d\d)-(\d\d)", link)
    }
    if len(found) == 1:
        year, month, day = found.pop()
        try:
            return datetime.date(int(year), int(month), int(day))
        except ValueError:
            return None
    return None


def _time(page: CleanText, zone: list[Line], first_item: int) -> Found | None:
    for line in zone:
        words = page.of(line)
        if line.key == "start":
            match = re.search(r"T(\d\d:\d\d)", words)
            if match and match.group(1) != "00:00":
                return Found(match.group(1), line.start + match.start(1), line.start + match.end(1))
            continue
        words = words[:TITLE_LENGTH]
        if re.search(r"\b(?:tel|phone|contact|next|closed|adjourned)\b", words, re.I):
            continue
        masked = DATE.sub(lambda m: "\x00" * len(m.group()), words)
        for value, start, end in find_times(masked):
            printed = words[start:end]
            if re.fullmatch(r"\d{4}", printed) and not re.search(
                r"\b(?:at|commenc\w+|time|start\w*)\s*:?\s*$", words[:start], re.I
            ):
                continue
            return Found(value, line.start + start, line.start + end)
    last = page.lines[min(len(page.lines) - 1, first_item + 14)].end if page.lines else 0
    for opened in OPENED.finditer(page.text, 0, last):
        for value, start, end in find_times(page.text, opened.end(), opened.end() + 20):
            if start - opened.end() < 3:
                return Found(value, start, end)
    return None


def _venue(page: CleanText, zone: list[Line]) -> Found | None:
    for line in zone:
        words = page.of(line)
        match = VENUE_LABEL.match(words)
        if match or line.key in ("location", "venue"):
            start = line.start + (match.start("venue") if match else 0)
            return _trim(page, start, line.start + match.end("venue") if match else line.end)
    text_start, text_end = zone[0].start, zone[-1].end
    for match in VENUE.finditer(page.text, text_start, min(text_end, text_start + 3000)):
        venue = match.group("venue")
        if re.match(rf"(?:{MONTH}|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)", venue, re.I) or ELSEWHERE.search(
            page.text[match.start() : match.start("venue")]
        ):
            continue
        return _trim(page, match.start("venue"), match.end("venue"))
    for line in zone[1:12]:
        words = page.of(line)
        in_line = re.search(rf"{TIME.pattern}[\s,–-]*(?P<venue>[A-Z][^\d]{{4,80}})$", words, re.X | re.I)
        if (
            in_line
            and PLACE.search(in_line.group("venue"))
            and not re.search(rf"\b{BODY}\b\s*$", in_line.group("venue"), re.I)
        ):
            return _trim(page, line.start + in_line.start("venue"), line.end)
        if (
            PLACE.search(words)
            and len(words) < 110
            and not re.search(
                rf"\b(?:{BODY}|minutes|meeting|school\s+board|agenda)\b(?!['’]?s?\s+(?:room|chamber|offices?|house|hall)\b)",
                words,
                re.I,
            )
            and not label_at(page.text, line.start, line.end)
        ):
            masked = DATE.sub("", words)
            if len(masked) > 0.8 * len(words) and re.match(r"(?:held\s+)?(?:at|in|via|on)?\s*(?:the\s+)?[A-Z]", words):
                lead = re.match(r"(?:held\s+)?(?:at|in|via|on)\s+", words, re.I)
                return _trim(page, line.start + (lead.end() if lead else 0), line.end)
    return None


def _trim(page: CleanText, start: int, end: int) -> Found | None:
    words = page.text[start:end]
    stop = re.search(
        r"\s*(?:[,.]?\s*(?:at|on|commencing|from)\s+(?:the\s+)?(?:\d|\w+day\b)|,?\s*\d{1,2}[.:]\d\d)", words
    )
    if stop:
        end = start + stop.start()
    lead = re.match(r"(?:(?:at|in)\s+)?the\s+|(?:at|in)\s+(?=[A-Z])", page.text[start:end], re.I)
    if lead:
        start += lead.end()
    value = " ".join(page.text[start:end].split()).strip(" .,;:-–")
    return Found(value, start, end) if len(value) >= 3 else None
