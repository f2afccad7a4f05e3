"""Agenda items: the chain of headings that runs through the minutes.

Headings are a chain: the run of numbers that grow in one scheme (1, 2, 3; 257, 258; 26/19, 27/19) and look like
headings, found by dynamic programming over all lines; or, where there are no numbers, the headings of one style.
References to other minutes and numbered lists inside items break the chain and are thereby no items.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from loaders.parsing.forms import KNOWN, OPENER, VERB, is_capitals, is_title, label_at, parse_name
from loaders.parsing.items.chains import Candidate, best_chain, candidates, heaviest, strength
from loaders.parsing.items.headings import Heading, heading_of, title_span
from loaders.parsing.items.subitems import fill_gaps, with_subitems
from loaders.parsing.text import CleanText, Line


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


def headings_of(page: CleanText, chains: Chains, names: list[str]) -> list[Heading]:
    """The headings of the page's items in order, sub-items behind their items; empty where ``chains`` tell of none.

    ``names`` are full names of attendees (they tell where a run-in title ends).
    """
    found, chain, style = chains.found, chains.chain, chains.style
    weight = strength(chain)
    strong = len(chain) >= 2 and (weight >= 1.8 or (len(chain) >= 8 and weight >= 1.2))
    if not strong or (len(style) >= 3 and weight < 2.2 and len(chain) < 4) or _is_list_within(page, chain, style):
        return [_plain_heading(page, index, names) for index in style]
    chain, agenda = _minutes_and_agenda(page, chain, found)
    headings = [heading_of(page, c, names) for c in chain]
    headings = [_agenda_title(page, h, agenda, names) for h in headings]
    headings = fill_gaps(page, headings, names)
    return with_subitems(page, headings, [c for c in found if not c.listed], names)


def _is_list_within(page: CleanText, chain: list[Candidate], style: list[int]) -> bool:
    """Whether the numbers are a list under one of several marked headings, such as letters under Correspondence."""
    if not all(_is_marked(page.lines[index]) for index in style) or any(_is_marked(page.lines[c.line]) for c in chain):
        return False
    before = [index for index in style if index < chain[0].line]
    behind = [index for index in style if index > chain[-1].line]
    known = sum(bool(KNOWN.search(page.of(page.lines[index]))) for index in style)
    return len(before) >= 2 and len(behind) >= 1 and len(before) + len(behind) == len(style) and known >= 2


def _is_marked(line: Line) -> bool:
    return line.heading > 0 or line.bold


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
    whole = heading_of(page, entry, names)
    own, printed = page.text[heading.start : heading.end], page.text[whole.start : whole.end]
    alike = own.split()[:2] == printed.split()[:2] or (own.split()[:1] == printed.split()[:1] and len(own.split()) < 3)
    if not alike or len(printed) <= len(own):
        return heading
    return replace(heading, start=whole.start, end=whole.end)


def _styled(page: CleanText) -> list[int]:
    """Lines that are headings of one style, where there are no numbers; marked styles come before plain ones."""
    styles: dict[str, list[int]] = {}
    lines = page.lines
    for index, line in enumerate(lines):
        if line.key or line.noise or line.column > 0 or line.quoted or line.bullet not in ("",):
            continue
        words = page.of(line)
        follower = lines[index + 1] if index + 1 < len(lines) else None
        if not is_title(words):
            continue
        labelled = label_at(page.text, line.start, line.end, bold_end=line.bold_end)
        if labelled and not _apologies_item(page, line, follower):
            continue
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
            and (parse_name(words, 0, len(words)) is None or _said_below(page, follower))
            and not words.rstrip().endswith((".", ":", "?"))
            and "\t" not in words
        ):
            styles.setdefault("4 plain", []).append(index)
    for style in sorted(styles):
        members = [i for i in styles[style] if _has_body(page, i, set(styles[style]))]
        known = sum(bool(KNOWN.search(page.of(lines[i]))) for i in members)
        if len(members) >= (2 if style[0] in "12" or known >= 2 else 3):
            return members
    return []


def _said_below(page: CleanText, follower: Line | None) -> bool:
    """Whether a whole sentence stands below a line: then it is a heading, though it looks like a name."""
    said = page.of(follower) if follower is not None else ""
    length = len(said.split())
    return said.rstrip().endswith(".") and (length >= 8 or (length >= 5 and bool(VERB.search(said))))


def _apologies_item(page: CleanText, line: Line, follower: Line | None) -> bool:
    """Whether "Apologies for Absence" heads an item (a sentence follows) rather than a list of names."""
    if follower is None or not re.fullmatch(r"apolog(?:y|ies)\s+for\s+absence", page.of(line).strip(" :."), re.I):
        return False
    said = page.of(follower)
    return said.rstrip().endswith(".") and bool(OPENER.match(said) or VERB.search(said))


def _has_body(page: CleanText, index: int, siblings: set[int]) -> bool:
    follower = index + 1
    while follower < len(page.lines) and page.lines[follower].noise:
        follower += 1
    return follower < len(page.lines) and (follower not in siblings or bool(page.lines[index].heading))


def _plain_heading(page: CleanText, index: int, names: list[str]) -> Heading:
    start, end, body = title_span(page, index, page.lines[index].start, names)
    return Heading(index, None, start, max(end, start + 1), body, begin=start)
