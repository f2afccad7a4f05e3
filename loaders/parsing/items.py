"""Agenda items: the chain of headings that runs through the minutes.

Headings are a chain: the run of numbers that grow in one scheme (1, 2, 3; 257, 258; 26/19, 27/19) and look like
headings, found by dynamic programming over all lines; or, where there are no numbers, the headings of one style.
References to other minutes and numbered lists inside items break the chain and are thereby no items.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from loaders.parsing.chains import Candidate, best_chain, candidates, heaviest, strength
from loaders.parsing.clean import CleanText, Line
from loaders.parsing.furniture import DOWNLOAD
from loaders.parsing.labels import label_at
from loaders.parsing.names import parse_name
from loaders.parsing.numbering import Numbering, numberings
from loaders.parsing.titles import VERB, is_capitals, is_title, title_length


@dataclass(frozen=True)
class Heading:
    """An item's heading: ``line`` is where it begins; the title stands at ``start``..``end`` of the clean text.

    ``begin`` is where its number begins, ``body`` where the item's text begins. ``parent`` is the index of the heading it is a sub-item of.
    """

    line: int
    number: str | None
    start: int
    end: int
    body: int
    place: int = 0
    series: tuple[str, str] = ("", "")
    parent: int | None = None
    begin: int = 0


@dataclass(frozen=True)
class Chains:
    """What may be headings on a page: numbered lines, the heaviest chain of them, and lines of one style."""

    found: list[Candidate]
    chain: list[Candidate]
    style: list[int]


def find_chains(page: CleanText) -> Chains:
    """Look over the page once; ``headings_of`` then cuts the titles."""
    found = candidates(page)
    return Chains(found, best_chain(found), _styled(page))


def find_headings(page: CleanText, names: list[str]) -> list[Heading]:
    """The headings of the page's items in order, sub-items behind their items; empty where none are found.

    ``names`` are full names of attendees (they tell where a run-in title ends).
    """
    return headings_of(page, find_chains(page), names)


def headings_of(page: CleanText, chains: Chains, names: list[str]) -> list[Heading]:
    """The headings that ``chains`` tell; see ``find_headings``."""
    found, chain, style = chains.found, chains.chain, chains.style
    weight = strength(chain)
    strong = len(chain) >= 2 and (weight >= 1.8 or (len(chain) >= 8 and weight >= 1.2))
    if not strong or (len(style) >= 3 and weight < 2.2 and len(chain) < 4):
        return [_plain_heading(page, index, names) for index in style]
    chain, agenda = _minutes_and_agenda(page, chain, found)
    headings = [_heading(page, c, names) for c in chain]
    headings = [_agenda_title(page, h, agenda, names) for h in headings]
    headings = _fill_gaps(page, headings, names)
    return _with_subitems(page, headings, found, names)


def _minutes_and_agenda(
    page: CleanText, chain: list[Candidate], found: list[Candidate]
) -> tuple[list[Candidate], dict[int, Candidate]]:
    """An agenda before the minutes repeats every number: the later of two chains is the minutes.

    Returns the minutes' chain and the agenda's entries by number (their titles are often the better printed ones).
    """
    series = chain[0].numbering.series
    members = [c for c in found if c.numbering.series == series]
    begins = [c for c in members if c.numbering.place == chain[0].numbering.place]
    for begin in reversed(begins[1:]):
        later, _ = heaviest([c for c in members if c.line >= begin.line])
        earlier, _ = heaviest([c for c in members if c.line < begin.line])
        both = {c.numbering.place for c in later} & {c.numbering.place for c in earlier}
        if (
            len(both) < max(3, 0.6 * len(chain))
            or later[0].line != begin.line
            or not _same_titles(page, earlier, later)
        ):
            continue  # a list begun anew inside an item
        there = page.lines[-1].end - page.lines[later[0].line].start
        here = page.lines[later[0].line].start - page.lines[earlier[0].line].start
        if there > here:
            return later, {c.numbering.place: c for c in earlier}
        return earlier, {}  # the next meeting's agenda behind the minutes
    return chain, {}


def _same_titles(page: CleanText, one: list[Candidate], other: list[Candidate]) -> bool:
    """Whether most numbers have titles that begin alike in both chains."""
    first = {c.numbering.place: _first_words(page, c) for c in one}
    pairs = [(first[c.numbering.place], _first_words(page, c)) for c in other if c.numbering.place in first]
    return sum(a[:1] == b[:1] for a, b in pairs) >= 0.5 * len(pairs)


def _first_words(page: CleanText, candidate: Candidate) -> list[str]:
    line = page.lines[candidate.title_line]
    start = candidate.numbering.end if candidate.title_line == candidate.line else line.start
    return re.findall(r"[a-z]{3,}", page.text[start : line.end].lower())[:2]


def _agenda_title(page: CleanText, heading: Heading, agenda: dict[int, Candidate], names: list[str]) -> Heading:
    """A title cut off by a narrow column is taken from the agenda, where its own words begin alike."""
    entry = agenda.get(heading.place)
    if entry is None:
        return heading
    whole = _heading(page, entry, names)
    own, printed = page.text[heading.start : heading.end], page.text[whole.start : whole.end]
    alike = own.split()[:2] == printed.split()[:2] or (own.split()[:1] == printed.split()[:1] and len(own.split()) < 3)
    if not alike or len(printed) <= len(own):
        return heading
    return replace(heading, start=whole.start, end=whole.end)


def _heading(page: CleanText, candidate: Candidate, names: list[str]) -> Heading:
    lines = page.lines
    title_line = lines[candidate.title_line]
    start = candidate.numbering.end if candidate.title_line == candidate.line else title_line.start
    start, end, body = _title_span(page, candidate.title_line, start, names)
    return Heading(
        candidate.line,
        candidate.numbering.printed,
        start,
        end,
        body,
        candidate.numbering.place,
        candidate.numbering.series,
        begin=candidate.numbering.start,
    )


def _title_span(page: CleanText, index: int, start: int, names: list[str]) -> tuple[int, int, int]:
    """Where the title stands in its line (or runs on to the next), and where the item's text begins."""
    lines = page.lines
    line = lines[index]
    text = page.text
    while start < line.end and text[start] in " \t.:-–—)*":
        start += 1
    words = text[start : line.end]
    download = DOWNLOAD.search(words)
    if download:
        return start, start + download.start(), line.end
    size = title_length(words, bold=max(0, line.bold_end - start), names=names)
    end = start + size
    if end >= line.end - 1:
        end = line.end
        follower = index + 1
        while follower < len(lines) and _continues(page, lines[follower - 1], lines[follower]):
            end = lines[follower].end
            follower += 1
    body = end
    while end > start and text[end - 1] in " \t:-–—*":
        end -= 1
    if text[end - 1 : end] == "." and end - start > 2 and not re.search(r"\b[A-Z]\.$", text[start:end]):
        end -= 1
    return start, end, body


