"""Agenda items: the chain of headings that runs through the minutes.

Headings are a chain: the run of numbers that grow in one scheme (1, 2, 3; 257, 258; 26/19, 27/19) and look like
headings, found by dynamic programming over all lines; or, where there are no numbers, the headings of one style.
References to other minutes and numbered lists inside items break the chain and are thereby no items.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from loaders.parsing.clean import CleanText, Line
from loaders.parsing.furniture import DOWNLOAD
from loaders.parsing.numbering import Numbering, numberings
from loaders.parsing.titles import KNOWN, NOT_ITEM, VERB, is_capitals, is_title, title_length

WINDOW = 120  # how many earlier candidates of a series may precede one: keeps the search linear


@dataclass(frozen=True)
class Heading:
    """An item's heading: ``line`` is where it begins; the title stands at ``start``..``end`` of the clean text.

    ``body`` is where the item's text begins. ``parent`` is the index of the heading it is a sub-item of.
    """

    line: int
    number: str | None
    start: int
    end: int
    body: int
    place: int = 0
    series: tuple[str, str] = ("", "")
    parent: int | None = None


@dataclass(frozen=True)
class _Candidate:
    line: int
    title_line: int
    numbering: Numbering
    weight: float


def find_headings(page: CleanText, names: list[str]) -> list[Heading]:
    """The headings of the page's items in order, sub-items behind their items; empty where none are found.

    ``names`` are full names of attendees (they tell where a run-in title ends).
    """
    lines = page.lines
    candidates = _candidates(page)
    chain = _best_chain(candidates)
    style = _styled(page)
    numbered = _strength(chain)
    if (
        chain
        and (numbered >= 1.8 or (len(chain) >= 8 and numbered >= 1.2))
        and len(chain) >= 2
        and not (len(style) >= 3 and numbered < 2.2 and len(chain) < 4)
    ):
        chain = _later_copy(page, chain, candidates)
        headings = [_heading(page, c, names) for c in chain]
        headings = _fill_gaps(page, headings, names)
        return _with_subitems(page, headings, candidates, names)
    return [_plain_heading(page, index, names) for index in style]


def _strength(chain: list[_Candidate]) -> float:
    return sum(c.weight for c in chain) / len(chain) if chain else 0.0


def _candidates(page: CleanText) -> list[_Candidate]:
    found: list[_Candidate] = []
    lines = page.lines
    for index, line in enumerate(lines):
        if line.key or (line.noise and len(page.of(line)) > 6):
            continue
        if line.column > 1 or line.quoted:
            continue
        for numbering in numberings(page.text, line.start, line.end):
            title_line = index
            if not page.text[numbering.end : line.end].strip(" \t.:-–—*"):
                follower = _next_line(lines, index)
                if follower is None:
                    continue
                title_line = follower
            weight = _weight(page, line, lines[title_line], title_line != index, numbering)
            if weight > 0:
                found.append(_Candidate(index, title_line, numbering, weight))
    return found


def _next_line(lines: list[Line], index: int) -> int | None:
    for other in range(index + 1, min(index + 4, len(lines))):
        if not lines[other].noise:
            return other
    return None


def _weight(page: CleanText, line: Line, title_line: Line, apart: bool, numbering: Numbering) -> float:
    title = page.text[numbering.end : line.end] if not apart else page.of(title_line)
    title = title.strip()
    weight = 1.0
    if not title or (NOT_ITEM.match(title) and not KNOWN.search(title)):
        return 0.3 if apart else 0.0
    first = title.lstrip("‘“\"'(*")[:1]
    if first.islower():
        weight -= 2.0
    if not re.search(r"[A-Za-z]{2}", title[:40]):
        return 0.0
    if line.heading or title_line.heading:
        weight += 2.0
    if title_line.bold or title_line.bold_end - title_line.start >= 8:
        weight += 1.5
    if line.column == 0:
        weight += 2.0
    head = title[: title_length(title[:300])] if len(title) > 60 else title
    if is_capitals(head):
        weight += 1.5
    if is_title(title):
        weight += 0.8
    elif is_title(head):
        weight += 0.3
    if KNOWN.search(head):
        weight += 0.8
    if line.gap:
        weight += 0.3
    if line.bullet and line.bullet != "li":
        weight -= 1.0
    if title.endswith((";", ",")):
        weight -= 1.0
    if VERB.search(head) and not is_capitals(head) and len(head.split()) > 8:
        weight -= 0.7
    if numbering.series[0] in ("code", "dated", "of-year", "in-year"):
        weight += 0.7
    if apart and not line.gap and line.column != 0:
        weight -= 0.5
    if not numbering.marked and not apart and not is_capitals(head) and line.column != 0 and not line.bold:
        weight -= 0.6
    if re.match(r"[£$€%]|\d", title):
        weight -= 1.0
    return weight


def _best_chain(candidates: list[_Candidate]) -> list[_Candidate]:
    """The heaviest chain of growing numbers in one series (missing numbers cost, and so do jumps)."""
    series: dict[tuple[str, str], list[_Candidate]] = {}
    for candidate in candidates:
        if candidate.numbering.series[0] != "decimal" or candidate.numbering.series[1] == "":
            series.setdefault(candidate.numbering.series, []).append(candidate)
    best: list[_Candidate] = []
    best_score = 0.0
    for members in series.values():
        chain, score = _heaviest(members)
        if score > best_score:
            best, best_score = chain, score
    return best


def _heaviest(members: list[_Candidate]) -> tuple[list[_Candidate], float]:
    scores: list[float] = []
    before: list[int] = []
    for index, candidate in enumerate(members):
        start = candidate.numbering.place
        score, previous = candidate.weight - min(3.0, 0.3 * abs(start - 1) if start < 12 else 0.0), -1
        for other in range(max(0, index - WINDOW), index):
            step = start - members[other].numbering.place
            if 1 <= step <= 8 and members[other].line < candidate.line:
                reached = scores[other] + candidate.weight - 0.9 * (step - 1)
                if reached > score:
                    score, previous = reached, other
        scores.append(score)
        before.append(previous)
    if not scores:
        return [], 0.0
    at = max(range(len(scores)), key=scores.__getitem__)
    total = scores[at]
    chain: list[_Candidate] = []
    while at >= 0:
        chain.append(members[at])
        at = before[at]
    return chain[::-1], total


def _later_copy(page: CleanText, chain: list[_Candidate], candidates: list[_Candidate]) -> list[_Candidate]:
    """An agenda before the minutes repeats every number: of two chains the one with text between is the minutes."""
    places = {c.numbering.place for c in chain}
    used = {c.line for c in chain}
    others = [
        c
        for c in candidates
        if c.numbering.series == chain[0].numbering.series and c.line not in used and c.numbering.place in places
    ]
    later = [c for c in others if c.line > chain[-1].line]
    copy, _ = _heaviest(later)
    if len(copy) >= max(2, 0.6 * len(chain)):
        here = page.lines[chain[-1].line].end - page.lines[chain[0].line].start
        there = page.lines[-1].end - page.lines[copy[0].line].start
        if there > here:
            return copy
    earlier = [c for c in others if c.line < chain[0].line]
    return chain if earlier or not copy else chain


def _heading(page: CleanText, candidate: _Candidate, names: list[str]) -> Heading:
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
            filled.append(Heading(index, found.printed, start, end, body, place, heading.series))
            at, place = body, place + 1
    return filled


def _inside(page: CleanText, start: int, end: int, series: tuple[str, str], place: int) -> Numbering | None:
    for match in re.finditer(rf"(?<=[\s.)])(?=[A-Z\d][\w/. -]{{0,12}}?0*{place}\b)", page.text[start:end]):
        for numbering in numberings(page.text, start + match.start(), end):
            if numbering.series == series and numbering.place == place:
                if re.match(r"\s*[A-Z]", page.text[numbering.end : numbering.end + 3]):
                    return numbering
    return None


def _with_subitems(
    page: CleanText, headings: list[Heading], candidates: list[_Candidate], names: list[str]
) -> list[Heading]:
    """Sub-items with headings of their own: 7.1 under 7, or 1, 2, 3 begun anew with short titles."""
    result: list[Heading] = []
    taken = {h.line for h in headings}
    for position, heading in enumerate(headings):
        parent = len(result)
        result.append(heading)
        until = headings[position + 1].line if position + 1 < len(headings) else len(page.lines)
        inside = [c for c in candidates if heading.line < c.line < until and c.line not in taken]
        if not inside:
            continue
        decimals = [
            c for c in inside if c.numbering.series[0] == "decimal" and c.numbering.series[1] == str(heading.place)
        ]
        chain, _ = _heaviest([c for c in decimals if _short_title(page, c)])
        number = "{}"
        if not chain or len(chain) < 0.5 * len(decimals):
            chain, _ = _heaviest([c for c in inside if c.numbering.series == ("plain", "") and c.weight > 0.5])
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


def _short_title(page: CleanText, candidate: _Candidate, *, own: bool = False) -> bool:
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
        if not is_title(words):
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
    return Heading(index, None, start, max(end, start + 1), body)
