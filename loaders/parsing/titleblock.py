"""What stands before the first item: the board, its parent body, date, time and place."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from loaders.parsing.clean import CleanText, Line
from loaders.parsing.dates import DATE, MONTH, TIME, FoundDate, find_dates, find_times
from loaders.parsing.labels import label_at
from loaders.parsing.titles import CONNECTING, is_capitals

BODY = r"(?:sub-?committee|committee|cttee|council|board|partnership|commission|forum|panel|group|cabinet|governors|trust|association|assembly|executive|authority|society|trustees|federation|collaborative|team|network|body|consortium|alliance|directors|conference|senate|court|working party|steering group|meeting of the parish)"
PARENT_BODY = re.compile(
    r"\b(?:council|trust|association|authority|university|school|academy|society|foundation|office|nhs|federation|governors|college|partnership|corporation|department|ministry|government|charity|ltd|limited|plc|ccg|collaborative)\b[^,]{0,25}$",
    re.I,
)
SUB_BODY = re.compile(
    r"\b(?:sub-?committee|committee|cttee|board|panel|commission|forum|group|cabinet|executive|partnership|working party|team)\b",
    re.I,
)
MEETING_OF = re.compile(
    rf"""\b(?:minutes|notes|record)\s+(?:and\s+\w+\s+)?(?:of|from|for)\s+(?:(?:an?|the)\s+)?(?:[\w'’]+\s+){{0,4}}?meetings?\s+of\s+(?:the\s+)?(?P<a>.+?)
        (?=\s*(?:,?\s*\bheld\b|,?\s+which\b|,?\s+on\b\s|,?\s+at\b\s|[-–—,:]?\s*{MONTH}|\d|$|\n))
    | \bmeetings?\s+of\s+(?:the\s+)?(?P<b>.+?)(?=\s*(?:,?\s*\bheld\b|,?\s+on\b\s|,?\s+at\b\s|[-–—,:]?\s*\b{MONTH}\b|\d|$|\n))
    | \b(?:minutes|notes)\s+of\s+(?:the\s+)?(?P<c>[^\n]+?)(?=\s*(?:,?\s*\bheld\b|,?\s+on\b\s|\s+at\b\s|\bmeeting\b|[-–—,:]?\s*\b{MONTH}\b|\d|$|\n))""",
    re.X | re.I,
)
NOISE_WORDS = re.compile(
    r"""\b(?:(?:draft|approved|unapproved|unconfirmed|confirmed|provisional|final|public|open|full|formal)\s+)*(?:minutes|notes|agenda(?:\s+and\s+minutes)?|record)\b(?:\s+(?:of|from|for)(?:\s+the)?)?
    |\b(?:(?:an?|the|this|its|their|its)\s+)?(?:(?:ordinary|extraordinary|special|regular|monthly|quarterly|annual\s+general|annual|full|public|first|second|third|\d+(?:st|nd|rd|th))\s+)*meetings?\b(?:\s+of(?:\s+the)?)?
    |\b(?:draft|unapproved|unconfirmed|provisional)\b""",
    re.X | re.I,
)
HELD = re.compile(
    r"\b(?:which\s+was\s+|was\s+)?(?:held|took\s+place|convened|commenc\w+|starting|start|at|in|on|from|by|via)\b.*$",
    re.I,
)
VENUE = re.compile(
    r"""\b(?:held|took\s+place|met|convened|meeting)\s+(?:\w+ly\s+)?(?:(?:their|its|a|the)\s+\w*\s*meeting\s+)?(?:(?:on|at)\s+[^.\n]{0,60}?\b)??(?P<how>at|in|via|by|on)\s+(?P<venue>(?:the\s+)?[A-Z][^.;\n()]{2,110}?)
        (?=\s*(?:,?\s+(?:on|at|commencing|starting|from)\s+(?:the\s+)?(?:\w+day\b|\d)|[.;\n(:]|,?\s+\d{1,2}(?:st|nd|rd|th)?\s+[A-Z]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|$))""",
    re.X,
)
VENUE_LABEL = re.compile(
    r"^(?:venue|location|place|held at|where)\s*[:\-–]\s*(?P<venue>.{3,120}?)(?:\s+view directions)?$", re.I
)
PLACE = re.compile(
    r"\b(?:hall|room|house|school|centre|center|church|library|offices?|chamber|pavilion|hotel|college|hospital|building|club|campus|academy|university|court|teams|zoom|skype|conference call|tower|theatre|institute|inn)\b",
    re.I,
)
GOVERNING = re.compile(r"\b(?:governors|governing\s+(?:board|body))\b", re.I)
GENERIC = re.compile(
    r"(?:the\s+)?(?:(?:parish|town|community|county|borough|district|city|full)\s+)?(?:council|board|committee|partnership|panel|forum|group)",
    re.I,
)
AGENDA_BEGINS = re.compile(r"^(?:agenda|actions\s+to\s+be\s+taken|summary\s+of\s+actions)\s*:?$", re.I)
ELSEWHERE = re.compile(
    r"\b(?:previous|last|next|following|forthcoming|publish\w*|publication|printed|dated?\s+of\s+(?:issue|publication)|issued|revised|created|updated|signed|deadline|webcast|notice|due|approved\s+(?:at|on)|circulat\w*|minutes\s+of\s+(?:the\s+)?meeting\s+held|to\s+approve|to\s+confirm)\b",
    re.I,
)
OPENED = re.compile(
    r"\b(?:commenced?|started?|opened|called\s+to\s+order|began|convened|opening)\b[^.\n]{0,70}?(?=\d)", re.I
)
DATE_LABEL = re.compile(r"\bdate(?:\s+of\s+meeting)?\s*[:\-–]?\s*$", re.I)
SMALL = frozenset("""of and the for to in on at by with from a an""".split())


@dataclass(frozen=True)
class Found:
    """Words of the clean text and what they mean (``value``)."""

    value: str
    start: int
    end: int


@dataclass
class TitleBlock:
    """What the title block tells; every part may be missing."""

    board: Found | None = None
    parent: Found | None = None
    date: tuple[datetime.date, int, int] | None = None
    time: Found | None = None
    venue: Found | None = None


def read_title(page: CleanText, first_item: int, roll_lines: set[int]) -> TitleBlock:
    """Read the lines before the first item (``first_item`` is its line) and before the attendance."""
    zone = _zone(page, first_item, roll_lines)
    block = TitleBlock()
    block.date = _date(page, zone)
    block.time = _time(page, zone, first_item)
    block.venue = _venue(page, zone)
    _bodies(page, zone, block)
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
            if re.search(r"\b(?:minutes|meeting|held)\b", words, re.I) or re.match(
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
        if len(words) > 260 or re.search(r"\b(?:tel|phone|contact|next|closed|adjourned)\b", words, re.I):
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
            and not re.search(rf"\b(?:{BODY}|minutes|meeting|school\s+board|agenda)\b", words, re.I)
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


def _bodies(page: CleanText, zone: list[Line], block: TitleBlock) -> None:
    """The board and, where two bodies are named, the one that runs it."""
    candidates: list[tuple[float, Found]] = []
    for order, line in enumerate(zone):
        words = page.of(line)
        if len(words) > 320:
            continue
        for found, bonus in _names(page, line):
            weight = bonus - 0.12 * order
            if re.search(rf"\b{BODY}\b(?:\s+on\s+[\w ]+)?$", found.value, re.I):
                weight += 3
            elif re.search(rf"\b{BODY}\b", found.value, re.I):
                weight += 2
            if line.heading or line.bold:
                weight += 0.6
            if line.key == "title":
                weight -= 0.8
            if line.key in ("board", "committee"):
                weight += 3
            if weight >= 2.0:
                candidates.append((weight, found))
    if not candidates:
        block.board = _meeting_name(page, zone)
        return
    ranked = [found for _, found in sorted(candidates, key=lambda c: -c[0])]
    board = ranked[0]
    subs = [f for f in ranked if SUB_BODY.search(f.value) and not GOVERNING.search(f.value)]
    if subs and (not SUB_BODY.search(board.value) or GOVERNING.search(board.value)):
        board = subs[0]
    named = [
        f for f in ranked if _key(f.value) != _key(board.value) and _key(f.value).endswith(" " + _key(board.value))
    ]
    if named and GENERIC.fullmatch(board.value):
        board = named[0]  # "the Parish Council" is the one whose name stands above
    block.board = board
    for found in ranked:
        a, b = _key(found.value), _key(board.value)
        if (
            a == b
            or not PARENT_BODY.search(found.value)
            or (SUB_BODY.search(found.value) and not re.search(r"governors|governing|council|trust", found.value, re.I))
        ):
            continue
        if b not in a and (SUB_BODY.search(board.value)):
            block.parent = found
            break
    _split_parent(block)


def _meeting_name(page: CleanText, zone: list[Line]) -> Found | None:
    """What the meeting calls itself, where no word tells a body: "Village Liaison minutes", "Annual Parish Meeting"."""
    for line in zone[:6]:
        words = page.of(line)
        marked = (
            line.key == "title"
            or line.heading == 1
            or re.search(r"\b(?:minutes|AGM|annual\s+(?:general\s+)?meeting|annual\s+\w+\s+meeting)\b", words, re.I)
        )
        if not marked or len(words) > 120 or re.search(r"\b(?:was|were|is|are|last|previous|approve)\b", words):
            continue
        bare = TIME.sub(" ", DATE.sub(" ", words))
        bare = re.sub(
            rf"\b(?:draft|unapproved|approved|minutes|notes|record|of|the|held|on|at|from|for|agenda|{MONTH}|(?:19|20)\d\d|[-–]?\d{{1,2}})\b",
            " ",
            bare,
            flags=re.I,
        )
        bare = re.sub(r"[^\w\s’'&()/-]", " ", bare)
        bare = re.sub(r"(?:\s+[-–]+)+\s*$|^\s*[-–]+\s*", "", " ".join(bare.split()))
        content = [
            w
            for w in bare.split()
            if w.lower() not in ("meeting", "meetings", "annual", "general", "-", "–", "agm", "virtual")
        ]
        if content and len(bare) >= 5 and content[0][0].isupper():
            value = _tidy(bare)
            if value:
                return Found(value, line.start, line.end)
    return None


def _key(name: str) -> str:
    return re.sub(r"\W+", " ", name.lower().replace("cttee", "committee").replace("&", "and")).strip()


def _split_parent(block: TitleBlock) -> None:
    """ "Alpha Council - Beta Committee", "Beta Committee of Alpha Council"."""
    board = block.board
    assert board is not None
    dash = re.match(r"(?P<first>.{4,80}?)\s*(?:\s[-–—|]\s|:\s|,\s)\s*(?P<second>.{4,80})$", board.value)
    if dash:
        first, second = dash.group("first"), dash.group("second")
        if PARENT_BODY.search(first) and SUB_BODY.search(second):
            block.parent = block.parent or Found(first, board.start, board.end)
            block.board = Found(second, board.start, board.end)
        elif PARENT_BODY.search(second) and SUB_BODY.search(first) and not SUB_BODY.search(second):
            block.parent = block.parent or Found(second, board.start, board.end)
            block.board = Found(first, board.start, board.end)
    of = re.match(
        r"(?P<first>.{4,80}?)\s+of\s+(?:the\s+)?(?P<second>.{4,80}(?:Council|Trust|Authority|Association))$",
        block.board.value if block.board else "",
        re.I,
    )
    if of and SUB_BODY.search(of.group("first")) and block.parent is None:
        block.parent = Found(of.group("second"), board.start, board.end)
        block.board = Found(of.group("first"), board.start, board.end)


def _names(page: CleanText, line: Line) -> list[tuple[Found, float]]:
    words = page.of(line)
    found: list[tuple[Found, float]] = []
    match = MEETING_OF.search(words)
    if match:
        for group, bonus in (("a", 2.0), ("b", 1.5), ("c", 1.0)):
            if match.group(group):
                value = _tidy(match.group(group))
                if value:
                    found.append((Found(value, line.start + match.start(group), line.start + match.end(group)), bonus))
                break
    if found and found[0][1] >= 1.5:
        return found
    if len(words) <= 160:
        bare = re.sub(
            r"^(?:committee|board|title of meeting|name of (?:committee|board)|meeting)\s*[:\t]\s*|^COMMITTEE\s+(?=[A-Z][a-z])",
            "",
            words,
        )
        bare = DATE.sub("\n", bare)
        bare = re.sub(rf"\s*[-–]?\s*\b{MONTH}\b\s*(?:\d{{4}})?(?=\s+meeting)", "\n", bare, flags=re.I)
        bare = re.sub(r"\b(?:DATE|TIME)\b.*", "", bare)
        bare = NOISE_WORDS.sub("\n", bare)
        for piece in bare.split("\n"):
            piece = HELD.sub("", piece) if re.search(r"\bheld\b", piece, re.I) else piece
            piece = TIME.sub("", piece)
            value = _tidy(piece)
            if (
                value
                and re.search(rf"\b{BODY}\b(?!\s+room)", value, re.I)
                and not re.search(r"\b(?:was|were|is|are|will|has)\b", value)
            ):
                place = words.find(piece.strip(" -–,:|"))
                start = line.start + max(0, place)
                found.append((Found(value, start, min(line.end, start + len(piece.strip()))), 0.5))
    return found


def _tidy(words: str) -> str | None:
    value = re.sub(r"^[\s\-–—,:;|.#*]+|[\s\-–—,:;|.*]+$", "", " ".join(words.split()))
    value = re.sub(r"^(?:the|of|for)\s+", "", value, flags=re.I)
    value = re.sub(r"\bCttee\b", "Committee", value)
    if len(value) < 4 or len(value) > 140 or not value[0].isalnum():
        return None
    return cased(value)


def cased(value: str) -> str:
    """Names in capitals as titles are written; acronyms without vowels stay."""
    if not is_capitals(value):
        return value
    words = []
    for number, word in enumerate(value.split()):
        low = word.lower()
        if number and low in SMALL | CONNECTING:
            words.append(low)
        elif re.fullmatch(r"[^AEIOUY\W]{2,5}", word) or word in ("NHS", "UK", "ICB", "ICS", "SEND"):
            words.append(word)
        else:
            words.append(re.sub(r"(^|[-/(‘“])(\w)", lambda m: m.group(1) + m.group(2).upper(), low))
    return " ".join(words)