def _continues(page: CleanText, before: Line, after: Line) -> bool:
    """Whether a heading runs on in the next line: same boldness or capitals, no gap, no number of its own."""
    if after.gap or after.noise or after.bullet or after.column != before.column or after.row != before.row:
        return False
    first, second = page.of(before), page.of(after)
    if numberings(page.text, after.start, after.end) or len(first) + len(second) > 220:
        return False
    if before.bold and after.bold:
        return True
    if is_capitals(first) and is_capitals(second) and len(first) > 30:
        return True
    return second[:1].islower() and not re.search(r"[.:;]$", first) and len(first) > 40 and len(second) < 60


def _fill_gaps(page: CleanText, headings: list[Heading], names: list[str]) -> list[Heading]:
    """A missing number may stand in the middle of a paragraph, run into the end of the item before."""
    if not headings or headings[0].series[0] in ("plain", "decimal"):
        return headings
    filled: list[Heading] = []
    starts = [line.start for line in page.lines]
    for heading, follower in zip(headings, [*headings[1:], None], strict=True):
        filled.append(heading)
        until = page.lines[follower.line].start if follower else page.lines[-1].end
        at, place = heading.body, heading.place + 1
        while follower is None or place < follower.place:
            found = _inside(page, at, until, heading.series, place)
            if found is None:
                if follower is None:
                    break
                place += 1
                continue
            index = bisect_right(starts, found.end) - 1
            start, end, body = _title_span(page, index, found.end, names)
            filled.append(Heading(index, found.printed, start, end, body, place, heading.series, begin=found.start))
            at, place = body, place + 1
    return filled


