"""Headings that the chain of items leaves out: numbers in the middle of a paragraph, and sub-items."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace

from loaders.parsing.forms import VERB, Numbering, is_title, numberings, title_length
from loaders.parsing.items.chains import Candidate, heaviest
from loaders.parsing.items.headings import Heading, heading_of, title_span
from loaders.parsing.text import CleanText


def fill_gaps(page: CleanText, headings: list[Heading], names: list[str]) -> list[Heading]:
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
            start, end, body = title_span(page, index, found.end, names)
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


def with_subitems(page: CleanText, headings: list[Heading], found: list[Candidate], names: list[str]) -> list[Heading]:
    """Sub-items with headings of their own: 7.1 under 7, or 1, 2, 3 begun anew with short titles."""
    result: list[Heading] = []
    taken = {h.line for h in headings}
    found = sorted(found, key=lambda c: c.line)
    places = [c.line for c in found]
    for position, heading in enumerate(headings):
        parent = len(result)
        result.append(heading)
        until = headings[position + 1].line if position + 1 < len(headings) else len(page.lines)
        between = found[bisect_right(places, heading.line) : bisect_left(places, until)]
        inside = [c for c in between if c.line not in taken]
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
            sub = heading_of(page, candidate, names)
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