def _inside(page: CleanText, start: int, end: int, series: tuple[str, str], place: int) -> Numbering | None:
    for match in re.finditer(rf"(?<=[\s.)])(?=[A-Z\d][\w/. -]{{0,12}}?0*{place}\b)", page.text[start:end]):
        for numbering in numberings(page.text, start + match.start(), end):
            if numbering.series == series and numbering.place == place:
                if re.match(r"\s*[A-Z]", page.text[numbering.end : numbering.end + 3]):
                    return numbering
    return None


def _with_subitems(page: CleanText, headings: list[Heading], found: list[Candidate], names: list[str]) -> list[Heading]:
    """Sub-items with headings of their own: 7.1 under 7, or 1, 2, 3 begun anew with short titles."""
    result: list[Heading] = []
    taken = {h.line for h in headings}
    for position, heading in enumerate(headings):
        parent = len(result)
        result.append(heading)
        until = headings[position + 1].line if position + 1 < len(headings) else len(page.lines)
        inside = [c for c in found if heading.line < c.line < until and c.line not in taken]
        if not inside:
            continue
        decimals = [
            c for c in inside if c.numbering.series[0] == "decimal" and c.numbering.series[1] == str(heading.place)
        ]
        chain, _ = heaviest([c for c in decimals if _short_title(page, c)])
        number = "{}"
        if not chain or len(chain) < 0.5 * len(decimals):
            chain, _ = heaviest([c for c in inside if c.numbering.series == ("plain", "") and c.weight > 0.5])
            number = f"{heading.number}.{{}}"
            if (
                len(chain) < 2
                or chain[0].numbering.place != 1
                or not all(_short_title(page, c, own=True) for c in chain)
            ):
                continue
        for candidate in chain:
            sub = _heading(page, candidate, names)
            result.append(replace(sub, number=number.format(candidate.numbering.printed), parent=parent))
    return result


def _short_title(page: CleanText, candidate: Candidate, *, own: bool = False) -> bool:
    line = page.lines[candidate.title_line]
    start = candidate.numbering.end if candidate.title_line == candidate.line else line.start
    words = page.text[start : line.end].strip()
    head = words[: title_length(words)].strip(" .:")
    if own:
        alone = len(words) <= 60 and candidate.title_line + 1 < len(page.lines) and is_title(words)
        led = words[len(head) :].startswith(".") and len(words) > len(head) + 8
        return len(head.split()) <= 7 and (alone or led) and not VERB.search(head)
    return len(head) <= 90 and is_title(head) and (len(head) <= 60 or len(head) == len(words.strip(" .:")))


def _styled(page: CleanText) -> list[int]:
    """Lines that are headings of one style, where there are no numbers: the style that yields most, marked ones first."""
    styles: dict[str, list[int]] = {}
    lines = page.lines
    for index, line in enumerate(lines):
        if line.key or line.noise or line.column > 0 or line.quoted or line.bullet not in ("",):
            continue
        words = page.of(line)
        if not is_title(words) or label_at(page.text, line.start, line.end, bold_end=line.bold_end):
            continue
        follower = lines[index + 1] if index + 1 < len(lines) else None
        if line.heading:
            styles.setdefault(f"1 heading {line.heading}", []).append(index)
        elif line.bold and not words.rstrip().endswith("."):
            styles.setdefault("2 bold", []).append(index)
        elif is_capitals(words) and line.gap:
            styles.setdefault("3 capitals", []).append(index)
        elif (
            line.gap
            and (follower is None or follower.gap)
            and len(words) <= 70
            and parse_name(words, 0, len(words)) is None
            and not words.rstrip().endswith((".", ":", "?"))
            and "\t" not in words
        ):
            styles.setdefault("4 plain", []).append(index)
    for style in sorted(styles):
        members = [i for i in styles[style] if _has_body(page, i, set(styles[style]))]
        if len(members) >= (2 if style[0] in "12" else 3):
            return members
    return []


def _has_body(page: CleanText, index: int, siblings: set[int]) -> bool:
    follower = index + 1
    while follower < len(page.lines) and page.lines[follower].noise:
        follower += 1
    return follower < len(page.lines) and (follower not in siblings or bool(page.lines[index].heading))


def _plain_heading(page: CleanText, index: int, names: list[str]) -> Heading:
    start, end, body = _title_span(page, index, page.lines[index].start, names)
    return Heading(index, None, start, max(end, start + 1), body, begin=start)
